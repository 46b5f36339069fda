import { type CredentialStatus, statusOf } from '../domain/credential-status.ts';
import { destinationLabel } from '../domain/destination.ts';
import { asRotationError } from '../domain/errors.ts';
import { plan } from '../domain/plan.ts';
import { observe } from './observe.ts';
import { Roster } from './roster.ts';
import type { RotationPorts } from './rotation-ports.ts';
import type { RotationTask } from './rotation-task.ts';

/** Looks at one credential, and changes nothing. Never throws: what kept it from being looked at is in the answer. */
export const lookAt = async (task: RotationTask, ports: RotationPorts): Promise<CredentialStatus> => {
  const { identity, policy, times, destinations } = task;
  const name = identity.credential;
  try {
    const observed = await observe({ task, ports, roster: new Roster(ports, task) });
    const now = ports.clock.now();
    return statusOf({ name, observed, plan: plan({ observed, policy, now, times }), policy, now });
  } catch (error) {
    const { code, message, hint } = asRotationError(error);
    const unknown = destinations.map((one) => ({ destination: destinationLabel(one), status: 'unknown' as const }));
    return { name, destinations: unknown, supersededSecretIds: [], unmanaged: [], error: { code, message, hint } };
  }
};
