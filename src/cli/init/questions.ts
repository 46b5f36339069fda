import { type AnswerName, type Text, usualAnswer, wrongAnswer } from './answers.ts';

/** Asks one question, and resolves to the line that was answered. */
export type Ask = (question: string) => Promise<string>;

interface Question {
  readonly name: AnswerName;
  readonly words: string;
  readonly optional?: boolean;
  /** Asked again until nothing is answered. */
  readonly more?: string;
}

/** What is asked of a person; the rest has defaults that fit. */
const questions: readonly Question[] = [
  { name: 'repository', words: 'Repository of the GitHub secret, as owner/name' },
  {
    name: 'environment',
    words: 'Environment of the GitHub secret, if it has one',
    optional: true,
    more: 'Another environment that has it, if there is one',
  },
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
  readonly given: Text;
  readonly origin: string | undefined;
  readonly ask: Ask;
  readonly tell: (words: string) => void;
}

/** Asks until the answer can be one. */
const answerTo = async (
  { name, words, optional = false }: Question,
  usual: string,
  { ask, tell }: Pick<Interview, 'ask' | 'tell'>,
): Promise<string> => {
  for (;;) {
    const answer = (await ask(`${words}${usual === '' ? '' : ` [${usual}]`}: `)).trim() || usual;
    const wrong = answer === '' ? undefined : wrongAnswer(name, answer);
    if (wrong) tell(`  ${wrong.message} ${wrong.hint}`);
    else if (answer === '' && !optional) tell('  This is needed.');
    else return answer;
  }
};

/** Asks for what the flags do not say, again where an answer cannot be; nothing when they say all that is needed. */
export const interview = async ({ given, origin, ask, tell }: Interview): Promise<Text> => {
  const answers = new Map<AnswerName, string>();
  const text: Text = (name) => answers.get(name) ?? given(name);
  if (needed.every((name) => given(name) !== '')) return given;
  for (const question of questions) {
    const { name, more } = question;
    if (given(name) !== '') continue;
    const all = [await answerTo(question, usualAnswer(name, text, origin), { ask, tell })];
    while (more !== undefined && all.at(-1) !== '') {
      all.push(await answerTo({ ...question, words: more }, '', { ask, tell }));
    }
    answers.set(name, all.join('\n').trim());
  }
  return text;
};
