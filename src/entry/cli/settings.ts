import { randomBytes } from 'node:crypto';
import type { GivenFlags } from '../../cli/arguments.ts';
import { credentialInputsFrom } from '../../cli/given-inputs.ts';
import { type Speech, speechFor, spoken } from '../../cli/spoken.ts';
import type { Input } from '../../config/inputs.ts';
import type { Problem } from '../../config/problems.ts';
import type { SettingsSource } from '../../config/settings.ts';
import { refuseOnShell, shell } from './shell.ts';
import { sourceOf } from './source.ts';

type Read<T> = (source: SettingsSource) => Promise<T | { readonly problems: readonly Problem[] }>;

interface Wishes<T> {
  readonly table: Readonly<Record<string, Input>>;
  readonly read: Read<T>;
  /** Whether there must be a credential to look at; by default there must. */
  readonly needed?: boolean;
}

/** What a command that looks at credentials is to do; undefined when it is refused, which was told. */
export const understood = async <T extends { readonly settings: { readonly warnings: readonly string[] } }>(
  flags: GivenFlags,
  { table, read, needed = true }: Wishes<T>,
): Promise<(T & { readonly say: Speech }) | undefined> => {
  const inputs = await credentialInputsFrom(table, sourceOf(flags), { needed });
  const externalRun = randomBytes(6).toString('hex');
  const parsed = 'problems' in inputs ? inputs : await read({ ...shell, read: inputs.read, externalRun });
  if ('problems' in parsed) {
    refuseOnShell(spoken(parsed.problems, table));
    return undefined;
  }
  const { foundConfig, config } = 'read' in inputs ? inputs : { config: '' };
  if (foundConfig !== undefined) shell.log.info(`Config file: ${foundConfig}`);
  const say = speechFor(table, { file: config !== '' });
  for (const warning of parsed.settings.warnings) shell.log.warning(say(warning));
  return { ...parsed, say };
};
