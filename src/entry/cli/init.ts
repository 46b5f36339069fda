import { plainLine } from '../../adapters/report/untrusted.ts';
import type { GivenFlags } from '../../cli/arguments.ts';
import { type AnswerName, readAnswers } from '../../cli/init/answers.ts';
import { filesFor, inTheWay, misplaced, writeFiles } from '../../cli/init/files.ts';
import { nextSteps } from '../../cli/init/next-steps.ts';
import { originOf } from '../../cli/init/origin.ts';
import { type Ask, interview } from '../../cli/init/questions.ts';
import { spoken } from '../../cli/spoken.ts';
import { rotateInputs } from '../../config/inputs.ts';
import { questioner } from './questioner.ts';
import { refuseOnShell, shell } from './shell.ts';

/** `init`: writes a config file and the workflows that go with it; asks for what the flags do not say. */
export const init = async (flags: GivenFlags): Promise<void> => {
  const folder = process.cwd();
  const ci = flags.text('ci') || 'github';
  const hint = 'Write github, for which a workflow is written, or other.';
  if (ci !== 'github' && ci !== 'other')
    return refuseOnShell([{ input: 'ci', message: '--ci is no such system.', hint }]);
  const origin = await originOf(folder);
  const given = (name: AnswerName): string => flags.text(name);
  const inRepository = flags.has('repository-secret') ? flags.on('repository-secret') : undefined;
  const asking = (ask: Ask) => interview({ given, origin, ci, inRepository, ask, tell: shell.log.info });
  const { text, ...place } = await questioner(asking, { text: given, inRepository: inRepository ?? false });
  const read = readAnswers(text, { origin, ci, ...place });
  if ('problems' in read) return refuseOnShell(spoken(read.problems, rotateInputs));
  const config = flags.text('config') || '.github/secret-rotation.yml';
  const elsewhere = misplaced(read.answers, config);
  if (elsewhere) return refuseOnShell([elsewhere]);
  const files = filesFor(read.answers, config);
  const force = flags.on('force');
  const existing = force ? [] : inTheWay(folder, files);
  if (existing.length > 0) return refuseOnShell(existing);
  const told = (path: string): void => shell.log.info(plainLine(`Wrote ${path}`));
  await writeFiles(folder, files, { force, told });
  for (const [index, step] of nextSteps(read.answers).entries()) shell.log.info(`${index + 1}. ${step}`);
  if (flags.on('json')) shell.print(JSON.stringify({ written: files.map(({ path }) => path) }));
};
