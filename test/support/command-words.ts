/** The words that a shell makes of a command line, up to a pipe or a redirection; after the name of the program. */
export const argumentsIn = (line: string): string[] => {
  const words = (line.replaceAll('\\\n', ' ').match(/'[^']*'|"[^"]*"|\S+/g) ?? []).map((word) =>
    word.replaceAll(/^['"]|['"]$/g, ''),
  );
  const start = words.findIndex((word) => /^rotate-client-secrets(?:@\S+)?$/.test(word)) + 1;
  const end = words.findIndex((word, index) => index > start && /^[|<>&]$/.test(word));
  return words.slice(start, end < 0 ? undefined : end);
};

/** Every command line of the program in a text, with the lines that go on after a backslash. */
export const commandLinesIn = (text: string): string[] =>
  [...text.matchAll(/rotate-client-secrets@\d+ [a-z](?:[^\n\\]|\\\n?)*/g)].map(([line]) => line.replace(/'$/, ''));
