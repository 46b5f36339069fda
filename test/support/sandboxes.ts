import { type SandboxClock, sandboxClock } from '../../src/sandbox/clock.ts';
import { type ConnectSandbox, startConnectSandbox } from '../../src/sandbox/connect/sandbox.ts';
import { type GitHubSandbox, startGitHubSandbox } from '../../src/sandbox/github/sandbox.ts';

/** Where the action's own `action.yml` lies. */
export const projectRoot = new URL('../..', import.meta.url).pathname;

interface SandboxesOptions {
  /** Of both; one that runs as this machine's does unless told. */
  readonly clock?: SandboxClock;
  readonly connect?: Parameters<typeof startConnectSandbox>[0];
  readonly github?: Parameters<typeof startGitHubSandbox>[0];
}

/** Both emulators, which live by one clock. */
export interface Sandboxes {
  readonly clock: SandboxClock;
  readonly connect: ConnectSandbox;
  readonly github: GitHubSandbox;
  /** Waits until nothing goes on in them. */
  close(): Promise<void>;
}

/** Starts both emulators; to be closed when the test is over. */
export const startSandboxes = async ({
  clock = sandboxClock(),
  ...options
}: SandboxesOptions = {}): Promise<Sandboxes> => {
  const [connect, github] = await Promise.all([
    startConnectSandbox({ ...options.connect, clock }),
    startGitHubSandbox({ ...options.github, clock }),
  ]);
  return {
    clock,
    connect,
    github,
    async close() {
      await github.settled();
      await Promise.all([connect.close(), github.close()]);
    },
  };
};
