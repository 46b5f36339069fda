export const id = 1607;
export const ids = [1607];
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

/***/ 7805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ progressFor),
/* harmony export */   O: () => (/* binding */ warningsOnly)
/* harmony export */ });
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2534);
/* harmony import */ var _plan_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3243);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9790);



const isPlan = ({ dryRun }, { status }) => dryRun && status !== 'failed';
const live = (sink, manner) => ({
    begin: () => (0,_log_js__WEBPACK_IMPORTED_MODULE_0__.logReporter)(sink),
    end: (report, details) => sink.info(isPlan(manner, report) ? (0,_plan_view_js__WEBPACK_IMPORTED_MODULE_1__/* .planView */ .h)(report, details) : (0,_log_js__WEBPACK_IMPORTED_MODULE_0__.resultLine)(report)),
});
const holding = (held) => ({
    info: (_, message) => void held.push((sink) => sink.info((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(message, _log_js__WEBPACK_IMPORTED_MODULE_0__.LONGEST_LINE))),
    warning: (credential, message) => void held.push((sink) => sink.warning((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(`${credential}: ${message}`, _log_js__WEBPACK_IMPORTED_MODULE_0__.LONGEST_LINE))),
    step: (line) => void held.push((sink) => {
        sink.info((0,_log_js__WEBPACK_IMPORTED_MODULE_0__.stepTitle)(line));
        for (const note of line.notes)
            sink.info((0,_log_js__WEBPACK_IMPORTED_MODULE_0__.noteLine)(note));
    }),
});
const folded = (sink, manner) => {
    const heldBy = new Map();
    const details = (report, more) => {
        for (const tell of heldBy.get(report.name) ?? [])
            tell(sink);
        if (isPlan(manner, report))
            sink.info((0,_plan_view_js__WEBPACK_IMPORTED_MODULE_1__/* .planView */ .h)(report, more));
        if (report.error)
            sink.info((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(`${report.error.code}: ${report.error.message}`, _log_js__WEBPACK_IMPORTED_MODULE_0__.LONGEST_LINE));
    };
    return {
        begin(credential) {
            const held = [];
            heldBy.set(credential, held);
            return holding(held);
        },
        end(report, more, { done, all }) {
            sink.startGroup(`${(0,_log_js__WEBPACK_IMPORTED_MODULE_0__.resultLine)(report)} · ${done} done, ${all - done} left`);
            details(report, more);
            sink.endGroup();
            heldBy.delete(report.name);
        },
    };
};
const warningsOnly = (sink) => ({
    begin: () => ({ ...(0,_log_js__WEBPACK_IMPORTED_MODULE_0__.logReporter)(sink), info() { }, step() { } }),
    end() { },
});
const progressFor = (sink, { many, ...manner }) => many ? folded(sink, manner) : live(sink, manner);


/***/ }),

/***/ 9510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ credentialInputsFrom),
  W: () => (/* binding */ inputsFrom)
});

// EXTERNAL MODULE: ./build/config/inputs.js
var inputs = __webpack_require__(9190);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/cli/config-path.js


const usualConfigPaths = ['.github/secret-rotation.yml', 'secret-rotation.yml'];
const findConfig = (folder) => usualConfigPaths.find((path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, path)));

// EXTERNAL MODULE: ./build/cli/flag.js
var cli_flag = __webpack_require__(5643);
;// CONCATENATED MODULE: ./build/cli/given-inputs.js



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
    const text = piped.length === 1 ? await standardInput() : '';
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
const describesOne = ({ flags }) => Object.entries(inputs/* rotateInputs */.fq).some(([name, { secret }]) => !secret && !inputs/* besideConfig */.X3.some((beside) => beside === name) && flags.has(name));
const credentialInputsFrom = async (table, source, { needed } = { needed: true }) => {
    const given = source.flags.text('config');
    const found = given === '' && !describesOne(source) ? findConfig(source.folder) : undefined;
    if (needed && given === '' && !describesOne(source) && found === undefined) {
        const message = `There is no config file: neither ${usualConfigPaths.join(' nor ')} is in this folder.`;
        const hint = 'Write one with rotate-client-secrets init, name another with --config, or describe one credential with flags: see --help.';
        return { problems: [{ input: 'config', message, hint }] };
    }
    const config = given || (found ?? '');
    const read = await readTable(table, source, config);
    return 'problems' in read ? read : { ...read, config, ...(found === undefined ? {} : { foundConfig: found }) };
};
const inputsFrom = (table, source) => readTable(table, source, '');


