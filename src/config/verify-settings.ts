import type { SecretValue } from '../domain/secret-value.ts';
import type { Times } from '../domain/times.ts';
import { type InputSource, noteUnknown, oddSecrets, readerOf } from './input-reader.ts';
import { type ClientType, verifyInputs } from './inputs.ts';
import { collectProblems, type Problem } from './problems.ts';
import { checkProxies, networkWarnings } from './proxies.ts';
import { readTimeScale } from './time-scale.ts';

/** What the action `verify/` is to prove, understood and checked. */
export interface VerifySettings {
  readonly connectUrl: string;
  readonly clientId: string;
  readonly clientType: ClientType;
  readonly secret: SecretValue;
  /** What the secret must be; without it only a token is asked for. */
  readonly expected?: { readonly correlationId: string; readonly fingerprint: string };
  /** Scaled already. */
  readonly times: Times;
  readonly warnings: readonly string[];
}

/** Reads everything, calls nobody, and reports all that is wrong at once. */
export const readVerifySettings = (
  source: InputSource,
): { readonly settings: VerifySettings } | { readonly problems: readonly Problem[] } => {
  const problems = collectProblems();
  const warnings = [...oddSecrets(verifyInputs, source), ...networkWarnings(source.environment)];
  const inputs = readerOf(verifyInputs, source, problems);
  noteUnknown(verifyInputs, source.environment, problems);
  checkProxies(source.environment, problems);
  const connectUrl = inputs.value('connect-url', 'url');
  const clientId = inputs.value('client-id', 'guid');
  const clientType = inputs.value('client-type', 'client-type');
  const secret = inputs.secret('client-secret');
  if (!secret) inputs.missing('client-secret', 'Give the secret that this consumer uses.');
  const correlationId = inputs.value('correlation-id', 'correlation-id');
  const fingerprint = inputs.value('fingerprint', 'fingerprint');
  for (const [name, other] of [
    ['correlation-id', 'fingerprint'],
    ['fingerprint', 'correlation-id'],
  ] as const) {
    if (inputs.text(name) === '' && inputs.text(other) !== '') {
      inputs.missing(name, `Give ${name}, too, or neither of the two to ask for a token only.`);
    }
  }
  const { times } = readTimeScale(source.environment, connectUrl === undefined ? [] : [connectUrl], {
    problems,
    warn: (message) => void warnings.push(message),
  });
  if (
    problems.list.length > 0 ||
    connectUrl === undefined ||
    clientId === undefined ||
    clientType === undefined ||
    !secret
  ) {
    return { problems: problems.list };
  }
  const expected =
    correlationId === undefined || fingerprint === undefined ? {} : { expected: { correlationId, fingerprint } };
  return { settings: { connectUrl, clientId, clientType, secret, ...expected, times, warnings } };
};
