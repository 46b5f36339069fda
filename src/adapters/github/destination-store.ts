import type { Destination } from '../../domain/destination.ts';
import { RotationError } from '../../domain/errors.ts';
import type { SecretValue } from '../../domain/secret-value.ts';
import type { Witness } from '../../domain/witness.ts';
import type { DestinationStore } from '../../ports/destination-store.ts';
import { FencedWrite } from './fenced-write.ts';
import type { GitHubClient } from './github-client.ts';
import { hasStatus } from './github-failure.ts';
import { accessBody, createOrganizationAccess } from './organization-access.ts';
import { createPublicKeys, type PublicKey } from './public-keys.ts';
import { seal } from './sealed-box.ts';
import { kindOf, secretParametersOf } from './secret-address.ts';
import { createSecretTimes } from './secret-times.ts';
import { findShadows } from './shadows.ts';

const withUnknownEffect = ({ code, message, hint, cause }: RotationError): RotationError =>
  new RotationError({ code, message, hint, effect: 'unknown', cause });

/** GitHub secrets of every kind. */
export const createDestinationStore = (client: GitHubClient): DestinationStore => {
  const keys = createPublicKeys(client);
  const times = createSecretTimes(client);
  const access = createOrganizationAccess(client);

  const put = async (
    destination: Destination,
    value: SecretValue,
    key: PublicKey,
    write: FencedWrite,
  ): Promise<Witness> => {
    const sealed = { encrypted_value: await seal(value, key.key), key_id: key.id };
    // Here, with the value sealed, waiting takes no turn away from others.
    await write.fence.ready();
    // As late as can be: whoever changes it between this and the PUT is overruled.
    const shared = 'organization' in destination ? accessBody(destination, await access.now(destination)) : {};
    const { path } = kindOf(destination);
    const parameters = { ...secretParametersOf(destination), ...sealed, ...shared };
    const { at } = await client.request(`PUT ${path}/{secret_name}`, parameters, write);
    return { kind: 'time', at };
  };

  return {
    async prepare(destination) {
      await keys.of(destination);
      if ('organization' in destination) await access.known(destination);
    },

    async read(destination) {
      try {
        const at = await times(destination);
        if (at !== null) return { kind: 'time', at };
      } catch (error) {
        if (!hasStatus(error, 404)) throw error;
      }
      // Not there, or nowhere to be: the scope has a key only if it exists, and a rotation needs that key anyway.
      await keys.of(destination);
      return null;
    },

    async write(destination, value, fence) {
      const write = new FencedWrite(fence);
      const key = await keys.of(destination);
      try {
        return await put(destination, value, key, write);
      } catch (error) {
        if (!hasStatus(error, 422) || !/key/i.test(error.said)) throw error;
        try {
          return await put(destination, value, await keys.insteadOf(key, destination), write);
        } catch (second) {
          const definite = second instanceof RotationError && second.effect === 'none';
          throw definite && write.unanswered ? withUnknownEffect(second) : second;
        }
      }
    },

    shadows: (destinations, readers) => findShadows(client, access, { destinations, readers }),
  };
};
