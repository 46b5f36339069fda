export const id = 3097;
export const ids = [3097];
export const modules = {

/***/ 5808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readAnswer),
/* harmony export */   M: () => (/* binding */ describeBody)
/* harmony export */ });
const readAnswer = async (response) => {
    const text = await response.text();
    const answer = { status: response.status, headers: response.headers, text };
    try {
        return { ...answer, body: JSON.parse(text) };
    }
    catch {
        return { ...answer, body: undefined };
    }
};
const describeBody = ({ text, body }) => {
    if (text.trim() === '')
        return 'an empty body';
    if (body !== undefined)
        return 'another JSON';
    return /^\s*</.test(text) ? 'a page of HTML' : 'a body that is not JSON';
};


/***/ }),

/***/ 8795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ tooLate),
/* harmony export */   bj: () => (/* binding */ unanswered),
/* harmony export */   gU: () => (/* binding */ unintelligible),
/* harmony export */   rb: () => (/* binding */ ApiRefused)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6046);
/* harmony import */ var _http_call_failed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8832);


const codes = {
    400: 'CONFIG_INVALID',
    401: 'AUTHENTICATION_FAILED',
    403: 'FORBIDDEN',
    404: 'NOT_FOUND',
    405: 'CONFIG_INVALID',
    429: 'RATE_LIMITED',
};
const generalHints = {
    400: 'Correct what the reason names.',
    405: 'Check connect-primary-url: secrets are written in the primary region only.',
    429: 'Run again later.',
};
const effectOf = (status, writes) => {
    const definite = status >= 400 && status < 500 && status !== 408;
    return writes && !definite ? 'unknown' : 'none';
};
const sentence = (text) => `${text}.`;
class ApiRefused extends _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RotationError */ .FL {
    status;
    response;
    constructor({ call, status, headers, explanation, hints = {} }) {
        const { reason, resolution, operationId } = explanation;
        const ownHint = hints[status] ?? generalHints[status] ?? 'Run again; if it goes on, ask the service for its state.';
        super({
            code: codes[status] ?? 'SERVICE_UNAVAILABLE',
            message: sentence(`Cannot ${call.purpose}: ${call.host} answered ${status}${reason ? `, "${reason}"` : ''}`),
            hint: [
                resolution ? `${sentence(resolution)} ` : '',
                ownHint,
                operationId ? ` (operation ${operationId})` : '',
            ].join(''),
            effect: effectOf(status, call.writes),
        });
        this.status = status;
        const told = ['retry-after', 'date'].flatMap((name) => {
            const value = headers.get(name);
            return value === null ? [] : [[name, value]];
        });
        this.response = { headers: Object.fromEntries(told) };
    }
}
const unanswered = ({ failure, host, message, hint, effect }, call) => new _http_call_failed_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailed */ .Ep({
    failure,
    host,
    message: `Cannot ${call.purpose}: ${message}`,
    hint,
    effect: call.writes ? effect : 'none',
});
const unintelligible = (call, expected, found) => new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RotationError */ .FL({
    code: 'SERVICE_UNAVAILABLE',
    message: `Cannot ${call.purpose}: ${call.host} answered with ${found} where ${expected} was expected.`,
    hint: 'Check that connect-url and connect-primary-url are addresses of CONNECT data services, and what stands between.',
    effect: call.writes ? 'unknown' : 'none',
});
const tooLate = (call, met) => {
    const last = met instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RotationError */ .FL ? met : undefined;
    const what = last ? last.message.replace(/\.$/, '') : `Cannot ${call.purpose}`;
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RotationError */ .FL({
        code: 'RETIREMENT_FAILED',
        message: sentence(`${what}; what was seen before is too old by now to delete anything`),
        hint: 'The next run looks again, and deletes it then.',
        effect: last?.effect ?? 'none',
        cause: met,
    });
};


/***/ }),

/***/ 5978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ below),
/* harmony export */   w: () => (/* binding */ tokenEndpoints)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6046);
/* harmony import */ var _http_call_failed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8832);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9032);
/* harmony import */ var _http_safe_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2357);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5808);
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8795);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3474);
/* harmony import */ var _responses_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5496);








