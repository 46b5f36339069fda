export const id = 216;
export const ids = [216];
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

/***/ 9510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mz: () => (/* binding */ LONGEST_SECRET),
  fB: () => (/* binding */ credentialInputsFrom),
  WK: () => (/* binding */ inputsFrom)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/cli/config-path.js


const usualConfigPaths = ['.github/secret-rotation.yml', 'secret-rotation.yml'];
const almostConfig = (folder) => usualConfigPaths.map((path) => path.replace(/yml$/, 'yaml')).find((path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, path)));
const findConfig = (folder) => usualConfigPaths.find((path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, path)));

// EXTERNAL MODULE: ./build/cli/flag.js
var cli_flag = __webpack_require__(5643);
;// CONCATENATED MODULE: ./build/cli/given-inputs.js


const LONGEST_SECRET = 2 ** 16;
const tooLong = (name) => ({
    input: name,
    message: `Standard input holds more than ${LONGEST_SECRET} characters, which no secret does.`,
    hint: 'Give the secret alone.',
});
const givesWay = (name, { flags }, config) => {
    if (flags.text(name) === '-')
        return false;
    switch (name) {
        case 'client-secret':
            return config !== '' || flags.has('admin-client-id') || flags.has('admin-client-secret');
        case 'admin-client-secret':
            return config !== '' || !flags.has('admin-client-id');
        case 'github-token':
            return flags.has('app-client-id') || flags.has('app-private-key');
        case 'app-private-key':
            return !flags.has('app-client-id');
        default:
            return false;
    }
};
const twoFromStandardInput = (names) => ({
    input: names[1] ?? '',
    message: `Standard input holds one secret, and ${names.map((name) => `--${name} -`).join(' and ')} ask for it.`,
    hint: 'Give the others in their environment variables.',
});
const readTable = async (table, source, config) => {
    const { flags, environment, standardInput } = source;
    const piped = Object.keys(table).filter((name) => flags.text(name) === '-' && table[name]?.secret);
    if (piped.length > 1)
        return { problems: [twoFromStandardInput(piped)] };
    const [only] = piped;
    const text = only === undefined ? '' : await standardInput();
    if (only !== undefined && text.length > LONGEST_SECRET)
        return { problems: [tooLong(only)] };
    const read = (name) => {
        const input = table[name];
        if (!input || !(0,cli_flag/* isFlag */.R)(name))
            return '';
        if (name === 'config')
            return config;
        const { name: flag, secretIn } = (0,cli_flag/* flagOf */.i)(name, input);
        if (secretIn === undefined)
            return flags.text(flag);
        if (flags.text(name) === '-')
            return text;
        return givesWay(name, source, config) ? '' : (environment[secretIn] ?? '');
    };
    return { read };
};
const identifying = ['name', 'tenant-id', 'client-id', 'secret-name', 'destinations'];
const describesOne = ({ flags }) => identifying.some((name) => flags.has(name));
const credentialInputsFrom = async (table, source, { needed } = { needed: true }) => {
    const given = source.flags.text('config');
    const found = given === '' && !describesOne(source) ? findConfig(source.folder) : undefined;
    if (needed && given === '' && !describesOne(source) && found === undefined) {
        const message = `There is no config file: neither ${usualConfigPaths.join(' nor ')} is in this folder.`;
        const almost = almostConfig(source.folder);
        const hint = almost === undefined
            ? 'Write one with rotate-client-secrets init, name another with --config, or describe one credential with flags: see --help.'
            : `Write --config ${almost}, or let its name end with .yml.`;
        return { problems: [{ input: 'config', message, hint }] };
    }
    const config = given || (found ?? '');
    const read = await readTable(table, source, config);
    return 'problems' in read ? read : { ...read, config, ...(found === undefined ? {} : { foundConfig: found }) };
};
const inputsFrom = (table, source) => readTable(table, source, '');


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

/***/ 2892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ sourceOf)
});

// EXTERNAL MODULE: ./build/entry/cli/shell.js + 5 modules
var shell = __webpack_require__(4524);
// EXTERNAL MODULE: external "node:readline/promises"
var promises_ = __webpack_require__(6848);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./build/cli/given-inputs.js + 1 modules
var given_inputs = __webpack_require__(9510);
;// CONCATENATED MODULE: ./build/entry/cli/standard-input.js



