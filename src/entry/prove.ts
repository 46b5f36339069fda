import { tokenEndpoints } from '../adapters/connect/discovery.ts';
import { checkSecret } from '../adapters/connect/token-check.ts';
import { proveHolding } from '../app/prove-holding.ts';
import type { VerifySettings } from '../config/verify-settings.ts';
import { connections } from './connections.ts';
import type { Host } from './host.ts';

/**
 * Proves that this consumer holds the secret that was delivered, and that it works.
 * @throws RotationError when it does not
 */
export const prove = async (
  { connectUrl, secret, times, ...consumer }: VerifySettings,
  { protect, tell }: Pick<Host, 'protect'> & { readonly tell: (words: string) => void },
) => {
  const { clock, patience, toConnect, close } = connections(times, 'verify');
  const endpoints = tokenEndpoints({ fetch: toConnect.fetch, patience, secrets: () => [secret] });
  try {
    const endpoint = await endpoints.of(connectUrl);
    const authenticate = async () =>
      (await checkSecret({ ...consumer, ...toConnect, secret, endpoint, protect, patience })).accepted;
    const evidence = await proveHolding({ ...consumer, value: secret }, { authenticate, tell, clock, times });
    const words = `Proven by ${evidence}: this job holds a secret of client ${consumer.clientId} that works.`;
    return { evidence, words };
  } finally {
    await close();
  }
};