const CONNECT_DOMAIN = 'datahub.connect.aveva.com';
const isOfConnect = ({ hostname }) => hostname === CONNECT_DOMAIN || hostname.endsWith(`.${CONNECT_DOMAIN}`);
const assertSameHouse = (endpoint, base) => {
    if (endpoint.host === base.host || (isOfConnect(base) && isOfConnect(endpoint)))
        return;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RotationError */ .FL({
        code: 'CONFIG_INVALID',
        message: `The discovery document of ${base.host} names a token endpoint at ${endpoint.host}, which is not trusted.`,
        hint: 'Check connect-url and connect-primary-url; a token endpoint must be on the host that names it.',
    });
};
const below = (baseUrl, path) => `${(0,_http_safe_url_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutTrailingSlashes */ .A$)(baseUrl)}${path}`;
const discover = async (baseUrl, { fetch, patience, secrets }) => {
    const base = (0,_http_safe_url_js__WEBPACK_IMPORTED_MODULE_3__/* .assertSafeUrl */ .jQ)(baseUrl);
    const call = { purpose: 'find the token endpoint', host: base.host, writes: false };
    const answer = await (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retrying */ .R)({ ...patience, idempotent: true, host: base.host }, async () => {
        const response = await fetch(below(baseUrl, '/identity/.well-known/openid-configuration'), {
            headers: { accept: 'application/json' },
        }).catch((error) => {
            throw error instanceof _http_call_failed_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailed */ .Ep ? (0,_api_error_js__WEBPACK_IMPORTED_MODULE_4__/* .unanswered */ .bj)(error, call) : error;
        });
        const read = await (0,_answer_js__WEBPACK_IMPORTED_MODULE_7__/* .readAnswer */ .J)(response);
        if (read.status === 200)
            return read;
        const explanation = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .explanationIn */ .N)(read.text, read.body, secrets());
        const hints = { 404: 'Check connect-url and connect-primary-url: there is no identity service at this address.' };
        throw new _api_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ApiRefused */ .rb({ call, status: read.status, headers: read.headers, explanation, hints });
    });
    const document = (0,_responses_js__WEBPACK_IMPORTED_MODULE_6__/* .readDiscovery */ .$p)(answer.body);
    if (!('data' in document) || !URL.canParse(document.data.token_endpoint)) {
        throw (0,_api_error_js__WEBPACK_IMPORTED_MODULE_4__/* .unintelligible */ .gU)(call, 'a discovery document with a token_endpoint', (0,_answer_js__WEBPACK_IMPORTED_MODULE_7__/* .describeBody */ .M)(answer));
    }
    const endpoint = (0,_http_safe_url_js__WEBPACK_IMPORTED_MODULE_3__/* .assertSafeUrl */ .jQ)(document.data.token_endpoint);
    assertSameHouse(endpoint, base);
    return endpoint;
};
const tokenEndpoints = (options) => {
    const known = new Map();
    const of = (baseUrl) => {
        const found = known.get(baseUrl);
        if (found)
            return found;
        const asked = discover(baseUrl, options);
        known.set(baseUrl, asked);
        asked.catch(() => known.delete(baseUrl));
        return asked;
    };
    return {
        of,
        prefetch(baseUrl) {
            of(baseUrl).catch(() => { });
        },
    };
};


/***/ }),

/***/ 3474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ explanationIn)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4343);
/* harmony import */ var _domain_secret_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(475);


const QUOTED_CHARACTERS = 200;
const SEARCHED_CHARACTERS = 4096;
const LOADED_CHARACTERS = 2 ** 18;
const TITLE = /<title[^>]{0,200}>([^<]{0,400})/i;
const plainText = (text, forms) => (0,_domain_secret_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutForms */ .M)(text, forms)
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .slice(0, QUOTED_CHARACTERS)
    .toWellFormed();
const errorBody = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    OperationId: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), undefined),
    Error: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), undefined),
    Reason: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), undefined),
    Resolution: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), undefined),
});
const explanationIn = (text, body, secrets) => {
    const forms = secrets.flatMap((secret) => (0,_domain_secret_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .formsOf */ .X)(secret.open('redact')));
    const clean = (words) => plainText(words ?? '', forms).replace(/[.\s]+$/, '');
    const { data } = errorBody.safeParse(body);
    const page = () => (0,_domain_secret_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutForms */ .M)(text.slice(0, LOADED_CHARACTERS), forms).slice(0, SEARCHED_CHARACTERS);
    const title = data ? undefined : TITLE.exec(page())?.[1];
    const [reason, resolution, operationId] = [
        clean(data?.Reason || data?.Error || title),
        clean(data?.Resolution),
        clean(data?.OperationId),
    ];
    return { ...(reason && { reason }), ...(resolution && { resolution }), ...(operationId && { operationId }) };
};


/***/ }),

/***/ 5496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ readDiscovery),
/* harmony export */   Qf: () => (/* binding */ readCreatedValue),
/* harmony export */   mH: () => (/* binding */ readTokenRefusal),
/* harmony export */   n5: () => (/* binding */ readSecret),
/* harmony export */   ql: () => (/* binding */ readSecrets)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3759);

const utcInstant = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/i)), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi((text, context) => {
    const at = Date.parse(/(Z|[+-]\d\d:\d\d)$/i.test(text) ? text : `${text}Z`);
    if (Number.isNaN(at))
        context.issues.push({ code: 'custom', input: undefined, message: 'not a moment' });
    return at;
}));
const clientSecret = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    Id: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    Description: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    Expires: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    Expiration: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(utcInstant),
}), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(({ Id, Description, Expires, Expiration }) => ({
    id: Id,
    description: Description ?? null,
    expiresAt: Expires === false ? null : (Expiration ?? null),
})));
const discoveryDocument = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ token_endpoint: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const tokenRefusal = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ error: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(/^[a-z_]{1,60}$/)) });
const createdValue = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ Secret: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1)) });
const reader = (schema) => (body) => {
    const { success, data, error } = schema.safeParse(body);
    if (success)
        return { data };
    const path = error.issues[0]?.path ?? [];
    return { wrongAt: path.length > 0 ? path.map(String).join('.') : 'the whole' };
};
const readSecrets = reader(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(clientSecret));
const readSecret = reader(clientSecret);
const readCreatedValue = reader(createdValue);
const readDiscovery = reader(discoveryDocument);
const readTokenRefusal = reader(tokenRefusal);


