/** A secret value found where it must not be. */
export interface Leak {
  readonly where: string;
  readonly form: string;
}

const forms = (value: string): Record<string, string> => {
  const bytes = Buffer.from(value, 'utf8');
  const base64 = [0, 1, 2].map((shift) => {
    // Base64 of a value inside a longer text: all but the characters that its neighbours take part in.
    const text = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    return text.slice(shift === 0 ? 0 : shift + 1, -1);
  });
  return {
    raw: value,
    reversed: [...value].reverse().join(''),
    hex: bytes.toString('hex'),
    HEX: bytes.toString('hex').toUpperCase(),
    'URL-encoded': encodeURIComponent(value),
    JSON: JSON.stringify(value).slice(1, -1),
    ...Object.fromEntries(base64.map((text, shift) => [`base64 at ${shift}`, text])),
    ...Object.fromEntries(
      base64.map((text, shift) => [`base64url at ${shift}`, text.replaceAll('+', '-').replaceAll('/', '_')]),
    ),
  };
};

/** `::add-mask::` lines tell the runner what to hide and are never shown; all else is. */
export const withoutMaskCommands = (stdout: string): string => stdout.replaceAll(/^::add-mask::.*$/gm, '');

/** Looks for each value, and each usual encoding of it, in each text. */
export const findLeaks = (values: readonly string[], texts: Readonly<Record<string, string>>): Leak[] =>
  Object.entries(texts).flatMap(([where, text]) =>
    values.flatMap((value) =>
      Object.entries(forms(value)).flatMap(([form, needle]) =>
        needle !== '' && text.includes(needle) ? [{ where, form }] : [],
      ),
    ),
  );

/** Values that are printed before the mask that hides them. */
export const unmaskedYet = (values: readonly string[], stdout: string): string[] =>
  values.filter((value) => {
    const shown = withoutMaskCommands(stdout).includes(value);
    const masked = stdout.indexOf(`::add-mask::${value}`);
    return shown && (masked < 0 || stdout.indexOf(value) < masked);
  });
