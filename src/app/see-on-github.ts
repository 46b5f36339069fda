import type { SeenOnGitHub } from '../domain/check-rules.ts';
import { asRotationError } from '../domain/errors.ts';
import type { CheckTask } from './check-task.ts';

/** What GitHub told of one credential, and what it did not: sentences. */
export interface Sight {
  readonly seen?: SeenOnGitHub;
  readonly leftOut: readonly string[];
}

/** Asks GitHub about one credential. What it does not tell is left out, and no failure: the expiry is known all the same. */
export const seeOnGitHub = async ({ destinations, onGitHub }: CheckTask): Promise<Sight> => {
  if (!onGitHub) return { leftOut: [] };
  const leftOut: string[] = [];
  const told = async <T>(question: Promise<T>): Promise<T | undefined> => {
    try {
      return await question;
    } catch (error) {
      const { code, message, hint } = asRotationError(error);
      if (code === 'CANCELLED' || code === 'INTERNAL') throw error;
      leftOut.push(`${message} ${hint}`);
      return undefined;
    }
  };
  const [read, receipt] = await Promise.all([
    Promise.all(
      destinations.map(async (destination) => {
        const witness = await told(onGitHub.destinations.read(destination));
        return witness === undefined ? [] : [{ destination, witness }];
      }),
    ),
    onGitHub.receipts ? told(onGitHub.receipts.read()) : undefined,
  ]);
  return { seen: { destinations: read.flat(), receipt: receipt ?? null }, leftOut };
};
