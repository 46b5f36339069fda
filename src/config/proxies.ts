import type { InputSource } from './input-reader.ts';
import type { Problems } from './problems.ts';

/** Whether a text is the address of an HTTP proxy, whose credentials can be decoded. */
const isProxy = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  try {
    decodeURIComponent(username + password);
  } catch {
    return false;
  }
  return protocol === 'http:' || protocol === 'https:';
};

/** Notes proxies that no connection could be made through. Their addresses may hold passwords, so none is repeated. */
export const checkProxies = (environment: InputSource['environment'], problems: Problems): void => {
  for (const upper of ['HTTPS_PROXY', 'HTTP_PROXY']) {
    // Small letters win, also where connections are made.
    const variable = environment[upper.toLowerCase()] === undefined ? upper : upper.toLowerCase();
    const text = environment[variable] ?? '';
    if (text === '' || isProxy(text)) continue;
    problems.add({
      input: variable,
      message: `${variable} is not the address of a proxy; expected one such as http://proxy.example:3128.`,
      hint: `Correct the environment variable ${variable} of the job or the runner, or unset it.`,
    });
  }
};
