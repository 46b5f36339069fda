import { randomBytes } from 'node:crypto';
import type { Run } from '../run.ts';
import type { GitHubState } from '../state.ts';
import type { Access, Permissions, Token } from '../token.ts';
import { isMap, type Node } from './document.ts';

/**
 * What a workflow can ask for among the things that this emulator knows, by its words, and what that is of a token;
 * secrets and variables are never among them.
 */
const GRANTABLE = [
  ['actions', 'actions'],
  ['contents', 'contents'],
  ['deployments', 'deployments'],
  ['pull-requests', 'pull_requests'],
] as const;

const accessOf = (node: Node | undefined): Access | undefined =>
  node === 'read' || node === 'write' ? node : undefined;

/** The `permissions` of a job or of its workflow; without any, GitHub's restricted default. */
export const permissionsOf = (node: Node | undefined): Permissions => {
  if (node === undefined) return { contents: 'read' };
  const all = accessOf(typeof node === 'string' ? node.replace(/-all$/, '') : undefined);
  if (all) return Object.fromEntries(GRANTABLE.map(([, name]) => [name, all]));
  if (!isMap(node)) return {};
  return Object.fromEntries(
    GRANTABLE.flatMap(([word, name]) => {
      const access = accessOf(node.get(word));
      return access ? [[name, access]] : [];
    }),
  );
};

/** A `GITHUB_TOKEN`: it reaches the run's own repository only, and dies with the job. */
export const issueJobToken = (state: GitHubState, run: Run, permissions: Permissions): Token =>
  state.addToken({
    token: `ghs_${randomBytes(384).toString('base64url')}`,
    login: 'github-actions[bot]',
    kind: 'installation',
    permissions,
    repositories: [run.repository.fullName],
    rateLimit: 1000,
  });
