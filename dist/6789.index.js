export const id = 6789;
export const ids = [6789];
export const modules = {

/***/ 8142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ createConnect)
});

// EXTERNAL MODULE: ./build/adapters/http/call-failed.js
var call_failed = __webpack_require__(8832);
// EXTERNAL MODULE: ./build/adapters/http/deadline.js
var deadline = __webpack_require__(519);
// EXTERNAL MODULE: ./build/adapters/http/retry.js
var retry = __webpack_require__(9032);
// EXTERNAL MODULE: ./build/adapters/http/safe-url.js
var safe_url = __webpack_require__(2357);
// EXTERNAL MODULE: ./build/adapters/connect/answer.js
var connect_answer = __webpack_require__(5808);
// EXTERNAL MODULE: ./build/adapters/connect/api-error.js
var api_error = __webpack_require__(8795);
// EXTERNAL MODULE: ./build/adapters/connect/discovery.js
var discovery = __webpack_require__(5978);
// EXTERNAL MODULE: ./build/adapters/connect/plain-text.js
var plain_text = __webpack_require__(3474);
;// CONCATENATED MODULE: ./build/adapters/connect/http-client.js








const apiClient = ({ baseUrl, fetch, tokens, patience, hints, secrets }) => {
    const { host } = (0,safe_url/* assertSafeUrl */.jQ)(baseUrl);
    const { clock } = patience;
    const named = ({ purpose, method }) => ({ purpose, host, writes: method !== 'GET' });
    const isLate = ({ notAfter }, waitMs = 0) => notAfter !== undefined && clock.elapsed() + waitMs >= notAfter;
    const once = async (call, token) => {
        if (isLate(call))
            throw (0,api_error/* tooLate */.Bg)(named(call));
        try {
            const response = await fetch((0,discovery/* below */.G)(baseUrl, call.path), {
                method: call.method,
                headers: {
                    accept: 'application/json',
                    authorization: `Bearer ${token}`,
                    ...(call.body && { 'content-type': 'application/json' }),
                },
                ...(call.body && { body: JSON.stringify(call.body) }),
                ...(call.notAfter !== undefined && { signal: (0,deadline/* signalAfter */.r)(call.notAfter - clock.elapsed()) }),
            });
            return await (0,connect_answer/* readAnswer */.J)(response);
        }
        catch (error) {
            if (!(error instanceof call_failed/* CallFailed */.Ep))
                throw error;
            const failed = (0,api_error/* unanswered */.bj)(error, named(call));
            throw error.failure === 'abandoned' ? (0,api_error/* tooLate */.Bg)(named(call), failed) : failed;
        }
    };
    const send = async (call) => {
        let renewed = false;
        let late = false;
        const mayRetry = (pauseMs) => {
            late = isLate(call, pauseMs);
            return !late;
        };
        const idempotent = call.method !== 'POST';
        return (0,retry/* retrying */.R)({ ...patience, idempotent, host, mayRetry }, async () => {
            const token = await tokens.current();
            let answer = await once(call, token.open('authenticate'));
            if (answer.status === 401 && !renewed) {
                renewed = true;
                const fresh = await tokens.renewed(token);
                answer = await once(call, fresh.open('authenticate'));
            }
            const { status, headers, text, body } = answer;
            if ((status >= 200 && status < 300) || status === call.alsoAccept)
                return answer;
            const explanation = (0,plain_text/* explanationIn */.N)(text, body, secrets());
            throw new api_error/* ApiRefused */.rb({ call: named(call), status, headers, explanation, hints });
        }).catch((error) => {
            throw late ? (0,api_error/* tooLate */.Bg)(named(call), error) : error;
        });
    };
    return { named, send };
};

// EXTERNAL MODULE: ./build/domain/instant.js
var instant = __webpack_require__(2224);
// EXTERNAL MODULE: ./build/adapters/connect/responses.js
var responses = __webpack_require__(5496);
;// CONCATENATED MODULE: ./build/adapters/connect/secrets.js




