import * as z from 'zod/mini';
import type { Identity } from '../../domain/client-secret.ts';
import { RotationError } from '../../domain/errors.ts';
import { emptyReceipt, receiptName } from '../../domain/receipt.ts';
import type { ReceiptStore } from '../../ports/receipt-store.ts';
import type { Answer, GitHubClient } from './github-client.ts';
import { type GitHubFailure, hasStatus } from './github-failure.ts';
import { ownerAndRepo, readAnswer } from './read-answer.ts';
import { LARGEST_RECEIPT, parseReceipt, printReceipt } from './receipt-json.ts';

const variableAnswer = z.object({ value: z.string() });

/** The receipt of a credential in an Actions variable of a repository. */
export const createReceiptStore = (client: GitHubClient, identity: Identity, repository: string): ReceiptStore => {
  const name = receiptName(identity);
  const place = `variable ${name} of ${repository}`;
  const parameters = { ...ownerAndRepo(repository), name };
  // Nothing is known before the first look; POST and PATCH each tell when the other is right.
  let exists = false;

  const make = (value: string): Promise<Answer> =>
    client.request('POST /repos/{owner}/{repo}/actions/variables', { ...parameters, value });
  const change = (value: string): Promise<Answer> =>
    client.request('PATCH /repos/{owner}/{repo}/actions/variables/{name}', { ...parameters, value });

  // GitHub answers 404 instead of 403 to a token that may not see the variables.
  const forbidden = ({ message, effect, status }: GitHubFailure): RotationError =>
    new RotationError({
      code: 'FORBIDDEN',
      message: `The token may not write the receipt, ${place}: ${message}`,
      hint: `Give the token "Variables: write" on ${repository}, or set grace-period to 0s to work without receipts.`,
      effect: status === 403 ? effect : 'none',
    });

  const allowed = async (asked: Promise<unknown>): Promise<void> => {
    try {
      await asked;
      exists = true;
    } catch (error) {
      throw hasStatus(error, 403, 404) ? forbidden(error) : error;
    }
  };

  return {
    place,

    async read() {
      try {
        const answer = await client.request('GET /repos/{owner}/{repo}/actions/variables/{name}', parameters);
        exists = true;
        return parseReceipt(readAnswer(variableAnswer, answer, place).value, identity.credential);
      } catch (error) {
        if (hasStatus(error, 403)) return 'impossible';
        if (!hasStatus(error, 404)) throw error;
        exists = false;
        return null;
      }
    },

    ensure: () =>
      allowed(
        make(printReceipt(emptyReceipt(identity.credential))).catch((error: unknown) => {
          if (!hasStatus(error, 409)) throw error;
        }),
      ),

    async write(receipt) {
      const value = printReceipt(receipt);
      const size = Buffer.byteLength(value);
      if (size > LARGEST_RECEIPT) {
        throw new RotationError({
          code: 'CONFIG_INVALID',
          message: `The receipt, ${place}, would have ${size} bytes; a variable holds at most ${LARGEST_RECEIPT}.`,
          hint: 'Spread the destinations over several credentials.',
        });
      }
      const written = (exists ? change(value) : make(value)).catch((error: unknown) => {
        if (!hasStatus(error, exists ? 404 : 409)) throw error;
        return exists ? make(value) : change(value);
      });
      await allowed(written);
    },
  };
};
