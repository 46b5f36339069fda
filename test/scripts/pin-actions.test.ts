import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { type Answers, startTags } from '../support/fake-tags.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const sha = (digit: string): string => digit.repeat(40);
const commit = (digit: string) => ({ object: { type: 'commit', sha: sha(digit) } });
const annotated = (digit: string) => ({ object: { type: 'tag', sha: sha(digit) } });

/** Runs the script on one workflow, with an API that answers so. */
const pins = async (workflow: string, answers: Answers, { args = [] as string[], token = '', api = '' } = {}) => {
  const folder = temporaryFolder();
  const file = join(folder, 'a.yml');
  writeFileSync(file, workflow);
  const tags = await startTags(answers);
  const again = async () => {
    const env = { ...process.env, GH_TOKEN: '', GITHUB_TOKEN: token, GITHUB_API_URL: api || tags.url };
    const ended = await promisify(execFile)(process.execPath, ['scripts/pin-actions.mjs', ...args, file], { env }).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
    );
    return { code: ended.code, output: (ended.stdout + ended.stderr).replaceAll(file, 'a.yml') };
  };
  return { ...(await again()), ...tags, again, text: () => readFileSync(file, 'utf8') };
};

const unpinned = `# uses: of a comment stays
jobs:
  a:
    steps:
      - uses: actions/checkout@v7 # why it is here
        with: { persist-credentials: false }
      - name: other
        uses: 'acme/tools/lint@v1.2.3'
      - uses: actions/checkout@v7
      - uses: ./verify
      - uses: OWNER/rotate-client-secrets/check@v1
      - uses: acme/done@${sha('d')} # v2.0.0
`;

const world: Answers = {
  'actions/checkout/git/ref/tags/v7': commit('a'),
  'actions/checkout/git/matching-refs/tags/v7.': [
    { ref: 'refs/tags/v7.0.9', ...commit('a') },
    { ref: 'refs/tags/v7.0.10', ...annotated('e') },
    { ref: 'refs/tags/v7.1.0', ...commit('b') },
    { ref: 'refs/tags/v7.0.11-beta', ...commit('a') },
  ],
  [`actions/checkout/git/tags/${sha('e')}`]: commit('a'),
  'acme/tools/git/ref/tags/v1.2.3': annotated('1'),
  [`acme/tools/git/tags/${sha('1')}`]: annotated('2'),
  [`acme/tools/git/tags/${sha('2')}`]: commit('c'),
};

it('pins tags, annotated ones too, with the full version beside them, and changes nothing else', async () => {
  const { code, output, text, asked, tokens, unused } = await pins(unpinned, world, { token: 'ghp_of_a_test' });
  expect(code).toBe(0);
  expect(text()).toBe(
    unpinned
      .replace('actions/checkout@v7 # why it is here', `actions/checkout@${sha('a')} # v7.0.10`)
      .replace("'acme/tools/lint@v1.2.3'", `acme/tools/lint@${sha('c')} # v1.2.3`)
      .replace('actions/checkout@v7', `actions/checkout@${sha('a')} # v7.0.10`),
  );
  expect(output).toBe(
    [
      `a.yml:5: actions/checkout@v7 -> ${sha('a')} (v7.0.10)`,
      `a.yml:8: acme/tools/lint@v1.2.3 -> ${sha('c')} (v1.2.3)`,
      `a.yml:9: actions/checkout@v7 -> ${sha('a')} (v7.0.10)`,
      '',
    ].join('\n'),
  );
  // Each tag once, with the token; the program that was run prints none of it.
  expect(asked.filter((path) => path.endsWith('/ref/tags/v7'))).toHaveLength(1);
  expect([...tokens]).toEqual(['Bearer ghp_of_a_test']);
  expect(output).not.toContain('ghp_');
  expect([...unused]).toEqual([]);
});

it('does nothing the second time, and asks nobody', async () => {
  const { again, asked, text } = await pins(unpinned, world);
  const before = { text: text(), asked: asked.length };
  expect(await again()).toEqual({ code: 0, output: '' });
  expect({ text: text(), asked: asked.length }).toEqual(before);
});

it('verifies each pin against the tag that stands beside it', async () => {
  const workflow = `      - uses: acme/tools/lint@${sha('c')} # v1.2.3\n      - uses: acme/moved@${sha('d')} # v2.0.0\n      - uses: acme/new@v3\n`;
  const { 'actions/checkout/git/ref/tags/v7': _, ...tools } = world;
  const { code, output, text } = await pins(
    workflow,
    { ...tools, 'acme/moved/git/ref/tags/v2.0.0': commit('f') },
    { args: ['--verify'] },
  );
  expect({ code, output }).toEqual({
    code: 1,
    output: `a.yml:2: acme/moved@${sha('d')}: v2.0.0 is ${sha('f')}; find out whether the pin is wrong or the tag was moved
a.yml:3: acme/new@v3: a tag or a branch can be moved: pin the full commit SHA
`,
  });
  expect(text()).toBe(workflow);
});

