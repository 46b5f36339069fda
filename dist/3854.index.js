export const id = 3854;
export const ids = [3854,4613];
export const modules = {

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

/***/ 6941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ checkInputs)
/* harmony export */ });
/* unused harmony export checkOutputs */
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9190);

const { 'connect-url': connectUrl, 'connect-primary-url': connectPrimaryUrl, ...shared } = _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .rotateInputs */ .fq;
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

/***/ 2646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(143);
// EXTERNAL MODULE: ./build/adapters/report/check-words.js
var check_words = __webpack_require__(6716);
// EXTERNAL MODULE: ./build/config/check-settings.js + 1 modules
var check_settings = __webpack_require__(5095);
// EXTERNAL MODULE: ./build/entry/cancellation.js
var cancellation = __webpack_require__(1940);
// EXTERNAL MODULE: ./build/adapters/report/untrusted.js
var untrusted = __webpack_require__(9790);
// EXTERNAL MODULE: ./build/entry/log.js
var log = __webpack_require__(1201);
// EXTERNAL MODULE: ./build/entry/protect.js
var protect = __webpack_require__(5080);
;// CONCATENATED MODULE: ./build/entry/check-runner.js




const LEFT_OUT = 'Whether the secrets reached GitHub, whether the rotating workflow is enabled, and which files the pull request changes was not looked at: github-token is not given.';
const checkRunner = () => ({
    protect: protect/* protect */.y,
    log: log.log,
    event: process.env,
    repository: process.env.GITHUB_REPOSITORY?.trim() || undefined,
    leftOut: LEFT_OUT,
    told: (clock) => (one) => log.log.info((0,untrusted/* plainLine */.h0)((0,check_words/* checkLine */.tY)(one, clock.now()), 1000)),
});

// EXTERNAL MODULE: ./build/entry/refuse-inputs.js
var refuse_inputs = __webpack_require__(365);
// EXTERNAL MODULE: ./build/entry/version.js
var version = __webpack_require__(5023);
;// CONCATENATED MODULE: ./build/entry/check.js









const nothingKnown = { status: 'unknown', expiring: '[]', expired: '[]' };
const check = async () => {
    const parsed = await (0,check_settings/* readCheckSettings */.u)({
        read: (name) => core.getInput(name, { trimWhitespace: false }),
        environment: process.env,
        protect: protect/* protect */.y,
    });
    if ('problems' in parsed)
        return (0,refuse_inputs/* refuseInputs */.g)(parsed.problems, nothingKnown);
    const { owner, credentials, warnings, report: earlier } = parsed.settings;
    core.info((0,check_words/* checkHeaderLine */.I3)({ version: version/* version */.r, credentials: credentials.length, owner, byReport: earlier !== undefined }));
    for (const warning of warnings)
        log.log.warning(warning);
    const [{ composeCheck }, { checkAll }, { publishCheck }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2164), __webpack_require__.e(4343), __webpack_require__.e(8348), __webpack_require__.e(3097), __webpack_require__.e(9428)]).then(__webpack_require__.bind(__webpack_require__, 9428)),
        __webpack_require__.e(/* import() */ 9569).then(__webpack_require__.bind(__webpack_require__, 9569)),
        __webpack_require__.e(/* import() */ 2085).then(__webpack_require__.bind(__webpack_require__, 2085)),
    ]);
    const composed = await composeCheck(parsed.settings, (0,cancellation/* cancellation */.W)(), checkRunner());
    const { tasks, options, pullRequest, clock, close } = composed;
    try {
        const report = await checkAll(tasks, options);
        await publishCheck(parsed.settings, report, { pullRequest, now: clock.now() });
    }
    finally {
        await close();
    }
};


/***/ }),

/***/ 1201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ warningsSoFar),
/* harmony export */   log: () => (/* binding */ log)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(143);
/* harmony import */ var _protect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5080);


let warnings = 0;
const warningsSoFar = () => warnings;
const log = {
    ..._actions_core__WEBPACK_IMPORTED_MODULE_0__,
    info: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.info((0,_protect_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E)(message)),
    warning(message) {
        warnings += 1;
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.warning((0,_protect_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E)(message));
    },
    startGroup: (title) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.startGroup((0,_protect_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E)(title)),
};


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
