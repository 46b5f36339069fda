import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownLink, markdownText, plainLine, printableJson } from '../../../src/adapters/report/untrusted.ts';

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        '::',
        ':',
        '##[',
        '##vso[',
        '#',
        '[',
        'error',
        '\n',
        '\r',
        '\u2028',
        ' ',
        '\u200b',
        '|',
        '`',
        '@',
        '<',
        'a',
      ),
    )
    .map((parts) => parts.join('')),
);

describe('JSON that is printed', () => {
  it('holds what it was made of, and nothing that starts a command or hides', () => {
    fc.assert(
      fc.property(fc.dictionary(hostile, fc.array(hostile)), fc.constantFrom(undefined, 2), (value, indent) => {
        const text = printableJson(value, indent);
        expect(JSON.parse(text)).toEqual(value);
        expect(text).not.toMatch(/##\w*\[|^\s*::/m);
        expect(text.replaceAll('\n', '')).not.toMatch(
          /[\p{Cc}\p{Zl}\p{Zp}\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u,
        );
      }),
    );
  });

  it.each([
    [{ a: '##vso[x]' }, '{"a":"#\\u0023vso[x]"}'],
    [{ a: 'b\u{e0041}\u202ec' }, '{"a":"b\\udb40\\udc41\\u202ec"}'],
    [{ a: 'ü # [] ::' }, '{"a":"ü # [] ::"}'],
  ])('%j', (value, expected) => {
    expect(printableJson(value)).toBe(expected);
  });
});

describe('text from outside on a line', () => {
  it('stays on it, is visible, short, and starts no command', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const line = plainLine(text, 50);
        expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u);
        expect(line).not.toMatch(/^\s*::/);
        expect(line).not.toMatch(/##\w*\[/);
        expect([...line].length).toBeLessThan(130);
        expect(line.isWellFormed()).toBe(true);
      }),
    );
  });

  it.each([
    ['plain words stay: http://[::1]:8080/a?b=c#d, 50 %', 'plain words stay: http://[::1]:8080/a?b=c#d, 50 %'],
    ['a\r\n\tb', 'a b'],
    ['::warning::x', ': :warning: :x'],
    ['a ::warning::x', 'a : :warning: :x'],
    ['##[error]x', '# #[error]x'],
    ['###[error]x', '## #[error]x'],
    ['a ##vso[task.setvariable variable=x]y', 'a # #vso[task.setvariable variable=x]y'],
    ["##teamcity[message text='x']", "# #teamcity[message text='x']"],
    ['## a [b]', '## a [b]'],
    ['a\u001b[2Jb\u202ec', 'a [2Jb c'],
    ['😀'.repeat(3), '😀😀😀'],
    ['\ud800', '\ufffd'],
    // Tags, shorthand controls and what is not assigned yet are as invisible as a zero-width space.
    ['a\u{e0041}\u{e0042}b\u{1bca0}c\u2065d\u00ade\u180ef', 'a b c d e f'],
    ['a\u{e0002}b\u{e0fff}c\u3164d\ufe0f', 'a b c d'],
    ['\u0600\u0661 \u06dd', '\u0600\u0661 \u06dd'],
  ])('%j', (text, expected) => {
    expect(plainLine(text)).toBe(expected);
  });

  it('is cut to a length, between characters', () => {
    expect(plainLine('😀'.repeat(9), 4)).toBe('😀😀😀…');
    expect([...plainLine('::a'.repeat(9), 10)]).toHaveLength(10);
  });
});

describe('text from outside in Markdown', () => {
  it('holds no sign that means anything there', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const markdown = markdownText(text);
        // Every such sign is escaped; an escape itself is not a sign.
        const rest = markdown.replaceAll(/\\./g, '').replaceAll(/&(?:amp|lt|gt|#8203);/g, '');
        expect(rest).not.toMatch(/[|`<>[\]*~\\$&]/);
        expect(markdown).not.toMatch(/\n/);
        expect(markdown).not.toMatch(/@(?!&#8203;)/);
        expect(markdown).not.toMatch(/^(?:[#>+-]|\d+[.)]) /);
      }),
    );
  });

  it.each([
    ['made by hand, laptop of the pilot line', 'made by hand, laptop of the pilot line'],
    ['acme/ingest#production:CONNECT_CLIENT_SECRET', 'acme/ingest#production:CONNECT_CLIENT_SECRET'],
    ['a | b', 'a \\| b'],
    ['`x` *y* [z](javascript:1)', '\\`x\\` \\*y\\* \\[z\\](javascript:1)'],
    ['<img src=x onerror=1>&copy;', '&lt;img src=x onerror=1&gt;&amp;copy;'],
    ['ask @octocat', 'ask @&#8203;octocat'],
    ['see https://evil.example and www.evil.example', 'see https:&#8203;//evil.example and www&#8203;.evil.example'],
    ['# heading', '\\# heading'],
    ['acme/ingest#1 and #23, not #a', 'acme/ingest#&#8203;1 and #&#8203;23, not #a'],
    ['#1', '\\#&#8203;1'],
    ['GH-1, gh-2 and high-3', 'GH-&#8203;1, gh-&#8203;2 and high-3'],
    ['back\\slash', 'back\\\\slash'],
    ['_under_ line, (_x_) A_B', '\\_under\\_ line, (\\_x\\_) A_B'],
  ])('%j', (text, expected) => {
    expect(markdownText(text)).toBe(expected);
  });
});

describe('a link to an address from outside', () => {
  it.each([
    ['https://github.com/acme/ingest/actions/runs/42', '[run](https://github.com/acme/ingest/actions/runs/42)'],
    ['https://a.example/x) [y](https://b.example', '[run](https://a.example/x%29%20%5By%5D%28https://b.example)'],
    ['https://a.example/a|b', '[run](https://a.example/a%7Cb)'],
    ['javascript:alert(1)', 'run'],
    ['not an address', 'run'],
  ])('%s', (address, expected) => {
    expect(markdownLink('run', address)).toBe(expected);
  });
});
