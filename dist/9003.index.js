export const id = 9003;
export const ids = [9003];
export const modules = {

/***/ 8895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isProxyAddress)
/* harmony export */ });
const isProxyAddress = (text) => {
    if (!URL.canParse(text))
        return false;
    const { protocol, username, password } = new URL(text);
    try {
        decodeURIComponent(username + password);
    }
    catch {
        return false;
    }
    return protocol === 'http:' || protocol === 'https:';
};


/***/ }),

/***/ 4315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ networkWarnings),
/* harmony export */   r: () => (/* binding */ checkProxies)
/* harmony export */ });
/* harmony import */ var _adapters_http_proxy_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8895);

const networkWarnings = ({ NODE_TLS_REJECT_UNAUTHORIZED }) => NODE_TLS_REJECT_UNAUTHORIZED === '0'
    ? [
        'NODE_TLS_REJECT_UNAUTHORIZED=0 has no effect here: certificates are always checked. A private authority goes into NODE_EXTRA_CA_CERTS.',
    ]
    : [];
const checkProxies = (environment, problems) => {
    for (const upper of ['HTTPS_PROXY', 'HTTP_PROXY']) {
        const variable = environment[upper.toLowerCase()] === undefined ? upper : upper.toLowerCase();
        const text = environment[variable] ?? '';
        if (text === '' || (0,_adapters_http_proxy_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isProxyAddress */ .$)(text))
            continue;
        problems.add({
            input: variable,
            message: `${variable} is not the address of a proxy; expected one such as http://proxy.example:3128.`,
            hint: `Correct the environment variable ${variable} of the job or the runner, or unset it.`,
        });
    }
};


/***/ }),

/***/ 6137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readTimeScale)
/* harmony export */ });
/* harmony import */ var _domain_times_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(199);
/* harmony import */ var _connect_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6885);


const TIME_SCALE_VARIABLE = 'ROTATE_CLIENT_SECRETS_TIME_SCALE';
const readTimeScale = (environment, addresses, { problems, warn }) => {
    const unscaled = { factor: 1, times: _domain_times_js__WEBPACK_IMPORTED_MODULE_0__/* .protocolTimes */ .p };
    const text = environment[TIME_SCALE_VARIABLE]?.trim() ?? '';
    if (text === '' || addresses.length === 0)
        return unscaled;
    if (!(0,_connect_url_js__WEBPACK_IMPORTED_MODULE_1__/* .allLoopback */ .j7)(addresses)) {
        warn(`${TIME_SCALE_VARIABLE} is ignored: it is for the sandbox, where all addresses are loopback.`);
        return unscaled;
    }
    const factor = /^\d*\.?\d+$/.test(text) ? Number(text) : Number.NaN;
    if (factor > 0 && factor <= 1)
        return { factor, times: (0,_domain_times_js__WEBPACK_IMPORTED_MODULE_0__/* .scaleTimes */ .rR)(_domain_times_js__WEBPACK_IMPORTED_MODULE_0__/* .protocolTimes */ .p, factor) };
    problems.add({
        input: TIME_SCALE_VARIABLE,
        message: `${TIME_SCALE_VARIABLE} is ${problems.quote(text)}; expected a number above 0 and at most 1.`,
        hint: 'Correct it, or unset it.',
    });
    return unscaled;
};


/***/ }),

/***/ 2509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const fingerprint = (value, correlationId) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', correlationId).update(value.open('fingerprint'), 'utf8').digest('hex').slice(0, 32);


/***/ }),

