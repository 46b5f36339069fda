import {
  type Alias,
  isAlias,
  isNode,
  LineCounter,
  type Node,
  type ParsedNode,
  Parser,
  parseDocument,
  visit,
} from 'yaml';
import type { Place } from './problems.ts';

/** A YAML text as nodes, each with its place. */
export interface BoundedYaml {
  readonly contents: ParsedNode | null;
  /** What keeps it from being read; empty when it can be. */
  readonly errors: readonly { readonly place: Place; readonly message: string; readonly duplicateKey: boolean }[];
  readonly placeOf: (node: unknown) => Place;
  /** What an alias stands for; anything else stands for itself. */
  readonly resolved: (node: unknown) => unknown;
}

// A list of maps with lists in them is three deep.
const DEEPEST = 20;

/** Whether a text nests so deep that building its nodes, which is recursive, could exhaust the stack. */
const nestsTooDeep = (text: string): boolean => {
  const waiting = [...new Parser().parse(text)].map((token) => ({ token, depth: 0 }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { token, depth } = next;
    if (depth > DEEPEST) return true;
    if (token.type === 'document' && token.value) waiting.push({ token: token.value, depth });
    if (!('items' in token)) continue;
    for (const { key, value } of token.items) {
      for (const inner of [key, value]) if (inner) waiting.push({ token: inner, depth: depth + 1 });
    }
  }
  return false;
};

/** What each alias stands for, found in one walk: asking each by itself would walk once for every alias. */
const aliasesOf = (document: ReturnType<typeof parseDocument>): Map<Alias, Node | undefined> => {
  const anchors = new Map<string, Node>();
  const aliases = new Map<Alias, Node | undefined>();
  visit(document, {
    Node: (_key, node) => {
      if (isAlias(node)) aliases.set(node, anchors.get(node.source));
      else if (node.anchor !== undefined) anchors.set(node.anchor, node);
    },
  });
  return aliases;
};

/** What the library says, without the part of the text that it may repeat after a colon. */
const withoutSource = (message: string): string => message.replace(/(?<=[\w)]):\s.*$/s, '').replace(/\.$/, '');

/** Reads YAML that may be hostile: in little time and stack, and with one syntax error, as the rest follow from it. */
export const readBoundedYaml = (text: string): BoundedYaml => {
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const placeOf = (node: unknown): Place => placeAt(isNode(node) ? (node.range?.[0] ?? 0) : 0);
  if (nestsTooDeep(text)) {
    const error = { place: placeAt(0), message: `it nests more than ${DEEPEST} levels deep`, duplicateKey: false };
    return { contents: null, errors: [error], placeOf, resolved: (node) => node };
  }
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const syntaxError = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  const errors = (syntaxError ? [syntaxError] : document.errors).map(({ pos, code, message }) => ({
    place: placeAt(pos[0]),
    message: withoutSource(message),
    duplicateKey: code === 'DUPLICATE_KEY',
  }));
  const aliases = aliasesOf(document);
  return {
    contents: document.contents,
    errors,
    placeOf,
    resolved: (node) => (isAlias(node) ? aliases.get(node) : node),
  };
};
