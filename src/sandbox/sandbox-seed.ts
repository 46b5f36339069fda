/** What a user needs in order to try the action; every value is worthless outside the sandbox. */
export interface SandboxSeed {
  readonly connect: {
    readonly url: string;
    readonly tenantId: string;
    readonly adminClientId: string;
    readonly adminClientSecret: string;
    readonly clientId: string;
    readonly clientSecret: string;
    readonly secretId: number;
  };
  readonly github: {
    readonly apiUrl: string;
    readonly repository: string;
    readonly environment: string;
    readonly organization: string;
    readonly token: string;
  };
}
