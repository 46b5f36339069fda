import {
  type Alias,
  Composer,
  type CST,
  type Document,
  isAlias,
  isNode,
  isScalar,
  Lexer,
  LineCounter,
  type Node,
  type ParsedNode,
  Parser,
  visit,
  type YAMLMap,
} from 'yaml';

/** Where something stands in a text, both from 1; columns in UTF-16 code units. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** Something that keeps a text from being read. */
interface YamlError {
  readonly place: Place;
  readonly message: string;
  /** The key stood there already; everything else can be read. */
  readonly duplicateKey: boolean;
}

/** A YAML text as nodes, each with its place. */
export interface BoundedYaml {
  readonly contents: ParsedNode | null;
  /** What keeps it from being read; empty when it can be. */
  readonly errors: readonly YamlError[];
  readonly placeOf: (node: unknown) => Place;
  /** The place of a character, by its index in the text. */
  readonly placeAt: (offset: number) => Place;
  /** What an alias stands for; anything else stands for itself. */
  readonly resolved: (node: unknown) => unknown;
}

// The deepest that is asked for is a list of maps in a credential of a config file, six deep, and a step of a workflow.
const DEEPEST = 20;
// A credential with two destinations has about a hundred: as many as six thousand of them.
const MOST_LEXEMES = 600_000;

/** The tokens of a text, up to the first that is none; or what keeps them from being made. */
const tokensOf = (text: string, lines: LineCounter): readonly CST.Token[] | string => {
  const tokens: CST.Token[] = [];
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    lexemes += 1;
    if (lexemes > MOST_LEXEMES) return 'it has too many parts';
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      // To gather all errors of a long text takes time that grows with their square, and the rest follow from the first.
      if (token.type === 'error') return tokens;
    }
    // To build the nodes is recursive, and could exhaust the stack. A document and a scalar stand there too.
    if (parser.stack.length > DEEPEST + 2) return `it nests more than ${DEEPEST} levels deep`;
  }
  return [...tokens, ...parser.end()];
};

/** What each alias stands for, and every key that stood there already, found in one walk. */
const walk = (document: Document.Parsed) => {
  const anchors = new Map<string, Node>();
  const aliases = new Map<Alias, Node | undefined>();
  const repeated: Node[] = [];
  const noteRepeated = ({ items }: YAMLMap): void => {
    const keys = new Set<string>();
    for (const { key } of items) {
      if (!isScalar(key)) continue;
      const text = String(key.value);
      if (keys.has(text)) repeated.push(key);
      keys.add(text);
    }
  };
  visit(document, {
    Node: (_key, node) => {
      if (isAlias(node)) aliases.set(node, anchors.get(node.source));
      else if (node.anchor !== undefined) anchors.set(node.anchor, node);
    },
    Map: (_key, node) => {
      if (node.anchor !== undefined) anchors.set(node.anchor, node);
      noteRepeated(node);
    },
  });
  return { aliases, repeated };
};

/** What the library says, without the part of the text that it may repeat after a colon. */
const withoutSource = (message: string): string => message.replace(/(?<=[\w)]):\s.*$/s, '').replace(/\.$/, '');

/** Where a node begins in its text. */
export const offsetOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);

/** Reads YAML that may be hostile: in little time and stack, and with one syntax error, as the rest follow from it. */
export const readBoundedYaml = (text: string): BoundedYaml => {
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const placeOf = (node: unknown): Place => placeAt(offsetOf(node));
  const unreadable = (offset: number, message: string): BoundedYaml => {
    const error = { place: placeAt(offset), message: withoutSource(message), duplicateKey: false };
    return { contents: null, errors: [error], placeOf, placeAt, resolved: (node) => node };
  };
  const tokens = tokensOf(text, lines);
  if (typeof tokens === 'string') return unreadable(0, tokens);
  const options = { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' } as const;
  const [document, second] = new Composer(options).compose(tokens, true, text.length);
  const [error] = document?.errors ?? [];
  if (error) return unreadable(error.pos[0], error.message);
  if (second) return unreadable(second.range[0], 'it holds more than one document');
  if (!document) return unreadable(0, 'it is empty');
  const { aliases, repeated } = walk(document);
  return {
    contents: document.contents,
    errors: repeated.map((key) => ({ place: placeOf(key), message: 'a key stands there twice', duplicateKey: true })),
    placeOf,
    placeAt,
    resolved: (node) => (isAlias(node) ? aliases.get(node) : node),
  };
};
