export const id = 9428;
export const ids = [9428];
export const modules = {

/***/ 5681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ openCheckout)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



const LARGEST_FILE = 256 * 1024;
const LARGEST_TOTAL = 16 * 2 ** 20;
const NOT_UTF8 = 'it is not UTF-8';
const OUTSIDE = 'it is a link that leads out of the checkout';
const codeOf = (error) => error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN';
const isAbsent = (code) => code === 'ENOENT' || code === 'ENOTDIR';
const reasons = {
    EACCES: 'this job may not read it',
    ELOOP: 'its links lead nowhere',
};
const decoded = (bytes) => {
    if (bytes.includes(0))
        return { skipped: NOT_UTF8 };
    try {
        return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch {
        return { skipped: NOT_UTF8 };
    }
};
const openCheckout = (root) => {
    let left = LARGEST_TOTAL;
    const inside = async (path) => {
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root);
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ...path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.sep)));
        return real === folder || real.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? folder : folder + node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? real : undefined;
    };
    const readInside = async (real) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW), true);
            const stats = await file.stat();
            if (!stats.isFile())
                return { skipped: 'it is not a file' };
            if (stats.size > LARGEST_FILE)
                return { skipped: `it has ${stats.size} bytes; at most ${LARGEST_FILE} are read` };
            if (stats.size > left)
                return { skipped: `more than ${LARGEST_TOTAL} bytes of workflow files are not read` };
            left -= stats.size;
            const bytes = Buffer.alloc(stats.size);
            const { bytesRead } = await file.read(bytes, 0, stats.size, 0);
            return decoded(bytes.subarray(0, bytesRead));
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    };
    return {
        async list(folder) {
            try {
                const real = await inside(folder);
                if (real === undefined)
                    return { skipped: OUTSIDE };
                const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(real, { withFileTypes: true });
                const entries = found.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
                return { entries: entries.sort((one, other) => (one.name < other.name ? -1 : 1)) };
            }
            catch (error) {
                const code = codeOf(error);
                return isAbsent(code) ? { entries: [] } : { skipped: reasons[code] ?? code };
            }
        },
        async read(path) {
            try {
                const real = await inside(path);
                return real === undefined ? { skipped: OUTSIDE } : await readInside(real);
            }
            catch (error) {
                const code = codeOf(error);
                return isAbsent(code) ? undefined : { skipped: reasons[code] ?? code };
            }
        },
    };
};


/***/ }),

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

/***/ 7732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ pullRequestNumber),
/* harmony export */   h: () => (/* binding */ workflowFileOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);

const numberIn = (event) => {
    if (typeof event !== 'object' || event === null || !('pull_request' in event))
        return undefined;
    const { pull_request: request } = event;
    if (typeof request !== 'object' || request === null || !('number' in request))
        return undefined;
    return typeof request.number === 'number' && Number.isSafeInteger(request.number) ? request.number : undefined;
};
const pullRequestNumber = async ({ GITHUB_REF, GITHUB_EVENT_PATH, }) => {
    const [, number] = /^refs\/pull\/(\d{1,15})\//.exec(GITHUB_REF ?? '') ?? [];
    if (number !== undefined)
        return Number(number);
    if (!GITHUB_EVENT_PATH)
        return undefined;
    try {
        return numberIn(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(GITHUB_EVENT_PATH, 'utf8')));
    }
    catch {
        return undefined;
    }
};
const workflowFileOf = ({ GITHUB_WORKFLOW_REF }) => /^[\w.-]+\/[\w.-]+\/(\.github\/workflows\/[^@]+)@/.exec(GITHUB_WORKFLOW_REF ?? '')?.[1];


/***/ }),

/***/ 9428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  composeCheck: () => (/* binding */ composeCheck)
});

// EXTERNAL MODULE: ./build/adapters/checkout/open-checkout.js
var open_checkout = __webpack_require__(5681);
;// CONCATENATED MODULE: ./build/adapters/checkout/rotating-workflows.js

const FOLDER = '.github/workflows';
const MOST_FILES = 1000;
const rotates = /^[ \t]*(?:-[ \t]+)?uses:[ \t]*["']?[\w.-]+\/rotate-client-secrets(?:\/\.github\/workflows\/rotate-fleet\.ya?ml)?@/m;
const rotating_workflows_name = /^name:[ \t]*(?:"(?<double>[^"\n]*)"|'(?<single>[^'\n]*)'|(?<plain>[^\n#"'][^\n#]*))/m;
const LONGEST_NAME = 100;
const calledIn = (file, text) => {
    const { double, single, plain } = rotating_workflows_name.exec(text)?.groups ?? {};
    const called = (double ?? single ?? plain ?? '').trim();
    return JSON.stringify((called === '' ? file : called).slice(0, LONGEST_NAME));
};
const rotatingWorkflowsIn = async (root) => {
    const checkout = (0,open_checkout/* openCheckout */.H)(root);
    const listing = await checkout.list(FOLDER);
    if (!('entries' in listing))
        return [];
    const files = listing.entries.map((entry) => entry.name).filter((file) => /\.ya?ml$/.test(file));
    const found = [];
    for (const file of files.slice(0, MOST_FILES)) {
        const read = await checkout.read(`${FOLDER}/${file}`);
        const text = read && 'text' in read ? read.text : '';
        if (rotates.test(text))
            found.push(calledIn(file, text));
    }
    return found;
};

