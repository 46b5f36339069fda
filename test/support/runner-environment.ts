interface RunOfJob {
  readonly repository: string;
  readonly id: number;
  readonly apiUrl: string;
  /** Of the protocol's durations. */
  readonly timeScale: number;
}

/** What the runner says of itself to a step, with debug logging on. */
export const runnerEnvironment = ({ repository, id, apiUrl, timeScale }: RunOfJob): Record<string, string> => ({
  GITHUB_ACTIONS: 'true',
  RUNNER_DEBUG: '1',
  GITHUB_REPOSITORY: repository,
  GITHUB_RUN_ID: String(id),
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_API_URL: apiUrl,
  GITHUB_SERVER_URL: 'https://github.test',
  ROTATE_CLIENT_SECRETS_TIME_SCALE: String(timeScale),
});