/***/ }),

/***/ 576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ checkSecret)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6046);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9032);
/* harmony import */ var _token_service_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1319);



const checkSecret = async (check) => {
    const { endpoint, clientId, clientType, secret, freshFetch, protect, patience } = check;
    let asked = 0;
    const answer = await (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retrying */ .R)({ ...patience, idempotent: false, host: endpoint.host }, () => {
        asked = patience.clock.elapsed();
        return (0,_token_service_js__WEBPACK_IMPORTED_MODULE_2__/* .requestToken */ .F)({ endpoint, clientId, secret, fetch: freshFetch, protect });
    });
    if ('token' in answer)
        return { accepted: true, asked, token: answer.token };
    if (answer.refused === 'invalid_client')
        return { accepted: false, asked };
    if (clientType === 'hybrid')
        return { accepted: true, asked };
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RotationError */ .FL({
        code: 'CONFIG_INVALID',
        message: `The token service at ${endpoint.host} gives client ${clientId} no token: its type may not use client credentials.`,
        hint: 'Check client-type: a hybrid client answers like this.',
    });
};


/***/ }),

/***/ 1319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ requestToken)
/* harmony export */ });
/* harmony import */ var oauth4webapi__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5235);
/* harmony import */ var _http_call_failed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8832);
/* harmony import */ var _http_safe_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2357);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5808);
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8795);
/* harmony import */ var _responses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5496);






const TOKEN = /^[\x21-\x7e]+$/;
const SHORTEST_LIFETIME_S = 60;
const requestToken = async (request) => {
    const { endpoint, clientId, secret, fetch, protect } = request;
    const call = { purpose: `get a token for client ${clientId}`, host: endpoint.host, writes: false };
    const server = { issuer: endpoint.origin, token_endpoint: endpoint.href };
    const client = { client_id: clientId };
    const response = await oauth4webapi__WEBPACK_IMPORTED_MODULE_4__/* .clientCredentialsGrantRequest */ .H0(server, client, oauth4webapi__WEBPACK_IMPORTED_MODULE_4__/* .ClientSecretPost */ .qm(secret.open('authenticate')), {}, {
        [oauth4webapi__WEBPACK_IMPORTED_MODULE_4__/* .customFetch */ .A6]: (url, init) => fetch(url, { ...init, asks: true }),
        [oauth4webapi__WEBPACK_IMPORTED_MODULE_4__/* .allowInsecureRequests */ .cm]: (0,_http_safe_url_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(endpoint.hostname),
    })
        .catch((error) => {
        throw error instanceof _http_call_failed_js__WEBPACK_IMPORTED_MODULE_0__/* .CallFailed */ .Ep ? (0,_api_error_js__WEBPACK_IMPORTED_MODULE_2__/* .unanswered */ .bj)(error, call) : error;
    });
    if (response.status !== 200) {
        const { status, headers, body } = await (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .readAnswer */ .J)(response);
        const refusal = (0,_responses_js__WEBPACK_IMPORTED_MODULE_3__/* .readTokenRefusal */ .mH)(body);
        const error = 'data' in refusal ? refusal.data.error : undefined;
        if (status < 500 && (error === 'invalid_client' || error === 'unauthorized_client'))
            return { refused: error };
        throw new _api_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ApiRefused */ .rb({ call, status, headers, explanation: error === undefined ? {} : { reason: error } });
    }
    const granted = await oauth4webapi__WEBPACK_IMPORTED_MODULE_4__/* .processClientCredentialsResponse */ ._T(server, client, response).catch(() => undefined);
    if (!granted || !TOKEN.test(granted.access_token))
        throw (0,_api_error_js__WEBPACK_IMPORTED_MODULE_2__/* .unintelligible */ .gU)(call, 'a bearer token', 'something else');
    const value = protect(granted.access_token);
    return { token: { value, lifetimeMs: (granted.expires_in ?? SHORTEST_LIFETIME_S) * 1000 } };
};


/***/ }),

/***/ 8832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ CallFailed),
/* harmony export */   Yf: () => (/* binding */ unsendable),
/* harmony export */   rd: () => (/* binding */ networkFailure)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6046);

