import { parseBaseUrl } from './connect-url.ts';
import {
  parseAppClientId,
  parseCredentialName,
  parseCredentialNames,
  parseEnvironment,
  parseOwner,
  parseRef,
  parseRepository,
  parseSecretName,
  parseWorkflow,
} from './github-names.ts';
import type { ClientType } from './inputs.ts';
import type { Parser } from './parsed.ts';
import {
  parseChoice,
  parseCorrelationId,
  parseCount,
  parseDurationInput,
  parseFingerprint,
  parseFlag,
  parseGuid,
  parseIds,
  parseText,
} from './plain-values.ts';

/** What comes out of each kind of input that a single text can answer. */
export interface Values {
  text: string;
  flag: boolean;
  duration: number;
  guid: string;
  url: string;
  ids: readonly number[];
  repository: string;
  owner: string;
  'credential-name': string;
  'secret-name': string;
  environment: string;
  workflow: string;
  ref: string;
  'client-type': ClientType;
  pace: 'polite' | 'limit';
  'app-client-id': string;
  'correlation-id': string;
  fingerprint: string;
  names: readonly string[];
  count: number;
}

/** One parser for each kind, whether an input or a file holds the text. */
export const parsers: { readonly [Kind in keyof Values]: Parser<Values[Kind]> } = {
  text: parseText,
  flag: parseFlag,
  duration: parseDurationInput,
  guid: parseGuid,
  url: parseBaseUrl,
  ids: parseIds,
  repository: parseRepository,
  owner: parseOwner,
  'credential-name': parseCredentialName,
  'secret-name': parseSecretName,
  environment: parseEnvironment,
  workflow: parseWorkflow,
  ref: parseRef,
  'client-type': parseChoice('client-credential', 'hybrid'),
  pace: parseChoice('polite', 'limit'),
  'app-client-id': parseAppClientId,
  'correlation-id': parseCorrelationId,
  fingerprint: parseFingerprint,
  names: parseCredentialNames,
  count: parseCount,
};
