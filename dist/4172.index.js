export const id = 4172;
export const ids = [4172];
export const modules = {

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

/***/ 4172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishPlan: () => (/* binding */ publishPlan)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(143);
// EXTERNAL MODULE: ./build/adapters/report/annotations.js
var annotations = __webpack_require__(7830);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/adapters/report/outputs.js
var outputs = __webpack_require__(4610);
// EXTERNAL MODULE: ./build/adapters/report/words.js
var words = __webpack_require__(169);
;// CONCATENATED MODULE: ./build/adapters/report/matrix.js



const fanOutLine = ({ batches, count, of }) => {
    const needs = `${count} of ${(0,words/* counted */.hS)(of, 'credential')} ${count === 1 ? 'needs' : 'need'} work`;
    return count === 0 ? needs : `${needs}, in ${batches.length} batch${batches.length === 1 ? '' : 'es'}`;
};
const writeMatrix = ({ batches, count }, sink) => {
    const matrix = JSON.stringify({ include: batches });
    if (matrix.length > outputs/* LONGEST_OUTPUT */.Fj) {
        throw new errors/* RotationError */.F({
            code: 'CONFIG_INVALID',
            message: `The matrix of ${(0,words/* counted */.hS)(count, 'credential')} has ${matrix.length} characters, and an output holds ${outputs/* LONGEST_OUTPUT */.Fj}.`,
            hint: 'Share the credentials between several files, or give them shorter names.',
        });
    }
    sink.setOutput('matrix', matrix);
    sink.setOutput('count', String(count));
};

// EXTERNAL MODULE: ./build/adapters/report/summary.js + 1 modules
var report_summary = __webpack_require__(9348);
// EXTERNAL MODULE: ./build/app/rotation-report.js
var rotation_report = __webpack_require__(8719);
;// CONCATENATED MODULE: ./build/domain/batches.js
const MOST_BATCHES = 256;
const batchesOf = (names, size) => {
    const each = Math.max(size, Math.ceil(names.length / MOST_BATCHES));
    return Array.from({ length: Math.ceil(names.length / each) }, (_, index) => ({
        batch: String(index + 1),
        credentials: names.slice(index * each, (index + 1) * each).join(','),
    }));
};
const needsWork = ({ status }) => status === 'planned' || status === 'failed';

// EXTERNAL MODULE: ./build/entry/protect.js
var protect = __webpack_require__(5080);
;// CONCATENATED MODULE: ./build/entry/publish-plan.js








const publishPlan = async ({ settings: { summary, resultFile }, batchSize }, outcomes) => {
    const { report, details } = (0,rotation_report/* reportOf */.E)(outcomes, { dryRun: true, redact: protect/* redact */.E });
    const names = report.credentials.filter(needsWork).map(({ name }) => name);
    const fanOut = { batches: batchesOf(names, batchSize), count: names.length, of: outcomes.length };
    (0,annotations.announceFailures)(core, (0,annotations.failuresOf)(report, details), 'warning');
    core.info(fanOutLine(fanOut));
    if (resultFile !== undefined)
        await (0,outputs/* writeResultFile */.tH)(resultFile, report, core);
    if (summary)
        await (0,outputs/* writeSummary */.Sy)(process.env.GITHUB_STEP_SUMMARY, (0,report_summary/* summaryMarkdown */.e)(report, details), core);
    writeMatrix(fanOut, core);
};


/***/ })

};
