import { matching, type Parser } from './parsed.ts';

const login = '[A-Za-z0-9][A-Za-z0-9_-]{0,38}';
const repository = new RegExp(`^${login}/(?!\\.{1,2}$)[\\w.-]{1,100}$`);

const meantByRepository = (text: string): string =>
  text
    .replace(/^(?:https?:\/\/[^/]+\/|git@[^:]+:)/, '')
    .replace(/(?:\.git)?\/?$/, '')
    .replaceAll(/\s*\/\s*/g, '/');

/** `owner/name` */
export const parseRepository = matching(
  repository,
  'a repository as owner/name, such as acme/ingest',
  meantByRepository,
);

const environmentRule = 'the name of an environment, on one line and at most 255 characters';

/** Name of an environment; GitHub lets it hold nearly everything. */
export const parseEnvironment: Parser<string> = (text) =>
  text.length <= 255 && !/\p{Cc}/u.test(text) ? { value: text } : { expected: environmentRule };

const secretName = /^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/i;

/** Name of a GitHub secret. */
export const parseSecretName: Parser<string> = (text) => {
  if (text.length <= 255 && secretName.test(text)) return { value: text };
  // `${{ secrets.NAME }}` gives the value where the name is wanted: then nothing of it may be suggested.
  const expected = 'the name of a GitHub secret: letters, digits and _, no digit first, not starting with GITHUB_';
  const guess = text.replaceAll(/[-.\s]/g, '_');
  return { expected, meant: guess !== text && text.length <= 60 && secretName.test(guess) ? guess : undefined };
};

/** Who owns generations: it becomes part of their marker. */
export const parseOwner = matching(
  /^[\w./-]{1,100}$/,
  'at most 100 letters, digits, dots, slashes, hyphens and underscores, such as acme/ops',
);

/** Whether a text may be a credential's name: it becomes part of the marker. */
export const parseCredentialName = matching(/^[\w./#:-]{1,100}$/, 'at most 100 letters, digits and ._/#:-', (text) =>
  text.replaceAll(/\s+/g, '-'),
);

/** A workflow as the API for dispatches wants it: file name or id. */
export const parseWorkflow = matching(
  /^(?:\d{1,20}|[^/\\\p{Cc}]{1,250}\.ya?ml)$/iu,
  'the file name of a workflow, such as verify-connect.yml, or its id',
  (text) => {
    const file = text.replace(/^.*[/\\]/, '');
    return /\.ya?ml$/i.test(file) || !/^[\w-]+$/.test(file) ? file : `${file}.yml`;
  },
);

const gitName = /^(?![/.-])(?!.*(?:\.\.|@\{|\/\/|\/\.))[^\s\p{Cc}~^:?*[\]\\]{1,250}(?<![/.])$/u;

/** Branch or tag; workflows cannot be dispatched on a commit. */
export const parseRef: Parser<string> = (text) => {
  if (/^[0-9a-f]{40}$/i.test(text)) {
    return { expected: 'a branch or a tag, because a workflow cannot be dispatched on a commit' };
  }
  return gitName.test(text) ? { value: text } : { expected: 'the name of a branch or a tag, such as main' };
};
