/** Hides values in everything that a job prints. */
export interface Masks {
  /** The value and each of its lines, however short. */
  add(value: string): void;
  apply(text: string): string;
}

/** Base64 of a value that stands somewhere inside a longer text: three ways to fall on the three-byte grid. */
const base64Forms = (value: string): string[] => {
  const bytes = Buffer.from(value);
  return [0, 1, 2].flatMap((shift) => {
    const whole = bytes.subarray(shift);
    const inner = whole.subarray(0, whole.length - (whole.length % 3));
    return shift === 0 ? [bytes.toString('base64'), inner.toString('base64')] : [inner.toString('base64')];
  });
};

const formsOf = (value: string): string[] => {
  const escaped = [encodeURIComponent(value), JSON.stringify(value).slice(1, -1)];
  // What is left of a short value's base64 would hide half of the log.
  return [value, ...escaped, ...base64Forms(value).filter((form) => form.length >= 8)];
};

/** No values yet. */
export const createMasks = (): Masks => {
  const hidden = new Set<string>();
  let sorted: string[] = [];
  return {
    add(value) {
      for (const part of [value, ...value.split(/\r?\n/)]) {
        if (part.trim() === '') continue;
        for (const form of formsOf(part)) hidden.add(form);
      }
      sorted = [...hidden].sort((a, b) => b.length - a.length);
    },
    apply: (text) => sorted.reduce((masked, form) => masked.replaceAll(form, '***'), text),
  };
};
