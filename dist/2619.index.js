export const id = 2619;
export const ids = [2619,4613];
export const modules = {

/***/ 2534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LONGEST_LINE: () => (/* binding */ LONGEST_LINE),
/* harmony export */   headerLine: () => (/* binding */ headerLine),
/* harmony export */   logReporter: () => (/* binding */ logReporter),
/* harmony export */   noteLine: () => (/* binding */ noteLine),
/* harmony export */   resultLine: () => (/* binding */ resultLine),
/* harmony export */   stepTitle: () => (/* binding */ stepTitle)
/* harmony export */ });
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4073);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9790);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(169);



const LONGEST_LINE = 1000;
const headerLine = (run) => (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(`rotate-client-secrets ${run.version} · ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(run.credentials, 'credential')} · owner ${run.owner}`);
const capitalized = (word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
const stepTitle = ({ step, durationMs, detail, failed }) => {
    const head = `${failed ? '✗' : '▸'} ${capitalized(step).padEnd(15)}${(0,_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .took */ .sm)(durationMs).padStart(11)}`;
    return `${head}  ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(detail, LONGEST_LINE)}`.trimEnd();
};
const noteLine = (note) => `  ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(note, LONGEST_LINE)}`;
const logReporter = (sink) => ({
    info: (credential, message) => sink.info((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(`${credential}: ${message}`, LONGEST_LINE)),
    warning: (credential, message) => sink.warning((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(`${credential}: ${message}`, LONGEST_LINE)),
    step: (line) => {
        sink.startGroup(stepTitle(line));
        for (const note of line.notes)
            sink.info(noteLine(note));
        sink.endGroup();
    },
});
const nextRotation = ({ nextRotationAt }) => nextRotationAt === undefined ? [] : [`next rotation from ${(0,_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd)(nextRotationAt)}`];
const became = (report, duration) => {
    switch (report.status) {
        case 'rotated':
            return [`rotated in ${duration}`, ...nextRotation(report)];
        case 'retired':
            return [`finished in ${duration}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsNamed */ .LE)(report.retiredSecretIds)} deleted`, ...nextRotation(report)];
        case 'unchanged':
            return ['unchanged', ...nextRotation(report)];
        case 'pending':
            return [
                `waits, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonWords */ .IK)(report.reason)}`,
                ...report.pendingRetirement.map(({ secretId, after }) => `secret ${secretId} may go after ${(0,_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .minute */ .Vc)(after)}`),
            ];
        case 'skipped':
            return [`skipped, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonWords */ .IK)(report.reason)}`];
        case 'planned':
            return [`planned, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonWords */ .IK)(report.reason)}`, 'nothing was changed'];
        case 'failed':
            return [`failed after ${duration}, ${report.error?.code ?? report.reason}`];
    }
};
const resultLine = (report) => {
    const duration = (0,_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .took */ .sm)(report.steps.reduce((sum, { durationMs }) => sum + durationMs, 0));
    return (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(`${report.name}: ${became(report, duration).join(' · ')}`, LONGEST_LINE);
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
        result: JSON.stringify(withoutHarm(report)),
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
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, `${JSON.stringify(value, undefined, 2)}\n`);
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

/***/ 1940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ cancellation)
/* harmony export */ });
const cancellation = () => {
    const controller = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.on(signal, () => controller.abort());
    return controller.signal;
};


/***/ }),

/***/ 2203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(143);
// EXTERNAL MODULE: ./build/adapters/report/log.js
var log = __webpack_require__(2534);
// EXTERNAL MODULE: ./build/domain/duration.js
var duration = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/config/inputs.js
var inputs = __webpack_require__(9190);
;// CONCATENATED MODULE: ./build/config/check-inputs.js