const codes = {
    cancelled: 'CANCELLED',
    untrusted: 'CONFIG_INVALID',
    'proxy-refused': 'CONFIG_INVALID',
    unsendable: 'CONFIG_INVALID',
};
class CallFailed extends _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RotationError */ .FL {
    failure;
    host;
    constructor({ failure, host, ...told }) {
        super({ code: codes[failure] ?? 'SERVICE_UNAVAILABLE', ...told });
        this.failure = failure;
        this.host = host;
    }
}
const BEFORE_CONNECTED = ['getaddrinfo', 'connect'];
const UNTRUSTED = /^(CERT_\w+|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|HOSTNAME_MISMATCH|ERR_TLS_CERT_ALTNAME_INVALID|UND_ERR_PRX_TLS)$/;
const NO_TUNNEL = /^Proxy response \((\d{3})\) !== 200/;
const codeOf = (error) => {
    if (!(error instanceof Error))
        return 'unknown';
    return 'code' in error && typeof error.code === 'string' && error.code ? error.code : error.name;
};
const neverConnected = (error) => {
    if (error instanceof AggregateError && error.errors.length > 0)
        return error.errors.every(neverConnected);
    if (!(error instanceof Error))
        return false;
    const asked = 'syscall' in error && typeof error.syscall === 'string' ? error.syscall : '';
    return BEFORE_CONNECTED.includes(asked) || codeOf(error) === 'UND_ERR_CONNECT_TIMEOUT';
};
const untrusted = (code, host) => new CallFailed({
    failure: 'untrusted',
    host,
    message: `The certificate of ${host}, or of a proxy before it, is not trusted (${code}), so nothing was sent.`,
    hint: 'Where a server or a proxy of your own has a certificate of a private authority, name the file of that authority in NODE_EXTRA_CA_CERTS. NODE_TLS_REJECT_UNAUTHORIZED has no effect here.',
    effect: 'none',
});
const withoutTunnel = (status, host) => new CallFailed({
    failure: status < 500 ? 'proxy-refused' : 'network',
    host,
    message: `The proxy opens no way to ${host} (it answered ${status}).`,
    hint: status === 407
        ? 'Give the proxy its user name and password in HTTPS_PROXY, with what is special in them percent-encoded.'
        : 'Have the proxy allow this host, or name the host in NO_PROXY if it can be reached without the proxy.',
    effect: 'none',
});
const networkFailure = (error, host) => {
    const code = codeOf(error);
    if (UNTRUSTED.test(code))
        return untrusted(code, host);
    const [, status] = NO_TUNNEL.exec(error instanceof Error ? error.message : '') ?? [];
    if (status !== undefined)
        return withoutTunnel(Number(status), host);
    const connected = !neverConnected(error);
    return new CallFailed({
        failure: 'network',
        host,
        message: connected ? `The connection to ${host} broke (${code}).` : `${host} cannot be reached (${code}).`,
        hint: 'Check the address, the network of the runner and its proxy settings, then run again.',
        effect: connected ? 'unknown' : 'none',
    });
};
const unsendable = (host) => new CallFailed({
    failure: 'unsendable',
    host,
    message: `The call to ${host} cannot be sent, because a header would hold a character that none may hold.`,
    hint: 'Check that no token that is given holds a line break, a control character or anything beyond Latin letters.',
    effect: 'none',
});


/***/ }),

/***/ 9032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ retrying)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6046);
/* harmony import */ var _domain_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2224);
/* harmony import */ var _setback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8097);



const MAX_ATTEMPTS = 4;
const isUnanswered = (error, setback) => setback.kind === 'transient' && !(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RotationError */ .FL && error.effect === 'none');
const withUnknownEffect = (error) => error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RotationError */ .FL && error.effect === 'none'
    ? new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RotationError */ .FL({
        code: error.code,
        message: error.message,
        hint: error.hint,
        effect: 'unknown',
        cause: error.cause,
    })
    : error;
const retrying = async ({ idempotent, host, pauses, times, clock, random, mayRetry = () => true, judge = _setback_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeError */ .et }, attempt) => {
    let failures = 0;
    let limits = 0;
    let waited = 0;
    let unanswered = false;
    const rateLimited = (waitMs, cause) => new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RotationError */ .FL({
        code: 'RATE_LIMITED',
        message: `${host} takes no more calls until ${(0,_domain_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .isoSeconds */ .nE)(clock.now() + waitMs)}.`,
        hint: 'Run again after that moment, run less often, or give the runs a token with a higher limit.',
        cause,
    });
    const silence = async () => {
        const left = pauses?.leftMs(host) ?? 0;
        if (left === 0)
            return;
        waited += left;
        if (waited > times.rateLimit || !mayRetry(left))
            throw rateLimited(left);
        await clock.sleep(left);
        return silence();
    };
    const pauseAfter = (error) => {
        const setback = judge(error, clock.now());
        unanswered ||= isUnanswered(error, setback);
        if (setback.kind === 'waited-for')
            return 0;
        if (setback.kind === 'final' || (setback.kind === 'transient' && !idempotent))
            throw error;
        if (setback.kind === 'rate-limited') {
            const waitMs = Math.max(setback.waitMs ?? times.minute * 2 ** limits, times.firstPause * 2 ** limits);
            limits += 1;
            waited += waitMs;
            pauses?.begin(host, waitMs);
            if (waited > times.rateLimit)
                throw rateLimited(waitMs, error);
            return waitMs;
        }
        failures += 1;
        if (failures >= MAX_ATTEMPTS)
            throw error;
        if (setback.waitMs === undefined) {
            return random() * Math.min(times.longestPause, times.firstPause * 2 ** (failures - 1));
        }
        waited += setback.waitMs;
        if (waited > times.rateLimit)
            throw error;
        return setback.waitMs;
    };
    const ending = (error) => (unanswered ? withUnknownEffect(error) : error);
    for (let number = 1;; number += 1) {
        await silence().catch((error) => {
            throw ending(error);
        });
        try {
            return await attempt({ attempt: number, unanswered });
        }
        catch (error) {
            try {
                const pauseMs = pauseAfter(error);
                if (!mayRetry(pauseMs))
                    throw error;
                await clock.sleep(pauseMs);
            }
            catch (last) {
                throw ending(last);
            }
        }
    }
};


