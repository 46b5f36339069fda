import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { WorkflowError } from './document.ts';

/** The folders of one job, as a fresh runner has them. */
export interface JobFolders {
  readonly workspace: string;
  readonly temp: string;
  readonly home: string;
  readonly eventPath: string;
  /** What `actions/checkout` would leave in the workspace. */
  checkOut(files: ReadonlyMap<string, string>, into: string): Promise<void>;
  remove(): Promise<void>;
}

/** Makes the folders; nothing of them outlives the job. */
export const createJobFolders = async (event: unknown): Promise<JobFolders> => {
  const root = await mkdtemp(join(tmpdir(), 'github-sandbox-job-'));
  const folder = async (name: string) => {
    const path = join(root, name);
    await mkdir(path);
    return path;
  };
  const [workspace, temp, home] = await Promise.all([folder('workspace'), folder('temp'), folder('home')]);
  const eventPath = join(root, 'event.json');
  await writeFile(eventPath, JSON.stringify(event));
  return {
    workspace,
    temp,
    home,
    eventPath,
    async checkOut(files, into) {
      for (const [path, text] of files) {
        const target = normalize(join(workspace, into, path));
        if (!target.startsWith(`${workspace}/`)) throw new WorkflowError(`'${path}' is outside of the workspace`);
        await mkdir(dirname(target), { recursive: true });
        await writeFile(target, text);
      }
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
};
