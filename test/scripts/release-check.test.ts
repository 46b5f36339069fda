import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { documentAt } from '../support/documents.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const manifest = {
  name: 'rotate-client-secrets',
  version: '1.2.3',
  repository: { type: 'git', url: 'git+https://github.com/acme/rotate-client-secrets.git' },
};
const lock = { version: '1.2.3', packages: { '': { version: '1.2.3' } } };
const json = (value: unknown): string => JSON.stringify(value);

/** A repository that can be released as v1.2.3. */
const ready: Readonly<Record<string, string>> = {
  'package.json': json(manifest),
  'package-lock.json': json(lock),
  'CHANGELOG.md':
    '# Changelog\n\n## Unreleased\n\n## 1.2.3 - 2026-12-24\n\n- More.\n\n## 1.2.2 - 2026-12-01\n\n- Less.\n',
  'README.md': '- uses: acme/rotate-client-secrets/verify@v1\n',
  '.github/CODEOWNERS': '* @acme/keepers\n',
  'src/entry/version.ts': "export const version = '1.2.3';\n",
  '.github/workflows/ci.yml': `      - uses: actions/checkout@${'a'.repeat(40)} # v7.0.1\n`,
};

const check = (changes: Readonly<Record<string, string>> = {}, args = ['--tag', 'v1.2.3']) => {
  const root = temporaryFolder();
  for (const [path, text] of Object.entries({ ...ready, ...changes })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const notes = join(root, 'notes.md');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/release-check.mjs', '--root', root, '--notes', notes, ...args],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr, notes: existsSync(notes) ? readFileSync(notes, 'utf8') : undefined };
};

it('lets a version pass for which all agrees, and hands over its section of the changelog', () => {
  expect(check()).toEqual({ status: 0, stdout: 'v1.2.3 can be released.\n', stderr: '', notes: '- More.\n' });
  expect(check({}, ['--tag', 'v1.2.3', '--repository', 'acme/rotate-client-secrets']).status).toBe(0);
});

it.each<[string, Record<string, string>, string]>([
  [
    'package.json has another version',
    { 'package.json': json({ ...manifest, version: '1.2.4' }) },
    'package.json: the version is 1.2.4, the tag v1.2.3',
  ],
  [
    'the lock file was forgotten',
    { 'package-lock.json': json({ ...lock, version: '1.2.2' }) },
    'package-lock.json: the version is 1.2.2, not 1.2.3; run npm install',
  ],
  [
    'the program would print another version',
    { 'src/entry/version.ts': "export const version = '1.2.2';\n" },
    'src/entry/version.ts: the version is 1.2.2; run npm run generate',
  ],
  [
    'the changelog has no section',
    { 'CHANGELOG.md': '## Unreleased\n\n- More.\n' },
    "CHANGELOG.md: there is no section '## 1.2.3 - YYYY-MM-DD'",
  ],
  [
    'the section has no date',
    { 'CHANGELOG.md': '## 1.2.3\n\n- More.\n' },
    "CHANGELOG.md: '## 1.2.3' has no date: '## 1.2.3 - YYYY-MM-DD'",
  ],
  [
    'the section is empty',
    { 'CHANGELOG.md': '## 1.2.3 - 2026-12-24\n\n## 1.2.2 - 2026-12-01\n\n- Less.\n' },
    'CHANGELOG.md: the section of 1.2.3 is empty',
  ],
  [
    'the section is an old one',
    { 'CHANGELOG.md': '## 1.3.0 - 2026-12-25\n\n- Most.\n\n## 1.2.3 - 2026-12-24\n\n- More.\n' },
    'CHANGELOG.md: 1.2.3 is not the newest section',
  ],
  [
    'a page names another major version',
    { 'docs/a.md': 'uses: acme/rotate-client-secrets/check@v2\n' },
    'lines (1, the first docs/a.md:1) name v2, but 1.2.3 moves the tag v1: change the version or the documentation',
  ],
  [
    'the schema is linked under another one',
    { 'examples/a.yml': '# https://example.com/acme/rotate-client-secrets/v0/schema/x.json\n' },
    'lines (1, the first examples/a.yml:1) name v0, but 1.2.3 moves the tag v1: change the version or the documentation',
  ],
  ['the README names none', { 'README.md': 'Nothing.\n' }, 'README.md: no line shows which major version to use'],
  [
    'an action is not pinned',
    { '.github/workflows/a.yml': '- uses: actions/checkout@v7\n' },
    '.github/workflows/a.yml:1: actions/checkout@v7: a tag or a branch can be moved: pin the full commit SHA',
  ],
])('refuses when %s', (_, changes, problem) => {
  const { status, stderr, notes } = check(changes);
  expect({ status, notes }).toEqual({ status: 1, notes: undefined });
  expect(stderr).toContain(`v1.2.3 cannot be released:\n`);
  expect(stderr.split('\n')).toContain(`- ${problem}`);
});

it.each<[string, Record<string, string>, string]>([
  [
    'the placeholder',
    { 'docs/a.md': `${['OWNER', 'rotate-client-secrets'].join('/')}\n` },
    `lines (1, the first docs/a.md:1) still say ${['OWNER', 'rotate-client-secrets'].join('/')}`,
  ],
  ['who approves', { '.github/CODEOWNERS': '* @OWNER\n' }, '.github/CODEOWNERS: still says @OWNER'],
  [
    'private',
    { 'package.json': json({ ...manifest, private: true }) },
    'package.json: "private" keeps npm from publishing it',
  ],
  [
    'repository',
    { 'package.json': json({ ...manifest, repository: undefined }) },
    'package.json: "repository" is not { "type": "git", "url": "git+https://github.com/owner/name.git" }, which npm compares with the provenance',
  ],
])('leaves to the owner: %s', (_, changes, problem) => {
  const { status, stderr } = check(changes);
  expect(status).toBe(1);
  expect(stderr).toBe(`Only the owner can do these (CONTRIBUTING.md, "Releasing"):\n- ${problem}\n`);
});

it('refuses a tag of another form, another repository, and to run without a tag', () => {
  for (const tag of ['1.2.3', 'v1.2', 'v1.2.3-beta', 'v1']) {
    expect(check({}, ['--tag', tag]).stderr).toContain(`- the tag '${tag}' is no vX.Y.Z`);
  }
  expect(check({}, ['--tag', 'v1.2.3', '--repository', 'evil/rotate-client-secrets']).stderr).toContain(
    '- package.json: "repository" is acme/rotate-client-secrets, but this is evil/rotate-client-secrets',
  );
  expect(check({}, [])).toMatchObject({ status: 2, stderr: '--tag v1.2.3 is missing\n' });
});

it('notices that the documentation names a major version which package.json does not have', () => {
  const { status, stderr } = check(
    {
      'README.md': documentAt('README.md'),
      'package.json': json({ ...manifest, version: '0.1.0' }),
      'src/cli/init/workflows.ts': documentAt('src/cli/init/workflows.ts'),
    },
    ['--tag', 'v0.1.0'],
  );
  expect(status).toBe(1);
  expect(stderr).toMatch(/- lines \(4, the first README\.md:\d+\) name v1, but 0\.1\.0 moves the tag v0:/);
});

it('reads this repository, and leaves to its owner nothing that CONTRIBUTING.md does not list', () => {
  const { version }: { version: string } = JSON.parse(documentAt('package.json'));
  const args = ['scripts/release-check.mjs', '--tag', `v${version}`];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const [, owners = ''] = stderr.split('Only the owner can do these');
  // Before the first release, between two, and while one is prepared.
  if (status === 0) expect({ stdout, stderr }).toEqual({ stdout: `v${version} can be released.\n`, stderr: '' });
  else expect({ status, stderr }).toMatchObject({ status: 1, stderr: expect.stringContaining('\n- ') });
  const listed = documentAt('CONTRIBUTING.md').split('In the files:')[1]?.split('In the settings')[0] ?? '';
  const titles = { OWNER: '**`OWNER`**', private: '**`private`**', repository: '**`repository`**' };
  for (const title of [...Object.values(titles), '**The version.**']) expect(listed).toContain(title);
  for (const line of owners.split('\n').filter((text) => text.startsWith('- '))) {
    expect(
      Object.keys(titles).some((word) => line.includes(word)),
      line,
    ).toBe(true);
  }
});

it('finds the placeholder nowhere as a pattern writes it, which the command of CONTRIBUTING.md would overlook', () => {
  const { status, stdout } = spawnSync('git', ['grep', '-nE', String.raw`OWNER\\+/rotate-client-secrets`], {
    encoding: 'utf8',
  });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
});
