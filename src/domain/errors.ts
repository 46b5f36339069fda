/** The words by which workflows and documentation know a failure. */
const errorCodes = [
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

/** Any thrown thing as a RotationError; what is not one is a bug of ours, `INTERNAL`. */
export const asRotationError = (error: unknown): RotationError =>
  error instanceof RotationError
    ? error
    : new RotationError({
        code: 'INTERNAL',
        message: `Unexpected ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}.`,
        hint: 'This is a bug. Please report it with the log of this run; the log holds no secret.',
        effect: 'unknown',
        cause: error,
      });
