interface Received {
  readonly status: number;
  readonly headers: [string, string][];
}

/**
 * An answer whose bytes have all arrived. They are handed out as they are: a stream for each answer, which `Response`
 * makes of them, takes longer than reading it. Unlike there, an answer can be read more than once.
 */
export class ReceivedResponse extends Response {
  readonly #bytes: Buffer;
  readonly #received: Received;

  // Functions in properties, as the types of `Response` have them.
  override readonly text = (): Promise<string> =>
    // As the standard has it: a mark of byte order is left out, and what is no UTF-8 is replaced.
    Promise.resolve(new TextDecoder().decode(this.#bytes));

  override readonly json = async (): Promise<unknown> => JSON.parse(await this.text());

  override readonly arrayBuffer = (): Promise<ArrayBuffer> => Promise.resolve(new Uint8Array(this.#bytes).buffer);

  override readonly clone = (): Response => new ReceivedResponse(this.#bytes, this.#received);

  constructor(bytes: Buffer, received: Received) {
    super(null, received);
    this.#bytes = bytes;
    this.#received = received;
  }
}
