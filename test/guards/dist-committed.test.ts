import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

describe('dist', () => {
  it('is committed as a whole', () => {
    const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
    expect(git('ls-files', 'dist').split('\n')).toEqual(
      expect.arrayContaining(['dist/index.js', 'dist/package.json', 'dist/rotate.js']),
    );
    expect(git('ls-files', '--others', '--ignored', '--exclude-standard', 'dist')).toBe('');
  });
});
