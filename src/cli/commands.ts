import { checkCommand } from './check-command.ts';
import type { Command } from './command.ts';
import { demoCommand } from './demo-command.ts';
import { initCommand } from './init/command.ts';
import { planCommand } from './plan-command.ts';
import { rotateCommand } from './rotate-command.ts';
import { sandboxCommand } from './sandbox-command.ts';
import { statusCommand } from './status-command.ts';
import { verifyCommand } from './verify-command.ts';

/**
 * Every command, in the order of the help. A new one is added here and, with the program that it starts, in
 * `src/entry/cli/programs.ts`.
 */
export const commands = {
  rotate: rotateCommand,
  check: checkCommand,
  plan: planCommand,
  status: statusCommand,
  verify: verifyCommand,
  init: initCommand,
  sandbox: sandboxCommand,
  demo: demoCommand,
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;
