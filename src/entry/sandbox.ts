import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { startSeededSandbox } from '../sandbox/seeded-sandbox.ts';

const port = (name: string, text: string): number => {
  if (/^\d{1,5}$/.test(text) && Number(text) < 65_536) return Number(text);
  console.error(`--${name} takes a port from 0 to 65535, not "${text}".`);
  process.exit(2);
};

/** `npm run sandbox`: one line of JSON once both emulators are ready, then runs until it is told to stop. */
export const sandbox = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      'connect-port': { type: 'string', default: '0' },
      'github-port': { type: 'string', default: '0' },
      state: { type: 'string' },
    },
  });
  const running = await startSeededSandbox({
    connectPort: port('connect-port', values['connect-port']),
    githubPort: port('github-port', values['github-port']),
    ...(values.state === undefined ? {} : { stateFile: values.state }),
  });
  console.log(JSON.stringify(running.seed));
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await running.close();
};
