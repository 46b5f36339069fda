export const id = 7537;
export const ids = [7537,4613];
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

/***/ 7830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   announceFailures: () => (/* binding */ announceFailures),
/* harmony export */   d: () => (/* binding */ failuresOf),
/* harmony export */   k: () => (/* binding */ failureText)
/* harmony export */ });
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9790);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(169);


const failuresOf = (report, details) => {
    const safeties = new Map(details.map(({ name, safety }) => [name, safety]));
    return report.credentials.flatMap(({ name, error }) => {
        const safety = safeties.get(name);
        return error ? [{ name, ...error, ...(safety === undefined ? {} : { safety }) }] : [];
    });
};
const LONGEST_ANNOTATION = 4096;
const failureText = ({ name, message, safety, hint }) => {
    const rest = [
        ...(safety === undefined ? [] : [`\n  ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(safety, 1000)}`]),
        `\n  Next: ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(hint, 1000)}`,
    ].join('');
    const room = LONGEST_ANNOTATION - rest.length;
    const first = name === undefined ? message : `${name}: ${message}`;
    const line = (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(first, room);
    return (line.length > room ? (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(first, Math.floor(room / 2)) : line) + rest;
};
const MOST_ANNOTATIONS = 10;
const announceFailures = (sink, failures, level = 'error') => {
    const shown = failures.length > MOST_ANNOTATIONS ? failures.slice(0, MOST_ANNOTATIONS - 1) : failures;
    const rest = failures.slice(shown.length);
    for (const failure of shown)
        sink[level](failureText(failure), { title: failure.code });
    if (rest.length === 0)
        return;
    sink[level](`${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(rest.length, 'more failure')}. The log of this step holds them all.`, {
        title: 'MORE_FAILURES',
    });
    for (const failure of rest) {
        for (const line of `${failure.code} ${failureText(failure)}`.split('\n'))
            sink.info(line);
    }
};


/***/ }),

/***/ 3599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   H9: () => (/* binding */ commentRoom),
/* harmony export */   m4: () => (/* binding */ summaryRoom)
/* harmony export */ });
const bytes = (text) => Buffer.byteLength(text, 'utf8');
const summaryRoom = { bytes: 1_000_000, why: 'a job summary holds 1 MiB at most' };
const commentRoom = {
    bytes: 60_000,
    why: 'a comment holds 65,536 characters at most; the job summary shows more',
};
const omitted = (count, noun, { why }) => `\n\n… and ${count} more ${noun}, left out because ${why}.\n\n`;
const fitted = (sections, room) => {
    let left = room.bytes - sections.reduce((sum, { noun, items }) => sum + bytes(omitted(items.length, noun, room)), 0);
    const parts = [];
    for (const { head, items, foot, noun } of sections) {
        if (items.length === 0)
            continue;
        left -= bytes(head) + bytes(foot);
        const kept = [];
        for (const item of items) {
            if (bytes(item) > left)
                break;
            left -= bytes(item);
            kept.push(item);
        }
        if (kept.length === 0)
            left += bytes(head) + bytes(foot);
        else
            parts.push(head, ...kept, foot);
        if (kept.length < items.length)
            parts.push(omitted(items.length - kept.length, noun, room));
    }
    return parts.join('');
};


/***/ }),

/***/ 4610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ writeJsonFile),
/* harmony export */   Fj: () => (/* binding */ LONGEST_OUTPUT),
/* harmony export */   Kn: () => (/* binding */ writeOutputs),
/* harmony export */   Ns: () => (/* binding */ withoutHarm),
/* harmony export */   Sy: () => (/* binding */ writeSummary),
/* harmony export */   n0: () => (/* binding */ setOutputs),
/* harmony export */   tH: () => (/* binding */ writeResultFile)
/* harmony export */ });
/* unused harmony export outputsOf */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9790);



