#!/usr/bin/env node
// Pins every action of others to the full commit SHA of its tag, in place, and leaves what is pinned.
//   npm run pins                  pins what is not
//   npm run pins -- --check       says what is not pinned; asks nobody
//   npm run pins -- --verify      asks GitHub whether each SHA is still the commit of the version that stands beside it
// Files may follow. GITHUB_TOKEN is used if it is set, GITHUB_API_URL if the actions are not on github.com.
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { TagError, tagReader } from './action-tags.mjs';
import { filesOf, pinned, textOf, usesIn, WORKFLOWS } from './workflow-files.mjs';

const say = (file, { index, what }, words) => console.error(`${file}:${index + 1}: ${what ? `${what}: ` : ''}${words}`);

const check = (files) =>
  files
    .flatMap((file) => usesIn(textOf(file)).map((use) => ({ file, use })))
    .filter(({ use }) => use.problem)
    .map(({ file, use }) => {
      say(file, use, use.problem);
      return file;
    }).length;

/** Each tag is asked for once, however often it is used. */
const once = (ask) => {
  const asked = new Map();
  return (repository, tag) => {
    const key = `${repository}@${tag}`;
    if (!asked.has(key)) asked.set(key, ask(repository, tag));
    return asked.get(key);
  };
};

const verify = async (files, tags) => {
  const commitAt = once(tags.commitAt);
  let problems = 0;
  const object = (file, use, words) => {
    problems += 1;
    say(file, use, words);
  };
  for (const file of files) {
    for (const use of usesIn(textOf(file))) {
      if (use.problem) {
        object(file, use, use.problem);
        continue;
      }
      const commit = await commitAt(use.repository, use.version);
      if (commit !== use.ref)
        object(file, use, `${use.version} is ${commit}; find out whether the pin is wrong or the tag was moved`);
    }
  }
  return problems;
};

const pin = async (files, tags) => {
  const pinOf = once(tags.pinOf);
  let problems = 0;
  for (const file of files) {
    const before = textOf(file);
    let after = before;
    for (const use of usesIn(before)) {
      if (!use.problem) continue;
      // Only a tag can be asked for: not a SHA without a version, and nothing whose form is unknown.
      if (use.ref === undefined || /^[0-9a-f]{40}$/.test(use.ref)) {
        problems += 1;
        say(file, use, use.problem);
        continue;
      }
      const found = await pinOf(use.repository, use.ref);
      after = pinned(after, use, found);
      console.log(`${file}:${use.index + 1}: ${use.what} -> ${found.sha} (${found.version})`);
    }
    if (after !== before) writeFileSync(file, after);
  }
  return problems;
};

const read = () => {
  try {
    const options = { check: { type: 'boolean' }, verify: { type: 'boolean' } };
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (values.check && values.verify) throw new Error('--check and --verify exclude each other');
    const files = filesOf(positionals.length > 0 ? positionals : WORKFLOWS);
    if (files.length === 0) throw new Error('there is no such file');
    return { ...values, files };
  } catch (error) {
    console.error(error.message);
    return undefined;
  }
};

const main = async () => {
  const asked = read();
  if (!asked) return 2;
  if (asked.check) return check(asked.files) > 0 ? 1 : 0;
  try {
    const tags = tagReader({
      api: process.env.GITHUB_API_URL || 'https://api.github.com',
      token: process.env.GITHUB_TOKEN || process.env.GH_TOKEN,
    });
    const problems = await (asked.verify ? verify : pin)(asked.files, tags);
    return problems > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof TagError)) throw error;
    console.error(error.message);
    return 2;
  }
};

process.exitCode = await main();
