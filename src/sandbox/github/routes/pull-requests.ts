import { createHash } from 'node:crypto';
import type { Hono } from 'hono';
import { needs, pathPart, type RouteContext, type RouteEnv } from '../access.ts';
import { simpleUser } from '../json/repository-json.ts';
import { jsonBody, requiredText } from '../json-body.ts';
import { page } from '../paging.ts';
import { type Comment, checkedComment, type PullRequest } from '../pull-requests.ts';
import { notFound } from '../refusal.ts';
import type { GitHubState } from '../state.ts';
import { timestamp } from '../timestamp.ts';

const PATH = '/repos/:owner/:repo';

const fileJson = ({ urls }: GitHubState, fullName: string, filename: string) => {
  const sha = createHash('sha1').update(filename).digest('hex');
  return {
    sha,
    filename,
    status: 'modified',
    additions: 1,
    deletions: 1,
    changes: 2,
    blob_url: `${urls.web}/${fullName}/blob/${sha}/${encodeURI(filename)}`,
    raw_url: `${urls.web}/${fullName}/raw/${sha}/${encodeURI(filename)}`,
    contents_url: `${urls.api}/repos/${fullName}/contents/${encodeURI(filename)}?ref=${sha}`,
    patch: '@@ -1 +1 @@\n-before\n+after',
  };
};

const commentJson = (state: GitHubState, fullName: string, number: number, comment: Comment) => {
  const { id, login, association, body, createdAt, updatedAt } = comment;
  const { web, api } = state.urls;
  return {
    id,
    node_id: Buffer.from(`IssueComment:${id}`).toString('base64url'),
    url: `${api}/repos/${fullName}/issues/comments/${id}`,
    html_url: `${web}/${fullName}/pull/${number}#issuecomment-${id}`,
    issue_url: `${api}/repos/${fullName}/issues/${number}`,
    user: simpleUser(state, login, login.endsWith('[bot]') ? 'Bot' : 'User'),
    created_at: timestamp(createdAt),
    updated_at: timestamp(updatedAt),
    author_association: association,
    body,
  };
};

/** The files of pull requests, and the comments on them. */
export const pullRequestRoutes = (api: Hono<RouteEnv>, state: GitHubState): void => {
  const wanted = (c: RouteContext): PullRequest => {
    const found = c.get('repository').pullRequests.get(Number(pathPart(c, 'number')));
    if (!found) throw notFound();
    return found;
  };

  api.get(`${PATH}/pulls/:number/files`, needs(state, 'pull_requests', 'read'), (c) => {
    const { fullName } = c.get('repository');
    return c.json(page(c, wanted(c).files).map((filename) => fileJson(state, fullName, filename)));
  });
  api.get(`${PATH}/issues/:number/comments`, needs(state, 'pull_requests', 'read'), (c) => {
    const { fullName } = c.get('repository');
    const { number, comments } = wanted(c);
    return c.json(page(c, comments).map((comment) => commentJson(state, fullName, number, comment)));
  });
  api.post(`${PATH}/issues/:number/comments`, needs(state, 'pull_requests', 'write'), async (c) => {
    const { fullName } = c.get('repository');
    const { number, comments } = wanted(c);
    const now = state.clock.now();
    const comment: Comment = {
      id: state.nextId(),
      login: c.get('token').login,
      association: 'COLLABORATOR',
      body: checkedComment(requiredText(await jsonBody(c), 'body')),
      createdAt: now,
      updatedAt: now,
    };
    comments.push(comment);
    return c.json(commentJson(state, fullName, number, comment), 201);
  });
  api.patch(`${PATH}/issues/comments/:id`, needs(state, 'pull_requests', 'write'), async (c) => {
    const { fullName, pullRequests } = c.get('repository');
    const body = checkedComment(requiredText(await jsonBody(c), 'body'));
    for (const { number, comments } of pullRequests.values()) {
      const comment = comments.find(({ id }) => String(id) === pathPart(c, 'id'));
      if (!comment) continue;
      Object.assign(comment, { body, updatedAt: state.clock.now() });
      return c.json(commentJson(state, fullName, number, comment));
    }
    throw notFound();
  });
};