/***/ 199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LR: () => (/* binding */ rarer),
/* harmony export */   p: () => (/* binding */ protocolTimes),
/* harmony export */   rR: () => (/* binding */ scaleTimes)
/* harmony export */ });
const rarer = (pauseMs, { longestPause }) => Math.min(pauseMs * 1.5, longestPause);
const seconds = 1000;
const minutes = 60 * seconds;
const protocolTimes = {
    fence: 30 * seconds,
    lastWrite: 30 * minutes,
    writeWindow: 31 * minutes,
    wait: 60 * seconds,
    otherRun: 60 * minutes,
    look: 30 * seconds,
    propagation: 60 * minutes,
    futureTolerance: 5 * minutes,
    clockSkew: 1 * seconds,
    writeVisible: 30 * seconds,
    firstPause: 1 * seconds,
    longestPause: 10 * seconds,
    call: 30 * seconds,
    credential: 60 * minutes,
    lastCall: 4 * seconds,
    cleanUp: 8 * seconds,
    takeBack: 60 * seconds,
    minute: 1 * minutes,
    rateLimit: 10 * minutes,
    newToken: 5 * seconds,
};
const scaleTimes = (times, factor) => ({
    ...Object.fromEntries(Object.entries(times).map(([name, ms]) => [name, ms * factor])),
    clockSkew: times.clockSkew,
});


/***/ }),

/***/ 4520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TB: () => (/* binding */ homepage),
/* harmony export */   a9: () => (/* binding */ userAgentOf),
/* harmony export */   rE: () => (/* binding */ version)
/* harmony export */ });
const version = '0.1.0';
const homepage = 'https://github.com/OWNER/rotate-client-secrets';
const userAgentOf = (part) => `rotate-client-secrets/${version} (${part})`;


/***/ }),

/***/ 6348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(143);
// EXTERNAL MODULE: ./build/adapters/connect/discovery.js
var discovery = __webpack_require__(5978);
// EXTERNAL MODULE: ./build/adapters/connect/token-check.js
var token_check = __webpack_require__(576);
// EXTERNAL MODULE: ./build/adapters/report/annotations.js
var annotations = __webpack_require__(7830);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/domain/fingerprint.js
var fingerprint = __webpack_require__(2509);
;// CONCATENATED MODULE: ./build/app/prove-holding.js


const proveHolding = async ({ clientId, value, expected }, { authenticate, clock, times }) => {
    if (expected && (0,fingerprint/* fingerprint */.R)(value, expected.correlationId) !== expected.fingerprint) {
        throw new errors/* RotationError */.F({
            code: 'VERIFICATION_FAILED',
            message: 'This job holds another client secret than the one that was delivered.',
            hint: 'Check that client-secret reads the GitHub secret that the rotation writes: an environment secret hides a repository secret of the same name, ' +
                'and a re-run holds what the first attempt held, so start a new run.',
        });
    }
    const startedAt = clock.now();
    for (let pause = times.firstPause;; pause = Math.min(pause * 2, times.longestPause)) {
        const failure = await tryOnce(clientId, () => authenticate(value));
        if (!failure)
            return expected ? 'fingerprint' : 'token';
        if (clock.now() - startedAt >= times.wait)
            throw failure;
        await clock.sleep(pause);
    }
};
const tryOnce = async (clientId, authenticate) => {
    try {
        if (await authenticate())
            return undefined;
    }
    catch (error) {
        const failure = (0,errors/* asRotationError */.f)(error);
        if (failure.code === 'SERVICE_UNAVAILABLE' || failure.code === 'RATE_LIMITED')
            return failure;
        throw failure;
    }
    return new errors/* RotationError */.F({
        code: 'AUTHENTICATION_FAILED',
        message: `The token service refuses this client secret of client ${clientId}.`,
        hint: 'It is expired or deleted, belongs to another client, or was changed on its way into the GitHub secret. Rotate it, or write a valid one.',
    });
};

// EXTERNAL MODULE: ./build/config/input-reader.js
var input_reader = __webpack_require__(3051);
// EXTERNAL MODULE: ./build/config/inputs.js
var config_inputs = __webpack_require__(9190);
// EXTERNAL MODULE: ./build/config/problems.js
var config_problems = __webpack_require__(3515);
// EXTERNAL MODULE: ./build/config/proxies.js
var proxies = __webpack_require__(4315);
// EXTERNAL MODULE: ./build/config/time-scale.js
var time_scale = __webpack_require__(6137);
;// CONCATENATED MODULE: ./build/config/verify-settings.js