const { 'connect-url': connectUrl, 'connect-primary-url': connectPrimaryUrl, ...shared } = inputs/* rotateInputs */.fq;
const checkInputs = {
    config: shared.config,
    credentials: shared.credentials,
    'warn-before': { kind: 'duration', default: '30d', description: 'Warn when no more than this is left.' },
    'fail-before': {
        kind: 'duration',
        default: '7d',
        description: 'Fail when no more than this is left; at most warn-before.',
    },
    report: {
        kind: 'text',
        description: 'Path of the JSON of an earlier check, for runs that have no secrets, as of a pull request from a fork.',
    },
    'report-max-age': { kind: 'duration', default: '7d', description: 'Warn when that report is older than this.' },
    'github-token': {
        kind: 'secret',
        secret: true,
        inHeader: true,
        description: 'Token that may read the destinations and the pull request; without it, findings that only GitHub knows are left out.',
    },
    comment: {
        kind: 'flag',
        default: 'false',
        description: 'Keep one comment on the pull request up to date; github-token then needs Pull requests: write.',
    },
    name: shared.name,
    'connect-url': connectUrl,
    'connect-primary-url': { ...connectPrimaryUrl, description: 'Base URL where secrets are read.' },
    owner: { ...shared.owner, description: 'Who owns the secrets that the rotation makes, as in the rotating workflow.' },
    'tenant-id': { ...shared['tenant-id'], description: 'GUID of the tenant; required with a secret, without config.' },
    'client-id': {
        ...shared['client-id'],
        description: 'GUID of the client whose secret is checked; required with a secret, without config.',
    },
    'client-type': shared['client-type'],
    'client-secret': {
        ...shared['client-secret'],
        description: 'The current secret of the client, which then asks for itself; excludes the two admin inputs.',
    },
    'admin-client-id': {
        ...shared['admin-client-id'],
        description: 'GUID of a Tenant Administrator client that asks instead; hybrid clients need one.',
    },
    'admin-client-secret': shared['admin-client-secret'],
    'secret-name': {
        ...shared['secret-name'],
        description: 'Name of the GitHub secret that holds the value; with repository and environment it names one destination.',
    },
    repository: shared.repository,
    environment: shared.environment,
    destinations: shared.destinations,
    'rotate-before': {
        ...shared['rotate-before'],
        description: 'When the secret is rotated, as in the rotating workflow: two days later the rotation is overdue.',
    },
    'grace-period': {
        ...shared['grace-period'],
        description: 'How long a superseded secret stays, as in the rotating workflow: two days later its deletion is overdue.',
    },
    'retire-ids': {
        ...shared['retire-ids'],
        description: 'Ids of secrets made by hand that the rotation deletes too, as in the rotating workflow.',
    },
    'github-api-url': shared['github-api-url'],
    concurrency: shared.concurrency,
    summary: shared.summary,
    'result-file': {
        kind: 'text',
        description: 'Path of a file that the result is written to as well, to be the report of later checks.',
    },
    'sarif-file': {
        kind: 'text',
        description: 'Path of a file that the findings are written to as SARIF 2.1.0, for code scanning.',
    },
};
const checkOutputs = {
    status: 'The worst of all: ok, warning, failure or unknown; a failure fails the step.',
    expiring: 'Names of the credentials whose secret expires before long, as a JSON array.',
    expired: 'Names of the credentials whose secret has expired, as a JSON array.',
    result: 'Everything that was found, as JSON; empty when it would be too large for an output, see result-file.',
};

// EXTERNAL MODULE: ./build/domain/destination.js
var destination = __webpack_require__(2345);
// EXTERNAL MODULE: ./build/config/credential-settings.js + 3 modules
var credential_settings = __webpack_require__(1981);
// EXTERNAL MODULE: ./build/config/identity.js
var config_identity = __webpack_require__(6773);
;// CONCATENATED MODULE: ./build/config/checked-credential.js



const readClient = (given) => {
    const hasSecret = given.secret('client-secret') !== undefined || given.secret('admin-client-secret') !== undefined;
    const connect = (0,credential_settings/* readConnect */.nT)(given, { demanded: hasSecret });
    if (!hasSecret) {
        given.value('admin-client-id', 'guid');
        return 'absent';
    }
    const identity = (0,config_identity/* readIdentity */.x)(given, connect?.clientId);
    return connect && identity ? { connect, identity } : 'wrong';
};
const readCheckedCredential = ({ given, name, destinations, selected }, { GITHUB_REPOSITORY }) => {
    const rotateBefore = given.value('rotate-before', 'duration');
    const gracePeriod = given.value('grace-period', 'duration');
    const retireIds = given.value('retire-ids', 'ids') ?? [];
    const client = selected ? readClient(given) : 'absent';
    const receiptRepository = (0,destination/* firstRepositoryOf */._8)(destinations) ?? (GITHUB_REPOSITORY?.trim() || undefined);
    if (name === undefined || destinations.length === 0 || client === 'wrong')
        return undefined;
    if (rotateBefore === undefined || gracePeriod === undefined)
        return undefined;
    return {
        name,
        destinations,
        policy: { rotateBefore, gracePeriod, retireIds },
        ...(receiptRepository === undefined ? {} : { receiptRepository }),
        ...(client === undefined || client === 'absent' ? {} : { client }),
    };
};

