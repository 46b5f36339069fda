import { describe, expect, it } from 'vitest';
import { refusalMarkdown } from '../../../src/adapters/report/refusal.ts';

const CODE = 'CONFIG_INVALID';

describe('the summary of refused inputs', () => {
  it('tells each with its remedy', () => {
    const failures = [
      { code: CODE, message: 'force is "yes"; expected true or false.', hint: 'Did you mean "true"?' },
      { code: CODE, message: 'github-token is missing.', hint: 'Give one.' },
    ];
    expect(refusalMarkdown(failures)).toBe(
      [
        '## Client secrets: 2 inputs are wrong',
        '',
        'Nothing was called, and nothing was changed.',
        '',
        '```text',
        '- force is "yes"; expected true or false.',
        '  Next: Did you mean "true"?',
        '- github-token is missing.',
        '  Next: Give one.',
        '```',
        '',
        '',
      ].join('\n'),
    );
    expect(refusalMarkdown(failures.slice(1))).toContain('## Client secrets: 1 input is wrong\n');
  });

  it('repeats what was given as it was given, so that the runner can mask it, and lets none of it out of its block', () => {
    const pasted = 'a_b*c$d|e[f]~g@h&i<j>#1';
    const hostile = { code: CODE, message: `x is "${pasted}"\n\`\`\`\n<img src=x>`, hint: '```\n# y' };
    const lines = refusalMarkdown([hostile]).split('\n');
    expect(lines).toContain(`- x is "${pasted}" \`\`\` <img src=x>`);
    expect(lines.filter((line) => /^ {0,3}```/.test(line))).toEqual(['```text', '```']);
  });

  it('counts what does not fit', () => {
    const failures = Array.from({ length: 2000 }, () => ({ code: CODE, message: 'x'.repeat(1500), hint: 'y' }));
    const markdown = refusalMarkdown(failures);
    expect(Buffer.byteLength(markdown)).toBeLessThan(2 ** 20);
    expect(markdown).toMatch(/```\n\n\n\n… and \d+ more wrong inputs, left out/);
  });
});
