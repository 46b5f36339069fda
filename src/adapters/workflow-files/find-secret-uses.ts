import { ANY_SECRET, type SecretUse } from '../../domain/secret-use.ts';
import type { UseInFile } from './file-uses.ts';
import { followCalls } from './passed-secrets.ts';
import { localPath, type ReadFile, readFiles } from './read-files.ts';

/** What was found; each warning is a sentence about a file that was skipped, and may hold text from the checkout. */
export interface SecretUses {
  readonly uses: readonly SecretUse[];
  readonly warnings: readonly string[];
}

// More than anybody reads; what is left out is told.
const MOST_USES = 100_000;

/** Uses by file: what callers pass to a workflow counts as used where that workflow uses it. */
function* withPassed(files: ReadonlyMap<string, ReadFile>): Generator<UseInFile & { readonly file: string }> {
  const called = (workflow: string): string | undefined => {
    const path = workflow.startsWith('./') ? localPath(workflow) : undefined;
    return path !== undefined && files.has(path) ? path : undefined;
  };
  const calls = [...files].flatMap(([caller, { uses }]) =>
    uses.calls.flatMap(({ workflow, passes }) => {
      const callee = called(workflow);
      return callee === undefined ? [] : [{ caller, callee, passes }];
    }),
  );
  const passed = followCalls(calls);
  for (const [file, { uses }] of files) {
    for (const use of uses.uses) {
      yield { ...use, file };
      const others = passed.get(file)?.get(use.secret.toUpperCase()) ?? [];
      for (const secret of others) yield { ...use, file, secret, environment: undefined };
    }
    // A workflow of the checkout says by name what it uses; any other may use everything.
    for (const { workflow, inherit } of uses.calls)
      if (inherit && called(workflow) === undefined) yield { ...inherit, file, secret: ANY_SECRET };
  }
}

const inOrder = (one: SecretUse, other: SecretUse): number => {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line || one.column - other.column;
};

/**
 * Every place in the workflow and action files of a checkout that uses a secret: those in `.github/workflows`, the
 * action at its root, those in `.github/actions`, and those that a step uses by their path. What cannot be read is
 * skipped with a warning; nothing outside of `root` is opened, and nothing makes it fail. In a workflow that others of the
 * checkout call, a place appears once for the name that it writes, and once for each other name that a caller passes
 * under it.
 */
export const findSecretUses = async (root: string): Promise<SecretUses> => {
  const warnings: string[] = [];
  const files = await readFiles(root, (text) => void warnings.push(text));
  const uses: SecretUse[] = [];
  for (const { file, start, end, secret, environment } of withPassed(files)) {
    if (uses.length === MOST_USES) {
      warnings.push(`More than ${MOST_USES} places use secrets; ${file} and what follows it are not shown whole.`);
      break;
    }
    const placeAt = files.get(file)?.placeAt;
    const [from, to] = [placeAt?.(start), placeAt?.(end)];
    if (!from || !to) continue;
    const place = { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    uses.push({ file, ...place, secret, ...(environment === undefined ? {} : { environment }) });
  }
  return { uses: uses.sort(inOrder), warnings };
};
