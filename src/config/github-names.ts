import { matching, type Parsed, type Parser } from './parsed.ts';

const login = '[A-Za-z0-9][A-Za-z0-9_-]{0,38}';
const repository = new RegExp(`^${login}/(?!\\.{1,2}$)[\\w.-]{1,100}$`);

/** `owner/name` */
export const parseRepository = matching(repository, 'a repository as owner/name, such as acme/ingest', (text) =>
  /^https?:|^git@|\.git\/?$/i.test(text) ? 'Give owner/name alone, without the address and without .git.' : undefined,
);

/** Login of an organization. */
export const parseOrganization = matching(
  new RegExp(`^${login}$`),
  'the name of an organization, such as acme',
  (text) => (text.includes('/') ? 'Give the name of the organization alone, without a repository.' : undefined),
);

const environmentRule = 'the name of an environment, on one line and at most 255 characters';

/** Name of an environment; GitHub lets it hold nearly everything. */
export const parseEnvironment = matching(/^(?!\s)[^\p{Cc}]{1,255}(?<!\s)$/u, environmentRule);

/** Name of a GitHub secret. */
export const parseSecretName = matching(
  /^(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]{0,254}$/,
  'the name of a GitHub secret: letters, digits and _, no digit first, not starting with GITHUB_',
  (text) => (/[-.\s]/.test(text) ? 'Write _ in place of hyphens, dots and spaces.' : undefined),
);

/** Who owns generations: it becomes part of their marker. */
export const parseOwner = matching(
  /^[\w./-]{1,100}$/,
  'at most 100 letters, digits, dots, slashes, hyphens and underscores, such as acme/ops',
);

/** Whether a text may be a credential's name: it becomes part of the marker. */
export const parseCredentialName = matching(/^[\w./#:-]{1,100}$/, 'at most 100 letters, digits and ._/#:-', (text) =>
  /\s/.test(text) ? 'Write - in place of spaces.' : undefined,
);

/** What the page of a GitHub App shows as its client id; the app's number, which is older, works too. */
export const parseAppClientId = matching(
  /^(?!Ov)[\w.-]{1,100}$/,
  'the client id of a GitHub App, such as Iv23liAbCdEfGhIjKlMn',
  (text) => (/^Ov/.test(text) ? 'This is the client id of an OAuth app: register a GitHub App.' : undefined),
);
const readNames = (text: string): Parsed<readonly string[]> => {
  const names = text.split(/[,\r\n]+/).map((name) => name.trim());
  const given = [...new Set(names.filter((name) => name !== ''))];
  const good = given.length > 0 && given.every((name) => 'value' in parseCredentialName(name));
  return good ? { value: given } : { expected: 'names of credentials, separated by commas or lines' };
};

/** Names separated by commas or lines, as many as a batch of a fan-out has; each is kept once. */
export const parseCredentialNames: Parser<readonly string[]> = Object.assign(readNames, { longest: 2 ** 17 });

/** A workflow as the API for dispatches wants it: file name or id. */
export const parseWorkflow = matching(
  /^(?!\s)(?:\d{1,20}|[^/\\\p{Cc}]{1,250}\.[Yy][Aa]?[Mm][Ll])$/u,
  'the file name of a workflow, such as verify-connect.yml, or its id',
  () => 'Give the name of the file alone: with its ending, and without its folder.',
);

const gitName = /^(?![0-9A-Fa-f]{40}$)(?![/.-])(?!.*(?:\.\.|@\{|\/\/|\/\.))[^\s\p{Cc}~^:?*[\]\\]{1,250}(?<![/.])$/u;

/** Branch or tag; workflows cannot be dispatched on a commit. */
export const parseRef: Parser<string> = Object.assign(
  (text: string): Parsed<string> => {
    if (/^[0-9a-f]{40}$/i.test(text)) {
      return { expected: 'a branch or a tag, because a workflow cannot be dispatched on a commit' };
    }
    return gitName.test(text) ? { value: text } : { expected: 'the name of a branch or a tag, such as main' };
  },
  { pattern: gitName.source },
);
