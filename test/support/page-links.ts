import { existsSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { proseOf } from './fenced-blocks.ts';

/** What a heading is called in an address, as GitHub does it: small letters, no punctuation, hyphens for spaces. */
const anchorOf = (heading: string): string =>
  heading
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');

/** The anchors of a page; a heading that stands twice gets a number. */
export const anchorsOf = (text: string): string[] => {
  const seen = new Map<string, number>();
  return [...proseOf(text).matchAll(/^#{1,6} +(.+?) *#*$/gm)].map(([, heading = '']) => {
    const anchor = anchorOf(heading);
    const before = seen.get(anchor) ?? 0;
    seen.set(anchor, before + 1);
    return before === 0 ? anchor : `${anchor}-${before}`;
  });
};

/** The targets of links and pictures in a page, outside of code. */
export const linksOf = (text: string): string[] =>
  [
    ...proseOf(text)
      .replaceAll(/`[^`\n]*`/g, '``')
      .matchAll(/\]\(<?([^)\s>]+)>?(?: "[^"]*")?\)/g),
  ].map(([, target = '']) => target);

/** Where a relative link of a page leads: a path in the project, with the anchor behind it. */
export const resolvedLink = (page: string, target: string): { readonly path: string; readonly anchor: string } => {
  const [path = '', anchor = ''] = target.split('#');
  return { path: path === '' ? page : normalize(join(dirname(page), decodeURI(path))), anchor };
};

/** Relative links that lead nowhere, or leave the project; addresses of other hosts are not looked at. */
export const deadLinks = (page: string, text: string, read: (path: string) => string): string[] =>
  linksOf(text).filter((target) => {
    if (/^(https|mailto):/.test(target)) return false;
    const { path, anchor } = resolvedLink(page, target);
    if (path.startsWith('..') || path.startsWith('/') || !existsSync(path)) return true;
    if (anchor === '') return false;
    return !statSync(path).isFile() || !path.endsWith('.md') || !anchorsOf(read(path)).includes(anchor);
  });

const FOLDERS = ['src', 'test', 'bench', 'scripts', 'examples', 'schema', 'docs', 'policy', 'dist'];
/** To people who use this, these are folders of their own. */
const ALSO_THEIRS = ['.github', '.ci'];
const FOR_USERS = /^(README\.md|docs\/(recipes\/.*|check|command-line|troubleshooting|where-secrets-are-used)\.md)$/;

/** Paths of the project that a page names in code, and that are not there. */
export const deadPaths = (page: string, text: string): string[] => {
  const folders = [...FOLDERS, ...(FOR_USERS.test(page) ? [] : ALSO_THEIRS)].join('|').replaceAll('.', '\\.');
  const paths = proseOf(text).matchAll(new RegExp(`\`((?:${folders})/[\\w./*-]*|\\.[\\w-]+\\.json)\``, 'g'));
  return [...paths].map(([, path = '']) => path).filter((path) => !path.includes('*') && !existsSync(path));
};

/** Links to pages of this repository that other files give as an address; the schema of a config file is one, too. */
export const addressesOf = (text: string): string[] => [
  ...[...text.matchAll(/\/blob\/main\/([\w./-]+(?:#[\w-]+)?)/g)].map(([, target = '']) => target),
  ...[...text.matchAll(/\/rotate-client-secrets(#[\w-]+)/g)].map(([, anchor = '']) => `README.md${anchor}`),
  ...[...text.matchAll(/raw\.githubusercontent\.com\/\S+\/v1\/(\S+)/g)].map(([, target = '']) => target),
];
