import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** `owner/name` out of the address of a git remote: HTTPS, SSH, or what scp takes. */
export const repositoryOf = (remote: string): string | undefined => {
  const [, repository] = /[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?\s*$/.exec(remote) ?? [];
  return repository;
};

/** The repository that the remote `origin` of a folder points to; undefined where there is none, or no git. */
export const originOf = async (folder: string): Promise<string | undefined> => {
  try {
    const { stdout } = await promisify(execFile)('git', ['config', '--get', 'remote.origin.url'], { cwd: folder });
    return repositoryOf(stdout);
  } catch {
    return undefined;
  }
};
