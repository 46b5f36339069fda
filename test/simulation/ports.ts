import type { RotationPorts } from '../../src/app/rotation-ports.ts';
import { type Destination, destinationLabel } from '../../src/domain/destination.ts';
import { asRotationError, RotationError } from '../../src/domain/errors.ts';
import type { VerificationState } from '../../src/domain/observation.ts';
import { emptyReceipt } from '../../src/domain/receipt.ts';
import { SecretValue } from '../../src/domain/secret-value.ts';
import type { Witness } from '../../src/domain/witness.ts';
import type { Fence } from '../../src/ports/destination-store.ts';
import type { CredentialService } from './credential-service.ts';
import type { GitHubService, Place } from './github-service.ts';
import type { Looks } from './invariants.ts';
import type { Call, SimulatedRun } from './simulated-run.ts';
import { IDENTITY } from './world.ts';

interface PortsOptions {
  readonly run: SimulatedRun;
  readonly runs: readonly SimulatedRun[];
  readonly credentials: CredentialService;
  readonly github: GitHubService;
  /** By label. */
  readonly places: ReadonlyMap<string, Place>;
  readonly receiptsAllowed: boolean;
  /** Whether the state of other runs can be read. */
  readonly makersReadable: boolean;
  readonly newNonce: () => string;
  /** What the run has seen, to be kept up to date. */
  readonly looks: Looks;
  readonly tell: (text: string) => void;
}

const MOST_ATTEMPTS = 4;
/** For how long GitHub wants silence. */
const LIMITED_MS = 5 * 60_000;