const PAGE = 100;
const MOST_PAGES = 20;
const collections = {
    'client-credential': 'ClientCredentialClients',
    hybrid: 'HybridClients',
};
const arrivesWhole = (value) => value.trim() === value && value.isWellFormed() && !/(?!\s)\p{Cc}/u.test(value);
const totalIn = (headers) => {
    const text = headers.get('total-count');
    return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
};
const secretsOf = ({ client, tenantId, clientId, clientType, protect }) => {
    const owner = `client ${clientId}`;
    const path = [
        `/api/v1/Tenants/${encodeURIComponent(tenantId)}`,
        `${collections[clientType]}/${encodeURIComponent(clientId)}/Secrets`,
    ].join('/');
    const page = async (skip) => {
        const query = `?skip=${skip}&count=${PAGE}`;
        const call = { method: 'GET', path: path + query, purpose: `list the secrets of ${owner}` };
        const answer = await client.send(call);
        const read = (0,responses/* readSecrets */.ql)(answer.body);
        if ('data' in read)
            return { secrets: read.data, total: totalIn(answer.headers) };
        const found = (0,connect_answer/* describeBody */.M)(answer);
        throw (0,api_error/* unintelligible */.gU)(client.named(call), 'a list of secrets, each with Id, Description, Expires and Expiration,', Array.isArray(answer.body) ? `a list that is wrong at ${read.wrongAt}` : found);
    };
    const list = async () => {
        const byId = new Map();
        for (let [skip, pages] = [0, 1];; pages += 1) {
            const { secrets, total } = await page(skip);
            for (const secret of secrets)
                byId.set(secret.id, secret);
            skip += secrets.length;
            const enough = total === undefined ? secrets.length < PAGE : skip >= total;
            const complete = enough || secrets.length === 0 || pages === MOST_PAGES;
            if (!complete)
                continue;
            if (total === undefined || byId.size === total)
                return [...byId.values()];
            const call = { method: 'GET', path, purpose: `list the secrets of ${owner}` };
            throw (0,api_error/* unintelligible */.gU)(client.named(call), `${total} secrets, as Total-Count says,`, String(byId.size));
        }
    };
    const create = async (request) => {
        const body = {
            Description: request.description,
            Expires: true,
            Expiration: (0,instant/* isoSeconds */.nE)(request.expiresAt),
        };
        const call = { method: 'POST', path, body, purpose: `create a secret for ${owner}` };
        const answer = await client.send(call);
        const shown = (0,responses/* readCreatedValue */.Qf)(answer.body);
        const value = 'data' in shown ? protect(shown.data.Secret) : undefined;
        const secret = (0,responses/* readSecret */.n5)(answer.body);
        const whole = 'data' in shown && arrivesWhole(shown.data.Secret);
        if (answer.status === 201 && value && whole && 'data' in secret)
            return { ...secret.data, value };
        const wrong = 'wrongAt' in secret ? secret.wrongAt : 'Secret';
        throw (0,api_error/* unintelligible */.gU)(client.named(call), '201 and the secret with its value', `${answer.status} and ${answer.body === undefined ? (0,connect_answer/* describeBody */.M)(answer) : `a body that is wrong at ${wrong}`}`);
    };
    const remove = async (id, { notAfter } = {}) => {
        const purpose = `delete secret ${id} of ${owner}`;
        const deadline = notAfter === undefined ? {} : { notAfter };
        await client.send({ method: 'DELETE', path: `${path}/${id}`, purpose, alsoAccept: 404, ...deadline });
    };
    return { list, create, delete: remove };
};

// EXTERNAL MODULE: ./build/adapters/connect/token-check.js
var token_check = __webpack_require__(576);
;// CONCATENATED MODULE: ./build/adapters/connect/credential-api.js



const hintsFor = ({ tenantId, clientId, clientType, identity }) => ({
    401: `Check tenant-id: the token of client ${identity.clientId} may belong to another tenant than ${tenantId}. ` +
        'Otherwise the client was disabled or deleted meanwhile.',
    403: identity.role === 'self' && clientType === 'client-credential'
        ? `A client may only manage its own secrets: check that client-secret belongs to client ${clientId}, or give admin-client-id.`
        : `Client ${identity.clientId} needs the role Tenant Administrator to manage the secrets of another client${clientType === 'hybrid' ? ', and of any hybrid client' : ''}.`,
    404: `Check tenant-id (${tenantId}), client-id (${clientId}) and client-type (${clientType}): clients of another type are kept elsewhere.`,
});
const createCredentialApi = (options, shared) => {
    const { baseUrl, primaryUrl, tenantId, clientId, clientType, identity } = options;
    const { fetch, freshFetch, patience, protect, endpoints, tokens, known } = shared;
    const hints = hintsFor(options);
    const client = apiClient({ baseUrl: primaryUrl, fetch, tokens, patience, hints, secrets: known });
    const secrets = secretsOf({ client, tenantId, clientId, clientType, protect });
    const made = new Map();
    const proven = new WeakMap();
    return {
        list() {
            endpoints.prefetch(primaryUrl);
            endpoints.prefetch(baseUrl);
            return secrets.list();
        },
        async create(request) {
            const created = await secrets.create(request);
            made.set(created.id, created.value);
            return created;
        },
        async delete(id, limit) {
            await secrets.delete(id, limit);
            const value = made.get(id);
            if (value)
                tokens.forget(value);
        },
        async authenticate(value, region) {
            const endpoint = await endpoints.of(region === 'primary' ? primaryUrl : baseUrl);
            const check = { endpoint, clientId, clientType, secret: value, freshFetch, protect, patience };
            const { accepted, token, asked } = await (0,token_check/* checkSecret */.z)(check);
            if (token && region === 'primary')
                proven.set(value, { token, asked });
            return accepted;
        },
        actAs(value) {
            if (identity.role === 'self')
                tokens.actAs(value, proven.get(value));
        },
    };
};

// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/adapters/connect/token-service.js
var token_service = __webpack_require__(1319);
;// CONCATENATED MODULE: ./build/adapters/connect/own-tokens.js





