import type { SecretValue } from '../../domain/secret-value.ts';
import type { RequestParameters } from './operations.ts';
import { type Hour, tokenHour } from './token-hour.ts';

/** What a refused request can say of the token that it carried. */
export interface BearerWords {
  /** Completes "GitHub does not accept …". */
  readonly what: string;
  /** What to do when it is not accepted. */
  readonly hint: string;
  /** How a permission gets into the token, where it is not given to the token itself. */
  readonly advice?: (parameters: RequestParameters) => string;
}

/** Whom GitHub takes us for: the token that a request carries, and where another one would come from. */
export interface Bearer {
  readonly words: BearerWords;
  /** The requests that GitHub still allows it, with whatever token: those that follow each other share them. */
  readonly hour: Hour;
  /**
   * Sees to it that there is a token that lasts. To be awaited before a request takes its turn, because it may need
   * turns of its own.
   * @throws RotationError with the effect `none` when there is none to be had
   */
  ready(): Promise<void>;
  /** The token of this moment. `ready` comes first. */
  token(): SecretValue;
  /** Whether there is another token in place of this one, which GitHub has refused. @throws RotationError as `ready` */
  replaced(refused: SecretValue): Promise<boolean>;
  /** Milliseconds for which GitHub may refuse this token only because it is new, and not known everywhere yet. */
  settlesIn(token: SecretValue): number;
}

/** All the bearers of a run. */
export interface Bearers {
  /** @throws RotationError where nobody may ask that */
  of(parameters: RequestParameters): Bearer;
  /** Gives back whatever was got for this run only; answers in words what could not be. Comes last, and never throws. */
  release(): Promise<readonly string[]>;
}

/** A token that the user gave. There is no other. @param input that it was given as */
export const givenBearer = (token: SecretValue, input: string): Bearer => ({
  words: {
    what: 'the token',
    hint: `Check that ${input} belongs to this server and has neither expired nor been revoked.`,
  },
  hour: tokenHour(),
  ready: async () => {},
  token: () => token,
  replaced: async () => false,
  settlesIn: () => 0,
});
