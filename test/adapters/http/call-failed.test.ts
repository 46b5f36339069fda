import { expect, test } from 'vitest';
import { networkFailure } from '../../../src/adapters/http/call-failed.ts';

/** As Node makes it. */
const systemError = (syscall: string, code: string): Error =>
  Object.assign(new Error(`${syscall} ${code}`), { syscall, code });

const tried = (...errors: Error[]): AggregateError =>
  Object.assign(new AggregateError(errors), { code: 'ECONNREFUSED' });

test.each([
  systemError('getaddrinfo', 'ENOTFOUND'),
  systemError('connect', 'ECONNREFUSED'),
  systemError('connect', 'EHOSTUNREACH'),
  systemError('connect', 'ETIMEDOUT'),
  tried(systemError('connect', 'ECONNREFUSED'), systemError('connect', 'ENETUNREACH')),
  Object.assign(new Error('Connect Timeout Error'), { code: 'UND_ERR_CONNECT_TIMEOUT' }),
])('nothing has left where no connection came about: %s', (error) => {
  const { code, effect, message } = networkFailure(error, 'api.test');
  expect({ code, effect }).toEqual({ code: 'SERVICE_UNAVAILABLE', effect: 'none' });
  expect(message).toMatch(/^api\.test cannot be reached \([A-Z_]+\)\.$/);
});

// A route that is lost under way, and a firewall that sends a refusal instead of a packet, end connections that stood.
test.each([
  systemError('read', 'EHOSTUNREACH'),
  systemError('write', 'ENETUNREACH'),
  systemError('read', 'ECONNREFUSED'),
  systemError('read', 'ECONNRESET'),
  tried(),
  tried(systemError('connect', 'ECONNREFUSED'), systemError('read', 'EHOSTUNREACH')),
  Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' }),
])('what has left may have been applied where a connection broke: %s', (error) => {
  const { effect, message } = networkFailure(error, 'api.test');
  expect(effect).toBe('unknown');
  expect(message).toMatch(/^The connection to api\.test broke \([A-Z_]+\)\.$/);
});
