import { createHash } from 'node:crypto';
import { parse } from 'yaml';
import type { SandboxClock } from '../clock.ts';
import { createPullRequest, mergeRefOf, type PullRequest, type PullRequestSeed } from './pull-requests.ts';
import { newVaults, type Vaults } from './secret-apps.ts';
import { type SecretVault, secretVault } from './secret-vault.ts';

/** Path to text. */
type Files = Readonly<Record<string, string>>;

/** What a test or a demo says of a repository. */
export interface RepositorySeed {
  /** `owner/name`. */
  fullName: string;
  /** The files of the default branch. */
  files?: Files;
  /** Private unless told. */
  isPublic?: boolean;
  /** `main` unless told. */
  defaultBranch?: string;
  /** Further branches and tags. */
  branches?: Readonly<Record<string, Files>>;
  tags?: Readonly<Record<string, Files>>;
  environments?: readonly { name: string; needsApproval?: boolean }[];
  variables?: Readonly<Record<string, string>>;
  /** Secrets that are there before anything happens. */
  secrets?: Readonly<Record<string, string>>;
  pullRequests?: readonly PullRequestSeed[];
}

/** A deployment environment: secrets of its own, and perhaps an approval before a job may have them. */
export interface Environment {
  readonly id: number;
  readonly name: string;
  readonly needsApproval: boolean;
  readonly secrets: SecretVault;
  readonly createdAt: number;
}

/** A plain value that workflows read as `vars`; instants in epoch milliseconds. */
export interface Variable {
  name: string;
  value: string;
  createdAt: number;
  updatedAt: number;
}

/** A workflow file of the default branch, known by one id for as long as its path stays. */
export interface Workflow {
  readonly id: number;
  readonly path: string;
  readonly name: string;
  state: 'active' | 'disabled_manually' | 'disabled_inactivity';
  readonly createdAt: number;
}

/** A branch, a tag, or the merge of a pull request, with what it points at. */
export interface GitRef {
  /** `refs/heads/main`. */
  readonly fullName: string;
  readonly name: string;
  readonly type: 'branch' | 'tag';
  readonly sha: string;
  readonly files: ReadonlyMap<string, string>;
}

/** A repository with the files of all its branches and tags, in memory. */
export interface Repository {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly fullName: string;
  readonly defaultBranch: string;
  readonly createdAt: number;
  readonly isPublic: boolean;
  readonly secrets: Vaults;
  readonly environments: Map<string, Environment>;
  readonly variables: Map<string, Variable>;
  readonly pullRequests: Map<number, PullRequest>;
  environment(name: string): Environment | undefined;
  addEnvironment(name: string, needsApproval?: boolean): Environment;
  setVariable(name: string, value: string): void;
  /** A branch before a tag of the same name; the default branch without a name. */
  ref(name?: string): GitRef | undefined;
  /** Commits one file; without a branch to the default one. Without a text the file is deleted. */
  setFile(path: string, text: string | undefined, branch?: string): void;
  workflows(): Workflow[];
  /** By id, file name or path. */
  workflow(idOrFile: string): Workflow | undefined;
}

const WORKFLOW_FILE = /^\.github\/workflows\/[^/]+\.ya?ml$/;

/** The sha stands for the content, so that the same content always has the same one. */
const shaOf = (files: ReadonlyMap<string, string>): string =>
  createHash('sha1')
    .update(JSON.stringify([...files].sort()))
    .digest('hex');

const nameOfWorkflow = (path: string, text: string): string => {
  try {
    const read: unknown = parse(text);
    if (read !== null && typeof read === 'object' && 'name' in read && typeof read.name === 'string') return read.name;
  } catch {
    // GitHub shows the path of a file that it cannot read.
  }
  return path;
};

