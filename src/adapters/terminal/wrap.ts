import { stripVTControlCharacters } from 'node:util';

const widthOf = (text: string): number => [...stripVTControlCharacters(text)].length;

/** Where the lines go on that follow the first: below the detail of a step, else a little further in. */
const indentOf = (line: string, columns: number): number => {
  const plain = stripVTControlCharacters(line);
  const [step] = /^ *[▸✗] \p{L}+ +\d[\d.]* \S+(?: \d+ \S+)? {2}/u.exec(plain) ?? [];
  const [space = ''] = /^ */.exec(plain) ?? [];
  const indent = step === undefined ? space.length + 2 : [...step].length;
  return indent < columns / 2 ? indent : space.length + 2;
};

/** A line as several that fit a terminal, broken between words; a longer word, such as an address, is left whole. */
export const wrapped = (line: string, columns: number): string[] => {
  if (widthOf(line) <= columns) return [line];
  const indent = ' '.repeat(indentOf(line, columns));
  const lines: string[] = [];
  let current = '';
  // White space belongs to the word before it, so that columns stay as they are.
  for (const word of line.match(/^ *\S* *|\S+ */g) ?? []) {
    if (current.trim() !== '' && widthOf((current + word).trimEnd()) > columns) {
      lines.push(current.trimEnd());
      current = indent;
    }
    current += word;
  }
  return [...lines, current.trimEnd()];
};
