export const id = 3225;
export const ids = [3225];
export const modules = {

/***/ 940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ packageRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


const packageRoot = () => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(process.argv[1] ?? 'dist/cli.js')));


/***/ }),

/***/ 9487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ workflowFiles),
/* harmony export */   Y: () => (/* binding */ ROTATE_WORKFLOW)
/* harmony export */ });
const ROTATE_WORKFLOW = 'rotate.yml';
const VERIFY_WORKFLOW = 'verify-connect.yml';
const rotate = ({ connect, github }) => `name: Rotate client secrets
on:
  schedule: [{ cron: '17 5 * * *' }]
  workflow_dispatch:
permissions: { actions: read }
concurrency: { group: rotate-client-secrets, queue: max }
jobs:
  rotate:
    runs-on: ubuntu-latest
    steps:
      - uses: acme/rotate-client-secrets@v1
        with:
          name: ingest-prod
          connect-url: ${connect.url}
          tenant-id: ${connect.tenantId}
          client-id: ${connect.clientId}
          client-secret: \${{ secrets.CONNECT_CLIENT_SECRET }}
          destinations: |
            - { repository: ${github.repository}, secret: CONNECT_CLIENT_SECRET }
            - { repository: ${github.repository}, environment: ${github.environment}, secret: CONNECT_CLIENT_SECRET }
          verify-workflow: ${VERIFY_WORKFLOW}
          grace-period: 0s
          retire-ids: ${connect.secretId}
          github-token: \${{ secrets.ROTATION_TOKEN }}
`;
const verify = ({ connect }, jobs) => `name: Verify client secrets
on:
  workflow_dispatch:
    inputs: { credential: { required: true }, correlation-id: { required: true }, fingerprint: { required: true } }
run-name: Verify \${{ inputs.credential }} \${{ inputs.correlation-id }} \${{ inputs.fingerprint }}
permissions: {}
jobs:
${jobs
    .map(({ name, environment }) => `  ${name}:
    runs-on: ubuntu-latest
${environment === undefined ? '' : `    environment: ${environment}\n`}    steps:
      - uses: acme/rotate-client-secrets/verify@v1
        with:
          connect-url: ${connect.url}
          client-id: ${connect.clientId}
          client-secret: \${{ secrets.CONNECT_CLIENT_SECRET }}
          correlation-id: \${{ inputs.correlation-id }}
          fingerprint: \${{ inputs.fingerprint }}
`)
    .join('')}`;
const jobsOf = {
    'of both': ({ github }) => [{ name: 'repository' }, { name: 'environment', environment: github.environment }],
    'of either': ({ github }) => [{ name: 'consumer', environment: github.environment }],
};
const workflowFiles = (seed, consumers) => ({
    [`.github/workflows/${ROTATE_WORKFLOW}`]: rotate(seed),
    [`.github/workflows/${VERIFY_WORKFLOW}`]: verify(seed, jobsOf[consumers](seed)),
});


/***/ }),

/***/ 3106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ startSeededSandbox)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(0);
;// CONCATENATED MODULE: ./build/sandbox/clock.js
const sandboxClock = (aheadMs = 0) => {
    let offset = aheadMs;
    return {
        now: () => Date.now() + offset,
        advance(ms) {
            if (!(ms >= 0))
                throw new RangeError(`a sandbox clock only moves forward, not by ${ms} ms`);
            offset += ms;
        },
    };
};

// EXTERNAL MODULE: ./node_modules/@hono/node-server/dist/index.mjs + 2 modules
var dist = __webpack_require__(6652);
;// CONCATENATED MODULE: ./build/sandbox/loopback-server.js

const DROP_CONNECTION = Symbol('drop the connection');
const serveOnLoopback = async ({ handler, clock, port = 0 }) => {
    const answer = async (request, { outgoing }) => {
        const answered = await (running.intercept ? running.intercept(request, handler) : handler(request));
        if (answered === DROP_CONNECTION) {
            outgoing.destroy();
            return new Response(null, { status: 500 });
        }
        const headers = new Headers(answered.headers);
        if (!headers.has('date'))
            headers.set('date', new Date(clock.now()).toUTCString());
        return new Response(answered.body, { status: answered.status, headers });
    };
    const running = { url: '', intercept: undefined, close: async () => { } };
    return new Promise((resolve, reject) => {
        const server = (0,dist/* serve */.wX)({
            fetch: (request, bindings) => answer(request, bindings),
            hostname: '127.0.0.1',
            port,
            overrideGlobalObjects: false,
        }, (address) => {
            const close = () => new Promise((done) => {
                server.close(() => done());
                if ('closeAllConnections' in server)
                    server.closeAllConnections();
            });
            resolve(Object.assign(running, { url: `http://127.0.0.1:${address.port}`, close }));
        });
        server.on('error', reject);
    });
};
const interceptAround = (server, around) => {
    let driver;
    server.intercept = (request, handle) => around(request, async () => (driver ? driver(request, handle) : handle(request)));
    return {
        url: server.url,
        close: () => server.close(),
        get intercept() {
            return driver;
        },
        set intercept(next) {
            driver = next;
        },
    };
};

// EXTERNAL MODULE: ./node_modules/hono/dist/index.js + 24 modules
var hono_dist = __webpack_require__(1894);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/jwt/sign.js + 1 modules
var sign = __webpack_require__(2896);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/jwt/verify.js + 1 modules
var jwt_verify = __webpack_require__(5057);
;// CONCATENATED MODULE: ./build/sandbox/connect/api-error.js
class ApiError extends Error {
    status;
    reason;
    resolution;
    constructor(status, reason, resolution) {
        super(reason);
        this.status = status;
        this.reason = reason;
        this.resolution = resolution;
    }
}
const TITLES = {
    400: 'The request is not valid.',
    401: 'The request is not authenticated.',
    403: 'The caller is not allowed to do this.',
    404: 'The resource was not found.',
    405: 'This region does not write.',
    408: 'The operation timed out.',
    409: 'The resource exists already.',
    429: 'There were too many requests.',
    500: 'The service failed.',
    503: 'The service is not available.',
};
const errorBody = (operationId, status, { reason, resolution }) => ({
    OperationId: operationId,
    Error: TITLES[status] ?? 'The request failed.',
    Reason: reason,
    Resolution: resolution,
});
const badRequest = (reason, resolution = 'Correct the request and send it again.') => new ApiError(400, reason, resolution);
const notFound = (what, id) => new ApiError(404, `There is no ${what} ${id}.`, `Check the identifier of the ${what}.`);

;// CONCATENATED MODULE: ./build/sandbox/connect/access-token.js




const AUDIENCE = 'connect-data-services';
const claims = schemas/* object */.Ikc({ client_id: schemas/* string */.YjP(), tid: schemas/* string */.YjP(), role: schemas/* array */.YOg(schemas/* string */.YjP()) });
const issueAccessToken = (region, client) => {
    const { service, signingKey, tenantId } = region;
    const { Id, AccessTokenLifetime, RoleIds } = client.properties;
    const now = Math.floor(service.clock.now() / 1000);
    return new sign/* SignJWT */.P({ client_id: Id, tid: tenantId, role: RoleIds })
        .setProtectedHeader({ alg: signingKey().algorithm, kid: signingKey().id, typ: 'at+jwt' })
        .setIssuer(region.issuer())
        .setAudience(AUDIENCE)
        .setIssuedAt(now)
        .setNotBefore(now)
        .setExpirationTime(now + AccessTokenLifetime)
        .setJti((0,external_node_crypto_.randomUUID)())
        .sign(signingKey().privateKey);
};
const unauthorized = (reason) => new ApiError(401, reason, 'Get an access token from the token endpoint of this region and send it as Bearer.');
const readAccessToken = async (region, authorization) => {
    const token = /^bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
    if (!token)
        throw unauthorized('The request carries no bearer token.');
    const verify = async (issuer) => {
        const { algorithm, publicKey } = issuer.signingKey();
        return (0,jwt_verify/* jwtVerify */.V)(token, publicKey, {
            algorithms: [algorithm],
            issuer: issuer.issuer(),
            audience: AUDIENCE,
            currentDate: new Date(region.service.clock.now()),
        });
    };
    const verified = await Promise.any(region.trusted().map(verify)).catch(() => undefined);
    const read = claims.safeParse(verified?.payload);
    if (!read.success || read.data.tid !== region.tenantId) {
        throw unauthorized('The access token is expired, not valid, or from another issuer.');
    }
    return { clientId: read.data.client_id, roleIds: read.data.role };
};

;// CONCATENATED MODULE: ./build/sandbox/connect/random.js

const cryptographicBytes = (length) => (0,external_node_crypto_.randomBytes)(length);
const seededBytes = (seed) => {
    let drawn = 0;
    return (length) => {
        const blocks = [];
        for (let size = 0; size < length; size += 32) {
            drawn += 1;
            blocks.push(createHash('sha256').update(`${seed}/${drawn}`).digest());
        }
        return Buffer.concat(blocks).subarray(0, length);
    };
};
const guid = (random) => {
    const hex = Buffer.from(random(16)).toString('hex');
    const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
    return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, variant + hex.slice(17, 20), hex.slice(20)].join('-');
};
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const readGuid = (text) => {
    const lower = text.toLowerCase();
    return GUID.test(lower) ? lower : undefined;
};

;// CONCATENATED MODULE: ./build/sandbox/connect/client-kinds.js


const clientKinds = [
    {
        kind: 'client-credential',
        path: 'ClientCredentialClients',
        noun: 'client credential client',
        mayRead: ['Self', 'Tenant Member'],
        mayKeepSecrets: ['Self', 'Tenant Administrator'],
    },
    {
        kind: 'hybrid',
        path: 'HybridClients',
        noun: 'hybrid client',
        mayRead: ['Tenant Administrator'],
        mayKeepSecrets: ['Tenant Administrator'],
    },
];
const readClientId = (text) => {
    const id = readGuid(text);
    if (id === undefined)
        throw badRequest(`The client id "${text}" is not a GUID.`);
    return id;
};
const existingClient = (service, rules, id) => {
    const client = service.clients.find(id);
    if (client?.kind !== rules.kind)
        throw notFound(rules.noun, id);
    return client;
};

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./build/sandbox/connect/request-body.js


const instant = iso/* datetime */.w$({ offset: true }).transform((text) => Date.parse(text));
const readBody = async (request, schema) => {
    const type = request.header('content-type') ?? '';
    if (!/^application\/json\s*(;|$)/i.test(type)) {
        throw badRequest(`The body is ${type || 'of no stated type'}, not application/json.`);
    }
    let body;
    try {
        body = JSON.parse(await request.text());
    }
    catch {
        throw badRequest('The body is not JSON.');
    }
    const read = schema.safeParse(body);
    if (read.success)
        return read.data;
    const problems = read.error.issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`);
    throw badRequest(problems.join('; '));
};

;// CONCATENATED MODULE: ./build/sandbox/connect/roles.js

const roleIds = {
    member: '3f1c6a52-0a6e-4f0b-9a55-6c1f2f0a7d01',
    administrator: '8d2b7e94-51c3-4b6f-8e0d-2a9c4e1b5f02',
};
const has = (caller, role, clientId) => {
    const isAdministrator = caller.roleIds.includes(roleIds.administrator);
    if (role === 'Self')
        return caller.clientId === clientId;
    return isAdministrator || (role === 'Tenant Member' && caller.roleIds.includes(roleIds.member));
};
const requireRole = (caller, admitted, clientId) => {
    if (admitted.some((role) => has(caller, role, clientId)))
        return;
    throw new ApiError(403, `Client ${caller.clientId} has none of the roles that this operation needs: ${admitted.join(', ')}.`, 'Call with a client that has one of these roles.');
};

;// CONCATENATED MODULE: ./build/sandbox/connect/client-body.js





const id = schemas/* string */.YjP().transform((text, context) => {
    const read = readGuid(text);
    if (read === undefined)
        context.addIssue({ code: 'custom', message: 'must be a GUID' });
    return read ?? core/* NEVER */.tm;
});
const role = id.refine((given) => Object.values(roleIds).includes(given), 'is no role of this tenant');
const texts = schemas/* array */.YOg(schemas/* string */.YjP());
const uris = texts.max(10);
const clientBody = schemas/* object */.Ikc({
    Id: id.nullish(),
    Name: schemas/* string */.YjP().min(1).nullish(),
    Enabled: schemas/* boolean */.zMY().nullish(),
    AccessTokenLifetime: schemas/* int */.Whr().min(60).max(3600).nullish(),
    Tags: texts.nullish(),
    RoleIds: schemas/* array */.YOg(role).nullish(),
    RedirectUris: uris.nullish(),
    PostLogoutRedirectUris: uris.nullish(),
    ClientUri: schemas/* string */.YjP().nullish(),
    LogoUri: schemas/* string */.YjP().nullish(),
    AllowOfflineAccess: schemas/* boolean */.zMY().nullish(),
    AllowAccessTokensViaBrowser: schemas/* boolean */.zMY().nullish(),
});
const newClientBody = clientBody.extend({
    Name: schemas/* string */.YjP().min(1),
    SecretDescription: schemas/* string */.YjP().nullish(),
    SecretExpirationDate: instant.nullish(),
});
const blankClient = (kind, clientId) => {
    const common = { Id: clientId, Name: clientId, Enabled: true, AccessTokenLifetime: 3600, Tags: [] };
    return kind === 'client-credential'
        ? { kind, properties: { ...common, RoleIds: [] } }
        : {
            kind,
            properties: {
                ...common,
                RedirectUris: [],
                PostLogoutRedirectUris: [],
                ClientUri: null,
                LogoUri: null,
                AllowOfflineAccess: false,
                AllowAccessTokensViaBrowser: false,
            },
        };
};
const describeClient = ({ kind, properties: current }, body) => {
    if (body.Id && body.Id !== current.Id)
        throw badRequest('The Id of a client cannot be changed.');
    const common = {
        Id: current.Id,
        Name: body.Name ?? current.Name,
        Enabled: body.Enabled ?? current.Enabled,
        AccessTokenLifetime: body.AccessTokenLifetime ?? current.AccessTokenLifetime,
        Tags: body.Tags ?? current.Tags,
    };
    if (kind === 'client-credential') {
        const roles = body.RoleIds ?? current.RoleIds;
        if (!roles.includes(roleIds.member))
            throw badRequest(`RoleIds must contain the member role, ${roleIds.member}.`);
        return { kind, properties: { ...common, RoleIds: roles } };
    }
    return {
        kind,
        properties: {
            ...common,
            RedirectUris: body.RedirectUris ?? current.RedirectUris,
            PostLogoutRedirectUris: body.PostLogoutRedirectUris ?? current.PostLogoutRedirectUris,
            ClientUri: body.ClientUri ?? current.ClientUri ?? null,
            LogoUri: body.LogoUri ?? current.LogoUri ?? null,
            AllowOfflineAccess: body.AllowOfflineAccess ?? current.AllowOfflineAccess ?? false,
            AllowAccessTokensViaBrowser: body.AllowAccessTokensViaBrowser ?? current.AllowAccessTokensViaBrowser ?? false,
        },
    };
};

;// CONCATENATED MODULE: ./build/sandbox/connect/paging.js

const INT32_MAX = 2_147_483_647;
const readCount = (query, name, otherwise) => {
    const text = query.get(name);
    if (text === null)
        return otherwise;
    const number = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
    if (!(number <= INT32_MAX))
        throw badRequest(`${name} must be a whole number from 0 up, not "${text}".`);
    return number;
};
const pageOf = (items, query) => {
    const skip = readCount(query, 'skip', 0);
    return items.slice(skip, skip + readCount(query, 'count', 100));
};
const matchesQuery = (query, texts) => {
    const wanted = query.get('query')?.trim().toLowerCase();
    return !wanted || texts.some((text) => text?.toLowerCase().includes(wanted));
};

;// CONCATENATED MODULE: ./build/sandbox/connect/secret-body.js



const secretBody = schemas/* object */.Ikc({
    Description: schemas/* string */.YjP().nullish(),
    Expires: schemas/* boolean */.zMY().nullish(),
    Expiration: instant.nullish(),
});
const endOf = (expires, expiration) => {
    if (expires && expiration == null) {
        throw badRequest('Expires is true, or not given, and there is no Expiration.', 'Give an Expiration.');
    }
    if (!expires && expiration != null) {
        throw badRequest('Expires is false and there is an Expiration.', 'Leave one of them out.');
    }
    return expiration ?? null;
};
const newSecret = (body) => ({
    description: body.Description ?? null,
    expiresAt: endOf(body.Expires ?? true, body.Expiration),
});
const changedSecret = (current, body) => {
    const expires = body.Expires ?? current.expiresAt !== null;
    const stays = expires ? current.expiresAt : null;
    return {
        description: body.Description ?? current.description,
        expiresAt: endOf(expires, body.Expiration ?? stays),
    };
};
const showInstant = (at) => (at === null ? null : new Date(at).toISOString());
const showSecret = ({ id, description, expiresAt }) => ({
    Id: id,
    Description: description,
    Expires: expiresAt !== null,
    Expiration: showInstant(expiresAt),
});

;// CONCATENATED MODULE: ./build/sandbox/connect/client-routes.js









const idsOf = (query) => [
    ...new Set(query
        .getAll('id')
        .filter((id) => id.trim() !== '')
        .map((id) => id.trim().toLowerCase())),
];
const clientRoutes = (service, rules) => {
    const routes = new hono_dist/* Hono */.$();
    routes.get('/', (context) => {
        requireRole(context.get('caller'), ['Tenant Member']);
        const query = new URL(context.req.url).searchParams;
        const tags = query.getAll('tag').filter((tag) => tag.trim() !== '');
        const ids = idsOf(query);
        const found = service.clients
            .list()
            .filter(({ kind }) => kind === rules.kind)
            .map(({ properties }) => properties)
            .filter(({ Id, Name, Tags }) => {
            const isAskedFor = ids.length === 0 || ids.includes(Id);
            return isAskedFor && tags.every((tag) => Tags.includes(tag)) && matchesQuery(query, [Id, Name, ...Tags]);
        });
        context.header('Total-Count', String(found.length));
        if (ids.length === 0)
            return context.json(pageOf(found, query));
        const missing = ids.filter((id) => !found.some(({ Id }) => Id === id));
        if (missing.length === 0 || context.req.method === 'HEAD')
            return context.json(found);
        const operationId = guid(service.random);
        const childErrors = missing.map((id) => ({
            ...errorBody(operationId, 404, {
                reason: `There is no ${rules.noun} ${id}.`,
                resolution: 'Check the identifier of the client.',
            }),
            StatusCode: 404,
            ModelId: id,
        }));
        const Reason = `${missing.length} of ${ids.length} clients were not found.`;
        return context.json({
            OperationId: operationId,
            Error: 'Some clients were not found.',
            Reason,
            ChildErrors: childErrors,
            Data: found,
        }, 207);
    });
    routes.post('/', async (context) => {
        requireRole(context.get('caller'), ['Tenant Administrator']);
        const body = await readBody(context.req, newClientBody);
        const client = describeClient(blankClient(rules.kind, body.Id ?? guid(service.random)), body);
        const { record, value } = service.createClient(client, {
            description: body.SecretDescription ?? null,
            expiresAt: body.SecretExpirationDate ?? null,
        });
        context.header('cache-control', 'no-store');
        return context.json({
            Secret: value,
            Id: record.id,
            Description: record.description,
            ExpirationDate: showInstant(record.expiresAt),
            Client: client.properties,
        }, 201);
    });
    routes.get('/:clientId', (context) => {
        const id = readClientId(context.req.param('clientId'));
        requireRole(context.get('caller'), rules.mayRead, id);
        return context.json(existingClient(service, rules, id).properties);
    });
    routes.put('/:clientId', async (context) => {
        const id = readClientId(context.req.param('clientId'));
        requireRole(context.get('caller'), ['Tenant Administrator']);
        const body = await readBody(context.req, clientBody);
        const changed = describeClient(existingClient(service, rules, id), body);
        service.updateClient(changed);
        return context.json(changed.properties);
    });
    routes.delete('/:clientId', (context) => {
        const id = readClientId(context.req.param('clientId'));
        requireRole(context.get('caller'), ['Tenant Administrator']);
        service.deleteClient(existingClient(service, rules, id));
        return context.body(null, 204);
    });
    return routes;
};

;// CONCATENATED MODULE: ./build/sandbox/connect/signing-key.js

const newSigningKey = (algorithm) => {
    const { privateKey } = algorithm === 'RS256'
        ? (0,external_node_crypto_.generateKeyPairSync)('rsa', { modulusLength: 2048 })
        : (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
    return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
};
const readSigningKey = (pem, id) => {
    const privateKey = (0,external_node_crypto_.createPrivateKey)(pem);
    return {
        algorithm: privateKey.asymmetricKeyType === 'rsa' ? 'RS256' : 'ES256',
        id,
        privateKey,
        publicKey: (0,external_node_crypto_.createPublicKey)(privateKey),
    };
};
const publicJwk = ({ algorithm, id, publicKey }) => ({
    ...publicKey.export({ format: 'jwk' }),
    kid: id,
    use: 'sig',
    alg: algorithm,
});

;// CONCATENATED MODULE: ./build/sandbox/connect/identity-routes.js



const refuse = (context, error, description) => context.json({ error, ...(description && { error_description: description }) }, 400);
const isForm = (context) => /^application\/x-www-form-urlencoded\s*(;|$)/i.test(context.req.header('content-type') ?? '');
const identityRoutes = (region) => {
    const routes = new hono_dist/* Hono */.$();
    routes.get('/.well-known/openid-configuration', (context) => context.json({
        issuer: region.issuer(),
        jwks_uri: `${region.issuer()}/.well-known/openid-configuration/jwks`,
        token_endpoint: `${region.issuer()}/connect/token`,
        grant_types_supported: ['client_credentials'],
        token_endpoint_auth_methods_supported: ['client_secret_post'],
        response_types_supported: ['token'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: [region.signingKey().algorithm],
    }));
    routes.get('/.well-known/openid-configuration/jwks', (context) => context.json({ keys: [publicJwk(region.signingKey())] }));
    routes.post('/connect/token', async (context) => {
        context.header('cache-control', 'no-store');
        if (!isForm(context))
            return refuse(context, 'invalid_request', 'The body must be form-encoded.');
        const form = new URLSearchParams(await context.req.text());
        const [clientId, secret] = [form.get('client_id'), form.get('client_secret')];
        const client = clientId && secret && region.service.authenticate(clientId.toLowerCase(), secret, region.name);
        if (!client)
            return refuse(context, 'invalid_client');
        if (form.get('grant_type') !== 'client_credentials')
            return refuse(context, 'unsupported_grant_type');
        if (client.kind === 'hybrid')
            return refuse(context, 'unauthorized_client');
        return context.json({
            access_token: await issueAccessToken(region, client),
            expires_in: client.properties.AccessTokenLifetime,
            token_type: 'Bearer',
        });
    });
    return routes;
};

;// CONCATENATED MODULE: ./build/sandbox/connect/secret-routes.js







const readSecretId = (text) => {
    const id = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
    if (!(id <= 2_147_483_647))
        throw badRequest(`The secret id "${text}" is not a whole number of 32 bits.`);
    return id;
};
const secretRoutes = (service, rules) => {
    const routes = new hono_dist/* Hono */.$();
    const admit = (caller, client, roles = rules.mayKeepSecrets) => {
        const clientId = readClientId(client);
        requireRole(caller, roles, clientId);
        existingClient(service, rules, clientId);
        return clientId;
    };
    const existingSecret = (clientId, secretId) => {
        const secret = service.secrets.find(clientId, secretId);
        if (!secret)
            throw notFound('secret', secretId);
        return secret;
    };
    routes.get('/', (context) => {
        const clientId = admit(context.get('caller'), context.req.param('clientId') ?? '');
        const query = new URL(context.req.url).searchParams;
        const found = service.secrets.list(clientId).filter(({ description }) => matchesQuery(query, [description]));
        context.header('Total-Count', String(found.length));
        return context.json(pageOf(found, query).map(showSecret));
    });
    routes.post('/', async (context) => {
        const clientId = admit(context.get('caller'), context.req.param('clientId') ?? '');
        const described = newSecret(await readBody(context.req, secretBody));
        existingClient(service, rules, clientId);
        const { record, value } = service.createSecret(clientId, described);
        context.header('cache-control', 'no-store');
        return context.json({ ...showSecret(record), Secret: value }, 201);
    });
    routes.get('/:secretId', (context) => {
        const secretId = readSecretId(context.req.param('secretId'));
        const clientId = admit(context.get('caller'), context.req.param('clientId') ?? '');
        return context.json(showSecret(existingSecret(clientId, secretId)));
    });
    routes.put('/:secretId', async (context) => {
        const secretId = readSecretId(context.req.param('secretId'));
        const clientId = admit(context.get('caller'), context.req.param('clientId') ?? '', ['Tenant Administrator']);
        const body = await readBody(context.req, secretBody);
        const current = existingSecret(clientId, secretId);
        const changed = { ...current, ...changedSecret(current, body) };
        service.updateSecret(clientId, changed);
        return context.json(showSecret(changed));
    });
    routes.delete('/:secretId', (context) => {
        const secretId = readSecretId(context.req.param('secretId'));
        const clientId = admit(context.get('caller'), context.req.param('clientId') ?? '');
        service.deleteSecret(clientId, existingSecret(clientId, secretId));
        return context.body(null, 204);
    });
    return routes;
};

;// CONCATENATED MODULE: ./build/sandbox/connect/api-routes.js









const WRITES = ['POST', 'PUT', 'DELETE'];
const authenticated = (region) => async (context, next) => {
    if (!region.isPrimary && WRITES.includes(context.req.method)) {
        throw new ApiError(405, `The region ${region.name} does not write.`, 'Send writes to the primary region.');
    }
    context.set('caller', await readAccessToken(region, context.req.header('authorization')));
    const tenantId = context.req.param('tenantId') ?? '';
    if (readGuid(tenantId) === undefined)
        throw badRequest(`The tenant id "${tenantId}" is not a GUID.`);
    if (readGuid(tenantId) !== region.tenantId)
        throw notFound('tenant', tenantId);
    await next();
};
const apiRoutes = (region) => {
    const { service } = region;
    const refusal = (status, reason, resolution) => errorBody(guid(service.random), status, { reason, resolution });
    const api = new hono_dist/* Hono */.$();
    api.onError((error, context) => {
        if (!(error instanceof ApiError)) {
            return context.json(refusal(500, String(error), 'This is a fault of the sandbox. Please report it.'), 500);
        }
        if (error.status === 401)
            context.header('www-authenticate', 'Bearer');
        if (error.status === 405)
            context.header('allow', 'GET, HEAD');
        return context.json(refusal(error.status, error.reason, error.resolution), error.status);
    });
    api.notFound((context) => context.json(refusal(404, `There is no ${context.req.method} ${context.req.path}.`, 'Check the address.'), 404));
    api.route('/identity', identityRoutes(region));
    const tenant = '/api/v1/Tenants/:tenantId';
    api.use(`${tenant}/*`, authenticated(region));
    api.get(tenant, (context) => {
        requireRole(context.get('caller'), ['Tenant Member']);
        return context.json({ Id: region.tenantId, Name: 'Sandbox' });
    });
    for (const rules of clientKinds) {
        api.route(`${tenant}/${rules.path}`, clientRoutes(service, rules));
        api.route(`${tenant}/${rules.path}/:clientId/Secrets`, secretRoutes(service, rules));
    }
    return api;
};

// EXTERNAL MODULE: external "node:sqlite"
var external_node_sqlite_ = __webpack_require__(99);
// EXTERNAL MODULE: ./build/sandbox/unusable.js
var unusable = __webpack_require__(301);
;// CONCATENATED MODULE: ./build/sandbox/connect/database.js



const SCHEMA = `
CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS client_version (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  client_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  change TEXT NOT NULL CHECK (change IN ('create', 'update', 'delete')),
  at REAL NOT NULL,
  properties TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS client_version_by_client ON client_version (client_id, seq);
CREATE TABLE IF NOT EXISTS secret_version (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  client_id TEXT NOT NULL,
  secret_id INTEGER NOT NULL,
  change TEXT NOT NULL CHECK (change IN ('create', 'update', 'delete')),
  at REAL NOT NULL,
  description TEXT,
  expires_at REAL,
  salt TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS secret_version_by_secret ON secret_version (client_id, secret_id, seq);
`;
const FOREIGN = `SELECT name FROM sqlite_master WHERE type = 'table'
  AND name NOT IN ('setting', 'client_version', 'secret_version', 'sqlite_sequence')`;
const openDatabase = (path) => {
    let database;
    try {
        database = new external_node_sqlite_.DatabaseSync(path);
        if (database.prepare(FOREIGN).get())
            throw new unusable/* Unusable */.k('state', 'it holds tables of another program');
        database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
        database.exec(SCHEMA);
        return database;
    }
    catch (error) {
        database?.close();
        const bySqlite = error instanceof Error && 'code' in error && error.code === 'ERR_SQLITE_ERROR';
        throw bySqlite ? new unusable/* Unusable */.k('state', error.message) : error;
    }
};
const settingRow = schemas/* object */.Ikc({ value: schemas/* string */.YjP() });
const settingOf = (database, name, make) => {
    const stored = database.prepare('SELECT value FROM setting WHERE name = ?').get(name);
    if (stored)
        return settingRow.parse(stored).value;
    const value = make();
    database.prepare('INSERT INTO setting (name, value) VALUES (?, ?)').run(name, value);
    return value;
};
const inTransaction = (database, write) => {
    database.exec('BEGIN IMMEDIATE');
    try {
        const result = write();
        database.exec('COMMIT');
        return result;
    }
    catch (error) {
        database.exec('ROLLBACK');
        throw error;
    }
};

