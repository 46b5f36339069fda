import { explore, hunt } from './explore.ts';
import { mutants } from './mutants.ts';

const [random = '72000', given] = process.argv.slice(2);
const seed = given === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(given);
const table = (counts: ReadonlyMap<string, number>): string =>
  [...counts].map(([name, count]) => `  ${name.padEnd(24)} ${count}`).join('\n');

console.log(`seed ${seed}`);
const began = performance.now();
const seen = await explore({ doubles: true, random: Number(random), seed });
const seconds = ((performance.now() - began) / 1000).toFixed(0);
console.log(
  `histories ${seen.histories} in ${seconds} s, distinct states ${seen.states}, most secrets ${seen.mostSecrets}`,
);
console.log(`faults by kind\n${table(seen.met)}`);
console.log(`how runs ended\n${table(seen.endings)}`);
console.log(`harm that a person did in a gap that cannot be closed (threat model): ${seen.excused}`);
console.log(`violations ${seen.found ? 1 : 0}`);
if (seen.found) {
  const { how, history, violations, story } = seen.found;
  console.log([`found by ${how}`, JSON.stringify(history), ...story].join('\n'));
  for (const { invariant, what } of violations) console.log(`${invariant}: ${what}`);
}

const huntBegan = performance.now();
const hunted = await hunt(mutants, { random: 20_000, seed });
for (const { bug, histories, broke } of hunted) {
  console.log(`${broke ? 'caught' : 'MISSED'} ${bug} (${histories} histories)${broke ? `\n         ${broke}` : ''}`);
}
const caught = hunted.filter(({ broke }) => broke).length;
console.log(`mutants caught ${caught} of ${hunted.length} in ${((performance.now() - huntBegan) / 1000).toFixed(0)} s`);
process.exitCode = seen.found || caught < hunted.length ? 1 : 0;
