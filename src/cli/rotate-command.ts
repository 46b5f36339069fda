import { rotateInputs } from '../config/inputs.ts';
import { type Command, type FlagGroup, jsonFlag } from './command.ts';
import { groupsFrom } from './flag-group.ts';

const group = groupsFrom(rotateInputs, {
  'github-token':
    'Token that may write the destinations: a fine-grained personal token, or one of a GitHub App; the one that GitHub gives to a job of its own cannot write secrets. Not read with --app-client-id.',
});

/** Who is rotated, who acts, and what GitHub is asked with; shared by the commands that look at credentials. */
export const credentialGroups: readonly FlagGroup[] = [
  group('WHICH CREDENTIALS, from a config file', 'config', 'credentials'),
  group(
    'ONE CREDENTIAL, without a config file',
    'name',
    'connect-url',
    'connect-primary-url',
    'owner',
    'tenant-id',
    'client-id',
    'client-type',
    'client-secret',
    'admin-client-id',
    'admin-client-secret',
    'secret-name',
    'repository',
    'environment',
    'destinations',
    'rotate-before',
    'lifetime',
    'grace-period',
    'verify-workflow',
    'allow-unverified',
    'verify-repository',
    'verify-ref',
    'verify-timeout',
    'accept-timeout',
    'wait-for-runs',
    'allow-external-source',
    'retire-ids',
  ),
  group('GITHUB', 'github-token', 'app-client-id', 'app-private-key', 'github-api-url'),
];

export const rotateCommand: Command = {
  name: 'rotate',
  summary: 'Rotate every credential that is due.',
  examples: [
    {
      for: 'Show what would be made, written, verified and deleted; change nothing',
      run: 'rotate-client-secrets rotate --dry-run',
    },
    {
      for: 'Rotate what is due, by .github/secret-rotation.yml or secret-rotation.yml; keep the report',
      run: 'rotate-client-secrets rotate --json > report.json',
    },
    {
      for: 'Rotate two credentials of a file now, due or not',
      run: 'rotate-client-secrets rotate --config ops/rotation.yml --credential ingest-prod --credential billing --force',
    },
    {
      for: 'One credential without a file: an administrator client acts, its secret comes from standard input',
      run: [
        'GITHUB_TOKEN=… rotate-client-secrets rotate --admin-client-secret - \\',
        '    --tenant-id 7f0a1a7c-58b0-4c11-9b1c-2d8e7f7a5f10 --client-id 0b8e0b54-6a2e-4b1e-9a74-0c7a8f8f6c0d \\',
        '    --admin-client-id 2c6f1f0e-3a63-4b0c-8c52-6f3d0f4d7a11 --owner acme/ops \\',
        '    --repository acme/ingest --secret-name CONNECT_CLIENT_SECRET --verify-workflow verify-connect.yml < admin-secret',
      ].join('\n'),
    },
  ],
  groups: [
    ...credentialGroups,
    group('THIS RUN', 'dry-run', 'force', 'revoke-others', 'concurrency', 'pace', 'result-file'),
    { heading: 'OUTPUT', flags: [jsonFlag] },
  ],
  notes: [
    'Standard output holds the report with --json, and the plan with --dry-run; everything else goes to standard error. NO_COLOR=1 takes the colors away.',
    'Exit status: 0 done, 1 a credential failed, 2 wrong arguments or config, 130 interrupted.',
    'The first Ctrl-C, SIGTERM or end of the terminal begins no new step and takes back a secret that no destination was sent; a second Ctrl-C stops at once. What a killed run leaves, one that begins half an hour later or more takes back.',
  ],
};
