import type { LogSink } from '../adapters/report/log.ts';
import type { CheckOptions } from '../app/check-all.ts';
import type { Clock } from '../ports/clock.ts';
import type { Host } from './host.ts';

/** What a check is given by whatever it runs under. */
export interface CheckHost extends Pick<Host, 'protect'> {
  readonly log: LogSink;
  /** The variables that tell of the pull request that it runs for; empty where there can be none. */
  readonly event: Readonly<Record<string, string | undefined>>;
  /** `owner/name` of the checkout, where it is known. */
  readonly repository: string | undefined;
  /** What is left out where no token for GitHub is given: a sentence. */
  readonly leftOut: string;
  /** Tells of each credential as soon as it was looked at. */
  readonly told: (clock: Clock) => CheckOptions['told'];
}