/** A repository as the seed describes it. */
export const createRepository = (seed: RepositorySeed, clock: SandboxClock, nextId: () => number): Repository => {
  const [owner = '', name = ''] = seed.fullName.split('/');
  if (!owner || !name) throw new TypeError(`"${seed.fullName}" is not the full name of a repository`);
  const defaultBranch = seed.defaultBranch ?? 'main';
  const createdAt = clock.now();
  const refs = new Map<string, Map<string, string>>();
  const known = new Map<string, Workflow>();

  const mergedIn = (fullName: string): Map<string, string> | undefined => {
    const merged = [...repository.pullRequests.values()].find((one) => mergeRefOf(one) === fullName);
    return merged && new Map([...(repository.ref()?.files ?? []), ...merged.changes]);
  };

  const found = (fullName: string): GitRef | undefined => {
    const files = refs.get(fullName) ?? mergedIn(fullName);
    if (!files) return undefined;
    const type = fullName.startsWith('refs/tags/') ? 'tag' : 'branch';
    return { fullName, name: fullName.replace(/^refs\/(heads|tags|pull)\//, ''), type, sha: shaOf(files), files };
  };

  const repository: Repository = {
    id: nextId(),
    owner,
    name,
    fullName: seed.fullName,
    defaultBranch,
    createdAt,
    isPublic: seed.isPublic ?? false,
    secrets: newVaults(clock, nextId(), 100),
    environments: new Map(),
    variables: new Map(),
    pullRequests: new Map((seed.pullRequests ?? []).map((one) => [one.number, createPullRequest(one, seed.fullName)])),
    environment: (wanted) => repository.environments.get(wanted.toLowerCase()),
    addEnvironment(called, needsApproval = false) {
      const id = nextId();
      const secrets = secretVault(clock, String(nextId()), 100);
      const environment = { id, name: called, needsApproval, secrets, createdAt: clock.now() };
      repository.environments.set(called.toLowerCase(), environment);
      return environment;
    },
    setVariable(called, value) {
      const key = called.toUpperCase();
      const now = clock.now();
      const before = repository.variables.get(key);
      repository.variables.set(key, { name: key, value, createdAt: before?.createdAt ?? now, updatedAt: now });
    },
    ref: (wanted = defaultBranch) =>
      wanted.startsWith('refs/') ? found(wanted) : (found(`refs/heads/${wanted}`) ?? found(`refs/tags/${wanted}`)),
    setFile(path, text, branch = defaultBranch) {
      const files = refs.get(`refs/heads/${branch}`) ?? new Map<string, string>();
      if (text === undefined) files.delete(path);
      else files.set(path, text);
      refs.set(`refs/heads/${branch}`, files);
    },
    workflows() {
      const files = repository.ref()?.files ?? new Map<string, string>();
      return [...files]
        .filter(([path]) => WORKFLOW_FILE.test(path))
        .map(([path, text]) => {
          const before = known.get(path);
          const workflow = before ?? {
            id: nextId(),
            path,
            name: nameOfWorkflow(path, text),
            state: 'active',
            createdAt,
          };
          known.set(path, workflow);
          return workflow;
        });
    },
    workflow: (wanted) =>
      repository
        .workflows()
        .find(({ id, path }) => String(id) === wanted || path === wanted || path.split('/').at(-1) === wanted),
  };

  refs.set(`refs/heads/${defaultBranch}`, new Map(Object.entries(seed.files ?? {})));
  for (const [branch, files] of Object.entries(seed.branches ?? {})) {
    refs.set(`refs/heads/${branch}`, new Map(Object.entries(files)));
  }
  for (const [tag, files] of Object.entries(seed.tags ?? {}))
    refs.set(`refs/tags/${tag}`, new Map(Object.entries(files)));
  for (const { name: called, needsApproval } of seed.environments ?? [])
    repository.addEnvironment(called, needsApproval);
  for (const [key, value] of Object.entries(seed.variables ?? {})) repository.setVariable(key, value);
  for (const [key, value] of Object.entries(seed.secrets ?? {})) repository.secrets.actions.put(key, value);
  return repository;
};