/** The world as the app layer of one run sees it. Each call is one event at the server, with a way there and back. */
export const portsOf = (options: PortsOptions): RotationPorts => {
  const { run, credentials, github, places, receiptsAllowed, looks } = options;
  const call = <T>(given: Call<T>): Promise<T> => run.call(given);

  const placeOf = (destination: Destination): Place => {
    const place = places.get(destinationLabel(destination));
    if (!place) throw new Error(`no place ${destinationLabel(destination)}`);
    return place;
  };

  const mustAllowReceipts = (): void => {
    if (!receiptsAllowed) throw new RotationError({ code: 'FORBIDDEN', message: 'No.', hint: 'Ask.' });
  };

  /** One PUT; what it does to the world it may do long after the caller gave up. */
  const put = (place: Place, label: string, value: string, deadlineMs: number): Promise<number> => {
    place.underway.push(value);
    const landed = () => void place.underway.splice(place.underway.indexOf(value), 1);
    return call({
      what: `PUT ${label}`,
      writes: true,
      deadlineMs,
      effect: () => {
        landed();
        github.write(place, value);
        return github.date;
      },
      dated: () => github.date,
      dropped: landed,
    });
  };

  /** Tries again what may pass, each time through the fence. */
  const write = async (destination: Destination, value: SecretValue, fence: Fence): Promise<Witness> => {
    const place = placeOf(destination);
    const label = destinationLabel(destination);
    let [unanswered, pause] = [false, 0];
    await fence.ready();
    for (let attempt = 1; ; attempt += 1) {
      const end = await fence.pass().catch((error: unknown) => {
        throw unanswered ? lost(error) : error;
      });
      try {
        const at = await put(place, label, value.open('seal'), Math.min(30_000, end - run.clock.now()));
        return { kind: 'time', at };
      } catch (error) {
        const failure = asRotationError(error);
        unanswered ||= failure.effect === 'unknown';
        pause = failure.code === 'RATE_LIMITED' ? LIMITED_MS : 1000 * 2 ** attempt;
        const passes = failure.code === 'SERVICE_UNAVAILABLE' || failure.code === 'RATE_LIMITED';
        if (!passes || attempt === MOST_ATTEMPTS) throw unanswered ? lost(failure) : failure;
      }
      await run.clock.sleep(pause).catch((error: unknown) => {
        throw unanswered ? lost(error) : error;
      });
    }
  };

  return {
    clock: run.clock,
    signal: run.signal,
    newNonce: options.newNonce,
    reporter: {
      info: (_, message) => options.tell(message),
      warning: (_, message) => options.tell(message),
      step: ({ step, detail, notes }) => options.tell([step, detail, ...notes].join(' ')),
    },
    credentials: {
      list: () =>
        call({
          what: 'list',
          effect: () => {
            looks.listedAt = run.clock.elapsed();
            looks.known.clear();
            for (const { id } of credentials.secrets) looks.known.add(id);
            return [...credentials.secrets];
          },
        }),
      create: ({ description, expiresAt }) => {
        const knew = looks.known.size;
        return call({
          what: 'create',
          writes: true,
          effect: () => {
            const { value, ...made } = credentials.create({ description, expiresAt, madeBy: run.name, knew });
            return { ...made, value: new SecretValue(value) };
          },
        });
      },
      delete: async (id, { notAfter = Number.POSITIVE_INFINITY } = {}) => {
        if (run.clock.elapsed() > notAfter) {
          throw new RotationError({ code: 'RETIREMENT_FAILED', message: 'The look is too old.', hint: 'Run again.' });
        }
        await call({ what: `delete ${id}`, writes: true, effect: () => credentials.delete(id, run.name) });
        looks.known.delete(id);
      },
      authenticate: (value, region) =>
        call({ what: `authenticate at ${region}`, effect: () => credentials.accepts(value.open('authenticate')) }),
      actAs: () => {},
    },
    destinations: {
      // What is hidden changes nothing of what a run does.
      shadows: async () => [],
      prepare: (destination) => call({ what: `key of ${destinationLabel(destination)}`, effect: () => {} }),
      read: (destination) => {
        const place = placeOf(destination);
        return call({
          what: `read ${destinationLabel(destination)}`,
          effect: () => {
            looks.readAt.set(place, run.clock.elapsed());
            return place.updatedAt === null ? null : { kind: 'time', at: place.updatedAt };
          },
        });
      },
      write,
    },
    verifier: {
      check: () => call({ what: 'check the workflow', effect: () => {} }),
      dispatch: ({ repository }, request) =>
        call({
          what: 'dispatch',
          writes: true,
          effect: () => {
            const id = github.dispatch(request);
            return { repository, id, url: `run ${id}` };
          },
        }),
      state: ({ id }) =>
        call({
          what: `look at verification ${id}`,
          effect: (): VerificationState | undefined => {
            const status = github.runs[id - 1]?.state ?? 'forgotten';
            if (status === 'forgotten') return undefined;
            return status === 'failed'
              ? { status, url: `run ${id}`, conclusion: 'failure' }
              : { status, url: `run ${id}` };
          },
        }),
    },
    receipts: {
      place: 'the receipt',
      read: () =>
        call({
          what: 'read the receipt',
          effect: () => (receiptsAllowed ? github.receipt : ('impossible' as const)),
        }),
      ensure: () =>
        call({
          what: 'make a receipt',
          writes: true,
          effect: () => {
            mustAllowReceipts();
            github.receipt ??= emptyReceipt(IDENTITY.credential);
          },
        }),
      write: (receipt) =>
        call({
          what: 'write the receipt',
          writes: true,
          effect: () => {
            mustAllowReceipts();
            github.receipt = receipt;
          },
        }),
    },
    // Whoever is killed here is not cleaned up after: the next run has to manage without.
    journal: { creating: () => {}, created: () => {}, writing: () => {}, over: () => {} },
    // Runs of other workflows hold no deletion back here, and the hour has requests for everybody.
    runLists: {
      check: () => call({ what: 'look for runs', effect: () => {} }),
      unfinished: () => call({ what: 'look for unfinished runs', effect: () => ({ count: 0, urls: [] }) }),
    },
    budget: { reserve: async () => ({ fits: true, release: () => {} }) },
    runs: {
      state: (name) =>
        call({
          what: `state of run ${name}`,
          effect: () => {
            const other = options.runs.find((one) => one.name === name);
            if (!options.makersReadable || !other) return 'unknown';
            return other.active ? 'active' : 'ended';
          },
        }),
    },
  };
};

const lost = (error: unknown): RotationError => {
  const { code, message, hint } = asRotationError(error);
  return new RotationError({ code, message, hint, effect: 'unknown' });
};
