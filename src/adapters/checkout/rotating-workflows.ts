import { openCheckout } from './open-checkout.ts';

const FOLDER = '.github/workflows';
const MOST_FILES = 1000;

// White space of one line only: what may run over lines is tried again at each of them, for hours in a hostile file.
const rotates =
  /^[ \t]*(?:-[ \t]+)?uses:[ \t]*["']?[\w.-]+\/rotate-client-secrets(?:\/\.github\/workflows\/rotate-fleet\.ya?ml)?@/m;
const name = /^name:[ \t]*(?:"(?<double>[^"\n]*)"|'(?<single>[^'\n]*)'|(?<plain>[^\n#"'][^\n#]*))/m;
const LONGEST_NAME = 100;

/** What people call it: its name, or its file's. */
const calledIn = (file: string, text: string): string => {
  const { double, single, plain } = name.exec(text)?.groups ?? {};
  const called = (double ?? single ?? plain ?? '').trim();
  return JSON.stringify((called === '' ? file : called).slice(0, LONGEST_NAME));
};

/**
 * The workflows of the checkout that rotate, in quotes. Nothing outside of the checkout is opened, whatever its links say;
 * what cannot be read is none.
 */
export const rotatingWorkflowsIn = async (root: string): Promise<string[]> => {
  const checkout = openCheckout(root);
  const listing = await checkout.list(FOLDER);
  if (!('entries' in listing)) return [];
  const files = listing.entries.map((entry) => entry.name).filter((file) => /\.ya?ml$/.test(file));
  const found: string[] = [];
  for (const file of files.slice(0, MOST_FILES)) {
    const read = await checkout.read(`${FOLDER}/${file}`);
    const text = read && 'text' in read ? read.text : '';
    if (rotates.test(text)) found.push(calledIn(file, text));
  }
  return found;
};
