// Writes test/contract/github-openapi.json and ghes-openapi.json: the parts of GitHub's own API descriptions, of github.com
// and of an Enterprise Server, that this project talks to.
// The full descriptions unpack to hundreds of megabytes, so they are fetched for the moment and thrown away again.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The release of the npm package `@octokit/openapi` that the extract is made from. */
export const GITHUB_OPENAPI_VERSION = '23.0.2';

const contract = (name) => fileURLToPath(new URL(`../test/contract/${name}`, import.meta.url));

/** What github.com must have, and an Enterprise Server may have. */
const DESCRIPTIONS = [
  { source: 'package/generated/api.github.com.json', target: contract('github-openapi.json'), complete: true },
  { source: 'package/generated/ghes-3.19.json', target: contract('ghes-openapi.json'), complete: false },
];

const REPO = '/repos/{owner}/{repo}';
const secrets = (scope) => ({
  [scope]: ['get'],
  [`${scope}/public-key`]: ['get'],
  [`${scope}/{secret_name}`]: ['get', 'put', 'delete'],
});

const secretsOf = (app) => ({
  ...secrets(`${REPO}/${app}/secrets`),
  ...secrets(`/orgs/{org}/${app}/secrets`),
  [`/orgs/{org}/${app}/secrets/{secret_name}/repositories`]: ['get', 'put'],
});

const OPERATIONS = {
  [REPO]: ['get'],
  '/orgs/{org}': ['get'],
  [`${REPO}/contents/{path}`]: ['get'],
  ...secretsOf('actions'),
  ...secretsOf('dependabot'),
  ...secretsOf('codespaces'),
  ...secretsOf('agents'),
  ...secrets(`${REPO}/environments/{environment_name}/secrets`),
  [`${REPO}/environments`]: ['get'],
  [`${REPO}/environments/{environment_name}`]: ['get'],
  [`${REPO}/actions/variables`]: ['get', 'post'],
  [`${REPO}/actions/variables/{name}`]: ['get', 'patch', 'delete'],
  [`${REPO}/actions/workflows`]: ['get'],
  [`${REPO}/actions/workflows/{workflow_id}`]: ['get'],
  [`${REPO}/actions/workflows/{workflow_id}/dispatches`]: ['post'],
  [`${REPO}/actions/workflows/{workflow_id}/runs`]: ['get'],
  [`${REPO}/actions/runs`]: ['get'],
  [`${REPO}/actions/runs/{run_id}`]: ['get'],
  [`${REPO}/actions/runs/{run_id}/attempts/{attempt_number}`]: ['get'],
  [`${REPO}/actions/runs/{run_id}/attempts/{attempt_number}/jobs`]: ['get'],
  [`${REPO}/actions/runs/{run_id}/jobs`]: ['get'],
  [`${REPO}/actions/runs/{run_id}/cancel`]: ['post'],
  [`${REPO}/actions/runs/{run_id}/pending_deployments`]: ['get', 'post'],
  [`${REPO}/pulls/{pull_number}/files`]: ['get'],
  [`${REPO}/issues/{issue_number}/comments`]: ['get', 'post'],
  [`${REPO}/issues/comments/{comment_id}`]: ['patch'],
  '/orgs/{org}/installation': ['get'],
  '/users/{username}/installation': ['get'],
  [`${REPO}/installation`]: ['get'],
  '/app/installations/{installation_id}/access_tokens': ['post'],
  '/installation/token': ['delete'],
  '/rate_limit': ['get'],
};

// Errors that any operation may answer although its own entry does not list them.
const COMMON_SCHEMAS = ['basic-error', 'validation-error', 'validation-error-simple'];

const PROSE = new Set([
  'description',
  'summary',
  'example',
  'examples',
  'externalDocs',
  'tags',
  'title',
  'headers',
  'links',
]);

/** Keys below `properties`, `schemas` and the like are names, not keywords: a property may well be called `description`. */
const NAMED = new Set(['properties', 'patternProperties', 'schemas', 'parameters', 'responses', 'paths', 'content']);

const withoutProse = (node, names = false) => {
  if (Array.isArray(node)) return node.map((item) => withoutProse(item));
  if (node === null || typeof node !== 'object') return node;
  const kept = Object.entries(node).filter(([key]) => names || !(PROSE.has(key) || key.startsWith('x-')));
  return Object.fromEntries(
    kept.map(([key, value]) => [
      key,
      key === 'enum' || key === 'default' ? value : withoutProse(value, !names && NAMED.has(key)),
    ]),
  );
};

const lookUp = (description, ref) =>
  ref
    .slice(2)
    .split('/')
    .reduce((node, key) => node[key.replaceAll('~1', '/').replaceAll('~0', '~')], description);

const put = (target, ref, value) => {
  const [kind, name] = ref.slice('#/components/'.length).split('/');
  target.components[kind] ??= {};
  target.components[kind][name] = value;
};

/** The chosen operations and whatever they refer to, prose left out; a complete extract has all of them. */
const extract = (description, complete) => {
  const result = {
    openapi: description.openapi,
    info: { title: 'Extract of the GitHub REST API description', version: GITHUB_OPENAPI_VERSION },
    paths: {},
    components: {},
  };
  const seen = new Set();
  const follow = (node) => {
    if (node === null || typeof node !== 'object') return;
    if (typeof node.$ref === 'string' && !seen.has(node.$ref)) {
      seen.add(node.$ref);
      const referred = withoutProse(lookUp(description, node.$ref));
      put(result, node.$ref, referred);
      follow(referred);
    }
    for (const value of Object.values(node)) follow(value);
  };
  for (const [path, methods] of Object.entries(OPERATIONS)) {
    for (const method of methods) {
      const operation = description.paths[path]?.[method];
      if (!operation && complete) throw new Error(`the description has no ${method} ${path}`);
      if (!operation) continue;
      result.paths[path] ??= {};
      result.paths[path][method] = withoutProse(operation);
    }
  }
  follow(result.paths);
  follow(COMMON_SCHEMAS.map((name) => ({ $ref: `#/components/schemas/${name}` })));
  return result;
};

const generate = () => {
  const folder = mkdtempSync(join(tmpdir(), 'github-openapi-'));
  try {
    const options = { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] };
    const spec = `@octokit/openapi@${GITHUB_OPENAPI_VERSION}`;
    const [packed] = JSON.parse(execFileSync('npm', ['pack', spec, '--json', '--ignore-scripts'], options));
    for (const { source, target, complete } of DESCRIPTIONS) {
      execFileSync('tar', ['-xzf', packed.filename, source], options);
      const description = JSON.parse(readFileSync(join(folder, source), 'utf8'));
      writeFileSync(target, `${JSON.stringify(extract(description, complete), null, 1)}\n`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) generate();
