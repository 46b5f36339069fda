import type { SecretValue } from '../domain/secret-value.ts';
import { type InputSource, oddInSecret, problemWithSecret } from './input-reader.ts';
import { matching, type Parsed, type Parser } from './parsed.ts';
import type { Problems } from './problems.ts';
import { inWorkflow } from './surroundings.ts';

const parseName = matching(
  /^(?!(?:ACTIONS|GITHUB|INPUT|RUNNER)_)[A-Z_][A-Z0-9_]{0,99}$/,
  'its name: capital letters, digits and _, not beginning with ACTIONS_, GITHUB_, INPUT_ or RUNNER_',
  () => 'Give the name of an environment variable. If this is a secret, whoever can read the file knows it: rotate it.',
);

/** Whether a text is the name of a variable that a file may name. */
export const isVariable = (text: string): boolean => 'value' in parseName(text);

/** The name of an environment variable. What stands in its place may be the secret itself, so it is not repeated. */
export const parseVariable: Parser<string> = Object.assign(
  (given: string): Parsed<string> => {
    const parsed = parseName(given);
    return 'value' in parsed ? parsed : { ...parsed, shown: 'not the name of an environment variable' };
  },
  { pattern: parseName.pattern ?? '' },
);

/** A variable that holds others, a line `NAME=value` for each: a reusable workflow can pass on any number of secrets as one. */
const BUNDLE = 'CONNECT_CLIENT_SECRETS';

/** The lines of the bundle by name. No part of a line that is none is repeated: it may be a secret. */
const bundled = (text: string, problems: Problems): Map<string, string> => {
  const values = new Map<string, string>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [, name, value] = /^\s*([^=\s]+)=(.*)$/.exec(line) ?? [];
    if (line.trim() === '') continue;
    if (name !== undefined && value !== undefined && isVariable(name)) {
      values.set(name, value.trim());
      continue;
    }
    problems.add({
      input: BUNDLE,
      message: `${BUNDLE}, line ${index + 1}: expected NAME=value.`,
      hint: `Write a line such as INGEST_CLIENT_SECRET=\${{ secrets.INGEST_CLIENT_SECRET }} for each secret.`,
    });
  }
  return values;
};

/** The secrets that these variables hold, masked and hidden from all problems; one that is not set is left out. */
export const protectVariables = (
  names: Iterable<string>,
  { environment, protect, surroundings = inWorkflow }: Pick<InputSource, 'environment' | 'protect' | 'surroundings'>,
  { problems, warn }: { readonly problems: Problems; readonly warn: (message: string) => void },
): ReadonlyMap<string, SecretValue> => {
  const bundle = bundled(environment[BUNDLE] ?? '', problems);
  const secrets = new Map<string, SecretValue>();
  for (const name of names) {
    if (secrets.has(name) || !isVariable(name)) continue;
    const value = environment[name]?.trim() || (bundle.get(name) ?? '');
    if (value === '') continue;
    secrets.set(name, protect(value));
    problems.hide(value);
    const problem = problemWithSecret(name, value, { kind: 'secret', surroundings });
    if (problem) problems.add(problem);
    for (const oddity of oddInSecret(name, value)) warn(oddity);
  }
  return secrets;
};
