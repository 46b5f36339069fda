// Generated from connect.openapi.yaml by scripts/generate-contract.mjs. Do not edit.

export interface paths {
    "/identity/.well-known/openid-configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the token endpoint and the keys of this region are */
        get: operations["getDiscoveryDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/.well-known/openid-configuration/jwks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public keys that access tokens of this region are signed with */
        get: operations["getKeySet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/connect/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a client id and a client secret for an access token
         * @description The address is taken from the discovery document. A token outlives the secret that it was got with.
         */
        post: operations["requestToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Tenants/{tenantId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["tenantId"];
            };
            cookie?: never;
        };
        /**
         * The tenant; the usual first call of a client
         * @description Roles: Tenant Member.
         */
        get: operations["getTenant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/Tenants/{tenantId}/ClientCredentialClients": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["tenantId"];
            };
            cookie?: never;
        };
        /**
         * The client credential clients of the tenant
         * @description Roles: Tenant Member. Where ids are asked for, skip and count do not apply.
         */
        get: operations["listClientCredentialClients"];
        put?: never;
        /**
         * Make a client credential client together with its first secret
         * @description Roles: Tenant Administrator. A tenant holds at most 50,000 clients of any type.
         */
        post: operations["createClientCredentialClient"];
        delete?: never;
        options?: never;
        /**
         * How many client credential clients there are
         * @description Roles: Tenant Member.
         */
        head: operations["countClientCredentialClients"];
        patch?: never;
        trace?: never;
    };
    "/api/v1/Tenants/{tenantId}/ClientCredentialClients/{clientId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["tenantId"];
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        /**
         * One client credential client
         * @description Roles: Self, Tenant Member.
         */
        get: operations["getClientCredentialClient"];
        /**
         * Change a client credential client
         * @description Roles: Tenant Administrator. Absent or null properties stay. Takes up to an hour to reach authentication.
         */
        put: operations["updateClientCredentialClient"];
        post?: never;
        /**
         * Delete a client credential client and its secrets
         * @description Roles: Tenant Administrator. Takes up to an hour to reach authentication.
         */
        delete: operations["deleteClientCredentialClient"];
        options?: never;
        /**
         * Whether there is such a client credential client
         * @description Roles: Self, Tenant Member.
         */
        head: operations["hasClientCredentialClient"];
        patch?: never;
        trace?: never;
    };
    "/api/v1/Tenants/{tenantId}/ClientCredentialClients/{clientId}/Secrets": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["tenantId"];
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        /**
         * The secrets of a client credential client, expired ones too
         * @description Roles: Self, Tenant Administrator.
         */
        get: operations["listClientCredentialClientSecrets"];
        put?: never;
        /**
         * Make one more secret
         * @description Roles: Self, Tenant Administrator. A client has at most 10 secrets, expired ones included.
         */
        post: operations["createClientCredentialClientSecret"];
        delete?: never;
        options?: never;
        /**
         * How many secrets the client credential client has
         * @description Roles: Self, Tenant Administrator.
         */
        head: operations["countClientCredentialClientSecrets"];
        patch?: never;
        trace?: never;
    };
    "/api/v1/Tenants/{tenantId}/ClientCredentialClients/{clientId}/Secrets/{secretId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["tenantId"];
                clientId: components["parameters"]["clientId"];
                secretId: components["parameters"]["secretId"];
            };
            cookie?: never;
        };
        /**
         * One secret, without its value
         * @description Roles: Self, Tenant Administrator.
         */
        get: operations["getClientCredentialClientSecret"];
        /**
         * Change the description or the end of a secret
         * @description Roles: Tenant Administrator. Absent or null properties stay. Takes up to an hour to reach authentication.
         */
        put: operations["updateClientCredentialClientSecret"];
        post?: never;
        /**
         * Delete a secret
         * @description Roles: Self, Tenant Administrator. Takes up to an hour to reach authentication; tokens already issued stay good.
         */
        delete: operations["deleteClientCredentialClientSecret"];
        options?: never;
        /**
         * Whether there is such a secret
         * @description Roles: Self, Tenant Administrator.
         */
        head: operations["hasClientCredentialClientSecret"];
        patch?: never;
        trace?: never;
    };
    "/api/v1/Tenants/{tenantId}/HybridClients": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["tenantId"];
            };
            cookie?: never;
        };
        /**
         * The hybrid clients of the tenant
         * @description Roles: Tenant Member. Where ids are asked for, skip and count do not apply.
         */
        get: operations["listHybridClients"];
        put?: never;
        /**
         * Make a hybrid client together with its first secret
         * @description Roles: Tenant Administrator. A tenant holds at most 50,000 clients of any type.
         */
        post: operations["createHybridClient"];
        delete?: never;
        options?: never;
        /**
         * How many hybrid clients there are
         * @description Roles: Tenant Member.
         */
        head: operations["countHybridClients"];
        patch?: never;
        trace?: never;
    };
    "/api/v1/Tenants/{tenantId}/HybridClients/{clientId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["tenantId"];
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        /**
         * One hybrid client
         * @description Roles: Tenant Administrator.
         */
        get: operations["getHybridClient"];
        /**
         * Change a hybrid client
         * @description Roles: Tenant Administrator. Absent or null properties stay. Takes up to an hour to reach authentication.
         */
        put: operations["updateHybridClient"];
        post?: never;
        /**
         * Delete a hybrid client and its secrets
         * @description Roles: Tenant Administrator. Takes up to an hour to reach authentication.
         */
        delete: operations["deleteHybridClient"];
        options?: never;
        /**
         * Whether there is such a hybrid client
         * @description Roles: Tenant Administrator.
         */
        head: operations["hasHybridClient"];
        patch?: never;
        trace?: never;
    };
    "/api/v1/Tenants/{tenantId}/HybridClients/{clientId}/Secrets": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["tenantId"];
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        /**
         * The secrets of a hybrid client, expired ones too
         * @description Roles: Tenant Administrator.
         */
        get: operations["listHybridClientSecrets"];
        put?: never;
        /**
         * Make one more secret
         * @description Roles: Tenant Administrator. A client has at most 10 secrets, expired ones included.
         */
        post: operations["createHybridClientSecret"];
        delete?: never;
        options?: never;
        /**
         * How many secrets the hybrid client has
         * @description Roles: Tenant Administrator.
         */
        head: operations["countHybridClientSecrets"];
        patch?: never;
        trace?: never;
    };
    "/api/v1/Tenants/{tenantId}/HybridClients/{clientId}/Secrets/{secretId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["tenantId"];
                clientId: components["parameters"]["clientId"];
                secretId: components["parameters"]["secretId"];
            };
            cookie?: never;
        };
        /**
         * One secret, without its value
         * @description Roles: Tenant Administrator.
         */
        get: operations["getHybridClientSecret"];
        /**
         * Change the description or the end of a secret
         * @description Roles: Tenant Administrator. Absent or null properties stay. Takes up to an hour to reach authentication.
         */
        put: operations["updateHybridClientSecret"];
        post?: never;
        /**
         * Delete a secret
         * @description Roles: Tenant Administrator. Takes up to an hour to reach authentication; tokens already issued stay good.
         */
        delete: operations["deleteHybridClientSecret"];
        options?: never;
        /**
         * Whether there is such a secret
         * @description Roles: Tenant Administrator.
         */
        head: operations["hasHybridClientSecret"];
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Guid: string;
        /**
         * Format: int32
         * @description Counts up per client and is never used again
         */
        SecretId: number;
        /**
         * Format: int32
         * @description In seconds
         */
        AccessTokenLifetime: number;
        DiscoveryDocument: {
            /** Format: uri */
            issuer: string;
            /** Format: uri */
            token_endpoint: string;
            /** Format: uri */
            jwks_uri: string;
            grant_types_supported?: string[];
            token_endpoint_auth_methods_supported?: string[];
            response_types_supported?: string[];
            subject_types_supported?: string[];
            id_token_signing_alg_values_supported?: string[];
        };
        KeySet: {
            keys: {
                /** @enum {string} */
                kty: "RSA" | "EC";
                kid: string;
                /** @constant */
                use: "sig";
                /** @enum {string} */
                alg: "RS256" | "ES256";
            }[];
        };
        TokenRequest: {
            /** @constant */
            grant_type: "client_credentials";
            client_id: string;
            client_secret: string;
        };
        TokenResponse: {
            /** @description A signed JWT */
            access_token: string;
            expires_in: components["schemas"]["AccessTokenLifetime"];
            /** @constant */
            token_type: "Bearer";
        };
        TokenError: {
            /**
             * @example invalid_client
             * @example unauthorized_client
             * @example unsupported_grant_type
             * @example invalid_request
             */
            error: string;
            error_description?: string;
        };
        /** @description Reason and Resolution are written for people */
        ErrorResponse: {
            OperationId: string;
            Error: string;
            Reason: string;
            Resolution: string;
            DynamicProperties?: {
                [key: string]: unknown;
            };
        };
        ChildError: {
            OperationId: string;
            Error: string;
            Reason: string;
            Resolution: string;
            DynamicProperties?: {
                [key: string]: unknown;
            };
            /** Format: int32 */
            StatusCode: number;
            /** @description The id that was asked for */
            ModelId: string;
        };
        Tenant: {
            Id: components["schemas"]["Guid"];
            Name?: string | null;
        };
        /** @description There is no creation date and no last use */
        ClientSecret: {
            Id: components["schemas"]["SecretId"];
            Description: string | null;
            Expires: boolean;
            /**
             * Format: date-time
             * @description In UTC; null if it never expires
             */
            Expiration: string | null;
        };
        ClientSecretCreated: {
            Id: components["schemas"]["SecretId"];
            Description: string | null;
            Expires: boolean;
            /** Format: date-time */
            Expiration: string | null;
            Secret: string;
        };
        /** @description Expires true or null needs an Expiration; Expires false forbids one. In an update absent or null properties stay. */
        ClientSecretInput: {
            Description?: string | null;
            Expires?: boolean | null;
            /** Format: date-time */
            Expiration?: string | null;
        };
        ClientCredentialClient: {
            Id: components["schemas"]["Guid"];
            Name: string;
            Enabled: boolean;
            AccessTokenLifetime: components["schemas"]["AccessTokenLifetime"];
            Tags: string[];
            /** @description The member role always */
            RoleIds: components["schemas"]["Guid"][];
        };
        ClientCredentialClientUpdate: {
            Id?: string | null;
            Name?: string | null;
            Enabled?: boolean | null;
            /** Format: int32 */
            AccessTokenLifetime?: number | null;
            Tags?: string[] | null;
            RoleIds?: components["schemas"]["Guid"][] | null;
        };
        ClientCredentialClientCreate: {
            /** @description A GUID; made up by the service if it is not given */
            Id?: string | null;
            Name: string;
            /** @default true */
            Enabled?: boolean | null;
            /**
             * Format: int32
             * @default 3600
             */
            AccessTokenLifetime?: number | null;
            Tags?: string[] | null;
            RoleIds: components["schemas"]["Guid"][];
            SecretDescription?: string | null;
            /**
             * Format: date-time
             * @description Null never expires
             */
            SecretExpirationDate?: string | null;
        };
        ClientCredentialClientCreated: {
            Secret: string;
            Id: components["schemas"]["SecretId"];
            Description: string | null;
            /** Format: date-time */
            ExpirationDate: string | null;
            Client: components["schemas"]["ClientCredentialClient"];
        };
        ClientCredentialClientMultiStatus: {
            OperationId: string;
            Error: string;
            Reason: string;
            ChildErrors: components["schemas"]["ChildError"][];
            Data: components["schemas"]["ClientCredentialClient"][];
        };
        HybridClient: {
            Id: components["schemas"]["Guid"];
            Name: string;
            Enabled: boolean;
            AccessTokenLifetime: components["schemas"]["AccessTokenLifetime"];
            Tags: string[];
            RedirectUris: string[];
            PostLogoutRedirectUris: string[];
            ClientUri?: string | null;
            LogoUri?: string | null;
            AllowOfflineAccess?: boolean;
            AllowAccessTokensViaBrowser?: boolean;
        };
        HybridClientUpdate: {
            Id?: string | null;
            Name?: string | null;
            Enabled?: boolean | null;
            /** Format: int32 */
            AccessTokenLifetime?: number | null;
            Tags?: string[] | null;
            RedirectUris?: string[] | null;
            PostLogoutRedirectUris?: string[] | null;
            ClientUri?: string | null;
            LogoUri?: string | null;
            AllowOfflineAccess?: boolean | null;
            AllowAccessTokensViaBrowser?: boolean | null;
        };
        HybridClientCreate: {
            /** @description A GUID; made up by the service if it is not given */
            Id?: string | null;
            Name: string;
            /** @default true */
            Enabled?: boolean | null;
            /**
             * Format: int32
             * @default 3600
             */
            AccessTokenLifetime?: number | null;
            Tags?: string[] | null;
            RedirectUris?: string[] | null;
            PostLogoutRedirectUris?: string[] | null;
            ClientUri?: string | null;
            LogoUri?: string | null;
            AllowOfflineAccess?: boolean | null;
            AllowAccessTokensViaBrowser?: boolean | null;
            SecretDescription?: string | null;
            /**
             * Format: date-time
             * @description Null never expires
             */
            SecretExpirationDate?: string | null;
        };
        HybridClientCreated: {
            Secret: string;
            Id: components["schemas"]["SecretId"];
            Description: string | null;
            /** Format: date-time */
            ExpirationDate: string | null;
            Client: components["schemas"]["HybridClient"];
        };
        HybridClientMultiStatus: {
            OperationId: string;
            Error: string;
            Reason: string;
            ChildErrors: components["schemas"]["ChildError"][];
            Data: components["schemas"]["HybridClient"][];
        };
    };
    responses: {
        /** @description Missing or invalid inputs, or a limit is reached */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description No access token, or one that is expired or not from this issuer */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The role of the caller does not allow it */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description No such secret, client or tenant */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description This region does not write. The vendor only says that writes exist on the primary region; this is how a server says that a resource lacks a method. */
        PrimaryOnly: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The operation timed out; the write may have happened */
        TimedOut: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description A client with this id exists */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Not documented by the vendor, but any gateway may say so */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The service failed */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The service is not available */
        Unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Not documented by the vendor, but any gateway may say so */
        IdentityTooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TokenError"];
            };
        };
        /** @description The identity service failed or is not available */
        IdentityFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TokenError"];
            };
        };
    };
    parameters: {
        tenantId: components["schemas"]["Guid"];
        clientId: components["schemas"]["Guid"];
        secretId: components["schemas"]["SecretId"];
        /** @description Only these clients; may be repeated */
        id: string[];
        /** @description Only clients that have all of these tags; may be repeated */
        tag: string[];
        /** @description A search text */
        query: string;
        skip: number;
        count: number;
    };
    requestBodies: never;
    headers: {
        /** @description How many there are altogether, whatever page was asked for */
        "Total-Count": number;
        /** @description Seconds to wait, or an HTTP date */
        "Retry-After": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getDiscoveryDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The discovery document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiscoveryDocument"];
                };
            };
            429: components["responses"]["IdentityTooManyRequests"];
            500: components["responses"]["IdentityFailed"];
            503: components["responses"]["IdentityFailed"];
        };
    };
    getKeySet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key set */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeySet"];
                };
            };
            429: components["responses"]["IdentityTooManyRequests"];
            500: components["responses"]["IdentityFailed"];
            503: components["responses"]["IdentityFailed"];
        };
    };
    requestToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description An access token */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            /** @description invalid_client for an unknown or disabled client and for a wrong, expired or deleted secret; unauthorized_client when the secret is right but the type of client may not use this grant */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenError"];
                };
            };
            429: components["responses"]["IdentityTooManyRequests"];
            500: components["responses"]["IdentityFailed"];
            503: components["responses"]["IdentityFailed"];
        };
    };
    getTenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["tenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tenant */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listClientCredentialClients: {
        parameters: {
            query?: {
                /** @description Only these clients; may be repeated */
                id?: components["parameters"]["id"];
                /** @description Only clients that have all of these tags; may be repeated */
                tag?: components["parameters"]["tag"];
                /** @description A search text */
                query?: components["parameters"]["query"];
                skip?: components["parameters"]["skip"];
                count?: components["parameters"]["count"];
            };
            header?: never;
            path: {
                tenantId: components["parameters"]["tenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Those found */
            200: {
                headers: {
                    "Total-Count": components["headers"]["Total-Count"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCredentialClient"][];
                };
            };
            /** @description Some of the ids asked for do not exist */
            207: {
                headers: {
                    "Total-Count": components["headers"]["Total-Count"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCredentialClientMultiStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createClientCredentialClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["tenantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientCredentialClientCreate"];
            };
        };
        responses: {
            /** @description Made; the only time that the value of the secret is shown */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCredentialClientCreated"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["PrimaryOnly"];
            408: components["responses"]["TimedOut"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    countClientCredentialClients: {
        parameters: {
            query?: {
                /** @description Only these clients; may be repeated */
                id?: components["parameters"]["id"];
                /** @description Only clients that have all of these tags; may be repeated */
                tag?: components["parameters"]["tag"];
            };
            header?: never;
            path: {
                tenantId: components["parameters"]["tenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number is in the header */
            200: {
                headers: {
                    "Total-Count": components["headers"]["Total-Count"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getClientCredentialClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["tenantId"];
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCredentialClient"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateClientCredentialClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["tenantId"];
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientCredentialClientUpdate"];
            };
        };
        responses: {
            /** @description The client as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCredentialClient"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["PrimaryOnly"];
            408: components["responses"]["TimedOut"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteClientCredentialClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["tenantId"];
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["PrimaryOnly"];
            408: components["responses"]["TimedOut"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    hasClientCredentialClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["tenantId"];
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listClientCredentialClientSecrets: {
        parameters: {
            query?: {
                /** @description A search text */
                query?: components["parameters"]["query"];
                skip?: components["parameters"]["skip"];
                count?: components["parameters"]["count"];
            };
            header?: never;
            path: {
                tenantId: components["parameters"]["tenantId"];
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secrets, without their values */
            200: {
                headers: {
                    "Total-Count": components["headers"]["Total-Count"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientSecret"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createClientCredentialClientSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["tenantId"];
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientSecretInput"];
            };
        };
        responses: {
            /** @description Made; the only time that the value is shown */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientSecretCreated"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["PrimaryOnly"];
            408: components["responses"]["TimedOut"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    countClientCredentialClientSecrets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["tenantId"];
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number is in the header */
            200: {
                headers: {
                    "Total-Count": components["headers"]["Total-Count"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getClientCredentialClientSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["tenantId"];
                clientId: components["parameters"]["clientId"];
                secretId: components["parameters"]["secretId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientSecret"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateClientCredentialClientSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["tenantId"];
                clientId: components["parameters"]["clientId"];
                secretId: components["parameters"]["secretId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientSecretInput"];
            };
        };
        responses: {
            /** @description The secret as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientSecret"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["PrimaryOnly"];
            408: components["responses"]["TimedOut"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteClientCredentialClientSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["tenantId"];
                clientId: components["parameters"]["clientId"];
                secretId: components["parameters"]["secretId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["PrimaryOnly"];
            408: components["responses"]["TimedOut"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    hasClientCredentialClientSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["tenantId"];
                clientId: components["parameters"]["clientId"];
                secretId: components["parameters"]["secretId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listHybridClients: {
        parameters: {
            query?: {
                /** @description Only these clients; may be repeated */
                id?: components["parameters"]["id"];
                /** @description Only clients that have all of these tags; may be repeated */
                tag?: components["parameters"]["tag"];
                /** @description A search text */
                query?: components["parameters"]["query"];
                skip?: components["parameters"]["skip"];
                count?: components["parameters"]["count"];
            };
            header?: never;
            path: {
                tenantId: components["parameters"]["tenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Those found */
            200: {
                headers: {
                    "Total-Count": components["headers"]["Total-Count"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HybridClient"][];
                };
            };
            /** @description Some of the ids asked for do not exist */
            207: {
                headers: {
                    "Total-Count": components["headers"]["Total-Count"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HybridClientMultiStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createHybridClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["tenantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HybridClientCreate"];
            };
        };
        responses: {
            /** @description Made; the only time that the value of the secret is shown */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HybridClientCreated"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["PrimaryOnly"];
            408: components["responses"]["TimedOut"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    countHybridClients: {
        parameters: {
            query?: {
                /** @description Only these clients; may be repeated */
                id?: components["parameters"]["id"];
                /** @description Only clients that have all of these tags; may be repeated */
                tag?: components["parameters"]["tag"];
            };
            header?: never;
            path: {
                tenantId: components["parameters"]["tenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number is in the header */
            200: {
                headers: {
                    "Total-Count": components["headers"]["Total-Count"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getHybridClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["tenantId"];
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HybridClient"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateHybridClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["tenantId"];
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HybridClientUpdate"];
            };
        };
        responses: {
            /** @description The client as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HybridClient"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["PrimaryOnly"];
            408: components["responses"]["TimedOut"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteHybridClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["tenantId"];
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["PrimaryOnly"];
            408: components["responses"]["TimedOut"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    hasHybridClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["tenantId"];
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listHybridClientSecrets: {
        parameters: {
            query?: {
                /** @description A search text */
                query?: components["parameters"]["query"];
                skip?: components["parameters"]["skip"];
                count?: components["parameters"]["count"];
            };
            header?: never;
            path: {
                tenantId: components["parameters"]["tenantId"];
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secrets, without their values */
            200: {
                headers: {
                    "Total-Count": components["headers"]["Total-Count"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientSecret"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createHybridClientSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["tenantId"];
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientSecretInput"];
            };
        };
        responses: {
            /** @description Made; the only time that the value is shown */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientSecretCreated"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["PrimaryOnly"];
            408: components["responses"]["TimedOut"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    countHybridClientSecrets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["tenantId"];
                clientId: components["parameters"]["clientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number is in the header */
            200: {
                headers: {
                    "Total-Count": components["headers"]["Total-Count"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getHybridClientSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["tenantId"];
                clientId: components["parameters"]["clientId"];
                secretId: components["parameters"]["secretId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientSecret"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateHybridClientSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["tenantId"];
                clientId: components["parameters"]["clientId"];
                secretId: components["parameters"]["secretId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientSecretInput"];
            };
        };
        responses: {
            /** @description The secret as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientSecret"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["PrimaryOnly"];
            408: components["responses"]["TimedOut"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteHybridClientSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["tenantId"];
                clientId: components["parameters"]["clientId"];
                secretId: components["parameters"]["secretId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["PrimaryOnly"];
            408: components["responses"]["TimedOut"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    hasHybridClientSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenantId: components["parameters"]["tenantId"];
                clientId: components["parameters"]["clientId"];
                secretId: components["parameters"]["secretId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
}
