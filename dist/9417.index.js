export const id = 9417;
export const ids = [9417];
export const modules = {

/***/ 4591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tt: () => (/* binding */ writeMatrix),
/* harmony export */   eO: () => (/* binding */ fanOutLine),
/* harmony export */   lQ: () => (/* binding */ matrixOf)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6046);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4610);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(169);



const fanOutLine = ({ batches, count, of }) => {
    const needs = `${count} of ${of} credentials ${count === 1 ? 'needs' : 'need'} work`;
    return count === 0 ? needs : `${needs}, in ${batches.length} batch${batches.length === 1 ? '' : 'es'}`;
};
const matrixOf = ({ batches }) => JSON.stringify({ include: batches });
const writeMatrix = ({ batches, count }, sink) => {
    const matrix = matrixOf({ batches });
    if (matrix.length > _outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST_OUTPUT */ .Fj) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RotationError */ .FL({
            code: 'CONFIG_INVALID',
            message: `The matrix of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(count, 'credential')} has ${matrix.length} characters, and an output holds ${_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST_OUTPUT */ .Fj}.`,
            hint: 'Share the credentials between several files, or give them shorter names.',
        });
    }
    sink.setOutput('matrix', matrix);
    sink.setOutput('count', String(count));
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

/***/ 4628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ textTable)
/* harmony export */ });
const widthOf = (text) => [...text].length;
const textTable = (rows, right = []) => {
    const columns = Math.max(0, ...rows.map((cells) => cells.length));
    const widths = Array.from({ length: columns }, (_, column) => Math.max(...rows.map((cells) => widthOf(cells[column] ?? ''))));
    const padded = (cell, column) => {
        const space = ' '.repeat((widths[column] ?? 0) - widthOf(cell));
        return right.includes(column) ? space + cell : cell + space;
    };
    return rows.map((cells) => cells.map(padded).join('  ').trimEnd()).join('\n');
};


/***/ }),

/***/ 8719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ reportOf)
/* harmony export */ });
/* harmony import */ var _domain_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2224);

const reportOf = (given, { dryRun, redact }) => {
    const clean = (_, value) => (typeof value === 'string' ? redact(value) : value);
    const outcomes = given.map((one) => JSON.parse(JSON.stringify(one), clean));
    return {
        report: {
            version: 1,
            startedAt: (0,_domain_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .isoSeconds */ .nE)(Math.min(...outcomes.map(({ startedAt }) => startedAt))),
            finishedAt: (0,_domain_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .isoSeconds */ .nE)(Math.max(...outcomes.map(({ finishedAt }) => finishedAt))),
            dryRun,
            credentials: outcomes.map(({ report }) => report),
        },
        details: outcomes.map(({ details }) => details),
    };
};


/***/ }),

/***/ 7409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   xf: () => (/* binding */ fanOutOf)
/* harmony export */ });
/* unused harmony exports batchesOf, needsWork */
const MOST_BATCHES = 256;
const batchesOf = (names, size) => {
    const each = Math.max(size, Math.ceil(names.length / MOST_BATCHES));
    return Array.from({ length: Math.ceil(names.length / each) }, (_, index) => ({
        batch: String(index + 1),
        credentials: names.slice(index * each, (index + 1) * each).join(','),
    }));
};
const needsWork = ({ status }) => status === 'planned' || status === 'failed';
const fanOutOf = (credentials, size) => {
    const names = credentials.filter(needsWork).map(({ name }) => name);
    return { batches: batchesOf(names, size), count: names.length, of: credentials.length };
};


/***/ }),

/***/ 9417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishPlan: () => (/* binding */ publishPlan)
});

// EXTERNAL MODULE: ./build/adapters/report/annotations.js
var annotations = __webpack_require__(7830);
// EXTERNAL MODULE: ./build/adapters/report/matrix.js
var matrix = __webpack_require__(4591);
// EXTERNAL MODULE: ./build/adapters/report/text-table.js
var text_table = __webpack_require__(4628);
// EXTERNAL MODULE: ./build/adapters/report/untrusted.js
var untrusted = __webpack_require__(9790);
// EXTERNAL MODULE: ./build/adapters/report/words.js
var words = __webpack_require__(169);
;// CONCATENATED MODULE: ./build/adapters/report/fan-out-view.js




const heads = ['BATCH', 'CREDENTIAL', 'WHY'];
const LONGEST_WHY = 100;
const why = (name, { credentials, details }) => {
    const report = credentials.find((one) => one.name === name);
    const said = details.find((one) => one.name === name)?.message ?? '';
    if (report?.error)
        return `not looked at, ${report.error.code}`;
    const reason = (0,words/* reasonWords */.IK)(report?.reason ?? '');
    return (0,untrusted/* plainLine */.h0)(said === '' ? reason : `${reason}: ${said}`, LONGEST_WHY);
};
const fanOutView = (fanOut, seen) => {
    const rows = fanOut.batches.flatMap(({ batch, credentials }) => credentials.split(',').map((name) => [batch, name, why(name, seen)]));
    return rows.length === 0 ? (0,matrix/* fanOutLine */.eO)(fanOut) : `${(0,matrix/* fanOutLine */.eO)(fanOut)}\n\n${(0,text_table/* textTable */.e)([heads, ...rows], [0])}`;
};

// EXTERNAL MODULE: ./build/adapters/report/outputs.js
var outputs = __webpack_require__(4610);
// EXTERNAL MODULE: ./build/app/rotation-report.js
var rotation_report = __webpack_require__(8719);
// EXTERNAL MODULE: ./build/cli/spoken-report.js
var spoken_report = __webpack_require__(4062);
// EXTERNAL MODULE: ./build/domain/batches.js
var batches = __webpack_require__(7409);
// EXTERNAL MODULE: ./build/entry/cli/shell.js + 5 modules
var shell = __webpack_require__(4524);
;// CONCATENATED MODULE: ./build/entry/cli/publish-plan.js








const publishPlan = async ({ settings: { resultFile }, batchSize, say }, outcomes, { json }) => {
    const { report, details } = (0,spoken_report/* spokenRotation */.T3)((0,rotation_report/* reportOf */.E)(outcomes, { dryRun: true, redact: shell/* shell */.v.redact }), say);
    const fanOut = (0,batches/* fanOutOf */.xf)(report.credentials, batchSize);
    for (const failure of (0,annotations/* failuresOf */.d)(report, details))
        shell/* shell */.v.log.warning(`${failure.code}: ${(0,annotations/* failureText */.k)(failure)}`);
    if (resultFile !== undefined)
        await (0,outputs/* writeResultFile */.tH)(resultFile, report, (0,spoken_report/* spokenLog */.ji)(shell/* shell */.v.log, say));
    if (json)
        shell/* shell */.v.log.info((0,matrix/* fanOutLine */.eO)(fanOut));
    if (json)
        shell/* shell */.v.print((0,matrix/* matrixOf */.lQ)(fanOut));
    else
        shell/* shell */.v.show(fanOutView(fanOut, { ...report, details }));
};


/***/ })

};
