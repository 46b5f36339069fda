export const id = 8747;
export const ids = [8747,4613];
export const modules = {

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

/***/ 3051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ defaultOf),
/* harmony export */   TC: () => (/* binding */ readerOf),
/* harmony export */   f1: () => (/* binding */ noteUnknown),
/* harmony export */   jP: () => (/* binding */ oddInSecret),
/* harmony export */   j_: () => (/* binding */ oddSecrets),
/* harmony export */   jt: () => (/* binding */ STORE_AGAIN),
/* harmony export */   xW: () => (/* binding */ wrongInSecret)
/* harmony export */ });
/* harmony import */ var _near_miss_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9514);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5362);
/* harmony import */ var _rejection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(684);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(468);
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
const protectSecrets = (table, { read, protect }, problems) => {
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
        const wrong = wrongInSecret(value, input);
        if (wrong !== undefined) {
            problems.add({ input: name, message: `${name} holds ${wrong}.`, hint: STORE_AGAIN });
        }
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
    const { emptySecret } = source.surroundings ?? _surroundings_js__WEBPACK_IMPORTED_MODULE_0__/* .inWorkflow */ .F;
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
            const parsed = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBounded */ .n)(_value_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .parsers */ .T[kind], taken);
            if ('value' in parsed)
                return parsed.value;
            (0,_rejection_js__WEBPACK_IMPORTED_MODULE_3__/* .reject */ .k)(problems, { input: name, text: taken, default: taken === usual ? undefined : input.default }, parsed);
            return undefined;
        },
    };
};
const noteUnknown = (table, environment, problems) => {
    const names = Object.keys(table);
    for (const variable of Object.keys(environment).filter((one) => one.startsWith('INPUT_'))) {
        const input = variable.slice('INPUT_'.length).toLowerCase();
        const meant = names.includes(input) ? undefined : (0,_near_miss_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(input, names);
        if (meant !== undefined) {
            problems.add({ input, message: `There is no input ${input}.`, hint: `Did you mean ${meant}?` });
        }
    }
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

/***/ 603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  merge: () => (/* binding */ merge)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(143);
// EXTERNAL MODULE: ./build/adapters/report/annotations.js
var annotations = __webpack_require__(7830);
;// CONCATENATED MODULE: ./build/adapters/report/merged-details.js
const endOf = ({ steps }) => Math.max(...steps.map(({ startedAt, durationMs }) => Date.parse(startedAt) + durationMs));
const detailsFrom = (credential) => ({
    name: credential.name,
    message: credential.error?.message ?? '',
    unmanaged: [],
    shadows: [],
    ...(credential.retiredSecretIds.length > 0 && credential.steps.length > 0 ? { deletedAt: endOf(credential) } : {}),
});

// EXTERNAL MODULE: ./build/adapters/report/outputs.js
var outputs = __webpack_require__(4610);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/iso.js
var iso = __webpack_require__(3102);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./build/adapters/report/report-json.js

const moment = iso/* datetime */.w$();
const id = schemas/* int */.Whr().check(api/* _positive */.NC());
const ids = schemas/* array */.YOg(id);
const report_json_text = schemas/* string */.YjP().check(api/* _maxLength */.Eb(50_000));
const label = schemas/* string */.YjP().check(api/* _regex */.Fk(/^\P{Cc}{1,1000}$/u));
const durationMs = schemas/* number */.aig().check(api/* _nonnegative */.UI());
const isWord = (value) => typeof value === 'string' && /^[A-Za-z_]{1,60}$/.test(value);
const word = () => schemas/* custom */.IeY(isWord);
const credential = schemas/* object */.Ikc({
    name: label,
    status: schemas/* enum */.k5n(['rotated', 'retired', 'unchanged', 'pending', 'skipped', 'planned', 'failed']),
    reason: word(),
    secretId: schemas/* exactOptional */.yqP(id),
    previousSecretIds: ids,
    expiresAt: schemas/* exactOptional */.yqP(moment),
    nextRotationAt: schemas/* exactOptional */.yqP(moment),
    destinations: schemas/* array */.YOg(schemas/* object */.Ikc({
        destination: label,
        status: schemas/* enum */.k5n(['verified', 'acknowledged', 'failed', 'unchanged']),
        updatedAt: schemas/* exactOptional */.yqP(moment),
    })),
    verification: schemas/* object */.Ikc({
        status: schemas/* enum */.k5n(['succeeded', 'failed', 'timed_out', 'pending', 'none']),
        evidence: schemas/* exactOptional */.yqP(schemas/* enum */.k5n(['fingerprint', 'acknowledged'])),
        url: schemas/* exactOptional */.yqP(report_json_text),
        durationMs: schemas/* exactOptional */.yqP(durationMs),
    }),
    retiredSecretIds: ids,
    pendingRetirement: schemas/* array */.YOg(schemas/* object */.Ikc({ secretId: id, after: moment })),
    unmanagedSecretIds: ids,
    steps: schemas/* array */.YOg(schemas/* object */.Ikc({ step: word(), startedAt: moment, durationMs })),
    error: schemas/* exactOptional */.yqP(schemas/* object */.Ikc({ code: word(), message: report_json_text, hint: report_json_text })),
});
const report = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    startedAt: moment,
    finishedAt: moment,
    dryRun: schemas/* boolean */.zMY(),
    credentials: schemas/* array */.YOg(credential).check(api/* _minLength */.m9(1)),
});
const parseReport = (json) => {
    try {
        return report.parse(JSON.parse(json));
    }
    catch {
        return undefined;
    }
};

