import type { Identity } from '../../domain/client-secret.ts';
import { SecretValue } from '../../domain/secret-value.ts';
import type { Times } from '../../domain/times.ts';
import type { Clock } from '../../ports/clock.ts';
import type { DestinationStore } from '../../ports/destination-store.ts';
import type { HourlyBudget } from '../../ports/hourly-budget.ts';
import type { ReceiptStore } from '../../ports/receipt-store.ts';
import type { RunLists } from '../../ports/run-lists.ts';
import type { RunStates } from '../../ports/run-states.ts';
import type { Verifier } from '../../ports/verifier.ts';
import type { Fetch } from '../http/connection.ts';
import { type Bearers, givenBearer } from './bearer.ts';
import { createDestinationStore } from './destination-store.ts';
import { type ClientFor, createGitHubClient } from './github-client.ts';
import { createHourlyBudget } from './hourly-budget.ts';
import { createLimiter, type Pace } from './limiter.ts';
import { createReceiptStore } from './receipt-store.ts';
import { createRunLists } from './run-lists.ts';
import { createRunStates } from './run-states.ts';
import { createVerifier } from './verifier.ts';

export interface GitHubOptions {
  /** `https://api.github.com`, or `https://HOST/api/v3` of an Enterprise Server. */
  apiUrl: string;
  /** May write the destinations: one token for everything, or one for each owner. */
  token: SecretValue | ((clientFor: ClientFor) => Bearers);
  /** May read the runs of the rotating workflow; `token` where there is none. */
  runToken?: SecretValue;
  /** Tells the clock the time of each answer. */
  fetch: Fetch;
  clock: Clock;
  times: Times;
  pace: Pace;
  userAgent: string;
  /** From 0 up to, but not including, 1: for the jitter of pauses. */
  random: () => number;
}

/** Everything that a rotation needs of one GitHub server, behind one limiter. */
export interface GitHub {
  readonly destinations: DestinationStore;
  readonly verifier: Verifier;
  readonly runs: RunStates;
  readonly runLists: RunLists;
  readonly budget: HourlyBudget;
  /** @param repository `owner/name`, where the receipt of the credential is kept */
  receiptsFor(identity: Identity, repository: string): ReceiptStore;
  /** Gives back the tokens that were made for this run; answers in words what could not be given back. Never throws. */
  release(): Promise<readonly string[]>;
}

const onlyOne = (token: SecretValue): Bearers => {
  const bearer = givenBearer(token, 'github-token');
  return { of: () => bearer, release: async () => [] };
};

/** Connects the ports to a GitHub server. Nothing is sent yet. */
export const createGitHub = ({ token, runToken, pace, ...options }: GitHubOptions): GitHub => {
  const limiter = createLimiter({ clock: options.clock, pace, minute: options.times.minute });
  const clientFor: ClientFor = (whose) => createGitHubClient({ ...options, limiter, ...whose });
  const bearers = token instanceof SecretValue ? onlyOne(token) : token(clientFor);
  const client = clientFor({ bearerOf: (parameters) => bearers.of(parameters) });
  const runBearer = runToken && givenBearer(runToken, 'run-token');
  const runClient = runBearer ? clientFor({ bearerOf: () => runBearer }) : client;
  return {
    destinations: createDestinationStore(client),
    verifier: createVerifier(client, options.clock, options.times),
    runs: createRunStates(runClient),
    runLists: createRunLists(client),
    budget: createHourlyBudget({ bearerOf: (owner) => bearers.of({ owner }), clientFor, clock: options.clock }),
    receiptsFor: (identity, repository) => createReceiptStore(client, identity, repository),
    release: () => bearers.release(),
  };
};