const hints = {
    self: 'Likely causes: the secret has expired; it was mistyped; or this run read it before the last rotation, as queued ' +
        'and re-run runs do: then start a new run. When it has expired, make a secret in the portal, or rotate with ' +
        'admin-client-id and admin-client-secret, and see that the client is enabled.',
    administrator: 'Likely causes: the secret of the administrator client has expired, was deleted or mistyped, or the client is ' +
        'disabled. Make a new secret for it in the portal, store it, and start a new run.',
};
const refusedIdentity = ({ role, clientId, variable }, host, error) => {
    const [whose, input] = role === 'self'
        ? ['current secret of client', 'client-secret']
        : ['secret of administrator client', 'admin-client-secret'];
    return new errors/* RotationError */.FL({
        code: 'AUTHENTICATION_FAILED',
        message: `The token service at ${host} does not accept the ${whose} ${clientId}, given as ${variable ?? input} (${error}).`,
        hint: hints[role],
    });
};
const grantMissing = ({ clientId }, host) => new errors/* RotationError */.FL({
    code: 'AUTHENTICATION_FAILED',
    message: `The token service at ${host} gives client ${clientId} no token: its type may not use client credentials.`,
    hint: 'Only a client credential client can act by itself; for a hybrid client give admin-client-id and admin-client-secret.',
});
const settled = (error) => (error instanceof api_error/* ApiRefused */.rb || error instanceof call_failed/* CallFailed */.Ep) && error.code !== 'CANCELLED'
    ? new errors/* RotationError */.FL({ code: error.code, message: error.message, hint: error.hint })
    : error;
class OwnTokens {
    #options;
    #before = [];
    #identity;
    #held;
    #pending;
    constructor(options) {
        this.#options = options;
        this.#identity = options.identity;
    }
    current() {
        const { clock } = this.#options.patience;
        if (this.#held && clock.elapsed() < this.#held.until)
            return Promise.resolve(this.#held.token);
        if (!this.#pending) {
            const asked = this.#request(this.#identity).finally(() => {
                if (this.#pending === asked)
                    this.#pending = undefined;
            });
            this.#pending = asked;
        }
        return this.#pending;
    }
    renewed(refused) {
        if (this.#held?.token === refused)
            this.#held = undefined;
        return this.current();
    }
    actAs(secret, proven) {
        this.#before.push(this.#identity);
        this.#identity = { ...this.#identity, secret };
        this.#pending = undefined;
        this.#held = proven && this.#keep(proven.token, proven.asked);
    }
    forget(secret) {
        const rest = this.#before.filter((identity) => identity.secret !== secret);
        if (this.#identity.secret === secret) {
            this.#identity = rest.pop() ?? this.#identity;
            this.#pending = undefined;
        }
        this.#before.splice(0, this.#before.length, ...rest);
    }
    async #request(identity) {
        const { endpoint: find, fetch, protect, patience } = this.#options;
        const { clientId, secret } = identity;
        const endpoint = await find().catch((error) => {
            throw settled(error);
        });
        let asked = patience.clock.elapsed();
        const answer = await (0,retry/* retrying */.R)({ ...patience, idempotent: true, host: endpoint.host }, () => {
            asked = patience.clock.elapsed();
            return (0,token_service/* requestToken */.F)({ endpoint, clientId, secret, fetch, protect });
        }).catch((error) => {
            throw settled(error);
        });
        if ('refused' in answer) {
            throw answer.refused === 'unauthorized_client'
                ? grantMissing(identity, endpoint.host)
                : refusedIdentity(identity, endpoint.host, answer.refused);
        }
        if (identity === this.#identity)
            this.#held = this.#keep(answer.token, asked);
        return answer.token.value;
    }
    #keep({ value, lifetimeMs }, asked) {
        const margin = Math.min(this.#options.patience.times.call, lifetimeMs / 2);
        return { token: value, until: asked + lifetimeMs - margin };
    }
}

;// CONCATENATED MODULE: ./build/adapters/connect/connect.js



const createConnect = (options) => {
    const { fetch, freshFetch, patience } = options;
    const secrets = [];
    const protect = (value) => {
        const secret = options.protect(value);
        secrets.push(secret);
        return secret;
    };
    const known = () => secrets;
    const endpoints = (0,discovery/* tokenEndpoints */.w)({ fetch, patience, secrets: known });
    const tokensBySecret = new Map();
    const tokensFor = ({ identity, primaryUrl }) => {
        const held = tokensBySecret.get(identity.secret) ?? new Map();
        if (!tokensBySecret.has(identity.secret))
            secrets.push(identity.secret);
        tokensBySecret.set(identity.secret, held);
        const actor = `${identity.role} ${identity.clientId.toLowerCase()} ${primaryUrl}`;
        const tokens = held.get(actor) ??
            new OwnTokens({ identity, endpoint: () => endpoints.of(primaryUrl), fetch, protect, patience });
        held.set(actor, tokens);
        return tokens;
    };
    return {
        credentialApi: (client) => createCredentialApi(client, {
            fetch,
            freshFetch,
            patience,
            protect,
            endpoints,
            tokens: tokensFor(client),
            known,
        }),
    };
};


/***/ }),

