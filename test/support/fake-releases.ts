import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What GitHub knows of a repository's tags and of the release of one of them. */
export interface ReleaseState {
  readonly tags: Readonly<Record<string, string>>;
  readonly release?: { readonly isDraft: boolean; readonly files: readonly string[]; readonly notes?: string };
  /** Whether the repository makes what is published immutable. */
  readonly immutable: boolean;
  /** What the commit of a tag holds: blobs by their paths. */
  readonly tree?: { readonly truncated: boolean; readonly blobs: Readonly<Record<string, string>> };
  /** Releases of other tags, as the list of releases shows them. */
  readonly others?: readonly OtherRelease[];
}

export interface OtherRelease {
  readonly tag_name: string;
  readonly immutable: boolean;
  readonly prerelease: boolean;
}

/** GitHub's command-line program as far as a release asks it; whatever else it is asked is an error. */
const SCRIPT = `#!${process.execPath}
const { readFileSync, writeFileSync } = require('node:fs');
const { spawnSync } = require('node:child_process');
const file = __dirname + '/state.json';
const state = JSON.parse(readFileSync(file, 'utf8'));
const args = process.argv.slice(2);
const words = args.join(' ');
const fail = (message) => { console.error(message); process.exit(1); };
const keep = (change) => writeFileSync(file, JSON.stringify({ ...state, ...change }));
const print = (value) => {
  const filter = args[args.indexOf('--jq') + 1];
  const { status, stdout, stderr } = spawnSync('jq', ['-r', filter], { input: JSON.stringify(value), encoding: 'utf8' });
  if (status !== 0) fail(stderr);
  process.stdout.write(stdout);
};
const given = (flag) => args.find((one) => one.startsWith(flag + '='))?.slice(flag.length + 1);
const { release, tags } = state;
const [, tag = ''] = /^release \\w+ (\\S+)/.exec(words) ?? [];
const path = args.find((one) => one.startsWith('repos/acme/tool/'))?.slice('repos/acme/tool/'.length) ?? '';
if (process.env.GH_TOKEN !== 'token of the job') fail('no token');
else if (words.startsWith('release view ')) release ? print(release) : fail('release not found');
else if (words.startsWith('release delete ')) release?.isDraft ? keep({ release: undefined }) : fail('nothing to delete');
else if (words.startsWith('release create ')) {
  if (release) fail('a release with the same tag name already exists');
  if (!(tag in tags) || !args.includes('--verify-tag') || !args.includes('--draft')) fail('no draft of a tag that exists');
  const notes = args.indexOf('--notes-file') + 1;
  keep({ release: { isDraft: true, files: args.slice(notes + 1), notes: readFileSync(args[notes], 'utf8') } });
} else if (words.startsWith('release edit ')) {
  if (!release?.isDraft || !args.includes('--draft=false')) fail('cannot be edited');
  keep({ release: { ...release, isDraft: false } });
} else if (path.startsWith('releases/tags/')) release && !release.isDraft ? print({ immutable: state.immutable }) : fail('HTTP 404');
else if (path.startsWith('commits/tags/')) {
  const sha = tags[path.slice('commits/tags/'.length)];
  sha ? print({ sha }) : fail('HTTP 422');
} else if (path.startsWith('git/trees/') && path.endsWith('?recursive=1')) {
  if (!state.tree || !Object.values(tags).includes(path.slice('git/trees/'.length, path.indexOf('?')))) fail('HTTP 404');
  const blobs = Object.entries(state.tree.blobs).map(([path, sha]) => ({ type: 'blob', path, sha }));
  print({ truncated: state.tree.truncated, tree: [{ type: 'tree', path: 'dist', sha: 'd' }, ...blobs] });
} else if (path === 'releases?per_page=100' && args.includes('--paginate')) print(state.others ?? []);
else if (path.startsWith('git/ref/tags/')) path.slice('git/ref/tags/'.length) in tags || fail('HTTP 404');
else if (words.includes('--method PATCH') && path.startsWith('git/refs/tags/') && args.includes('force=true'))
  keep({ tags: { ...tags, [path.slice('git/refs/tags/'.length)]: given('sha') } });
else if (words.includes('--method POST') && path === 'git/refs') keep({ tags: { ...tags, [given('ref').slice('refs/tags/'.length)]: given('sha') } });
else fail('this stand-in does not know: ' + words);
`;

/** Puts a program named gh into a folder that works on this state, for the repository acme/tool. */
export const fakeReleases = (folder: string, state: ReleaseState): { readonly state: () => ReleaseState } => {
  mkdirSync(folder, { recursive: true });
  // Told what it is, whatever the folders above say.
  writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }');
  writeFileSync(join(folder, 'state.json'), JSON.stringify(state));
  writeFileSync(join(folder, 'gh'), SCRIPT);
  chmodSync(join(folder, 'gh'), 0o755);
  return { state: () => JSON.parse(readFileSync(join(folder, 'state.json'), 'utf8')) };
};
