import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** `owner/name` out of the address of a git remote: HTTPS, SSH, or what scp takes. */
export const repositoryOf = (remote: string): string | undefined => {
  const [, repository] = /[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?\s*$/.exec(remote) ?? [];
  return repository;
};

/** What git says of a folder; empty where there is no repository, or no git. */
const git = async (folder: string, ...args: readonly string[]): Promise<string> => {
  try {
    return (await promisify(execFile)('git', args, { cwd: folder })).stdout;
  } catch {
    return '';
  }
};

/** The repository that the remote `origin` of a folder points to; undefined where there is none. */
export const originOf = async (folder: string): Promise<string | undefined> =>
  repositoryOf(await git(folder, 'config', '--get', 'remote.origin.url'));

/** Path of a folder in its git repository, such as `ops/`; empty for the root, and where there is no repository. */
export const placeInRepository = async (folder: string): Promise<string> =>
  (await git(folder, 'rev-parse', '--show-prefix')).trimEnd();