/***/ 519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ signalAfter)
/* harmony export */ });
const LONGEST_TIMER_MS = 2 ** 31 - 1;
const signalAfter = (leftMs) => leftMs > 0 ? AbortSignal.timeout(Math.min(Math.ceil(leftMs), LONGEST_TIMER_MS)) : AbortSignal.abort();


/***/ }),

/***/ 6789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compose: () => (/* binding */ compose)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/adapters/connect/connect.js + 4 modules
var connect_connect = __webpack_require__(8142);
// EXTERNAL MODULE: ./build/domain/secret-value.js
var secret_value = __webpack_require__(3357);
// EXTERNAL MODULE: ./build/adapters/github/bearer.js
var github_bearer = __webpack_require__(8600);
// EXTERNAL MODULE: ./build/adapters/github/destination-store.js + 5 modules
var destination_store = __webpack_require__(5983);
// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 22 modules
var dist_src = __webpack_require__(891);
// EXTERNAL MODULE: ./build/adapters/http/safe-url.js
var safe_url = __webpack_require__(2357);
// EXTERNAL MODULE: ./build/adapters/http/server-clock.js
var server_clock = __webpack_require__(5480);
// EXTERNAL MODULE: ./build/adapters/github/guarded-request.js
var guarded_request = __webpack_require__(4190);
;// CONCATENATED MODULE: ./build/adapters/github/github-client.js




const silent = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
const createGitHubClient = (options) => {
    const { guarded, isEnterpriseServer } = (0,guarded_request/* guardedRequests */.$)(options);
    const octokit = new dist_src/* Octokit */.E({
        baseUrl: (0,safe_url/* withoutTrailingSlashes */.A$)(options.apiUrl),
        log: silent,
        request: { log: silent },
    });
    octokit.hook.wrap('request', (send, asked) => guarded(asked, send));
    return {
        async request(route, parameters, write) {
            const [method = '', url = ''] = route.split(' ');
            const { status, data, headers } = await octokit.request({
                ...parameters,
                method,
                url,
                request: write ? { write } : {},
            });
            return { status, data, at: (0,server_clock/* serverDate */.u)(headers.date) ?? options.clock.now() };
        },
        isEnterpriseServer,
    };
};

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/adapters/github/all-in-order.js
var all_in_order = __webpack_require__(5361);
// EXTERNAL MODULE: ./build/adapters/github/read-answer.js
var read_answer = __webpack_require__(8440);
;// CONCATENATED MODULE: ./build/adapters/github/hourly-budget.js




const rate = schemas/* object */.Ikc({ limit: schemas/* number */.aig(), remaining: schemas/* number */.aig(), reset: schemas/* number */.aig() });
const rateAnswer = schemas/* object */.Ikc({ resources: schemas/* object */.Ikc({ core: rate }) });
const ask = async (bearer, clientFor) => {
    const { hour } = bearer;
    const { request } = clientFor({ bearerOf: () => bearer });
    try {
        const { core } = (0,read_answer/* readAnswer */.JN)(rateAnswer, await request('GET /rate_limit', {}), 'the rate limit').resources;
        hour.learn({ limit: core.limit, remaining: core.remaining, resetsAt: core.reset * 1000 });
    }
    catch (error) {
        if (!(error instanceof errors/* RotationError */.FL) || error.code === 'CANCELLED')
            throw error;
    }
};
const shortageOf = (hour, needed, now) => {
    const standing = hour.standing(now);
    return standing && standing.left < needed ? [{ needed, ...standing }] : [];
};
const createHourlyBudget = ({ bearerOf, clientFor, clock }) => ({
    async reserve(cost) {
        const needs = new Map();
        for (const [owner, requests] of cost) {
            const bearer = bearerOf(owner);
            needs.set(bearer, (needs.get(bearer) ?? 0) + requests);
        }
        const unknown = [...needs.keys()].filter(({ hour }) => !hour.isKnown(clock.now()));
        await (0,all_in_order/* allInOrder */.b)(...unknown.map((bearer) => ask(bearer, clientFor)));
        const now = clock.now();
        const short = [...needs].flatMap(([{ hour }, needed]) => shortageOf(hour, needed, now));
        const [latest] = short.sort((a, b) => b.resetsAt - a.resetsAt);
        if (latest)
            return { fits: false, shortage: latest };
        for (const [{ hour }, needed] of needs)
            hour.setAside(needed);
        return {
            fits: true,
            release() {
                for (const [{ hour }, needed] of needs)
                    hour.setAside(-needed);
                needs.clear();
            },
        };
    },
});

// EXTERNAL MODULE: ./build/adapters/github/limiter.js + 2 modules
var github_limiter = __webpack_require__(94);
// EXTERNAL MODULE: ./build/adapters/github/receipt-store.js + 1 modules
var receipt_store = __webpack_require__(428);
// EXTERNAL MODULE: ./build/domain/instant.js
var instant = __webpack_require__(2224);
// EXTERNAL MODULE: ./build/domain/unfinished-runs.js
var unfinished_runs = __webpack_require__(3347);
;// CONCATENATED MODULE: ./build/adapters/github/run-lists.js





