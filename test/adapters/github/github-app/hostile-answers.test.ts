import { inspect } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createGitHub } from '../../../../src/adapters/github/github.ts';
import { appTokens } from '../../../../src/adapters/github/github-app/app-tokens.ts';
import { RotationError } from '../../../../src/domain/errors.ts';
import { formsOf } from '../../../../src/domain/secret-forms.ts';
import { SecretValue } from '../../../../src/domain/secret-value.ts';
import { protocolTimes } from '../../../../src/domain/times.ts';
import { answerLike, asResponse, type HostileAnswer } from '../../../support/hostile-answers.ts';
import { virtualClock } from '../../../support/virtual-clock.ts';
import { CLIENT_ID, ingest, keys, use } from './app-fixture.ts';

const ISSUED = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a';
const headers = { date: 'Mon, 23 Nov 2026 08:00:00 GMT' };
const moment = '2026-11-23T08:00:00Z';
const good = {
  installation: {
    id: 7,
    app_slug: 'rotation-bot',
    html_url: 'https://github.com/organizations/acme/settings/installations/7',
    permissions: { metadata: 'read', secrets: 'write' },
    suspended_at: null,
  },
  token: { token: ISSUED, expires_at: '2026-11-23T09:00:00Z' },
  secret: { name: 'NAME', created_at: moment, updated_at: moment },
  error: { message: `Bad credentials: ${ISSUED}`, errors: [{ field: ISSUED }] },
};

/** What is asked, by the end of its path; and how it is answered well. */
const questions = {
  installation: [/\/installation$/, () => Response.json(good.installation, { headers })],
  token: [/\/access_tokens$/, () => Response.json(good.token, { status: 201, headers })],
  revocation: [/\/installation\/token$/, () => new Response(null, { status: 204, headers })],
  secret: [/\/secrets\/NAME$/, () => Response.json(good.secret, { headers })],
} as const;
type Question = keyof typeof questions;
const everyQuestion: readonly Question[] = ['installation', 'token', 'revocation', 'secret'];

/** Answers some questions by these answers, over and over; the others well. */
const worldOf = (bad: readonly Question[], answers: readonly HostileAnswer[]) => {
  const clock = virtualClock();
  const masked: string[] = [];
  let calls = 0;
  const github = createGitHub({
    apiUrl: 'https://api.github.test',
    token: appTokens({
      app: { clientId: CLIENT_ID, privateKey: new SecretValue(keys.pem) },
      uses: [use(ingest)],
      clock,
      times: protocolTimes,
      protect: (value) => {
        masked.push(value);
        return new SecretValue(value);
      },
    }),
    fetch: async (address) => {
      const { pathname } = new URL(address);
      const question = everyQuestion.find((one) => questions[one][0].test(pathname));
      if (question === undefined) throw new TypeError(`nobody asks for ${pathname}`);
      const answer = bad.includes(question) ? answers[calls++ % answers.length] : undefined;
      return answer ? asResponse(answer) : questions[question][1]();
    },
    clock,
    times: protocolTimes,
    pace: 'polite',
    userAgent: 'test',
    random: () => 0.5,
  });
  return { github, masked, calls: () => calls };
};

it('whatever GitHub answers about an app ends in a result, or in an error that helps and holds no token', async () => {
  const answers = fc.array(answerLike(...Object.values(good)), { minLength: 1, maxLength: 3 });
  const bad = fc.subarray([...everyQuestion], { minLength: 1 });
  let issued = 0;
  await fc.assert(
    fc.asyncProperty(bad, answers, async (wrong, given) => {
      const { github, masked, calls } = worldOf(wrong, given);
      const ended: unknown = await github.destinations.read(ingest).catch((error: unknown) => error);
      const untold = await github.release();
      expect(calls()).toBeLessThan(100);
      if (masked.includes(ISSUED)) issued += 1;
      if (!(ended instanceof Error)) return;
      expect(ended, inspect(ended)).toBeInstanceOf(RotationError);
      if (!(ended instanceof RotationError)) return;
      expect(ended.code).not.toBe('INTERNAL');
      expect(ended.effect).toBe('none');
      expect(ended.hint).not.toBe('');
      const told = `${ended.message}\n${ended.hint}\n${ended.stack}\n${inspect(ended, { depth: 9, showHidden: true })}`;
      for (const secret of masked.flatMap(formsOf)) expect(`${told}\n${untold}`).not.toContain(secret);
    }),
    { numRuns: 300 },
  );
  // Else no token was ever there to be told.
  expect(issued).toBeGreaterThan(0);
});
