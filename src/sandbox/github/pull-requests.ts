import { Refusal } from './refusal.ts';

/** How close whoever wrote a comment is to the repository. */
type Association = 'OWNER' | 'MEMBER' | 'COLLABORATOR' | 'CONTRIBUTOR' | 'NONE';

/** A comment in the conversation of a pull request; moments in epoch milliseconds. */
export interface Comment {
  readonly id: number;
  readonly login: string;
  readonly association: Association;
  body: string;
  readonly createdAt: number;
  updatedAt: number;
}

/** A pull request, as far as its files and its conversation go. */
export interface PullRequest {
  readonly number: number;
  /** Paths that it changes. */
  readonly files: readonly string[];
  readonly comments: Comment[];
}

/** What a test says of one. */
export interface PullRequestSeed {
  readonly number: number;
  readonly files?: readonly string[];
}

/** GitHub keeps no more of a comment. */
const LONGEST_COMMENT = 65_536;

/** The text of a comment, if GitHub takes it. */
export const checkedComment = (body: string): string => {
  if (body.trim() === '') throw new Refusal(422, 'Validation Failed: body cannot be blank');
  if (body.length > LONGEST_COMMENT) {
    throw new Refusal(422, `Validation Failed: body is too long (maximum is ${LONGEST_COMMENT} characters)`);
  }
  return body;
};
