import * as z from 'zod/mini';
import { rotateInputs } from './inputs.ts';
import { type Parsed, type Parser, parseBounded } from './parsed.ts';
import { parsers } from './value-parsers.ts';
import { parseVariable } from './variables.ts';

/** What editors are told of each part, beside its shape. */
export const told = z.registry<{ description: string; [keyword: string]: unknown }>();

type InputName = keyof typeof rotateInputs;

const judged = (parser: Parser<unknown>, value: string): Parsed<unknown> =>
  value.trim() === value ? parseBounded(parser, value) : { expected: 'a text without spaces around it' };

/** A text that one of the parsers takes. What it has to say of any other travels in the issue. */
export const text = (parser: Parser<unknown>, description: string) =>
  z
    .string()
    .check(({ value, issues }) => {
      const rejected = judged(parser, value);
      if (!('value' in rejected)) issues.push({ code: 'custom', input: value, params: { rejected } });
    })
    .register(told, {
      description,
      ...(parser.pattern === undefined ? {} : { pattern: parser.pattern }),
      ...(parser.words === undefined ? {} : { enum: parser.words }),
    });

/** A text as an input of that name takes it. */
export const asInput = (name: InputName, kind: keyof typeof parsers) =>
  text(parsers[kind], rotateInputs[name].description);

/** `true` or `false`, as an input of that name. */
export const flag = (name: InputName) => z.boolean().register(told, { description: rotateInputs[name].description });

/** A map with these keys and no others. What zod says of another key is which ones there are. */
export const map = <Shape extends z.core.$ZodShape>(
  shape: Shape,
  description: string,
  more: Record<string, unknown> = {},
) =>
  z
    .strictObject(shape, {
      error: ({ code }) => (code === 'unrecognized_keys' ? Object.keys(shape).join(', ') : undefined),
    })
    .register(told, { description, ...more });

/** A positive whole number, up to the largest. */
export const wholeNumber = (largest: number) => {
  const error = `a whole number from 1 to ${largest}`;
  return z.int().check(z.positive({ error }), z.maximum(largest, { error }));
};

/** The name of the environment variable that holds a secret. */
export const variable = (description: string) => text(parseVariable, description);
