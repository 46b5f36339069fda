import { canonicalLabel, type Destination, destinationLabel } from '../domain/destination.ts';
import { contradictionsIn, destinationOf, destinationTexts, type GivenDestination } from './destination-rules.ts';
import { parseRepository } from './github-names.ts';
import { type Parser, parseBounded } from './parsed.ts';
import type { Path } from './placed-yaml.ts';
import type { Place } from './problems.ts';
import { type Judged, placedProblem } from './schema-problems.ts';

/** Lists that were held against their schema: what is wrong with a value by itself was told. */
export interface DestinationLists extends Pick<Judged, 'yaml' | 'source' | 'problems'> {
  /** Whether another key stands there that was meant to be this one, which was told. */
  readonly isMisspelt: (path: Path) => boolean;
}

/** A list of destinations somewhere in a text. */
interface ListAt {
  readonly path: Path;
  /** Whose they are, where there are others; empty where there are none. */
  readonly whose: string;
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const taken = <T>(parser: Parser<T>, value: unknown): T | undefined => {
  if (typeof value !== 'string') return undefined;
  const parsed = parseBounded(parser, value);
  return 'value' in parsed ? parsed.value : undefined;
};

const takenList = (value: unknown): readonly (string | undefined)[] | undefined =>
  Array.isArray(value) && value.length > 0 ? value.map((item) => taken(parseRepository, item)) : undefined;

const valuesOf = (entry: Readonly<Record<string, unknown>>): GivenDestination => ({
  repository: taken(destinationTexts.repository, entry.repository),
  environment: taken(destinationTexts.environment, entry.environment),
  organization: taken(destinationTexts.organization, entry.organization),
  app: taken(destinationTexts.app, entry.app),
  secret: taken(destinationTexts.secret, entry.secret),
  visibility: taken(destinationTexts.visibility, entry.visibility),
  repositories: takenList(entry.repositories),
});

/** Reads lists of destinations, of which no two may be the same, in whichever list they stand. */
export const destinationReader = ({ yaml, source, problems, isMisspelt }: DestinationLists) => {
  const known = new Map<string, { readonly whose: string; readonly place: Place }>();

  const isNew = (destination: Destination, whose: string, place: Place): boolean => {
    const label = canonicalLabel(destination);
    const before = known.get(label);
    if (!before) {
      known.set(label, { whose, place });
      return true;
    }
    const other = before.whose === whose ? '' : `, for ${before.whose}`;
    const what = `${problems.quote(destinationLabel(destination))} stands already in line ${before.place.line}${other}.`;
    const message = whose === '' ? what : `${whose}: ${what}`;
    problems.add(placedProblem(source, place, message, 'Remove one of the two; GitHub ignores case in these names.'));
    return false;
  };

  const readEntry = (entry: unknown, path: Path): Destination | undefined => {
    if (!isMap(entry)) return undefined;
    const given = valuesOf(entry);
    const keys = Object.keys(given);
    const has = new Set(keys.filter((key) => Object.hasOwn(entry, key) || isMisspelt([...path, key])));
    const wrong = contradictionsIn(has, given, problems.quote);
    for (const { key, index, message, hint } of wrong) {
      const at = [...path, ...[key, index].filter((one) => one !== undefined)];
      const place = key === undefined ? yaml.keyPlaceOf(path) : yaml.placeOf(at);
      problems.add(placedProblem(source, place, message, hint));
    }
    // What stands there and has no value is wrong, and was told.
    const demanded = [
      ...Object.entries(given).filter(([key]) => has.has(key)),
      ...Object.entries(given.repositories ?? []),
    ];
    const whole = demanded.every(([, value]) => value !== undefined);
    return wrong.length === 0 && whole ? destinationOf(given) : undefined;
  };

  /** The good ones of a list. */
  return ({ path, whose }: ListAt): readonly Destination[] => {
    const list = yaml.valueAt(path);
    return (Array.isArray(list) ? list : []).flatMap((entry: unknown, index) => {
      const at = [...path, index];
      const destination = readEntry(entry, at);
      return destination && isNew(destination, whose, yaml.keyPlaceOf(at)) ? [destination] : [];
    });
  };
};
