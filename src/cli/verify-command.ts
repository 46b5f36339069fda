import { verifyInputs } from '../config/inputs.ts';
import { type Command, jsonFlag } from './command.ts';
import { groupsFrom } from './flag-group.ts';

export const verifyCommand: Command = {
  name: 'verify',
  summary: 'Prove that this consumer holds the secret that was delivered, and that it works.',
  examples: [
    {
      for: 'In the job that a rotation dispatched, with what it was given',
      run: [
        'CONNECT_CLIENT_SECRET=… rotate-client-secrets verify --connect-url https://euno.datahub.connect.aveva.com \\',
        '    --client-id 0b8e0b54-6a2e-4b1e-9a74-0c7a8f8f6c0d --correlation-id "$CORRELATION_ID" --fingerprint "$FINGERPRINT"',
      ].join('\n'),
    },
    {
      for: 'Only ask whether a secret works, wherever it is read from',
      run: [
        'secret-tool lookup service connect | rotate-client-secrets verify --client-secret - \\',
        '    --connect-url https://euno.datahub.connect.aveva.com --client-id 0b8e0b54-6a2e-4b1e-9a74-0c7a8f8f6c0d',
      ].join('\n'),
    },
  ],
  groups: [
    groupsFrom(verifyInputs)(
      'WHAT TO PROVE',
      'connect-url',
      'client-id',
      'client-type',
      'client-secret',
      'correlation-id',
      'fingerprint',
    ),
    { heading: 'OUTPUT', flags: [jsonFlag] },
  ],
  notes: [
    'With --json, standard output holds {"evidence":"fingerprint"}, or "token" where no fingerprint was given; and where nothing was proven {"error":{"code":"…","message":"…","hint":"…"}}.',
    'Exit status: 0 proven, 1 not proven, 2 wrong arguments.',
  ],
};