const LONGEST_OUTPUT = 2 ** 20 / 2;
const LONGEST_MESSAGE = 20_000;
const withoutHarm = (report) => ({
    ...report,
    credentials: report.credentials.map(({ error, ...credential }) => {
        if (!error)
            return credential;
        const { code, message, hint } = error;
        return {
            ...credential,
            error: { code, message: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(message, LONGEST_MESSAGE), hint: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(hint, LONGEST_MESSAGE) },
        };
    }),
});
const namesWith = (report, status) => JSON.stringify(report.credentials.filter((credential) => credential.status === status).map(({ name }) => name));
const outputsOf = (report) => {
    const [only, second] = report.credentials;
    const single = second ? undefined : only;
    const next = report.credentials
        .flatMap(({ nextRotationAt }) => (nextRotationAt === undefined ? [] : [nextRotationAt]))
        .sort((a, b) => Date.parse(a) - Date.parse(b))[0];
    const outputs = {
        result: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .printableJson */ .et)(withoutHarm(report)),
        rotated: namesWith(report, 'rotated'),
        failed: namesWith(report, 'failed'),
        'secret-id': single?.secretId?.toString(),
        'expires-at': single?.expiresAt,
        'next-rotation-at': next,
    };
    return Object.fromEntries(Object.entries(outputs).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
};
const setOutputs = (outputs, sink) => {
    for (const [name, value] of Object.entries(outputs)) {
        const fits = value.length <= LONGEST_OUTPUT;
        if (!fits)
            sink.warning(`The output ${name} is empty, because it would be too large. Use result-file instead.`);
        sink.setOutput(name, fits ? value : '');
    }
};
const writeOutputs = (report, sink) => setOutputs(outputsOf(report), sink);
const reasonOf = (error) => (error instanceof Error ? error.message : String(error));
const writeJsonFile = async ({ input, path }, value, sink) => {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, `${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .printableJson */ .et)(value, 2)}\n`);
    }
    catch (error) {
        sink.warning(`The ${input} could not be written: ${reasonOf(error)}`);
    }
};
const writeResultFile = (path, report, sink) => writeJsonFile({ input: 'result-file', path }, withoutHarm(report), sink);
const writeSummary = async (path, markdown, sink) => {
    if (!path)
        return;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, markdown);
    }
    catch (error) {
        sink.warning(`The job summary could not be written: ${reasonOf(error)}`);
    }
};


/***/ }),

/***/ 4696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ refusalMarkdown),
/* harmony export */   ZZ: () => (/* binding */ refusalHeadline),
/* harmony export */   g2: () => (/* binding */ NOTHING_HAPPENED)
/* harmony export */ });
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3599);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9790);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(169);



const refusalHeadline = (failures) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(failures.length, 'input')} ${failures.length === 1 ? 'is' : 'are'} wrong`;
const NOTHING_HAPPENED = 'Nothing was called, and nothing was changed.';
const refusalMarkdown = (failures) => (0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .fitted */ .$5)([
    {
        head: `## Client secrets: ${refusalHeadline(failures)}\n\n${NOTHING_HAPPENED}\n\n\`\`\`text\n`,
        items: failures.map(({ message, hint }) => `- ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(message, 2000)}\n  Next: ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(hint, 2000)}\n`),
        foot: '```\n\n',
        noun: 'wrong inputs',
    },
], _fit_js__WEBPACK_IMPORTED_MODULE_0__/* .summaryRoom */ .m4);


/***/ }),

/***/ 3051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ defaultOf),
/* harmony export */   TC: () => (/* binding */ readerOf),
/* harmony export */   f1: () => (/* binding */ noteUnknown),
/* harmony export */   jP: () => (/* binding */ oddInSecret),
/* harmony export */   j_: () => (/* binding */ oddSecrets),
/* harmony export */   q8: () => (/* binding */ problemWithSecret)
/* harmony export */ });
/* harmony import */ var _near_miss_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9514);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5362);
/* harmony import */ var _rejection_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(684);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(468);
/* harmony import */ var _unfilled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8920);
/* harmony import */ var _value_parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(927);






const wrongInSecret = (value, { kind, inHeader = false }) => {
    if (kind === 'private-key')
        return undefined;
    if (/(?!\s)\p{Cc}/u.test(value))
        return 'a control character; expected text';
    if (!inHeader)
        return undefined;
    if (/\s/.test(value))
        return 'a space or a line break inside; expected one word';
    return /[^\x21-\x7e]/.test(value)
        ? 'a character that no token has, such as a long dash or an invisible one; expected printable ASCII only'
        : undefined;
};
const oddInSecret = (name, value) => /\s/.test(value.trim())
    ? [
        `${name} holds a space or a line break. If the token service refuses it, store the secret again, and paste nothing but the value.`,
    ]
    : [];
