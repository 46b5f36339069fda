import type { Input } from '../config/inputs.ts';
import type { FlagGroup } from './command.ts';
import { type Flag, flagOf, type InputOfJob } from './flag.ts';
import { speechFor } from './spoken.ts';

/**
 * Makes groups of flags out of a table of inputs, and describes them as flags.
 * @param instead descriptions of those that mean something else on a command line
 */
export const groupsFrom = <Table extends Readonly<Record<string, Input>>>(
  table: Table,
  instead: { readonly [Name in keyof Table]?: string } = {},
) => {
  const say = speechFor(table);
  const said = (text: string): string =>
    say(text)
      .replaceAll(/\binputs\b/g, 'flags')
      .replaceAll('with repository and environment', 'with --repository and --environment')
      .replaceAll('together with fingerprint', 'together with --fingerprint')
      .replaceAll('as in the rotating workflow', 'as rotate is given it');
  const flag = (name: keyof Table & string, input: Input | undefined): Flag[] => {
    if (!input) return [];
    const { default: usual, ...made } = flagOf(name, input);
    const description = instead[name] ?? said(made.description);
    return [{ ...made, description, ...(usual === undefined ? {} : { default: said(usual) }) }];
  };
  return (heading: string, ...names: readonly Exclude<keyof Table & string, InputOfJob>[]): FlagGroup => ({
    heading,
    flags: names.flatMap((name) => flag(name, table[name])),
  });
};
