/** Anything shorter is no secret, and to cut it out would leave no text whole. */
const SHORTEST = 6;

/** Base64 of a value that stands so many bytes behind a group of three: the characters that are all its own. */
const insideBase64 = (bytes: Buffer, before: number): string =>
  Buffer.concat([Buffer.alloc(before), bytes])
    .toString('base64')
    .slice(Math.ceil((before * 4) / 3), Math.floor(((before + bytes.length) * 4) / 3));

/** A value, its lines, and every usual form in which something may repeat it. */
export const formsOf = (value: string): string[] => {
  const bytes = Buffer.from(value, 'utf8');
  const [base64, hex] = [bytes.toString('base64').replaceAll('=', ''), bytes.toString('hex')];
  const base64Forms = [base64, ...[0, 1, 2].map((before) => insideBase64(bytes, before))];
  return [
    value,
    ...value.split(/[\r\n]/),
    JSON.stringify(value).slice(1, -1),
    encodeURIComponent(value.toWellFormed()),
    new URLSearchParams({ v: value }).toString().slice('v='.length),
    ...base64Forms,
    ...base64Forms.map((form) => form.replaceAll('+', '-').replaceAll('/', '_')),
    hex,
    hex.toUpperCase(),
  ].filter((form) => form.length >= SHORTEST);
};

/** A text without these forms. The longest go first: one may be part of another. */
export const withoutForms = (text: string, forms: Iterable<string>): string =>
  [...forms].sort((one, other) => other.length - one.length).reduce((rest, form) => rest.replaceAll(form, '***'), text);
