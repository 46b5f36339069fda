import { randomBytes } from 'node:crypto';
import type { GivenFlags } from '../../cli/arguments.ts';
import { credentialInputsFrom } from '../../cli/given-inputs.ts';
import { type Speech, speechFor, spoken } from '../../cli/spoken.ts';
import type { Input } from '../../config/inputs.ts';
import type { Problem } from '../../config/problems.ts';
import type { SettingsSource } from '../../config/settings.ts';
import { onCommandLine } from '../../config/surroundings.ts';
import { refuseOnShell, shell } from './shell.ts';
import { sourceOf } from './source.ts';

interface Wishes<T> {
  readonly table: Readonly<Record<string, Input>>;
  readonly read: (source: SettingsSource) => Promise<T | { readonly problems: readonly Problem[] }>;
  /** Whether there must be a credential to look at; by default there must. */
  readonly needed?: boolean;
  /** Whether the command only looks. */
  readonly changesNothing: boolean;
}

/** What a command that looks at credentials is to do; undefined when it is refused, which was told. */
export const understood = async <T extends { readonly settings: { readonly warnings: readonly string[] } }>(
  flags: GivenFlags,
  { table, read, needed = true, changesNothing }: Wishes<T>,
): Promise<(T & { readonly say: Speech }) | undefined> => {
  const inputs = await credentialInputsFrom(table, sourceOf(flags), { needed });
  const externalRun = randomBytes(6).toString('hex');
  const here = { ...shell, surroundings: onCommandLine({ changesNothing }), externalRun };
  const { foundConfig, config } = 'read' in inputs ? inputs : { config: '' };
  if (foundConfig !== undefined) shell.log.info(`Config file: ${foundConfig}`);
  const parsed = 'problems' in inputs ? inputs : await read({ ...here, read: inputs.read });
  if ('problems' in parsed) {
    refuseOnShell(spoken(parsed.problems, table));
    return undefined;
  }
  const say = speechFor(table, { file: config !== '' });
  for (const warning of parsed.settings.warnings) shell.log.warning(say(warning));
  return { ...parsed, say };
};
