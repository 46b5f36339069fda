import type { ContentfulStatusCode } from 'hono/utils/http-status';

const DOCUMENTATION = 'https://docs.github.com/rest';

/** An answer other than the one that was hoped for; thrown anywhere below the API and turned into GitHub's error body. */
export class Refusal extends Error {
  readonly status: ContentfulStatusCode;
  readonly documentationUrl: string;

  constructor(status: ContentfulStatusCode, message: string, documentation = DOCUMENTATION) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.documentationUrl = documentation;
  }

  /** What GitHub sends: the status is repeated in the body, as a string. */
  toJSON(): { message: string; documentation_url: string; status: string } {
    return { message: this.message, documentation_url: this.documentationUrl, status: String(this.status) };
  }
}

/** What GitHub says of things that are not there and of things that one may not see. */
export const notFound = (): Refusal => new Refusal(404, 'Not Found');

/** The request was understood and is not acceptable. */
export const unprocessable = (message: string): Refusal => new Refusal(422, message);
