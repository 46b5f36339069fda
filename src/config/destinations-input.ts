import type { Destination } from '../domain/destination.ts';
import { destinationReader } from './destination-list.ts';
import { EXAMPLE } from './destination-rules.ts';
import { destinationsSchema } from './destinations-schema.ts';
import { type Path, readPlacedYaml } from './placed-yaml.ts';
import { type Problems, sizeOf } from './problems.ts';
import { noteIssues, placedProblem } from './schema-problems.ts';

const INPUT = 'destinations';
const LONGEST = 64 * 1024;

/** What a value is called. */
const nameOf = (path: Path): string => {
  const key = path.at(-1);
  if (typeof key === 'string') return key;
  return path.length === 1 ? 'a destination' : 'a repository';
};

/** The destinations in a YAML list; everything wrong with it is noted with line and column. */
export const readDestinationsInput = (text: string, problems: Problems): readonly Destination[] => {
  if (text.length > LONGEST) {
    const message = `${INPUT} is ${sizeOf(text)}; expected at most ${LONGEST}.`;
    problems.add({ input: INPUT, message, hint: 'Share the destinations between several credentials.' });
    return [];
  }
  const yaml = readPlacedYaml(text, EXAMPLE);
  for (const { place, message, hint } of yaml.errors) problems.add(placedProblem(INPUT, place, message, hint));
  if (yaml.value === undefined) return [];
  if (!Array.isArray(yaml.value) || yaml.value.length === 0) {
    const message = 'expected a YAML list with at least one destination.';
    problems.add(placedProblem(INPUT, yaml.placeOf([]), message, EXAMPLE));
    return [];
  }
  const { error } = destinationsSchema.safeParse(yaml.value);
  const judged = {
    yaml,
    source: INPUT,
    problems,
    nameOf,
    // Whatever stands in the place of a destination.
    hintFor: ({ length }: Path) => (length === 1 ? EXAMPLE : undefined),
  };
  const isMisspelt = noteIssues(judged, error?.issues ?? []);
  return destinationReader({ ...judged, isMisspelt })({ path: [], whose: '' });
};
