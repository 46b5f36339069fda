import { describe, expect, it } from 'vitest';
import { createDoing } from '../../../src/adapters/terminal/doing.ts';
import { liveLine } from '../../../src/adapters/terminal/live-line.ts';
import { terminalLog } from '../../../src/adapters/terminal/log.ts';
import type { Progress } from '../../../src/ports/reporter.ts';
import { credential, detailsOf } from '../report/sample-report.ts';

/** What a terminal shows after all of it: `\r` and "erase line" act on the last line. */
const screenAfter = (written: readonly string[]): string[] => {
  const lines = [''];
  for (const part of written
    .join('')
    .replaceAll('\r\u001b[2K', '\r')
    .split(/([\r\n])/)) {
    if (part === '\n') lines.push('');
    else if (part.startsWith('\r')) lines[lines.length - 1] = '';
    else lines[lines.length - 1] += part;
  }
  return lines;
};

describe('the live line', () => {
  it('stays below what is written, is cut to the terminal, and leaves nothing behind', () => {
    const written: string[] = [];
    const line = liveLine({ write: (text) => written.push(text), columns: () => 20 });
    line.above('header\n');
    line.draw('ingest-prod: verify, 12 s');
    expect(screenAfter(written)).toEqual(['header', expect.stringMatching(/^. ingest-prod: veri$/u)]);
    line.above('▸ Verify\n');
    expect(screenAfter(written)).toEqual(['header', '▸ Verify', expect.stringMatching(/^. ingest-prod/u)]);
    line.draw('');
    line.draw('');
    line.above('done\n');
    expect(screenAfter(written)).toEqual(['header', '▸ Verify', 'done', '']);
  });
});

describe('what is going on', () => {
  const progress: Progress = { begin: () => ({ info() {}, warning() {}, step() {} }), end() {} };

  it('is told of each credential at work, with the step and how long it takes', () => {
    let now = 0;
    const doing = createDoing(3, () => now);
    const noting = doing.noting(progress);
    expect(doing.words()).toBe('');
    const [one] = [noting.begin('one'), noting.begin('two\u001b[2J')];
    now = 4000;
    one.begins?.('one', 'verify');
    now = 12_000;
    expect(doing.words()).toBe('0 of 3 done · one: verify, 8 s · two [2J: begin, 12 s');
    noting.end(credential({ name: 'one' }), detailsOf(), { done: 1, all: 3 });
    expect(doing.words()).toBe('1 of 3 done · two [2J: begin, 12 s');
    const alone = createDoing(1, () => now);
    alone.noting(progress).begin('one');
    expect(alone.words()).toBe('one: begin, 0 s');
  });
});

describe('the log on a terminal', () => {
  it('is indented by group, colored by what happened, and says no secret', () => {
    const written: string[] = [];
    const log = terminalLog({
      write: (text) => written.push(text),
      style: (style, text) => `<${String(style)}>${text}</>`,
      redact: (text) => text.replaceAll('hunter2', '***'),
    });
    log.startGroup('▸ Create  0.1 s  hunter2');
    log.info('  a note');
    log.endGroup();
    log.info('✗ Deliver');
    log.debug('nobody asked');
    log.warning('hunter2');
    log.error('one\n  Next: hunter2', { title: 'INTERNAL' });
    expect(written.join('')).toBe(
      '<cyan>▸</> Create  0.1 s  ***\n    a note\n<red>✗</> Deliver\n<yellow>warning</> ***\n<red>error</> INTERNAL: one\n  Next: ***\n',
    );
  });
});
