import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDoing } from '../../../src/adapters/terminal/doing.ts';
import { liveLine } from '../../../src/adapters/terminal/live-line.ts';
import { terminalLog } from '../../../src/adapters/terminal/log.ts';
import { painted } from '../../../src/adapters/terminal/paint.ts';
import { wrapped } from '../../../src/adapters/terminal/wrap.ts';
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
    expect(screenAfter(written)).toEqual(['header', expect.stringMatching(/^. ingest-prod: ver…$/u)]);
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
    const [one, two] = [noting.begin('one'), noting.begin('two\u001b[2J')];
    now = 4000;
    one.begins?.('one', 'verify');
    now = 12_000;
    expect(doing.words()).toBe('0 of 3 done · verify one (8 s) · begin two [2J (12 s)');
    noting.begin('three').begins?.('three', 'verify');
    expect(doing.words()).toBe('0 of 3 done · verify one, three (8 s) · begin two [2J (12 s)');
    noting.end(credential({ name: 'one' }), detailsOf(), { done: 1, all: 3, tookMs: 61_700 });
    expect(doing.words()).toBe('1 of 3 done · begin two [2J (12 s) · verify three (0 s)');
    // The one that began last has been at it for the longest.
    now = 13_000;
    two.begins?.('two\u001b[2J', 'verify');
    expect(doing.words()).toBe('1 of 3 done · verify two [2J, three (1 s)');
    two.step({ credential: 'two\u001b[2J', step: 'verify', durationMs: 1, detail: '', failed: false, notes: [] });
    now = 17_000;
    expect(doing.words()).toBe('1 of 3 done · wait two [2J (4 s) · verify three (5 s)');
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
    log.info('ingest-prod: rotated in 4.8 s');
    log.info('ingest-prod: rotate, NearingExpiry');
    log.debug('nobody asked');
    log.warning('hunter2');
    log.error('one\n  Next: hunter2', { title: 'INTERNAL' });
    expect(written.join('')).toBe(
      '<cyan>▸</> Create  0.1 s  ***\n    a note\n<red>✗</> Deliver\ningest-prod: <green>rotated</> in 4.8 s\ningest-prod: rotate, NearingExpiry\n<yellow>warning</> ***\n<red>error</> INTERNAL: one\n  Next: ***\n',
    );
  });
});

describe('long lines on a terminal', () => {
  const DELIVER = '  ▸ Deliver              1.7 s  acme/ingest:CONNECT_CLIENT_SECRET, acme/ingest#production:SECRET';

  it('are broken between words, and go on below the detail of a step', () => {
    expect(wrapped(DELIVER, 70)).toEqual([
      '  ▸ Deliver              1.7 s  acme/ingest:CONNECT_CLIENT_SECRET,',
      '                                acme/ingest#production:SECRET',
    ]);
    expect(wrapped(DELIVER, 200)).toEqual([DELIVER]);
    expect(wrapped('  Next: give the token more and run again', 24)).toEqual([
      '  Next: give the token',
      '    more and run again',
    ]);
  });

  it('keep an address whole, and do not count colors', () => {
    const address = 'https://github.com/acme/ingest/actions/runs/1234567890';
    expect(wrapped(`verification started: ${address}`, 30)).toEqual(['verification started:', `  ${address}`]);
    const colored = '\u001b[33mwarning\u001b[39m twelve more';
    expect(wrapped(colored, 19)).toEqual([colored]);
    // A narrow terminal is no place for a column.
    expect(wrapped(DELIVER, 40)[1]).toMatch(/^ {4}\S/);
  });

  it('are all that there is of them', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^ {0,4}[a-z▸:/]{1,12}( {1,3}[a-z]{1,30}){0,12}$/),
        fc.integer({ min: 10, max: 60 }),
        (line, columns) => {
          const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');
          expect(words(wrapped(line, columns).join(' '))).toEqual(words(line));
          for (const part of wrapped(line, columns)) {
            expect(part.length <= columns || words(part).length === 1).toBe(true);
          }
        },
      ),
    );
  });
});

it('results are painted by what they say, and by nothing else in them', () => {
  const text = [
    'STATUS   CREDENTIAL  DAYS LEFT',
    'failure  ingest-prod          6',
    'ingest-prod: rotate, NearingExpiry',
    '  + create   secret',
    '  - delete   secret 3 - delete',
    'Nothing was changed.',
  ].join('\n');
  expect(painted(text, (style, said) => `<${String(style)}>${said}</>`).split('\n')).toEqual([
    '<bold>STATUS   CREDENTIAL  DAYS LEFT</>',
    '<red>failure</>  ingest-prod          6',
    'ingest-prod: rotate, NearingExpiry',
    '  <green>+ create</>   secret',
    '  <red>- delete</>   secret 3 - delete',
    'Nothing was changed.',
  ]);
});