// EXTERNAL MODULE: ./build/adapters/report/untrusted.js
var untrusted = __webpack_require__(9790);
;// CONCATENATED MODULE: ./build/adapters/report/report-folder.js




const LARGEST_REPORT = 64 * 2 ** 20;
const HINT = 'Give a folder that holds the result-files of the plan and of the rotate jobs, and no other JSON.';
const wrong = (message) => ({ code: 'CONFIG_INVALID', message, hint: HINT });
const codeOf = (error) => error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown error';
const filesIn = async (folder) => {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    return entries
        .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name))
        .sort();
};
const readOne = async (path) => (await (0,promises_.stat)(path)).size > LARGEST_REPORT ? undefined : parseReport(await (0,promises_.readFile)(path, 'utf8'));
const readReportFolder = async (folder) => {
    const shown = (0,untrusted/* plainLine */.h0)(JSON.stringify(folder));
    const [reports, unreadable] = [[], []];
    try {
        for (const path of await filesIn(folder)) {
            const report = await readOne(path);
            if (report)
                reports.push(report);
            else
                unreadable.push(wrong(`${(0,untrusted/* plainLine */.h0)(JSON.stringify(path))} is not the report of a run.`));
        }
    }
    catch (error) {
        return { reports, unreadable: [wrong(`reports is ${shown}, which cannot be read: ${codeOf(error)}.`)] };
    }
    return reports.length + unreadable.length > 0
        ? { reports, unreadable }
        : { reports, unreadable: [wrong(`reports is ${shown}, which holds no report.`)] };
};

// EXTERNAL MODULE: ./build/adapters/report/summary.js + 1 modules
var report_summary = __webpack_require__(9348);
// EXTERNAL MODULE: ./build/adapters/report/summary-table.js
var summary_table = __webpack_require__(2677);
// EXTERNAL MODULE: ./build/adapters/report/words.js
var words = __webpack_require__(169);
// EXTERNAL MODULE: ./build/config/input-reader.js
var input_reader = __webpack_require__(3051);
// EXTERNAL MODULE: ./build/config/inputs.js
var inputs = __webpack_require__(9190);
;// CONCATENATED MODULE: ./build/config/merge-inputs.js

const mergeInputs = {
    reports: {
        kind: 'text',
        default: 'reports',
        description: 'Path of the folder that holds the result-files of the plan and of the rotate jobs, at any depth.',
    },
    summary: inputs/* rotateInputs */.fq.summary,
    'result-file': { kind: 'text', description: 'Path of a file that the merged report is written to as well.' },
};

// EXTERNAL MODULE: ./build/config/problems.js
var config_problems = __webpack_require__(3515);
;// CONCATENATED MODULE: ./build/config/merge-settings.js



const readMergeSettings = (source) => {
    const problems = (0,config_problems/* collectProblems */.vX)();
    const inputs = (0,input_reader/* readerOf */.TC)(mergeInputs, source, problems);
    (0,input_reader/* noteUnknown */.f1)(mergeInputs, source.environment, problems);
    const reports = inputs.value('reports', 'text');
    const summary = inputs.value('summary', 'flag');
    const resultFile = inputs.value('result-file', 'text');
    if (reports === undefined || summary === undefined || problems.list.length > 0)
        return { problems: problems.list };
    return { settings: { reports, summary, ...(resultFile === undefined ? {} : { resultFile }) } };
};

