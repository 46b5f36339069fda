import type { CredentialReport, StepName } from '../domain/report.ts';
import type { CredentialDetails } from '../domain/report-details.ts';

/** A finished step, for the log. */
export interface StepLine {
  readonly credential: string;
  readonly step: StepName;
  readonly durationMs: number;
  /** What was done, in a few words. */
  readonly detail: string;
  readonly failed: boolean;
  /** What happened on the way. */
  readonly notes: readonly string[];
}

/** Tells people what happens, while it happens. Nothing that it is given is secret, but all of it is untrusted text. */
export interface Reporter {
  info(credential: string, message: string): void;
  warning(credential: string, message: string): void;
  /** A step has begun; for those who show what is going on. */
  begins?(credential: string, step: StepName): void;
  step(line: StepLine): void;
}

/** How far a run over many credentials is when one of them ends. */
interface Ending {
  readonly done: number;
  readonly all: number;
  /** From the beginning of this one to its end, as a person's clock says: steps, and what was waited for between them. */
  readonly tookMs: number;
}

/** Tells people how the credentials of a run fare. */
export interface Progress {
  /** The credential's turn has come; what happens to it is told to its own reporter. */
  begin(credential: string): Reporter;
  end(report: CredentialReport, details: CredentialDetails, ending: Ending): void;
}
