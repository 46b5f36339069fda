import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SecretUse } from '../../../src/domain/secret-use.ts';

const folder = fileURLToPath(new URL('corpus', import.meta.url));

/** A file of the corpus without its marks, and the uses that the marks expect. */
export interface CorpusFile {
  readonly path: string;
  readonly text: string;
  readonly expected: readonly SecretUse[];
}

/**
 * A use stands between « and », after what cannot be seen there: its `env`, and its `name` where that is another than
 * the expression says, or names, each with an `@environment` of its own.
 */
const MARK = /«(?:([^»|\n]*)\|)?([^»]*)»/g;

const nameIn = (expression: string): string => {
  const [, dotted, quoted] = /^secrets\s*(?:\.\s*(\w+)|\[\s*'{1,2}(\w+)'{1,2}\s*\])$/i.exec(expression) ?? [];
  const name = dotted ?? quoted;
  if (name === undefined) throw new Error(`the mark «${expression}» needs a name`);
  return name;
};

const attribute = (text: string, key: string): string | undefined =>
  text
    .split(' ')
    .find((part) => part.startsWith(`${key}=`))
    ?.slice(key.length + 1);

const spoken = (expression: string): string =>
  expression
    .replaceAll(/\\\r?\n\s*/g, '')
    .replaceAll(/\\x(..)|\\u(....)/g, (_, byte, unit) => String.fromCharCode(Number.parseInt(byte ?? unit, 16)));

const unmarked = (path: string, marked: string): CorpusFile => {
  const expected: SecretUse[] = [];
  let text = '';
  const place = () => {
    const lines = text.split('\n');
    // A byte order mark is none of the text.
    return { line: lines.length, column: (lines.at(-1) ?? '').replace('\ufeff', '').length + 1 };
  };
  let done = 0;
  for (const { 0: mark, 1: attributes = '', 2: expression = '', index } of marked.matchAll(MARK)) {
    text += marked.slice(done, index);
    const from = place();
    text += expression;
    done = index + mark.length;
    const to = place();
    const names = attribute(attributes, 'name')?.split(',') ?? [nameIn(spoken(expression))];
    for (const name of names) {
      const [secret = '', environment = attribute(attributes, 'env')] = name.split('@');
      expected.push({
        file: path,
        ...from,
        endLine: to.line,
        endColumn: to.column,
        secret,
        ...(environment === undefined ? {} : { environment }),
      });
    }
  }
  return { path, text: text + marked.slice(done), expected };
};

/** Every file of the corpus, by its path in the checkout that it stands for. */
export const corpus = (): CorpusFile[] =>
  globSync(['**/*.{yml,yaml,txt}', '.github/**/*.{yml,yaml,txt}'], { cwd: folder })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => unmarked(path, readFileSync(`${folder}/${path}`, 'utf8')));
