import { planInputs } from '../config/plan-inputs.ts';
import { type Command, jsonFlag } from './command.ts';
import { groupsFrom } from './flag-group.ts';
import { credentialGroups } from './rotate-command.ts';

const group = groupsFrom(planInputs);

export const planCommand: Command = {
  name: 'plan',
  summary: 'Share the credentials that need work among jobs.',
  examples: [
    { for: 'See which credentials need work, in which batch, and why', run: 'rotate-client-secrets plan' },
    {
      for: 'One rotation after another, each of at most 50 credentials',
      run: [
        "rotate-client-secrets plan --batch-size 50 --json | jq -r '.include[].credentials' |",
        '    while read -r batch; do rotate-client-secrets rotate --credential "$batch" < /dev/null; done',
      ].join('\n'),
    },
    {
      for: 'Keep what was seen of every credential, as the report of a dry run',
      run: 'rotate-client-secrets plan --json --result-file plan.json > matrix.json',
    },
  ],
  groups: [
    ...credentialGroups,
    group('THIS RUN', 'batch-size', 'force', 'revoke-others', 'concurrency', 'result-file'),
    { heading: 'OUTPUT', flags: [jsonFlag] },
  ],
  notes: [
    'With --json, standard output holds {"include":[{"batch":"1","credentials":"a,b"}]}: each entry is a job, and its credentials are what --credential of rotate takes. With nothing to do, include is empty. There are at most 256 batches.',
    'It reads and changes nothing. A credential that could not be looked at is in the plan, too, with a warning: the job that works on it tells more. Give the jobs --force and --revoke-others as well where they are given here. To see each change before it is made, take rotate --dry-run.',
    'Exit status: 0 done, 2 wrong arguments or config, 130 interrupted.',
  ],
};