/***/ }),

/***/ 5480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ ServerClock),
/* harmony export */   u: () => (/* binding */ serverDate)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6046);

const TOLERANCE_MS = 2000;
const SUSPENSION_MS = 1000;
const LEAP_MS = 5 * 60_000;
const EARLIEST = Date.UTC(2020, 0, 1);
const LATEST = Date.UTC(9999, 11, 31, 23, 59, 59);
const serverDate = (header) => {
    const date = Date.parse(header ?? '');
    return date >= EARLIEST && date <= LATEST ? date : undefined;
};
class ServerClock {
    #over = new AbortController();
    #signal;
    #monotonic;
    #wall;
    #anchor;
    #lastDate;
    #leap;
    #passed;
    constructor({ signal, monotonic = () => performance.now(), wall = () => Date.now() } = {}) {
        this.#signal = AbortSignal.any([this.#over.signal, ...(signal ? [signal] : [])]);
        this.#monotonic = monotonic;
        this.#wall = wall;
        this.#passed = { ms: 0, at: this.reading() };
    }
    elapsed() {
        const { ms, at: last } = this.#passed;
        const at = this.reading();
        const [ran, shown] = [at.monotonicMs - last.monotonicMs, at.wallMs - last.wallMs];
        this.#passed = { ms: ms + (shown - ran > SUSPENSION_MS ? shown : ran), at };
        return this.#passed.ms;
    }
    reading() {
        return { monotonicMs: this.#monotonic(), wallMs: this.#wall() };
    }
    now() {
        return this.#anchor ? this.#anchor.date + this.#elapsedSince(this.#anchor.at) : this.#wall();
    }
    latest() {
        const leap = this.#leap;
        return Math.max(this.now(), leap ? leap.date + this.#elapsedSince(leap.at) : 0);
    }
    observe(dateHeader, asked, host) {
        const date = serverDate(dateHeader);
        if (date === undefined)
            return;
        const seenBefore = date === this.#lastDate;
        this.#lastDate = date;
        if (seenBefore && !asked)
            return;
        const now = this.now();
        if (!this.#isCredible(date, now, host))
            return;
        if (asked && this.#elapsedSince(asked) >= TOLERANCE_MS) {
            const latest = date + this.#elapsedSince(asked);
            if (this.#anchor && date > now)
                this.#anchor = { date, at: this.reading() };
            else if (!this.#anchor || now - latest >= (this.#anchor.atLatest ? 0 : TOLERANCE_MS))
                this.#anchor = { date, at: asked, atLatest: true };
            return;
        }
        const behind = now - date;
        if (this.#anchor && !this.#anchor.atLatest && behind >= 0 && behind < TOLERANCE_MS)
            return;
        this.#anchor = { date, at: this.reading() };
    }
    stop() {
        this.#over.abort();
    }
    async sleep(ms) {
        const signal = this.#signal;
        const cancelled = () => new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RotationError */ .FL({
            code: 'CANCELLED',
            message: 'The run was cancelled while it waited.',
            hint: 'Run again; what was begun is finished by the next run.',
        });
        if (signal.aborted)
            throw cancelled();
        await new Promise((resolve, reject) => {
            const stop = () => {
                clearTimeout(timer);
                reject(cancelled());
            };
            const timer = setTimeout(() => {
                signal.removeEventListener('abort', stop);
                resolve();
            }, ms);
            signal.addEventListener('abort', stop, { once: true });
        });
    }
    #isCredible(date, now, host) {
        const before = this.#leap;
        this.#leap = undefined;
        const offBy = Math.abs(date - now);
        if (!this.#anchor || offBy <= LEAP_MS || Math.abs(date - this.#wall()) <= Math.abs(now - this.#wall()))
            return true;
        if (before && before.host !== host && Math.abs(before.date + this.#elapsedSince(before.at) - date) <= LEAP_MS)
            return true;
        this.#leap = { date, at: this.reading(), host };
        return false;
    }
    #elapsedSince({ monotonicMs, wallMs }) {
        return Math.max(this.#monotonic() - monotonicMs, this.#wall() - wallMs);
    }
}


/***/ }),

/***/ 8097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _n: () => (/* binding */ judgeAnswer),
/* harmony export */   et: () => (/* binding */ judgeError),
/* harmony export */   u_: () => (/* binding */ LONGEST_WAIT_MS)
/* harmony export */ });
/* harmony import */ var _call_failed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8832);
/* harmony import */ var _server_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5480);


const TRANSIENT = [408, 500, 502, 503, 504];
const LONGEST_WAIT_MS = 24 * 60 * 60 * 1000;
const askedWait = ({ header }, now) => {
    const serverNow = (0,_server_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .serverDate */ .u)(header('date')) ?? now;
    const bounded = (ms) => ({ waitMs: Math.min(Math.max(0, ms), LONGEST_WAIT_MS) });
    const retryAfter = header('retry-after')?.trim();
    if (retryAfter && /^\d+$/.test(retryAfter))
        return bounded(Number(retryAfter) * 1000);
    const moment = Date.parse(retryAfter ?? '');
    if (!Number.isNaN(moment))
        return bounded(moment - serverNow);
    const reset = header('x-ratelimit-reset');
    return header('x-ratelimit-remaining') === '0' && reset && /^\d+$/.test(reset)
        ? { ...bounded(Number(reset) * 1000 - serverNow), spent: true }
        : {};
};
const judgeAnswer = (refusal, now, limited = false) => {
    const { waitMs, spent } = askedWait(refusal, now);
    const wait = waitMs === undefined ? {} : { waitMs };
    const { status } = refusal;
    if (status === 429 || (status === 403 && (limited || waitMs !== undefined))) {
        return { kind: 'rate-limited', ...wait, ...(spent && { spent }) };
    }
    return TRANSIENT.includes(status) ? { kind: 'transient', ...wait } : { kind: 'final' };
};
const isRecord = (thing) => typeof thing === 'object' && thing !== null;
const refusalOf = (error) => {
    if (!isRecord(error) || typeof error.status !== 'number')
        return undefined;
    const response = isRecord(error.response) ? error.response : {};
    const headers = isRecord(response.headers) ? response.headers : {};
    const header = (name) => (headers[name] === undefined ? null : String(headers[name]));
    return { status: error.status, header };
};
const judgeError = (error, now) => {
    if (error instanceof _call_failed_js__WEBPACK_IMPORTED_MODULE_0__/* .CallFailed */ .Ep) {
        return { kind: error.failure === 'network' || error.failure === 'timeout' ? 'transient' : 'final' };
    }
    const refusal = refusalOf(error);
    if (!refusal)
        return { kind: 'final' };
    return judgeAnswer(refusal, now, error instanceof Error && /rate limit/i.test(error.message));
};


/***/ }),

