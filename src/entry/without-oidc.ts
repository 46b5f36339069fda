/**
 * Stands in the bundle for `@actions/http-client`, which `@actions/core` loads at its start for OIDC tokens alone
 * (docs/adr/0004): this program asks for none, and the first message need not wait for an HTTP client.
 */
export class HttpClient {
  constructor() {
    throw new Error('This bundle holds no client for OIDC tokens (core.getIDToken).');
  }
}
