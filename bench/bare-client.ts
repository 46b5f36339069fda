import { readFileSync } from 'node:fs';
import { Agent, request } from 'undici';

/**
 * `node bare-client.ts FILE COUNT`: asks all addresses of a file, those of a group at once, so many groups at a time, and
 * does nothing else. Prints how many milliseconds it took: what latency, the machine and the servers allow anybody.
 */
const [file = '', count = '1'] = process.argv.slice(2);
const groups: string[][] = JSON.parse(readFileSync(file, 'utf8'));
const dispatcher = new Agent({ connections: 128 });
const ask = async (address: string): Promise<void> => {
  const { body } = await request(address, { dispatcher });
  await body.dump();
};
const began = performance.now();
const waiting = groups.values();
const worker = async (): Promise<void> => {
  for (const group of waiting) await Promise.all(group.map(ask));
};
await Promise.all(Array.from({ length: Number(count) }, worker));
console.log(performance.now() - began);
await dispatcher.close();
