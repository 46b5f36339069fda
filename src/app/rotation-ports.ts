import type { Clock } from '../ports/clock.ts';
import type { CredentialApi } from '../ports/credential-api.ts';
import type { DestinationStore } from '../ports/destination-store.ts';
import type { HourlyBudget } from '../ports/hourly-budget.ts';
import type { Journal } from '../ports/journal.ts';
import type { ReceiptStore } from '../ports/receipt-store.ts';
import type { Reporter } from '../ports/reporter.ts';
import type { RunLists } from '../ports/run-lists.ts';
import type { RunStates } from '../ports/run-states.ts';
import type { Verifier } from '../ports/verifier.ts';

/** The world outside, as far as one credential needs it. */
export interface RotationPorts {
  readonly credentials: CredentialApi;
  readonly destinations: DestinationStore;
  readonly verifier: Verifier;
  readonly receipts: ReceiptStore;
  readonly runs: RunStates;
  readonly journal: Journal;
  readonly runLists: RunLists;
  readonly budget: HourlyBudget;
  readonly clock: Clock;
  readonly reporter: Reporter;
  /** 12 random hex digits. */
  readonly newNonce: () => string;
  /** Aborted when the run is cancelled: no new step is started. */
  readonly signal: AbortSignal;
}