;// CONCATENATED MODULE: ./build/sandbox/connect/faults.js

const PATH_OF_IDENTITY = /^\/identity\//;
const failure = ({ status, retryAfter }, path, method, operationId) => {
    const wait = retryAfter ?? (status === 429 ? 1 : undefined);
    const body = PATH_OF_IDENTITY.test(path)
        ? { error: status === 500 ? 'server_error' : 'temporarily_unavailable' }
        : errorBody(operationId, status, { reason: 'The sandbox was told to fail.', resolution: 'Try again.' });
    return new Response(method === 'HEAD' ? null : JSON.stringify(body), {
        status,
        headers: { 'content-type': 'application/json', ...(wait !== undefined && { 'retry-after': String(wait) }) },
    });
};
class Faults {
    #planned = [];
    plan(fault) {
        const planned = { happened: false };
        this.#planned.push({ fault, planned });
        return planned;
    }
    pending() {
        return this.#planned.map(({ fault }) => fault);
    }
    before(handler, region, operationId) {
        return async (request) => {
            const { pathname } = new URL(request.url);
            const found = this.#planned.find(({ fault: { method, path, region: only } }) => (method === undefined || method.toUpperCase() === request.method) &&
                (path === undefined || (typeof path === 'string' ? path === pathname : pathname.search(path) >= 0)) &&
                (only === undefined || only === region));
            if (!found)
                return handler(request);
            this.#planned = this.#planned.filter((entry) => entry !== found);
            found.planned.happened = true;
            if (found.fault.applied)
                await handler(request);
            return failure(found.fault, pathname, request.method, operationId());
        };
    }
}

;// CONCATENATED MODULE: ./build/sandbox/connect/clients.js

const common = {
    Id: schemas/* string */.YjP(),
    Name: schemas/* string */.YjP(),
    Enabled: schemas/* boolean */.zMY(),
    AccessTokenLifetime: schemas/* number */.aig(),
    Tags: schemas/* array */.YOg(schemas/* string */.YjP()),
};
const client = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('client-credential'),
        properties: schemas/* object */.Ikc({ ...common, RoleIds: schemas/* array */.YOg(schemas/* string */.YjP()) }),
    }),
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('hybrid'),
        properties: schemas/* object */.Ikc({
            ...common,
            RedirectUris: schemas/* array */.YOg(schemas/* string */.YjP()),
            PostLogoutRedirectUris: schemas/* array */.YOg(schemas/* string */.YjP()),
            ClientUri: schemas/* string */.YjP().nullable(),
            LogoUri: schemas/* string */.YjP().nullable(),
            AllowOfflineAccess: schemas/* boolean */.zMY(),
            AllowAccessTokensViaBrowser: schemas/* boolean */.zMY(),
        }),
    }),
]);
const row = schemas/* object */.Ikc({
    kind: schemas/* string */.YjP(),
    change: schemas/* enum */.k5n(['create', 'update', 'delete']),
    at: schemas/* number */.aig(),
    properties: schemas/* string */.YjP(),
});
const read = (raw) => {
    const { kind, properties, change, at } = row.parse(raw);
    return { change, at, client: client.parse({ kind, properties: JSON.parse(properties) }) };
};
const LATEST = 'seq = (SELECT max(seq) FROM client_version WHERE client_id = v.client_id)';
class Clients {
    #database;
    constructor(database) {
        this.#database = database;
    }
    find(id) {
        const latest = this.versions(id).at(-1);
        return latest && latest.change !== 'delete' ? latest.client : undefined;
    }
    list() {
        return this.#database
            .prepare(`SELECT * FROM client_version v WHERE ${LATEST} AND change <> 'delete'
        ORDER BY (SELECT min(seq) FROM client_version WHERE client_id = v.client_id)`)
            .all()
            .map((raw) => read(raw).client);
    }
    count() {
        const counted = this.#database
            .prepare(`SELECT total(CASE change WHEN 'create' THEN 1 WHEN 'delete' THEN -1 END) AS total FROM client_version`)
            .get();
        return schemas/* object */.Ikc({ total: schemas/* number */.aig() }).parse(counted).total;
    }
    versions(id) {
        return this.#database.prepare('SELECT * FROM client_version WHERE client_id = ? ORDER BY seq').all(id).map(read);
    }
    record(change, at, { kind, properties }) {
        this.#database
            .prepare('INSERT INTO client_version (client_id, kind, change, at, properties) VALUES (?, ?, ?, ?, ?)')
            .run(properties.Id, kind, change, at, JSON.stringify(properties));
    }
}

;// CONCATENATED MODULE: ./build/sandbox/connect/propagation.js
class Propagation {
    #everywhere = { createMs: 0, updateMs: 0, deleteMs: 0 };
    #regional = new Map();
    set(lag, region) {
        if (region === undefined) {
            Object.assign(this.#everywhere, lag);
            this.#regional.clear();
        }
        else {
            this.#regional.set(region, { ...this.#regional.get(region), ...lag });
        }
    }
    reached(versions, region, now) {
        const lag = { ...this.#everywhere, ...this.#regional.get(region) };
        const waits = { create: lag.createMs, update: lag.updateMs, delete: lag.deleteMs };
        const isHere = (version) => version.at + waits[version.change] <= now;
        const last = versions.findLastIndex(isHere);
        const believed = versions[last];
        if (believed === undefined || believed.change === 'delete')
            return undefined;
        const creation = versions.slice(0, last + 1).findLast(({ change }) => change === 'create');
        return creation && isHere(creation) ? believed : undefined;
    }
}

;// CONCATENATED MODULE: ./build/sandbox/connect/secret-hash.js

const digest = (salt, value) => (0,external_node_crypto_.createHash)('sha256').update(`${salt}:${value}`).digest();
const newSecretValue = (random) => Buffer.from(random(32)).toString('base64');
const hashSecret = (value) => {
    const salt = (0,external_node_crypto_.randomBytes)(16).toString('hex');
    return { salt, hash: digest(salt, value).toString('hex') };
};
const matchesSecret = ({ salt, hash }, value) => (0,external_node_crypto_.timingSafeEqual)(Buffer.from(hash, 'hex'), digest(salt, value));

;// CONCATENATED MODULE: ./build/sandbox/connect/secrets.js

const secrets_row = schemas/* object */.Ikc({
    secret_id: schemas/* number */.aig(),
    change: schemas/* enum */.k5n(['create', 'update', 'delete']),
    at: schemas/* number */.aig(),
    description: schemas/* string */.YjP().nullable(),
    expires_at: schemas/* number */.aig().nullable(),
    salt: schemas/* string */.YjP(),
    hash: schemas/* string */.YjP(),
})
    .transform(({ secret_id: id, expires_at: expiresAt, ...rest }) => ({ id, expiresAt, ...rest }));
class Secrets {
    #database;
    constructor(database) {
        this.#database = database;
    }
    list(clientId) {
        return this.#database
            .prepare(`SELECT * FROM secret_version v WHERE client_id = ? AND change <> 'delete' AND seq =
        (SELECT max(seq) FROM secret_version WHERE client_id = v.client_id AND secret_id = v.secret_id)
        ORDER BY secret_id`)
            .all(clientId)
            .map((raw) => secrets_row.parse(raw));
    }
    find(clientId, secretId) {
        return this.list(clientId).find(({ id }) => id === secretId);
    }
    versions(clientId) {
        return this.#database
            .prepare('SELECT * FROM secret_version WHERE client_id = ? ORDER BY seq')
            .all(clientId)
            .map((raw) => secrets_row.parse(raw));
    }
    nextId(clientId) {
        const highest = this.#database
            .prepare('SELECT coalesce(max(secret_id), 0) AS id FROM secret_version WHERE client_id = ?')
            .get(clientId);
        return schemas/* object */.Ikc({ id: schemas/* number */.aig() }).parse(highest).id + 1;
    }
    record(change, at, clientId, secret) {
        this.#database
            .prepare(`INSERT INTO secret_version (client_id, secret_id, change, at, description, expires_at, salt, hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)`)
            .run(clientId, secret.id, change, at, secret.description, secret.expiresAt, secret.salt, secret.hash);
    }
}

;// CONCATENATED MODULE: ./build/sandbox/connect/identity-service.js






const MAX_SECRETS_PER_CLIENT = 10;
class IdentityService {
    clients;
    secrets;
    propagation = new Propagation();
    clock;
    random;
    #database;
    #maxClients;
    constructor({ database, clock, random, maxClients }) {
        this.clients = new Clients(database);
        this.secrets = new Secrets(database);
        this.clock = clock;
        this.random = random;
        this.#database = database;
        this.#maxClients = maxClients;
    }
    createClient(client, secret, at = this.clock.now()) {
        return inTransaction(this.#database, () => {
            const id = client.properties.Id;
            if (this.clients.find(id)) {
                throw new ApiError(409, `Client ${id} exists already.`, 'Choose another id, or leave it out to get one.');
            }
            if (this.clients.count() >= this.#maxClients) {
                throw badRequest(`The tenant has ${this.#maxClients} clients, the most it may have.`, 'Delete a client.');
            }
            this.clients.record('create', at, client);
            return secret && this.#issue(id, secret, at);
        });
    }
    updateClient(client) {
        this.clients.record('update', this.clock.now(), client);
    }
    deleteClient(client) {
        inTransaction(this.#database, () => {
            for (const secret of this.secrets.list(client.properties.Id))
                this.deleteSecret(client.properties.Id, secret);
            this.clients.record('delete', this.clock.now(), client);
        });
    }
    createSecret(clientId, secret, at = this.clock.now()) {
        return inTransaction(this.#database, () => this.#issue(clientId, secret, at));
    }
    updateSecret(clientId, secret) {
        this.secrets.record('update', this.clock.now(), clientId, secret);
    }
    deleteSecret(clientId, secret) {
        this.secrets.record('delete', this.clock.now(), clientId, secret);
    }
    authenticate(clientId, value, region) {
        const now = this.clock.now();
        const believed = this.propagation.reached(this.clients.versions(clientId), region, now);
        if (!believed?.client.properties.Enabled)
            return undefined;
        const bySecret = Map.groupBy(this.secrets.versions(clientId), ({ id }) => id);
        for (const versions of bySecret.values()) {
            const secret = this.propagation.reached(versions, region, now);
            const isAlive = secret && (secret.expiresAt === null || now < secret.expiresAt);
            if (isAlive && matchesSecret(secret, value))
                return believed.client;
        }
        return undefined;
    }
    #issue(clientId, { description, expiresAt, value = newSecretValue(this.random) }, at) {
        if (this.secrets.list(clientId).length >= MAX_SECRETS_PER_CLIENT) {
            throw badRequest(`Client ${clientId} has ${MAX_SECRETS_PER_CLIENT} secrets, the most it may have. Expired ones count.`, 'Delete a secret that is no longer used.');
        }
        const record = { id: this.secrets.nextId(clientId), description, expiresAt };
        this.secrets.record('create', at, clientId, { ...record, ...hashSecret(value) });
        return { record, value };
    }
}

;// CONCATENATED MODULE: ./build/sandbox/connect/seed.js



const DAY_MS = 86_400_000;
const LONG_AGO = 0;
class Seed {
    #service;
    constructor(service) {
        this.#service = service;
    }
    client(options = {}) {
        const id = options.id === undefined ? guid(this.#service.random) : readGuid(options.id);
        if (id === undefined)
            throw new RangeError(`a client id is a GUID, not ${options.id}`);
        this.#service.createClient(this.#describe(id, options), undefined, LONG_AGO);
        return id;
    }
    secret(clientId, options = {}) {
        const { description = null, expiresAt = this.#service.clock.now() + 90 * DAY_MS, value } = options;
        const issued = this.#service.createSecret(clientId.toLowerCase(), { description, expiresAt, ...(value !== undefined && { value }) }, LONG_AGO);
        return { secretId: issued.record.id, secret: issued.value };
    }
    selfRotating(options = {}) {
        return this.#credential(options, {});
    }
    administrator(options = {}) {
        return this.#credential(options, { administrator: true });
    }
    hybrid(options = {}) {
        return this.#credential(options, { kind: 'hybrid' });
    }
    disabled(options = {}) {
        return this.#credential(options, { enabled: false });
    }
    #credential({ secret, ...options }, fixed) {
        const clientId = this.client({ ...options, ...fixed });
        return { clientId, ...this.secret(clientId, secret) };
    }
    #describe(id, { kind = 'client-credential', member = true, ...options }) {
        const client = describeClient(blankClient(kind, id), {
            Name: options.name,
            Enabled: options.enabled,
            AccessTokenLifetime: options.accessTokenLifetime,
            Tags: options.tags && [...options.tags],
            RoleIds: [roleIds.member, ...(options.administrator ? [roleIds.administrator] : [])],
        });
        return member || client.kind === 'hybrid'
            ? client
            : { ...client, properties: { ...client.properties, RoleIds: [] } };
    }
}

;// CONCATENATED MODULE: ./build/sandbox/connect/sandbox.js










const startConnectSandbox = async (options = {}) => {
    const { clock = sandboxClock(), random = cryptographicBytes, regions: names = ['primary'] } = options;
    const { signingAlgorithm = 'ES256', ports = [], lag = {}, sharesTokens = false, maxClients = 50_000 } = options;
    const [primary] = names;
    const database = openDatabase(options.database ?? ':memory:');
    const tenantId = settingOf(database, 'tenant', () => options.tenantId?.toLowerCase() ?? guid(random));
    const service = new IdentityService({ database, clock, random, maxClients });
    service.propagation.set(lag);
    const faults = new Faults();
    const servers = new Map();
    const server = (name = primary) => {
        const found = servers.get(name);
        if (!found)
            throw new RangeError(`there is no region ${name}, only ${names.join(', ')}`);
        return found;
    };
    const known = (name) => {
        server(name);
        return name;
    };
    const regionCalled = (name) => {
        let key;
        const readKey = () => {
            const id = settingOf(database, `key id ${name}`, () => (0,external_node_crypto_.randomUUID)());
            return readSigningKey(settingOf(database, `key ${name}`, () => newSigningKey(signingAlgorithm)), id);
        };
        const region = {
            name,
            isPrimary: name === primary,
            tenantId,
            service,
            url: () => server(name).url,
            issuer: () => `${server(name).url}/identity`,
            trusted: () => (sharesTokens ? regions : [region]),
            signingKey() {
                key ??= readKey();
                return key;
            },
        };
        return region;
    };
    const regions = names.map(regionCalled);
    for (const [index, region] of regions.entries()) {
        const { name } = region;
        const routes = apiRoutes(region);
        const handler = faults.before((request) => routes.fetch(request), name, () => guid(random));
        servers.set(name, await serveOnLoopback({ handler, clock, port: ports[index] ?? 0 }));
    }
    return {
        url: server().url,
        regionUrls: Object.fromEntries([...servers].map(([name, { url }]) => [name, url])),
        tenantId,
        clock,
        seed: new Seed(service),
        server,
        secretsOf: (clientId) => service.secrets
            .list(clientId.toLowerCase())
            .map(({ id, description, expiresAt }) => ({ id, description, expiresAt })),
        historyOf: (clientId) => service.secrets
            .versions(clientId.toLowerCase())
            .map(({ change, at, id: secretId }) => ({ change, at, secretId })),
        accepts: (clientId, value, region = primary) => service.authenticate(clientId.toLowerCase(), value, known(region)) !== undefined,
        setLag: (changed, region) => service.propagation.set(changed, region && known(region)),
        failNext: (fault) => faults.plan(fault),
        pendingFaults: () => faults.pending(),
        async close() {
            await Promise.all([...servers.values()].map((running) => running.close()));
            if (database.isOpen)
                database.close();
        },
    };
};

// EXTERNAL MODULE: ./node_modules/libsodium-wrappers/dist/modules-esm/libsodium-wrappers.mjs + 1 modules
var libsodium_wrappers = __webpack_require__(4768);
;// CONCATENATED MODULE: ./build/sandbox/github/refusal.js
const DOCUMENTATION = 'https://docs.github.com/rest';
class Refusal extends Error {
    status;
    documentationUrl;
    constructor(status, message, documentation = DOCUMENTATION) {
        super(message);
        this.name = 'Refusal';
        this.status = status;
        this.documentationUrl = documentation;
    }
    toJSON() {
        return { message: this.message, documentation_url: this.documentationUrl, status: String(this.status) };
    }
}
const refusal_notFound = () => new Refusal(404, 'Not Found');
const unprocessable = (message) => new Refusal(422, message);

;// CONCATENATED MODULE: ./build/sandbox/github/token.js
const allows = (token, permission, access) => {
    if (permission === 'metadata' && access === 'read')
        return true;
    const granted = token.permissions[permission];
    return granted === 'write' || granted === access;
};
const sees = (token, fullName) => token.repositories === undefined ||
    token.repositories.some((visible) => visible.toLowerCase() === fullName.toLowerCase());
const seesOrganization = (token, login) => token.repositories === undefined ||
    token.repositories.some((visible) => visible.toLowerCase().startsWith(`${login.toLowerCase()}/`));
const permissionName = (permission) => permission === 'variables' ? 'actions_variables' : permission;
const permissionHeader = (permission, access) => `${permissionName(permission)}=${access}`;

;// CONCATENATED MODULE: ./build/sandbox/github/access.js


const pathPart = (c, name) => {
    const part = c.req.param(name);
    if (part === undefined)
        throw new TypeError(`the route has no :${name}`);
    return part;
};
const authenticate = (state) => async (c, next) => {
    const header = c.req.header('authorization');
    if (!header)
        throw new Refusal(401, 'Requires authentication');
    const sent = /^(?:bearer|token)\s+(.+)$/i.exec(header)?.[1];
    const token = sent === undefined ? undefined : state.tokens.get(sent);
    if (!token || (token.expiresAt !== undefined && token.expiresAt <= state.clock.now())) {
        throw new Refusal(401, 'Bad credentials');
    }
    c.set('token', token);
    await next();
};
const demand = (c, permission, access) => {
    c.header('x-accepted-github-permissions', permissionHeader(permission, access));
    const token = c.get('token');
    if (allows(token, permission, access))
        return;
    const holder = token.kind === 'installation' ? 'integration' : 'personal access token';
    throw new Refusal(403, `Resource not accessible by ${holder}`);
};
const needs = (state, permission, access) => async (c, next) => {
    const repository = state.repository(`${pathPart(c, 'owner')}/${pathPart(c, 'repo')}`);
    if (!repository || !sees(c.get('token'), repository.fullName))
        throw refusal_notFound();
    demand(c, permission, access);
    c.set('repository', repository);
    await next();
};
const needsOrganization = (state, permission, access) => async (c, next) => {
    const organization = state.organization(pathPart(c, 'org'));
    if (!organization || !seesOrganization(c.get('token'), organization.login))
        throw refusal_notFound();
    demand(c, permission, access);
    c.set('organization', organization);
    await next();
};

;// CONCATENATED MODULE: ./build/sandbox/github/rate-limit.js

