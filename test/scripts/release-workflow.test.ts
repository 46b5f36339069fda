import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentAt } from '../support/documents.ts';
import { fakeReleases, type OtherRelease, type ReleaseState } from '../support/fake-releases.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { workflowOf } from '../support/workflow-rules.ts';

const { jobs } = workflowOf(documentAt('.github/workflows/release.yml'));

/** The script of a job's step, by the start of it. */
const scriptOf = (job: string, start: string): string => {
  const found = jobs[job]?.steps?.find(({ run }) => run?.includes(start))?.run;
  if (found === undefined) throw new Error(`no step of ${job} has ${start}`);
  return found;
};

const folder = (): string => {
  const path = temporaryFolder();
  return path;
};

/** As the runner does it. */
const run = (script: string, cwd: string, env: Readonly<Record<string, string>> = {}) => {
  const file = join(cwd, '.script.sh');
  writeFileSync(file, script);
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', file], {
    cwd,
    env: { PATH: `${join(cwd, 'bin')}:${process.env.PATH}`, ...env },
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
};

const onGitHub = (tag: string) => ({ GH_TOKEN: 'token of the job', GH_REPO: 'acme/tool', TAG: tag });
const draft = { isDraft: true, files: ['old.tgz'] };

describe('the draft', () => {
  const script = scriptOf('draft', 'gh release create');
  const drafting = (state: ReleaseState) => {
    const cwd = folder();
    mkdirSync(join(cwd, 'release'));
    for (const name of ['tool-1.2.3.tgz', 'notes.md', 'as-built.sha256'])
      writeFileSync(join(cwd, 'release', name), name);
    writeFileSync(join(cwd, 'bundle.json'), '{}');
    const gh = fakeReleases(join(cwd, 'bin'), state);
    return {
      ...run(script, cwd, { ...onGitHub('v1.2.3'), BUNDLE: join(cwd, 'bundle.json') }),
      release: gh.state().release,
    };
  };
  const made = {
    isDraft: true,
    files: ['release/tool-1.2.3.tgz', 'release/provenance.sigstore.json'],
    notes: 'notes.md',
  };

  it('has the package, its provenance and the notes', () => {
    const tags = { 'v1.2.3': 'aaa' };
    expect(drafting({ tags, immutable: true })).toEqual({ status: 0, output: '', release: made });
    // Of an attempt that failed later.
    expect(drafting({ tags, immutable: true, release: draft })).toEqual({ status: 0, output: '', release: made });
  });

  it('replaces nothing that is published, and makes no tag', () => {
    const published = { isDraft: false, files: ['tool.tgz'] };
    const again = drafting({ tags: { 'v1.2.3': 'aaa' }, immutable: true, release: published });
    expect(again).toMatchObject({ status: 1, release: published });
    expect(drafting({ tags: {}, immutable: true })).toMatchObject({ status: 1, release: undefined });
  });
});

describe('what is to be signed', () => {
  const script = scriptOf('draft', 'git hash-object');
  const files = { 'dist/index.js': 'built', 'dist/a b.js': 'odd', 'package.json': '{}', 'README.md': 'read' };
  const blobOf = (text: string): string =>
    createHash('sha1')
      .update(`blob ${Buffer.byteLength(text)}\0${text}`)
      .digest('hex');
  const signing = (
    made: { readonly packed?: Readonly<Record<string, string>>; readonly dist?: Readonly<Record<string, string>> },
    { truncated = false, tags = { 'v1.2.3': 'c0ffee' } as Record<string, string> } = {},
  ) => {
    const cwd = folder();
    const write = (path: string, text: string): void => {
      mkdirSync(join(cwd, path, '..'), { recursive: true });
      writeFileSync(join(cwd, path), text);
    };
    for (const [path, text] of Object.entries({ ...files, ...made.packed })) write(`package/${path}`, text);
    for (const [path, text] of Object.entries({ ...files, ...made.dist })) {
      if (path.startsWith('dist/')) write(path, text);
    }
    mkdirSync(join(cwd, 'release'));
    execFileSync('tar', ['-czf', 'release/tool-1.2.3.tgz', 'package'], { cwd });
    const blobs = Object.entries({ ...files, 'src/index.ts': 'source' }).map(([path, text]) => [path, blobOf(text)]);
    const tree = { truncated, blobs: Object.fromEntries(blobs) };
    fakeReleases(join(cwd, 'bin'), { tags, tree, immutable: true });
    return run(script, cwd, onGitHub('v1.2.3'));
  };

  it('is what the tag holds, in the package and beside it', () => {
    expect(signing({})).toEqual({ status: 0, output: '' });
  });

  it.each([
    ['a file of dist that was changed', { dist: { 'dist/index.js': 'evil' } }, 'dist/index.js'],
    ['a file of dist that was added', { dist: { 'dist/more.js': 'evil' } }, 'dist/more.js'],
    ['a file of the package that was changed', { packed: { 'dist/a b.js': 'evil' } }, 'dist/a b.js'],
    ['a file of the package that was added', { packed: { 'install.js': 'evil' } }, 'install.js'],
    ['a file under the name of another', { packed: { 'dist/index.js': 'odd' } }, 'dist/index.js'],
  ])('is nothing else: %s stops the release', (_, made, path) => {
    const { status, output } = signing(made);
    expect(status).toBe(1);
    expect(output).toMatch(
      new RegExp(`^[0-9a-f]{40} ${path}\n::error::These files of the release are not what v1\\.2\\.3 holds\\.\n$`),
    );
  });

  it('is not signed where GitHub does not tell all that the tag holds', () => {
    expect(signing({}, { truncated: true })).toMatchObject({ status: 1 });
    expect(signing({}, { tags: {} })).toMatchObject({ status: 1 });
  });
});

