import { rotateInputs } from '../../config/inputs.ts';
import { parseBounded } from '../../config/parsed.ts';
import { collectProblems, type Problem, type Problems } from '../../config/problems.ts';
import { reject } from '../../config/rejection.ts';
import { parsers } from '../../config/value-parsers.ts';

/** What `init` asks, in this order. */
export const answerNames = [
  'repository',
  'environment',
  'secret-name',
  'connect-url',
  'tenant-id',
  'client-id',
  'client-type',
  'admin-client-id',
  'owner',
  'name',
  'rotate-before',
  'lifetime',
  'grace-period',
  'verify-workflow',
] as const satisfies readonly (keyof typeof rotateInputs)[];

export type AnswerName = (typeof answerNames)[number];

/** Everything that the files need to say, understood and checked. */
export interface Answers {
  readonly name: string;
  /** `owner/name` of the repository in which the rotation runs. */
  readonly owner: string;
  readonly repository: string;
  /** Where the secret lies: in environments by their names, and in the repository itself. At least one place. */
  readonly environments: readonly string[];
  readonly inRepository: boolean;
  readonly secretName: string;
  readonly connectUrl: string;
  readonly tenantId: string;
  readonly clientId: string;
  readonly hybrid: boolean;
  readonly adminClientId?: string;
  /** As they were given: what a file says in place of a default. */
  readonly policy: Readonly<Partial<Record<'rotate-before' | 'lifetime' | 'grace-period', string>>>;
  readonly verifyWorkflow: string;
  /** What runs the rotation. */
  readonly ci: 'github' | 'other';
}

/** What was answered; several environments are a line each. */
export type Text = (name: AnswerName) => string;

/** The lines of an answer that are not empty. */
const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What is wrong with one answer by itself. */
export const wrongAnswer = (name: AnswerName, text: string): Problem | undefined => {
  const problems = collectProblems();
  const parsed = parseBounded<unknown>(parsers[rotateInputs[name].kind], text);
  if (!('value' in parsed)) reject(problems, { input: name, text }, parsed);
  const plainFile = /^[\w.-]+\.ya?ml$/.test(text);
  if (name === 'verify-workflow' && problems.list.length === 0 && !plainFile) {
    problems.add({
      input: name,
      message: 'verify-workflow is no name of a file.',
      hint: 'Write one such as verify.yml.',
    });
  }
  return problems.list[0];
};

/** What is taken where nothing was answered; `origin` is the repository of the folder, where it has one. */
export const usualAnswer = (name: AnswerName, text: Text, origin: string | undefined): string => {
  switch (name) {
    case 'repository':
      return origin ?? '';
    case 'secret-name':
      return 'CONNECT_CLIENT_SECRET';
    case 'verify-workflow':
      return 'verify-connect.yml';
    case 'owner':
      return text('repository');
    case 'name':
      return text('repository').split('/')[1] ?? '';
    case 'connect-url':
    case 'client-type':
      return rotateInputs[name].default;
    default:
      return '';
  }
};

const checkEnvironments = (environments: readonly string[], problems: Problems): void => {
  const known = environments.map((one) => one.toLowerCase());
  const twice = environments.find((_, index) => known.indexOf(known[index] ?? '') < index);
  if (twice === undefined) return;
  const message = `environment ${problems.quote(twice)} is given twice.`;
  problems.add({ input: 'environment', message, hint: 'Leave one of them out.' });
};

const checkActor = (text: Text, ci: Answers['ci'], problems: Problems): void => {
  if (text('admin-client-id') !== '') return;
  const hint = 'Give admin-client-id, the GUID of a Tenant Administrator client.';
  if (text('client-type') === 'hybrid') {
    problems.add({
      input: 'admin-client-id',
      message: 'admin-client-id is missing; a hybrid client cannot rotate itself.',
      hint,
    });
  } else if (ci === 'other') {
    const message =
      'admin-client-id is missing; outside of GitHub Actions nobody can read the secret that a rotation has written.';
    problems.add({ input: 'admin-client-id', message, hint });
  } else if (text('owner').toLowerCase() !== text('repository').toLowerCase()) {
    const message = `admin-client-id is missing; a rotation that runs in ${text('owner')} cannot read the secrets of ${text('repository')}.`;
    problems.add({ input: 'admin-client-id', message, hint });
  }
};

interface Surroundings {
  readonly origin: string | undefined;
  readonly ci: Answers['ci'];
  /** Whether the repository's own secret is a place, too, where there are environments. */
  readonly inRepository: boolean;
}

/** Understands the answers, and reports all that is wrong with them at once. */
export const readAnswers = (
  given: Text,
  { origin, ci, inRepository }: Surroundings,
): { readonly answers: Answers } | { readonly problems: readonly Problem[] } => {
  const text: Text = (name) => given(name).trim() || usualAnswer(name, text, origin);
  const problems = collectProblems();
  for (const name of answerNames) {
    for (const line of linesOf(text(name))) {
      const problem = wrongAnswer(name, line);
      if (problem) problems.add(problem);
    }
  }
  for (const name of ['repository', 'tenant-id', 'client-id'] as const) {
    if (text(name) === '') problems.add({ input: name, message: `${name} is missing.`, hint: `Give ${name}.` });
  }
  const environments = linesOf(text('environment'));
  checkEnvironments(environments, problems);
  if (problems.list.length === 0) checkActor(text, ci, problems);
  if (problems.list.length > 0) return { problems: problems.list };
  const adminClientId = text('admin-client-id') || undefined;
  const policy = (['rotate-before', 'lifetime', 'grace-period'] as const).flatMap((name) =>
    text(name) === '' ? [] : [[name, text(name)]],
  );
  return {
    answers: {
      name: text('name'),
      owner: text('owner'),
      repository: text('repository'),
      environments,
      inRepository: inRepository || environments.length === 0,
      secretName: text('secret-name'),
      connectUrl: text('connect-url'),
      tenantId: text('tenant-id'),
      clientId: text('client-id'),
      hybrid: text('client-type') === 'hybrid',
      ...(adminClientId === undefined ? {} : { adminClientId }),
      policy: Object.fromEntries(policy),
      verifyWorkflow: text('verify-workflow'),
      ci,
    },
  };
};
