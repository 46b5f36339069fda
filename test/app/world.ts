import { rotateCredential } from '../../src/app/rotate.ts';
import type { RotationPorts } from '../../src/app/rotation-ports.ts';
import type { RotationTask } from '../../src/app/rotation-task.ts';
import type { ClientSecret } from '../../src/domain/client-secret.ts';
import { type Destination, destinationLabel } from '../../src/domain/destination.ts';
import { RotationError } from '../../src/domain/errors.ts';
import { fingerprint } from '../../src/domain/fingerprint.ts';
import type { Instant } from '../../src/domain/instant.ts';
import type { RunState, VerificationState } from '../../src/domain/observation.ts';
import type { Policy } from '../../src/domain/policy.ts';
import { emptyReceipt, type Receipt } from '../../src/domain/receipt.ts';
import type { RequestCost } from '../../src/domain/request-cost.ts';
import { SecretValue } from '../../src/domain/secret-value.ts';
import type { Shadow } from '../../src/domain/shadow.ts';
import { protocolTimes } from '../../src/domain/times.ts';
import type { Witness } from '../../src/domain/witness.ts';
import type { Reservation } from '../../src/ports/hourly-budget.ts';
import type { RunLists, RunsSeen } from '../../src/ports/run-lists.ts';
import type { VerificationRequest } from '../../src/ports/verifier.ts';
import { DAY, destination, HOUR, policy, timed } from '../domain/examples.ts';
import { virtualClock } from '../support/virtual-clock.ts';

export { DAY, destination, HOUR, timed };

export interface Held {
  value: string;
  updatedAt: Instant;
}

/** A call that is to fail: before it had an effect, or after. */
export interface Fault {
  call: string;
  applied: boolean;
  error: RotationError;
}

/** A whole world in memory: the credential API, GitHub, and the consumers' workflow, seen through the ports. */
export class World {
  readonly time = virtualClock(Date.parse('2026-11-23T08:15:41Z'));
  readonly values = new Map<number, string>();
  readonly held = new Map<string, Held>();
  readonly calls: string[] = [];
  readonly warnings: string[] = [];
  /** What the runs have kept for the clean-up, in order. */
  readonly journal: string[] = [];
  secrets: ClientSecret[] = [];
  receipt: Receipt | null = null;
  receiptsAllowed = true;
  makers: RunState = 'ended';
  shadows: readonly Shadow[] = [];
  conclude: (request: VerificationRequest) => VerificationState['status'] = (request) =>
    [...this.held.values()].every(({ value }) => this.works(value) && this.#printsAs(value, request))
      ? 'succeeded'
      : 'failed';
  /** Queued before the delivery and not over, in every repository. */
  unfinishedRuns: (...asked: Parameters<RunLists['unfinished']>) => RunsSeen = () => ({ count: 0, urls: [] });
  budget: (cost: RequestCost) => Reservation = () => ({ fits: true, release: () => {} });
  acceptedAfter = 0;
  /** How far the clock that stamps writes is off from the one in `Date` headers. */
  stampOffset = 0;
  faults: Fault[] = [];
  /** What the store of the destinations tells of what they hold. */
  witnessOf: (held: Held) => Witness = ({ updatedAt }) => timed(updatedAt);
  /** Called before each call is handled. */
  before: (call: string) => void = () => {};
  #nextId = 1;
  #nextRun = 1;
  #nextRotation = 1;
  #running = 0;
  #nonce = 0;
  #runs = new Map<number, VerificationRequest>();
  /** A run that is over stays as it ended. */
  #ended = new Map<number, VerificationState['status']>();
  #madeAt = new Map<string, Instant>();

  #mustAllowReceipts(): void {
    if (!this.receiptsAllowed) throw new RotationError({ code: 'FORBIDDEN', message: 'No.', hint: 'Variables: write' });
  }

  works(value: string): boolean {
    return this.secrets.some(
      ({ id, expiresAt }) => this.values.get(id) === value && (expiresAt === null || expiresAt > this.time.now()),
    );
  }