const runsAnswer = schemas/* object */.Ikc({
    total_count: schemas/* number */.aig(),
    workflow_runs: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* number */.aig(), html_url: schemas/* string */.YjP() })),
});
const PER_PAGE = 30;
const MOST_NAMED = 5;
const createRunLists = (client) => ({
    async check(repository) {
        await client.request('GET /repos/{owner}/{repo}/actions/runs', { ...(0,read_answer/* ownerAndRepo */.H5)(repository), per_page: 1 });
    },
    async unfinished(repository, queuedBy, except) {
        const asked = unfinished_runs/* unfinishedStates */.Gt.map(async (status) => {
            const answer = await client.request('GET /repos/{owner}/{repo}/actions/runs', {
                ...(0,read_answer/* ownerAndRepo */.H5)(repository),
                status,
                created: `<=${(0,instant/* isoSeconds */.nE)(queuedBy)}`,
                per_page: PER_PAGE,
            });
            return (0,read_answer/* readAnswer */.JN)(runsAnswer, answer, `the runs of ${repository}`);
        });
        const pages = await (0,all_in_order/* allInOrder */.b)(...asked);
        const listed = pages.flatMap(({ workflow_runs }) => workflow_runs);
        const runs = new Map(listed.filter(({ id }) => !except.includes(id)).map(({ id, html_url }) => [id, html_url]));
        const unlisted = pages.reduce((sum, { total_count }) => sum + total_count, 0) - listed.length;
        return { count: runs.size + Math.max(0, unlisted), urls: [...runs.values()].slice(0, MOST_NAMED) };
    },
});

;// CONCATENATED MODULE: ./build/adapters/github/run-states.js



const attemptAnswer = schemas/* object */.Ikc({ status: schemas/* nullable */.mee(schemas/* string */.YjP()) });
const RUN = /^([\w.-]{1,100})\/([\w.-]{1,100})\/(\d{1,16})\.(\d{1,6})$/;
const createRunStates = (client) => ({
    async state(run) {
        const [, owner, repo, id, attempt] = RUN.exec(run) ?? [];
        if (!owner || !repo || !id || !attempt)
            return 'unknown';
        try {
            const answer = await client.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}', {
                owner,
                repo,
                run_id: Number(id),
                attempt_number: Number(attempt),
            });
            return (0,read_answer/* readAnswer */.JN)(attemptAnswer, answer, `run ${id}`).status === 'completed' ? 'ended' : 'active';
        }
        catch (error) {
            if (error instanceof errors/* RotationError */.FL && error.code !== 'CANCELLED')
                return 'unknown';
            throw error;
        }
    },
});

;// CONCATENATED MODULE: ./build/adapters/github/find-run.js




const find_run_runsAnswer = schemas/* object */.Ikc({
    workflow_runs: schemas/* array */.YOg(schemas/* object */.Ikc({ id: read_answer.id, display_title: schemas/* string */.YjP(), html_url: read_answer/* pageAddress */.qx })),
});
const findRun = async (client, clock, times, { repository, workflow, correlationId, since }) => {
    const parameters = {
        ...(0,read_answer/* ownerAndRepo */.H5)(repository),
        workflow_id: workflow,
        event: 'workflow_dispatch',
        created: `>=${(0,instant/* isoSeconds */.nE)(since - times.clockSkew)}`,
        per_page: 100,
    };
    const until = clock.elapsed() + times.call;
    for (let pause = times.firstPause;; pause = Math.min(pause * 2, times.longestPause)) {
        const answer = await client.request('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', parameters);
        const { workflow_runs: runs } = (0,read_answer/* readAnswer */.JN)(find_run_runsAnswer, answer, `the runs of ${workflow}`);
        const run = runs.find(({ display_title: title }) => title.includes(correlationId));
        if (run)
            return { repository, id: run.id, url: run.html_url };
        if (clock.elapsed() + pause > until)
            break;
        await clock.sleep(pause);
    }
    throw new errors/* RotationError */.FL({
        code: 'VERIFICATION_FAILED',
        message: `No run of ${workflow} in ${repository} has the correlation id ${correlationId} in its title, and this server does not say which run it started.`,
        hint: `Set in ${workflow}: \`run-name: Verify \${{ inputs.credential }} \${{ inputs.correlation-id }} \${{ inputs.fingerprint }}\`.`,
    });
};

// EXTERNAL MODULE: ./build/adapters/github/github-failure.js
var github_failure = __webpack_require__(5917);
;// CONCATENATED MODULE: ./build/adapters/github/dispatch.js





