/** The words by which workflows and documentation know a failure. */
export const errorCodes = [
  'CONFIG_INVALID',
  'AUTHENTICATION_FAILED',
  'FORBIDDEN',
  'NOT_FOUND',
  'CAPACITY_EXHAUSTED',
  'CREATE_UNCONFIRMED',
  'MARKER_REJECTED',
  'SECRET_NOT_ACCEPTED',
  'DELIVERY_FAILED',
  'DESTINATION_CHANGED',
  'VERIFICATION_FAILED',
  'VERIFICATION_TIMED_OUT',
  'RETIREMENT_FAILED',
  'RATE_LIMITED',
  'SERVICE_UNAVAILABLE',
  'CANCELLED',
  'INTERNAL',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** What a failed call left behind: nothing, or perhaps its effect, because no answer told. */
export type Effect = 'none' | 'unknown';

interface RotationErrorOptions {
  code: ErrorCode;
  /** One sentence: what happened, and where. */
  message: string;
  /** One sentence: what to do next. */
  hint: string;
  effect?: Effect;
  cause?: unknown;
}

/** A failure that a person can act on. */
export class RotationError extends Error {
  readonly code: ErrorCode;
  readonly hint: string;
  readonly effect: Effect;

  constructor({ code, message, hint, effect = 'none', cause }: RotationErrorOptions) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'RotationError';
    this.code = code;
    this.hint = hint;
    this.effect = effect;
  }
}

/** `name (CODE)` of a thing that others have thrown; only what looks like a word of a program. */
const kindOf = (error: Error): string => {
  const name = /^[\w$]{1,60}$/.test(error.name) ? error.name : 'Error';
  return 'code' in error && typeof error.code === 'string' && /^\w{1,60}$/.test(error.code)
    ? `${name} (${error.code})`
    : name;
};

const FRAME = /^ {4}at (?:async )?(?:([\w$.<>#]{1,80}) )?\(?(.{1,500}?):(\d{1,7}):\d{1,7}\)?$/;
const FILE = /([\w.-]{1,80}\.[cm]?[jt]s)$/;

/** ` in readAnswer, answer.ts:12`: the first frame that is neither of Node nor of a package. */
const placeIn = ({ stack = '', message }: Error): string => {
  // The stack begins with the message, which may itself look like frames.
  const start = stack.indexOf(message);
  if (start < 0) return '';
  for (const line of stack.slice(start + message.length).split('\n', 50)) {
    const [, name, path = '', row] = FRAME.exec(line) ?? [];
    // Node's own files have names without an ending.
    const file = path.includes('node_modules') ? undefined : FILE.exec(path)?.[1];
    if (file !== undefined) return ` in ${name === undefined ? '' : `${name}, `}${file}:${row}`;
  }
  return '';
};

/**
 * Any thrown thing as a RotationError; what is not one is a bug of ours, `INTERNAL`. Its message is not told: libraries
 * quote what they stumble over, and that may be a token.
 */
export const asRotationError = (error: unknown): RotationError =>
  error instanceof RotationError
    ? error
    : new RotationError({
        code: 'INTERNAL',
        message: `Unexpected ${error instanceof Error ? `${kindOf(error)}${placeIn(error)}` : `throw of ${typeof error}`}.`,
        hint: 'This is a bug. Please report it with the log of this run; the log holds no secret.',
        effect: 'unknown',
        cause: error,
      });
