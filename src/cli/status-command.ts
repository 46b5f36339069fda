import { type Command, jsonFlag } from './command.ts';
import { credentialGroups } from './rotate-command.ts';

export const statusCommand: Command = {
  name: 'status',
  summary: 'Show how every credential stands, in one table.',
  examples: [
    { for: 'All credentials of the config file', run: 'rotate-client-secrets status' },
    {
      for: 'The secrets that are left for less than 14 days, for a script',
      run: "rotate-client-secrets status --json | jq '.credentials[] | select(.daysLeft < 14) | .name'",
    },
  ],
  groups: [...credentialGroups, { heading: 'OUTPUT', flags: [jsonFlag] }],
  notes: [
    'SECRET is the newest secret that this tool made or, before it made one, the one made by hand that lasts longest. DESTINATIONS are those written since it was made. SUPERSEDED secrets are deleted by a rotation once it may. UNMANAGED ones were made by somebody else, and stay unless --revoke-others or the key retire-ids gives them up.',
    'It reads and changes nothing. Exit status: 0 done, 1 a credential could not be looked at, 2 wrong arguments or config, 130 interrupted.',
  ],
};