it.each([
  ['uses: actions/checkout@v7', 'actions/checkout@v7: a tag or a branch can be moved: pin the full commit SHA'],
  ['uses: actions/checkout@main', 'actions/checkout@main: a tag or a branch can be moved: pin the full commit SHA'],
  [
    `uses: a/b@${sha('a').slice(1)} # v1.0.0`,
    `a/b@${sha('a').slice(1)}: a tag or a branch can be moved: pin the full commit SHA`,
  ],
  [`uses: a/b@${sha('a')}`, `a/b@${sha('a')}: say the version behind it: \`# v1.2.3\``],
  [`uses: a/b@${sha('a')} # v1`, `a/b@${sha('a')}: 'v1' is no full version: \`# v1.2.3\``],
  ['uses: docker://alpine:3', 'docker://alpine:3: an image is pinned by its digest, @sha256:…'],
  ['{ uses: actions/checkout@v7 }', 'write it as a line of its own: `- uses: …`'],
  ['"uses": actions/checkout@v7', 'actions/checkout@v7: a tag or a branch can be moved: pin the full commit SHA'],
  ['uses: actions/checkout', 'actions/checkout: this is no owner/repository@ref'],
  [
    'uses: EVIL/rotate-client-secrets@v1',
    'EVIL/rotate-client-secrets@v1: a tag or a branch can be moved: pin the full commit SHA',
  ],
])('says that `%s` is not pinned, and asks nobody', async (use, problem) => {
  const { code, output, asked } = await pins(`      - ${use}\n`, {}, { args: ['--check'] });
  expect({ code, output, asked }).toEqual({ code: 1, output: `a.yml:1: ${problem}\n`, asked: [] });
});

it.each([
  [{ 'a/b/git/ref/tags/v1.0.0': 404 }, 'there is no such tag, or no such repository'],
  [
    { 'a/b/git/ref/tags/v1.0.0': 403 },
    'the rate limit is reached; set GITHUB_TOKEN, which needs no permission, or wait an hour',
  ],
  [{ 'a/b/git/ref/tags/v1.0.0': 301 }, 'the repository was moved or renamed; look at it before you trust its new name'],
  [{ 'a/b/git/ref/tags/v1.0.0': 500 }, 'GitHub answered 500'],
  [{ 'a/b/git/ref/tags/v1.0.0': { object: { type: 'commit', sha: 'main # v1' } } }, "GitHub's answer names no commit"],
  [{ 'a/b/git/ref/tags/v1.0.0': [] }, "GitHub's answer names no commit"],
  [{ 'a/b/git/ref/tags/v1.0.0': { object: { type: 'tree', sha: sha('a') } } }, 'it is a tree, and leads to no commit'],
  [
    { 'a/b/git/ref/tags/v1.0.0': annotated('a'), [`a/b/git/tags/${sha('a')}`]: annotated('a') },
    'it is a tag, and leads to no commit',
  ],
])('leaves the file as it is when GitHub answers %j', async (answers, why) => {
  const workflow = '      - uses: a/b@v1.0.0\n';
  const { code, output, text } = await pins(workflow, answers);
  expect({ code, output }).toEqual({ code: 2, output: `a/b@v1.0.0: ${why}\n` });
  expect(text()).toBe(workflow);
});

it('does not call a tag a version that has none', async () => {
  const { code, output } = await pins('      - uses: a/b@v1\n', {
    'a/b/git/ref/tags/v1': commit('a'),
    'a/b/git/matching-refs/tags/v1.': [{ ref: 'refs/tags/v1.0.0', ...commit('b') }],
  });
  expect({ code, output }).toEqual({
    code: 2,
    output: 'a/b@v1: no version vX.Y.Z has the commit of this tag; name a full version instead\n',
  });
});

it('sends nothing to an address that is not https, and takes garbage for no answer', async () => {
  const { code, output } = await pins('- uses: a/b@v1.0.0\n', {}, { api: 'http://api.example.com', token: 'ghp_x' });
  expect({ code, output }).toEqual({
    code: 2,
    output: "'http://api.example.com' is no https address of GitHub's API\n",
  });
  const garbage = await pins('- uses: a/b@v1.0.0\n', { 'a/b/git/ref/tags/v1.0.0': '<html>' });
  expect(garbage.code).toBe(2);
  expect(garbage.output).toMatch(/^a\/b@v1\.0\.0: \S+ did not answer with JSON: SyntaxError\n$/);
});