const oddSecrets = (table, { read }) => Object.entries(table).flatMap(([name, { kind }]) => (kind === 'secret' ? oddInSecret(name, read(name)) : []));
const STORE_AGAIN = 'Store the secret again, and paste nothing but the value.';
const problemWithSecret = (name, value, { surroundings, ...input }) => {
    if ((0,_unfilled_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnfilledSecret */ .qp)(value)) {
        return { input: name, message: `${name} is missing: ${_unfilled_js__WEBPACK_IMPORTED_MODULE_2__/* .UNFILLED */ .Yy}.`, hint: surroundings.unfilled };
    }
    const wrong = wrongInSecret(value, input);
    return wrong === undefined ? undefined : { input: name, message: `${name} holds ${wrong}.`, hint: STORE_AGAIN };
};
const protectSecrets = (table, { read, protect, surroundings = _surroundings_js__WEBPACK_IMPORTED_MODULE_0__/* .inWorkflow */ .F }, problems) => {
    const secrets = new Map();
    for (const [name, input] of Object.entries(table)) {
        const value = input.secret ? read(name).trim() : '';
        if (value === '')
            continue;
        secrets.set(name, protect(value));
        problems.hide(value);
        if (input.kind === 'private-key')
            for (const line of value.split(/[\r\n]+/))
                problems.hide(line);
        const problem = problemWithSecret(name, value, { ...input, surroundings });
        if (problem)
            problems.add(problem);
    }
    return secrets;
};
const defaultOf = (input, environment) => {
    if (input.variable !== undefined)
        return environment[input.variable]?.trim() || (input.otherwise ?? '');
    return input.default === undefined || input.default.startsWith('${{') ? '' : input.default;
};
const readerOf = (table, source, problems) => {
    const secrets = protectSecrets(table, source, problems);
    const { emptySecret, unfilled } = source.surroundings ?? _surroundings_js__WEBPACK_IMPORTED_MODULE_0__/* .inWorkflow */ .F;
    const text = (name) => source.read(name).trim();
    const missing = (name, hint = `Give ${name}.`) => problems.add({
        input: name,
        message: `${name} is missing.`,
        hint: table[name]?.secret ? `${hint} ${emptySecret}` : hint,
    });
    return {
        has: (name) => text(name) !== '',
        text,
        lines: (name) => source.read(name),
        missing,
        label: (name) => name,
        variable: () => undefined,
        note: (name, message, hint) => problems.add({ input: name, message, hint }),
        secret: (name) => secrets.get(name),
        value: (name, kind) => {
            const input = table[name];
            if (!input)
                return undefined;
            const usual = defaultOf(input, source.environment);
            const taken = text(name) || usual;
            if (taken === '') {
                if (input.required)
                    missing(name);
                return undefined;
            }
            if ((0,_unfilled_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnfilled */ .A0)(taken)) {
                problems.add({ input: name, message: `${name} is missing: ${_unfilled_js__WEBPACK_IMPORTED_MODULE_2__/* .UNFILLED */ .Yy}.`, hint: unfilled });
                return undefined;
            }
            const parsed = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBounded */ .n)(_value_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .parsers */ .T[kind], taken);
            if ('value' in parsed)
                return parsed.value;
            const instead = taken === usual ? '' : usual;
            const shown = instead === input.default ? instead : instead && problems.quote(instead);
            (0,_rejection_js__WEBPACK_IMPORTED_MODULE_4__/* .reject */ .k)(problems, { input: name, text: taken, default: shown }, parsed);
            return undefined;
        },
    };
};
const noteUnknown = (table, environment, problems) => {
    const names = Object.keys(table);
    for (const variable of Object.keys(environment).filter((one) => one.startsWith('INPUT_'))) {
        const input = variable.slice('INPUT_'.length).toLowerCase();
        const meant = names.includes(input) ? undefined : (0,_near_miss_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(input, names);
        if (meant !== undefined) {
            problems.add({ input, message: `There is no input ${input}.`, hint: `Did you mean ${meant}?` });
        }
    }
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

/***/ 8920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ isUnfilled),
/* harmony export */   Yy: () => (/* binding */ UNFILLED),
/* harmony export */   qp: () => (/* binding */ isUnfilledSecret)
/* harmony export */ });
const MACRO = /^\$\([\w.-]+\)$/;
const REFERENCE = /^\$(?:[A-Z_][A-Z0-9_]*|\{[A-Z_][A-Z0-9_]*\}|\{\{.*\}\})$/;
const isUnfilled = (text) => MACRO.test(text.trim());
const isUnfilledSecret = (text) => isUnfilled(text) || REFERENCE.test(text.trim());
const UNFILLED = 'in its place stands the name of a variable that has no value';


/***/ }),

