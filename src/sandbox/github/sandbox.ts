import sodium from 'libsodium-wrappers';
import { type SandboxClock, sandboxClock } from '../clock.ts';
import { type LoopbackServer, serveOnLoopback } from '../loopback-server.ts';
import { createApi } from './api.ts';
import type { App, AppSeed, Installation, InstallationSeed, InstallationToken } from './apps.ts';
import type { Executor } from './executor.ts';
import { type Fault, faultQueue } from './faults.ts';
import type { Organization } from './organization.ts';
import { spendHour } from './rate-limit.ts';
import type { Repository, RepositorySeed } from './repository.ts';
import type { Conclusion, Run, RunStatus } from './run.ts';
import { createExecutor } from './runner/executor.ts';
import type { RunnerOptions } from './runner/job-session.ts';
import { queueRun, type RunSeed, seedRun } from './runs.ts';
import type { SecondaryLimiter } from './secondary-limits.ts';
import type { StoredSecret } from './secret-vault.ts';
import { createState } from './state.ts';
import type { Token, TokenSeed } from './token.ts';

/** What kind of GitHub it is to be; github.com unless told. */
export interface GitHubSandboxOptions {
  /** The machine's time unless told. */
  clock?: SandboxClock;
  /** 0 for any free port. */
  port?: number;
  /** Behave as GitHub Enterprise Server: `/api/v3`, no run details, its version in a header. */
  ghes?: boolean;
  /** How dispatched workflows are run. */
  runner?: RunnerOptions;
}

/**
 * A GitHub on loopback. Scopes are written `owner/repo`, `owner/repo#environment` or `organization`; a name may begin with
 * `dependabot/`, `codespaces/` or `agents/`.
 */
export interface GitHubSandbox {
  readonly server: LoopbackServer;
  /** What goes into `github-api-url`. */
  readonly apiUrl: string;
  readonly clock: SandboxClock;
  addRepository(seed: RepositorySeed): Repository;
  addToken(seed: TokenSeed): Token;
  addApp(seed: AppSeed): App;
  install(seed: InstallationSeed): Installation;
  /** Every token that an app was given, oldest first. */
  installationTokens(): readonly InstallationToken[];
  /** Somebody else makes so many requests with the same token. */
  spend(token: string, requests: number): void;
  /** A run in a fixed state that is never executed. */
  addRun(seed: Omit<RunSeed, 'repository'> & { repository: string }): Run;
  setRun(id: number, change: { status: RunStatus; conclusion?: Conclusion | null }): void;
  repository(fullName: string): Repository;
  /** One that owns a repository. */
  organization(login: string): Organization;
  /** The plain value, as a run would see it. */
  secretValue(scope: string, name: string): string | undefined;
  /** Every value that was written under that name, oldest first. */
  secretHistory(scope: string, name: string): readonly StoredSecret[];
  /** Changes a secret as a person does on the web page; `scope:NAME`. */
  writeByHand(destination: string, value: string): void;
  failNext(fault: Fault): void;
  /** GitHub's limits beside the hourly requests of a token; none are enforced unless set here. */
  readonly secondary: Pick<SecondaryLimiter, 'limits' | 'refusals'>;
  /** Faults that hit nothing yet. */
  pendingFaults(): readonly Fault[];
  /** Starts a workflow without the API, as a schedule, a person or a pull request does. */
  startRun(start: {
    repository: string;
    workflow: string;
    event?: 'workflow_dispatch' | 'schedule' | 'pull_request';
    pullRequest?: number;
    ref?: string;
    inputs?: Readonly<Record<string, string>>;
    actor?: string;
  }): Promise<Run>;
  run(id: number): Run;
  runs(): Run[];
  /** Approves what a run waits for, all environments unless named. */
  approve(runId: number, environments?: readonly string[]): void;
  reject(runId: number): void;
  /** Resolves once every run is completed or waits for an approval. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** Starts the emulator; it listens on 127.0.0.1 only. */
export const startGitHubSandbox = async (options: GitHubSandboxOptions = {}): Promise<GitHubSandbox> => {
  await sodium.ready;
  const { clock = sandboxClock(), port = 0, ghes = false } = options;
  const state = createState(clock, ghes);
  const executor: Executor = createExecutor(state, options.runner ?? {});
  const faults = faultQueue();
  const api = createApi(state, executor);
  const listening = await serveOnLoopback({ handler: faults.around((request) => api.fetch(request)), clock, port });
  const server = state.secondary.serve(faults.serve(listening));
  state.urls = { web: server.url, api: ghes ? `${server.url}/api/v3` : server.url };

  const repository = (fullName: string): Repository => {
    const found = state.repository(fullName);
    if (!found) throw new RangeError(`the sandbox has no repository ${fullName}`);
    return found;
  };
  const run = (id: number): Run => {
    const found = state.runs.get(id);
    if (!found) throw new RangeError(`the sandbox has no run ${id}`);
    return found;
  };
  return {
    server,
    apiUrl: state.urls.api,
    clock,
    addRepository: (seed) => state.addRepository(seed),
    addToken: (seed) => state.addToken(seed),
    addApp: (seed) => state.apps.add(seed),
    install: (seed) => state.apps.install(seed),
    installationTokens: () => state.apps.tokens,
    spend: (token, requests) => spendHour(state, token, requests),
    addRun: (seed) => seedRun(state, { ...seed, repository: repository(seed.repository) }),
    setRun: (id, { status, conclusion = null }) =>
      void Object.assign(run(id), { status, conclusion, updatedAt: clock.now() }),
    repository,
    secretValue(scope, printed) {
      const { vault, name } = state.vault(scope, printed);
      return vault.get(name)?.value;
    },
    secretHistory(scope, printed) {
      const { vault, name } = state.vault(scope, printed);
      return vault.history(name);
    },
    writeByHand(destination, value) {
      const split = destination.lastIndexOf(':');
      const { vault, name } = state.vault(destination.slice(0, split), destination.slice(split + 1));
      vault.put(name, value);
    },
    organization(login) {
      const found = state.organization(login);
      if (!found) throw new RangeError(`the sandbox has no organization ${login}`);
      return found;
    },
    failNext: (fault) => faults.add(fault),
    secondary: state.secondary,
    pendingFaults: () => faults.pending(),
    async startRun({ repository: fullName, actor = 'sandbox', ...start }) {
      const queued = await queueRun(state, { ...start, repository: repository(fullName), actor });
      executor.start(queued);
      return queued;
    },
    run,
    runs: () => [...state.runs.values()],
    approve: (id, environments) => executor.review(run(id), 'approved', environments),
    reject: (id) => executor.review(run(id), 'rejected'),
    settled: () => executor.settled(),
    async close() {
      for (const { cancellation } of state.runs.values()) cancellation.abort();
      await executor.settled();
      await server.close();
    },
  };
};
