import { createServer, type IncomingMessage } from 'node:http';
import { onTestFinished } from 'vitest';

/** What GitHub's Git database answers, by the path after `/repos/`: a JSON value, or a status. */
export type Answers = Readonly<Record<string, unknown>>;

/** A stand-in for that part of the API, which counts what it was asked. */
export const startTags = async (answers: Answers) => {
  const asked: string[] = [];
  const tokens = new Set<string | undefined>();
  const unused = new Set(Object.keys(answers));
  const answerTo = ({ url = '', headers }: IncomingMessage): unknown => {
    const path = url.replace(/^\/repos\//, '');
    asked.push(path);
    tokens.add(headers.authorization);
    unused.delete(path);
    return answers[path] ?? 404;
  };
  const server = createServer((request, response) => {
    const answer = answerTo(request);
    if (typeof answer !== 'number') return response.end(typeof answer === 'string' ? answer : JSON.stringify(answer));
    response.writeHead(answer, answer === 403 ? { 'x-ratelimit-remaining': '0' } : { location: '/elsewhere' });
    return response.end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the stand-in has no port');
  return { url: `http://127.0.0.1:${address.port}`, asked, tokens, unused };
};
