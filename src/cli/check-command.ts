import { checkInputs } from '../config/check-inputs.ts';
import { type Command, jsonFlag } from './command.ts';
import { groupsFrom } from './flag-group.ts';

const group = groupsFrom(checkInputs, {
  'github-token':
    'Token that may read the destinations; without it, findings that only GitHub knows are left out, and said to be.',
  report: 'Path of the JSON of an earlier check, for jobs that have no secrets.',
});

export const checkCommand: Command = {
  name: 'check',
  summary: 'Warn of secrets that end before long, and fail where one is about to hurt.',
  examples: [
    {
      for: 'Look at all credentials of the config file; the exit status is 3 when one has a week left or less',
      run: 'rotate-client-secrets check',
    },
    {
      for: 'Be stricter, and keep what was found for the checks of jobs that have no secrets',
      run: 'rotate-client-secrets check --warn-before 45d --fail-before 14d --result-file check.json',
    },
    {
      for: 'In a job that has no secrets: judge anew by what an earlier check found',
      run: 'rotate-client-secrets check --report check.json',
    },
    {
      for: 'The names of all whose secret is about to end, for a script',
      run: 'rotate-client-secrets check --json | jq -r \'.credentials[] | select(.status == "failure") | .name\'',
    },
  ],
  groups: [
    group('WHEN TO WARN, AND WHEN TO FAIL', 'warn-before', 'fail-before'),
    group('WHICH CREDENTIALS, from a config file', 'config', 'credentials'),
    group('WITHOUT SECRETS, from an earlier check', 'report', 'report-max-age'),
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
      'grace-period',
      'retire-ids',
    ),
    group('GITHUB', 'github-token', 'github-api-url'),
    group('THIS RUN', 'concurrency', 'result-file', 'sarif-file'),
    { heading: 'OUTPUT', flags: [jsonFlag] },
  ],
  notes: [
    'USED BY are the places in the workflow files of this folder that read a secret which hurts now or soon.',
    'It reads and changes nothing. A secret that never expires is a warning. Standard output holds the table and the findings or, with --json, the result; everything else goes to standard error.',
    'Exit status: 0 well, or nothing worse than a warning; 1 a credential could not be looked at, so that nobody knows; 2 wrong arguments or config, or a secret is not there to ask with and no report is given; 3 a failure was found; 130 interrupted.',
  ],
};
