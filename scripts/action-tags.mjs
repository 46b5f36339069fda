// Asks GitHub which commit a tag of an action is.
const TIMEOUT_MS = 30_000;
/** A tag may point to a tag; nobody needs more than a few of them. */
const DEEPEST = 5;
const SHA = /^[0-9a-f]{40}$/;

export class TagError extends Error {}

const parsedBase = (address) => {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const loopback = url !== undefined && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && loopback)) return url.href.replace(/\/$/, '');
  throw new TagError(`'${address}' is no https address of GitHub's API`);
};

const why = (status, limited) => {
  if (status === 404) return 'there is no such tag, or no such repository';
  if (limited) return 'the rate limit is reached; set GITHUB_TOKEN, which needs no permission, or wait an hour';
  if (status >= 300 && status < 400)
    return 'the repository was moved or renamed; look at it before you trust its new name';
  return `GitHub answered ${status}`;
};

/** Reads tags of public repositories at an API address, with a token if there is one. */
export const tagReader = ({ api, token }) => {
  const base = parsedBase(api);
  const headers = {
    accept: 'application/vnd.github+json',
    'user-agent': 'rotate-client-secrets-pins',
    'x-github-api-version': '2022-11-28',
    ...(token ? { authorization: `Bearer ${token}` } : {}),
  };
  const get = async (about, path) => {
    let response;
    try {
      // A redirect would take the token along to wherever it leads.
      response = await fetch(`${base}/repos/${path}`, {
        headers,
        redirect: 'manual',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      if (response.ok) return await response.json();
    } catch (error) {
      throw new TagError(`${about}: ${base} did not answer with JSON: ${error.cause?.code ?? error.name}`);
    }
    const limited =
      response.status === 429 || (response.status === 403 && response.headers.get('x-ratelimit-remaining') === '0');
    throw new TagError(`${about}: ${why(response.status, limited)}`);
  };

  /** The commit behind what a reference points to: an annotated tag is an object of its own, which names a commit. */
  const commitOf = async (repository, about, object, depth = 0) => {
    if (!SHA.test(object?.sha ?? '')) throw new TagError(`${about}: GitHub's answer names no commit`);
    if (object.type === 'commit') return object.sha;
    if (object.type !== 'tag' || depth === DEEPEST)
      throw new TagError(`${about}: it is a ${object.type}, and leads to no commit`);
    const tag = await get(about, `${repository}/git/tags/${object.sha}`);
    return commitOf(repository, about, tag?.object, depth + 1);
  };

  const commitAt = async (repository, tag) => {
    const about = `${repository}@${tag}`;
    const { object } = await get(about, `${repository}/git/ref/tags/${encodeURIComponent(tag)}`);
    return commitOf(repository, about, object);
  };

  /** The full version that a major or minor tag stands for now: the newest whose commit is the same. */
  const fullVersion = async (repository, tag, sha) => {
    if (!/^v?\d+(\.\d+)?$/.test(tag)) return tag;
    const about = `${repository}@${tag}`;
    const refs = await get(about, `${repository}/git/matching-refs/tags/${encodeURIComponent(`${tag}.`)}`);
    const versions = (Array.isArray(refs) ? refs : [])
      .map(({ ref, object }) => ({ name: String(ref).replace(/^refs\/tags\//, ''), object }))
      .filter(({ name }) => /^v?\d+\.\d+\.\d+$/.test(name))
      .sort((one, other) => other.name.localeCompare(one.name, 'en', { numeric: true }));
    for (const { name, object } of versions) {
      if ((await commitOf(repository, `${repository}@${name}`, object)) === sha) return name;
    }
    throw new TagError(`${about}: no version vX.Y.Z has the commit of this tag; name a full version instead`);
  };

  return {
    commitAt,
    /** What a tag is to be replaced by. */
    pinOf: async (repository, tag) => {
      const sha = await commitAt(repository, tag);
      return { sha, version: await fullVersion(repository, tag, sha) };
    },
  };
};
