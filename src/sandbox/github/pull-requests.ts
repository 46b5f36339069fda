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

/** A pull request to the default branch: its files, its conversation, and where it comes from. */
export interface PullRequest {
  readonly number: number;
  /** Paths that it changes. */
  readonly files: readonly string[];
  /** What some of them would be, merged. */
  readonly changes: ReadonlyMap<string, string>;
  readonly comments: Comment[];
  /** `owner/name` of the repository that has its branch: this one, or a fork. */
  readonly from: string;
  readonly branch: string;
  readonly author: string;
}

/** What a test says of one. */
export interface PullRequestSeed {
  readonly number: number;
  /** Paths alone. */
  readonly files?: readonly string[];
  /** Paths with the texts that they would have, merged. */
  readonly changes?: Readonly<Record<string, string>>;
  /** This repository unless told. */
  readonly from?: string;
  readonly branch?: string;
  readonly author?: string;
}

/** One that nobody has said anything on yet. */
export const createPullRequest = (seed: PullRequestSeed, fullName: string): PullRequest => {
  const { number, files = [], changes = {}, from = fullName, branch = 'change', author = 'someone' } = seed;
  return {
    ...{ number, from, branch, author, comments: [] },
    files: [...files, ...Object.keys(changes)],
    changes: new Map(Object.entries(changes)),
  };
};

/** What its merge into the default branch is called. */
export const mergeRefOf = ({ number }: Pick<PullRequest, 'number'>): string => `refs/pull/${number}/merge`;

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