const detailsAnswer = schemas/* object */.Ikc({ workflow_run_id: read_answer.id, html_url: read_answer/* pageAddress */.qx });
const hintFor = (said, ref) => {
    if (/no ref found/i.test(said))
        return `Correct verify-ref: there is no branch or tag ${ref}.`;
    if (/unexpected inputs/i.test(said)) {
        return 'Declare `credential`, `correlation-id` and `fingerprint` under `on.workflow_dispatch.inputs`.';
    }
    if (/does not have 'workflow_dispatch'/i.test(said))
        return 'Add `workflow_dispatch:` with its inputs under `on:`.';
    if (/required input/i.test(said))
        return 'Give every other input of the workflow a default.';
    return 'Correct what GitHub names in its answer.';
};
const refused = ({ said }, { repository, workflow }, ref) => new errors/* RotationError */.FL({
    code: 'CONFIG_INVALID',
    message: `GitHub refuses to start ${workflow} of ${repository} at ${ref} (422: ${said}).`,
    hint: hintFor(said, ref),
});
const dispatchRun = async (client, clock, times, dispatched) => {
    const { workflow, ref, request } = dispatched;
    const { repository } = workflow;
    const since = clock.now();
    const post = () => client.request('POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches', {
        ...(0,read_answer/* ownerAndRepo */.H5)(repository),
        workflow_id: workflow.workflow,
        ref,
        inputs: {
            credential: request.credential,
            'correlation-id': request.correlationId,
            fingerprint: request.fingerprint,
        },
        ...(client.isEnterpriseServer() ? {} : { return_run_details: true }),
    });
    try {
        const askedAsEnterprise = client.isEnterpriseServer();
        const answer = await post().catch((error) => {
            if ((0,github_failure/* hasStatus */.Ro)(error, 400) && !askedAsEnterprise && client.isEnterpriseServer())
                return post();
            throw error;
        });
        if (answer.status === 204) {
            const { correlationId } = request;
            return await findRun(client, clock, times, { repository, workflow: workflow.workflow, correlationId, since });
        }
        const details = (0,read_answer/* readAnswer */.JN)(detailsAnswer, answer, 'the run just started');
        return { repository, id: details.workflow_run_id, url: details.html_url };
    }
    catch (error) {
        throw (0,github_failure/* hasStatus */.Ro)(error, 422) ? refused(error, workflow, ref) : error;
    }
};

