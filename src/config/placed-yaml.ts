import { isMap, isScalar, isSeq } from 'yaml';
import { type BoundedYaml, offsetOf, readBoundedYaml } from '../adapters/yaml/bounded-yaml.ts';
import type { Place } from './problems.ts';

/** Keys and indexes from the root to a value. */
export type Path = readonly PropertyKey[];

/** Something that keeps a text from being read as plain values; all of them are found. */
interface PlacedError {
  readonly place: Place;
  readonly message: string;
  readonly hint: string;
}

/** A YAML text as plain values, each of which knows its place. */
export interface PlacedYaml {
  /** Undefined when there are errors. Maps have no prototype. */
  readonly value: unknown;
  readonly errors: readonly PlacedError[];
  /** Undefined where there is none; an empty value is `null`. */
  valueAt(path: Path): unknown;
  /** Of the value; where there is none, of the nearest that holds it. */
  placeOf(path: Path): Place;
  /** Of the key of a map, or of the item of a list. */
  keyPlaceOf(path: Path): Place;
  /** How the value is written, where it is no map and no list. */
  sourceOf(path: Path): string | undefined;
}

/** One key of a map, or one item of a list: where both begin in the text, as a place of each would take much room. */
interface Entry {
  readonly key: number;
  readonly value: number;
  readonly source: string | undefined;
}

type Collection = Record<string, unknown> | unknown[];

// Aliases repeat what they stand for, and that may hold aliases too: as much as the longest file has without them.
const MOST_VALUES = 300_000;
// Deeper than a text can nest without aliases; one that stands for what holds it would nest for ever.
const DEEPEST = 60;

const isCollection = (value: unknown): value is Collection => typeof value === 'object' && value !== null;

/** Turns nodes into plain values, and remembers where each stood. */
class Converter {
  readonly errors: PlacedError[] = [];
  readonly entries = new WeakMap<Collection, Map<PropertyKey, Entry>>();
  /** Because its aliases are too many: then nothing of it counts. */
  refused = false;
  readonly #yaml: BoundedYaml;
  #values = 0;

  constructor(yaml: BoundedYaml) {
    this.#yaml = yaml;
  }

  convert(given: unknown, depth = 0): unknown {
    this.#values += 1;
    if (this.#values > MOST_VALUES || depth > DEEPEST) return this.#refuseAliases(given);
    const node = this.#yaml.resolved(given);
    if (isMap(node)) return this.#map(node.items, depth);
    if (isSeq(node)) return this.#list(node.items, depth);
    return isScalar(node) ? node.value : null;
  }

  #map(items: readonly { key: unknown; value: unknown }[], depth: number): Collection {
    const map: Record<string, unknown> = Object.create(null);
    const entries = new Map<PropertyKey, Entry>();
    for (const { key, value } of items) {
      const name = this.#keyOf(key);
      if (name === undefined) continue;
      map[name] = this.convert(value, depth + 1);
      entries.set(name, this.#entry(offsetOf(key), value));
    }
    this.entries.set(map, entries);
    return map;
  }

  #list(items: readonly unknown[], depth: number): Collection {
    const entries = new Map<PropertyKey, Entry>();
    const list = items.map((item, index) => {
      entries.set(index, this.#entry(offsetOf(item), item));
      return this.convert(item, depth + 1);
    });
    this.entries.set(list, entries);
    return list;
  }

  #entry(key: number, value: unknown): Entry {
    const node = this.#yaml.resolved(value);
    return {
      key,
      value: value === null ? key : offsetOf(value),
      source: isScalar(node) ? node.source : undefined,
    };
  }

  #keyOf(key: unknown): string | undefined {
    const node = this.#yaml.resolved(key);
    if (isScalar(node) && typeof node.value === 'string') {
      // Programs give it a meaning of its own, so that it would vanish on the way.
      if (node.value !== '__proto__') return node.value;
      this.#wrong(key, 'the key "__proto__" is unknown.', 'Remove it.');
      return undefined;
    }
    this.#wrong(key, 'a key is not a text.', 'Write the key in quotes, or remove it.');
    return undefined;
  }

  #wrong(node: unknown, message: string, hint: string): void {
    this.errors.push({ place: this.#yaml.placeOf(node), message, hint });
  }

  #refuseAliases(given: unknown): null {
    const message = 'its aliases repeat too much.';
    if (!this.refused) this.#wrong(given, message, 'Write out what they stand for.');
    this.refused = true;
    return null;
  }
}

/** The plain values of a text and their places: of its nodes, which are many times as large, nothing is kept. */
const readPlaced = (text: string) => {
  const yaml = readBoundedYaml(text);
  const converter = new Converter(yaml);
  const fatal = yaml.errors.some(({ duplicateKey }) => !duplicateKey);
  const converted = fatal ? undefined : converter.convert(yaml.contents);
  const value = converter.refused ? undefined : converted;
  const { entries, errors } = converter;
  return { value, root: offsetOf(yaml.contents), wrong: yaml.errors, entries, errors, placeAt: yaml.placeAt };
};

/** Reads YAML that may be hostile as plain values. `hint` is what to do about a text that is no YAML. */
export const readPlacedYaml = (text: string, hint: string): PlacedYaml => {
  const { value, root, wrong, entries, errors, placeAt } = readPlaced(text);

  /** The value, and the entry of it or of what comes nearest. */
  const find = (path: Path): { at: unknown; entry: Entry | undefined; found: boolean } => {
    let [at, entry]: [unknown, Entry | undefined] = [value, undefined];
    for (const key of path) {
      const next = isCollection(at) ? entries.get(at)?.get(key) : undefined;
      if (!next || !isCollection(at)) return { at: undefined, entry, found: false };
      entry = next;
      at = Reflect.get(at, key);
    }
    return { at, entry, found: true };
  };

  return {
    value,
    errors: [
      ...wrong.map(({ place, message, duplicateKey }) =>
        duplicateKey
          ? { place, message: `${message}.`, hint: 'Remove one of the two.' }
          : { place, message: `not valid YAML: ${message}.`, hint },
      ),
      ...errors,
    ],
    valueAt: (path) => find(path).at,
    placeOf: (path) => placeAt(find(path).entry?.value ?? root),
    keyPlaceOf: (path) => placeAt(find(path).entry?.key ?? root),
    sourceOf(path) {
      const { entry, found } = find(path);
      return found ? entry?.source : undefined;
    },
  };
};