const WINDOW_MS = 3_600_000;
const REQUESTS_AN_HOUR = 5000;
const hourOf = ({ clock, ghes }, token) => {
    if (ghes && token.rateLimit === undefined)
        return undefined;
    if (clock.now() - token.windowStart >= WINDOW_MS)
        Object.assign(token, { windowStart: clock.now(), used: 0 });
    const limit = token.rateLimit ?? REQUESTS_AN_HOUR;
    const reset = Math.ceil((token.windowStart + WINDOW_MS) / 1000);
    return { limit, remaining: limit - token.used, reset, used: token.used };
};
const spendHour = (state, name, requests) => {
    const token = state.tokens.get(name);
    if (!token)
        throw new RangeError('the sandbox has no such token');
    const left = hourOf(state, token)?.remaining ?? 0;
    token.used += Math.min(requests, left);
};
const tell = (c, state) => {
    const hour = hourOf(state, c.get('token'));
    for (const [name, value] of Object.entries(hour ?? {}))
        c.header(`x-ratelimit-${name}`, String(value));
    if (hour)
        c.header('x-ratelimit-resource', 'core');
};
const rateLimit = (api, state) => {
    api.use(async (c, next) => {
        const refused = state.secondary.check(c.req.raw);
        if (!refused)
            return next();
        if (refused.retryAfter !== undefined)
            c.header('retry-after', String(refused.retryAfter));
        throw refused.refusal;
    });
    api.get('/rate_limit', (c) => {
        const core = hourOf(state, c.get('token'));
        if (!core)
            throw new Refusal(404, 'Rate limiting is not enabled.');
        tell(c, state);
        const minutely = (limit) => ({ limit, remaining: limit, reset: core.reset, used: 0 });
        return c.json({ resources: { core, search: minutely(30), graphql: minutely(5000) }, rate: core });
    });
    api.use(async (c, next) => {
        const token = c.get('token');
        const refused = hourOf(state, token)?.remaining === 0;
        if (!refused)
            token.used += 1;
        tell(c, state);
        if (refused)
            throw new Refusal(state.secondary.limits.status ?? 403, `API rate limit exceeded for ${token.login}.`);
        await next();
    });
};

;// CONCATENATED MODULE: ./build/sandbox/github/timestamp.js
const timestamp = (epochMs) => new Date(Math.floor(epochMs / 1000) * 1000).toISOString().replace('.000Z', 'Z');

;// CONCATENATED MODULE: ./build/sandbox/github/json/repository-json.js

const nodeId = (kind, id) => Buffer.from(`${kind}:${id}`).toString('base64url');
const simpleUser = ({ urls }, login, type = 'User') => {
    const name = encodeURIComponent(login);
    const url = `${urls.api}/users/${name}`;
    return {
        login,
        id: [...login].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 1_000_000,
        node_id: nodeId(type, login.length),
        avatar_url: `${urls.web}/avatars/${name}`,
        gravatar_id: '',
        url,
        html_url: `${urls.web}/${name}`,
        followers_url: `${url}/followers`,
        following_url: `${url}/following{/other_user}`,
        gists_url: `${url}/gists{/gist_id}`,
        starred_url: `${url}/starred{/owner}{/repo}`,
        subscriptions_url: `${url}/subscriptions`,
        organizations_url: `${url}/orgs`,
        repos_url: `${url}/repos`,
        events_url: `${url}/events{/privacy}`,
        received_events_url: `${url}/received_events`,
        type,
        site_admin: false,
    };
};
const LINKS = {
    archive_url: '/{archive_format}{/ref}',
    assignees_url: '/assignees{/user}',
    blobs_url: '/git/blobs{/sha}',
    branches_url: '/branches{/branch}',
    collaborators_url: '/collaborators{/collaborator}',
    comments_url: '/comments{/number}',
    commits_url: '/commits{/sha}',
    compare_url: '/compare/{base}...{head}',
    contents_url: '/contents/{+path}',
    contributors_url: '/contributors',
    deployments_url: '/deployments',
    downloads_url: '/downloads',
    events_url: '/events',
    forks_url: '/forks',
    git_commits_url: '/git/commits{/sha}',
    git_refs_url: '/git/refs{/sha}',
    git_tags_url: '/git/tags{/sha}',
    hooks_url: '/hooks',
    issue_comment_url: '/issues/comments{/number}',
    issue_events_url: '/issues/events{/number}',
    issues_url: '/issues{/number}',
    keys_url: '/keys{/key_id}',
    labels_url: '/labels{/name}',
    languages_url: '/languages',
    merges_url: '/merges',
    milestones_url: '/milestones{/number}',
    notifications_url: '/notifications{?since,all,participating}',
    pulls_url: '/pulls{/number}',
    releases_url: '/releases{/id}',
    stargazers_url: '/stargazers',
    statuses_url: '/statuses/{sha}',
    subscribers_url: '/subscribers',
    subscription_url: '/subscription',
    tags_url: '/tags',
    teams_url: '/teams',
    trees_url: '/git/trees{/sha}',
};
const minimalRepository = (state, repository) => {
    const url = `${state.urls.api}/repos/${repository.fullName}`;
    const links = Object.fromEntries(Object.entries(LINKS).map(([name, tail]) => [name, `${url}${tail}`]));
    return {
        id: repository.id,
        node_id: nodeId('Repository', repository.id),
        name: repository.name,
        full_name: repository.fullName,
        private: !repository.isPublic,
        owner: simpleUser(state, repository.owner, 'Organization'),
        html_url: `${state.urls.web}/${repository.fullName}`,
        description: null,
        fork: false,
        url,
        ...links,
    };
};
const fullRepository = (state, repository, mayWrite) => {
    const web = `${state.urls.web}/${repository.fullName}`;
    const since = timestamp(repository.createdAt);
    return {
        ...minimalRepository(state, repository),
        default_branch: repository.defaultBranch,
        visibility: repository.isPublic ? 'public' : 'private',
        git_url: `git://${web.replace(/^\w+:\/\//, '')}.git`,
        ssh_url: `git@github.invalid:${repository.fullName}.git`,
        clone_url: `${web}.git`,
        svn_url: web,
        mirror_url: null,
        homepage: null,
        language: null,
        license: null,
        archived: false,
        disabled: false,
        forks: 0,
        forks_count: 0,
        open_issues: 0,
        open_issues_count: 0,
        stargazers_count: 0,
        watchers: 0,
        watchers_count: 0,
        network_count: 0,
        subscribers_count: 0,
        size: 1,
        has_issues: true,
        has_projects: false,
        has_wiki: false,
        has_pages: false,
        has_discussions: false,
        permissions: { admin: false, maintain: false, push: mayWrite, triage: false, pull: true },
        created_at: since,
        pushed_at: since,
        updated_at: since,
    };
};
const contentFile = (state, repository, ref, path, text) => {
    const encoded = path.split('/').map(encodeURIComponent).join('/');
    const at = encodeURIComponent(ref.name);
    const url = `${state.urls.api}/repos/${repository.fullName}/contents/${encoded}?ref=${at}`;
    const git = `${state.urls.api}/repos/${repository.fullName}/git/blobs/${ref.sha}`;
    const html = `${state.urls.web}/${repository.fullName}/blob/${at}/${encoded}`;
    const base64 = Buffer.from(text).toString('base64');
    return {
        type: 'file',
        encoding: 'base64',
        size: Buffer.byteLength(text),
        name: path.split('/').at(-1) ?? path,
        path,
        content: `${base64.match(/.{1,60}/g)?.join('\n') ?? ''}\n`,
        sha: ref.sha,
        url,
        git_url: git,
        html_url: html,
        download_url: `${state.urls.web}/${repository.fullName}/raw/${at}/${encoded}`,
        _links: { self: url, git, html },
    };
};
const environmentJson = (state, { fullName }, environment) => {
    const { id, name, needsApproval, createdAt } = environment;
    const place = `${fullName}/environments/${encodeURIComponent(name)}`;
    const rule = { id, node_id: `GA_${id}`, type: 'required_reviewers', prevent_self_review: false, reviewers: [] };
    return {
        id,
        node_id: `EN_${id}`,
        name,
        url: `${state.urls.api}/repos/${place}`,
        html_url: `${state.urls.web}/${place}`,
        created_at: timestamp(createdAt),
        updated_at: timestamp(createdAt),
        protection_rules: needsApproval ? [rule] : [],
        deployment_branch_policy: null,
    };
};

;// CONCATENATED MODULE: ./build/sandbox/github/json-body.js

const jsonBody = async (c) => {
    let parsed;
    try {
        parsed = JSON.parse(await c.req.text());
    }
    catch {
        throw new Refusal(400, 'Problems parsing JSON');
    }
    if (parsed === null || typeof parsed !== 'object' || Array.isArray(parsed)) {
        throw new Refusal(400, 'Body should be a JSON object');
    }
    return { ...parsed };
};
const requiredText = (body, name) => {
    const value = body[name];
    if (value === undefined)
        throw unprocessable(`Invalid request.\n\n"${name}" wasn't supplied.`);
    if (typeof value !== 'string')
        throw unprocessable(`Invalid request.\n\nFor '${name}', ${JSON.stringify(value)} is not a string.`);
    return value;
};

;// CONCATENATED MODULE: ./build/sandbox/github/json/run-json.js


const COMMITTER = { name: 'Sandbox', email: 'sandbox@users.noreply.github.invalid' };
const nullable = (epochMs) => (epochMs === null ? null : timestamp(epochMs));
const workflowJson = ({ urls }, { fullName, defaultBranch }, workflow) => ({
    id: workflow.id,
    node_id: `W_${workflow.id}`,
    name: workflow.name,
    path: workflow.path,
    state: workflow.state,
    created_at: timestamp(workflow.createdAt),
    updated_at: timestamp(workflow.createdAt),
    url: `${urls.api}/repos/${fullName}/actions/workflows/${workflow.id}`,
    html_url: `${urls.web}/${fullName}/blob/${defaultBranch}/${workflow.path}`,
    badge_url: `${urls.web}/${fullName}/workflows/${encodeURIComponent(workflow.name)}/badge.svg`,
});
const runUrls = ({ urls }, { repository, id }) => ({
    api: `${urls.api}/repos/${repository.fullName}/actions/runs/${id}`,
    web: `${urls.web}/${repository.fullName}/actions/runs/${id}`,
});
const runJson = (state, run) => {
    const { api, web } = runUrls(state, run);
    const repository = minimalRepository(state, run.repository);
    const actor = simpleUser(state, run.actor);
    const head = run.pullRequest && state.repository(run.pullRequest.from);
    return {
        id: run.id,
        name: run.workflow.name,
        node_id: `WFR_${run.id}`,
        check_suite_id: run.id,
        check_suite_node_id: `CS_${run.id}`,
        head_branch: run.pullRequest?.branch ?? run.ref.name,
        head_sha: run.ref.sha,
        path: run.workflow.path,
        display_title: run.title,
        run_number: run.number,
        run_attempt: run.attempt,
        event: run.event,
        status: run.status,
        conclusion: run.conclusion,
        workflow_id: run.workflow.id,
        url: api,
        html_url: web,
        pull_requests: [],
        created_at: timestamp(run.createdAt),
        updated_at: timestamp(run.updatedAt),
        run_started_at: timestamp(run.createdAt),
        actor,
        triggering_actor: actor,
        referenced_workflows: [],
        jobs_url: `${api}/jobs`,
        logs_url: `${api}/logs`,
        check_suite_url: `${state.urls.api}/repos/${run.repository.fullName}/check-suites/${run.id}`,
        artifacts_url: `${api}/artifacts`,
        cancel_url: `${api}/cancel`,
        rerun_url: `${api}/rerun`,
        previous_attempt_url: run.attempt > 1 ? `${api}/attempts/${run.attempt - 1}` : null,
        workflow_url: `${state.urls.api}/repos/${run.repository.fullName}/actions/workflows/${run.workflow.id}`,
        head_commit: {
            id: run.ref.sha,
            tree_id: run.ref.sha,
            message: 'A commit of the sandbox',
            timestamp: timestamp(run.repository.createdAt),
            author: COMMITTER,
            committer: COMMITTER,
        },
        repository,
        head_repository: head ? minimalRepository(state, head) : repository,
    };
};
const jobJson = (state, run, job) => {
    const { api, web } = runUrls(state, run);
    return {
        id: job.id,
        run_id: run.id,
        run_url: api,
        run_attempt: run.attempt,
        node_id: `J_${job.id}`,
        head_branch: run.ref.name,
        head_sha: run.ref.sha,
        url: `${state.urls.api}/repos/${run.repository.fullName}/actions/jobs/${job.id}`,
        html_url: `${web}/job/${job.id}`,
        check_run_url: `${state.urls.api}/repos/${run.repository.fullName}/check-runs/${job.id}`,
        name: job.name,
        workflow_name: run.workflow.name,
        status: job.status,
        conclusion: job.conclusion,
        created_at: timestamp(job.createdAt),
        started_at: timestamp(job.startedAt ?? job.createdAt),
        completed_at: nullable(job.completedAt),
        labels: [...job.labels],
        runner_id: job.startedAt === null ? null : 1,
        runner_name: job.startedAt === null ? null : 'sandbox',
        runner_group_id: job.startedAt === null ? null : 1,
        runner_group_name: job.startedAt === null ? null : 'Default',
        steps: job.steps.map((step) => ({
            name: step.name,
            number: step.number,
            status: step.status,
            conclusion: step.conclusion,
            started_at: nullable(step.startedAt),
            completed_at: nullable(step.completedAt),
        })),
    };
};

;// CONCATENATED MODULE: ./build/sandbox/github/paging.js
const whole = (text, fallback, most) => {
    const value = Number(text ?? fallback);
    return Number.isInteger(value) && value > 0 ? Math.min(value, most) : fallback;
};
const page = (c, items, perPageDefault = 30) => {
    const perPage = whole(c.req.query('per_page'), perPageDefault, 100);
    const number = whole(c.req.query('page'), 1, Number.MAX_SAFE_INTEGER);
    const last = Math.max(1, Math.ceil(items.length / perPage));
    const link = (to, rel) => {
        const url = new URL(c.req.url);
        url.searchParams.set('page', String(to));
        return `<${url.href}>; rel="${rel}"`;
    };
    const links = [
        ...(number > 1 ? [link(Math.min(number - 1, last), 'prev')] : []),
        ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
        ...(number > 1 ? [link(1, 'first')] : []),
    ];
    if (links.length > 0)
        c.header('link', links.join(', '));
    return items.slice((number - 1) * perPage, number * perPage);
};

;// CONCATENATED MODULE: ./build/sandbox/github/pull-requests.js

const createPullRequest = (seed, fullName) => {
    const { number, files = [], changes = {}, from = fullName, branch = 'change', author = 'someone' } = seed;
    return {
        ...{ number, from, branch, author, comments: [] },
        files: [...files, ...Object.keys(changes)],
        changes: new Map(Object.entries(changes)),
    };
};
const mergeRefOf = ({ number }) => `refs/pull/${number}/merge`;
const LONGEST_COMMENT = 65_536;
const checkedComment = (body) => {
    if (body.trim() === '')
        throw new Refusal(422, 'Validation Failed: body cannot be blank');
    if (body.length > LONGEST_COMMENT) {
        throw new Refusal(422, `Validation Failed: body is too long (maximum is ${LONGEST_COMMENT} characters)`);
    }
    return body;
};

;// CONCATENATED MODULE: ./build/sandbox/github/run.js
const isCompleted = ({ status }) => status === 'completed';

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/sandbox/github/runner/document.js

class WorkflowError extends Error {
    name = 'WorkflowError';
}
const isTemplate = (node) => typeof node === 'object' && node !== null && 'parts' in node;
const isMap = (node) => node instanceof Map;
const isList = (node) => Array.isArray(node);
const EXPRESSION = /\$\{\{((?:'(?:[^']|'')*'|[^'])*?)\}\}/g;
const templateOf = (text) => {
    const parts = [];
    let end = 0;
    for (const match of text.matchAll(EXPRESSION)) {
        if (match.index > end)
            parts.push(text.slice(end, match.index));
        parts.push({ expression: match[1]?.trim() ?? '' });
        end = match.index + match[0].length;
    }
    if (end < text.length)
        parts.push(text.slice(end));
    return { parts };
};
const textOf = (source, blockHeader) => {
    if (source === undefined)
        return undefined;
    const text = (0,yaml_dist/* parse */.qg)(blockHeader === undefined ? source : `${blockHeader}\n${source}`);
    return typeof text === 'string' ? text : undefined;
};
const nodeOf = ({ parser }, token) => {
    const convert = (value) => {
        if (parser.isMapping(value))
            return new Map([...value].map((pair) => [pair.key.toString(), convert(pair.value)]));
        if (parser.isSequence(value))
            return [...value].map(convert);
        if (parser.isBasicExpression(value)) {
            const text = textOf(value.source, value.blockScalarHeader);
            if (text !== undefined)
                return templateOf(text);
            return { parts: [{ expression: value.expression }] };
        }
        if (parser.isString(value))
            return value.value;
        if (parser.isNumber(value))
            return value.value;
        if (parser.isBoolean(value))
            return value.value;
        if (parser.isLiteral(value))
            return null;
        throw new WorkflowError(`the runner of the sandbox does not know ${value.typeName()} (line ${value.line ?? '?'})`);
    };
    return convert(token);
};
const readDocument = (language, kind, name, content) => {
    const read = kind === 'workflow' ? language.parser.parseWorkflow : language.actions.parseAction;
    const { context, value } = read({ name, content }, new language.parser.NoOperationTraceWriter());
    const problems = context.errors.getErrors().map(({ message }) => message);
    if (problems.length > 0)
        throw new WorkflowError(problems.join('\n'));
    const node = value ? nodeOf(language, value) : null;
    if (!isMap(node))
        throw new WorkflowError(`${name} is not a mapping`);
    return node;
};

;// CONCATENATED MODULE: ./build/sandbox/github/runner/dispatch-inputs.js


const MOST = 25;
const dispatch_inputs_textOf = (node) => typeof node === 'string' || typeof node === 'number' || typeof node === 'boolean' ? String(node) : undefined;
const triggersOf = (workflow) => {
    const on = workflow.get('on');
    if (isMap(on))
        return on;
    const names = isList(on) ? on : [on ?? null];
    return new Map(names.flatMap((name) => (typeof name === 'string' ? [[name, null]] : [])));
};
const declaredInputs = (workflow) => {
    const triggers = triggersOf(workflow);
    if (!triggers.has('workflow_dispatch'))
        throw unprocessable("Workflow does not have 'workflow_dispatch' trigger");
    const settings = triggers.get('workflow_dispatch');
    const inputs = isMap(settings) ? settings.get('inputs') : undefined;
    return isMap(inputs) ? inputs : new Map();
};
const resolveOne = (name, declaration, given) => {
    const settings = isMap(declaration) ? declaration : new Map();
    const type = dispatch_inputs_textOf(settings.get('type')) ?? 'string';
    const value = given === undefined ? dispatch_inputs_textOf(settings.get('default')) : String(given);
    if (value === undefined || (given !== undefined && value === '')) {
        if (settings.get('required') === true)
            throw unprocessable(`Required input '${name}' not provided`);
    }
    const options = settings.get('options');
    if (type === 'choice' && given !== undefined && isList(options) && !options.map(dispatch_inputs_textOf).includes(value)) {
        throw unprocessable(`Provided value '${value}' for input '${name}' not in the list of allowed values`);
    }
    if (type === 'boolean' && value !== undefined && !/^(true|false)$/.test(value)) {
        throw unprocessable(`Provided value '${value}' for input '${name}' is not a boolean`);
    }
    return value ?? (type === 'boolean' ? 'false' : '');
};
const resolveInputs = (workflow, given) => {
    const declared = declaredInputs(workflow);
    if (Object.keys(given).length > MOST)
        throw unprocessable(`No more than ${MOST} inputs may be given.`);
    const unexpected = Object.keys(given).filter((name) => !declared.has(name));
    if (unexpected.length > 0)
        throw unprocessable(`Unexpected inputs provided: ${JSON.stringify(unexpected)}`);
    return Object.fromEntries([...declared].map(([name, settings]) => [name, resolveOne(name, settings, given[name])]));
};
const typedInputs = (workflow, inputs) => {
    if (!triggersOf(workflow).has('workflow_dispatch'))
        return {};
    const declared = declaredInputs(workflow);
    return Object.fromEntries(Object.entries(inputs).map(([name, text]) => {
        const settings = declared.get(name);
        const type = isMap(settings) ? settings.get('type') : undefined;
        if (type === 'boolean')
            return [name, text === 'true'];
        return [name, type === 'number' && text !== '' ? Number(text) : text];
    }));
};

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
;// CONCATENATED MODULE: ./build/sandbox/github/runner/language.js

const importing = async () => {
    const hooks = (0,external_node_module_.registerHooks)({
        resolve(specifier, context, next) {
            const resolved = next(specifier, context);
            if (!resolved.url.endsWith('.json') || !context.parentURL?.includes('/@actions/'))
                return resolved;
            return { ...resolved, importAttributes: { type: 'json' } };
        },
    });
    try {
        const [parser, actions, expressions] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(1136), __webpack_require__.e(4662), __webpack_require__.e(329), __webpack_require__.e(4230)]).then(__webpack_require__.bind(__webpack_require__, 4230)),
            Promise.all(/* import() */[__webpack_require__.e(1136), __webpack_require__.e(4662), __webpack_require__.e(329), __webpack_require__.e(5277)]).then(__webpack_require__.bind(__webpack_require__, 5277)),
            Promise.all(/* import() */[__webpack_require__.e(1136), __webpack_require__.e(4662)]).then(__webpack_require__.bind(__webpack_require__, 4662)),
        ]);
        return { parser, actions, expressions };
    }
    finally {
        hooks.deregister();
    }
};
let loaded;
const loadLanguage = () => {
    loaded ??= importing();
    return loaded;
};

;// CONCATENATED MODULE: ./build/sandbox/github/runs.js






const createRun = (state, { repository, ref, ...rest }) => {
    const at = repository.ref(ref);
    if (!at)
        throw unprocessable(`No ref found for: ${ref}`);
    const id = state.nextId();
    const earlier = [...state.runs.values()].filter(({ workflow }) => workflow.id === rest.workflow.id);
    const createdAt = rest.createdAt ?? state.clock.now();
    const run = {
        id,
        number: earlier.length + 1,
        attempt: rest.attempt ?? 1,
        repository,
        workflow: rest.workflow,
        event: rest.event ?? 'workflow_dispatch',
        ref: at,
        inputs: rest.inputs ?? {},
        actor: rest.actor ?? 'sandbox',
        pullRequest: rest.pullRequest,
        title: rest.title ?? rest.workflow.name,
        status: rest.status,
        conclusion: rest.conclusion ?? null,
        createdAt,
        updatedAt: createdAt,
        jobs: [],
        artifacts: new Map(),
        startupError: undefined,
        cancellation: new AbortController(),
    };
    state.runs.set(id, run);
    return run;
};
const workflowOf = (repository, wanted) => {
    const workflow = repository.workflow(wanted);
    if (!workflow)
        throw refusal_notFound();
    return workflow;
};
const seedRun = (state, { workflow, ...seed }) => createRun(state, { ...seed, workflow: workflowOf(seed.repository, workflow) });
const queueRun = async (state, start) => {
    const { repository, inputs = {}, event = 'workflow_dispatch' } = start;
    const workflow = workflowOf(repository, start.workflow);
    const pullRequest = event === 'pull_request' ? repository.pullRequests.get(start.pullRequest ?? 0) : undefined;
    if (event === 'pull_request' && !pullRequest)
        throw unprocessable(`No pull request found: ${start.pullRequest}`);
    const { ref, actor } = pullRequest ? { ref: mergeRefOf(pullRequest), actor: pullRequest.author } : start;
    const at = repository.ref(ref);
    if (!at)
        throw unprocessable(`No ref found for: ${ref}`);
    if (workflow.state !== 'active') {
        throw unprocessable(`Cannot trigger a '${event}' on a disabled workflow`);
    }
    const text = at.files.get(workflow.path);
    if (text === undefined)
        throw refusal_notFound();
    const language = await loadLanguage();
    let resolved = {};
    if (event === 'workflow_dispatch') {
        try {
            resolved = resolveInputs(readDocument(language, 'workflow', workflow.path, text), inputs);
        }
        catch (error) {
            if (error instanceof WorkflowError)
                throw unprocessable(`failed to parse workflow: ${error.message}`);
            throw error;
        }
    }
    const origin = { ref: at.fullName, inputs: resolved, event, actor, pullRequest };
    return createRun(state, { repository, workflow, ...origin, status: 'queued' });
};
const cancelRun = (run) => {
    if (isCompleted(run))
        throw new Refusal(409, 'Cannot cancel a workflow run that is completed.');
    run.cancellation.abort();
};