describe('publishing', () => {
  // Its waits are for GitHub, not for a test.
  const script = `sleep() { :; }\n${scriptOf('publish', 'gh release edit')}`;
  const publishing = (state: Partial<ReleaseState>) => {
    const cwd = folder();
    const gh = fakeReleases(join(cwd, 'bin'), { tags: { 'v1.2.3': 'aaa' }, immutable: true, release: draft, ...state });
    return { ...run(script, cwd, onGitHub('v1.2.3')), release: gh.state().release };
  };

  it('ends well only when GitHub made the release immutable', () => {
    expect(publishing({})).toMatchObject({ status: 0, release: { isDraft: false } });
    const { status, output } = publishing({ immutable: false });
    expect(status).toBe(1);
    expect(output).toMatch(
      /^::error::v1\.2\.3 is published, but not immutable, so neither npm nor the major tag follows\./,
    );
  });

  it('can be run again after it had published, and not before there is a draft', () => {
    const published = { isDraft: false, files: [] };
    expect(publishing({ release: published })).toMatchObject({ status: 0, release: published });
    const cwd = folder();
    fakeReleases(join(cwd, 'bin'), { tags: { 'v1.2.3': 'aaa' }, immutable: true });
    expect(run(script, cwd, onGitHub('v1.2.3')).status).toBe(1);
  });
});

describe('the major tag', () => {
  const script = scriptOf('major-tag', 'releases?per_page=100');
  const released = (tag: string, changes: Partial<OtherRelease> = {}): OtherRelease => ({
    tag_name: tag,
    immutable: true,
    prerelease: false,
    ...changes,
  });
  const moving = (tag: string, tags: Readonly<Record<string, string>>, others: readonly OtherRelease[]) => {
    const cwd = folder();
    const gh = fakeReleases(join(cwd, 'bin'), { tags: { ...tags, [tag]: 'new' }, others, immutable: true });
    return { ...run(script, cwd, onGitHub(tag)), v1: gh.state().tags.v1 };
  };

  it('is made with the first release, and moves with each newer one', () => {
    // GitHub is asked whether there is one.
    const first = moving('v1.0.0', {}, [released('v1.0.0')]);
    expect(first).toEqual({ status: 0, output: 'HTTP 404\n', v1: 'new' });
    const others = ['v1.10.0', 'v1.9.0', 'v10.0.0', 'v2.0.0'].map((tag) => released(tag));
    const before = { v1: 'old', v10: 'ten', v2: 'two' };
    expect(moving('v1.10.0', before, others)).toEqual({ status: 0, output: '', v1: 'new' });
  });

  it('moves although the list does not show the release yet', () => {
    expect(moving('v1.3.0', { v1: 'old' }, [released('v1.2.0')])).toEqual({ status: 0, output: '', v1: 'new' });
  });

  it.each<[string, OtherRelease]>([
    ['a draft of a release that nobody approved', released('v1.4.0', { immutable: false })],
    ['a pre-release', released('v1.3.0-rc.1', { prerelease: true })],
    ['a pre-release with a full number', released('v1.4.0', { prerelease: true })],
    ['a release of something else', released('v1.4')],
    ['a release of something else', released('v1.x')],
  ])('moves although %s sorts behind the release', (_, other) => {
    // Tags alone say nothing: that of a release that failed stays for ever.
    const tags = { v1: 'old', 'v1.9.9': 'of a release that failed', [other.tag_name]: 'other' };
    expect(moving('v1.3.0', tags, [other, released('v1.3.0')])).toEqual({ status: 0, output: '', v1: 'new' });
  });

  it('stays with the newest release when that of an older version is finished after it', () => {
    expect(moving('v1.9.1', { v1: 'old' }, [released('v1.10.0'), released('v1.9.1')])).toEqual({
      status: 0,
      output: '::notice::v1 stays where it is: v1.10.0 is released, and newer than v1.9.1.\n',
      v1: 'old',
    });
  });

  it('does not move when GitHub does not tell which releases there are, or what the tag is', () => {
    const cwd = folder();
    const gh = fakeReleases(join(cwd, 'bin'), { tags: { v1: 'old' }, immutable: true });
    for (const env of [{ ...onGitHub('v1.2.3'), GH_TOKEN: 'none' }, onGitHub('v1.2.3')]) {
      expect([run(script, cwd, env).status, gh.state().tags]).toEqual([1, { v1: 'old' }]);
    }
  });
});