/***/ 7286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readVerifySettings)
/* harmony export */ });
/* harmony import */ var _input_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3051);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9190);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3515);
/* harmony import */ var _proxies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4315);
/* harmony import */ var _time_scale_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6137);





const readVerifySettings = (source) => {
    const problems = (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .collectProblems */ .vX)();
    const warnings = [...(0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .oddSecrets */ .j_)(_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyInputs */ .fn, source), ...(0,_proxies_js__WEBPACK_IMPORTED_MODULE_4__/* .networkWarnings */ .O)(source.environment)];
    const inputs = (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .readerOf */ .TC)(_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyInputs */ .fn, source, problems);
    (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .noteUnknown */ .f1)(_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyInputs */ .fn, source.environment, problems);
    (0,_proxies_js__WEBPACK_IMPORTED_MODULE_4__/* .checkProxies */ .r)(source.environment, problems);
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
            inputs.missing(name, `Give ${name}, too, or neither of the two to ask for a token only.`);
        }
    }
    const { times } = (0,_time_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .readTimeScale */ .a)(source.environment, connectUrl === undefined ? [] : [connectUrl], {
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


/***/ }),

/***/ 2509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const fingerprint = (value, correlationId) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', correlationId).update(value.open('fingerprint'), 'utf8').digest('hex').slice(0, 32);


/***/ }),

/***/ 2224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dA: () => (/* binding */ utcDay),
/* harmony export */   nE: () => (/* binding */ isoSeconds),
/* harmony export */   vD: () => (/* binding */ utcMinute),
/* harmony export */   zJ: () => (/* binding */ ceilToSecond)
/* harmony export */ });
const isoSeconds = (at) => `${new Date(at).toISOString().slice(0, -'.000Z'.length)}Z`;
const ceilToSecond = (at) => Math.ceil(at / 1000) * 1000;
const utcMinute = (at) => `${isoSeconds(at).slice(0, 16).replace('T', ' ')} UTC`;
const utcDay = (at) => isoSeconds(at).slice(0, 10);


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

/***/ 5080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact),
/* harmony export */   y: () => (/* binding */ protect)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(143);
/* harmony import */ var _adapters_report_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9125);


const { protect, redact } = (0,_adapters_report_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .createProtection */ .o)(_actions_core__WEBPACK_IMPORTED_MODULE_0__.setSecret);


/***/ }),

/***/ 3666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ prove)
});

// EXTERNAL MODULE: ./build/adapters/connect/discovery.js
var discovery = __webpack_require__(5978);
// EXTERNAL MODULE: ./build/adapters/connect/token-check.js
var token_check = __webpack_require__(576);
// EXTERNAL MODULE: ./build/domain/duration.js
var duration = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/domain/fingerprint.js
var fingerprint = __webpack_require__(2509);
;// CONCATENATED MODULE: ./build/app/prove-holding.js



const proveHolding = async ({ clientId, value, expected }, { authenticate, tell, clock, times }) => {
    if (expected && (0,fingerprint/* fingerprint */.R)(value, expected.correlationId) !== expected.fingerprint) {
        throw new errors/* RotationError */.FL({
            code: 'VERIFICATION_FAILED',
            message: 'This job holds another client secret than the one that was delivered.',
            hint: 'Check that client-secret reads the GitHub secret that the rotation writes: an environment secret hides a repository secret of the same name, ' +
                'and a re-run holds what the first attempt held, so start a new run.',
        });
    }
    const began = clock.elapsed();
    for (let pause = times.firstPause;; pause = Math.min(pause * 2, times.longestPause)) {
        const failure = await tryOnce(clientId, () => authenticate(value));
        if (!failure)
            return expected ? 'fingerprint' : 'token';
        if (clock.elapsed() - began >= times.wait)
            throw failure;
        if (pause === times.firstPause)
            tell(`${failure.message} It is asked again for up to ${(0,duration/* formatDuration */.a3)(times.wait)}.`);
        await clock.sleep(pause);
    }
};
const tryOnce = async (clientId, authenticate) => {
    try {
        if (await authenticate())
            return undefined;
    }
    catch (error) {
        const failure = (0,errors/* asRotationError */.fq)(error);
        if (failure.code === 'SERVICE_UNAVAILABLE' || failure.code === 'RATE_LIMITED')
            return failure;
        throw failure;
    }
    return new errors/* RotationError */.FL({
        code: 'AUTHENTICATION_FAILED',
        message: `The token service refuses this client secret of client ${clientId}.`,
        hint: 'It is expired or deleted, belongs to another client, or was changed on its way into the GitHub secret. Rotate it, or write a valid one.',
    });
};