;// CONCATENATED MODULE: ./build/sandbox/github/routes/workflows.js






const PATH = '/repos/:owner/:repo/actions/workflows';
const workflowInPath = (c) => {
    const workflow = c.get('repository').workflow(pathPart(c, 'workflow'));
    if (!workflow)
        throw refusal_notFound();
    return workflow;
};
const inputsOf = (value) => {
    if (value === undefined || value === null)
        return {};
    if (typeof value !== 'object' || Array.isArray(value))
        throw unprocessable('inputs must be an object.');
    return { ...value };
};
const wantsDetails = (c, { ghes }, body) => {
    const allowed = ['ref', 'inputs', ...(ghes ? [] : ['return_run_details'])];
    const unknown = Object.keys(body).find((name) => !allowed.includes(name));
    if (unknown && ghes)
        throw new Refusal(400, `Invalid request.\n\n"${unknown}" is not a permitted key.`);
    if (ghes)
        return false;
    return c.req.header('x-github-api-version') === '2026-03-10' || body.return_run_details === true;
};
const workflowRoutes = (api, state, executor) => {
    api.get(PATH, needs(state, 'actions', 'read'), (c) => {
        const repository = c.get('repository');
        const all = repository.workflows();
        const workflows = page(c, all).map((workflow) => workflowJson(state, repository, workflow));
        return c.json({ total_count: all.length, workflows });
    });
    api.get(`${PATH}/:workflow`, needs(state, 'actions', 'read'), (c) => c.json(workflowJson(state, c.get('repository'), workflowInPath(c))));
    api.post(`${PATH}/:workflow/dispatches`, needs(state, 'actions', 'write'), async (c) => {
        const workflow = workflowInPath(c);
        const body = await jsonBody(c);
        const details = wantsDetails(c, state, body);
        const run = await queueRun(state, {
            repository: c.get('repository'),
            workflow: String(workflow.id),
            ref: requiredText(body, 'ref'),
            inputs: inputsOf(body.inputs),
            actor: c.get('token').login,
        });
        executor.start(run);
        if (!details)
            return c.body(null, 204);
        const { api: runUrl, web } = runUrls(state, run);
        return c.json({ workflow_run_id: run.id, run_url: runUrl, html_url: web });
    });
};

;// CONCATENATED MODULE: ./build/sandbox/github/routes/runs.js






const REPO = '/repos/:owner/:repo';
const runs_PATH = `${REPO}/actions/runs`;
const runInPath = (c, state) => {
    const run = state.runs.get(Number(pathPart(c, 'run')));
    if (!run || run.repository !== c.get('repository'))
        throw refusal_notFound();
    return run;
};
const attemptInPath = (c, state) => {
    const run = runInPath(c, state);
    if (run.attempt !== Number(pathPart(c, 'attempt')))
        throw refusal_notFound();
    return run;
};
const createdWithin = (query) => {
    const instant = (text) => {
        const value = Date.parse(text);
        if (Number.isNaN(value))
            throw unprocessable(`"${query}" is not a date or a range of dates.`);
        return value;
    };
    const [from, to] = query.split('..');
    if (from !== undefined && to !== undefined) {
        const first = from === '*' ? Number.NEGATIVE_INFINITY : instant(from);
        const last = to === '*' ? Number.POSITIVE_INFINITY : instant(to);
        return (time) => time >= first && time <= last;
    }
    const [, sign = '', text = ''] = /^(>=|<=|>|<)?(.*)$/.exec(query) ?? [];
    const bound = instant(text);
    if (sign === '>=')
        return (time) => time >= bound;
    if (sign === '<=')
        return (time) => time <= bound;
    if (sign === '>')
        return (time) => time > bound;
    if (sign === '<')
        return (time) => time < bound;
    const span = text.includes('T') ? 1000 : 86_400_000;
    return (time) => time >= bound && time < bound + span;
};
const filtered = (c, runs) => {
    const { event, branch, status, actor, created, head_sha: sha } = c.req.query();
    const within = created === undefined ? () => true : createdWithin(created);
    return [...runs]
        .filter((run) => run.repository === c.get('repository'))
        .filter((run) => event === undefined || run.event === event)
        .filter((run) => branch === undefined || run.ref.name === branch)
        .filter((run) => actor === undefined || run.actor === actor)
        .filter((run) => sha === undefined || run.ref.sha === sha)
        .filter((run) => status === undefined || run.status === status || run.conclusion === status)
        .filter((run) => within(Math.floor(run.createdAt / 1000) * 1000))
        .sort((a, b) => b.createdAt - a.createdAt || b.id - a.id);
};
const runRoutes = (api, state) => {
    const listed = (c, runs) => c.json({ total_count: runs.length, workflow_runs: page(c, runs).map((run) => runJson(state, run)) });
    const jobs = (c, run) => c.json({ total_count: run.jobs.length, jobs: page(c, run.jobs).map((job) => jobJson(state, run, job)) });
    api.get(runs_PATH, needs(state, 'actions', 'read'), (c) => listed(c, filtered(c, state.runs.values())));
    api.get(`${REPO}/actions/workflows/:workflow/runs`, needs(state, 'actions', 'read'), (c) => {
        const { id } = workflowInPath(c);
        return listed(c, filtered(c, state.runs.values()).filter((run) => run.workflow.id === id));
    });
    api.get(`${runs_PATH}/:run`, needs(state, 'actions', 'read'), (c) => c.json(runJson(state, runInPath(c, state))));
    api.get(`${runs_PATH}/:run/attempts/:attempt`, needs(state, 'actions', 'read'), (c) => c.json(runJson(state, attemptInPath(c, state))));
    api.get(`${runs_PATH}/:run/jobs`, needs(state, 'actions', 'read'), (c) => jobs(c, runInPath(c, state)));
    api.get(`${runs_PATH}/:run/attempts/:attempt/jobs`, needs(state, 'actions', 'read'), (c) => jobs(c, attemptInPath(c, state)));
    api.post(`${runs_PATH}/:run/cancel`, needs(state, 'actions', 'write'), (c) => {
        cancelRun(runInPath(c, state));
        return c.json({}, 202);
    });
};

;// CONCATENATED MODULE: ./build/sandbox/github/routes/approvals.js






const approvals_PATH = '/repos/:owner/:repo/actions/runs/:run/pending_deployments';
const pendingIn = ({ jobs, repository }) => {
    const names = jobs.filter(({ status }) => status === 'waiting').map(({ environment }) => environment ?? '');
    return [...new Set(names)].flatMap((name) => repository.environment(name) ?? []);
};
const approvals_environmentJson = ({ urls }, { repository }, { id, name }) => ({
    id,
    node_id: `EN_${id}`,
    name,
    url: `${urls.api}/repos/${repository.fullName}/environments/${encodeURIComponent(name)}`,
    html_url: `${urls.web}/${repository.fullName}/environments/${encodeURIComponent(name)}`,
});
const deploymentJson = (state, run, { id, name }) => {
    const repository = `${state.urls.api}/repos/${run.repository.fullName}`;
    return {
        id,
        node_id: `DE_${id}`,
        url: `${repository}/deployments/${id}`,
        sha: run.ref.sha,
        ref: run.ref.name,
        task: 'deploy',
        payload: {},
        original_environment: name,
        environment: name,
        description: null,
        creator: simpleUser(state, run.actor),
        created_at: timestamp(run.createdAt),
        updated_at: timestamp(state.clock.now()),
        statuses_url: `${repository}/deployments/${id}/statuses`,
        repository_url: repository,
    };
};
const approvalRoutes = (api, state, executor) => {
    api.get(approvals_PATH, needs(state, 'actions', 'read'), (c) => {
        const run = runInPath(c, state);
        return c.json(pendingIn(run).map((environment) => ({
            environment: approvals_environmentJson(state, run, environment),
            wait_timer: 0,
            wait_timer_started_at: null,
            current_user_can_approve: true,
            reviewers: [],
        })));
    });
    api.post(approvals_PATH, needs(state, 'deployments', 'write'), async (c) => {
        const run = runInPath(c, state);
        const body = await jsonBody(c);
        const verdict = requiredText(body, 'state');
        if (verdict !== 'approved' && verdict !== 'rejected')
            throw unprocessable('state must be approved or rejected.');
        const ids = Array.isArray(body.environment_ids) ? body.environment_ids.map(Number) : [];
        const chosen = pendingIn(run).filter(({ id }) => ids.includes(id));
        if (chosen.length === 0 || chosen.length < ids.length) {
            throw unprocessable('environment_ids must name environments that wait for an approval.');
        }
        executor.review(run, verdict, chosen.map(({ name }) => name));
        return c.json(chosen.map((environment) => deploymentJson(state, run, environment)));
    });
};

// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/util/decode_jwt.js
var decode_jwt = __webpack_require__(7961);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/util/errors.js
var errors = __webpack_require__(5674);
;// CONCATENATED MODULE: ./build/sandbox/github/app-jwt.js


const LONGEST_S = 600;
const undecodable = () => new Refusal(401, 'A JSON web token could not be decoded');
const notAnInstant = () => new Refusal(401, "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued");
const expired = () => new Refusal(401, "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires");
const tooFar = () => new Refusal(401, "'Expiration time' claim ('exp') is too far in the future");
const issuerOf = (jwt) => {
    try {
        return (0,decode_jwt/* decodeJwt */.i)(jwt).iss ?? '';
    }
    catch {
        throw undecodable();
    }
};
const verified = async (jwt, { publicKeys }, now) => {
    for (const key of publicKeys) {
        try {
            return (await (0,jwt_verify/* jwtVerify */.V)(jwt, key, { algorithms: ['RS256'], currentDate: new Date(now) })).payload;
        }
        catch (error) {
            if (error instanceof errors/* JWTExpired */.n)
                throw expired();
            if (!(error instanceof errors/* JWSSignatureVerificationFailed */.h2))
                throw undecodable();
        }
    }
    throw undecodable();
};
const appOf = async ({ apps, clock }, authorization) => {
    const jwt = /^bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
    if (jwt === undefined)
        throw undecodable();
    const app = apps.find(issuerOf(jwt));
    if (!app)
        throw new Refusal(404, 'Integration not found');
    const { iat, exp } = await verified(jwt, app, clock.now());
    const now = clock.now() / 1000;
    if (!Number.isInteger(iat) || iat === undefined || iat > now)
        throw notAnInstant();
    if (exp === undefined || exp > now + LONGEST_S)
        throw tooFar();
    return app;
};

;// CONCATENATED MODULE: ./build/sandbox/github/json/installation-json.js



const permissionsJson = (permissions) => Object.fromEntries(Object.entries(permissions).map(([name, access]) => [permissionName(name), access]));
const installationJson = (state, installation) => {
    const { id, app, owner, ownerType, permissions, repositories, suspended, createdAt } = installation;
    const since = timestamp(createdAt);
    const settings = ownerType === 'User' ? 'settings' : `organizations/${owner}/settings`;
    return {
        id,
        account: simpleUser(state, owner, ownerType),
        repository_selection: repositories ? 'selected' : 'all',
        access_tokens_url: `${state.urls.api}/app/installations/${id}/access_tokens`,
        repositories_url: `${state.urls.api}/installation/repositories`,
        html_url: `${state.urls.web}/${settings}/installations/${id}`,
        app_id: app.id,
        client_id: app.clientId,
        app_slug: app.slug,
        target_id: id,
        target_type: ownerType,
        permissions: permissionsJson(permissions),
        events: [],
        single_file_name: null,
        created_at: since,
        updated_at: since,
        suspended_by: suspended ? simpleUser(state, owner) : null,
        suspended_at: suspended ? since : null,
    };
};
const tokenJson = ({ token, expiresAt, permissions }, narrowed) => ({
    token,
    expires_at: timestamp(expiresAt),
    permissions: permissionsJson(permissions),
    repository_selection: narrowed ? 'selected' : 'all',
});

;// CONCATENATED MODULE: ./build/sandbox/github/routes/apps.js







const HOUR_MS = 3_600_000;
const MOST_REPOSITORIES = 500;
const callerOf = (state, c) => appOf(state, c.req.header('authorization'));
const repositoriesOf = (state, { owner, repositories }) => [...state.repositories.values()]
    .map(({ fullName }) => fullName)
    .filter((name) => name.toLowerCase().startsWith(`${owner.toLowerCase()}/`))
    .filter((name) => !repositories || repositories.some((one) => one.toLowerCase() === name.toLowerCase()));
const permissionsIn = (body, { permissions: granted }) => {
    if (body.permissions === undefined)
        return granted;
    const asked = Object.entries(body.permissions ?? {}).map(([name, access]) => {
        const [permission, most] = Object.entries(granted).find(([one]) => permissionName(one) === name) ?? [];
        if (permission === undefined) {
            throw unprocessable('The permissions requested are not granted to this installation.');
        }
        if (access !== 'read' && (access !== 'write' || most !== 'write')) {
            throw unprocessable('The level of access for permissions requested are not granted to this installation.');
        }
        return [permission, access];
    });
    return Object.fromEntries(asked);
};
const narrowedTo = (reached, names) => {
    if (names === undefined)
        return reached;
    const list = Array.isArray(names) ? names.map(String) : [];
    if (list.length === 0 || list.length > MOST_REPOSITORIES) {
        throw unprocessable(`Give the names of 1 to ${MOST_REPOSITORIES} repositories.`);
    }
    return list.map((name) => {
        const found = reached.find((one) => one.split('/')[1]?.toLowerCase() === name.toLowerCase());
        if (found)
            return found;
        throw unprocessable('There is at least one repository that does not exist or is not accessible to the parent installation.');
    });
};
const newToken = ({ ghes }, { app }) => ghes
    ? `ghs_${(0,external_node_crypto_.randomBytes)(18).toString('hex')}`
    : `ghs_${app.id}_${[20, 230, 128].map((size) => (0,external_node_crypto_.randomBytes)(size).toString('base64url')).join('.')}`;
const issue = (state, installation, given) => {
    const { owner, app } = installation;
    const expiresAt = Math.floor((state.clock.now() + HOUR_MS) / 1000) * 1000;
    const token = newToken(state, installation);
    state.addToken({ token, login: `${app.slug}[bot]`, kind: 'installation', expiresAt, ...given });
    const issued = { token, owner, expiresAt, revoked: false, ...given };
    state.apps.tokens.push(issued);
    return issued;
};
const appRoutes = (api, state) => {
    const find = async (c, owner, fits = () => true) => {
        const found = state.apps.installation(await callerOf(state, c), { owner });
        if (!found || !fits(found))
            throw refusal_notFound();
        return c.json(installationJson(state, found));
    };
    api.get('/orgs/:org/installation', (c) => find(c, pathPart(c, 'org'), (one) => one.ownerType === 'Organization'));
    api.get('/users/:username/installation', (c) => find(c, pathPart(c, 'username')));
    api.get('/repos/:owner/:repo/installation', (c) => {
        const wanted = `${pathPart(c, 'owner')}/${pathPart(c, 'repo')}`.toLowerCase();
        const reaches = (one) => repositoriesOf(state, one).some((name) => name.toLowerCase() === wanted);
        return find(c, pathPart(c, 'owner'), reaches);
    });
    api.post('/app/installations/:id/access_tokens', async (c) => {
        const app = await callerOf(state, c);
        const installation = state.apps.installation(app, { id: Number(pathPart(c, 'id')) });
        if (!installation)
            throw refusal_notFound();
        if (installation.suspended)
            throw new Refusal(403, 'This installation has been suspended');
        const body = await jsonBody(c);
        const permissions = permissionsIn(body, installation);
        const repositories = narrowedTo(repositoriesOf(state, installation), body.repositories);
        const issued = issue(state, installation, { permissions, repositories });
        return c.json(tokenJson(issued, installation.repositories !== undefined || body.repositories !== undefined), 201);
    });
};
const installationTokenRoutes = (api, { tokens, apps }) => {
    api.delete('/installation/token', (c) => {
        const { token } = c.get('token');
        const issued = apps.tokens.find((one) => one.token === token);
        if (!issued)
            throw new Refusal(403, 'Resource not accessible by personal access token');
        issued.revoked = true;
        tokens.delete(token);
        return c.body(null, 204);
    });
};

;// CONCATENATED MODULE: ./build/sandbox/github/names.js

const checkedName = (kind, name) => {
    if (!/^[A-Za-z0-9_]+$/.test(name)) {
        throw unprocessable(`${kind} names can only contain alphanumeric characters ([a-z], [A-Z], [0-9]) or underscores (_).`);
    }
    if (/^[0-9]/.test(name))
        throw unprocessable(`${kind} names must not start with a number.`);
    if (/^GITHUB_/i.test(name))
        throw unprocessable(`${kind} names must not start with GITHUB_.`);
    return name.toUpperCase();
};

;// CONCATENATED MODULE: ./build/sandbox/github/secret-vault.js