/***/ }),

/***/ 4062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T3: () => (/* binding */ spokenRotation),
/* harmony export */   ji: () => (/* binding */ spokenLog),
/* harmony export */   rv: () => (/* binding */ spokenCheck)
/* harmony export */ });
/* harmony import */ var _spoken_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9915);

const spokenRotation = ({ report, details }, say) => ({
    report: {
        ...report,
        credentials: report.credentials.map((one) => (one.error ? { ...one, error: (0,_spoken_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)(say, one.error) } : one)),
    },
    details: details.map((one) => (one.safety === undefined ? one : { ...one, safety: say(one.safety) })),
});
const spokenCheck = (report, say) => ({
    ...report,
    findings: report.findings.map((one) => (0,_spoken_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)(say, one)),
    credentials: report.credentials.map((one) => ({ ...one, findings: one.findings.map((each) => (0,_spoken_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)(say, each)) })),
    leftOut: report.leftOut.map(say),
});
const spokenLog = (log, say) => ({
    ...log,
    warning: (message, properties) => log.warning(say(message), properties),
});


/***/ }),

/***/ 5967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ interruption)
/* harmony export */ });
/* harmony import */ var _cli_exit_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2900);
/* harmony import */ var _screen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5228);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6017);



const ECHO_MS = 1000;
const CHANGES = 'no new step is begun, and what was begun is cleaned up';
const LOOKS = 'nothing was changed';
const LATER = 'A run that begins in half an hour or later finishes the job; until then it is skipped, as nobody knows whether this one is still at work.';
const stop = () => {
    const left = _shell_js__WEBPACK_IMPORTED_MODULE_2__/* .shell */ .v.left();
    _shell_js__WEBPACK_IMPORTED_MODULE_2__/* .shell */ .v.log.warning(left.length === 0 ? 'Stopped. Nothing was left half done.' : 'Stopped before it was cleaned up.');
    for (const words of left)
        _shell_js__WEBPACK_IMPORTED_MODULE_2__/* .shell */ .v.log.info(`  ${words}`);
    if (left.length > 0)
        _shell_js__WEBPACK_IMPORTED_MODULE_2__/* .shell */ .v.log.info(`  ${LATER}`);
    (0,_screen_js__WEBPACK_IMPORTED_MODULE_1__/* .clear */ .IU)();
    process.exit(_cli_exit_status_js__WEBPACK_IMPORTED_MODULE_0__/* .exitStatus */ .$.interrupted);
};
const interruption = ({ changes }) => {
    const controller = new AbortController();
    let first = 0;
    const abort = () => {
        if (controller.signal.aborted)
            return;
        first = performance.now();
        process.exitCode = _cli_exit_status_js__WEBPACK_IMPORTED_MODULE_0__/* .exitStatus */ .$.interrupted;
        _shell_js__WEBPACK_IMPORTED_MODULE_2__/* .shell */ .v.log.warning(`Interrupted: ${changes ? CHANGES : LOOKS}. Ctrl-C again stops at once.`);
        controller.abort();
    };
    process.on('SIGTERM', abort);
    process.on('SIGINT', () => {
        if (controller.signal.aborted && performance.now() - first > ECHO_MS)
            stop();
        abort();
    });
    return controller.signal;
};


/***/ }),

