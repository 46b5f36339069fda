import type { Command } from './command.ts';
import { rotateCommand } from './rotate-command.ts';

/**
 * Every command, in the order of the help. A new one is added here and, with the program that it starts, in
 * `src/entry/cli/programs.ts`.
 */
export const commands = { rotate: rotateCommand } as const satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;
