import { expect, it } from 'vitest';
import { findSecretUses } from '../../../src/adapters/workflow-files/find-secret-uses.ts';
import type { SecretUse } from '../../../src/domain/secret-use.ts';
import { checkoutWith } from './checkout-fixture.ts';
import { corpus } from './marked-corpus.ts';

const files = corpus();
const root = () => checkoutWith(Object.fromEntries(files.map(({ path, text }) => [path, text])));

const print = ({ file, line, column, endLine, endColumn, secret, environment }: SecretUse): string =>
  `${file}:${line}:${column}-${endLine}:${endColumn} ${secret}${environment === undefined ? '' : ` in ${environment}`}`;

it('finds every use in the corpus, and nothing else, to the column', async () => {
  expect(files.filter(({ path }) => path.startsWith('.github/workflows/')).length).toBeGreaterThan(35);
  const { uses, warnings } = await findSecretUses(root());
  expect(uses.map(print).sort()).toEqual(files.flatMap(({ expected }) => expected.map(print)).sort());
  expect(warnings).toEqual([
    '.github/workflows/refused-expressions.yml, line 6: GitHub would refuse an expression here; its uses are not shown.',
    '.github/workflows/refused-expressions.yml, line 7: GitHub would refuse an expression here; its uses are not shown.',
  ]);
  expect(uses).toEqual([...uses].sort((a, b) => (a.file === b.file ? a.line - b.line || a.column - b.column : 0)));
});