const readVerifySettings = (source) => {
    const problems = (0,config_problems/* collectProblems */.vX)();
    const warnings = [...(0,input_reader/* oddSecrets */.j_)(config_inputs/* verifyInputs */.fn, source), ...(0,proxies/* networkWarnings */.O)(source.environment)];
    const inputs = (0,input_reader/* readerOf */.TC)(config_inputs/* verifyInputs */.fn, source, problems);
    (0,input_reader/* noteUnknown */.f1)(config_inputs/* verifyInputs */.fn, source.environment, problems);
    (0,proxies/* checkProxies */.r)(source.environment, problems);
    const connectUrl = inputs.value('connect-url', 'url');
    const clientId = inputs.value('client-id', 'guid');
    const clientType = inputs.value('client-type', 'client-type');
    const secret = inputs.secret('client-secret');
    if (!secret)
        inputs.missing('client-secret', 'Give the secret that this consumer uses.');
    const correlationId = inputs.value('correlation-id', 'correlation-id');
    const fingerprint = inputs.value('fingerprint', 'fingerprint');
    for (const [name, other] of [
        ['correlation-id', 'fingerprint'],
        ['fingerprint', 'correlation-id'],
    ]) {
        if (inputs.text(name) === '' && inputs.text(other) !== '') {
            inputs.missing(name, `Give ${name} and ${other} together, or none of them to ask for a token only.`);
        }
    }
    const { times } = (0,time_scale/* readTimeScale */.a)(source.environment, connectUrl === undefined ? [] : [connectUrl], {
        problems,
        warn: (message) => void warnings.push(message),
    });
    if (problems.list.length > 0 ||
        connectUrl === undefined ||
        clientId === undefined ||
        clientType === undefined ||
        !secret) {
        return { problems: problems.list };
    }
    const expected = correlationId === undefined || fingerprint === undefined ? {} : { expected: { correlationId, fingerprint } };
    return { settings: { connectUrl, clientId, clientType, secret, ...expected, times, warnings } };
};

// EXTERNAL MODULE: ./build/entry/connections.js + 5 modules
var connections = __webpack_require__(8551);
// EXTERNAL MODULE: ./build/entry/protect.js + 1 modules
var protect = __webpack_require__(4262);
// EXTERNAL MODULE: ./build/entry/refuse-inputs.js + 1 modules
var refuse_inputs = __webpack_require__(9283);
;// CONCATENATED MODULE: ./build/entry/verify.js










const prove = async ({ connectUrl, secret, times, ...consumer }) => {
    const { clock, patience, toConnect, close } = (0,connections/* connections */.o)(times, 'verify');
    const endpoints = (0,discovery/* tokenEndpoints */.w)({ fetch: toConnect.fetch, patience, secrets: () => [secret] });
    try {
        const endpoint = await endpoints.of(connectUrl);
        const authenticate = async () => (await (0,token_check/* checkSecret */.z)({ ...consumer, ...toConnect, secret, endpoint, protect: protect/* protect */.y, patience })).accepted;
        const evidence = await proveHolding({ ...consumer, value: secret }, { authenticate, clock, times });
        core.setOutput('evidence', evidence);
        core.info(`Proven by ${evidence}: this job holds a secret of client ${consumer.clientId} that works.`);
    }
    finally {
        await close();
    }
};
const verify = async () => {
    const parsed = readVerifySettings({ read: core.getInput, environment: process.env, protect: protect/* protect */.y });
    if ('problems' in parsed)
        return (0,refuse_inputs/* refuseInputs */.g)(parsed.problems, {});
    for (const warning of parsed.settings.warnings)
        core.warning(warning);
    try {
        await prove(parsed.settings);
    }
    catch (error) {
        const { code, message, hint } = (0,errors/* asRotationError */.f)(error);
        (0,annotations.announceFailures)(core, [{ code, message, hint }]);
        process.exitCode = core.ExitCode.Failure;
    }
};


/***/ })

};