  addSecret(description: string | null, expiresAt: Instant | null): ClientSecret {
    const secret = { id: this.#nextId++, description, expiresAt };
    this.secrets.push(secret);
    const value = `value-of-${secret.id}`;
    this.values.set(secret.id, value);
    this.#madeAt.set(value, this.time.now());
    return secret;
  }

  writeByHand(place: Destination, value: string): void {
    this.held.set(destinationLabel(place), { value, updatedAt: this.#second() });
  }

  ports(signal: AbortSignal = new AbortController().signal): RotationPorts {
    return {
      clock: this.time,
      signal,
      newNonce: () => (++this.#nonce).toString(16).padStart(12, '0'),
      reporter: { info: () => {}, warning: (_, text) => void this.warnings.push(text), step: () => {} },
      credentials: {
        list: () => this.#call('list', () => [...this.secrets]),
        create: ({ description, expiresAt }) =>
          this.#call('create', () => {
            const made = this.addSecret(description, expiresAt);
            return { ...made, value: new SecretValue(this.values.get(made.id) ?? '') };
          }),
        delete: (id, { notAfter = Number.POSITIVE_INFINITY } = {}) =>
          this.#call(`delete ${id}`, () => {
            if (this.time.elapsed() > notAfter)
              throw new RotationError({ code: 'RETIREMENT_FAILED', message: 'Too late.', hint: '' });
            this.secrets = this.secrets.filter((one) => one.id !== id);
          }),
        authenticate: (value, region) =>
          this.#call(`authenticate ${region}`, () => {
            const open = value.open('authenticate');
            return this.works(open) && this.time.now() >= (this.#madeAt.get(open) ?? 0) + this.acceptedAfter;
          }),
        actAs: () => {},
      },
      destinations: {
        prepare: (place) => this.#call(`prepare ${destinationLabel(place)}`, () => {}),
        shadows: (_, readers) => this.#call(`shadows ${readers.join(', ')}`, () => this.shadows),
        read: (place) =>
          this.#call(`read ${destinationLabel(place)}`, () => {
            const held = this.held.get(destinationLabel(place));
            return held ? this.witnessOf(held) : null;
          }),
        write: async (place, value, fence) => {
          await fence.ready();
          await fence.pass();
          return this.#call(`write ${destinationLabel(place)}`, () => {
            const held = { value: value.open('seal'), updatedAt: this.#second(this.stampOffset) };
            this.held.set(destinationLabel(place), held);
            const witness = this.witnessOf(held);
            return witness.kind === 'time' ? timed(this.#second()) : witness;
          });
        },
      },
      verifier: {
        check: () => this.#call('check workflow', () => {}),
        dispatch: ({ repository }, request) =>
          this.#call('dispatch', () => {
            const id = this.#nextRun++;
            this.#runs.set(id, request);
            return { repository, id, url: `https://github.test/runs/${id}` };
          }),
        state: (run) =>
          this.#call('run', (): VerificationState | undefined => {
            const request = this.#runs.get(run.id);
            if (!request) return undefined;
            const url = `https://github.test/runs/${run.id}`;
            const status = this.#ended.get(run.id) ?? this.conclude(request);
            if (status === 'failed' || status === 'succeeded') this.#ended.set(run.id, status);
            return status === 'failed' ? { status, url, conclusion: 'failure' } : { status, url };
          }),
      },
      receipts: {
        place: 'variable RECEIPT of acme/ingest',
        read: () => this.#call('read receipt', () => (this.receiptsAllowed ? this.receipt : 'impossible')),
        ensure: () =>
          this.#call('ensure receipt', () => {
            this.#mustAllowReceipts();
            this.receipt ??= emptyReceipt('ingest-prod');
          }),
        write: (receipt) =>
          this.#call('write receipt', () => {
            this.#mustAllowReceipts();
            this.receipt = structuredClone(receipt);
          }),
      },
      runs: { state: () => this.#call('maker', () => this.makers) },
      journal: {
        creating: (nonce) => void this.journal.push(`creating ${nonce}`),
        created: (id) => void this.journal.push(`created ${id}`),
        writing: () => void this.journal.push('writing'),
        over: () => void this.journal.push('over'),
      },
      runLists: {
        check: (repository) => this.#call(`check runs ${repository}`, () => {}),
        unfinished: (...asked) => this.#call(`look for runs ${asked[0]}`, () => this.unfinishedRuns(...asked)),
      },
      budget: {
        reserve: async (cost) => this.budget(cost),
      },
    };
  }

  task(given: Partial<Omit<RotationTask, 'policy'>> & { policy?: Partial<Policy> } = {}): RotationTask {
    const destinations = given.destinations ?? [destination('CONNECT_CLIENT_SECRET')];
    return {
      identity: { owner: 'acme/ops', credential: 'ingest-prod' },
      run: 'acme/ops/1.1',
      verifications: [{ repository: 'acme/ingest', workflow: 'verify.yml', timeout: 900_000 }],
      times: protocolTimes,
      dryRun: false,
      ...given,
      destinations,
      policy: policy(given.policy),
    };
  }

  /** One run, under an id of its own unless told. */
  async rotate(given: Parameters<World['task']>[0] = {}, signal?: AbortSignal) {
    this.calls.length = 0;
    const run = `acme/ops/${this.#nextRotation++}.1`;
    this.#running += 1;
    const outcome = await rotateCredential(this.task({ run, ...given }), this.ports(signal));
    this.#running -= 1;
    // Whatever goes on when all is told keeps the process alive, and asks with tokens that were given back.
    if (this.#running === 0 && this.time.sleeping > 0) throw new Error('The run is over, but something of it goes on.');
    return { ...outcome.report, details: outcome.details };
  }

  get ids(): number[] {
    return this.secrets.map(({ id }) => id);
  }

  get everyDestinationWorks(): boolean {
    return [...this.held.values()].every(({ value }) => this.works(value));
  }

  #printsAs(value: string, request: VerificationRequest): boolean {
    return fingerprint(new SecretValue(value), request.correlationId) === request.fingerprint;
  }

  #second(offset = 0): Instant {
    return Math.floor((this.time.now() + offset) / 1000) * 1000;
  }

  async #call<T>(call: string, effect: () => T): Promise<T> {
    this.calls.push(call);
    this.before(call);
    await this.time.sleep(20);
    const fault = this.faults.find((one) => call.startsWith(one.call));
    if (fault) this.faults.splice(this.faults.indexOf(fault), 1);
    if (fault && !fault.applied) throw fault.error;
    const result = effect();
    await this.time.sleep(20);
    if (fault) throw fault.error;
    return result;
  }
}
