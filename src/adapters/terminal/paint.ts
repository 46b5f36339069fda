import type { Style } from './log.ts';

const changes: Readonly<Record<string, Style>> = {
  '+': 'green',
  '~': 'yellow',
  '?': 'cyan',
  '-': 'red',
  '=': 'dim',
};

const statuses: Readonly<Record<string, Style>> = {
  failure: 'red',
  unknown: 'magenta',
  warning: 'yellow',
  ok: 'green',
};

const HEADS = /^[A-Z]+(?: {2,}[A-Z]+(?: [A-Z]+)*)+$/;

/** Results for a person, in colors: what a plan would change, how a credential stands, the heads of a table. */
export const painted = (text: string, style: (style: Style, text: string) => string): string =>
  text
    .split('\n')
    .map((line) => {
      if (HEADS.test(line)) return style('bold', line);
      return line
        .replace(
          /^( {2})([+~?=-] \w+)(?= )/,
          (_, indent: string, change: string) => indent + style(changes[change[0] ?? ''] ?? 'reset', change),
        )
        .replace(/^(failure|unknown|warning|ok)(?= )/, (status) => style(statuses[status] ?? 'reset', status));
    })
    .join('\n');