/***/ 1607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rotate: () => (/* binding */ rotate)
/* harmony export */ });
/* harmony import */ var _adapters_report_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2534);
/* harmony import */ var _adapters_report_progress_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7805);
/* harmony import */ var _cli_spoken_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4062);
/* harmony import */ var _config_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9190);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7340);
/* harmony import */ var _product_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4520);
/* harmony import */ var _interruption_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5967);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1417);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6017);









const rotate = async (flags) => {
    const given = await (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .understood */ .S)(flags, { table: _config_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .rotateInputs */ .fq, read: _config_settings_js__WEBPACK_IMPORTED_MODULE_2__.readSettings });
    if (!given)
        return;
    const { settings, say } = given;
    const { owner, credentials, dryRun } = settings;
    _shell_js__WEBPACK_IMPORTED_MODULE_5__/* .shell */ .v.log.info((0,_adapters_report_log_js__WEBPACK_IMPORTED_MODULE_6__.headerLine)({ version: _product_js__WEBPACK_IMPORTED_MODULE_7__/* .version */ .rE, credentials: credentials.length, owner }));
    const [{ workedOn }, { publish }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(2164), __webpack_require__.e(4343), __webpack_require__.e(8348), __webpack_require__.e(1708), __webpack_require__.e(3097), __webpack_require__.e(8570), __webpack_require__.e(6789), __webpack_require__.e(5387), __webpack_require__.e(195)]).then(__webpack_require__.bind(__webpack_require__, 6913)), __webpack_require__.e(/* import() */ 3237).then(__webpack_require__.bind(__webpack_require__, 3237))]);
    const progress = (0,_adapters_report_progress_js__WEBPACK_IMPORTED_MODULE_8__/* .progressFor */ .L)((0,_cli_spoken_report_js__WEBPACK_IMPORTED_MODULE_0__/* .spokenLog */ .ji)(_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .shell */ .v.log, say), { many: credentials.length > 1, dryRun: false });
    const signal = (0,_interruption_js__WEBPACK_IMPORTED_MODULE_3__/* .interruption */ .Y)({ changes: !dryRun });
    await workedOn({ settings, part: 'rotate', progress, signal }, (outcomes) => publish(settings, outcomes, { json: flags.on('json'), say }));
};


/***/ }),

/***/ 1417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ understood)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _cli_given_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9510);
/* harmony import */ var _cli_spoken_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9915);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6017);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3793);





const understood = async (flags, { table, read, needed = true }) => {
    const inputs = await (0,_cli_given_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .credentialInputsFrom */ .f)(table, (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceOf */ .v)(flags), { needed });
    const externalRun = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex');
    const parsed = 'problems' in inputs ? inputs : await read({ ..._shell_js__WEBPACK_IMPORTED_MODULE_3__/* .shell */ .v, read: inputs.read, externalRun });
    if ('problems' in parsed) {
        (0,_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseOnShell */ .w)((0,_cli_spoken_js__WEBPACK_IMPORTED_MODULE_2__/* .spoken */ .vg)(parsed.problems, table));
        return undefined;
    }
    const { foundConfig, config } = 'read' in inputs ? inputs : { config: '' };
    if (foundConfig !== undefined)
        _shell_js__WEBPACK_IMPORTED_MODULE_3__/* .shell */ .v.log.info(`Config file: ${foundConfig}`);
    const say = (0,_cli_spoken_js__WEBPACK_IMPORTED_MODULE_2__/* .speechFor */ .mV)(table, { file: config !== '' });
    for (const warning of parsed.settings.warnings)
        _shell_js__WEBPACK_IMPORTED_MODULE_3__/* .shell */ .v.log.warning(say(warning));
    return { ...parsed, say };
};


/***/ }),

/***/ 3793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8321);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6017);


const sourceOf = (flags) => ({
    flags,
    environment: _shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shell */ .v.environment,
    standardInput: () => (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.text)(process.stdin),
    folder: process.cwd(),
});


/***/ })

};
