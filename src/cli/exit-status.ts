import type { CheckStatus } from '../domain/check-finding.ts';

/** How a command ends, for the shell. */
export const exitStatus = {
  done: 0,
  /** A credential failed, or a proof; or a check does not know. */
  failed: 1,
  /** The arguments, the environment or the config file are wrong; nothing was called. */
  usage: 2,
  /** A check found a failure. */
  found: 3,
  /** A signal came. */
  interrupted: 130,
} as const;

/** How a check ends: what hurts consumers is told apart from what could not be looked at. */
export const statusOfCheck = (status: CheckStatus): number => {
  if (status === 'failure') return exitStatus.found;
  return status === 'unknown' ? exitStatus.failed : exitStatus.done;
};
