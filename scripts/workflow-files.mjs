// The lines of workflow files that name an action. Lines and not YAML, so that a file can be rewritten with all of its comments.
import { globSync, readFileSync } from 'node:fs';

/** Where workflows are whose actions somebody else publishes. */
export const WORKFLOWS = ['.github/workflows/*.{yml,yaml}', 'examples/workflows/*.{yml,yaml}'];

/** Ours is made by the release itself: it is not there yet when the commit is made that would name it. */
const OWN = 'OWNER/rotate-client-secrets';
const LINE =
  /^(?<before>\s*(?:-\s+)?["']?uses["']?\s*:\s*)(?<quote>["']?)(?<what>[^\s"'#]+)\k<quote>(?<after>[ \t]*(?:#.*)?)$/;
const ACTION = /^(?<repository>[\w.-]+\/[\w.-]+)(?<path>\/[\w./-]+)?@(?<ref>\S+)$/;

export const filesOf = (patterns) => [...new Set(patterns.flatMap((pattern) => globSync(pattern)))].sort();

/** Every use of an action of others in a text, with its line, and what is wrong with its form. */
export const usesIn = (text) =>
  text.split('\n').flatMap((line, index) => {
    const words = LINE.exec(line.replace(/\r$/, ''))?.groups;
    // Also what is written in a way that is not read here, such as `{ uses: … }`, must not pass for pinned.
    if (!words)
      return /^[^#]*\buses["']?\s*:/.test(line)
        ? [{ index, problem: 'write it as a line of its own: `- uses: …`' }]
        : [];
    const { what } = words;
    if (what.startsWith('./') || what.startsWith(`${OWN}@`) || what.startsWith(`${OWN}/`)) return [];
    if (what.startsWith('docker://')) {
      return /@sha256:[0-9a-f]{64}$/.test(what)
        ? []
        : [{ index, what, problem: 'an image is pinned by its digest, @sha256:…' }];
    }
    const action = ACTION.exec(what)?.groups;
    if (!action) return [{ index, what, problem: 'this is no owner/repository@ref' }];
    const version = /^\s*#\s*(v?\d[\w.+-]*)\s*$/.exec(words.after)?.[1];
    return [{ index, what, ...words, ...action, version, problem: formProblem(action.ref, version) }];
  });

const formProblem = (ref, version) => {
  if (!/^[0-9a-f]{40}$/.test(ref)) return 'a tag or a branch can be moved: pin the full commit SHA';
  if (version === undefined) return 'say the version behind it: `# v1.2.3`';
  return /^v?\d+\.\d+\.\d+$/.test(version) ? undefined : `'${version}' is no full version: \`# v1.2.3\``;
};

/** The text with one of its uses pinned. */
export const pinned = (text, use, { sha, version }) =>
  text
    .split('\n')
    .map((line, index) =>
      index === use.index
        ? `${use.before}${use.repository}${use.path ?? ''}@${sha} # ${version}${line.endsWith('\r') ? '\r' : ''}`
        : line,
    )
    .join('\n');

export const textOf = (file) => readFileSync(file, 'utf8');