const LARGEST_SECRET_BYTES = 48 * 1024;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const secretVault = (clock, keyId, limit) => {
    const keys = libsodium_wrappers["default"].crypto_box_keypair();
    const secrets = new Map();
    const written = new Map();
    const open = ({ encrypted_value, key_id }) => {
        if (key_id !== keyId)
            throw unprocessable(`The key_id "${key_id}" is not the id of the current public key.`);
        if (!encrypted_value || !BASE64.test(encrypted_value))
            throw unprocessable('encrypted_value is not valid base64.');
        let opened;
        try {
            opened = libsodium_wrappers["default"].crypto_box_seal_open(new Uint8Array(Buffer.from(encrypted_value, 'base64')), keys.publicKey, keys.privateKey);
        }
        catch {
            throw unprocessable('encrypted_value was not encrypted with the current public key.');
        }
        if (opened.byteLength > LARGEST_SECRET_BYTES)
            throw unprocessable('The value must be smaller than 48 KB.');
        return new TextDecoder().decode(opened);
    };
    const vault = {
        publicKey: { key_id: keyId, key: Buffer.from(keys.publicKey).toString('base64') },
        list: () => [...secrets.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
        get: (name) => secrets.get(name.toUpperCase()),
        putSealed: (name, sealed) => {
            checkedName('Secret', name);
            return vault.put(name, open(sealed));
        },
        put(name, value) {
            const key = checkedName('Secret', name);
            const before = secrets.get(key);
            if (!before && secrets.size >= limit)
                throw unprocessable(`At most ${limit} secrets can be kept here.`);
            const now = clock.now();
            const secret = { name: key, value, createdAt: before?.createdAt ?? now, updatedAt: now };
            secrets.set(key, secret);
            written.set(key, [...(written.get(key) ?? []), secret]);
            return before ? 'updated' : 'created';
        },
        delete: (name) => secrets.delete(name.toUpperCase()),
        values: () => new Map([...secrets].map(([name, { value }]) => [name, value])),
        history: (name) => written.get(name.toUpperCase()) ?? [],
    };
    return vault;
};

;// CONCATENATED MODULE: ./build/sandbox/github/secret-apps.js

const secretApps = {
    actions: { permission: 'secrets', writeToRead: false, onServer: true },
    dependabot: { permission: 'dependabot_secrets', writeToRead: false, onServer: true },
    codespaces: { permission: 'codespaces_secrets', writeToRead: true, onServer: false },
    agents: { permission: 'agent_secrets', writeToRead: false, onServer: false },
};
const appsOf = ({ ghes }) => {
    const names = ['actions', 'dependabot', 'codespaces', 'agents'];
    return names.filter((name) => !ghes || secretApps[name].onServer);
};
const newVaults = (clock, keyId, limit) => ({
    actions: secretVault(clock, `${keyId}`, limit),
    dependabot: secretVault(clock, `${keyId}01`, limit),
    codespaces: secretVault(clock, `${keyId}02`, limit),
    agents: secretVault(clock, `${keyId}03`, limit),
});
const appAndName = (printed) => {
    const [, app, name = printed] = /^(dependabot|codespaces|agents)\/(.*)$/.exec(printed) ?? [];
    return { app: app === 'dependabot' || app === 'codespaces' || app === 'agents' ? app : 'actions', name };
};

;// CONCATENATED MODULE: ./build/sandbox/github/routes/secrets.js






const secrets_secretRoutes = (api, scope) => {
    const { path, access, vault, more, beforePut } = scope;
    const json = (c, secret) => ({
        name: secret.name,
        created_at: timestamp(secret.createdAt),
        updated_at: timestamp(secret.updatedAt),
        ...more?.(c, secret),
    });
    api.get(path, access('read'), (c) => {
        const all = vault(c).list();
        return c.json({ total_count: all.length, secrets: page(c, all).map((secret) => json(c, secret)) });
    });
    api.get(`${path}/public-key`, access('read'), (c) => c.json(vault(c).publicKey));
    api.get(`${path}/:name`, access('read'), (c) => {
        const secret = vault(c).get(pathPart(c, 'name'));
        if (!secret)
            throw refusal_notFound();
        return c.json(json(c, secret));
    });
    api.put(`${path}/:name`, access('write'), async (c) => {
        const held = vault(c);
        const body = await jsonBody(c);
        const sealed = { encrypted_value: requiredText(body, 'encrypted_value'), key_id: requiredText(body, 'key_id') };
        const done = beforePut?.(c, pathPart(c, 'name'), body);
        const outcome = held.putSealed(pathPart(c, 'name'), sealed);
        done?.();
        return outcome === 'created' ? c.json({}, 201) : c.body(null, 204);
    });
    api.delete(`${path}/:name`, access('write'), (c) => {
        if (!vault(c).delete(pathPart(c, 'name')))
            throw refusal_notFound();
        return c.body(null, 204);
    });
};
const repositorySecretRoutes = (api, state) => {
    for (const app of appsOf(state)) {
        const { permission, writeToRead } = secretApps[app];
        secrets_secretRoutes(api, {
            path: `/repos/:owner/:repo/${app}/secrets`,
            access: (access) => needs(state, permission, writeToRead ? 'write' : access),
            vault: (c) => c.get('repository').secrets[app],
        });
    }
    secrets_secretRoutes(api, {
        path: '/repos/:owner/:repo/environments/:environment/secrets',
        access: (access) => needs(state, 'environments', access),
        vault: (c) => {
            const environment = c.get('repository').environment(pathPart(c, 'environment'));
            if (!environment)
                throw refusal_notFound();
            return environment.secrets;
        },
    });
};

;// CONCATENATED MODULE: ./build/sandbox/github/routes/organization-secrets.js







const isId = (app, value) => Number.isInteger(value) || (app === 'dependabot' && typeof value === 'string' && /^\d+$/.test(value));
const repositoryIds = (state, app, org, value) => {
    if (value === undefined)
        return [];
    const given = Array.isArray(value) ? value : [value];
    const wrong = given.find((one) => !isId(app, one));
    if (wrong !== undefined)
        throw unprocessable(`Invalid request.\n\nFor 'items', ${JSON.stringify(wrong)} is not an integer.`);
    const ids = given.map(Number);
    const own = [...state.repositories.values()].filter(({ owner }) => owner.toLowerCase() === org.toLowerCase());
    const stranger = ids.find((id) => !own.some((repository) => repository.id === id));
    if (stranger !== undefined)
        throw unprocessable(`Repository ${stranger} does not belong to the organization.`);
    return ids;
};
const visibilityIn = (value) => {
    if (value === undefined)
        throw unprocessable('Invalid request.\n\n"visibility" wasn\'t supplied.');
    if (value === 'all' || value === 'private' || value === 'selected')
        return value;
    throw unprocessable('visibility must be one of all, private, selected.');
};
const routesOf = (api, state, app) => {
    const path = `/orgs/:org/${app}/secrets`;
    const access = (wanted) => needsOrganization(state, `organization_${secretApps[app].permission}`, wanted);
    secrets_secretRoutes(api, {
        path,
        access,
        vault: (c) => c.get('organization').secrets[app],
        more: (c, { name }) => {
            const organization = c.get('organization');
            const { visibility } = organization.visibilityOf(app, name);
            const selected = `${state.urls.api}/orgs/${organization.login}/${app}/secrets/${name}/repositories`;
            return { visibility, ...(visibility === 'selected' ? { selected_repositories_url: selected } : {}) };
        },
        beforePut: (c, name, body) => {
            const organization = c.get('organization');
            const visibility = visibilityIn(body.visibility);
            const selectedRepositoryIds = repositoryIds(state, app, organization.login, body.selected_repository_ids);
            return () => organization.setVisibility(app, name, { visibility, selectedRepositoryIds });
        },
    });
    api.get(`${path}/:name/repositories`, access('read'), (c) => {
        const organization = c.get('organization');
        const secret = organization.secrets[app].get(pathPart(c, 'name'));
        if (!secret)
            throw refusal_notFound();
        const { selectedRepositoryIds } = organization.visibilityOf(app, secret.name);
        const selected = [...state.repositories.values()].filter(({ id }) => selectedRepositoryIds.includes(id));
        return c.json({
            total_count: selected.length,
            repositories: page(c, selected).map((repository) => minimalRepository(state, repository)),
        });
    });
    api.put(`${path}/:name/repositories`, access('write'), async (c) => {
        const organization = c.get('organization');
        const secret = organization.secrets[app].get(pathPart(c, 'name'));
        if (!secret)
            throw refusal_notFound();
        const body = await jsonBody(c);
        if (organization.visibilityOf(app, secret.name).visibility !== 'selected') {
            throw new Refusal(409, 'The secret is not visible to selected repositories.');
        }
        const selectedRepositoryIds = repositoryIds(state, app, organization.login, body.selected_repository_ids);
        organization.setVisibility(app, secret.name, { visibility: 'selected', selectedRepositoryIds });
        return c.body(null, 204);
    });
};
const organizationSecretRoutes = (api, state) => {
    for (const app of appsOf(state))
        routesOf(api, state, app);
};

;// CONCATENATED MODULE: ./build/sandbox/github/routes/pull-requests.js








const pull_requests_PATH = '/repos/:owner/:repo';
const fileJson = ({ urls }, fullName, filename) => {
    const sha = (0,external_node_crypto_.createHash)('sha1').update(filename).digest('hex');
    return {
        sha,
        filename,
        status: 'modified',
        additions: 1,
        deletions: 1,
        changes: 2,
        blob_url: `${urls.web}/${fullName}/blob/${sha}/${encodeURI(filename)}`,
        raw_url: `${urls.web}/${fullName}/raw/${sha}/${encodeURI(filename)}`,
        contents_url: `${urls.api}/repos/${fullName}/contents/${encodeURI(filename)}?ref=${sha}`,
        patch: '@@ -1 +1 @@\n-before\n+after',
    };
};
const commentJson = (state, fullName, number, comment) => {
    const { id, login, association, body, createdAt, updatedAt } = comment;
    const { web, api } = state.urls;
    return {
        id,
        node_id: Buffer.from(`IssueComment:${id}`).toString('base64url'),
        url: `${api}/repos/${fullName}/issues/comments/${id}`,
        html_url: `${web}/${fullName}/pull/${number}#issuecomment-${id}`,
        issue_url: `${api}/repos/${fullName}/issues/${number}`,
        user: simpleUser(state, login, login.endsWith('[bot]') ? 'Bot' : 'User'),
        created_at: timestamp(createdAt),
        updated_at: timestamp(updatedAt),
        author_association: association,
        body,
    };
};
const pullRequestRoutes = (api, state) => {
    const wanted = (c) => {
        const found = c.get('repository').pullRequests.get(Number(pathPart(c, 'number')));
        if (!found)
            throw refusal_notFound();
        return found;
    };
    api.get(`${pull_requests_PATH}/pulls/:number/files`, needs(state, 'pull_requests', 'read'), (c) => {
        const { fullName } = c.get('repository');
        return c.json(page(c, wanted(c).files).map((filename) => fileJson(state, fullName, filename)));
    });
    api.get(`${pull_requests_PATH}/issues/:number/comments`, needs(state, 'pull_requests', 'read'), (c) => {
        const { fullName } = c.get('repository');
        const { number, comments } = wanted(c);
        return c.json(page(c, comments).map((comment) => commentJson(state, fullName, number, comment)));
    });
    api.post(`${pull_requests_PATH}/issues/:number/comments`, needs(state, 'pull_requests', 'write'), async (c) => {
        const { fullName } = c.get('repository');
        const { number, comments } = wanted(c);
        const now = state.clock.now();
        const comment = {
            id: state.nextId(),
            login: c.get('token').login,
            association: 'COLLABORATOR',
            body: checkedComment(requiredText(await jsonBody(c), 'body')),
            createdAt: now,
            updatedAt: now,
        };
        comments.push(comment);
        return c.json(commentJson(state, fullName, number, comment), 201);
    });
    api.patch(`${pull_requests_PATH}/issues/comments/:id`, needs(state, 'pull_requests', 'write'), async (c) => {
        const { fullName, pullRequests } = c.get('repository');
        const body = checkedComment(requiredText(await jsonBody(c), 'body'));
        for (const { number, comments } of pullRequests.values()) {
            const comment = comments.find(({ id }) => String(id) === pathPart(c, 'id'));
            if (!comment)
                continue;
            Object.assign(comment, { body, updatedAt: state.clock.now() });
            return c.json(commentJson(state, fullName, number, comment));
        }
        throw refusal_notFound();
    });
};

;// CONCATENATED MODULE: ./build/sandbox/github/json/organization-json.js

const organizationJson = (state, { id, login, createdAt }) => {
    const url = `${state.urls.api}/orgs/${login}`;
    const since = timestamp(createdAt);
    const own = [...state.repositories.values()].filter(({ owner }) => owner.toLowerCase() === login.toLowerCase());
    return {
        login,
        id,
        node_id: `O_${id}`,
        url,
        repos_url: `${url}/repos`,
        events_url: `${url}/events`,
        hooks_url: `${url}/hooks`,
        issues_url: `${url}/issues`,
        members_url: `${url}/members{/member}`,
        public_members_url: `${url}/public_members{/member}`,
        avatar_url: `${state.urls.web}/avatars/${login}`,
        html_url: `${state.urls.web}/${login}`,
        description: '',
        has_organization_projects: false,
        has_repository_projects: false,
        public_repos: own.filter(({ isPublic }) => isPublic).length,
        public_gists: 0,
        followers: 0,
        following: 0,
        type: 'Organization',
        created_at: since,
        updated_at: since,
        archived_at: null,
    };
};

;// CONCATENATED MODULE: ./build/sandbox/github/routes/repositories.js






const repositories_PATH = '/repos/:owner/:repo';
const repositoryRoutes = (api, state) => {
    api.get(repositories_PATH, needs(state, 'metadata', 'read'), (c) => c.json(fullRepository(state, c.get('repository'), allows(c.get('token'), 'contents', 'write'))));
    api.get(`${repositories_PATH}/contents/:path{.+}`, needs(state, 'contents', 'read'), (c) => {
        const repository = c.get('repository');
        const wanted = c.req.query('ref');
        const ref = repository.ref(wanted);
        if (!ref)
            throw new Refusal(404, `No commit found for the ref ${wanted}`);
        const path = pathPart(c, 'path');
        const text = ref.files.get(path);
        if (text === undefined)
            throw refusal_notFound();
        if (/application\/vnd\.github(\.v3)?\.raw/.test(c.req.header('accept') ?? '')) {
            return c.body(text, 200, { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' });
        }
        return c.json(contentFile(state, repository, ref, path, text));
    });
    api.get(`${repositories_PATH}/environments`, needs(state, 'actions', 'read'), (c) => {
        const repository = c.get('repository');
        const all = [...repository.environments.values()].map((one) => environmentJson(state, repository, one));
        return c.json({ total_count: all.length, environments: page(c, all) });
    });
    api.get(`${repositories_PATH}/environments/:environment`, needs(state, 'actions', 'read'), (c) => {
        const repository = c.get('repository');
        const environment = repository.environment(pathPart(c, 'environment'));
        if (!environment)
            throw refusal_notFound();
        return c.json(environmentJson(state, repository, environment));
    });
    api.get('/orgs/:org', (c) => {
        const organization = state.organization(pathPart(c, 'org'));
        if (!organization)
            throw refusal_notFound();
        return c.json(organizationJson(state, organization));
    });
};

;// CONCATENATED MODULE: ./build/sandbox/github/routes/run-page.js

const ended = ({ status, conclusion }) => conclusion ?? status;
const jobText = (job) => {
    const environment = job.environment === undefined ? '' : ` (environment ${job.environment})`;
    const lines = job.log.split('\n').filter((line) => line !== '' && !line.startsWith('::add-mask::'));
    return [`Job ${job.name}${environment}: ${ended(job)}`, ...lines.map((line) => `  ${line}`)].join('\n');
};
const runText = (run) => [
    `${run.title}: ${ended(run)}`,
    `${run.workflow.path} of ${run.repository.fullName} at ${run.ref.name}, run ${run.id}, by ${run.actor}`,
    ...(run.startupError === undefined ? [] : ['', `It did not begin: ${run.startupError}`]),
    ...run.jobs.flatMap((job) => ['', jobText(job)]),
    '',
].join('\n');
const runPage = (api, state) => {
    api.get('/:owner/:repo/actions/runs/:run', (c) => {
        const { owner, repo, run: id } = c.req.param();
        const run = state.runs.get(Number(id));
        if (run?.repository.fullName.toLowerCase() !== `${owner}/${repo}`.toLowerCase())
            throw refusal_notFound();
        return c.text(runText(run));
    });
};

;// CONCATENATED MODULE: ./build/sandbox/github/routes/variables.js






const variables_PATH = '/repos/:owner/:repo/actions/variables';
const LARGEST_BYTES = 48 * 1024;
const variables_MOST = 500;
const json = ({ name, value, createdAt, updatedAt }) => ({
    name,
    value,
    created_at: timestamp(createdAt),
    updated_at: timestamp(updatedAt),
});
const fitting = (value) => {
    if (Buffer.byteLength(value) > LARGEST_BYTES)
        throw unprocessable('The value must be smaller than 48 KB.');
    return value;
};
const existing = (c) => {
    const variable = c.get('repository').variables.get(pathPart(c, 'name').toUpperCase());
    if (!variable)
        throw refusal_notFound();
    return variable;
};
const variableRoutes = (api, state) => {
    api.get(variables_PATH, needs(state, 'variables', 'read'), (c) => {
        const all = [...c.get('repository').variables.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
        return c.json({ total_count: all.length, variables: page(c, all, 10).map(json) });
    });
    api.get(`${variables_PATH}/:name`, needs(state, 'variables', 'read'), (c) => c.json(json(existing(c))));
    api.post(variables_PATH, needs(state, 'variables', 'write'), async (c) => {
        const body = await jsonBody(c);
        const name = checkedName('Variable', requiredText(body, 'name'));
        const value = fitting(requiredText(body, 'value'));
        const repository = c.get('repository');
        if (repository.variables.has(name))
            throw new Refusal(409, 'Already exists - Variable already exists');
        if (repository.variables.size >= variables_MOST)
            throw unprocessable(`At most ${variables_MOST} variables can be kept here.`);
        repository.setVariable(name, value);
        return c.json({}, 201);
    });
    api.patch(`${variables_PATH}/:name`, needs(state, 'variables', 'write'), async (c) => {
        const variable = existing(c);
        const body = await jsonBody(c);
        const name = body.name === undefined ? variable.name : checkedName('Variable', requiredText(body, 'name'));
        const value = body.value === undefined ? variable.value : fitting(requiredText(body, 'value'));
        const { variables } = c.get('repository');
        variables.delete(variable.name);
        variables.set(name, { name, value, createdAt: variable.createdAt, updatedAt: state.clock.now() });
        return c.body(null, 204);
    });
    api.delete(`${variables_PATH}/:name`, needs(state, 'variables', 'write'), (c) => {
        c.get('repository').variables.delete(existing(c).name);
        return c.body(null, 204);
    });
};

;// CONCATENATED MODULE: ./build/sandbox/github/api.js














const VERSIONS = ['2022-11-28', '2026-03-10'];
const GHES_VERSION = '3.20.0';
const createApi = (state, executor) => {
    const api = new hono_dist/* Hono */.$({
        getPath: (request) => {
            const path = new URL(request.url).pathname;
            return state.ghes ? path.replace(/^\/api\/v3(?=\/)/, '') : path;
        },
    });
    api.onError((error, c) => {
        if (error instanceof Refusal)
            return c.json(error, error.status);
        throw error;
    });
    api.notFound((c) => c.json(refusal_notFound(), 404));
    api.use(async (c, next) => {
        const version = c.req.header('x-github-api-version') ?? '2022-11-28';
        c.header('x-github-media-type', 'github.v3; format=json');
        c.header('x-github-api-version-selected', version);
        if (state.ghes)
            c.header('x-github-enterprise-version', GHES_VERSION);
        if (!VERSIONS.includes(version))
            throw new Refusal(400, `API version "${version}" is not supported.`);
        await next();
    });
    runPage(api, state);
    appRoutes(api, state);
    api.use(authenticate(state), async (c, next) => {
        const { kind, expiresAt } = c.get('token');
        if (kind !== 'installation' && expiresAt !== undefined) {
            const end = new Date(expiresAt).toISOString().replace('T', ' ').slice(0, 19);
            c.header('github-authentication-token-expiration', `${end} UTC`);
        }
        await next();
    });
    rateLimit(api, state);
    installationTokenRoutes(api, state);
    repositoryRoutes(api, state);
    pullRequestRoutes(api, state);
    repositorySecretRoutes(api, state);
    organizationSecretRoutes(api, state);
    variableRoutes(api, state);
    workflowRoutes(api, state, executor);
    runRoutes(api, state);
    approvalRoutes(api, state, executor);
    return api;
};

;// CONCATENATED MODULE: ./build/sandbox/github/faults.js

const matches = ({ method, path }, request) => {
    const { pathname } = new URL(request.url);
    if (method && method.toUpperCase() !== request.method)
        return false;
    return typeof path === 'string' ? pathname.endsWith(path) : path.test(pathname);
};
const answerOf = ({ status = 500, headers = {}, body }) => {
    if (status === 204)
        return new Response(null, { status, headers });
    const text = typeof body === 'string' ? body : JSON.stringify(body ?? { message: 'Server Error' });
    const type = typeof body === 'string' ? 'text/plain' : 'application/json; charset=utf-8';
    return new Response(text, { status, headers: { 'content-type': type, ...headers } });
};
const faultQueue = () => {
    const queue = [];
    const dropped = new WeakSet();
    return {
        add: (fault) => void queue.push({ fault, left: fault.times ?? 1 }),
        pending: () => queue.map(({ fault }) => fault),
        around: (handle) => async (request) => {
            const hit = queue.find(({ fault }) => matches(fault, request));
            if (!hit)
                return handle(request);
            hit.left -= 1;
            if (hit.left === 0)
                queue.splice(queue.indexOf(hit), 1);
            if (hit.fault.applied)
                await handle(request);
            const answer = answerOf(hit.fault);
            if (hit.fault.drop)
                dropped.add(answer);
            return answer;
        },
        serve: (server) => interceptAround(server, async (_, answer) => {
            const answered = await answer();
            return answered !== DROP_CONNECTION && dropped.has(answered) ? DROP_CONNECTION : answered;
        }),
    };
};

;// CONCATENATED MODULE: ./build/sandbox/github/runner/approvals.js
const createApprovals = (progress) => {
    const waiting = new Map();
    return {
        wait(run, job, signal) {
            if (signal.aborted)
                return Promise.resolve('approved');
            const { promise, resolve } = Promise.withResolvers();
            const decide = (verdict) => {
                waiting.delete(job);
                signal.removeEventListener('abort', letThrough);
                progress.requeued(run, job);
                resolve(verdict);
            };
            const letThrough = () => decide('approved');
            signal.addEventListener('abort', letThrough);
            waiting.set(job, decide);
            progress.waiting(run, job);
            return promise;
        },
        review(run, verdict, environments) {
            const wanted = environments?.map((name) => name.toLowerCase());
            for (const job of run.jobs) {
                const named = wanted === undefined || wanted.includes((job.environment ?? '').toLowerCase());
                if (named)
                    waiting.get(job)?.(verdict);
            }
        },
    };
};

;// CONCATENATED MODULE: ./build/sandbox/github/runner/concurrency.js

const MOST_PENDING = 100;
const groupRulesOf = (node, evaluate) => {
    const settings = isMap(node) ? node : new Map();
    if (node === undefined || node === null)
        return undefined;
    const group = evaluate.text(isMap(node) ? node.get('group') : node);
    if (group === '')
        throw new WorkflowError('the name of a concurrency group is empty');
    const cancelInProgress = evaluate.value(settings.get('cancel-in-progress')) === true;
    const keepsPending = evaluate.text(settings.get('queue')) === 'max';
    if (cancelInProgress && keepsPending) {
        throw new WorkflowError(`concurrency group '${group}': 'queue: max' does not go with 'cancel-in-progress: true'`);
    }
    return { group, cancelInProgress, keepsPending };
};
const createConcurrencyGroups = (progress) => {
    const lines = new Map();
    const enter = (key, rules, contender) => {
        const { group, cancelInProgress, keepsPending } = rules;
        const { run, job, signal, cancel } = contender;
        const line = lines.get(key);
        if (!line) {
            lines.set(key, { holder: contender, pending: [] });
            return Promise.resolve(true);
        }
        const refuse = (why) => {
            cancel(why);
            return Promise.resolve(false);
        };
        if (line.holder.run === run && line.holder.job === undefined) {
            return refuse(`Canceling since a deadlock for concurrency group '${group}' was detected between 'top level workflow' and '${job?.name}'`);
        }
        const madeWay = `Canceling since a higher priority waiting request for ${group} exists`;
        if (!keepsPending)
            for (const { contender: older } of [...line.pending])
                older.cancel(madeWay);
        if (line.pending.length >= MOST_PENDING) {
            return refuse(`Canceling since concurrency group '${group}' has ${MOST_PENDING} pending requests already`);
        }
        const { promise, resolve } = Promise.withResolvers();
        const settle = (come) => {
            signal.removeEventListener('abort', giveUp);
            progress.requeued(run, job);
            resolve(come);
        };
        const giveUp = () => {
            line.pending = line.pending.filter((waiting) => waiting !== own);
            settle(false);
        };
        const own = { contender, start: () => settle(true) };
        line.pending.push(own);
        signal.addEventListener('abort', giveUp);
        progress.pending(run, job);
        if (cancelInProgress)
            line.holder.cancel(madeWay);
        return promise;
    };
    const leave = (key) => {
        const line = lines.get(key);
        const next = line?.pending.shift();
        if (!line || !next) {
            lines.delete(key);
            return;
        }
        line.holder = next.contender;
        next.start();
    };
    return {
        async inTurn(rules, contender, body) {
            if (!rules)
                return body();
            const key = `${contender.run.repository.id} ${rules.group.toLowerCase()}`;
            if (contender.signal.aborted || !(await enter(key, rules, contender)))
                return undefined;
            try {
                return await body();
            }
            finally {
                leave(key);
            }
        },
    };
};

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/sandbox/github/runner/job-token.js


const GRANTABLE = [
    ['actions', 'actions'],
    ['contents', 'contents'],
    ['deployments', 'deployments'],
    ['pull-requests', 'pull_requests'],
];
const accessOf = (node) => node === 'read' || node === 'write' ? node : undefined;
const permissionsOf = (node) => {
    if (node === undefined)
        return { contents: 'read' };
    const all = accessOf(typeof node === 'string' ? node.replace(/-all$/, '') : undefined);
    if (all)
        return Object.fromEntries(GRANTABLE.map(([, name]) => [name, all]));
    if (!isMap(node))
        return {};
    return Object.fromEntries(GRANTABLE.flatMap(([word, name]) => {
        const access = accessOf(node.get(word));
        return access ? [[name, access]] : [];
    }));
};
const issueJobToken = (state, run, permissions) => state.addToken({
    token: `ghs_${(0,external_node_crypto_.randomBytes)(384).toString('base64url')}`,
    login: 'github-actions[bot]',
    kind: 'installation',
    permissions,
    repositories: [run.repository.fullName],
    rateLimit: 1000,
});

;// CONCATENATED MODULE: ./build/sandbox/github/runner/workflow-plan.js

const JOB_KEYS = new Set([
    'name',
    'needs',
    'if',
    'runs-on',
    'permissions',
    'environment',
    'concurrency',
    'outputs',
    'env',
    'strategy',
    'steps',
    'timeout-minutes',
]);
const CALL_KEYS = new Set(['name', 'needs', 'if', 'permissions', 'uses', 'with', 'secrets']);
const STEP_KEYS = new Set([
    'id',
    'name',
    'if',
    'uses',
    'with',
    'run',
    'env',
    'shell',
    'working-directory',
    'continue-on-error',
    'timeout-minutes',
]);
const WORKFLOW_KEYS = new Set(['name', 'on', 'run-name', 'env', 'permissions', 'concurrency', 'jobs']);
const SHELLS = new Set(['bash', undefined]);
const OWN_ACTION = /^[^/\s]+\/rotate-client-secrets(\/[\w./-]+)?@\S+$/;
const STAND_IN = /^actions\/(checkout|upload-artifact|download-artifact)@\S+$/;
const standIns = ['checkout', 'upload-artifact', 'download-artifact'];
const usesOf = (text) => {
    const standIn = standIns.find((one) => STAND_IN.exec(text)?.[1] === one);
    if (standIn)
        return { kind: standIn };
    const own = OWN_ACTION.exec(text);
    const folder = own ? (own[1] ?? '') : /^\.(\/.*)?$/.exec(text)?.[1];
    if (folder === undefined || folder.split('/').includes('..')) {
        throw new WorkflowError(`the sandbox does not run 'uses: ${text}': only rotate-client-secrets, actions/checkout, actions/upload-artifact, actions/download-artifact and folders of the workspace`);
    }
    return { kind: own ? 'own' : 'workspace', folder: folder.replace(/^\//, '') };
};
const mapAt = (map, key) => {
    const node = map.get(key);
    return isMap(node) ? node : undefined;
};
const refuseUnknown = (where, map, known) => [...map.keys()].filter((key) => !known.has(key)).map((key) => `the sandbox does not run '${key}:' (${where})`);
const stepProblems = (where, step) => {
    const problems = refuseUnknown(where, step, STEP_KEYS);
    const shell = step.get('shell');
    if (!SHELLS.has(typeof shell === 'string' ? shell : undefined)) {
        problems.push(`the sandbox does not run 'shell: ${shell}' (${where})`);
    }
    const uses = step.get('uses');
    if (typeof uses === 'string') {
        try {
            usesOf(uses);
        }
        catch (error) {
            if (!(error instanceof WorkflowError))
                throw error;
            problems.push(`${error.message} (${where})`);
        }
    }
    return problems;
};
const textsOf = (node) => (isList(node) ? node : [node]).filter((item) => typeof item === 'string');
const orderProblems = (jobs) => {
    const unknown = jobs.flatMap(({ id, needs }) => needs
        .filter((need) => !jobs.some((job) => job.id === need))
        .map((need) => `job '${id}' needs '${need}', which is not there`));
    if (unknown.length > 0)
        return unknown;
    const ordered = new Set();
    let grew = true;
    while (grew) {
        const ready = jobs.filter(({ id, needs }) => !ordered.has(id) && needs.every((need) => ordered.has(need)));
        for (const { id } of ready)
            ordered.add(id);
        grew = ready.length > 0;
    }
    return ordered.size === jobs.length ? [] : ['the jobs need each other in a circle'];
};
const planJobs = (workflow) => {
    const jobs = workflow.get('jobs');
    const problems = refuseUnknown('workflow', workflow, WORKFLOW_KEYS);
    const planned = [...(isMap(jobs) ? jobs : new Map())].map(([id, node]) => {
        const definition = isMap(node) ? node : new Map();
        const listed = definition.get('steps');
        const steps = (isList(listed) ? listed : []).filter(isMap);
        problems.push(...refuseUnknown(`job ${id}`, definition, definition.has('uses') ? CALL_KEYS : JOB_KEYS));
        problems.push(...steps.flatMap((step, at) => stepProblems(`job ${id}, step ${at + 1}`, step)));
        return { id, definition, steps, needs: textsOf(definition.get('needs')) };
    });
    problems.push(...orderProblems(planned));
    if (problems.length > 0)
        throw new WorkflowError(problems.join('\n'));
    return planned;
};

;// CONCATENATED MODULE: ./build/sandbox/github/runner/called-workflow.js






const OWN = /^[^/\s]+\/rotate-client-secrets\/(\.github\/workflows\/[\w.-]+)@\S+$/;
const LOCAL = /^\.\/(\.github\/workflows\/[\w.-]+)$/;
const called_workflow_textOf = async ({ options, run }, uses) => {
    const own = OWN.exec(uses)?.[1];
    if (own !== undefined) {
        if (options.actionsRoot === undefined)
            throw new WorkflowError(`the sandbox was not told where '${uses}' is`);
        return { path: own, text: await (0,promises_.readFile)((0,external_node_path_.join)(options.actionsRoot, own), 'utf8') };
    }
    const path = LOCAL.exec(uses)?.[1];
    const text = path === undefined ? undefined : run.ref.files.get(path);
    if (path === undefined || text === undefined)
        throw new WorkflowError(`workflow was not found: '${uses}'`);
    return { path, text };
};
const refuseUndeclared = (what, given, declared) => {
    const unknown = [...given].filter((name) => !declared.has(name));
    if (unknown.length > 0) {
        throw new WorkflowError(`Invalid ${what}, ${unknown.join(', ')} is not defined in the referenced workflow.`);
    }
};
const settingsOf = (node) => (isMap(node) ? node : new Map());
const TYPES = { string: '', boolean: false, number: 0 };
const called_workflow_inputsOf = (declared, given, evaluate) => {
    refuseUndeclared('input', given.keys(), declared);
    return Object.fromEntries([...declared].map(([name, node]) => {
        const settings = settingsOf(node);
        const type = evaluate.text(settings.get('type'));
        if (!given.has(name) && settings.get('required') === true) {
            throw new WorkflowError(`Input ${name} is required, but not provided while calling.`);
        }
        const value = evaluate.value(given.has(name) ? given.get(name) : settings.get('default'));
        if (type === 'string')
            return [name, value === null ? '' : String(value)];
        if (value === null && !given.has(name))
            return [name, TYPES[type]];
        if (typeof value !== type)
            throw new WorkflowError(`Unexpected value '${value}' for the ${type} input ${name}`);
        return [name, value];
    }));
};
const secretsOf = (work, declared, given, evaluate) => {
    const passed = isMap(given)
        ? new Map([...given].map(([name, value]) => [name, evaluate.text(value)]))
        : new Map(given === 'inherit' ? work.secrets : []);
    if (isMap(given))
        refuseUndeclared('secret', given.keys(), declared);
    for (const [name, node] of declared) {
        if (settingsOf(node).get('required') === true && !passed.get(name)) {
            throw new WorkflowError(`Secret ${name} is required, but not provided while calling.`);
        }
    }
    return new Map([...passed].filter(([, value]) => value !== ''));
};
const checkGranted = (workflow, jobs, granted) => {
    for (const { id, definition } of jobs) {
        const asked = definition.get('permissions') ?? workflow.get('permissions');
        for (const [name, access] of Object.entries(asked === undefined ? {} : permissionsOf(asked))) {
            const allowed = granted[name];
            if (allowed === access || allowed === 'write')
                continue;
            throw new WorkflowError(`The nested job '${id}' is requesting '${name}: ${access}', but is only allowed '${name}: ${allowed ?? 'none'}'.`);
        }
    }
};
const callWorkflow = async (work, { caller, job, evaluate }) => {
    const { definition } = job;
    const { path, text } = await called_workflow_textOf(work, String(definition.get('uses')));
    const workflow = readDocument(work.language, 'workflow', path, text);
    const on = triggersOf(workflow);
    if (!on.has('workflow_call'))
        throw new WorkflowError(`${path} has no 'on.workflow_call' trigger`);
    const call = settingsOf(on.get('workflow_call'));
    const jobs = planJobs(workflow);
    const granted = permissionsOf(definition.get('permissions') ?? caller.get('permissions'));
    checkGranted(workflow, jobs, granted);
    const inputs = called_workflow_inputsOf(settingsOf(call.get('inputs')), mapAt(definition, 'with') ?? new Map(), evaluate);
    const secrets = secretsOf(work, settingsOf(call.get('secrets')), definition.get('secrets'), evaluate);
    return { workflow, jobs, seen: { inputs, secrets, granted } };
};
const outputsOfCall = ({ workflow }, evaluate) => {
    const call = settingsOf(triggersOf(workflow).get('workflow_call'));
    return Object.fromEntries([...settingsOf(call.get('outputs'))].map(([name, node]) => [name, evaluate.text(settingsOf(node).get('value'))]));
};

;// CONCATENATED MODULE: ./build/sandbox/github/runner/evaluate.js

const CONTEXTS = [
    'github',
    'env',
    'vars',
    'secrets',
    'inputs',
    'matrix',
    'needs',
    'strategy',
    'job',
    'runner',
    'steps',
    'jobs',
];
const STATUS_FUNCTION = /\b(success|failure|cancelled|always)\s*\(/i;
const NO_STATUS = { success: true, failure: false, cancelled: false };
const evaluator = ({ expressions }, contexts, status = NO_STATUS) => {
    const { data, Evaluator: Evaluation, Lexer, Parser } = expressions;
    const answers = { ...status, always: true };
    const functions = Object.entries(answers).map(([name, answer]) => ({
        name,
        minArgs: 0,
        maxArgs: 0,
        call: () => new data.BooleanData(answer),
    }));
    const known = Object.fromEntries(CONTEXTS.map((name) => [name, contexts[name] ?? {}]));
    const revived = JSON.parse(JSON.stringify(known), data.reviver);
    if (!(revived instanceof data.Dictionary))
        throw new TypeError('the contexts are not a dictionary');
    const run = (expression) => {
        try {
            const parsed = new Parser(new Lexer(expression).lex().tokens, CONTEXTS, functions).parse();
            return new Evaluation(parsed, revived, new Map(functions.map((one) => [one.name, one]))).evaluate();
        }
        catch (error) {
            const why = error instanceof Error ? error.message : String(error);
            throw new WorkflowError(`cannot evaluate \${{ ${expression} }}: ${why}`, { cause: error });
        }
    };
    const evaluated = {
        value(node) {
            if (isTemplate(node)) {
                const [first, ...rest] = node.parts;
                if (rest.length > 0 || typeof first !== 'object')
                    return evaluated.text(node);
                return JSON.parse(JSON.stringify(run(first.expression), data.replacer));
            }
            if (node instanceof Map)
                return Object.fromEntries([...node].map(([key, value]) => [key, evaluated.value(value)]));
            return Array.isArray(node) ? node.map((item) => evaluated.value(item)) : (node ?? null);
        },
        text(node) {
            if (node === undefined || node === null)
                return '';
            if (!isTemplate(node))
                return typeof node === 'object' ? JSON.stringify(evaluated.value(node)) : String(node);
            return node.parts.map((part) => (typeof part === 'string' ? part : run(part.expression).coerceString())).join('');
        },
        condition(node) {
            if (node === undefined || node === null)
                return status.success;
            const [first, ...rest] = isTemplate(node) ? node.parts : [];
            if (rest.length > 0)
                return evaluated.text(node) !== '' && status.success;
            const expression = typeof first === 'object' ? first.expression : String(node);
            const asksForStatus = STATUS_FUNCTION.test(expression.replaceAll(/'(?:[^']|'')*'/g, "''"));
            const asked = run(`!!(${expression})`).coerceString() === 'true';
            return asked && (asksForStatus || status.success);
        },
    };
    return evaluated;
};

;// CONCATENATED MODULE: ./build/sandbox/github/runner/matrix.js

const MOST_JOBS = 256;
const entriesOf = (value, what) => {
    if (value === undefined)
        return [];
    const list = Array.isArray(value) ? value : [];
    const objects = list.filter((entry) => entry !== null && typeof entry === 'object');
    if (!Array.isArray(value) || objects.length < list.length) {
        throw new WorkflowError(`strategy.matrix.${what} is not a list of mappings`);
    }
    return objects.map((entry) => ({ ...entry }));
};
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const product = (axes) => {
    if (axes.length === 0)
        return [];
    return axes.reduce((combinations, [name, values]) => {
        if (!Array.isArray(values))
            throw new WorkflowError(`strategy.matrix.${name} is not a list`);
        return combinations.flatMap((combination) => values.map((value) => ({ ...combination, [name]: value })));
    }, [{}]);
};
const expandMatrix = (matrix) => {
    if (matrix === null || typeof matrix !== 'object')
        throw new WorkflowError('strategy.matrix is not a mapping');
    const { include, exclude, ...axes } = { ...matrix };
    const excluded = entriesOf(exclude, 'exclude');
    const kept = product(Object.entries(axes)).filter((combination) => !excluded.some((no) => Object.entries(no).every(([key, value]) => same(combination[key], value))));
    const extended = kept.map((original) => ({ original, values: { ...original } }));
    const added = [];
    for (const entry of entriesOf(include, 'include')) {
        const fitting = extended.filter(({ original }) => Object.entries(entry).every(([key, value]) => !(key in original) || same(original[key], value)));
        for (const { values } of fitting)
            Object.assign(values, entry);
        if (fitting.length === 0)
            added.push(entry);
    }
    const jobs = [...extended.map(({ values }) => values), ...added];
    if (jobs.length === 0)
        throw new WorkflowError('strategy.matrix has no job');
    if (jobs.length > MOST_JOBS)
        throw new WorkflowError(`strategy.matrix has ${jobs.length} jobs, more than ${MOST_JOBS}`);
    return jobs;
};

;// CONCATENATED MODULE: ./build/sandbox/github/runner/run-contexts.js
const pullRequestEventOf = ({ pullRequest, repository, ref }) => {
    if (!pullRequest)
        return {};
    const { number, from, branch, author } = pullRequest;
    return {
        action: 'synchronize',
        number,
        pull_request: {
            number,
            user: { login: author },
            head: { ref: branch, sha: ref.sha, repo: { full_name: from, fork: from !== repository.fullName } },
            base: { ref: repository.defaultBranch, repo: { full_name: repository.fullName, fork: false } },
        },
    };
};
const eventOf = (run) => ({
    ...pullRequestEventOf(run),
    ...(run.event === 'workflow_dispatch'
        ? { inputs: run.inputs, ref: run.ref.fullName, workflow: run.workflow.path }
        : {}),
    repository: {
        id: run.repository.id,
        name: run.repository.name,
        full_name: run.repository.fullName,
        default_branch: run.repository.defaultBranch,
        private: !run.repository.isPublic,
        owner: { login: run.repository.owner },
    },
    sender: { login: run.actor },
});
const githubContext = ({ urls }, run) => {
    const { repository, ref, workflow } = run;
    return {
        actor: run.actor,
        triggering_actor: run.actor,
        api_url: urls.api,
        graphql_url: `${urls.api}/graphql`,
        server_url: urls.web,
        base_ref: run.pullRequest ? repository.defaultBranch : '',
        head_ref: run.pullRequest?.branch ?? '',
        event: eventOf(run),
        event_name: run.event,
        ref: ref.fullName,
        ref_name: ref.name,
        ref_type: ref.type,
        ref_protected: false,
        repository: repository.fullName,
        repository_id: String(repository.id),
        repository_owner: repository.owner,
        retention_days: '90',
        run_attempt: String(run.attempt),
        run_id: String(run.id),
        run_number: String(run.number),
        sha: ref.sha,
        workflow: workflow.name,
        workflow_ref: `${repository.fullName}/${workflow.path}@${ref.fullName}`,
        workflow_sha: ref.sha,
    };
};
const githubEnvironment = (github) => Object.fromEntries(Object.entries(github).flatMap(([name, value]) => name === 'token' || typeof value === 'object' ? [] : [[`GITHUB_${name.toUpperCase()}`, String(value)]]));

;// CONCATENATED MODULE: ./build/sandbox/github/runner/file-commands.js



const LARGEST_SUMMARY_BYTES = 1024 * 1024;
const parseKeyValues = (text, file) => {
    const values = new Map();
    const lines = text.split(/\r?\n/);
    for (let at = 0; at < lines.length; at += 1) {
        const line = lines[at] ?? '';
        if (line === '')
            continue;
        const block = /^([^=]+?)<<(.+)$/.exec(line);
        const [, name, delimiter] = block ?? [];
        if (name !== undefined && delimiter !== undefined) {
            const end = lines.indexOf(delimiter, at + 1);
            if (end < 0)
                throw new WorkflowError(`${file}: the block of '${name}' has no end '${delimiter}'`);
            values.set(name, lines.slice(at + 1, end).join('\n'));
            at = end;
            continue;
        }
        const split = line.indexOf('=');
        if (split < 1)
            throw new WorkflowError(`${file}: invalid format '${line}'`);
        values.set(line.slice(0, split), line.slice(split + 1));
    }
    return values;
};
const withFileCommands = async (temp, body) => {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temp, '_runner_file_commands_'));
    const file = (name) => (0,external_node_path_.join)(folder, name);
    const env = {
        GITHUB_OUTPUT: file('output'),
        GITHUB_STATE: file('state'),
        GITHUB_ENV: file('env'),
        GITHUB_PATH: file('path'),
        GITHUB_STEP_SUMMARY: file('summary'),
    };
    try {
        await Promise.all(Object.values(env).map((path) => (0,promises_.writeFile)(path, '')));
        const result = await body(env);
        const read = (path) => (0,promises_.readFile)(path, 'utf8');
        const summary = await read(env.GITHUB_STEP_SUMMARY);
        const said = {
            outputs: parseKeyValues(await read(env.GITHUB_OUTPUT), 'GITHUB_OUTPUT'),
            state: parseKeyValues(await read(env.GITHUB_STATE), 'GITHUB_STATE'),
            env: parseKeyValues(await read(env.GITHUB_ENV), 'GITHUB_ENV'),
            path: (await read(env.GITHUB_PATH)).split('\n').filter((line) => line !== ''),
            summary: Buffer.byteLength(summary) > LARGEST_SUMMARY_BYTES ? undefined : summary,
        };
        return { result, said };
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
};

;// CONCATENATED MODULE: ./build/sandbox/github/runner/action.js




const RUNTIME = /^node\d+$/;
const manifestIn = (folder) => ['action.yml', 'action.yaml'].map((name) => (0,external_node_path_.join)(folder, name)).find((path) => (0,external_node_fs_.existsSync)(path));
const hasManifest = (folder) => manifestIn(folder) !== undefined;
const manifestOf = async (folder) => {
    const file = manifestIn(folder);
    if (!file)
        throw new WorkflowError(`there is no action.yml in ${folder}`);
    return { file, text: await (0,promises_.readFile)(file, 'utf8') };
};
const readAction = async (language, folder) => {
    const { file, text } = await manifestOf(folder);
    const manifest = readDocument(language, 'action', file, text);
    const runs = manifest.get('runs');
    const settings = isMap(runs) ? runs : new Map();
    const using = settings.get('using');
    if (typeof using !== 'string' || !RUNTIME.test(using)) {
        throw new WorkflowError(`the sandbox does not run actions 'using: ${String(using)}' (${file})`);
    }
    if (settings.has('pre'))
        throw new WorkflowError(`the sandbox does not run 'pre:' of actions (${file})`);
    const script = (key) => {
        const path = settings.get(key);
        if (typeof path !== 'string')
            return undefined;
        const found = (0,external_node_path_.resolve)(folder, path);
        if (!(0,external_node_fs_.existsSync)(found))
            throw new WorkflowError(`${file} names '${path}', which does not exist`);
        return found;
    };
    const main = script('main');
    if (!main)
        throw new WorkflowError(`${file} has no runs.main`);
    const inputs = manifest.get('inputs');
    return {
        folder,
        main,
        post: script('post'),
        postIf: settings.get('post-if'),
        inputs: isMap(inputs) ? inputs : new Map(),
    };
};
const inputName = (name) => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
const inputEnvironment = ({ inputs }, given, defaults) => {
    const env = {};
    for (const [name, settings] of inputs) {
        env[inputName(name)] = isMap(settings) ? defaults.text(settings.get('default')) : '';
    }
    const known = new Set([...inputs.keys()].map((name) => name.toLowerCase()));
    for (const [name, value] of Object.entries(given))
        env[inputName(name)] = value;
    return { env, unexpected: Object.keys(given).filter((name) => !known.has(name.toLowerCase())) };
};

;// CONCATENATED MODULE: ./build/sandbox/github/runner/artifacts.js



const filesAt = async (path) => {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found?.isFile())
        return new Map([[(0,external_node_path_.basename)(path), await (0,promises_.readFile)(path)]]);
    if (!found)
        return undefined;
    const entries = await (0,promises_.readdir)(path, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
    return new Map(await Promise.all(files.map(async (file) => [(0,external_node_path_.relative)(path, file), await (0,promises_.readFile)(file)])));
};
const artifacts_refuseUnknown = (action, given, known) => {
    const unknown = Object.keys(given).filter((name) => !known.includes(name));
    if (unknown.length > 0)
        throw new WorkflowError(`the sandbox does not know ${unknown.join(', ')} of ${action}`);
};
const uploadArtifact = async ({ given, workspace, artifacts, tell }) => {
    artifacts_refuseUnknown('upload-artifact', given, ['name', 'path', 'if-no-files-found', 'overwrite', 'retention-days']);
    const { name = 'artifact', path = '', overwrite = 'false', 'if-no-files-found': otherwise = 'warn' } = given;
    if (/[*\n]/.test(path.trim()))
        throw new WorkflowError('the sandbox uploads one file or one folder');
    const files = await filesAt((0,external_node_path_.resolve)(workspace, path.trim()));
    if (!files || files.size === 0) {
        const message = `No files were found with the provided path: ${path}. No artifacts will be uploaded.`;
        if (otherwise === 'error')
            throw new WorkflowError(message);
        return tell(message);
    }
    if (artifacts.has(name) && overwrite !== 'true') {
        throw new WorkflowError('(409) Conflict: an artifact with this name already exists on the workflow run');
    }
    artifacts.set(name, files);
    tell(`Artifact ${name} has been successfully uploaded!`);
};
const matcher = (pattern) => new RegExp(`^${pattern.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*')}$`);
const downloadArtifacts = async ({ given, workspace, artifacts, tell }) => {
    artifacts_refuseUnknown('download-artifact', given, ['name', 'pattern', 'path', 'merge-multiple']);
    const { name = '', pattern = '*', path = '', 'merge-multiple': merged = 'false' } = given;
    if (name !== '' && !artifacts.has(name)) {
        throw new WorkflowError(`Unable to download artifact(s): Artifact not found for name: ${name}`);
    }
    const wanted = [...artifacts].filter(([one]) => (name === '' ? matcher(pattern).test(one) : one === name));
    const into = (0,external_node_path_.resolve)(workspace, path);
    for (const [one, files] of wanted) {
        const folder = name !== '' || merged === 'true' ? into : (0,external_node_path_.join)(into, one);
        for (const [file, bytes] of files) {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(folder, file)), { recursive: true });
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, file), bytes);
        }
    }
    tell(`Total of ${wanted.length} artifact(s) downloaded`);
};

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
;// CONCATENATED MODULE: ./build/sandbox/github/runner/child.js


const PATIENCE = { interruptMs: 7500, terminateMs: 2500 };
const runChild = ({ command, args, cwd, env, onLine, signal, patience = PATIENCE, }) => new Promise((resolve, reject) => {
    const child = (0,external_node_child_process_.spawn)(command, args, { cwd, env: { ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    const timers = [];
    const killGroup = () => {
        if (child.pid === undefined)
            return;
        try {
            process.kill(-child.pid, 'SIGKILL');
        }
        catch {
        }
    };
    const end = () => {
        child.kill('SIGINT');
        timers.push(setTimeout(() => child.kill('SIGTERM'), patience.interruptMs));
        timers.push(setTimeout(killGroup, patience.interruptMs + patience.terminateMs));
    };
    const done = () => {
        signal.removeEventListener('abort', end);
        for (const timer of timers)
            clearTimeout(timer);
    };
    for (const stream of [child.stdout, child.stderr])
        (0,external_node_readline_.createInterface)({ input: stream }).on('line', onLine);
    signal.addEventListener('abort', end);
    if (signal.aborted)
        end();
    child.on('error', (error) => {
        done();
        reject(error);
    });
    child.on('close', (code) => {
        done();
        resolve(code ?? 1);
    });
});

;// CONCATENATED MODULE: ./build/sandbox/github/runner/step-work.js








const runScript = async (work) => {
    const { session, definition, evaluate, stepEnv, signal } = work;
    const { workspace, temp } = session.folders;
    const script = (0,external_node_path_.join)(temp, `step-${session.task.job.steps.length}.sh`);
    await (0,promises_.writeFile)(script, evaluate.text(definition.get('run')));
    const args = definition.has('shell') ? ['--noprofile', '--norc', '-eo', 'pipefail', script] : ['-e', script];
    const cwd = (0,external_node_path_.resolve)(workspace, evaluate.text(definition.get('working-directory')));
    const { result, said } = await work.speaking((files) => runChild({
        command: 'bash',
        args,
        cwd,
        env: { ...session.childEnv(stepEnv), ...files },
        onLine: session.log.line,
        signal,
        patience: session.task.options.patience,
    }));
    if (result !== 0 && !signal.aborted) {
        session.log.annotate({ level: 'error', message: `Process completed with exit code ${result}.` });
    }
    return { exitCode: result, outputs: Object.fromEntries(said.outputs) };
};
const runActionScript = async (work, script, env) => {
    const { session, signal, speaking } = work;
    return speaking((files) => runChild({
        command: process.execPath,
        args: [script],
        cwd: session.folders.workspace,
        env: { ...session.childEnv(env), ...files },
        onLine: session.log.line,
        signal,
        patience: session.task.options.patience,
    }));
};
const folderOf = ({ session }, uses, target) => {
    const { actionsRoot } = session.task.options;
    if (target.kind === 'workspace') {
        const folder = (0,external_node_path_.join)(session.folders.workspace, target.folder);
        if (hasManifest(folder))
            return folder;
        throw new WorkflowError(`Can't find 'action.yml' or 'action.yaml' under '${uses}' in the workspace. Did you forget to run actions/checkout before running your local action?`);
    }
    if (actionsRoot === undefined)
        throw new WorkflowError(`the sandbox was not told where the action of '${uses}' is`);
    return (0,external_node_path_.join)(actionsRoot, target.folder);
};
const runAction = async (work, uses, folder) => {
    const { session, definition, evaluate, stepEnv } = work;
    const action = await readAction(session.task.language, folder);
    const given = definition.get('with');
    const values = Object.fromEntries([...(isMap(given) ? given : [])].map(([name, value]) => [name, evaluate.text(value)]));
    const { env: inputs, unexpected } = inputEnvironment(action, values, evaluate);
    if (unexpected.length > 0) {
        const valid = [...action.inputs.keys()].map((name) => `'${name}'`).join(', ');
        const named = unexpected.map((name) => `'${name}'`).join(', ');
        session.log.annotate({ level: 'warning', message: `Unexpected input(s) ${named}, valid inputs are [${valid}]` });
    }
    const [repository = '', ref = ''] = uses.startsWith('.') ? [] : uses.split('@');
    const env = {
        ...stepEnv,
        ...inputs,
        GITHUB_ACTION_PATH: action.folder,
        GITHUB_ACTION_REPOSITORY: repository.split('/').slice(0, 2).join('/'),
        GITHUB_ACTION_REF: ref,
    };
    const { result, said } = await runActionScript(work, action.main, env);
    const state = Object.fromEntries([...said.state].map(([name, value]) => [`STATE_${name}`, value]));
    const post = action.post === undefined ? undefined : { action, env: { ...env, ...state } };
    return { exitCode: result, outputs: Object.fromEntries(said.outputs), post };
};
const checkOut = async ({ session, definition, evaluate }) => {
    const { run, state, secrets } = session.task;
    const token = state.tokens.get(secrets.get('GITHUB_TOKEN') ?? '');
    if (!token || !allows(token, 'contents', 'read')) {
        throw new WorkflowError('the repository cannot be checked out: the job has no permission "contents: read"');
    }
    const given = definition.get('with');
    const path = isMap(given) ? evaluate.text(given.get('path')) : '';
    await session.folders.checkOut(run.ref.files, path);
    return { exitCode: 0, outputs: { ref: run.ref.fullName, commit: run.ref.sha } };
};
const withArtifacts = async ({ session, definition, evaluate }, handle) => {
    const given = definition.get('with');
    await handle({
        given: Object.fromEntries([...(isMap(given) ? given : [])].map(([name, value]) => [name, evaluate.text(value)])),
        workspace: session.folders.workspace,
        artifacts: session.task.run.artifacts,
        tell: session.log.line,
    });
    return { exitCode: 0, outputs: {} };
};
const doWork = (work) => {
    const uses = work.definition.get('uses');
    if (typeof uses !== 'string')
        return runScript(work);
    const target = usesOf(uses);
    switch (target.kind) {
        case 'checkout':
            return checkOut(work);
        case 'upload-artifact':
            return withArtifacts(work, uploadArtifact);
        case 'download-artifact':
            return withArtifacts(work, downloadArtifacts);
        default:
            return runAction(work, uses, folderOf(work, uses, target));
    }
};

;// CONCATENATED MODULE: ./build/sandbox/github/runner/time-limit.js

const LONGEST_MS = 2 ** 31 - 1;
const minutesOf = (node, evaluate) => {
    const value = evaluate.value(node);
    const minutes = Number(value ?? 0);
    if (minutes >= 0)
        return minutes || undefined;
    throw new WorkflowError(`timeout-minutes must be a number of minutes, not '${value}'`);
};
const withTimeLimit = async ({ minutes, signal, onOver }, body) => {
    if (minutes === undefined)
        return body(signal);
    const limit = new AbortController();
    const end = () => {
        if (signal.aborted)
            return;
        onOver();
        limit.abort();
    };
    const timer = setTimeout(end, Math.min(minutes * 60_000, LONGEST_MS));
    try {
        return await body(AbortSignal.any([signal, limit.signal]));
    }
    finally {
        clearTimeout(timer);
    }
};

;// CONCATENATED MODULE: ./build/sandbox/github/runner/execute-step.js




const titleOf = (definition, evaluate) => {
    const named = definition.get('name') ?? null;
    if (named !== null)
        return evaluate.text(named);
    const work = evaluate.text(definition.get('uses') ?? definition.get('run') ?? null);
    return `Run ${work.trimStart().split('\n')[0] ?? ''}`;
};
const asStep = async (session, name, condition, body) => {
    const { job, state, signal: jobSignal } = session.task;
    const step = {
        number: job.steps.length + 1,
        name: session.masks.apply(name),
        status: 'in_progress',
        conclusion: null,
        startedAt: state.clock.now(),
        completedAt: null,
        summary: '',
    };
    job.steps.push(step);
    session.log.nextStep();
    const end = (conclusion) => {
        Object.assign(step, { status: 'completed', conclusion, completedAt: state.clock.now() });
        return conclusion;
    };
    try {
        if (!condition())
            return end('skipped');
        session.log.line(`::group::${name}`);
        session.log.line('::endgroup::');
        const signal = jobSignal.aborted ? new AbortController().signal : jobSignal;
        const exitCode = await body(step, signal);
        if (signal.aborted) {
            session.log.annotate({ level: 'error', message: 'The operation was canceled.' });
            return end('cancelled');
        }
        return end(exitCode === 0 ? 'success' : 'failure');
    }
    catch (error) {
        if (!(error instanceof WorkflowError))
            throw error;
        session.log.annotate({ level: 'error', message: error.message });
        return end('failure');
    }
};
const speakingFor = (session, step) => async (body) => {
    const spoken = await withFileCommands(session.folders.temp, body);
    for (const [name, value] of spoken.said.env)
        session.exported.set(name, value);
    session.path.unshift(...spoken.said.path);
    const { summary } = spoken.said;
    if (summary === undefined) {
        session.log.annotate({ level: 'error', message: 'The summary is larger than 1024k and is not shown.' });
    }
    else
        step.summary += session.masks.apply(summary);
    return spoken;
};
const executeStep = async (session, definition) => {
    const given = definition.get('env');
    const ownEnv = () => {
        const { text } = session.evaluator();
        return Object.fromEntries([...(isMap(given) ? given : [])].map(([name, value]) => [name, text(value)]));
    };
    let worked = { exitCode: 1, outputs: {} };
    let name = 'Step';
    let tolerated = false;
    try {
        name = titleOf(definition, session.evaluator(ownEnv()));
        tolerated = session.evaluator(ownEnv()).value(definition.get('continue-on-error')) === true;
    }
    catch (error) {
        if (!(error instanceof WorkflowError))
            throw error;
    }
    const outcome = await asStep(session, name, () => session.evaluator(ownEnv()).condition(definition.get('if')), async (step, signal) => {
        const stepEnv = ownEnv();
        const evaluate = session.evaluator(stepEnv);
        const minutes = minutesOf(definition.get('timeout-minutes'), evaluate);
        let inTime = true;
        const onOver = () => {
            inTime = false;
            const message = `The action '${step.name}' has timed out after ${minutes} minutes.`;
            session.log.annotate({ level: 'error', message });
        };
        await withTimeLimit({ minutes, signal, onOver }, async (limited) => {
            const speaking = speakingFor(session, step);
            worked = await doWork({ session, definition, evaluate, stepEnv, signal: limited, speaking });
        });
        return inTime ? worked.exitCode : 1;
    });
    const conclusion = outcome === 'failure' && tolerated ? 'success' : outcome;
    const shown = session.task.job.steps.at(-1);
    if (shown)
        shown.conclusion = conclusion;
    if (conclusion === 'failure')
        session.failed = true;
    const id = definition.get('id');
    if (typeof id === 'string')
        session.outcomes[id] = { outputs: worked.outputs, outcome, conclusion };
    return worked.post ? { name: `Post ${name}`, ...worked.post } : undefined;
};
const executePost = async (session, { name, action, env }) => {
    const { post, postIf } = action;
    if (post === undefined)
        return;
    const condition = postIf ?? 'always()';
    const conclusion = await asStep(session, name, () => session.evaluator().condition(condition), async (step, signal) => {
        const { result } = await runActionScript({ session, signal, speaking: speakingFor(session, step) }, post, env);
        return result;
    });
    if (conclusion === 'failure')
        session.failed = true;
};

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/sandbox/github/runner/job-folders.js




const createJobFolders = async (event) => {
    const root = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'github-sandbox-job-'));
    const folder = async (name) => {
        const path = (0,external_node_path_.join)(root, name);
        await (0,promises_.mkdir)(path);
        return path;
    };
    const [workspace, temp, home] = await Promise.all([folder('workspace'), folder('temp'), folder('home')]);
    const eventPath = (0,external_node_path_.join)(root, 'event.json');
    await (0,promises_.writeFile)(eventPath, JSON.stringify(event));
    return {
        workspace,
        temp,
        home,
        eventPath,
        async checkOut(files, into) {
            for (const [path, text] of files) {
                const target = (0,external_node_path_.normalize)((0,external_node_path_.join)(workspace, into, path));
                if (!target.startsWith(`${workspace}/`))
                    throw new WorkflowError(`'${path}' is outside of the workspace`);
                await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
                await (0,promises_.writeFile)(target, text);
            }
        },
        remove: () => (0,promises_.rm)(root, { recursive: true, force: true }),
    };
};

;// CONCATENATED MODULE: ./build/sandbox/github/runner/job-log.js
const ANNOTATIONS_A_STEP = 10;
const LONGEST_ANNOTATION = 4096;
const COMMAND = /^::([a-z-]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/i;
const decoded = (text) => text.replaceAll(/%(0D|0A|3A|2C|25)/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
const createJobLog = (job, masks, { debug, onPrint }) => {
    const shown = { error: 0, warning: 0, notice: 0 };
    let resumeToken;
    const print = (text) => {
        const masked = masks.apply(text);
        job.log += `${masked}\n`;
        onPrint?.(masked);
    };
    const annotate = (annotation) => {
        print(`##[${annotation.level}]${annotation.message}`);
        shown[annotation.level] += 1;
        if (shown[annotation.level] > ANNOTATIONS_A_STEP)
            return;
        const message = masks.apply(annotation.message).slice(0, LONGEST_ANNOTATION);
        const title = annotation.title === undefined ? {} : { title: masks.apply(annotation.title) };
        job.annotations.push({ ...annotation, ...title, message });
    };
    const command = (name, properties, rest) => {
        const message = decoded(rest);
        const given = new Map(properties.split(',').map((pair) => {
            const [key = '', ...value] = pair.split('=');
            return [key.trim(), decoded(value.join('='))];
        }));
        const title = given.get('title');
        const file = given.get('file');
        const line = Number(given.get('line') ?? Number.NaN);
        switch (name) {
            case 'add-mask':
                masks.add(message);
                print(`::add-mask::${message}`);
                return true;
            case 'error':
            case 'warning':
            case 'notice':
                annotate({
                    level: name,
                    message,
                    ...(title === undefined ? {} : { title }),
                    ...(file === undefined ? {} : { file }),
                    ...(Number.isNaN(line) ? {} : { line }),
                });
                return true;
            case 'debug':
                if (debug)
                    print(`##[debug]${message}`);
                return true;
            case 'group':
                print(`##[group]${message}`);
                return true;
            case 'endgroup':
                print('##[endgroup]');
                return true;
            case 'stop-commands':
                resumeToken = message;
                return true;
            case 'add-matcher':
            case 'remove-matcher':
            case 'echo':
                return true;
            default:
                return false;
        }
    };
    return {
        annotate,
        line(text) {
            const [, name = '', properties = '', message = ''] = COMMAND.exec(text) ?? [];
            if (resumeToken !== undefined) {
                if (text === `::${resumeToken}::`)
                    resumeToken = undefined;
                else
                    print(text);
            }
            else if (!name || !command(name.toLowerCase(), properties, message))
                print(text);
        },
        nextStep() {
            Object.assign(shown, { error: 0, warning: 0, notice: 0 });
            resumeToken = undefined;
        },
    };
};

;// CONCATENATED MODULE: ./build/sandbox/github/runner/masking.js
const base64Forms = (value) => {
    const bytes = Buffer.from(value);
    return [0, 1, 2].flatMap((shift) => {
        const whole = bytes.subarray(shift);
        const inner = whole.subarray(0, whole.length - (whole.length % 3));
        return shift === 0 ? [bytes.toString('base64'), inner.toString('base64')] : [inner.toString('base64')];
    });
};
const formsOf = (value) => {
    const escaped = [encodeURIComponent(value), JSON.stringify(value).slice(1, -1)];
    return [value, ...escaped, ...base64Forms(value).filter((form) => form.length >= 8)];
};
const createMasks = () => {
    const hidden = new Set();
    let sorted = [];
    return {
        add(value) {
            for (const part of [value, ...value.split(/\r?\n/)]) {
                if (part.trim() === '')
                    continue;
                for (const form of formsOf(part))
                    hidden.add(form);
            }
            sorted = [...hidden].sort((a, b) => b.length - a.length);
        },
        apply: (text) => sorted.reduce((masked, form) => masked.replaceAll(form, '***'), text),
    };
};

;// CONCATENATED MODULE: ./build/sandbox/github/runner/job-session.js




const openSession = (task, folders) => {
    const masks = createMasks();
    for (const value of task.secrets.values())
        masks.add(value);
    const debug = task.secrets.get('ACTIONS_STEP_DEBUG') === 'true';
    const github = { ...task.contexts.github, workspace: folders.workspace, event_path: folders.eventPath };
    const runner = {
        name: 'sandbox',
        os: 'Linux',
        arch: process.arch.toUpperCase(),
        environment: 'self-hosted',
        temp: folders.temp,
        tool_cache: folders.temp,
        ...(debug ? { debug: '1' } : {}),
    };
    const status = () => ({
        success: !session.failed && !task.signal.aborted,
        failure: session.failed,
        cancelled: task.signal.aborted,
    });
    const contexts = () => {
        const { success, cancelled } = status();
        const job = { status: cancelled ? 'cancelled' : success ? 'success' : 'failure' };
        return {
            ...task.contexts,
            github,
            runner,
            job,
            secrets: Object.fromEntries(task.secrets),
            steps: session.outcomes,
        };
    };
    const own = () => {
        const { text } = evaluator(task.language, contexts(), status());
        return Object.fromEntries(task.env.flatMap((definition) => [...(definition ?? [])].map(([name, value]) => [name, text(value)])));
    };
    const session = {
        task,
        folders,
        masks,
        log: createJobLog(task.job, masks, { debug, onPrint: (text) => task.options.onLog?.(task.run, task.job, text) }),
        outcomes: {},
        exported: new Map(),
        path: [],
        failed: false,
        env: () => ({ ...own(), ...Object.fromEntries(session.exported) }),
        evaluator: (stepEnv = {}) => evaluator(task.language, { ...contexts(), env: { ...session.env(), ...stepEnv } }, status()),
        childEnv: (stepEnv) => ({
            PATH: [...session.path, process.env.PATH ?? '/usr/bin:/bin'].join(':'),
            HOME: folders.home,
            LANG: 'C.UTF-8',
            CI: 'true',
            GITHUB_ACTIONS: 'true',
            ...Object.fromEntries(Object.entries(runner).map(([name, value]) => [`RUNNER_${name.toUpperCase()}`, value])),
            ...task.options.env,
            ...githubEnvironment(github),
            ...session.env(),
            ...stepEnv,
        }),
    };
    return session;
};

;// CONCATENATED MODULE: ./build/sandbox/github/runner/execute-job.js






const outputsOf = (session) => {
    const { text } = session.evaluator();
    const outputs = [...(session.task.outputs ?? [])].map(([name, node]) => [name, text(node)]);
    return Object.fromEntries(outputs.filter(([name, value]) => {
        if (session.masks.apply(value) === value)
            return true;
        const message = `Skip output '${name}' since it may contain secret.`;
        session.log.annotate({ level: 'warning', message });
        return false;
    }));
};
const executeSteps = async (session) => {
    const { task } = session;
    const posts = [];
    try {
        for (const step of task.steps) {
            const post = await executeStep(session, step);
            if (post)
                posts.unshift(post);
        }
        for (const post of posts)
            await executePost(session, post);
        const outputs = outputsOf(session);
        const conclusion = session.failed ? 'failure' : task.signal.aborted ? 'cancelled' : 'success';
        return { conclusion, outputs };
    }
    catch (error) {
        if (!(error instanceof WorkflowError))
            throw error;
        session.log.annotate({ level: 'error', message: error.message });
        return { conclusion: 'failure', outputs: {} };
    }
};
const executeJob = async (task) => {
    const folders = await createJobFolders(eventOf(task.run));
    let log;
    const limit = {
        minutes: task.timeoutMinutes,
        signal: task.signal,
        onOver: () => {
            const message = `The job running on runner sandbox has exceeded the maximum execution time of ${task.timeoutMinutes} minutes.`;
            log?.annotate({ level: 'error', message });
        },
    };
    try {
        return await withTimeLimit(limit, (signal) => {
            const session = openSession({ ...task, signal }, folders);
            log = session.log;
            return executeSteps(session);
        });
    }
    finally {
        await folders.remove();
    }
};

;// CONCATENATED MODULE: ./build/sandbox/github/runner/given-values.js
const trustOf = ({ pullRequest, repository, actor }) => {
    if (!pullRequest)
        return 'all';
    if (pullRequest.from.toLowerCase() !== repository.fullName.toLowerCase())
        return 'none';
    return actor === 'dependabot[bot]' ? 'dependabot' : 'all';
};
const valuesFor = (state, run) => {
    const { repository } = run;
    const trust = trustOf(run);
    if (trust === 'none')
        return { secrets: new Map(), vars: new Map() };
    const vars = new Map([...repository.variables.values()].map(({ name, value }) => [name, value]));
    if (trust === 'dependabot')
        return { secrets: repository.secrets.dependabot.values(), vars };
    const ofOrganization = state.organization(repository.owner)?.valuesFor(repository) ?? new Map();
    return { secrets: new Map([...ofOrganization, ...repository.secrets.actions.values()]), vars };
};
const grantedTo = (run, asked) => trustOf(run) === 'all' ? asked : Object.fromEntries(Object.keys(asked).map((name) => [name, 'read']));
const mayReadEnvironments = (run) => trustOf(run) === 'all';

;// CONCATENATED MODULE: ./build/sandbox/github/runner/start-job.js








const LONGEST_JOB_MINUTES = 360;
const environmentOf = (run, node, evaluate) => {
    const name = evaluate.text(isMap(node) ? node.get('name') : node);
    if (name === '')
        return undefined;
    return run.repository.environment(name) ?? run.repository.addEnvironment(name);
};
const executeInTurn = async (work, ready, evaluate) => {
    const { state, language, options, run, progress, approvals } = work;
    const { workflow, planned, job, contexts, signal } = ready;
    const { definition, steps } = planned;
    const environment = environmentOf(run, definition.get('environment'), evaluate);
    job.environment = environment?.name;
    if (environment?.needsApproval && (await approvals.wait(run, job, signal)) === 'rejected') {
        return { conclusion: 'failure', outputs: {} };
    }
    if (signal.aborted)
        return { conclusion: 'cancelled', outputs: {} };
    progress.started(run, job);
    const asked = definition.get('permissions') ?? workflow.get('permissions');
    const permissions = asked === undefined && work.granted ? work.granted : permissionsOf(asked);
    const token = issueJobToken(state, run, grantedTo(run, permissions));
    const secrets = new Map([
        ...work.secrets,
        ...(mayReadEnvironments(run) ? (environment?.secrets.values() ?? []) : []),
        ['GITHUB_TOKEN', token.token],
    ]);
    const github = { ...contexts.github, job: planned.id, token: token.token };
    const task = {
        state,
        language,
        options,
        run,
        job,
        steps,
        outputs: mapAt(definition, 'outputs'),
        env: [mapAt(workflow, 'env'), mapAt(definition, 'env')],
        contexts: { ...contexts, github },
        secrets,
        signal,
        timeoutMinutes: minutesOf(definition.get('timeout-minutes'), evaluate) ?? LONGEST_JOB_MINUTES,
    };
    try {
        return await executeJob(task);
    }
    finally {
        state.tokens.delete(token.token);
    }
};
const startJob = async (work, ready) => {
    const { run } = work;
    const { job } = ready;
    const evaluate = evaluator(work.language, ready.contexts);
    const replaced = new AbortController();
    const signal = AbortSignal.any([ready.signal, replaced.signal]);
    const contender = {
        run,
        job,
        signal,
        cancel(why) {
            job.annotations.push({ level: 'error', message: why });
            replaced.abort();
        },
    };
    const rules = groupRulesOf(ready.planned.definition.get('concurrency'), evaluate);
    const result = await work.groups.inTurn(rules, contender, () => executeInTurn(work, { ...ready, signal }, evaluate));
    return result ?? { conclusion: 'cancelled', outputs: {} };
};

;// CONCATENATED MODULE: ./build/sandbox/github/runner/execute-run.js










const worst = (conclusions) => ['failure', 'cancelled', 'success'].find((one) => conclusions.includes(one)) ?? 'skipped';
const statusAfter = (needed, { signal }) => ({
    success: !signal.aborted && needed.every(({ conclusion }) => conclusion === 'success'),
    failure: needed.some(({ conclusion }) => conclusion === 'failure'),
    cancelled: signal.aborted,
});
const nameOf = (planned, combination, text) => {
    const named = planned.definition.get('name');
    if (named !== undefined)
        return text(named);
    const values = Object.values(combination).map((value) => (typeof value === 'object' ? JSON.stringify(value) : value));
    return values.length > 0 ? `${planned.id} (${values.join(', ')})` : planned.id;
};
const called = ({ calledBy }, name) => calledBy === undefined ? name : `${calledBy} / ${name}`;
const executeCall = async (work, caller, { job, contexts }) => {
    const { language, run } = work;
    const evaluate = evaluator(language, { ...contexts, secrets: Object.fromEntries(work.secrets) });
    const call = await callWorkflow(work, { caller, job, evaluate });
    const name = called(work, nameOf(job, {}, evaluate.text));
    const within = { ...contexts, needs: {}, inputs: call.seen.inputs };
    const rules = groupRulesOf(call.workflow.get('concurrency'), evaluator(language, within));
    const inside = { ...work, ...call.seen, calledBy: name };
    const done = await work.groups.inTurn(rules, contenderOf(run), () => executeJobs(inside, call.workflow, call.jobs));
    if (!done)
        return { conclusion: 'cancelled', outputs: {} };
    const jobs = Object.fromEntries([...done.results].map(([id, { conclusion, outputs }]) => [id, { result: conclusion, outputs }]));
    return { conclusion: done.conclusion, outputs: outputsOfCall(call, evaluator(language, { ...within, jobs })) };
};
const executePlanned = async (work, workflow, planned, needed) => {
    const { language, run, progress, vars } = work;
    const needs = Object.fromEntries(planned.needs.map((id) => [id, { result: needed.get(id)?.conclusion, outputs: needed.get(id)?.outputs }]));
    const github = githubContext(work.state, run);
    const base = { github, needs, vars: Object.fromEntries(vars), inputs: work.inputs };
    const status = statusAfter([...needed.values()], run.cancellation);
    const evaluate = evaluator(language, base, status);
    const labels = [evaluate.value(planned.definition.get('runs-on'))].flat().map(String);
    if (!evaluate.condition(planned.definition.get('if'))) {
        const conclusion = run.cancellation.signal.aborted ? 'cancelled' : 'skipped';
        progress.completed(run, progress.queued(run, called(work, nameOf(planned, {}, evaluate.text)), labels), conclusion);
        return { conclusion, outputs: {} };
    }
    if (planned.definition.has('uses'))
        return executeCall(work, workflow, { job: planned, contexts: base });
    const strategy = mapAt(planned.definition, 'strategy');
    const matrix = strategy?.get('matrix');
    const combinations = matrix === undefined ? [{}] : expandMatrix(evaluate.value(matrix));
    const failFast = evaluate.value(strategy?.get('fail-fast')) !== false;
    const most = Number(evaluate.value(strategy?.get('max-parallel')) ?? combinations.length);
    const siblings = new AbortController();
    const outer = run.cancellation.signal.aborted ? [] : [run.cancellation.signal];
    const signal = AbortSignal.any([siblings.signal, ...outer]);
    const limit = (0,p_limit/* default */.A)(Math.max(1, most));
    const jobs = combinations.map((combination, index) => {
        const own = { 'fail-fast': failFast, 'max-parallel': most, 'job-index': index, 'job-total': combinations.length };
        const contexts = { ...base, matrix: combination, strategy: own };
        const { text } = evaluator(language, contexts);
        return { contexts, job: progress.queued(run, called(work, nameOf(planned, combination, text)), labels) };
    });
    const results = await Promise.all(jobs.map(({ contexts, job }) => limit(async () => {
        const result = await startJob(work, { workflow, planned, job, contexts, signal });
        progress.completed(run, job, result.conclusion);
        if (result.conclusion === 'failure' && failFast)
            siblings.abort();
        return result;
    })));
    return {
        conclusion: worst(results.map(({ conclusion }) => conclusion)),
        outputs: Object.assign({}, ...results.map(({ outputs }) => outputs)),
    };
};
const executeJobs = async (work, workflow, jobs) => {
    const results = new Map();
    const resultOf = (planned) => {
        const known = results.get(planned.id);
        if (known)
            return known;
        const result = (async () => {
            const needed = jobs.filter(({ id }) => planned.needs.includes(id));
            const done = await Promise.all(needed.map(async (job) => [job.id, await resultOf(job)]));
            return executePlanned(work, workflow, planned, new Map(done));
        })();
        results.set(planned.id, result);
        return result;
    };
    const all = await Promise.allSettled(jobs.map(async (job) => [job.id, await resultOf(job)]));
    const failed = all.find((one) => one.status === 'rejected');
    if (failed)
        throw failed.reason;
    const done = new Map(all.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])));
    const conclusion = worst([...done.values()].map((one) => one.conclusion));
    const cancelled = work.run.cancellation.signal.aborted && conclusion !== 'failure';
    return { conclusion: cancelled ? 'cancelled' : conclusion, results: done };
};
const contenderOf = (run) => ({
    run,
    signal: run.cancellation.signal,
    cancel(why) {
        const open = run.jobs.filter(({ status }) => status !== 'completed');
        for (const { annotations } of open)
            annotations.push({ level: 'error', message: why });
        if (run.jobs.length === 0)
            run.startupError = why;
        run.cancellation.abort();
    },
});
const executeRun = async (work) => {
    const { language, run, vars, state } = work;
    const text = run.ref.files.get(run.workflow.path) ?? '';
    const workflow = readDocument(language, 'workflow', run.workflow.path, text);
    const jobs = planJobs(workflow);
    const inputs = typedInputs(workflow, run.inputs);
    const evaluate = evaluator(language, { github: githubContext(state, run), inputs, vars: Object.fromEntries(vars) });
    const title = workflow.get('run-name');
    if (title !== undefined)
        run.title = evaluate.text(title);
    const rules = groupRulesOf(workflow.get('concurrency'), evaluate);
    const done = await work.groups.inTurn(rules, contenderOf(run), () => executeJobs({ ...work, inputs }, workflow, jobs));
    return done?.conclusion ?? 'cancelled';
};
const startupErrorOf = (error) => error instanceof WorkflowError
    ? error.message
    : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error);

;// CONCATENATED MODULE: ./build/sandbox/github/runner/progress.js
const createProgress = ({ clock, nextId }) => {
    let notify = Promise.withResolvers();
    const refresh = (run) => {
        const among = (status) => run.jobs.some((job) => job.status === status);
        if (run.status !== 'completed') {
            const begun = among('in_progress') || (among('queued') && among('completed'));
            const held = ['queued', 'waiting', 'pending'].find(among) ?? 'queued';
            run.status = begun ? 'in_progress' : held;
        }
        run.updatedAt = clock.now();
        notify.resolve();
        notify = Promise.withResolvers();
    };
    const set = (run, job, change) => {
        Object.assign(job, change);
        refresh(run);
    };
    return {
        queued(run, name, labels) {
            const job = {
                id: nextId(),
                name,
                labels,
                environment: undefined,
                status: 'queued',
                conclusion: null,
                createdAt: clock.now(),
                startedAt: null,
                completedAt: null,
                steps: [],
                annotations: [],
                log: '',
            };
            run.jobs.push(job);
            refresh(run);
            return job;
        },
        started: (run, job) => set(run, job, { status: 'in_progress', startedAt: clock.now() }),
        waiting: (run, job) => set(run, job, { status: 'waiting' }),
        pending(run, job) {
            if (job)
                return set(run, job, { status: 'pending' });
            refresh(run);
            run.status = 'pending';
        },
        requeued: (run, job) => (job ? set(run, job, { status: 'queued' }) : refresh(run)),
        completed: (run, job, conclusion) => set(run, job, { status: 'completed', conclusion, completedAt: clock.now() }),
        finished(run, conclusion) {
            Object.assign(run, { status: 'completed', conclusion });
            refresh(run);
        },
        change: () => notify.promise,
    };
};

;// CONCATENATED MODULE: ./build/sandbox/github/runner/executor.js






const createExecutor = (state, options) => {
    const progress = createProgress(state);
    const approvals = createApprovals(progress);
    const groups = createConcurrencyGroups(progress);
    const active = new Set();
    const work = async (run) => {
        const { secrets, vars } = valuesFor(state, run);
        try {
            const language = await loadLanguage();
            const conclusion = await executeRun({
                state,
                language,
                options,
                progress,
                approvals,
                groups,
                run,
                secrets,
                vars,
            });
            progress.finished(run, conclusion);
        }
        catch (error) {
            run.startupError = startupErrorOf(error);
            for (const job of run.jobs)
                if (job.status !== 'completed')
                    progress.completed(run, job, 'failure');
            progress.finished(run, run.jobs.length > 0 ? 'failure' : 'startup_failure');
        }
        active.delete(run);
    };
    return {
        start(run) {
            active.add(run);
            void work(run);
        },
        review: (run, verdict, environments) => approvals.review(run, verdict, environments),
        async settled() {
            const still = new Set(['waiting', 'pending', 'completed']);
            const busy = () => [...active].some(({ status }) => !still.has(status));
            while (busy())
                await progress.change();
        },
    };
};

;// CONCATENATED MODULE: ./build/sandbox/github/apps.js
const createApps = (clock, nextId) => {
    const apps = [];
    const installations = [];
    return {
        tokens: [],
        add(seed) {
            const app = { ...seed, id: nextId() };
            apps.push(app);
            return app;
        },
        install({ ownerType = 'Organization', repositories, ...seed }) {
            const id = nextId();
            const installation = { ...seed, id, ownerType, repositories, createdAt: clock.now(), suspended: false };
            installations.push(installation);
            return installation;
        },
        find: (issuer) => apps.find(({ clientId, id }) => clientId === issuer || String(id) === issuer),
        installation: (app, wanted) => installations.find((one) => one.app === app &&
            ('id' in wanted ? one.id === wanted.id : one.owner.toLowerCase() === wanted.owner.toLowerCase())),
    };
};

;// CONCATENATED MODULE: ./build/sandbox/github/organization.js

const createOrganization = (login, clock, nextId) => {
    const visibility = new Map();
    const keyOf = (app, name) => `${app}/${name.toUpperCase()}`;
    const id = nextId();
    const organization = {
        id,
        login,
        createdAt: clock.now(),
        secrets: newVaults(clock, nextId(), 1000),
        visibilityOf: (app, name) => visibility.get(keyOf(app, name)) ?? { visibility: 'private', selectedRepositoryIds: [] },
        setVisibility: (app, name, given) => void visibility.set(keyOf(app, name), given),
        valuesFor: (repository) => new Map([...organization.secrets.actions.values()].filter(([name]) => {
            const seen = organization.visibilityOf('actions', name);
            if (seen.visibility === 'selected')
                return seen.selectedRepositoryIds.includes(repository.id);
            return seen.visibility === 'all' || !repository.isPublic;
        })),
    };
    return organization;
};

;// CONCATENATED MODULE: ./build/sandbox/github/repository.js





const WORKFLOW_FILE = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const shaOf = (files) => (0,external_node_crypto_.createHash)('sha1')
    .update(JSON.stringify([...files].sort()))
    .digest('hex');
const nameOfWorkflow = (path, text) => {
    try {
        const read = (0,yaml_dist/* parse */.qg)(text);
        if (read !== null && typeof read === 'object' && 'name' in read && typeof read.name === 'string')
            return read.name;
    }
    catch {
    }
    return path;
};
const createRepository = (seed, clock, nextId) => {
    const [owner = '', name = ''] = seed.fullName.split('/');
    if (!owner || !name)
        throw new TypeError(`"${seed.fullName}" is not the full name of a repository`);
    const defaultBranch = seed.defaultBranch ?? 'main';
    const createdAt = clock.now();
    const refs = new Map();
    const known = new Map();
    const mergedIn = (fullName) => {
        const merged = [...repository.pullRequests.values()].find((one) => mergeRefOf(one) === fullName);
        return merged && new Map([...(repository.ref()?.files ?? []), ...merged.changes]);
    };
    const found = (fullName) => {
        const files = refs.get(fullName) ?? mergedIn(fullName);
        if (!files)
            return undefined;
        const type = fullName.startsWith('refs/tags/') ? 'tag' : 'branch';
        return { fullName, name: fullName.replace(/^refs\/(heads|tags|pull)\//, ''), type, sha: shaOf(files), files };
    };
    const repository = {
        id: nextId(),
        owner,
        name,
        fullName: seed.fullName,
        defaultBranch,
        createdAt,
        isPublic: seed.isPublic ?? false,
        secrets: newVaults(clock, nextId(), 100),
        environments: new Map(),
        variables: new Map(),
        pullRequests: new Map((seed.pullRequests ?? []).map((one) => [one.number, createPullRequest(one, seed.fullName)])),
        environment: (wanted) => repository.environments.get(wanted.toLowerCase()),
        addEnvironment(called, needsApproval = false) {
            const id = nextId();
            const secrets = secretVault(clock, String(nextId()), 100);
            const environment = { id, name: called, needsApproval, secrets, createdAt: clock.now() };
            repository.environments.set(called.toLowerCase(), environment);
            return environment;
        },
        setVariable(called, value) {
            const key = called.toUpperCase();
            const now = clock.now();
            const before = repository.variables.get(key);
            repository.variables.set(key, { name: key, value, createdAt: before?.createdAt ?? now, updatedAt: now });
        },
        ref: (wanted = defaultBranch) => wanted.startsWith('refs/') ? found(wanted) : (found(`refs/heads/${wanted}`) ?? found(`refs/tags/${wanted}`)),
        setFile(path, text, branch = defaultBranch) {
            const files = refs.get(`refs/heads/${branch}`) ?? new Map();
            if (text === undefined)
                files.delete(path);
            else
                files.set(path, text);
            refs.set(`refs/heads/${branch}`, files);
        },
        workflows() {
            const files = repository.ref()?.files ?? new Map();
            return [...files]
                .filter(([path]) => WORKFLOW_FILE.test(path))
                .map(([path, text]) => {
                const before = known.get(path);
                const workflow = before ?? {
                    id: nextId(),
                    path,
                    name: nameOfWorkflow(path, text),
                    state: 'active',
                    createdAt,
                };
                known.set(path, workflow);
                return workflow;
            });
        },
        workflow: (wanted) => repository
            .workflows()
            .find(({ id, path }) => String(id) === wanted || path === wanted || path.split('/').at(-1) === wanted),
    };
    refs.set(`refs/heads/${defaultBranch}`, new Map(Object.entries(seed.files ?? {})));
    for (const [branch, files] of Object.entries(seed.branches ?? {})) {
        refs.set(`refs/heads/${branch}`, new Map(Object.entries(files)));
    }
    for (const [tag, files] of Object.entries(seed.tags ?? {}))
        refs.set(`refs/tags/${tag}`, new Map(Object.entries(files)));
    for (const { name: called, needsApproval } of seed.environments ?? [])
        repository.addEnvironment(called, needsApproval);
    for (const [key, value] of Object.entries(seed.variables ?? {}))
        repository.setVariable(key, value);
    for (const [key, value] of Object.entries(seed.secrets ?? {}))
        repository.secrets.actions.put(key, value);
    return repository;
};

;// CONCATENATED MODULE: ./build/sandbox/github/secondary-limits.js


const READS = ['GET', 'HEAD', 'OPTIONS'];
const secondary_limits_DOCUMENTATION = 'https://docs.github.com/free-pro-team@latest/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits';
const keyOf = (request) => request.headers.get('authorization') ?? '';
const waitFor = (arrivals, { amount, limit, span, now }) => {
    if (limit === undefined)
        return 0;
    const within = arrivals.filter(({ at }) => now - at < span);
    let over = within.reduce((sum, { points }) => sum + points, amount) - limit;
    if (over <= 0)
        return 0;
    for (const { at, points } of within) {
        over -= points;
        if (over <= 0)
            return at + span - now;
    }
    return span;
};
const secondaryLimiter = (clock) => {
    const underWay = new Map();
    const tooMany = new WeakSet();
    const arrivals = new Map();
    const change = (key, by) => {
        const count = (underWay.get(key) ?? 0) + by;
        underWay.set(key, count);
        return count;
    };
    const waitBefore = (request) => {
        const key = keyOf(request);
        const { pointsPerMinute, writesPerMinute, writesPerHour, minuteMs = 60_000 } = limiter.limits;
        const now = clock.now();
        const hour = 60 * minuteMs;
        const known = (arrivals.get(key) ?? []).filter(({ at }) => now - at < hour);
        const points = READS.includes(request.method) ? 1 : 5;
        const writes = known.filter((one) => one.points > 1).map(({ at }) => ({ at, points: 1 }));
        const wait = Math.max(tooMany.has(request) ? 1000 : 0, waitFor(known, { amount: points, limit: pointsPerMinute, span: minuteMs, now }), points > 1 ? waitFor(writes, { amount: 1, limit: writesPerMinute, span: minuteMs, now }) : 0, points > 1 ? waitFor(writes, { amount: 1, limit: writesPerHour, span: hour, now }) : 0);
        arrivals.set(key, wait > 0 ? known : [...known, { at: now, points }]);
        return wait;
    };
    let refusals = 0;
    const limiter = {
        limits: {},
        get refusals() {
            return refusals;
        },
        serve: (server) => interceptAround(server, async (request, answer) => {
            const key = keyOf(request);
            if (change(key, 1) > (limiter.limits.concurrent ?? Number.POSITIVE_INFINITY))
                tooMany.add(request);
            try {
                return await answer();
            }
            finally {
                change(key, -1);
            }
        }),
        check(request) {
            const wait = waitBefore(request);
            if (wait === 0)
                return undefined;
            refusals += 1;
            const { status = 403, retryAfter = true } = limiter.limits;
            const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
            return {
                refusal: new Refusal(status, message, secondary_limits_DOCUMENTATION),
                ...(retryAfter && { retryAfter: Math.ceil(wait / 1000) }),
            };
        },
    };
    return limiter;
};

;// CONCATENATED MODULE: ./build/sandbox/github/state.js





const createState = (clock, ghes) => {
    let lastId = 1000;
    const nextId = () => {
        lastId += 1;
        return lastId;
    };
    const state = {
        clock,
        urls: { web: '', api: '' },
        ghes,
        secondary: secondaryLimiter(clock),
        repositories: new Map(),
        organizations: new Map(),
        tokens: new Map(),
        runs: new Map(),
        apps: createApps(clock, nextId),
        nextId,
        addRepository(seed) {
            const repository = createRepository(seed, clock, nextId);
            state.repositories.set(repository.fullName.toLowerCase(), repository);
            const owner = repository.owner.toLowerCase();
            if (!state.organizations.has(owner)) {
                state.organizations.set(owner, createOrganization(repository.owner, clock, nextId));
            }
            return repository;
        },
        addToken(seed) {
            const token = { ...seed, windowStart: clock.now(), used: 0 };
            state.tokens.set(seed.token, token);
            return token;
        },
        organization: (login) => state.organizations.get(login.toLowerCase()),
        repository: (fullName) => state.repositories.get(fullName.toLowerCase()),
        vault(scope, printed) {
            const { app, name } = appAndName(printed);
            const [place = '', environment] = scope.split('#');
            const repository = state.repository(place);
            const owner = place.includes('/') ? repository : state.organization(place);
            const inEnvironment = app === 'actions' ? repository?.environment(environment ?? '')?.secrets : undefined;
            const vault = environment === undefined ? owner?.secrets[app] : inEnvironment;
            if (!vault)
                throw new RangeError(`the sandbox has no ${scope}:${printed}`);
            return { vault, name };
        },
    };
    return state;
};

;// CONCATENATED MODULE: ./build/sandbox/github/sandbox.js









const startGitHubSandbox = async (options = {}) => {
    await libsodium_wrappers["default"].ready;
    const { clock = sandboxClock(), port = 0, ghes = false } = options;
    const state = createState(clock, ghes);
    const executor = createExecutor(state, options.runner ?? {});
    const faults = faultQueue();
    const api = createApi(state, executor);
    const listening = await serveOnLoopback({ handler: faults.around((request) => api.fetch(request)), clock, port });
    const server = state.secondary.serve(faults.serve(listening));
    state.urls = { web: server.url, api: ghes ? `${server.url}/api/v3` : server.url };
    const repository = (fullName) => {
        const found = state.repository(fullName);
        if (!found)
            throw new RangeError(`the sandbox has no repository ${fullName}`);
        return found;
    };
    const run = (id) => {
        const found = state.runs.get(id);
        if (!found)
            throw new RangeError(`the sandbox has no run ${id}`);
        return found;
    };
    return {
        server,
        apiUrl: state.urls.api,
        clock,
        addRepository: (seed) => state.addRepository(seed),
        addToken: (seed) => state.addToken(seed),
        addApp: (seed) => state.apps.add(seed),
        install: (seed) => state.apps.install(seed),
        installationTokens: () => state.apps.tokens,
        spend: (token, requests) => spendHour(state, token, requests),
        addRun: (seed) => seedRun(state, { ...seed, repository: repository(seed.repository) }),
        setRun: (id, { status, conclusion = null }) => void Object.assign(run(id), { status, conclusion, updatedAt: clock.now() }),
        repository,
        secretValue(scope, printed) {
            const { vault, name } = state.vault(scope, printed);
            return vault.get(name)?.value;
        },
        secretHistory(scope, printed) {
            const { vault, name } = state.vault(scope, printed);
            return vault.history(name);
        },
        writeByHand(destination, value) {
            const split = destination.lastIndexOf(':');
            const { vault, name } = state.vault(destination.slice(0, split), destination.slice(split + 1));
            vault.put(name, value);
        },
        organization(login) {
            const found = state.organization(login);
            if (!found)
                throw new RangeError(`the sandbox has no organization ${login}`);
            return found;
        },
        failNext: (fault) => faults.add(fault),
        secondary: state.secondary,
        pendingFaults: () => faults.pending(),
        async startRun({ repository: fullName, actor = 'sandbox', ...start }) {
            const queued = await queueRun(state, { ...start, repository: repository(fullName), actor });
            executor.start(queued);
            return queued;
        },
        run,
        runs: () => [...state.runs.values()],
        approve: (id, environments) => executor.review(run(id), 'approved', environments),
        reject: (id) => executor.review(run(id), 'rejected'),
        settled: () => executor.settled(),
        async close() {
            for (const { cancellation } of state.runs.values())
                cancellation.abort();
            await executor.settled();
            await server.close();
        },
    };
};

// EXTERNAL MODULE: ./build/sandbox/sample-workflows.js
var sample_workflows = __webpack_require__(9487);
;// CONCATENATED MODULE: ./build/sandbox/workflow-folder.js




const TARGET = '.github/workflows';
const LARGEST = 512 * 1024;
const workflow_folder_textOf = (path) => {
    try {
        const stats = (0,external_node_fs_.statSync)(path);
        return stats.isFile() && stats.size <= LARGEST ? (0,external_node_fs_.readFileSync)(path, 'utf8') : undefined;
    }
    catch {
        return undefined;
    }
};
const filesIn = (folder) => {
    const found = new Map();
    let names;
    try {
        names = (0,external_node_fs_.readdirSync)(folder).filter((name) => /\.ya?ml$/.test(name));
    }
    catch {
        return found;
    }
    for (const name of names) {
        const text = workflow_folder_textOf((0,external_node_path_.join)(folder, name));
        if (text !== undefined)
            found.set(`${TARGET}/${name}`, text);
    }
    return found;
};
const folderOfWorkflows = (path) => {
    if (!mayBeFolder(path))
        throw new unusable/* Unusable */.k('workflows', 'it is no folder');
    return path;
};
const mayBeFolder = (path) => {
    try {
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? true;
    }
    catch {
        return false;
    }
};
const followFolder = (folder, repository, server) => {
    const own = new Map(repository.ref()?.files);
    let before = new Map();
    interceptAround(server, (_, answer) => {
        const now = filesIn(folder);
        for (const path of before.keys())
            if (!now.has(path))
                repository.setFile(path, own.get(path));
        for (const [path, text] of now)
            repository.setFile(path, text);
        before = now;
        return answer();
    });
};

;// CONCATENATED MODULE: ./build/sandbox/seeded-sandbox.js









const REPOSITORY = 'acme/ingest';
const ENVIRONMENT = 'production';
const ORGANIZATION = 'acme';
const seeded_sandbox_DAY_MS = 86_400_000;
const clientsSchema = schemas/* object */.Ikc({
    adminClientId: schemas/* string */.YjP(),
    adminClientSecret: schemas/* string */.YjP(),
    clientId: schemas/* string */.YjP(),
    clientSecret: schemas/* string */.YjP(),
    secretId: schemas/* number */.aig(),
});
const seededBefore = (path) => {
    if (!(0,external_node_fs_.existsSync)(path))
        return undefined;
    try {
        return clientsSchema.parse(JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8')));
    }
    catch {
        throw new unusable/* Unusable */.k('state', `${path} beside it is not what an earlier start has written`);
    }
};
const newClients = ({ seed, clock }) => {
    const admin = seed.administrator({
        name: 'Tenant administrator',
        secret: { description: 'administrator of the sandbox' },
    });
    const soon = clock.now() + 12 * seeded_sandbox_DAY_MS;
    const client = seed.selfRotating({
        name: 'Ingest',
        secret: { description: 'made by hand, by whoever set the pipeline up', expiresAt: soon },
    });
    return {
        adminClientId: admin.clientId,
        adminClientSecret: admin.secret,
        clientId: client.clientId,
        clientSecret: client.secret,
        secretId: client.secretId,
    };
};
const clientsOf = (connect, stateFile) => {
    if (stateFile === undefined)
        return newClients(connect);
    const beside = `${stateFile}.seed.json`;
    const known = seededBefore(beside) ?? newClients(connect);
    const admin = connect.accepts(known.adminClientId, known.adminClientSecret)
        ? {}
        : { adminClientSecret: connect.seed.secret(known.adminClientId).secret };
    const renewed = connect.accepts(known.clientId, known.clientSecret) ? undefined : connect.seed.secret(known.clientId);
    const clients = { ...known, ...admin, ...(renewed && { clientSecret: renewed.secret, secretId: renewed.secretId }) };
    (0,external_node_fs_.writeFileSync)(beside, `${JSON.stringify(clients)}\n`, { mode: 0o600 });
    return clients;
};
const startSeededSandbox = async (options = {}) => {
    const { connectPort = 0, githubPort = 0, stateFile, actionsRoot, onLog } = options;
    const clock = sandboxClock();
    const state = stateFile === undefined ? {} : { database: stateFile };
    const connect = await (0,unusable/* onPort */.P)('connect-port', () => startConnectSandbox({ clock, ports: [connectPort], ...state }));
    try {
        const runner = { ...(actionsRoot && { actionsRoot }), ...(onLog && { onLog }) };
        const github = await (0,unusable/* onPort */.P)('github-port', () => startGitHubSandbox({ clock, port: githubPort, runner }));
        try {
            return seeded({ connect, github }, clientsOf(connect, stateFile), options);
        }
        catch (error) {
            await github.close();
            throw error;
        }
    }
    catch (error) {
        await connect.close();
        throw error;
    }
};
const seeded = ({ connect, github }, clients, { consumers = 'of either', workflows }) => {
    const token = `github_pat_${(0,external_node_crypto_.randomBytes)(24).toString('hex')}`;
    github.addToken({
        token,
        login: 'rotation-bot',
        permissions: {
            secrets: 'write',
            dependabot_secrets: 'write',
            codespaces_secrets: 'write',
            agent_secrets: 'write',
            environments: 'write',
            variables: 'write',
            actions: 'write',
            contents: 'read',
            organization_secrets: 'write',
            organization_dependabot_secrets: 'write',
            organization_codespaces_secrets: 'write',
            organization_agent_secrets: 'write',
        },
    });
    const seed = {
        connect: { url: connect.url, tenantId: connect.tenantId, ...clients },
        github: {
            apiUrl: github.apiUrl,
            repository: REPOSITORY,
            environment: ENVIRONMENT,
            organization: ORGANIZATION,
            token,
        },
    };
    const repository = github.addRepository({
        fullName: REPOSITORY,
        environments: [{ name: ENVIRONMENT }],
        files: (0,sample_workflows/* workflowFiles */.B)(seed, consumers),
        secrets: { CONNECT_CLIENT_SECRET: clients.clientSecret, ROTATION_TOKEN: token },
    });
    if (consumers === 'of both') {
        github.writeByHand(`${REPOSITORY}#${ENVIRONMENT}:CONNECT_CLIENT_SECRET`, clients.clientSecret);
    }
    if (workflows !== undefined)
        followFolder(folderOfWorkflows(workflows), repository, github.server);
    return {
        seed,
        connect,
        github,
        close: async () => {
            await Promise.all([connect.close(), github.close()]);
        },
    };
};


/***/ }),

/***/ 301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ onPort),
/* harmony export */   k: () => (/* binding */ Unusable)
/* harmony export */ });
class Unusable extends Error {
    given;
    constructor(given, reason) {
        super(reason);
        this.name = 'Unusable';
        this.given = given;
    }
}
const wordsFor = {
    EADDRINUSE: 'something listens there already',
    EACCES: 'this user may not listen there',
};
const onPort = async (given, start) => {
    try {
        return await start();
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : '';
        const words = wordsFor[code];
        throw words === undefined ? error : new Unusable(given, words);
    }
};


/***/ })

};