describe('npm', () => {
  const script = scriptOf('npm', 'npm publish');
  /** A package of these bytes in a release; npm says that it has one of that integrity, or none. */
  const publishing = (integrity: (own: string) => string | undefined) => {
    const cwd = folder();
    for (const name of ['bin', 'release', 'package']) mkdirSync(join(cwd, name));
    writeFileSync(join(cwd, 'package/package.json'), '{ "name": "tool", "version": "1.2.3" }');
    execFileSync('tar', ['-czf', 'release/tool-1.2.3.tgz', 'package'], { cwd });
    const hash = createHash('sha512').update(readFileSync(join(cwd, 'release/tool-1.2.3.tgz')));
    const has = integrity(`sha512-${hash.digest('base64')}`);
    const view = has === undefined ? 'echo "npm error code E404" >&2; exit 1' : `echo ${has}`;
    writeFileSync(
      join(cwd, 'bin/npm'),
      `#!/usr/bin/env bash\nif [ "$1" = view ]; then [ "$*" = "view tool@1.2.3 dist.integrity" ] || exit 9; ${view}; else echo "npm $*"; fi\n`,
    );
    chmodSync(join(cwd, 'bin/npm'), 0o755);
    return run(script, cwd);
  };
  const published = 'npm publish ./release/tool-1.2.3.tgz --provenance --access public --ignore-scripts\n';

  it('gets the file that was built, once', () => {
    expect(publishing(() => undefined)).toEqual({ status: 0, output: published });
    expect(publishing((own) => own)).toEqual({
      status: 0,
      output: '::notice::npm has this very file of tool@1.2.3 already.\n',
    });
    // npm itself refuses a version that it has.
    expect(publishing(() => 'sha512-other')).toEqual({ status: 0, output: published });
  });
});

describe('before anything is written', () => {
  it.each([
    ['11.5.1', 0],
    ['11.10.0', 0],
    ['12.0.0', 0],
    ['11.5.0', 1],
    ['10.9.3', 1],
  ])('npm %s is asked whether it knows trusted publishing', (version, status) => {
    const cwd = folder();
    mkdirSync(join(cwd, 'bin'));
    writeFileSync(join(cwd, 'bin/npm'), `#!/usr/bin/env bash\necho ${version}\n`);
    chmodSync(join(cwd, 'bin/npm'), 0o755);
    expect(run(scriptOf('npm', 'npm --version'), cwd).status).toBe(status);
  });

  it('a file that is not as it was built stops the release', () => {
    const cwd = folder();
    for (const name of ['release', 'dist']) mkdirSync(join(cwd, name));
    for (const name of ['release/a.tgz', 'release/notes.md', 'dist/index.js']) writeFileSync(join(cwd, name), name);
    const [sums = ''] = /sha256sum .* >release\/as-built\.sha256/.exec(scriptOf('build', 'npm pack')) ?? [];
    expect(run(sums, cwd)).toEqual({ status: 0, output: '' });
    for (const job of ['draft', 'npm']) expect(run(scriptOf(job, 'sha256sum --check'), cwd).status).toBe(0);
    writeFileSync(join(cwd, 'dist/index.js'), 'something else');
    for (const job of ['draft', 'npm']) expect(run(scriptOf(job, 'sha256sum --check'), cwd).status).toBe(1);
  });

  it('a tag that is not on main stops it, and a dist that is not what the sources build', () => {
    const cwd = folder();
    const git = (...args: string[]): string =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
        cwd,
        encoding: 'utf8',
      }).trim();
    git('init', '-q', '-b', 'main');
    writeFileSync(join(cwd, '.gitignore'), '.script.sh\n');
    writeFileSync(join(cwd, 'dist.js'), 'built');
    git('add', '.');
    git('commit', '-qm', 'one');
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    const onMain = scriptOf('build', 'merge-base');
    expect(run(onMain, cwd).status).toBe(0);
    const compare = scriptOf('build', 'git diff --cached');
    expect(run(compare, cwd).status).toBe(0);
    writeFileSync(join(cwd, 'new.js'), 'not committed');
    const { status, output: difference } = run(compare, cwd);
    expect(status).toBe(1);
    expect(difference).toContain('new.js');
    git('commit', '-qm', 'two');
    expect(run(onMain, cwd).status).toBe(1);
  });
});
