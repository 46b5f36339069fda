import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { WorkflowError } from './document.ts';

/** The files of one artifact, by their paths in it. */
type Artifact = ReadonlyMap<string, Uint8Array>;

/** What a step gives to the stand-ins for `actions/upload-artifact` and `actions/download-artifact`. */
export interface ArtifactStep {
  /** Its `with`. */
  readonly given: Readonly<Record<string, string>>;
  readonly workspace: string;
  /** Those of the run. */
  readonly artifacts: Map<string, Artifact>;
  readonly tell: (line: string) => void;
}

const filesAt = async (path: string): Promise<Artifact | undefined> => {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile()) return new Map([[basename(path), await readFile(path)]]);
  if (!found) return undefined;
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(await Promise.all(files.map(async (file) => [relative(path, file), await readFile(file)] as const)));
};

const refuseUnknown = (action: string, given: ArtifactStep['given'], known: readonly string[]): void => {
  const unknown = Object.keys(given).filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new WorkflowError(`the sandbox does not know ${unknown.join(', ')} of ${action}`);
};

/** Keeps one file or one folder. */
export const uploadArtifact = async ({ given, workspace, artifacts, tell }: ArtifactStep): Promise<void> => {
  refuseUnknown('upload-artifact', given, ['name', 'path', 'if-no-files-found', 'overwrite', 'retention-days']);
  const { name = 'artifact', path = '', overwrite = 'false', 'if-no-files-found': otherwise = 'warn' } = given;
  if (/[*\n]/.test(path.trim())) throw new WorkflowError('the sandbox uploads one file or one folder');
  const files = await filesAt(resolve(workspace, path.trim()));
  if (!files || files.size === 0) {
    const message = `No files were found with the provided path: ${path}. No artifacts will be uploaded.`;
    if (otherwise === 'error') throw new WorkflowError(message);
    return tell(message);
  }
  if (artifacts.has(name) && overwrite !== 'true') {
    throw new WorkflowError('(409) Conflict: an artifact with this name already exists on the workflow run');
  }
  artifacts.set(name, files);
  tell(`Artifact ${name} has been successfully uploaded!`);
};

const matcher = (pattern: string): RegExp =>
  new RegExp(`^${pattern.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*')}$`);

/** Puts one artifact, or those that match, where the step wants them. */
export const downloadArtifacts = async ({ given, workspace, artifacts, tell }: ArtifactStep): Promise<void> => {
  refuseUnknown('download-artifact', given, ['name', 'pattern', 'path', 'merge-multiple']);
  const { name = '', pattern = '*', path = '', 'merge-multiple': merged = 'false' } = given;
  if (name !== '' && !artifacts.has(name)) {
    throw new WorkflowError(`Unable to download artifact(s): Artifact not found for name: ${name}`);
  }
  const wanted = [...artifacts].filter(([one]) => (name === '' ? matcher(pattern).test(one) : one === name));
  const into = resolve(workspace, path);
  for (const [one, files] of wanted) {
    const folder = name !== '' || merged === 'true' ? into : join(into, one);
    for (const [file, bytes] of files) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), bytes);
    }
  }
  tell(`Total of ${wanted.length} artifact(s) downloaded`);
};