/***/ 5311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ connections)
});

;// CONCATENATED MODULE: ./build/adapters/http/cancellation.js
const cancellationOf = (cancelled, { lastCall, cleanUp }) => {
    const later = (ms) => {
        const controller = new AbortController();
        const begin = () => void setTimeout(() => controller.abort(), ms).unref();
        if (cancelled.aborted)
            begin();
        else
            cancelled.addEventListener('abort', begin, { once: true });
        return controller.signal;
    };
    const [underWay, afterwards] = [later(lastCall), later(cleanUp)];
    return { ending: (asks) => (cancelled.aborted ? afterwards : asks ? cancelled : underWay) };
};

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(6752);
;// CONCATENATED MODULE: ./build/adapters/http/call-end.js
const callEnd = (timeoutMs, signals) => {
    const controller = new AbortController();
    const { promise, reject } = Promise.withResolvers();
    promise.catch(() => { });
    const end = (reason) => {
        controller.abort(reason);
        reject(reason);
    };
    const outOfTime = () => end(new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
    const timer = setTimeout(outOfTime, Math.ceil(timeoutMs));
    const watched = signals.flatMap((signal) => (signal ? [{ signal, listener: () => end(signal.reason) }] : []));
    for (const { signal, listener } of watched) {
        if (signal.aborted)
            listener();
        else
            signal.addEventListener('abort', listener, { once: true });
    }
    return {
        signal: controller.signal,
        unlessEnded: (work) => Promise.race([work, promise]),
        over() {
            clearTimeout(timer);
            for (const { signal, listener } of watched)
                signal.removeEventListener('abort', listener);
        },
    };
};

// EXTERNAL MODULE: ./build/adapters/http/call-failed.js
var call_failed = __webpack_require__(8832);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/adapters/http/proxy-address.js
var proxy_address = __webpack_require__(8895);
// EXTERNAL MODULE: ./build/adapters/http/safe-url.js
var safe_url = __webpack_require__(2357);
;// CONCATENATED MODULE: ./build/adapters/http/proxies.js





const strict = { rejectUnauthorized: true, minVersion: 'TLSv1.2' };
const either = (env, name) => env[name.toLowerCase()] ?? env[name] ?? '';
const proxyIn = (env, name) => {
    const address = either(env, name);
    if (address === '' || (0,proxy_address/* isProxyAddress */.$)(address))
        return address;
    throw new errors/* RotationError */.FL({
        code: 'CONFIG_INVALID',
        message: `The environment variable ${name} does not hold the address of a proxy.`,
        hint: `Give ${name} a complete address such as http://proxy.example:8080, with what is special in a password percent-encoded.`,
    });
};
const asInUrl = (entry) => {
    const bracketed = `http://[${entry}]/`;
    return (0,external_node_net_.isIPv6)(entry) && URL.canParse(bracketed) ? new URL(bracketed).hostname : entry.toLowerCase();
};
const isExempt = ({ hostname, port, protocol }, noProxy) => {
    if ((0,safe_url/* isLoopback */.U9)(hostname))
        return true;
    const host = hostname.toLowerCase();
    return noProxy.split(/[\s,]+/).some((entry) => {
        if (entry === '*')
            return true;
        const [, name = '', only] = /^(?:\*?\.)?(.*?)(?::(\d{1,5}))?$/.exec(asInUrl(entry)) ?? [];
        if (name === '' || (only !== undefined && only !== (port || (protocol === 'https:' ? '443' : '80'))))
            return false;
        return host === name || host.endsWith(`.${name}`);
    });
};
const credentialsIn = (address) => {
    const { username, password } = new URL(address);
    if (username === '' && password === '')
        return {};
    const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    return { token: `Basic ${Buffer.from(pair).toString('base64')}` };
};
class ProxyHungUp extends Error {
    code = 'PROXY_HUNG_UP';
}
const toldOnce = (connect) => (options, callback) => {
    let told = false;
    connect(options, (...[error, socket]) => {
        if (told)
            return;
        told = true;
        if (!error)
            return callback(null, socket);
        callback('code' in error && error.code === 'UND_ERR_SOCKET' ? new ProxyHungUp() : error, null);
    });
};
const tunnels = (origin, options) => new undici/* Pool */.bC(origin, {
    ...options,
    ...(typeof options.connect === 'function' ? { connect: toldOnce(options.connect) } : {}),
});
const waysOut = (env, connections) => {
    const [httpProxy, httpsProxy] = [proxyIn(env, 'HTTP_PROXY'), proxyIn(env, 'HTTPS_PROXY')];
    const proxy = httpsProxy || httpProxy;
    const noProxy = either(env, 'NO_PROXY');
    const direct = new undici/* Agent */.g6({ connections, connect: strict });
    const proxied = proxy === ''
        ? undefined
        : new undici/* ProxyAgent */.kT({
            uri: proxy,
            ...credentialsIn(proxy),
            connections,
            factory: tunnels,
            requestTls: strict,
            proxyTls: strict,
        });
    return {
        to: (url) => (proxied && !isExempt(url, noProxy) ? proxied : direct),
        async destroy() {
            await Promise.all([direct.destroy(), proxied?.destroy()]);
        },
    };
};

;// CONCATENATED MODULE: ./build/adapters/http/received.js
class ReceivedResponse extends Response {
    #bytes;
    #received;
    text = () => Promise.resolve(new TextDecoder().decode(this.#bytes));
    json = async () => JSON.parse(await this.text());
    arrayBuffer = () => Promise.resolve(new Uint8Array(this.#bytes).buffer);
    clone = () => new ReceivedResponse(this.#bytes, this.#received);
    constructor(bytes, received) {
        super(null, received);
        this.#bytes = bytes;
        this.#received = received;
    }
}

;// CONCATENATED MODULE: ./build/adapters/http/unusable-answer.js

const REDIRECTS = [301, 302, 303, 307, 308];
const LARGEST_STATUS = 599;
const effectOf = (asks) => (asks ? 'none' : 'unknown');
const redirected = ({ method, asks, url, header }) => {
    const location = header('location');
    const target = location !== undefined && URL.canParse(location, url.href) ? new URL(location, url).host : 'nowhere';
    return new call_failed/* CallFailed */.Ep({
        failure: 'redirect',
        host: url.host,
        message: `${url.host} answered ${method} with a redirect to ${target}, which is not followed.`,
        hint: 'Check the address and the names in it: a thing that was renamed or moved answers like this.',
        effect: effectOf(asks),
    });
};
const compressed = ({ asks, url }) => new call_failed/* CallFailed */.Ep({
    failure: 'compressed',
    host: url.host,
    message: `${url.host} sent a compressed answer, which was not asked for.`,
    hint: 'Check what stands between this job and that address: a proxy that compresses answers unasked does this.',
    effect: effectOf(asks),
});
const outOfRange = ({ asks, url, status }) => new call_failed/* CallFailed */.Ep({
    failure: 'network',
    host: url.host,
    message: `${url.host} answered with the status ${status}, which HTTP does not have.`,
    hint: 'Check that the address is the one of the API, and what stands between this job and it.',
    effect: effectOf(asks),
});
const unusable = (answered) => {
    const { status, header } = answered;
    if (REDIRECTS.includes(status))
        return redirected(answered);
    if (status > LARGEST_STATUS)
        return outOfRange(answered);
    const coding = header('content-encoding')?.trim().toLowerCase() ?? '';
    return coding === '' || coding === 'identity' ? undefined : compressed(answered);
};
const tooLarge = (host, limit) => new call_failed/* CallFailed */.Ep({
    failure: 'too-large',
    host,
    message: `The answer of ${host} is larger than the ${limit} bytes that are believed.`,
    hint: 'Check that the address is the one of the API.',
    effect: 'unknown',
});

;// CONCATENATED MODULE: ./build/adapters/http/connection.js








const bodyLimits = { connect: 2 ** 20, github: 10 * 2 ** 20 };
const CONNECTIONS_PER_HOST = 128;
const BEYOND_LATIN = /[\u0100-\uffff]/g;
const ASKING = ['GET', 'HEAD'];
const readBounded = async (body, limit) => {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        size += chunk.byteLength;
        if (size > limit)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
};
const headersFor = ({ headers: given }, host, userAgent) => {
    try {
        const headers = new Headers(given);
        headers.set('user-agent', userAgent);
        headers.set('accept-encoding', 'identity');
        return headers;
    }
    catch {
        throw (0,call_failed/* unsendable */.Yf)(host);
    }
};
const readerOf = (incoming) => (name) => [incoming[name] ?? []].flat().join(', ') || undefined;
const linesOf = (incoming) => Object.entries(incoming).flatMap(([name, value]) => [value ?? ''].flat().map((each) => [name, each.replaceAll(BEYOND_LATIN, '?')]));
const openConnection = (options) => {
    const { callTimeoutMs, maxBodyBytes, userAgent, env, clock, cancellation } = options;
    const ended = (host, { run, given }, error, sent) => {
        const effect = sent ? 'unknown' : 'none';
        const hint = 'Run again; what was begun is finished by the next run.';
        if (run?.aborted) {
            return new call_failed/* CallFailed */.Ep({
                failure: 'cancelled',
                host,
                message: `The call to ${host} was cancelled.`,
                hint,
                effect,
            });
        }
        if (given?.aborted) {
            const message = `The call to ${host} was given up because its time had passed.`;
            return new call_failed/* CallFailed */.Ep({ failure: 'abandoned', host, message, hint, effect });
        }
        if (error instanceof Error && error.name === 'TimeoutError') {
            const message = `${host} did not answer within ${Math.round(callTimeoutMs)} ms.`;
            return new call_failed/* CallFailed */.Ep({ failure: 'timeout', host, message, hint, effect });
        }
        return (0,call_failed/* networkFailure */.rd)(error, host);
    };
    const call = async (ways, address, init) => {
        const url = (0,safe_url/* assertSafeUrl */.jQ)(address);
        const method = (init.method ?? 'GET').toUpperCase();
        const headers = headersFor(init, url.host, userAgent);
        const body = init.body instanceof URLSearchParams ? init.body.toString() : (init.body ?? null);
        const asks = init.asks ?? ASKING.includes(method);
        const endings = { run: cancellation?.ending(asks), given: init.signal ?? undefined };
        const { signal, unlessEnded, over } = callEnd(callTimeoutMs, [endings.run, endings.given]);
        const asked = clock?.reading();
        try {
            if (signal.aborted)
                throw ended(url.host, endings, signal.reason, false);
            const sent = (0,undici/* request */.Em)(url, {
                dispatcher: ways.to(url),
                method: method,
                headers: Object.fromEntries(headers),
                body,
                signal,
            });
            const answer = await unlessEnded(sent);
            const { statusCode: status } = answer;
            const header = readerOf(answer.headers);
            clock?.observe(header('date') ?? null, asked, url.host);
            const refusal = unusable({ method, asks, url, status, header });
            if (refusal) {
                answer.body.once('error', () => { }).destroy();
                throw refusal;
            }
            const bytes = await readBounded(answer.body, maxBodyBytes);
            if (!bytes)
                throw tooLarge(url.host, maxBodyBytes);
            await (0,promises_.setImmediate)();
            return new ReceivedResponse(bytes, { status, headers: linesOf(answer.headers) });
        }
        catch (error) {
            throw error instanceof call_failed/* CallFailed */.Ep ? error : ended(url.host, endings, error, true);
        }
        finally {
            over();
        }
    };
    const pool = waysOut(env, CONNECTIONS_PER_HOST);
    return {
        fetch: (url, init = {}) => call(pool, url, init),
        freshFetch: async (url, init = {}) => {
            const single = waysOut(env, 1);
            try {
                return await call(single, url, init);
            }
            finally {
                single.destroy().catch(() => { });
            }
        },
        close: () => pool.destroy(),
    };
};

;// CONCATENATED MODULE: ./build/adapters/http/host-pauses.js
class HostPauses {
    #clock;
    #until = new Map();
    constructor(clock) {
        this.#clock = clock;
    }
    begin(host, ms) {
        this.#until.set(host, Math.max(this.#until.get(host) ?? 0, this.#clock.elapsed() + ms));
    }
    leftMs(host) {
        return Math.max(0, (this.#until.get(host) ?? 0) - this.#clock.elapsed());
    }
}

// EXTERNAL MODULE: ./build/adapters/http/server-clock.js
var server_clock = __webpack_require__(5480);
// EXTERNAL MODULE: ./build/entry/product.js
var product = __webpack_require__(4520);
;// CONCATENATED MODULE: ./build/entry/connections.js





const connections = (times, part, signal) => {
    const userAgent = (0,product/* userAgentOf */.a)(part);
    const clock = new server_clock/* ServerClock */.i(signal ? { signal } : {});
    const cancellation = signal ? { cancellation: cancellationOf(signal, times) } : {};
    const common = { callTimeoutMs: times.call, userAgent, env: process.env, ...cancellation };
    const timed = part === 'check' ? { clock } : {};
    const toConnect = openConnection({ ...common, ...timed, maxBodyBytes: bodyLimits.connect });
    const toGitHub = openConnection({ ...common, maxBodyBytes: bodyLimits.github, clock });
    const patience = { clock, times, random: Math.random, pauses: new HostPauses(clock) };
    const close = async () => {
        clock.stop();
        await Promise.all([toConnect.close(), toGitHub.close()]);
    };
    return { clock, patience, userAgent, toConnect, toGitHub, close };
};


/***/ }),

/***/ 4520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ homepage),
/* harmony export */   a: () => (/* binding */ userAgentOf)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5023);

const homepage = 'https://github.com/OWNER/rotate-client-secrets';
const userAgentOf = (part) => `rotate-client-secrets/${_version_js__WEBPACK_IMPORTED_MODULE_0__/* .version */ .r} (${part})`;


/***/ })

};
