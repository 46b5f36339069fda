import { expect } from 'vitest';
import type { Scenario, ScenarioRun } from './scenario.ts';
import type { Seen } from './traffic.ts';

const says = ({ host, method, path }: Seen): string => `${host} ${method} ${path}`;

/** Whether some request like that was answered before this one came, and came after that one was answered. */
const between = (requests: readonly Seen[], pattern: RegExp, after: Seen | undefined, before: Seen): boolean =>
  requests.some((one) => pattern.test(says(one)) && one.to <= before.from && (!after || one.from >= after.to));

/** A job with the `verify` action shows what it holds. */
const provesHolding = ({ userAgent, path }: Seen): boolean => userAgent.endsWith('(verify)') && path.endsWith('/token');

/** The order on which safety rests, whatever else the run did. */
const expectOrdered = ({ requests, credential }: ScenarioRun): void => {
  const last = (pattern: RegExp) => requests.filter((one) => pattern.test(says(one))).at(-1);
  const created = last(/^connect POST .*\/Secrets$/);
  for (const put of requests.filter(({ method }) => method === 'PUT')) {
    // The fence: a list after the create showed the new secret as the newest.
    expect(between(requests, /^connect GET .*\/Secrets$/, created, put)).toBe(true);
    expect(between(requests, /^github GET .*\/public-key$/, undefined, put)).toBe(true);
  }
  const dispatched = last(/^github POST .*\/dispatches$/);
  for (const id of credential?.status === 'failed' ? [] : (credential?.retiredSecretIds ?? [])) {
    const deletion = last(new RegExp(`^connect DELETE .*/Secrets/${id}$`));
    // Dead generations go before the create; everything else only after the destinations were looked at again.
    if (!deletion || (created && deletion.to <= created.from)) continue;
    expect(between(requests, /^github GET .*\/secrets(\/[^/]+)?$/, dispatched, deletion)).toBe(true);
    // What consumers were asked to prove they had proven, and nobody began to prove anything afterwards.
    const late = requests.filter((one) => provesHolding(one) && one.to > deletion.from);
    expect(late.map(says), `proofs that were not over when secret ${id} was deleted`).toEqual([]);
    if (dispatched) expect(between(requests, /^github GET .*\/actions\/runs\/\d+$/, dispatched, deletion)).toBe(true);
  }
};

/** What must hold after every story: consumers work, both APIs were spoken to by their descriptions, nothing leaked. */
export const expectSound = (world: Scenario): void => {
  expect(world.everyDestinationWorks()).toBe(true);
  expect(world.traffic.violations).toEqual([]);
  expect(world.leaks()).toEqual([]);
  expect(world.printedBeforeTheirMasks()).toEqual([]);
  expect(world.ids().length).toBeLessThanOrEqual(10);
  for (const run of world.history) expectOrdered(run);
};
