import { plainLine, printableJson } from '../../adapters/report/untrusted.ts';
import type { GivenFlags } from '../../cli/arguments.ts';
import { filesFor, inTheWay, misplaced, pathsFor, writeFiles } from '../../cli/init/files.ts';
import { nextSteps, notInRoot } from '../../cli/init/next-steps.ts';
import { placeInRepository } from '../../cli/init/origin.ts';
import { spoken } from '../../cli/spoken.ts';
import { rotateInputs } from '../../config/inputs.ts';
import { answersFrom } from './answers.ts';
import { refuseOnShell, shell } from './shell.ts';

/** `init`: writes a config file and the workflows that go with it; asks for what the flags do not say. */
export const init = async (flags: GivenFlags): Promise<void> => {
  const folder = process.cwd();
  const ci = flags.text('ci') || 'github';
  const hint = 'Write github, for which a workflow is written, or other.';
  if (ci !== 'github' && ci !== 'other')
    return refuseOnShell([{ input: 'ci', message: '--ci is no such system.', hint }]);
  const config = flags.text('config') || '.github/secret-rotation.yml';
  const elsewhere = misplaced(ci, config);
  if (elsewhere) return refuseOnShell([elsewhere]);
  const force = flags.on('force');
  const existing = (verifyWorkflow: string) => inTheWay(folder, pathsFor({ ci, verifyWorkflow }, config), { force });
  const read = await answersFrom(flags, { ci, existing });
  if ('problems' in read) return refuseOnShell(spoken(read.problems, rotateInputs));
  const files = filesFor(read.answers, config);
  const told = (path: string): void => shell.log.info(plainLine(`Wrote ${path}`));
  await writeFiles(folder, files, { force, told });
  const place = ci === 'github' ? await placeInRepository(folder) : '';
  if (place !== '') shell.log.warning(plainLine(notInRoot(place)));
  for (const [index, step] of nextSteps(read.answers).entries()) shell.log.info(`${index + 1}. ${step}`);
  if (flags.on('json')) shell.print(printableJson({ written: files.map(({ path }) => path) }));
};
