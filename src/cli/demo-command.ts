import type { Command } from './command.ts';

export const demoCommand: Command = {
  name: 'demo',
  summary: 'Show one complete rotation on this machine, against emulators of both APIs.',
  examples: [{ for: 'Every step, the verification, and the job summary', run: 'rotate-client-secrets demo' }],
  groups: [],
  notes: [
    'It needs no tenant, no account and no network. Exit status: 0 when the rotation went well, else 1; 130 interrupted.',
  ],
};
