// What the bundle holds of other packages, and under which licences: the text that is shipped beside it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const IN_PACKAGE = /^(?<folder>.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//;
const LEGAL = /^(?!.*\.([cm]?[jt]s|json)$)(licen[cs]e|copying|notice)([.-].*)?$/i;
const RULE = '-'.repeat(80);

/** Every module of a build, also those that were joined into one. */
const modulesOf = (modules = []) => modules.flatMap((module) => [module, ...modulesOf(module.modules)]);

const foldersIn = (stats) => {
  const paths = modulesOf(stats.modules).map(({ nameForCondition }) => nameForCondition?.replaceAll('\\', '/') ?? '');
  return [...new Set(paths.flatMap((path) => IN_PACKAGE.exec(path)?.groups?.folder ?? []))];
};

const packageAt = (folder) => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (typeof license !== 'string') throw new Error(`${folder}/package.json names no licence`);
  const files = readdirSync(folder)
    .filter((file) => LEGAL.test(file))
    .sort();
  if (files.length === 0)
    throw new Error(`${folder} holds no text of its licence, ${license}, which has to be shipped`);
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  return { name, version, license, texts };
};

/** The notices for what a build, by its statistics, took in; the same text for the same packages. */
export const noticesOf = (stats) => {
  const packages = foldersIn(stats)
    .map(packageAt)
    .sort((one, other) => ((one.name === other.name ? one.version < other.version : one.name < other.name) ? -1 : 1));
  if (packages.length === 0) throw new Error('the statistics of the build name no package');
  return [
    'The files of this folder contain code of the packages below, each under its own licence.',
    ...packages.map(({ name, version, license, texts }) =>
      [RULE, `${name} ${version} (${license})`, RULE, ...texts].join('\n\n'),
    ),
    '',
  ].join('\n\n');
};