;// CONCATENATED MODULE: ./build/domain/merged-report.js
const withoutReport = (credential) => ({
    ...credential,
    status: 'failed',
    error: {
        code: 'CANCELLED',
        message: 'No report came from the job that was to work on it, so that it is not known what became of it.',
        hint: 'Look at the log of that job: it was cancelled, lost, or refused its inputs. The next run finishes what was begun.',
    },
});
const byEnd = (a, b) => Date.parse(a.finishedAt) - Date.parse(b.finishedAt);
const mergedReport = (reports) => {
    const inOrder = [...reports].sort(byEnd);
    const done = inOrder.filter(({ dryRun }) => !dryRun).flatMap(({ credentials }) => credentials);
    const reported = new Map(done.map((credential) => [credential.name, credential]));
    const planned = inOrder.filter(({ dryRun }) => dryRun).flatMap(({ credentials }) => credentials);
    const heard = (credential) => reported.get(credential.name) ?? (credential.status === 'planned' ? withoutReport(credential) : credential);
    const all = [...planned.map(heard), ...reported.values()];
    const credentials = [...new Map(all.map((credential) => [credential.name, credential])).values()];
    return {
        report: {
            version: 1,
            startedAt: reports.map(({ startedAt }) => startedAt).sort((a, b) => Date.parse(a) - Date.parse(b))[0] ?? '',
            finishedAt: inOrder.at(-1)?.finishedAt ?? '',
            dryRun: false,
            credentials,
        },
        untold: credentials.filter(({ name, status }) => status === 'failed' && !reported.has(name)),
    };
};

// EXTERNAL MODULE: ./build/entry/given-inputs.js
var given_inputs = __webpack_require__(1082);
// EXTERNAL MODULE: ./build/entry/refuse-inputs.js
var refuse_inputs = __webpack_require__(365);
;// CONCATENATED MODULE: ./build/entry/merge.js












const merge = async () => {
    const parsed = readMergeSettings((0,given_inputs.givenInputs)());
    if ('problems' in parsed)
        return (0,refuse_inputs/* refuseInputs */.g)(parsed.problems, {});
    const { summary, resultFile, reports: folder } = parsed.settings;
    const { reports, unreadable } = await readReportFolder(folder);
    const { report, untold } = mergedReport(reports);
    const failures = [...unreadable, ...(0,annotations.failuresOf)({ ...report, credentials: [...untold] }, [])];
    (0,annotations.announceFailures)(core, failures);
    if (failures.length > 0)
        process.exitCode = core.ExitCode.Failure;
    if (reports.length === 0)
        return;
    core.info(`${(0,words/* counted */.hS)(reports.length, 'report')}: ${(0,summary_table/* headline */.Pl)(report.credentials)}`);
    (0,outputs/* writeOutputs */.Kn)(report, core);
    if (resultFile !== undefined)
        await (0,outputs/* writeResultFile */.tH)(resultFile, report, core);
    const details = report.credentials.map(detailsFrom);
    if (summary)
        await (0,outputs/* writeSummary */.Sy)(process.env.GITHUB_STEP_SUMMARY, (0,report_summary/* summaryMarkdown */.e)(report, details), core);
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


/***/ }),

/***/ 3102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports ZodMiniISODateTime, ZodMiniISODate, date, ZodMiniISOTime, time, ZodMiniISODuration, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8532);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6985);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4343);


const ZodMiniISODateTime = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniISODateTime", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodISODateTime */ .Ko.init(inst, def);
    _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .ZodMiniStringFormat */ .zUr.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_3__/* ._isoDateTime */ .G1(ZodMiniISODateTime, params);
}
const ZodMiniISODate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISODate", (inst, def) => {
    core.$ZodISODate.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function date(params) {
    return core._isoDate(ZodMiniISODate, params);
}
const ZodMiniISOTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISOTime", (inst, def) => {
    core.$ZodISOTime.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function time(params) {
    return core._isoTime(ZodMiniISOTime, params);
}
const ZodMiniISODuration = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISODuration", (inst, def) => {
    core.$ZodISODuration.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function duration(params) {
    return core._isoDuration(ZodMiniISODuration, params);
}


/***/ })

};
