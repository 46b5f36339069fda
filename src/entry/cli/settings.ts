import { randomBytes } from 'node:crypto';
import type { GivenFlags } from '../../cli/arguments.ts';
import { rotateInputsFrom } from '../../cli/given-inputs.ts';
import { spoken } from '../../cli/spoken.ts';
import { rotateInputs } from '../../config/inputs.ts';
import { readSettings, type Settings } from '../../config/settings.ts';
import { refuseOnShell, shell } from './shell.ts';
import { sourceOf } from './source.ts';

/** The settings of a command that looks at credentials; undefined when they are refused, which was told. */
export const settingsFrom = async (
  flags: GivenFlags,
  instead: Readonly<Record<string, string>> = {},
): Promise<Settings | undefined> => {
  const inputs = await rotateInputsFrom(sourceOf(flags));
  const externalRun = randomBytes(6).toString('hex');
  const read = (name: string): string => instead[name] ?? ('read' in inputs ? inputs.read(name) : '');
  const parsed = 'problems' in inputs ? inputs : await readSettings({ ...shell, read, externalRun });
  if ('problems' in parsed) {
    refuseOnShell(spoken(parsed.problems, rotateInputs));
    return undefined;
  }
  if ('foundConfig' in inputs) shell.log.info(`Config file: ${inputs.foundConfig}`);
  for (const warning of parsed.settings.warnings) shell.log.warning(warning);
  return parsed.settings;
};
