import { type AnswerName, type Answers, type Text, usualAnswer, wrongAnswer } from './answers.ts';

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

interface Talk {
  readonly ask: Ask;
  readonly tell: (words: string) => void;
}

interface Interview extends Talk {
  readonly given: Text;
  readonly origin: string | undefined;
  readonly ci: Answers['ci'];
  /** Whether the repository's own secret is a place beside its environments; undefined where no flag says it. */
  readonly inRepository: boolean | undefined;
}

/** What was given, and what was answered to the rest. */
export interface Interviewed {
  readonly text: Text;
  readonly inRepository: boolean;
}

/** Asks until the answer can be one. */
const answerTo = async (
  { name, words, optional = false }: Question,
  usual: string,
  { ask, tell }: Talk,
): Promise<string> => {
  for (;;) {
    const answer = (await ask(`${words}${usual === '' ? '' : ` [${usual}]`}: `)).trim() || usual;
    const wrong = answer === '' ? undefined : wrongAnswer(name, answer);
    if (wrong) tell(`  ${wrong.message} ${wrong.hint}`);
    else if (answer === '' && !optional) tell('  This is needed.');
    else return answer;
  }
};

/** A further environment, until there is none; one that was named is not a place of its own. */
const environmentsAfter = async (first: string, question: Question, talk: Talk): Promise<readonly string[]> => {
  const all = [first];
  for (;;) {
    const next = await answerTo(question, '', talk);
    if (next === '') return all;
    if (all.some((one) => one.toLowerCase() === next.toLowerCase())) talk.tell('  That one is named already.');
    else all.push(next);
  }
};

const yesOrNo = async (words: string, { ask, tell }: Talk): Promise<boolean> => {
  for (;;) {
    const answer = (await ask(`${words}, yes or no [no]: `)).trim().toLowerCase();
    if (answer === '' || 'no'.startsWith(answer)) return false;
    if ('yes'.startsWith(answer)) return true;
    tell('  Answer yes or no.');
  }
};

/** Where a client cannot rotate itself an administrator is no choice. */
const questionsFor = ({ given, ci }: Pick<Interview, 'given' | 'ci'>): readonly Question[] =>
  questions.map((question) =>
    question.name === 'admin-client-id' && (ci === 'other' || given('client-type') === 'hybrid')
      ? { name: question.name, words: 'GUID of an administrator client that acts' }
      : question,
  );

/** Asks for what the flags do not say, again where an answer cannot be; nothing when they say all that is needed. */
export const interview = async ({ given, origin, ci, inRepository, ...talk }: Interview): Promise<Interviewed> => {
  const answers = new Map<AnswerName, string>();
  const text: Text = (name) => answers.get(name) ?? given(name);
  if (needed.every((name) => given(name) !== '')) return { text, inRepository: inRepository ?? false };
  let beside = inRepository;
  for (const question of questionsFor({ given, ci })) {
    const { name, more } = question;
    if (given(name) === '') {
      const first = await answerTo(question, usualAnswer(name, text, origin), talk);
      const further = more === undefined || first === '' ? undefined : { ...question, words: more };
      answers.set(name, further ? (await environmentsAfter(first, further, talk)).join('\n') : first);
    }
    if (name === 'environment' && text(name) !== '') {
      beside ??= await yesOrNo(
        'Has the repository itself a secret of that name, too, which is to be kept the same',
        talk,
      );
    }
  }
  return { text, inRepository: beside ?? false };
};