// EXTERNAL MODULE: ./build/entry/connections.js + 7 modules
var connections = __webpack_require__(5311);
;// CONCATENATED MODULE: ./build/entry/prove.js




const prove = async ({ connectUrl, secret, times, ...consumer }, { protect, tell }) => {
    const { clock, patience, toConnect, close } = (0,connections/* connections */.o)(times, 'verify');
    const endpoints = (0,discovery/* tokenEndpoints */.w)({ fetch: toConnect.fetch, patience, secrets: () => [secret] });
    try {
        const endpoint = await endpoints.of(connectUrl);
        const authenticate = async () => (await (0,token_check/* checkSecret */.z)({ ...consumer, ...toConnect, secret, endpoint, protect, patience })).accepted;
        const evidence = await proveHolding({ ...consumer, value: secret }, { authenticate, tell, clock, times });
        const words = `Proven by ${evidence}: this job holds a secret of client ${consumer.clientId} that works.`;
        return { evidence, words };
    }
    finally {
        await close();
    }
};


/***/ }),

/***/ 365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ refuseInputs)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(143);
/* harmony import */ var _adapters_report_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7830);
/* harmony import */ var _adapters_report_outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4610);
/* harmony import */ var _adapters_report_refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4696);




const nothingRotated = { rotated: '[]', failed: '[]' };
const refuseInputs = async (problems, outputs = nothingRotated) => {
    process.exitCode = _actions_core__WEBPACK_IMPORTED_MODULE_0__.ExitCode.Failure;
    const failures = problems.map(({ message, hint }) => ({ code: 'CONFIG_INVALID', message, hint }));
    (0,_adapters_report_annotations_js__WEBPACK_IMPORTED_MODULE_1__.announceFailures)(_actions_core__WEBPACK_IMPORTED_MODULE_0__, failures);
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.info(`${(0,_adapters_report_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalHeadline */ .ZZ)(failures)}. ${_adapters_report_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING_HAPPENED */ .g2}`);
    for (const [name, value] of Object.entries(outputs))
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.setOutput(name, value);
    if (_actions_core__WEBPACK_IMPORTED_MODULE_0__.getInput('summary') === 'false')
        return;
    await (0,_adapters_report_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .writeSummary */ .Sy)(process.env.GITHUB_STEP_SUMMARY, (0,_adapters_report_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalMarkdown */ .Kl)(failures), _actions_core__WEBPACK_IMPORTED_MODULE_0__);
};


/***/ }),

/***/ 7178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verify: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(143);
/* harmony import */ var _adapters_report_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7830);
/* harmony import */ var _config_verify_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7286);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6046);
/* harmony import */ var _protect_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5080);
/* harmony import */ var _prove_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3666);
/* harmony import */ var _refuse_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(365);







const verify = async () => {
    const parsed = (0,_config_verify_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .readVerifySettings */ .T)({ read: _actions_core__WEBPACK_IMPORTED_MODULE_0__.getInput, environment: process.env, protect: _protect_js__WEBPACK_IMPORTED_MODULE_4__/* .protect */ .y });
    if ('problems' in parsed)
        return (0,_refuse_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseInputs */ .g)(parsed.problems, {});
    for (const warning of parsed.settings.warnings)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.warning(warning);
    try {
        const { evidence, words } = await (0,_prove_js__WEBPACK_IMPORTED_MODULE_5__/* .prove */ .z)(parsed.settings, { protect: _protect_js__WEBPACK_IMPORTED_MODULE_4__/* .protect */ .y, tell: _actions_core__WEBPACK_IMPORTED_MODULE_0__.info });
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.setOutput('evidence', evidence);
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.info(words);
    }
    catch (error) {
        const { code, message, hint } = (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .asRotationError */ .fq)(error);
        (0,_adapters_report_annotations_js__WEBPACK_IMPORTED_MODULE_1__.announceFailures)(_actions_core__WEBPACK_IMPORTED_MODULE_0__, [{ code, message, hint }]);
        process.exitCode = _actions_core__WEBPACK_IMPORTED_MODULE_0__.ExitCode.Failure;
    }
};


/***/ }),

/***/ 5023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
const version = '0.1.0';


/***/ }),

/***/ 4613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ HttpClient)
/* harmony export */ });
class HttpClient {
    constructor() {
        throw new Error('This bundle holds no client for OIDC tokens (core.getIDToken).');
    }
}


/***/ })

};
