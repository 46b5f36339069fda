import { type AnswerName, usualAnswer, wrongAnswer } from './answers.ts';

/** Asks one question, and resolves to the line that was answered. */
export type Ask = (question: string) => Promise<string>;

/** What is asked of a person; the rest has defaults that fit. */
const questions: readonly { readonly name: AnswerName; readonly words: string; readonly optional?: boolean }[] = [
  { name: 'repository', words: 'Repository of the GitHub secret, as owner/name' },
  { name: 'environment', words: 'Environment of the GitHub secret, if it has one', optional: true },
  { name: 'secret-name', words: 'Name of the GitHub secret' },
  { name: 'connect-url', words: 'Region of CONNECT data services' },
  { name: 'tenant-id', words: 'GUID of the tenant' },
  { name: 'client-id', words: 'GUID of the client whose secret is rotated' },
  {
    name: 'admin-client-id',
    words: 'GUID of an administrator client that acts, or nothing: it rotates itself',
    optional: true,
  },
];

const needed = ['tenant-id', 'client-id'] as const satisfies readonly AnswerName[];

interface Interview {
  readonly given: (name: AnswerName) => string;
  readonly origin: string | undefined;
  readonly ask: Ask;
  readonly tell: (words: string) => void;
}

/** Asks for what the flags do not say, again where an answer cannot be; nothing when they say all that is needed. */
export const interview = async ({ given, origin, ask, tell }: Interview): Promise<(name: AnswerName) => string> => {
  const answers = new Map<AnswerName, string>();
  const text = (name: AnswerName): string => answers.get(name) ?? given(name);
  if (needed.every((name) => given(name) !== '')) return given;
  for (const { name, words, optional = false } of questions) {
    if (given(name) !== '') continue;
    const usual = usualAnswer(name, text, origin);
    for (;;) {
      const answer = (await ask(`${words}${usual === '' ? '' : ` [${usual}]`}: `)).trim() || usual;
      const wrong = answer === '' ? undefined : wrongAnswer(name, answer);
      if (wrong) tell(`  ${wrong.message} ${wrong.hint}`);
      else if (answer === '' && !optional) tell('  This is needed.');
      else {
        answers.set(name, answer);
        break;
      }
    }
  }
  return text;
};
