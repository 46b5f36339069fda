import { describe, expect, test } from 'vitest';
import { connectClient } from '../../support/connect-client.ts';

const json = (body: unknown, init: ResponseInit = {}) =>
  new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' }, ...init });

describe('what an API says of its refusal', () => {
  test('holds none of the values that it was sent or gave out', async () => {
    const { api, answerInstead, own, masked, failure } = await connectClient();
    const subject = api();
    const { value } = await subject.create({ description: 'd', expiresAt: Date.parse('2027-01-01T00:00:00Z') });
    const made = value.open('authenticate');
    await subject.authenticate(value, 'primary');
    const everything = [own.secret, ...masked];
    expect(everything).toContain(made);
    answerInstead(
      /Secrets/,
      ...everything.map((repeated) =>
        json({ Reason: `No: ${repeated}!`, Resolution: `Do not send ${repeated}` }, { status: 400 }),
      ),
    );
    for (const repeated of everything) {
      const error = await failure(subject.list());
      expect(error.message).toContain('"No: ***!"');
      expect(error).toMatchObject({ hint: expect.stringContaining('Do not send ***.') });
      expect(error.message).not.toContain(repeated);
    }
  });

  test('is found without delay, however large and odd its page is', async () => {
    const { api, answerInstead, failure } = await connectClient();
    for (const page of ['<title'.repeat(170_000), `${'<title>'.repeat(149_000)}`, `<title${' '.repeat(1_040_000)}`]) {
      answerInstead(/Secrets/, new Response(page, { status: 403 }));
      const began = performance.now();
      expect(await failure(api().list())).toMatchObject({ code: 'FORBIDDEN' });
      expect(performance.now() - began).toBeLessThan(2000);
    }
  });
});
