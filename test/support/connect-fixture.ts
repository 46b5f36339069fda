import { afterEach } from 'vitest';
import { type ConnectSandboxOptions, startConnectSandbox } from '../../src/sandbox/connect/sandbox.ts';
import { contractChecker } from './connect-contract.ts';
import { connectHttp } from './connect-http.ts';
import { frozenClock } from './frozen-clock.ts';

const contract = contractChecker();
const running: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((close) => close()));
});

/** A sandbox on a clock that stands still, and HTTP to it under the contract; closed after the test. */
export const connectFixture = async (options: ConnectSandboxOptions = {}) => {
  const clock = options.clock ?? frozenClock();
  const sandbox = await startConnectSandbox({ ...options, clock });
  running.push(() => sandbox.close());
  return { sandbox, clock, seed: sandbox.seed, ...connectHttp(sandbox, contract) };
};
