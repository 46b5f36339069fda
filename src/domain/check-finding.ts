import type { ErrorCode } from './errors.ts';

/** What a check says, of one credential or of all. */
export type CheckStatus = 'ok' | 'warning' | 'failure' | 'unknown';

/** Machine words for what a check finds, each with what it makes of a credential that was well before. */
const levels = {
  /** The client has no secret that consumers could use. */
  Missing: 'failure',
  Expired: 'failure',
  /** A failure once no more than `fail-before` is left. */
  NearingExpiry: 'warning',
  /** The token service refuses the current secret, which consumers use too. */
  NotAccepted: 'failure',
  NeverExpires: 'warning',
  DestinationMissing: 'warning',
  /** The newest generation was not delivered everywhere. */
  Unfinished: 'warning',
  DestinationChanged: 'warning',
  RotationOverdue: 'warning',
  RetirementOverdue: 'warning',
  HandMadeExpired: 'warning',
  HandMadeNearingExpiry: 'warning',
  NearCapacity: 'warning',
  TokenNearingExpiry: 'warning',
  ReportTooOld: 'warning',
  /** This run has no secret to ask with, and no report knows the credential. */
  NotChecked: 'unknown',
} as const satisfies Record<string, CheckStatus>;

/** A word of its own, or the code of the error that kept a credential from being read. */
export type FindingReason = keyof typeof levels | ErrorCode;

/** Something that a person should know, and what to do about it. */
export interface Finding {
  readonly reason: FindingReason;
  /** One sentence without its full stop, beginning in lower case: it follows the credential's name. */
  readonly message: string;
  readonly hint: string;
  /** What it makes of the credential. */
  readonly level: Exclude<CheckStatus, 'ok'>;
}

const isWord = (reason: string): reason is keyof typeof levels => Object.hasOwn(levels, reason);

/** What a finding makes of a credential, as long as nothing else is known of it. */
export const levelOf = (reason: string): Finding['level'] => (isWord(reason) ? levels[reason] : 'unknown');

/** A finding of the usual level. */
export const finding = (reason: FindingReason, message: string, hint: string): Finding => ({
  reason,
  message,
  hint,
  level: levelOf(reason),
});

/** The reasons that say how long the secret lives: they are worked out again from an earlier report. */
const aboutLife: readonly FindingReason[] = ['Expired', 'NearingExpiry'];

export const isAboutLife = ({ reason }: Pick<Finding, 'reason'>): boolean => aboutLife.includes(reason);

/** Every reason of the table, with its level. */
export const findingReasons = (): readonly (readonly [FindingReason, Finding['level']])[] =>
  Object.entries(levels).map(([reason, level]) => [reason as FindingReason, level]);

/** Whether whoever reads the secret in a workflow suffers from it, now or soon. */
export const hurtsConsumers = ({ reason }: Pick<Finding, 'reason'>): boolean =>
  ['Missing', 'Expired', 'NearingExpiry', 'NotAccepted', 'DestinationMissing', 'Unfinished'].includes(reason);

/** Whether what to do about it is a rotation, so that it names the workflow that rotates. */
export const namesWorkflow = ({ reason }: Pick<Finding, 'reason'>): boolean =>
  hurtsConsumers({ reason }) ||
  ['NeverExpires', 'DestinationChanged', 'RotationOverdue', 'RetirementOverdue'].includes(reason);

// What is not known may be as bad as it gets, so that it comes before what is known to last a while.
const worstFirst: readonly CheckStatus[] = ['failure', 'unknown', 'warning', 'ok'];

/** 0 for the worst. */
export const rankOf = (status: CheckStatus): number => worstFirst.indexOf(status);

/** The worst of several; `ok` where there are none. */
export const worstOf = (statuses: readonly CheckStatus[]): CheckStatus =>
  worstFirst.find((status) => statuses.includes(status)) ?? 'ok';
