import type { Flag } from './flag.ts';

/** Flags under one heading of the help. */
export interface FlagGroup {
  readonly heading: string;
  readonly flags: readonly Flag[];
}

/** One command, as the parser and the help know it. */
export interface Command {
  readonly name: string;
  /** One line in the list of commands. */
  readonly summary: string;
  /** Each a command line, and what it is good for. */
  readonly examples: readonly { readonly run: string; readonly for: string }[];
  readonly groups: readonly FlagGroup[];
  /** Paragraphs below the flags. */
  readonly notes: readonly string[];
}

/** All flags of a command. */
export const flagsOf = ({ groups }: Command): readonly Flag[] => groups.flatMap(({ flags }) => flags);

export const jsonFlag: Flag = { name: 'json', description: 'Print the result as JSON on standard output.' };
