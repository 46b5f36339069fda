import { once } from 'node:events';
import type { GivenFlags } from '../../cli/arguments.ts';
import { type ConnectFault, readSandboxWishes } from '../../cli/sandbox-faults.ts';
import { startSeededSandbox } from '../../sandbox/seeded-sandbox.ts';
import { Unusable } from '../../sandbox/unusable.ts';
import { packageRoot } from '../package-root.ts';
import { whenNpmIsGone } from './parent.ts';
import { refuseOnShell } from './shell.ts';

/** Each of its faults happens once. */
const repeated = ({ times, ...fault }: ConnectFault) => Array.from({ length: times }, () => fault);

/** `sandbox`: one line of JSON once both emulators are ready, then runs until it is told to stop. */
export const sandbox = async (flags: GivenFlags): Promise<void> => {
  const read = readSandboxWishes(flags);
  if ('problems' in read) return refuseOnShell(read.problems);
  const { lag, connectFaults, githubFaults, ...where } = read.wishes;
  const gone = new Promise<void>(whenNpmIsGone);
  const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM'), gone]);
  const running = await startSeededSandbox({ ...where, actionsRoot: packageRoot() }).catch((error) => {
    if (error instanceof Unusable) return error;
    throw error;
  });
  if (running instanceof Unusable) {
    const message = `--${running.given} cannot be used: ${running.message}.`;
    return refuseOnShell([{ input: running.given, message, hint: 'Give another one, or leave it out.' }]);
  }
  running.connect.setLag(lag);
  for (const fault of connectFaults.flatMap(repeated)) running.connect.failNext(fault);
  for (const { status, ...fault } of githubFaults) {
    running.github.failNext({ ...fault, ...(status === undefined ? { drop: true } : { status }) });
  }
  console.log(JSON.stringify(running.seed));
  await stopped;
  await running.close();
};
