import type { CST } from 'yaml';

/** The inputs that a verification workflow is dispatched with. */
const verificationInputs = ['credential', 'correlation-id', 'fingerprint'] as const;

/** What keeps a workflow file from being dispatched, and the line that mends it. */
export interface WorkflowProblem {
  readonly message: string;
  readonly hint: string;
}

/** Larger files are left to GitHub to judge, in characters. */
const LARGEST_FILE = 64 * 1024;
const MOST_ALIASES = 100;

type Mapping = Readonly<Record<string, unknown>>;

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands under `workflow_dispatch:`; undefined when there is no such trigger. */
const dispatchTrigger = (on: unknown): Mapping | undefined => {
  if (on === 'workflow_dispatch' || (Array.isArray(on) && on.includes('workflow_dispatch'))) return {};
  if (!isMapping(on) || !Object.hasOwn(on, 'workflow_dispatch')) return undefined;
  return isMapping(on.workflow_dispatch) ? on.workflow_dispatch : {};
};

const unreadable = (reason: string): WorkflowProblem => ({
  message: `it is not YAML that can be read (${reason})`,
  hint: 'Correct the file; actionlint shows where it is wrong.',
});

const parseYaml = async (text: string): Promise<{ content: unknown } | WorkflowProblem> => {
  const { Composer, LineCounter, Parser, visit } = await import('yaml');
  const lines = new LineCounter();
  const wrongAt = (offset: number, code: string) => unreadable(`line ${lines.linePos(offset).line || 1}: ${code}`);
  try {
    // The first error is enough: to gather and compose them all takes time that grows with their square.
    const tokens: CST.Token[] = [];
    for (const token of new Parser(lines.addNewLine).parse(text)) {
      if (token.type === 'error') return wrongAt(token.offset, 'UNEXPECTED_TOKEN');
      tokens.push(token);
    }
    // So does looking for keys that occur twice.
    const composer = new Composer({ uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
    const [document, second] = composer.compose(tokens, true, text.length);
    const [error] = document?.errors ?? [];
    if (error) return wrongAt(error.pos[0], error.code);
    if (!document || second) return unreadable('MULTIPLE_DOCS');
    // And each alias is looked for from the start.
    let aliases = 0;
    visit(document, { Alias: () => (++aliases > MOST_ALIASES ? visit.BREAK : undefined) });
    if (aliases > MOST_ALIASES) return unreadable(`more than ${MOST_ALIASES} aliases`);
    return { content: document.toJS({ maxAliasCount: MOST_ALIASES }) };
  } catch (error) {
    // Nesting without end, or aliases that multiply: nothing that anybody writes.
    return unreadable(error instanceof Error ? error.name : 'unknown');
  }
};

const problemOfInputs = (declared: Mapping): WorkflowProblem | undefined => {
  const names = Object.keys(declared).map((name) => name.toLowerCase());
  const missing = verificationInputs.filter((name) => !names.includes(name));
  if (missing.length > 0) {
    const lines = missing.map((name) => `\`${name}: { required: true }\``).join(', ');
    return {
      message: `it does not declare the input${missing.length > 1 ? 's' : ''} ${missing.join(', ')}`,
      hint: `Add under \`on.workflow_dispatch.inputs\`: ${lines}.`,
    };
  }
  const known: readonly string[] = verificationInputs;
  const demanded = Object.entries(declared).find(
    ([name, input]) =>
      !known.includes(name.toLowerCase()) && isMapping(input) && input.required === true && input.default === undefined,
  );
  return demanded
    ? {
        message: `it demands the input ${demanded[0]}, which is not sent`,
        hint: `Give \`${demanded[0]}\` a default, or drop its \`required: true\`.`,
      }
    : undefined;
};

/** Looks for the trigger and the inputs that a verification needs. Hostile text is only ever refused. */
export const problemOf = async (text: string): Promise<WorkflowProblem | undefined> => {
  if (text.length > LARGEST_FILE) return undefined;
  const parsed = await parseYaml(text);
  if (!('content' in parsed)) return parsed;
  // Under `%YAML 1.1` the key `on` means true.
  const content: Mapping = isMapping(parsed.content) ? parsed.content : {};
  const trigger = dispatchTrigger(content.on ?? content.true);
  if (!trigger) {
    return {
      message: 'it cannot be started by hand or by this tool',
      hint: 'Add `workflow_dispatch:` under `on:`, with its inputs.',
    };
  }
  return problemOfInputs(isMapping(trigger.inputs) ? trigger.inputs : {});
};
