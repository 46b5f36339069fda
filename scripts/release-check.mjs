#!/usr/bin/env node
// Says all that keeps a version from being released, without a network and before anything is installed.
//   npm run release-check -- --tag v1.2.3 [--repository owner/name] [--notes FILE] [--root FOLDER]
// --notes writes that version's section of CHANGELOG.md. That dist is what the sources build is for CI to say.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { usesIn, WORKFLOWS } from './workflow-files.mjs';

const NAME = 'rotate-client-secrets';
/** In two parts, so that it stays what it is when the placeholder is replaced everywhere. */
const PLACEHOLDER = ['OWNER', NAME].join('/');
/** What users read, copy and run. */
const SHOWN = [
  'README.md',
  'SECURITY.md',
  'docs/**/*.md',
  'examples/**/*.yml',
  '.github/**/*.yml',
  'src/**/*.ts',
  '{.,*}/action.yml',
];
const OWNERS = '.github/CODEOWNERS';
/** The version that the program prints. */
const PRINTED = 'src/entry/version.ts';
const VERSION = /^\d+\.\d+\.\d+$/;

const read = () => {
  try {
    const text = { type: 'string' };
    const { values } = parseArgs({
      options: { tag: text, repository: text, notes: text, root: { ...text, default: '.' } },
    });
    if (!values.tag) throw new Error('--tag v1.2.3 is missing');
    return values;
  } catch (error) {
    console.error(error.message);
    process.exit(2);
  }
};

const { tag, repository, notes, root } = read();
const textAt = (path) => readFileSync(join(root, path), 'utf8');
const jsonAt = (path) => JSON.parse(textAt(path));
const filesAt = (patterns) => [...new Set(patterns.flatMap((pattern) => globSync(pattern, { cwd: root })))].sort();
const version = tag.replace(/^v/, '');
const manifest = jsonAt('package.json');

const versionProblems = () => {
  const problems = [];
  if (!tag.startsWith('v') || !VERSION.test(version)) problems.push(`the tag '${tag}' is no vX.Y.Z`);
  if (manifest.version !== version) problems.push(`package.json: the version is ${manifest.version}, the tag ${tag}`);
  const lock = jsonAt('package-lock.json');
  for (const locked of new Set([lock.version, lock.packages?.['']?.version])) {
    if (locked !== manifest.version)
      problems.push(`package-lock.json: the version is ${locked}, not ${manifest.version}; run npm install`);
  }
  const [, printed] = /version = '([^']*)'/.exec(textAt(PRINTED)) ?? [];
  if (printed !== manifest.version) problems.push(`${PRINTED}: the version is ${printed}; run npm run generate`);
  return problems;
};

/** The section of a version: its heading must bear a date, and something must stand below. */
const section = () => {
  const sections = textAt('CHANGELOG.md')
    .split(/^(?=## )/m)
    .filter((text) => text.startsWith('## '));
  const own = sections.find((text) => /^## (\S+)/.exec(text)?.[1] === version);
  if (own === undefined) return { problems: [`CHANGELOG.md: there is no section '## ${version} - YYYY-MM-DD'`] };
  const [heading = '', ...lines] = own.split('\n');
  const body = lines.join('\n').trim();
  const problems = [];
  if (!/^## \S+ - \d{4}-\d{2}-\d{2}$/.test(heading))
    problems.push(`CHANGELOG.md: '${heading}' has no date: '## ${version} - YYYY-MM-DD'`);
  if (body === '') problems.push(`CHANGELOG.md: the section of ${version} is empty`);
  if (own !== sections.find((text) => VERSION.test(/^## (\S+)/.exec(text)?.[1] ?? ''))) {
    problems.push(`CHANGELOG.md: ${version} is not the newest section`);
  }
  return { problems, body };
};

const shownLines = (pattern) =>
  filesAt(SHOWN).flatMap((path) =>
    textAt(path)
      .split('\n')
      .flatMap((line, index) =>
        [...line.matchAll(pattern)].map((match) => ({ path, place: `${path}:${index + 1}`, match })),
      ),
  );

const linesOf = (places) => `lines (${places.length}, the first ${places[0].place})`;

/** `@v1` in the documentation must be the major tag that this release moves. */
const majorProblems = () => {
  const major = `v${manifest.version.split('.')[0]}`;
  // Also where the command line writes it, as a constant.
  const named = shownLines(new RegExp(`(?:${NAME}|\\{ACTION\\})(?:/[\\w./-]*)?[@/](v\\d+)(?![\\w.])`, 'g'));
  if (!named.some(({ path }) => path === 'README.md')) return ['README.md: no line shows which major version to use'];
  const others = named.filter(({ match }) => match[1] !== major);
  return others.length === 0
    ? []
    : [
        `${linesOf(others)} name ${[...new Set(others.map(({ match }) => match[1]))].join(' and ')}, but ${manifest.version} moves the tag ${major}: change the version or the documentation`,
      ];
};

const pinProblems = () =>
  filesAt(WORKFLOWS).flatMap((path) =>
    usesIn(textAt(path))
      .filter(({ problem }) => problem)
      .map(({ index, what, problem }) => `${path}:${index + 1}: ${what ?? 'uses'}: ${problem}`),
  );

/** What only the owner can do: CONTRIBUTING.md lists it under "Releasing". */
const ownersWork = () => {
  const problems = [];
  const places = shownLines(new RegExp(PLACEHOLDER, 'g'));
  if (places.length > 0) {
    problems.push(`${linesOf(places)} still say ${PLACEHOLDER}`);
  }
  if (/@OWNER\b/.test(textAt(OWNERS))) problems.push(`${OWNERS}: still says @OWNER`);
  if (manifest.private) problems.push('package.json: "private" keeps npm from publishing it');
  const { type, url = '' } = manifest.repository ?? {};
  const named = /^git\+https:\/\/github\.com\/([\w.-]+\/[\w.-]+)\.git$/.exec(url)?.[1];
  if (type !== 'git' || named === undefined) {
    problems.push(
      'package.json: "repository" is not { "type": "git", "url": "git+https://github.com/owner/name.git" }, which npm compares with the provenance',
    );
  } else if (repository !== undefined && named !== repository) {
    problems.push(`package.json: "repository" is ${named}, but this is ${repository}`);
  }
  return problems;
};

const list = (heading, problems) => {
  if (problems.length > 0) console.error([heading, ...problems.map((problem) => `- ${problem}`)].join('\n'));
  return problems.length;
};

const { problems: changelogProblems, body } = section();
const found =
  list(`${tag} cannot be released:`, [
    ...versionProblems(),
    ...changelogProblems,
    ...majorProblems(),
    ...pinProblems(),
  ]) + list('Only the owner can do these (CONTRIBUTING.md, "Releasing"):', ownersWork());
if (found > 0) process.exit(1);
if (notes !== undefined) writeFileSync(notes, `${body}\n`);
console.log(`${tag} can be released.`);
