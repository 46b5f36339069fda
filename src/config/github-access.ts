import type { SecretValue } from '../domain/secret-value.ts';
import type { InputReader, InputSource } from './input-reader.ts';
import type { rotateInputs } from './inputs.ts';
import type { Problems } from './problems.ts';
import { isUnfilledSecret } from './unfilled.ts';

/** How GitHub is asked: with a token, or as a GitHub App that makes its own. */
export type GitHubAccess =
  | { readonly token: SecretValue }
  | {
      readonly app: {
        readonly clientId: string;
        /** PEM of an RSA key, PKCS#1 or PKCS#8. */
        readonly privateKey: SecretValue;
      };
    };

type Reader = InputReader<typeof rotateInputs>;

const ONE_WAY = 'Give github-token, or app-client-id with app-private-key, but not both.';
const SOME_WAY = 'Give a fine-grained personal token, or a GitHub App by app-client-id and app-private-key.';

const readKey = async (
  inputs: Reader,
  protect: InputSource['protect'],
  problems: Problems,
): Promise<SecretValue | undefined> => {
  const text = inputs.lines('app-private-key');
  // That was told.
  if (isUnfilledSecret(text)) return undefined;
  const { parsePrivateKey } = await import('./private-key.ts');
  const parsed = parsePrivateKey(text);
  if ('value' in parsed) {
    const pem = parsed.value;
    // The text as it was given is masked already; whatever is made of the key may show it on lines of their own, or on one.
    protect(pem.split('\n').slice(1, -2).join(''));
    return protect(pem);
  }
  const { expected, hint = 'Correct it.' } = parsed;
  problems.add({ input: 'app-private-key', message: `app-private-key cannot be used; expected ${expected}.`, hint });
  return undefined;
};

const readApp = async (
  inputs: Reader,
  protect: InputSource['protect'],
  problems: Problems,
): Promise<GitHubAccess | undefined> => {
  const clientId = inputs.value('app-client-id', 'app-client-id');
  const given = inputs.text('app-private-key') !== '';
  if (inputs.text('app-client-id') === '') inputs.missing('app-client-id', 'It belongs to app-private-key.');
  if (!given) inputs.missing('app-private-key', 'It belongs to app-client-id.');
  const privateKey = given ? await readKey(inputs, protect, problems) : undefined;
  return clientId === undefined || !privateKey ? undefined : { app: { clientId, privateKey } };
};

/** Exactly one of the two. */
export const readGitHubAccess = async (
  inputs: Reader,
  protect: InputSource['protect'],
  problems: Problems,
): Promise<GitHubAccess | undefined> => {
  const token = inputs.secret('github-token');
  const asApp = inputs.text('app-client-id') !== '' || inputs.text('app-private-key') !== '';
  if (token && asApp) {
    const message = 'github-token and a GitHub App are both given; expected one of the two.';
    problems.add({ input: 'github-token', message, hint: ONE_WAY });
    return undefined;
  }
  if (asApp) return readApp(inputs, protect, problems);
  if (!token) inputs.missing('github-token', SOME_WAY);
  return token && { token };
};