// EXTERNAL MODULE: ./build/config/input-reader.js
var input_reader = __webpack_require__(3051);
// EXTERNAL MODULE: ./build/config/problems.js
var config_problems = __webpack_require__(3515);
// EXTERNAL MODULE: ./build/config/proxies.js
var proxies = __webpack_require__(4315);
// EXTERNAL MODULE: ./build/config/settings.js + 2 modules
var settings = __webpack_require__(7340);
// EXTERNAL MODULE: ./build/config/surroundings.js
var config_surroundings = __webpack_require__(468);
// EXTERNAL MODULE: ./build/config/time-scale.js
var time_scale = __webpack_require__(6137);
;// CONCATENATED MODULE: ./build/config/check-settings.js










const isOurs = (name) => Object.hasOwn(checkInputs, name);
const credentialReader = (source, problems) => (0,input_reader/* readerOf */.TC)(inputs/* rotateInputs */.fq, { ...source, read: (name) => (isOurs(name) ? source.read(name) : '') }, problems);
const mayLackSecrets = ({ GITHUB_EVENT_NAME = '', GITHUB_ACTOR }) => GITHUB_EVENT_NAME === '' || GITHUB_EVENT_NAME.startsWith('pull_request') || GITHUB_ACTOR === 'dependabot[bot]';
const readThresholds = (inputs) => {
    const warnBefore = inputs.value('warn-before', 'duration');
    const failBefore = inputs.value('fail-before', 'duration');
    if (warnBefore === undefined || failBefore === undefined)
        return undefined;
    if (failBefore <= warnBefore)
        return { warnBefore, failBefore };
    const message = `fail-before is "${(0,duration/* formatDuration */.a3)(failBefore)}"; expected at most warn-before, which is ${(0,duration/* formatDuration */.a3)(warnBefore)}.`;
    inputs.note('fail-before', message, 'Make warn-before longer, or fail-before shorter.');
    return undefined;
};
const saysNothing = (inputs) => ['config', 'client-secret', 'admin-client-secret', 'name', 'secret-name', 'destinations'].every((name) => !inputs.has(name));
const noteMissingSecret = (inputs, { name }, { emptySecret }) => {
    const message = `there is no secret to check ${name} with.`;
    const hint = `Give client-secret, or admin-client-id with admin-client-secret (in a config file, the environment variables that it names), or give report. ${emptySecret}`;
    inputs.note('client-secret', message, hint);
};
const readCheckSettings = async (source) => {
    const problems = (0,config_problems/* collectProblems */.vX)();
    const warnings = [];
    const warn = (message) => void warnings.push(message);
    const { environment, surroundings = config_surroundings/* inWorkflow */.F } = source;
    const inputs = (0,input_reader/* readerOf */.TC)(checkInputs, source, problems);
    (0,input_reader/* noteUnknown */.f1)(checkInputs, environment, problems);
    for (const oddity of [...(0,input_reader/* oddSecrets */.j_)(checkInputs, source), ...(0,proxies/* networkWarnings */.O)(environment)])
        warn(oddity);
    (0,proxies/* checkProxies */.r)(environment, problems);
    const thresholds = readThresholds(inputs);
    const report = inputs.value('report', 'text');
    const reportMaxAge = inputs.value('report-max-age', 'duration');
    const token = inputs.secret('github-token');
    const apiUrl = inputs.value('github-api-url', 'url');
    const comment = inputs.value('comment', 'flag');
    const concurrency = inputs.value('concurrency', 'count');
    const summary = inputs.value('summary', 'flag');
    const [resultFile, sarifFile] = [inputs.value('result-file', 'text'), inputs.value('sarif-file', 'text')];
    if (comment && !token)
        warn('comment is true, but there is no github-token to comment with: nothing is commented.');
    const lenient = report !== undefined || mayLackSecrets(environment);
    const given = lenient && saysNothing(inputs)
        ? { owner: 'nobody', credentials: [] }
        : await (0,settings.readGiven)(credentialReader(source, problems), source, { problems, warn });
    const read = given.credentials.map((one) => ({
        selected: one.selected,
        credential: readCheckedCredential(one, environment),
    }));
    const credentials = read.flatMap(({ selected, credential }) => (selected && credential ? [credential] : []));
    if (!lenient)
        for (const one of credentials)
            if (!one.client)
                noteMissingSecret(inputs, one, surroundings);
    const addresses = credentials.flatMap(({ client }) => client ? [client.connect.url, client.connect.primaryUrl] : []);
    const { times } = (0,time_scale/* readTimeScale */.a)(environment, [...addresses, ...(token && apiUrl ? [apiUrl] : [])], {
        problems,
        warn,
    });
    const wrong = { problems: inputs.text('config') === '' ? problems.list : (0,config_problems/* byPlace */.hz)(problems.list) };
    if (wrong.problems.length > 0 || given.owner === undefined || read.some(({ credential }) => !credential))
        return wrong;
    if (!thresholds || reportMaxAge === undefined || apiUrl === undefined || comment === undefined)
        return wrong;
    if (concurrency === undefined || summary === undefined)
        return wrong;
    const configFile = inputs.text('config');
    return {
        settings: {
            owner: given.owner,
            credentials,
            thresholds,
            ...(report === undefined ? {} : { report }),
            reportMaxAge,
            github: { apiUrl, ...(token ? { token } : {}) },
            comment,
            concurrency,
            summary,
            ...(resultFile === undefined ? {} : { resultFile }),
            ...(sarifFile === undefined ? {} : { sarifFile }),
            ...(configFile === '' ? {} : { configFile }),
            times,
            warnings,
        },
    };
};

