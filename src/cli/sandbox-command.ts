import type { Command } from './command.ts';

const DEFAULT_PORT = '0, which takes any free one';

export const sandboxCommand: Command = {
  name: 'sandbox',
  summary: 'Run emulators of both APIs on this machine, to try everything without a tenant.',
  examples: [
    {
      for: 'Start both, and keep what the credential API knows; one line of JSON says where they are and what is in them',
      run: 'rotate-client-secrets sandbox --state sandbox.sqlite > sandbox.json &',
    },
    {
      for: 'Try the workflows of this folder, such as those that init writes',
      run: 'rotate-client-secrets sandbox --workflows .github/workflows > sandbox.json &',
    },
    {
      for: 'See how a rotation takes a service that answers late and an API that fails twice',
      run: "rotate-client-secrets sandbox --create-lag 20s --github-fault 'PUT /secrets/ 503 x2'",
    },
  ],
  groups: [
    {
      heading: 'WHERE',
      flags: [
        { name: 'connect-port', value: 'PORT', default: DEFAULT_PORT, description: 'Port of the credential API.' },
        { name: 'github-port', value: 'PORT', default: DEFAULT_PORT, description: 'Port of GitHub.' },
        {
          name: 'state',
          value: 'FILE',
          default: 'in memory only',
          description:
            'SQLite file that keeps the clients and their secrets until the next start; FILE.seed.json beside it keeps what was seeded.',
        },
        {
          name: 'workflows',
          value: 'FOLDER',
          default: 'a verification workflow of its own, verify-connect.yml',
          description:
            'Folder whose workflow files the repository has, as they are at each moment, so that those that init writes are tried before they are committed.',
        },
      ],
    },
    {
      heading: 'HOW IT MISBEHAVES',
      flags: [
        {
          name: 'create-lag',
          value: 'DURATION',
          default: '0s',
          description: 'How long the token service takes to accept a secret that was made.',
        },
        {
          name: 'delete-lag',
          value: 'DURATION',
          default: '0s',
          description: 'How long the token service goes on to accept a secret that was deleted.',
        },
        {
          name: 'connect-fault',
          value: "'METHOD PATH STATUS [applied] [xTIMES]'",
          repeatable: true,
          description:
            "The credential API answers 408, 429, 500 or 503 to the next request with this method and this part of a path; with 'applied' it was carried out all the same.",
        },
        {
          name: 'github-fault',
          value: "'METHOD PATH STATUS [applied] [xTIMES]'",
          repeatable: true,
          description: "The same for GitHub, with any status; 'drop' in its place breaks the connection.",
        },
      ],
    },
  ],
  notes: [
    'When both emulators are ready, standard output gets one line of JSON: addresses, a client that is due in 12 days with its secret, an administrator client, a repository, a token. Then it runs until SIGINT (Ctrl-C) or SIGTERM. It listens on 127.0.0.1 only, and every value in it is worthless elsewhere.',
    'Exit status: 0 once it was told to stop, 2 wrong arguments, or a port or file that it cannot use.',
  ],
};
