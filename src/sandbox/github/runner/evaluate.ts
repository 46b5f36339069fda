import { isTemplate, type Node, WorkflowError } from './document.ts';
import type { Language } from './language.ts';

/** What expressions can refer to, by name: `github`, `inputs`, `steps` and so on. */
export type Contexts = Readonly<Record<string, unknown>>;

/** What `success()` and its siblings answer. */
export interface Status {
  success: boolean;
  failure: boolean;
  cancelled: boolean;
}

/** Turns what stands in a file into values, in one set of contexts; throws `WorkflowError` where it makes no sense. */
export interface Evaluator {
  /** The value with its type kept; expressions inside lists and maps are evaluated too. */
  value(node: Node | undefined): unknown;
  /** The value as text, as GitHub writes it into a script or an input. */
  text(node: Node | undefined): string;
  /** An `if:`; without a word about status it also asks for success. */
  condition(node: Node | undefined): boolean;
}

const CONTEXTS = [
  'github',
  'env',
  'vars',
  'secrets',
  'inputs',
  'matrix',
  'needs',
  'strategy',
  'job',
  'runner',
  'steps',
  'jobs',
];
const STATUS_FUNCTION = /\b(success|failure|cancelled|always)\s*\(/i;
const NO_STATUS: Status = { success: true, failure: false, cancelled: false };

/** Evaluates the expressions of a file with GitHub's own evaluator. */
export const evaluator = ({ expressions }: Language, contexts: Contexts, status: Status = NO_STATUS): Evaluator => {
  const { data, Evaluator: Evaluation, Lexer, Parser } = expressions;
  const answers = { ...status, always: true };
  const functions = Object.entries(answers).map(([name, answer]) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(answer),
  }));
  const known = Object.fromEntries(CONTEXTS.map((name) => [name, contexts[name] ?? {}]));
  const revived: unknown = JSON.parse(JSON.stringify(known), data.reviver);
  if (!(revived instanceof data.Dictionary)) throw new TypeError('the contexts are not a dictionary');

  const run = (expression: string) => {
    try {
      const parsed = new Parser(new Lexer(expression).lex().tokens, CONTEXTS, functions).parse();
      return new Evaluation(parsed, revived, new Map(functions.map((one) => [one.name, one]))).evaluate();
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new WorkflowError(`cannot evaluate \${{ ${expression} }}: ${why}`, { cause: error });
    }
  };

  const evaluated: Evaluator = {
    value(node) {
      if (isTemplate(node)) {
        const [first, ...rest] = node.parts;
        if (rest.length > 0 || typeof first !== 'object') return evaluated.text(node);
        return JSON.parse(JSON.stringify(run(first.expression), data.replacer));
      }
      if (node instanceof Map)
        return Object.fromEntries([...node].map(([key, value]) => [key, evaluated.value(value)]));
      return Array.isArray(node) ? node.map((item) => evaluated.value(item)) : (node ?? null);
    },
    text(node) {
      if (node === undefined || node === null) return '';
      if (!isTemplate(node)) return typeof node === 'object' ? JSON.stringify(evaluated.value(node)) : String(node);
      return node.parts.map((part) => (typeof part === 'string' ? part : run(part.expression).coerceString())).join('');
    },
    condition(node) {
      if (node === undefined || node === null) return status.success;
      const [first, ...rest] = isTemplate(node) ? node.parts : [];
      if (rest.length > 0) return evaluated.text(node) !== '' && status.success;
      const expression = typeof first === 'object' ? first.expression : String(node);
      const asksForStatus = STATUS_FUNCTION.test(expression.replaceAll(/'(?:[^']|'')*'/g, "''"));
      const asked = run(`!!(${expression})`).coerceString() === 'true';
      return asked && (asksForStatus || status.success);
    },
  };
  return evaluated;
};
