import { hurtsConsumers } from '../domain/check-finding.ts';
import type { CheckedCredential } from '../domain/check-report.ts';
import { type Destination, destinationFrom } from '../domain/destination.ts';
import { type SecretUse, type UsedBy, usesOf } from '../domain/secret-use.ts';

/** What was found, and what could not be looked at: sentences. */
interface Seen<Found> {
  readonly found: Found;
  readonly leftOut: readonly string[];
}

/** Places of the checkout that use secrets. */
export interface Checkout {
  /** Asked only where somebody suffers. */
  findUses(): Promise<Seen<readonly SecretUse[]>>;
  /** Paths of the files that the pull request changes; empty where there is none, or it is not known. */
  changedFiles(): Promise<Seen<ReadonlySet<string>>>;
}

const destinationsOf = ({ destinations }: CheckedCredential): Destination[] =>
  destinations.flatMap((label) => destinationFrom(label) ?? []);

const placed = (use: SecretUse, changed: ReadonlySet<string>): UsedBy => {
  const { file, line, column, endLine, endColumn, secret } = use;
  return { file, line, span: { column, endLine, endColumn }, secret, changed: changed.has(file) };
};

/** What the pull request touches comes first, then by file and line. */
const inOrder = (uses: readonly SecretUse[], changed: ReadonlySet<string>): SecretUse[] =>
  [...uses].sort((one, other) => {
    const rank = Number(changed.has(other.file)) - Number(changed.has(one.file));
    if (rank !== 0) return rank;
    if (one.file !== other.file) return one.file < other.file ? -1 : 1;
    return one.line - other.line || one.column - other.column;
  });

/** Of one credential; more than anybody reads. A checkout may hold a hundred thousand places that use every secret. */
const MOST_OF_ONE = 1000;
const MOST_OF_ALL = 100_000;

interface Placed {
  readonly credentials: readonly CheckedCredential[];
  /** What is not shown: sentences. */
  readonly leftOut: readonly string[];
}

/** The credentials with the places where their consumers suffer. */
export const withPlaces = async (
  credentials: readonly CheckedCredential[],
  { repository, checkout }: { readonly repository: string | undefined; readonly checkout: Checkout },
): Promise<Placed> => {
  const hurt = new Set(credentials.filter((one) => one.findings.some(hurtsConsumers)));
  if (hurt.size === 0) return { credentials: credentials.map((one) => ({ ...one, usedBy: [] })), leftOut: [] };
  const [places, changes] = await Promise.all([checkout.findUses(), checkout.changedFiles()]);
  const changed = changes.found;
  const most = Math.min(MOST_OF_ONE, Math.ceil(MOST_OF_ALL / hurt.size));
  const usesBy = usesOf(credentials.flatMap(destinationsOf), { uses: inOrder(places.found, changed), repository });
  const leftOut = [...places.leftOut, ...changes.leftOut];
  const shown = credentials.map((one) => {
    if (!hurt.has(one)) return { ...one, usedBy: [] };
    const { uses, count } = usesBy(destinationsOf(one), most);
    if (count > uses.length) {
      leftOut.push(`Of ${count} places that use the secret of ${one.name}, only the first ${uses.length} are shown.`);
    }
    return { ...one, usedBy: uses.map((use) => placed(use, changed)) };
  });
  return { credentials: shown, leftOut };
};
