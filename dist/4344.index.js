export const id = 4344;
export const ids = [4344];
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

/***/ 1082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   givenInputs: () => (/* binding */ givenInputs)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(143);
/* harmony import */ var _protect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4262);



const givenInputs = () => ({
    read: (name) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput)(name, { trimWhitespace: false }),
    environment: process.env,
    protect: _protect_js__WEBPACK_IMPORTED_MODULE_2__/* .protect */ .y,
    externalRun: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex'),
});


/***/ }),

/***/ 1201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ log)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(143);
/* harmony import */ var _protect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4262);


const log = {
    ..._actions_core__WEBPACK_IMPORTED_MODULE_0__,
    info: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.info((0,_protect_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E)(message)),
    warning: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.warning((0,_protect_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E)(message)),
    startGroup: (title) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.startGroup((0,_protect_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E)(title)),
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

/***/ 4344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rotate: () => (/* binding */ rotate)
/* harmony export */ });
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7340);
/* harmony import */ var _given_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1082);
/* harmony import */ var _refuse_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9283);
/* harmony import */ var _run_all_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5926);




const rotate = async () => {
    const parsed = await (0,_config_settings_js__WEBPACK_IMPORTED_MODULE_0__.readSettings)((0,_given_inputs_js__WEBPACK_IMPORTED_MODULE_1__.givenInputs)());
    if ('problems' in parsed)
        return (0,_refuse_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseInputs */ .g)(parsed.problems);
    await (0,_run_all_js__WEBPACK_IMPORTED_MODULE_3__/* .runAll */ .$)(parsed.settings, 'rotate', async (outcomes) => {
        const { publish } = await __webpack_require__.e(/* import() */ 3340).then(__webpack_require__.bind(__webpack_require__, 3340));
        await publish(parsed.settings, outcomes);
    });
};


/***/ }),

/***/ 5926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ runAll)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(143);
// EXTERNAL MODULE: ./build/adapters/report/log.js
var log = __webpack_require__(2534);
// EXTERNAL MODULE: ./build/adapters/report/plan-view.js
var plan_view = __webpack_require__(3243);
// EXTERNAL MODULE: ./build/adapters/report/untrusted.js
var untrusted = __webpack_require__(9790);
;// CONCATENATED MODULE: ./build/adapters/report/progress.js



const isPlan = ({ dryRun }, { status }) => dryRun && status !== 'failed';
const live = (sink, manner) => ({
    begin: () => (0,log.logReporter)(sink),
    end: (report, details) => sink.info(isPlan(manner, report) ? (0,plan_view/* planView */.h)(report, details) : (0,log.resultLine)(report)),
});
const holding = (held) => ({
    info: (_, message) => void held.push((sink) => sink.info((0,untrusted/* plainLine */.h0)(message, log.LONGEST_LINE))),
    warning: (credential, message) => void held.push((sink) => sink.warning((0,untrusted/* plainLine */.h0)(`${credential}: ${message}`, log.LONGEST_LINE))),
    step: (line) => void held.push((sink) => {
        sink.info((0,log.stepTitle)(line));
        for (const note of line.notes)
            sink.info((0,log.noteLine)(note));
    }),
});
const folded = (sink, manner) => {
    const heldBy = new Map();
    const details = (report, more) => {
        for (const tell of heldBy.get(report.name) ?? [])
            tell(sink);
        if (isPlan(manner, report))
            sink.info((0,plan_view/* planView */.h)(report, more));
        if (report.error)
            sink.info((0,untrusted/* plainLine */.h0)(`${report.error.code}: ${report.error.message}`, log.LONGEST_LINE));
    };
    return {
        begin(credential) {
            const held = [];
            heldBy.set(credential, held);
            return holding(held);
        },
        end(report, more, { done, all }) {
            sink.startGroup(`${(0,log.resultLine)(report)} · ${done} done, ${all - done} left`);
            details(report, more);
            sink.endGroup();
            heldBy.delete(report.name);
        },
    };
};
const progressFor = (sink, { many, ...manner }) => many ? folded(sink, manner) : live(sink, manner);

// EXTERNAL MODULE: ./build/entry/cancellation.js
var cancellation = __webpack_require__(1940);
// EXTERNAL MODULE: ./build/entry/log.js
var entry_log = __webpack_require__(1201);
// EXTERNAL MODULE: ./build/entry/product.js
var product = __webpack_require__(4520);
;// CONCATENATED MODULE: ./build/entry/run-all.js






const runAll = async (settings, part, publish) => {
    const { owner, credentials, concurrency, dryRun, warnings } = settings;
    core.info((0,log.headerLine)({ version: product/* version */.rE, credentials: credentials.length, owner }));
    for (const warning of warnings)
        core.warning(warning);
    const [{ compose }, { rotateAll }, { rotateCredential: work }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2164), __webpack_require__.e(4343), __webpack_require__.e(8348), __webpack_require__.e(1708), __webpack_require__.e(4453), __webpack_require__.e(8570), __webpack_require__.e(4728), __webpack_require__.e(6987)]).then(__webpack_require__.bind(__webpack_require__, 4728)),
        __webpack_require__.e(/* import() */ 9375).then(__webpack_require__.bind(__webpack_require__, 9375)),
        __webpack_require__.e(/* import() */ 3777).then(__webpack_require__.bind(__webpack_require__, 3777)),
    ]);
    const signal = (0,cancellation/* cancellation */.W)();
    const { jobs, clock, end } = await compose(settings, signal, part);
    const progress = progressFor(entry_log/* log */.R, { many: jobs.length > 1, dryRun });
    const published = rotateAll(jobs, { concurrency, progress, clock, work }).then((all) => publish(all, signal));
    await published.finally(() => end(core.info));
};


/***/ })

};
