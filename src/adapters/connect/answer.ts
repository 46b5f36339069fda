/** An answer with its body read as JSON; `body` is undefined when it is empty or not JSON. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
  /** As it came. It may hold secrets: not for messages. */
  readonly text: string;
}

/** Never throws for what the body holds: a parser's message would quote it. */
export const readAnswer = async (response: Response): Promise<Answer> => {
  const text = await response.text();
  const answer = { status: response.status, headers: response.headers, text };
  try {
    return { ...answer, body: JSON.parse(text) };
  } catch {
    return { ...answer, body: undefined };
  }
};

/** What a body that could not be used is called in a message. */
export const describeBody = ({ text, body }: Answer): string => {
  if (text.trim() === '') return 'an empty body';
  if (body !== undefined) return 'another JSON';
  return /^\s*</.test(text) ? 'a page of HTML' : 'a body that is not JSON';
};
