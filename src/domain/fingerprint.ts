import { createHmac } from 'node:crypto';
import type { SecretValue } from './secret-value.ts';

/**
 * The first 32 hex digits of HMAC-SHA-256 with the correlation id as key and the value as message, both in UTF-8.
 * It lets a consumer prove that it holds a value without showing it.
 */
export const fingerprint = (value: SecretValue, correlationId: string): string =>
  createHmac('sha256', correlationId).update(value.open('fingerprint'), 'utf8').digest('hex').slice(0, 32);
