import { type ErrorCode, RotationError } from '../../src/domain/errors.ts';
import { DAY, destination, HOUR, World } from './world.ts';

export const place = destination('CONNECT_CLIENT_SECRET');
export const PLACE = 'acme/ingest:CONNECT_CLIENT_SECRET';
export const force = { policy: { force: true } };

/** The next call that begins so is refused. */
export const refuse = (world: World, call: string, code: ErrorCode = 'FORBIDDEN'): void => {
  const error = new RotationError({ code, message: `${code}.`, hint: 'Hint.', effect: 'none' });
  world.faults.push({ call, applied: false, error });
};

/** A client with one secret made by hand, and a first generation, a day old. */
export const rotated = async (
  given: Parameters<World['task']>[0] = {},
  description: string | null = 'by hand',
): Promise<World> => {
  const world = new World();
  const old = world.addSecret(description, world.time.now() + 900 * DAY);
  for (const one of given.destinations ?? [place]) world.writeByHand(one, world.values.get(old.id) ?? '');
  world.time.advance(HOUR);
  const { status } = await world.rotate(given);
  if (status !== 'rotated') throw new Error(`The first rotation ended ${status}.`);
  world.time.advance(DAY);
  return world;
};

/** What a person does at the first call that begins so. */
export const once = (world: World, call: string, act: () => void): void => {
  let done = false;
  world.before = (made) => {
    if (done || !made.startsWith(call)) return;
    done = true;
    act();
  };
};
