import { Lexer, type Token, TokenType } from '@actions/expressions/lexer';
import { ANY_SECRET } from '../../domain/secret-use.ts';

/** A secret that a text refers to; `start` and `end` are indexes in the text. */
interface Reference {
  readonly start: number;
  readonly end: number;
  /** As it is written, or `ANY_SECRET`. */
  readonly secret: string;
}

/** What a text refers to, and whether there is an expression in it that GitHub would refuse. */
export interface References {
  readonly found: readonly Reference[];
  readonly refused: boolean;
}

const OPENING = '${{';

/** Index of the `}}` that ends the expression: the first that does not stand inside one of its texts; -1 for none. */
const endOfExpression = (text: string, from: number): number => {
  let inText = false;
  for (let index = from; index < text.length; index++) {
    if (text[index] === "'") inText = !inText;
    else if (!inText && text[index] === '}' && text[index + 1] === '}') return index;
  }
  return -1;
};

const referencesAmong = (tokens: readonly Token[]): Reference[] =>
  tokens.flatMap((token, index) => {
    const next = tokens[index + 1];
    if (token.type !== TokenType.IDENTIFIER || token.lexeme.toLowerCase() !== 'secrets') return [];
    // A property of something else, such as `steps.secrets`, and a function.
    if (tokens[index - 1]?.type === TokenType.DOT || next?.type === TokenType.LEFT_PAREN) return [];
    const [second, third] = [tokens[index + 2], tokens[index + 3]];
    const start = token.range.start.column;
    if (next?.type === TokenType.DOT && second?.type === TokenType.IDENTIFIER)
      return [{ start, end: second.range.end.column, secret: second.lexeme }];
    if (
      next?.type === TokenType.LEFT_BRACKET &&
      second?.type === TokenType.STRING &&
      third?.type === TokenType.RIGHT_BRACKET
    )
      return [{ start, end: third.range.end.column, secret: String(second.value) }];
    return [{ start, end: token.range.end.column, secret: ANY_SECRET }];
  });

/** References of one expression, which GitHub's own lexer reads; `from` is where it stands in a longer text. */
export const referencesInExpression = (expression: string, from = 0): References => {
  try {
    // On one line, so that a column is an index.
    const { tokens } = new Lexer(expression.replaceAll(/[\r\n]/g, ' ')).lex();
    const found = referencesAmong(tokens);
    return {
      found: found.map(({ start, end, secret }) => ({ start: from + start, end: from + end, secret })),
      refused: false,
    };
  } catch {
    // It throws what it cannot read.
    return { found: [], refused: true };
  }
};

/** References of a text with any number of `${{ … }}`. */
export const referencesInTemplate = (text: string): References => {
  const all: References[] = [];
  let at = text.indexOf(OPENING);
  while (at >= 0) {
    const from = at + OPENING.length;
    const end = endOfExpression(text, from);
    all.push(end < 0 ? { found: [], refused: true } : referencesInExpression(text.slice(from, end), from));
    at = end < 0 ? -1 : text.indexOf(OPENING, end);
  }
  return { found: all.flatMap(({ found }) => found), refused: all.some(({ refused }) => refused) };
};
