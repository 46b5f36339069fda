/** An answer that does not say what happened: made of the true one, by the service or by whatever stands on the way. */
export type WrongAnswer = (truth: Response) => Response | Promise<Response>;

const JSON_TYPE = { 'content-type': 'application/json' };
const withoutBody = [204, 205, 304];

const says =
  (status: number, body = '', headers: Record<string, string> = JSON_TYPE): WrongAnswer =>
  () =>
    new Response(withoutBody.includes(status) ? null : body, { status, headers });

/** The same status, and another body. */
const bent =
  (bend: (text: string) => string): WrongAnswer =>
  async (truth) => {
    const body = withoutBody.includes(truth.status) ? null : bend(await truth.text());
    return new Response(body, { status: truth.status, headers: JSON_TYPE });
  };

/** Every value that is neither a list nor an object, by another one. */
const everyValue = (other: (value: unknown) => unknown): WrongAnswer =>
  bent((text) =>
    text === ''
      ? text
      : JSON.stringify(JSON.parse(text), (_, value: unknown) =>
          typeof value === 'object' && value !== null ? value : other(value),
        ),
  );

const everyMoment = (instead: string): WrongAnswer =>
  everyValue((value) => (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? instead : value));

const everyNumber = (instead: number): WrongAnswer =>
  everyValue((value) => (typeof value === 'number' ? instead : value));

/** The same answer at another time than that of everybody else. */
const dated =
  (date: (now: number) => number): WrongAnswer =>
  async (truth) => {
    const headers = new Headers(truth.headers);
    headers.set('date', new Date(date(Date.now())).toUTCString());
    return new Response(withoutBody.includes(truth.status) ? null : await truth.text(), {
      status: truth.status,
      headers,
    });
  };

const DAY = 86_400_000;

/** By what is wrong with them. A run must end by itself with each of them, and leave what the next one can finish. */
export const wrongAnswers: Readonly<Record<string, WrongAnswer>> = {
  'is refused with 400': says(400, '{"message":"Blocked","Reason":"Blocked"}'),
  'is refused with 401': says(401, '{"message":"Bad credentials","error":"invalid_request"}'),
  'is refused with 403': says(403, '{"message":"Blocked","Reason":"Blocked"}'),
  'is not found': says(404, '{"message":"Not Found"}'),
  'is refused with 422': says(422, '{"message":"Validation Failed"}'),
  'is unavailable': says(503, '<html><title>Try later</title></html>', { 'content-type': 'text/html' }),
  'is redirected': says(302, '', { location: 'https://elsewhere.test/' }),
  'is answered with a page': says(200, '<html><title>Sign in</title></html>', { 'content-type': 'text/html' }),
  'is answered with nothing': says(204),
  'is answered with an empty object': says(200, '{}'),
  'is answered with an empty list': says(200, '[]'),
  'is answered by half': bent((text) => text.slice(0, text.length / 2)),
  'has a number beyond all bounds': bent((text) => text.replaceAll(/:\d+/g, ':1e999')),
  'has numbers below zero': everyNumber(-1),
  'has keys that would change every object': bent((text) =>
    text.replaceAll('{', '{"__proto__":{"status":"completed"},'),
  ),
  'is dated a day ahead': dated((now) => now + DAY),
  'is dated a day ago': dated((now) => now - DAY),
  'is dated in another year': dated((now) => now + 400 * DAY),
  'tells of the year 1': everyMoment('0001-01-01T00:00:00Z'),
  'tells of the year 9999': everyMoment('9999-12-31T23:59:59Z'),
};