// EXTERNAL MODULE: ./build/adapters/connect/connect.js + 4 modules
var connect_connect = __webpack_require__(8142);
;// CONCATENATED MODULE: ./build/entry/check-tasks.js

const checkTasks = ({ owner, thresholds, credentials }, { patience, toConnect }, view, { protect }) => {
    const connect = (0,connect_connect/* createConnect */.N)({ patience, ...toConnect, protect });
    return credentials.map(({ name, destinations, policy, receiptRepository, client }) => {
        const identity = { owner, credential: name };
        const task = { identity, destinations, policy: { ...policy, ...thresholds }, actsItself: false };
        if (!client)
            return task;
        const { url: baseUrl, ...where } = client.connect;
        const api = connect.credentialApi({ ...where, baseUrl, identity: client.identity });
        const asking = { ...task, actsItself: client.identity.role === 'self', credentials: api };
        if (!view)
            return asking;
        const receipts = receiptRepository === undefined ? {} : { receipts: view.receiptsFor(identity, receiptRepository) };
        return { ...asking, onGitHub: { destinations: view.destinations, ...receipts } };
    });
};

// EXTERNAL MODULE: ./build/adapters/report/untrusted.js
var untrusted = __webpack_require__(9790);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
;// CONCATENATED MODULE: ./build/entry/checkout.js


const inCheckout = (pullRequest, { log }) => ({
    async findUses() {
        const { findSecretUses } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1136), __webpack_require__.e(1766)]).then(__webpack_require__.bind(__webpack_require__, 1766));
        const { uses, warnings } = await findSecretUses('.');
        const [only, second] = warnings.map((warning) => (0,untrusted/* plainLine */.h0)(warning));
        const places = `In ${warnings.length} places the checkout could not be read; they stand with what was not looked at.`;
        if (second !== undefined)
            log.warning(places);
        else if (only !== undefined)
            log.warning(only);
        return { found: uses, leftOut: warnings };
    },
    async changedFiles() {
        try {
            return { found: (await pullRequest?.changedFiles()) ?? new Set(), leftOut: [] };
        }
        catch (error) {
            const { message, hint } = (0,errors/* asRotationError */.fq)(error);
            return { found: new Set(), leftOut: [`Which files the pull request changes is not known: ${message} ${hint}`] };
        }
    },
});

// EXTERNAL MODULE: ./build/entry/connections.js + 7 modules
var connections = __webpack_require__(5311);
;// CONCATENATED MODULE: ./build/entry/earlier-report.js
const earlierReport = async ({ report, credentials }, { log }, clock) => {
    if (report === undefined || (credentials.length > 0 && credentials.every(({ client }) => client)))
        return undefined;
    const { readEarlierReport } = await __webpack_require__.e(/* import() */ 2891).then(__webpack_require__.bind(__webpack_require__, 2891));
    const read = await readEarlierReport(report, clock.now());
    if ('report' in read)
        return read.report;
    log.warning(`The report ${JSON.stringify(report)} cannot be used: ${read.unusable}.`);
    return undefined;
};

// EXTERNAL MODULE: ./build/adapters/runner/event.js
var runner_event = __webpack_require__(7732);
;// CONCATENATED MODULE: ./build/entry/github-view.js

const viewGitHub = async ({ apiUrl, token }, { patience, userAgent, toGitHub }, { event, leftOut }) => {
    if (!token)
        return { leftOut: [leftOut] };
    const { createGitHubView } = await Promise.all(/* import() */[__webpack_require__.e(8570), __webpack_require__.e(4266)]).then(__webpack_require__.bind(__webpack_require__, 8709));
    const view = createGitHubView({ ...patience, apiUrl, token, userAgent, fetch: toGitHub.fetch });
    const [number, repository] = [await (0,runner_event/* pullRequestNumber */.K)(event), event.GITHUB_REPOSITORY];
    const pullRequest = number !== undefined && repository ? view.pullRequest(repository, number) : undefined;
    return { view, leftOut: [], ...(pullRequest ? { pullRequest } : {}) };
};

;// CONCATENATED MODULE: ./build/entry/compose-check.js






const composeCheck = async (settings, signal, host) => {
    const { times, thresholds, concurrency, reportMaxAge } = settings;
    const { clock, close, ...ways } = (0,connections/* connections */.o)(times, 'check', signal);
    const [{ view, pullRequest, leftOut }, earlier, workflowsHere] = await Promise.all([
        viewGitHub(settings.github, ways, host),
        earlierReport(settings, host, clock),
        rotatingWorkflowsIn('.'),
    ]);
    const options = {
        ...{ clock, times, ...thresholds, concurrency, reportMaxAge, leftOut, workflowsHere },
        repository: host.repository,
        ...(view ? { workflows: view.workflows } : {}),
        ...(earlier ? { earlier } : {}),
        beforeMerging: (host.event.GITHUB_EVENT_NAME ?? '').startsWith('pull_request'),
        tokenEndsAt: () => view?.tokenEndsAt(),
        told: host.told(clock),
        checkout: inCheckout(pullRequest, host),
    };
    return { tasks: checkTasks(settings, ways, view, host), options, pullRequest, clock, close };
};


/***/ })

};
