import { readFile } from 'node:fs/promises';

type Environment = Readonly<Record<string, string | undefined>>;

const numberIn = (event: unknown): number | undefined => {
  if (typeof event !== 'object' || event === null || !('pull_request' in event)) return undefined;
  const { pull_request: request } = event;
  if (typeof request !== 'object' || request === null || !('number' in request)) return undefined;
  return typeof request.number === 'number' && Number.isSafeInteger(request.number) ? request.number : undefined;
};

/** The number of the pull request that this run is for; undefined where it is for none. */
export const pullRequestNumber = async ({
  GITHUB_REF,
  GITHUB_EVENT_PATH,
}: Environment): Promise<number | undefined> => {
  const [, number] = /^refs\/pull\/(\d{1,15})\//.exec(GITHUB_REF ?? '') ?? [];
  if (number !== undefined) return Number(number);
  if (!GITHUB_EVENT_PATH) return undefined;
  try {
    return numberIn(JSON.parse(await readFile(GITHUB_EVENT_PATH, 'utf8')));
  } catch {
    return undefined;
  }
};

/** Path of the workflow file of this run, from the root of its repository. */
export const workflowFileOf = ({ GITHUB_WORKFLOW_REF }: Environment): string | undefined =>
  /^[\w.-]+\/[\w.-]+\/(\.github\/workflows\/[^@]+)@/.exec(GITHUB_WORKFLOW_REF ?? '')?.[1];
