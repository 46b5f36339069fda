// Control characters, line and paragraph separators, and what is invisible (DI, also what is not assigned yet) or turns
// the direction of writing; not the signs of Arabic, Syriac and Kaithi that stand around numbers, which are seen.
const UNSEEN = String.raw`(?![\u0600-\u0605\u06dd\u0890\u0891\u08e2\u{110bd}\u{110cd}])[\p{Cc}\p{Zl}\p{Zp}\p{Cf}\p{DI}]`;
const unseen = new RegExp(`(?:${UNSEEN})+`, 'gu');
/** In JSON a line break stands between values; those in texts are escaped already. */
const unseenInJson = new RegExp(`(?:(?!\\n)${UNSEEN})+`, 'gu');

const cut = (text: string, longest: number): string => {
  const characters = [...text];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text;
};

/** What starts a command anywhere in a line: `##[` for GitHub's runner, `##vso[` for Azure's, `##teamcity[`. */
const COMMANDS_ANYWHERE = /##(?=\w*\[)/g;

/** Text from outside on one line of a log: nothing in it can start a workflow command, move the cursor or hide. */
export const plainLine = (text: string, longest = 500): string =>
  cut(
    text
      .toWellFormed()
      .replaceAll(unseen, ' ')
      .trim()
      .replaceAll(COMMANDS_ANYWHERE, '# #')
      // GitHub's runner takes `::name` at the start of a line for a command.
      .replaceAll(/:(?=:[a-z-])|^:(?=:)/gi, ': '),
    longest,
  );

/** Text from outside as part of a line of Markdown: no markup, no table cell, no HTML, no link, no mention, no issue. */
export const markdownText = (text: string, longest = 300): string =>
  plainLine(text, longest)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`|[\]*~$]/g, '\\$&')
    // Inside a word it means nothing, as in the name of a secret.
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    // Before anything else is broken by an entity, as that holds a number sign too.
    .replaceAll(/#(?=\d)/g, '#&#8203;')
    .replaceAll(/(?<![a-z\d])(gh-)(?=\d)/gi, '$1&#8203;')
    .replaceAll('@', '@&#8203;')
    .replaceAll('://', ':&#8203;//')
    .replaceAll(/www(?=\.)/gi, '$&&#8203;')
    // A line of it must not become a heading, a list or a quote.
    .replace(/^(?:[#+=-]|\d+[.)])/, '\\$&');

/** A link in Markdown to an address from outside; only its text when the address is none of the web. */
export const markdownLink = (text: string, address: string): string => {
  if (!URL.canParse(address)) return markdownText(text);
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return markdownText(text);
  const href = url.href.replaceAll(/[()|<>\\`[\]*_\s@]/g, (sign) =>
    sign === '_' ? sign : `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return `[${markdownText(text)}](${href})`;
};

const escaped = (text: string): string =>
  Array.from(text, (character) =>
    Array.from({ length: character.length }, (_, at) => character.charCodeAt(at).toString(16).padStart(4, '0'))
      .map((digits) => `\\u${digits}`)
      .join(''),
  ).join('');

/** JSON to be printed: no text in it starts a command, moves the cursor or hides, and each comes out of it as it was. */
export const printableJson = (value: object, indent?: number): string =>
  JSON.stringify(value, undefined, indent).replaceAll(unseenInJson, escaped).replaceAll(COMMANDS_ANYWHERE, '#\\u0023');
