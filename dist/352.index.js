export const id = 352;
export const ids = [352,4613];
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

/***/ 6987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   To: () => (/* binding */ leftovers),
/* harmony export */   Ts: () => (/* binding */ savedJournal),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   aU: () => (/* binding */ leftBehind)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6046);


const stateName = ({ owner, credential }) => `credential_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${owner}\n${credential}`, 'utf8').digest('hex').slice(0, 12)}`;
const OVER = 'over';
const unkept = (effect, cause) => new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RotationError */ .FL({
    code: 'INTERNAL',
    message: 'The file of the runner that keeps the state of this step cannot be written.',
    hint: 'Check the disk of the runner, then run again.',
    effect,
    cause,
});
const savedJournal = ({ identity, sink, environment, pid }) => {
    const name = stateName(identity);
    const keep = (value, effect = 'none') => {
        if (!environment.GITHUB_STATE)
            return;
        try {
            sink.saveState(name, value);
        }
        catch (error) {
            throw unkept(effect, error);
        }
    };
    let left = { nonces: [], writing: false, pid };
    const next = (now, effect = 'none') => {
        keep(JSON.stringify(now), effect);
        left = now;
    };
    return {
        creating: (nonce) => next({ nonces: [...left.nonces, nonce], writing: false, pid }),
        created: (secretId) => next({ ...left, secretId }, 'unknown'),
        writing() {
            if (!left.writing)
                next({ ...left, writing: true });
        },
        over() {
            try {
                if (left.nonces.length > 0)
                    keep(OVER);
            }
            catch {
            }
        },
    };
};
const NONCE = /^[0-9a-f]{12}$/;
const isRecord = (value) => typeof value === 'object' && value !== null;
const parsed = (text) => {
    try {
        const value = JSON.parse(text);
        if (!isRecord(value))
            return undefined;
        const { nonces, secretId, writing, pid } = value;
        if (!Array.isArray(nonces) || !nonces.every((one) => typeof one === 'string' && NONCE.test(one)))
            return undefined;
        if (typeof writing !== 'boolean' || typeof pid !== 'number' || !Number.isSafeInteger(pid))
            return undefined;
        const id = typeof secretId === 'number' && Number.isSafeInteger(secretId) ? { secretId } : {};
        return { nonces, writing, pid, ...id };
    }
    catch {
        return undefined;
    }
};
const PREFIX = 'STATE_credential_';
const leftovers = (environment) => Object.entries(environment).filter(([name, value]) => name.startsWith(PREFIX) && value !== OVER).length;
const leftBehind = (environment, identity) => parsed(environment[`STATE_${stateName(identity)}`] ?? '');
const isAlive = (pid) => {
    try {
        process.kill(pid, 0);
        return pid !== process.pid;
    }
    catch (error) {
        return error instanceof Error && 'code' in error && error.code === 'EPERM';
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

/***/ 1082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   givenInputs: () => (/* binding */ givenInputs)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(143);
/* harmony import */ var _protect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5080);



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
/* harmony import */ var _protect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5080);


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

/***/ 4344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rotate: () => (/* binding */ rotate)
/* harmony export */ });
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7340);
/* harmony import */ var _given_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1082);
/* harmony import */ var _refuse_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(365);
/* harmony import */ var _run_all_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2124);




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

/***/ 2124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ runAll)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(143);
/* harmony import */ var _adapters_report_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2534);
/* harmony import */ var _adapters_report_progress_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7805);
/* harmony import */ var _cancellation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1940);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1201);
/* harmony import */ var _outlive_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1237);
/* harmony import */ var _product_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4520);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7609);








const runAll = async (settings, part, publish) => {
    const { owner, credentials, concurrency, dryRun, warnings } = settings;
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.info((0,_adapters_report_log_js__WEBPACK_IMPORTED_MODULE_4__.headerLine)({ version: _product_js__WEBPACK_IMPORTED_MODULE_5__/* .version */ .rE, credentials: credentials.length, owner }));
    for (const warning of warnings)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.warning(warning);
    const [{ compose }, { rotateAll }, { rotateCredential: work }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2164), __webpack_require__.e(4343), __webpack_require__.e(8348), __webpack_require__.e(1708), __webpack_require__.e(3097), __webpack_require__.e(8570), __webpack_require__.e(6789), __webpack_require__.e(3347)]).then(__webpack_require__.bind(__webpack_require__, 6789)),
        __webpack_require__.e(/* import() */ 9375).then(__webpack_require__.bind(__webpack_require__, 9375)),
        Promise.all(/* import() */[__webpack_require__.e(5387), __webpack_require__.e(5727)]).then(__webpack_require__.bind(__webpack_require__, 5387)),
    ]);
    const signal = (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_6__/* .cancellation */ .W)();
    const { jobs, clock, end } = await compose(settings, signal, _runner_js__WEBPACK_IMPORTED_MODULE_3__.runner, part);
    const progress = (0,_adapters_report_progress_js__WEBPACK_IMPORTED_MODULE_7__/* .progressFor */ .L)(_log_js__WEBPACK_IMPORTED_MODULE_1__/* .log */ .R, { many: jobs.length > 1, dryRun });
    const published = rotateAll(jobs, { concurrency, progress, untold: _outlive_js__WEBPACK_IMPORTED_MODULE_2__/* .untold */ .r, clock, work }).then((all) => publish(all, signal));
    await published.finally(() => end(_actions_core__WEBPACK_IMPORTED_MODULE_0__.info));
};


/***/ }),

/***/ 7609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runner: () => (/* binding */ runner)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(143);
/* harmony import */ var _adapters_runner_saved_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6987);
/* harmony import */ var _protect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5080);



const runner = {
    protect: _protect_js__WEBPACK_IMPORTED_MODULE_2__/* .protect */ .y,
    journalOf: (identity) => (0,_adapters_runner_saved_state_js__WEBPACK_IMPORTED_MODULE_1__/* .savedJournal */ .Ts)({ identity, sink: { saveState: _actions_core__WEBPACK_IMPORTED_MODULE_0__.saveState }, environment: process.env, pid: process.pid }),
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
