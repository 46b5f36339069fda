import { parse } from 'yaml';
import type { Language } from './language.ts';

type Token = NonNullable<ReturnType<Language['parser']['parseWorkflow']>['value']>;

/** A value of a workflow or action file, its expressions not evaluated yet. */
export type Node = string | number | boolean | null | Template | readonly Node[] | NodeMap;
/** A mapping of the file, its keys in the order of the file. */
export type NodeMap = ReadonlyMap<string, Node>;

/** Text with expressions in it; a single expression keeps the type of its value. */
export interface Template {
  readonly parts: readonly (string | { readonly expression: string })[];
}

/** Raised for files that GitHub would not accept, and for what this runner has not learned. */
export class WorkflowError extends Error {
  override readonly name = 'WorkflowError';
}

/** Whether there are expressions in it. */
export const isTemplate = (node: Node | undefined): node is Template =>
  typeof node === 'object' && node !== null && 'parts' in node;
/** Whether it is a mapping of keys to values. */
export const isMap = (node: Node | undefined): node is NodeMap => node instanceof Map;
/** Whether it is a sequence. */
export const isList = (node: Node | undefined): node is readonly Node[] => Array.isArray(node);

/** An expression ends at the first `}}` that does not stand inside one of its texts. */
const EXPRESSION = /\$\{\{((?:'(?:[^']|'')*'|[^'])*?)\}\}/g;

const templateOf = (text: string): Template => {
  const parts: Template['parts'][number][] = [];
  let end = 0;
  for (const match of text.matchAll(EXPRESSION)) {
    if (match.index > end) parts.push(text.slice(end, match.index));
    parts.push({ expression: match[1]?.trim() ?? '' });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push(text.slice(end));
  return { parts };
};

/**
 * The text of a scalar as YAML means it. The parser offers a `format(…)` of its own making instead, but that keeps the
 * file's indentation, and of several escaped quotes the evaluator restores only the first.
 */
const textOf = (source: string | undefined, blockHeader: string | undefined): string | undefined => {
  if (source === undefined) return undefined;
  const text: unknown = parse(blockHeader === undefined ? source : `${blockHeader}\n${source}`);
  return typeof text === 'string' ? text : undefined;
};

/** The parser hands out tokens; everything after this point works on plain values. */
const nodeOf = ({ parser }: Language, token: Token): Node => {
  const convert = (value: Token): Node => {
    if (parser.isMapping(value)) return new Map([...value].map((pair) => [pair.key.toString(), convert(pair.value)]));
    if (parser.isSequence(value)) return [...value].map(convert);
    if (parser.isBasicExpression(value)) {
      const text = textOf(value.source, value.blockScalarHeader);
      if (text !== undefined) return templateOf(text);
      return { parts: [{ expression: value.expression }] };
    }
    if (parser.isString(value)) return value.value;
    if (parser.isNumber(value)) return value.value;
    if (parser.isBoolean(value)) return value.value;
    if (parser.isLiteral(value)) return null;
    throw new WorkflowError(`the runner of the sandbox does not know ${value.typeName()} (line ${value.line ?? '?'})`);
  };
  return convert(token);
};

/** Reads a workflow or action file with GitHub's parser and schema; everything that is wrong is reported at once. */
export const readDocument = (
  language: Language,
  kind: 'workflow' | 'action',
  name: string,
  content: string,
): NodeMap => {
  const read = kind === 'workflow' ? language.parser.parseWorkflow : language.actions.parseAction;
  const { context, value } = read({ name, content }, new language.parser.NoOperationTraceWriter());
  const problems = context.errors.getErrors().map(({ message }) => message);
  if (problems.length > 0) throw new WorkflowError(problems.join('\n'));
  const node = value ? nodeOf(language, value) : null;
  if (!isMap(node)) throw new WorkflowError(`${name} is not a mapping`);
  return node;
};
