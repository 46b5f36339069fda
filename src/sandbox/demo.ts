import { basename } from 'node:path';
import type { Run } from './github/run.ts';
import { ROTATE_WORKFLOW } from './sample-workflows.ts';
import { startSeededSandbox } from './seeded-sandbox.ts';

/** Where the demo prints, line by line. */
type Print = (line: string) => void;

/** What a person sees of a job's log: groups as headings, no commands. */
const readable = (line: string): string | undefined => {
  if (line.startsWith('##[endgroup]') || line.startsWith('::add-mask::')) return undefined;
  return line.replace(/^##\[group\]/, '').replace(/^##\[(error|warning|notice)\]/, '$1: ');
};

const printLog = (print: Print, printed: string): void => {
  for (const line of printed.split('\n')) {
    const text = readable(line);
    if (text) print(`  ${text}`);
  }
};

const printRun = (print: Print, run: Run): void => {
  if (run.startupError !== undefined) print(`  ${run.title} could not be run: ${run.startupError.split('\n')[0]}`);
  for (const job of run.jobs) print(`  ${run.title} · job ${job.name}: ${job.conclusion ?? job.status}`);
};

interface Audience {
  readonly print: Print;
  /** Of somebody who has seen enough: runs are cancelled as GitHub cancels them, and nothing more is printed. */
  readonly signal: AbortSignal;
}

/**
 * One complete rotation: both emulators, the workflow dispatched, the built action started as the runner does,
 * the verification workflow really run. Answers whether it went well.
 */
export const runDemo = async (actionsRoot: string, { print, signal }: Audience): Promise<boolean> => {
  const sandbox = await startSeededSandbox({
    actionsRoot,
    consumers: 'of both',
    // The verification runs in the middle of the rotation: its own log would tear that of the rotation apart.
    onLog({ workflow }, _, text) {
      if (basename(workflow.path) === ROTATE_WORKFLOW) printLog(print, text);
    },
  });
  const { seed, connect, github } = sandbox;
  signal.addEventListener('abort', () => {
    for (const { cancellation } of github.runs()) cancellation.abort();
  });
  try {
    const { clientId, clientSecret, secretId } = seed.connect;
    print(`Credential API on ${seed.connect.url}, GitHub on ${seed.github.apiUrl}, both emulated on this machine.`);
    print(
      `Client ${clientId} has secret ${secretId}, made by hand, which ends in 12 days. Two GitHub secrets hold it.`,
    );
    print('');
    print(`Workflow ${ROTATE_WORKFLOW} is dispatched:`);
    const run = await github.startRun({ repository: seed.github.repository, workflow: ROTATE_WORKFLOW });
    await github.settled();
    if (signal.aborted) return false;
    if (run.conclusion !== 'success') printRun(print, run);
    print('');
    print('Verification, run by the consumer:');
    const proofs = github.runs().filter(({ id }) => id !== run.id);
    for (const proof of proofs) printRun(print, proof);
    print('');
    print('Job summary:');
    for (const { summary } of run.jobs.flatMap(({ steps }) => steps)) if (summary) print(summary);
    const places = [seed.github.repository, `${seed.github.repository}#${seed.github.environment}`];
    const held = places.map((place) => github.secretValue(place, 'CONNECT_CLIENT_SECRET'));
    const works = held.every((value) => value !== undefined && connect.accepts(clientId, value));
    const oldIsGone = !connect.accepts(clientId, clientSecret);
    const ids = connect.secretsOf(clientId).map(({ id }) => id);
    print(
      `Now the client has secret ${ids.join(', ')}. ${works ? 'Both GitHub secrets hold a working value' : 'A GitHub secret holds a dead value'}, and the old one is ${oldIsGone ? 'gone' : 'still accepted'}.`,
    );
    return (
      run.conclusion === 'success' && proofs.every(({ conclusion }) => conclusion === 'success') && works && oldIsGone
    );
  } finally {
    await sandbox.close();
  }
};
