import { describe, expect, it } from 'vitest';
import type { CredentialOutcome } from '../../src/app/outcome.ts';
import { rotateCredential } from '../../src/app/rotate.ts';
import { type CredentialJob, rotateAll } from '../../src/app/rotate-all.ts';
import type { RotationPorts } from '../../src/app/rotation-ports.ts';
import type { RotationTask } from '../../src/app/rotation-task.ts';
import { destinationHash } from '../../src/domain/destination.ts';
import { formatMarker } from '../../src/domain/marker.ts';
import { protocolTimes } from '../../src/domain/times.ts';
import type { Progress } from '../../src/ports/reporter.ts';
import { virtualClock } from '../support/virtual-clock.ts';
import { place, rotated } from './rotated-world.ts';
import { DAY, World } from './world.ts';

/** Writes down what is told, in its order. */
const recorder = () => {
  const untold = (error: unknown): void => {
    throw error;
  };
  const told: string[] = [];
  const progress: Progress = {
    begin(credential) {
      told.push(`begin ${credential}`);
      return {
        info: () => {},
        warning: (whose, message) => void told.push(`warning ${whose}: ${message}`),
        step: () => {},
      };
    },
    end: ({ name, status }, _, { done, all }) => void told.push(`end ${name} ${status}, ${done} of ${all}`),
  };
  return { told, progress, untold };
};

const named = (task: RotationTask, credential: string): RotationTask => ({
  ...task,
  identity: { ...task.identity, credential },
});

/** A job of a world of its own. */
const jobOf = (name: string, world = new World(), signal?: AbortSignal): CredentialJob => ({
  task: named(world.task(), name),
  portsWith: (reporter) => ({ ...world.ports(signal), reporter }),
  warnings: [],
});

const names = (count: number): string[] => Array.from({ length: count }, (_, n) => `credential-${n}`);

/** Stands for a rotation: takes so long, and says when it began and ended. */
const slowly =
  (clock: RotationPorts['clock'], lasting: (name: string) => number, log: string[] = []) =>
  async ({ identity: { credential: name } }: RotationTask): Promise<CredentialOutcome> => {
    log.push(`+${name}`);
    await clock.sleep(lasting(name));
    log.push(`-${name}`);
    return outcome(name);
  };

const outcome = (name: string): CredentialOutcome => ({
  report: {
    name,
    status: 'unchanged',
    reason: 'NotDue',
    previousSecretIds: [],
    destinations: [],
    verification: { status: 'none' },
    retiredSecretIds: [],
    pendingRetirement: [],
    unmanagedSecretIds: [],
    steps: [],
  },
  details: { name, message: '', unmanaged: [], shadows: [] },
  startedAt: 0,
  finishedAt: 0,
});

