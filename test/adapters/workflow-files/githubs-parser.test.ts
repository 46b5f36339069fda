import { Lexer, TokenType } from '@actions/expressions/lexer';
import { isBasicExpression, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token';
import { expect, it } from 'vitest';
import { findSecretUses } from '../../../src/adapters/workflow-files/find-secret-uses.ts';
import type { SecretUse } from '../../../src/domain/secret-use.ts';
import { checkoutWith } from './checkout-fixture.ts';
import { type CorpusFile, corpus } from './marked-corpus.ts';

const unknownSecrets = /Unrecognized named-value: 'secrets'/;

/** What GitHub would not run, by the end of its path. The uses are found all the same. */
const refused: Readonly<Record<string, RegExp>> = {
  'condition-in-marks.yml': unknownSecrets,
  'refused-expressions.yml': /Unexpected symbol/,
  'two-keys-alike.yml': /'env' is already defined/,
  'deploy/action.yml': unknownSecrets,
  'still/action.yaml': unknownSecrets,
  'tools/other/action.yaml': unknownSecrets,
  'unused/action.yml': unknownSecrets,
  // GitHub takes it; its parser looks at the text before YAML joins the lines.
  'double-quoted-over-lines.yml': /Unexpected symbol: '\\'/,
};

/** To the parser a condition without `${{ }}` is a text like any other, and escape sequences are not resolved. */
const unseen = /\/condition-of-|^action\.yml$|tools\/deploy|escaped-letters/;

const files = corpus().filter(({ path }) => !path.includes('/nested/') && !path.endsWith('.txt'));

const parse = (path: string, content: string) => {
  const file = { name: path, content };
  const isWorkflow = path.startsWith('.github/workflows/');
  const { context, value } = (isWorkflow ? parseWorkflow : parseAction)(file, new NoOperationTraceWriter());
  return { errors: context.errors.getErrors().map(({ message }) => message), value };
};

const withoutMark = (text: string): string => text.replace('\ufeff', '');

/** Expressions, each once however many aliases repeat it, with the number of times that it names the secrets context. */
const countedBy = (root: TemplateToken): number => {
  const expressions = new Map<string, number>();
  for (const [, token] of TemplateToken.traverse(root)) {
    if (!isBasicExpression(token)) continue;
    for (const { expression, range } of token.originalExpressions ?? [token]) {
      const { tokens } = new Lexer(expression).lex();
      const named = tokens.filter(
        ({ type, lexeme }, index) =>
          type === TokenType.IDENTIFIER && /^secrets$/i.test(lexeme) && tokens[index - 1]?.type !== TokenType.DOT,
      );
      expressions.set(`${JSON.stringify(range)} ${expression}`, named.length);
    }
  }
  return [...expressions.values()].reduce((sum, count) => sum + count, 0);
};

/** What stands in the file at these places, each once. */
const textsAt = ({ path, text }: CorpusFile, uses: readonly SecretUse[]): string[] => {
  const lines = withoutMark(text).split('\n');
  const starts = uses.filter(({ file }) => file === path).map(({ line, column }) => [line, column] as const);
  const places = [...new Map(starts.map((place) => [place.join(':'), place])).values()];
  return places.map(([line, column]) => lines[line - 1]?.slice(column - 1) ?? '');
};

it.each(files)("GitHub's own parser takes $path and counts as many uses, or refuses it", async (file) => {
  const { uses } = await findSecretUses(checkoutWith({ [file.path]: file.text }));
  const { path } = file;
  const { errors, value } = parse(path, withoutMark(file.text));
  const [, reason] = Object.entries(refused).find(([name]) => path.endsWith(name)) ?? [];
  if (reason) return expect(errors.join('\n')).toMatch(reason);
  expect(errors).toEqual([]);
  if (!value) throw new Error('the parser says nothing');
  const inExpressions = textsAt(file, uses).filter((text) => /^secrets\b/i.test(text));
  if (!unseen.test(path)) expect(countedBy(value)).toBe(inExpressions.length);
});