// EXTERNAL MODULE: ./build/entry/cancellation.js
var cancellation = __webpack_require__(1940);
// EXTERNAL MODULE: ./build/entry/product.js
var product = __webpack_require__(4520);
// EXTERNAL MODULE: ./build/entry/protect.js
var protect = __webpack_require__(5080);
// EXTERNAL MODULE: ./build/entry/refuse-inputs.js
var refuse_inputs = __webpack_require__(365);
;// CONCATENATED MODULE: ./build/entry/check.js







const nothingKnown = { status: 'unknown', expiring: '[]', expired: '[]' };
const check = async () => {
    const parsed = await readCheckSettings({
        read: (name) => core.getInput(name, { trimWhitespace: false }),
        environment: process.env,
        protect: protect/* protect */.y,
    });
    if ('problems' in parsed)
        return (0,refuse_inputs/* refuseInputs */.g)(parsed.problems, nothingKnown);
    const { owner, credentials, warnings } = parsed.settings;
    core.info((0,log.headerLine)({ version: product/* version */.rE, credentials: credentials.length, owner }));
    for (const warning of warnings)
        core.warning(warning);
    const [{ composeCheck }, { checkAll }, { publishCheck }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2164), __webpack_require__.e(4343), __webpack_require__.e(8348), __webpack_require__.e(3097), __webpack_require__.e(2915), __webpack_require__.e(2448)]).then(__webpack_require__.bind(__webpack_require__, 2448)),
        __webpack_require__.e(/* import() */ 9921).then(__webpack_require__.bind(__webpack_require__, 9921)),
        __webpack_require__.e(/* import() */ 2915).then(__webpack_require__.bind(__webpack_require__, 2915)),
    ]);
    const { tasks, options, pullRequest, clock, close } = await composeCheck(parsed.settings, (0,cancellation/* cancellation */.W)());
    try {
        const report = await checkAll(tasks, options);
        await publishCheck(parsed.settings, report, { pullRequest, now: clock.now() });
    }
    finally {
        await close();
    }
};


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

/***/ 365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ refuseInputs)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(143);
/* harmony import */ var _adapters_report_annotations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7830);
/* harmony import */ var _adapters_report_outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4610);
/* harmony import */ var _adapters_report_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4696);




const nothingRotated = { rotated: '[]', failed: '[]' };
const refuseInputs = async (problems, outputs = nothingRotated) => {
    process.exitCode = _actions_core__WEBPACK_IMPORTED_MODULE_0__.ExitCode.Failure;
    const failures = problems.map(({ message, hint }) => ({ code: 'CONFIG_INVALID', message, hint }));
    (0,_adapters_report_annotations_js__WEBPACK_IMPORTED_MODULE_3__.announceFailures)(_actions_core__WEBPACK_IMPORTED_MODULE_0__, failures);
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.info(`${(0,_adapters_report_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalHeadline */ .ZZ)(failures)}. ${_adapters_report_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING_HAPPENED */ .g2}`);
    for (const [name, value] of Object.entries(outputs))
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.setOutput(name, value);
    if (_actions_core__WEBPACK_IMPORTED_MODULE_0__.getInput('summary') === 'false')
        return;
    await (0,_adapters_report_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .writeSummary */ .Sy)(process.env.GITHUB_STEP_SUMMARY, (0,_adapters_report_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalMarkdown */ .Kl)(failures), _actions_core__WEBPACK_IMPORTED_MODULE_0__);
};


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