describe('many credentials', () => {
  it('are worked on so many at once, and the next begins as soon as one has ended', async () => {
    const clock = virtualClock();
    const log: string[] = [];
    const { told, ...telling } = recorder();
    const lasting = (name: string) => (name === 'credential-0' ? 100 : 10);
    const began = clock.now();
    const outcomes = await rotateAll(
      names(6).map((name) => jobOf(name)),
      {
        concurrency: 2,
        clock,
        ...telling,
        work: slowly(clock, lasting, log),
      },
    );
    expect(outcomes.map(({ report }) => report.name)).toEqual(names(6));
    let running = 0;
    for (const entry of log) {
      running += entry.startsWith('+') ? 1 : -1;
      expect(running).toBeLessThanOrEqual(2);
    }
    // The slow one keeps nobody up: five times ten pass beside its hundred.
    expect(clock.now() - began).toBe(100);
    expect(told.filter((line) => line.startsWith('end'))).toEqual([
      'end credential-1 unchanged, 1 of 6',
      'end credential-2 unchanged, 2 of 6',
      'end credential-3 unchanged, 3 of 6',
      'end credential-4 unchanged, 4 of 6',
      'end credential-5 unchanged, 5 of 6',
      'end credential-0 unchanged, 6 of 6',
    ]);
  });

  it('are told with the time that a person waited, also between two steps', async () => {
    const world = await rotated();
    const created = world.time.now() - 5000;
    const marker = {
      owner: 'acme/ops',
      credential: 'ingest-prod',
      nonce: 'eeeeeeeeeeee',
      run: 'acme/ops/9.1',
      created,
    };
    world.addSecret(formatMarker({ ...marker, audience: [destinationHash(place)] }), created + 90 * DAY);
    const { progress, untold } = recorder();
    const took: number[] = [];
    const end: Progress['end'] = (_, __, { tookMs }) => void took.push(tookMs);
    const began = world.time.elapsed();
    const [outcome] = await rotateAll([jobOf('ingest-prod', world)], {
      concurrency: 1,
      clock: world.time,
      progress: { ...progress, end },
      untold,
      work: rotateCredential,
    });
    expect(outcome?.report).toMatchObject({ status: 'rotated', secretId: 4 });
    expect(took).toEqual([world.time.elapsed() - began]);
    const inSteps = outcome?.report.steps.reduce((sum, { durationMs }) => sum + durationMs, 0) ?? 0;
    expect((took[0] ?? 0) - inSteps).toBeGreaterThan(protocolTimes.wait / 2);
  });

  it('do not meet the others’ failures, foreseen or not', async () => {
    const refused = new World();
    refused.faults.push({ call: 'list', applied: false, error: new Error('socket hang up') as never });
    const { told, ...telling } = recorder();
    const broken: CredentialJob = {
      ...jobOf('broken'),
      portsWith: () => {
        throw new TypeError('undefined is not a function, said with github_pat_secret');
      },
    };
    const jobs = [jobOf('first'), broken, jobOf('refused', refused), { ...jobOf('last'), warnings: ['Look out.'] }];
    const outcomes = await rotateAll(jobs, {
      concurrency: 4,
      clock: virtualClock(),
      ...telling,
      work: rotateCredential,
    });
    expect(outcomes.map(({ report }) => [report.name, report.status, report.error?.code])).toEqual([
      ['first', 'rotated', undefined],
      ['broken', 'failed', 'INTERNAL'],
      ['refused', 'failed', 'INTERNAL'],
      ['last', 'rotated', undefined],
    ]);
    const [, crash] = outcomes;
    expect(crash?.report).toMatchObject({
      reason: 'INTERNAL',
      destinations: [{ destination: 'acme/ingest:CONNECT_CLIENT_SECRET', status: 'unchanged' }],
      verification: { status: 'none' },
    });
    expect(JSON.stringify(crash)).not.toContain('github_pat_secret');
    expect(told).toContain('warning last: Look out.');
    expect(told.filter((line) => line.startsWith('end'))).toHaveLength(4);
  });

  it('all end when the run is cancelled: what was begun is cleaned up, and nothing else begins', async () => {
    const controller = new AbortController();
    const worlds = names(20).map(() => new World());
    const [first] = worlds;
    if (first) {
      first.before = (call) => {
        if (call === 'create') controller.abort();
      };
    }
    const outcomes = await rotateAll(
      worlds.map((world, index) => jobOf(`credential-${index}`, world, controller.signal)),
      { concurrency: 1, clock: virtualClock(), ...recorder(), work: rotateCredential },
    );
    expect(outcomes.map(({ report }) => report.error?.code)).toEqual(names(20).map(() => 'CANCELLED'));
    // What the first made stands nowhere, so it is gone again; the others called nobody.
    expect(first?.ids).toEqual([]);
    expect(worlds.slice(1).flatMap(({ calls }) => calls)).toEqual([]);
  });

  it('are rotated also when nobody can be told of it', async () => {
    const epipe = (): never => {
      throw new Error('write EPIPE');
    };
    const reporter = { info: epipe, warning: epipe, begins: epipe, step: epipe };
    const untold: unknown[] = [];
    const worlds = names(3).map(() => new World());
    const outcomes = await rotateAll(
      worlds.map((world, index) => ({ ...jobOf(`credential-${index}`, world), warnings: ['Look out.'] })),
      {
        concurrency: 2,
        clock: virtualClock(),
        progress: { begin: () => reporter, end: epipe },
        untold: (error) => void untold.push(error),
        work: rotateCredential,
      },
    );
    expect(outcomes.map(({ report }) => [report.status, report.error])).toEqual(
      names(3).map(() => ['rotated', undefined]),
    );
    expect(worlds.map(({ ids }) => ids)).toEqual([[1], [1], [1]]);
    expect(new Set(untold)).toContainEqual(new Error('write EPIPE'));
    // A warning, the plan, seven steps that begin and end, the run of the verification, and the end.
    expect(untold).toHaveLength(3 * (1 + 1 + 7 * 2 + 1 + 1));
  });
});
