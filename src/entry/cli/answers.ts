import type { GivenFlags } from '../../cli/arguments.ts';
import { type AnswerName, type Answers, readAnswers, usualAnswer } from '../../cli/init/answers.ts';
import { originOf } from '../../cli/init/origin.ts';
import { type Ask, interview } from '../../cli/init/questions.ts';
import { wrongTogether } from '../../cli/init/rotatable.ts';
import type { Problem } from '../../config/problems.ts';
import { questioner } from './questioner.ts';
import { shell } from './shell.ts';

interface Wishes {
  readonly ci: Answers['ci'];
  /** What keeps the files from being written, by the name of the verification workflow. */
  readonly existing: (verifyWorkflow: string) => readonly Problem[];
}

/** What `init` is to write: from flags, and from a person at a terminal, who is asked for what flags do not say. */
export const answersFrom = async (
  flags: GivenFlags,
  { ci, existing }: Wishes,
): Promise<{ readonly answers: Answers } | { readonly problems: readonly Problem[] }> => {
  const origin = await originOf(process.cwd());
  const given = (name: AnswerName): string => flags.text(name);
  const inRepository = flags.has('repository-secret') ? flags.on('repository-secret') : undefined;
  // Nobody is asked for what would be refused in any case.
  const asking = async (ask: Ask) => {
    const problems = existing(given('verify-workflow') || usualAnswer('verify-workflow', given, origin));
    if (problems.length > 0) return { problems };
    return interview({ given, origin, ci, inRepository, ask, tell: shell.log.info });
  };
  const told = await questioner(asking, { text: given, inRepository: inRepository ?? false });
  if ('problems' in told) return told;
  const read = readAnswers(told.text, { origin, ci, inRepository: told.inRepository });
  if ('problems' in read) return read;
  const problems = [...(await wrongTogether(read.answers)), ...existing(read.answers.verifyWorkflow)];
  return problems.length > 0 ? { problems } : read;
};
