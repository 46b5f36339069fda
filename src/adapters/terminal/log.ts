import { styleText } from 'node:util';
import type { LogSink } from '../report/log.ts';
import { wrapped } from './wrap.ts';

/** A color, or another look, as Node knows it. */
export type Style = Parameters<typeof styleText>[0];

/** Colors for what is written to a stream: none where it is no terminal, or where NO_COLOR asks for none. */
export const stylesFor =
  (stream: NodeJS.WritableStream) =>
  (style: Style, text: string): string =>
    styleText(style, text, { stream });

interface TerminalLogOptions {
  /** Writes whole lines. */
  readonly write: (text: string) => void;
  readonly style: (style: Style, text: string) => string;
  /** Takes secrets out; applied to everything. */
  readonly redact: (text: string) => string;
  /** Of a terminal, whose lines are broken between words; lines are left whole without it. */
  readonly columns?: (() => number) | undefined;
  /** Whether what is of interest to those who look for a mistake of ours is shown, too. */
  readonly verbose?: boolean;
}

const colorOf: Readonly<Record<string, Style>> = {
  '▸': 'cyan',
  '✗': 'red',
  rotated: 'green',
  finished: 'green',
  failed: 'red',
  waits: 'yellow',
  skipped: 'yellow',
};

/** The sign of a step, and what became of a credential, in its color. */
const colored = (line: string, style: TerminalLogOptions['style']): string =>
  line.replace(
    /^(\s*)([▸✗])|^([\w./#:-]+: )(rotated|finished|failed|waits|skipped)\b/u,
    (_, indent = '', sign = '', name = '', became = '') => {
      const word = `${sign}${became}`;
      return `${indent}${name}${style(colorOf[word] ?? 'reset', word)}`;
    },
  );

/** A log for people at a terminal and for the logs of other CI systems: no commands of GitHub's runner, no masks. */
export const terminalLog = ({ write, style, redact, columns, verbose = false }: TerminalLogOptions): LogSink => {
  let depth = 0;
  const lines = (text: string): void => {
    const indent = '  '.repeat(depth);
    for (const line of redact(text).split('\n')) {
      const whole = colored(indent + line, style).trimEnd();
      for (const part of columns ? wrapped(whole, columns()) : [whole]) write(`${part}\n`);
    }
  };
  return {
    info: lines,
    debug: (message) => {
      if (verbose) lines(message);
    },
    warning: (message) => lines(`${style('yellow', 'warning')} ${message}`),
    error: (message, { title } = {}) =>
      lines(`${style('red', 'error')}${title === undefined ? '' : ` ${title}`}: ${message}`),
    startGroup: (title) => {
      lines(title);
      depth += 1;
    },
    endGroup: () => {
      depth -= 1;
    },
  };
};
