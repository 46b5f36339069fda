/** Every duration of the protocol, in milliseconds. They keep their proportions when they are scaled together. */
export interface Times {
  /** How long a list that shows our generation as the newest lets PUTs leave. */
  readonly fence: number;
  /** Nothing is written later than this after `created`. */
  readonly lastWrite: number;
  /** After this a run that is not known to be active can no longer write: `lastWrite` and a minute for the last call. */
  readonly writeWindow: number;
  /** When another run was seen at work, nothing is written sooner than this after our create. */
  readonly wait: number;
  /** How long a run whose state can be read may keep others waiting. */
  readonly otherRun: number;
  /** A look at the destinations backs a deletion for this long. */
  readonly look: number;
  /** An expired secret is pruned only this long after its end: a change may take an hour to reach the token service. */
  readonly propagation: number;
  /** A marker dated further ahead than this is not believed. */
  readonly futureTolerance: number;
  /** How far `updated_at` and the `Date` header may differ. */
  readonly clockSkew: number;
  /** How long a destination is read until it shows a write that GitHub acknowledged. */
  readonly writeVisible: number;
  /** First and longest pause between two tries or looks at something that is not ready yet. */
  readonly firstPause: number;
  readonly longestPause: number;
  /** One call to an API, without the time spent waiting for a rate limit. */
  readonly call: number;
  /** One credential begins no step later than this after its start, and the longest timeout of its verifications. */
  readonly credential: number;
  /** A call that may change something has this long, once the run was cancelled while it was under way. */
  readonly lastCall: number;
  /** Calls of a cancelled run are over by then; two seconds later the runner kills it. */
  readonly cleanUp: number;
  /** How long the clean-up after a killed run may take: the job is at its end, and may have been cancelled. */
  readonly takeBack: number;
  /** The minute in which GitHub counts requests, and for which one waits that is not told how long. */
  readonly minute: number;
  /** All waiting for rate limits of one call together. */
  readonly rateLimit: number;
  /** A token that GitHub made may be unknown here and there for this long. */
  readonly newToken: number;
}

/** The pause after this one, where something is looked at until it is over. */
export const rarer = (pauseMs: number, { longestPause }: Pick<Times, 'longestPause'>): number =>
  Math.min(pauseMs * 1.5, longestPause);

const seconds = 1000;
const minutes = 60 * seconds;

/** The durations as the protocol states them. */
export const protocolTimes: Times = {
  fence: 30 * seconds,
  lastWrite: 30 * minutes,
  writeWindow: 31 * minutes,
  wait: 60 * seconds,
  otherRun: 60 * minutes,
  look: 30 * seconds,
  propagation: 60 * minutes,
  futureTolerance: 5 * minutes,
  clockSkew: 1 * seconds,
  writeVisible: 30 * seconds,
  firstPause: 1 * seconds,
  longestPause: 10 * seconds,
  call: 30 * seconds,
  // As `otherRun`: other runs wait for this one no longer.
  credential: 60 * minutes,
  lastCall: 4 * seconds,
  cleanUp: 8 * seconds,
  takeBack: 60 * seconds,
  minute: 1 * minutes,
  rateLimit: 10 * minutes,
  newToken: 5 * seconds,
};

/** All durations multiplied alike. `clockSkew` stays: it is a property of GitHub's whole seconds, not a wait of ours. */
export const scaleTimes = (times: Times, factor: number): Times => ({
  ...(Object.fromEntries(Object.entries(times).map(([name, ms]) => [name, ms * factor])) as Record<
    keyof Times,
    number
  >),
  clockSkew: times.clockSkew,
});
