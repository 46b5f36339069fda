import { failureText } from '../../adapters/report/annotations.ts';
import { printableJson } from '../../adapters/report/untrusted.ts';
import type { GivenFlags } from '../../cli/arguments.ts';
import { exitStatus } from '../../cli/exit-status.ts';
import { inputsFrom } from '../../cli/given-inputs.ts';
import { saying, speechFor, spoken } from '../../cli/spoken.ts';
import { verifyInputs } from '../../config/inputs.ts';
import { readVerifySettings } from '../../config/verify-settings.ts';
import { asRotationError } from '../../domain/errors.ts';
import { prove } from '../prove.ts';
import { refuseOnShell, shell } from './shell.ts';
import { sourceOf } from './source.ts';

/** `verify`: the sub-action of that name, for consumers that are no workflow. */
export const verify = async (flags: GivenFlags): Promise<void> => {
  const inputs = await inputsFrom(verifyInputs, sourceOf(flags));
  const parsed = 'problems' in inputs ? inputs : readVerifySettings({ ...shell, ...inputs });
  if ('problems' in parsed) {
    refuseOnShell(spoken(parsed.problems, verifyInputs));
    return;
  }
  for (const warning of parsed.settings.warnings) shell.log.warning(speechFor(verifyInputs)(warning));
  try {
    const { evidence, words } = await prove(parsed.settings, { ...shell, tell: shell.log.info });
    shell.log.info(words);
    if (flags.on('json')) shell.print(printableJson({ evidence }));
  } catch (error) {
    const { code, message, hint } = asRotationError(error);
    const failure = { code, ...saying(speechFor(verifyInputs), { message, hint }) };
    shell.log.error(failureText(failure), { title: code });
    if (flags.on('json')) shell.print(printableJson({ error: failure }));
    process.exitCode = exitStatus.failed;
  }
};