;// CONCATENATED MODULE: ./build/adapters/github/workflow-file.js
const verificationInputs = ['credential', 'correlation-id', 'fingerprint'];
const LARGEST_FILE = 64 * 1024;
const MOST_ALIASES = 100;
const isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const dispatchTrigger = (on) => {
    if (on === 'workflow_dispatch' || (Array.isArray(on) && on.includes('workflow_dispatch')))
        return {};
    if (!isMapping(on) || !Object.hasOwn(on, 'workflow_dispatch'))
        return undefined;
    return isMapping(on.workflow_dispatch) ? on.workflow_dispatch : {};
};
const unreadable = (reason) => ({
    message: `it is not YAML that can be read (${reason})`,
    hint: 'Correct the file; actionlint shows where it is wrong.',
});
const parseYaml = async (text) => {
    const { Composer, LineCounter, Parser, visit } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const lines = new LineCounter();
    const wrongAt = (offset, code) => unreadable(`line ${lines.linePos(offset).line || 1}: ${code}`);
    try {
        const tokens = [];
        for (const token of new Parser(lines.addNewLine).parse(text)) {
            if (token.type === 'error')
                return wrongAt(token.offset, 'UNEXPECTED_TOKEN');
            tokens.push(token);
        }
        const composer = new Composer({ uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
        const [document, second] = composer.compose(tokens, true, text.length);
        const [error] = document?.errors ?? [];
        if (error)
            return wrongAt(error.pos[0], error.code);
        if (!document || second)
            return unreadable('MULTIPLE_DOCS');
        let aliases = 0;
        visit(document, { Alias: () => (++aliases > MOST_ALIASES ? visit.BREAK : undefined) });
        if (aliases > MOST_ALIASES)
            return unreadable(`more than ${MOST_ALIASES} aliases`);
        return { content: document.toJS({ maxAliasCount: MOST_ALIASES }) };
    }
    catch (error) {
        return unreadable(error instanceof Error ? error.name : 'unknown');
    }
};
const problemOfInputs = (declared) => {
    const names = Object.keys(declared).map((name) => name.toLowerCase());
    const missing = verificationInputs.filter((name) => !names.includes(name));
    if (missing.length > 0) {
        const lines = missing.map((name) => `\`${name}: { required: true }\``).join(', ');
        return {
            message: `it does not declare the input${missing.length > 1 ? 's' : ''} ${missing.join(', ')}`,
            hint: `Add under \`on.workflow_dispatch.inputs\`: ${lines}.`,
        };
    }
    const known = verificationInputs;
    const demanded = Object.entries(declared).find(([name, input]) => !known.includes(name.toLowerCase()) && isMapping(input) && input.required === true && input.default === undefined);
    return demanded
        ? {
            message: `it demands the input ${demanded[0]}, which is not sent`,
            hint: `Give \`${demanded[0]}\` a default, or drop its \`required: true\`.`,
        }
        : undefined;
};
const problemOf = async (text) => {
    if (text.length > LARGEST_FILE)
        return undefined;
    const parsed = await parseYaml(text);
    if (!('content' in parsed))
        return parsed;
    const content = isMapping(parsed.content) ? parsed.content : {};
    const trigger = dispatchTrigger(content.on ?? content.true);
    if (!trigger) {
        return {
            message: 'it cannot be started by hand or by this tool',
            hint: 'Add `workflow_dispatch:` under `on:`, with its inputs.',
        };
    }
    return problemOfInputs(isMapping(trigger.inputs) ? trigger.inputs : {});
};

;// CONCATENATED MODULE: ./build/adapters/github/verifier.js







const repositoryAnswer = schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP() });
const workflowAnswer = schemas/* object */.Ikc({ path: schemas/* string */.YjP(), state: schemas/* string */.YjP() });
const runAnswer = schemas/* object */.Ikc({
    event: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    workflow_id: read_answer.id,
    head_branch: schemas/* nullable */.mee(schemas/* string */.YjP()),
    status: schemas/* nullable */.mee(schemas/* string */.YjP()),
    conclusion: schemas/* nullable */.mee(schemas/* string */.YjP()),
    html_url: read_answer/* pageAddress */.qx,
});
const FOLDER = '.github/workflows/';
const isFileName = (workflow) => /\.ya?ml$/i.test(workflow);
const fileName = (path) => path.split('@')[0]?.split('/').at(-1) ?? path;
const shortRef = (ref) => ref.replace(/^refs\/(heads|tags)\//, '');
const sameName = (a, b) => a.toLowerCase() === b.toLowerCase();
const isRunOf = (run, { workflow }, ref) => run.event === 'workflow_dispatch' &&
    run.head_branch === shortRef(ref) &&
    (isFileName(workflow) ? fileName(run.path) === fileName(workflow) : String(run.workflow_id) === workflow);
const stateOf = ({ status, conclusion, html_url: url }) => {
    if (status === 'waiting')
        return { status: 'awaiting-approval', url };
    if (status !== 'completed')
        return { status: 'running', url };
    return conclusion === 'success'
        ? { status: 'succeeded', url }
        : { status: 'failed', url, conclusion: conclusion ?? 'unknown' };
};
const invalid = (workflow, { message, hint }) => new errors/* RotationError */.FL({
    code: 'CONFIG_INVALID',
    message: `The verification workflow ${workflow.workflow} of ${workflow.repository} cannot be used: ${message}.`,
    hint,
});
const createVerifier = (client, clock, times) => {
    const branches = new Map();
    const readDefaultBranch = async (repository) => {
        const answer = await client.request('GET /repos/{owner}/{repo}', (0,read_answer/* ownerAndRepo */.H5)(repository));
        return (0,read_answer/* readAnswer */.JN)(repositoryAnswer, answer, `repository ${repository}`).default_branch;
    };
    const refOf = ({ repository, ref }) => {
        if (ref !== undefined)
            return Promise.resolve(ref);
        const key = repository.toLowerCase();
        const begun = branches.get(key) ?? readDefaultBranch(repository);
        branches.set(key, begun);
        begun.catch(() => branches.delete(key));
        return begun;
    };
    const readWorkflow = async ({ repository, workflow }) => {
        const parameters = { ...(0,read_answer/* ownerAndRepo */.H5)(repository), workflow_id: workflow };
        const answer = await client.request('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}', parameters);
        return (0,read_answer/* readAnswer */.JN)(workflowAnswer, answer, `workflow ${workflow}`);
    };
    const readFile = async ({ repository, ref }, path) => {
        try {
            const { data } = await client.request('GET /repos/{owner}/{repo}/contents/{path}', {
                ...(0,read_answer/* ownerAndRepo */.H5)(repository),
                path,
                mediaType: { format: 'raw' },
                ...(ref === undefined ? {} : { ref }),
            });
            if (data instanceof ArrayBuffer)
                return new TextDecoder().decode(data);
            return typeof data === 'string' ? data : undefined;
        }
        catch (error) {
            if ((0,github_failure/* hasStatus */.Ro)(error, 403, 404))
                return undefined;
            throw error;
        }
    };
    const checks = new Map();
    const checkOnce = async (workflow) => {
        const named = isFileName(workflow.workflow);
        const [, { state, path }, early] = await (0,all_in_order/* allInOrder */.b)(refOf(workflow), readWorkflow(workflow), named ? readFile(workflow, `${FOLDER}${fileName(workflow.workflow)}`) : Promise.resolve(undefined));
        if (state !== 'active') {
            throw invalid(workflow, { message: `its state is ${state}`, hint: 'Enable the workflow on its page.' });
        }
        const text = named ? early : await readFile(workflow, path);
        const problem = text === undefined ? undefined : await problemOf(text);
        if (problem)
            throw invalid(workflow, problem);
    };
    return {
        check(workflow) {
            const key = [workflow.repository.toLowerCase(), workflow.workflow, workflow.ref ?? ''].join('\n');
            const begun = checks.get(key) ?? checkOnce(workflow);
            checks.set(key, begun);
            begun.catch(() => checks.delete(key));
            return begun;
        },
        async dispatch(workflow, request) {
            return dispatchRun(client, clock, times, { workflow, ref: await refOf(workflow), request });
        },
        async state({ repository, id }, workflows) {
            const candidates = workflows.filter((workflow) => sameName(workflow.repository, repository));
            if (candidates.length === 0)
                return undefined;
            const parameters = { ...(0,read_answer/* ownerAndRepo */.H5)(repository), run_id: id };
            const asked = client.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', parameters).catch((error) => {
                if ((0,github_failure/* hasStatus */.Ro)(error, 404))
                    return undefined;
                throw error;
            });
            const [answer, refs] = await (0,all_in_order/* allInOrder */.b)(asked, (0,all_in_order/* allInOrder */.b)(...candidates.map(refOf)));
            if (!answer)
                return undefined;
            const run = (0,read_answer/* readAnswer */.JN)(runAnswer, answer, `run ${id}`);
            const ours = candidates.some((workflow, index) => isRunOf(run, workflow, refs[index] ?? ''));
            return ours ? stateOf(run) : undefined;
        },
    };
};

