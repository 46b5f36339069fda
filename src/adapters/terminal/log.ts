import { styleText } from 'node:util';
import type { LogSink } from '../report/log.ts';

type Style = Parameters<typeof styleText>[0];

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
  /** Whether what is of interest to those who look for a mistake of ours is shown, too. */
  readonly verbose?: boolean;
}

/** The sign of a step that went well or not, in its color. */
const signed = (line: string, style: TerminalLogOptions['style']): string =>
  line.replace(
    /^(\s*)([▸✗])/u,
    (_, indent: string, sign: string) => indent + style(sign === '▸' ? 'cyan' : 'red', sign),
  );

/** A log for people at a terminal and for the logs of other CI systems: no commands of GitHub's runner, no masks. */
export const terminalLog = ({ write, style, redact, verbose = false }: TerminalLogOptions): LogSink => {
  let depth = 0;
  const lines = (text: string): void => {
    const indent = '  '.repeat(depth);
    for (const line of redact(text).split('\n')) write(`${signed(indent + line, style).trimEnd()}\n`);
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
