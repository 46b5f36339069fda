import { parentPort, workerData } from 'node:worker_threads';
import type { Assignment } from './explore.ts';
import { plant } from './patched-sources.ts';

const assignment = workerData as Assignment;
if (assignment.mutant) plant(assignment.mutant);

// Only now, so that the bug is in what is loaded.
const { search } = await import('./search.ts');
parentPort?.postMessage(await search(assignment));