;// CONCATENATED MODULE: ./build/adapters/github/github.js










const onlyOne = (token) => {
    const bearer = (0,github_bearer/* givenBearer */.F)(token, 'github-token');
    return { of: () => bearer, release: async () => [] };
};
const createGitHub = ({ token, runToken, pace, ...options }) => {
    const limiter = (0,github_limiter/* createLimiter */.z)({ clock: options.clock, pace, minute: options.times.minute });
    const clientFor = (whose) => createGitHubClient({ ...options, limiter, ...whose });
    const bearers = token instanceof secret_value/* SecretValue */.i ? onlyOne(token) : token(clientFor);
    const client = clientFor({ bearerOf: (parameters) => bearers.of(parameters) });
    const runBearer = runToken && (0,github_bearer/* givenBearer */.F)(runToken, 'run-token');
    const runClient = runBearer ? clientFor({ bearerOf: () => runBearer }) : client;
    return {
        destinations: (0,destination_store/* createDestinationStore */.e)(client),
        verifier: createVerifier(client, options.clock, options.times),
        runs: createRunStates(runClient),
        runLists: createRunLists(client),
        budget: createHourlyBudget({ bearerOf: (owner) => bearers.of({ owner }), clientFor, clock: options.clock }),
        receiptsFor: (identity, repository) => (0,receipt_store/* createReceiptStore */.M)(client, identity, repository),
        release: () => bearers.release(),
    };
};

// EXTERNAL MODULE: ./build/entry/connections.js + 7 modules
var connections = __webpack_require__(5311);
;// CONCATENATED MODULE: ./build/entry/github-token.js
const tokenFor = async (access, tasks, { purpose, ...means }) => {
    if ('token' in access)
        return access.token;
    const { appTokens } = await Promise.all(/* import() */[__webpack_require__.e(2896), __webpack_require__.e(7429)]).then(__webpack_require__.bind(__webpack_require__, 7429));
    const uses = tasks.map((task) => {
        const { gracePeriod, waitForRuns } = task.policy;
        return { ...task, receiptNeeded: gracePeriod > 0, waitForRuns, purpose };
    });
    return appTokens({ ...means, app: access.app, uses });
};

;// CONCATENATED MODULE: ./build/entry/compose.js





const compose = async (settings, signal, host, part = 'rotate') => {
    const { protect, journalOf } = host;
    const { owner, run, times, dryRun, github, credentials } = settings;
    const { clock, patience, userAgent, toConnect, toGitHub, close } = (0,connections/* connections */.o)(times, part, signal);
    const purpose = part === 'post' ? 'take-back' : dryRun ? 'look' : 'rotate';
    const token = await tokenFor(github.access, credentials, { clock, times, protect, purpose });
    const server = { ...github, token, userAgent, fetch: toGitHub.fetch };
    const { receiptsFor, release, ...onGitHub } = createGitHub({ ...patience, ...server });
    const connect = (0,connect_connect/* createConnect */.N)({ patience, ...toConnect, protect });
    const shared = { ...onGitHub, clock, newNonce: () => (0,external_node_crypto_.randomBytes)(6).toString('hex'), signal };
    const jobOf = ({ name, receiptRepository, warnings, ...rest }) => {
        const identity = { owner, credential: name };
        const { url: baseUrl, ...client } = rest.connect;
        const api = () => connect.credentialApi({ ...client, baseUrl, identity: rest.identity });
        const receipts = () => receiptsFor(identity, receiptRepository);
        const own = () => ({ credentials: api(), receipts: receipts(), journal: journalOf(identity) });
        const portsWith = (reporter) => ({ ...shared, ...own(), reporter });
        return { task: { ...rest, identity, run, times, dryRun }, warnings, portsWith };
    };
    const end = async (tell) => {
        for (const words of await release())
            tell(words);
        await close();
    };
    return { jobs: credentials.map(jobOf), clock, end };
};


/***/ })

};