const isWhole = (text) => !text.includes('-----BEGIN ') || /-----END [A-Z0-9 ]+-----/.test(text);
const asked = async () => {
    const nowhere = new external_node_stream_.Writable({ write: (_chunk, _encoding, done) => done() });
    const terminal = (0,promises_.createInterface)({ input: process.stdin, output: nowhere, terminal: true });
    terminal.on('SIGINT', () => process.exit(130));
    process.stderr.write('Secret (not shown; end it with Enter): ');
    let text = '';
    try {
        for await (const line of terminal) {
            text += text === '' ? line : `\n${line}`;
            if (isWhole(text) || text.length > given_inputs/* LONGEST_SECRET */.mz)
                break;
        }
        return text;
    }
    finally {
        terminal.close();
        process.stderr.write('\n');
    }
};
const standardInput = async () => {
    if (process.stdin.isTTY)
        return asked();
    let text = '';
    for await (const part of process.stdin.setEncoding('utf8')) {
        text += part;
        if (text.length > given_inputs/* LONGEST_SECRET */.mz)
            break;
    }
    return text;
};

;// CONCATENATED MODULE: ./build/entry/cli/source.js


const sourceOf = (flags) => ({
    flags,
    environment: shell/* shell */.v.environment,
    standardInput: standardInput,
    folder: process.cwd(),
});


/***/ }),

/***/ 4233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verify: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var _adapters_report_annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7830);
/* harmony import */ var _adapters_report_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9790);
/* harmony import */ var _cli_exit_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2900);
/* harmony import */ var _cli_given_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9510);
/* harmony import */ var _cli_spoken_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9915);
/* harmony import */ var _config_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9190);
/* harmony import */ var _config_verify_settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7286);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6046);
/* harmony import */ var _prove_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3666);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4524);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2892);











const verify = async (flags) => {
    const inputs = await (0,_cli_given_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputsFrom */ .WK)(_config_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyInputs */ .fn, (0,_source_js__WEBPACK_IMPORTED_MODULE_10__/* .sourceOf */ .v)(flags));
    const parsed = 'problems' in inputs ? inputs : (0,_config_verify_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .readVerifySettings */ .T)({ ..._shell_js__WEBPACK_IMPORTED_MODULE_9__/* .shell */ .v, ...inputs });
    if ('problems' in parsed) {
        (0,_shell_js__WEBPACK_IMPORTED_MODULE_9__/* .refuseOnShell */ .w)((0,_cli_spoken_js__WEBPACK_IMPORTED_MODULE_4__/* .spoken */ .vg)(parsed.problems, _config_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyInputs */ .fn));
        return;
    }
    for (const warning of parsed.settings.warnings)
        _shell_js__WEBPACK_IMPORTED_MODULE_9__/* .shell */ .v.log.warning((0,_cli_spoken_js__WEBPACK_IMPORTED_MODULE_4__/* .speechFor */ .mV)(_config_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyInputs */ .fn)(warning));
    try {
        const { evidence, words } = await (0,_prove_js__WEBPACK_IMPORTED_MODULE_8__/* .prove */ .z)(parsed.settings, { ..._shell_js__WEBPACK_IMPORTED_MODULE_9__/* .shell */ .v, tell: _shell_js__WEBPACK_IMPORTED_MODULE_9__/* .shell */ .v.log.info });
        _shell_js__WEBPACK_IMPORTED_MODULE_9__/* .shell */ .v.log.info(words);
        if (flags.on('json'))
            _shell_js__WEBPACK_IMPORTED_MODULE_9__/* .shell */ .v.print((0,_adapters_report_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .printableJson */ .et)({ evidence }));
    }
    catch (error) {
        const { code, message, hint } = (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .asRotationError */ .fq)(error);
        const failure = { code, ...(0,_cli_spoken_js__WEBPACK_IMPORTED_MODULE_4__/* .saying */ .i)((0,_cli_spoken_js__WEBPACK_IMPORTED_MODULE_4__/* .speechFor */ .mV)(_config_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyInputs */ .fn), { message, hint }) };
        _shell_js__WEBPACK_IMPORTED_MODULE_9__/* .shell */ .v.log.error((0,_adapters_report_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .failureText */ .k)(failure), { title: code });
        if (flags.on('json'))
            _shell_js__WEBPACK_IMPORTED_MODULE_9__/* .shell */ .v.print((0,_adapters_report_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .printableJson */ .et)({ error: failure }));
        process.exitCode = _cli_exit_status_js__WEBPACK_IMPORTED_MODULE_2__/* .exitStatus */ .$.failed;
    }
};


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


/***/ })

};
