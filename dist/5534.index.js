export const id = 5534;
export const ids = [5534];
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
    const needs = `${count} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(of, 'credential')} ${count === 1 ? 'needs' : 'need'} work`;
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

/***/ 5534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishPlan: () => (/* binding */ publishPlan)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(143);
/* harmony import */ var _adapters_report_annotations_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7830);
/* harmony import */ var _adapters_report_matrix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4591);
/* harmony import */ var _adapters_report_outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4610);
/* harmony import */ var _adapters_report_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9348);
/* harmony import */ var _app_rotation_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8719);
/* harmony import */ var _domain_batches_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7409);
/* harmony import */ var _protect_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5080);








const publishPlan = async ({ settings: { summary, resultFile }, batchSize }, outcomes) => {
    const { report, details } = (0,_app_rotation_report_js__WEBPACK_IMPORTED_MODULE_5__/* .reportOf */ .E)(outcomes, { dryRun: true, redact: _protect_js__WEBPACK_IMPORTED_MODULE_4__/* .redact */ .E });
    const fanOut = (0,_domain_batches_js__WEBPACK_IMPORTED_MODULE_6__/* .fanOutOf */ .xf)(report.credentials, batchSize);
    (0,_adapters_report_annotations_js__WEBPACK_IMPORTED_MODULE_7__.announceFailures)(_actions_core__WEBPACK_IMPORTED_MODULE_0__, (0,_adapters_report_annotations_js__WEBPACK_IMPORTED_MODULE_7__.failuresOf)(report, details), 'warning');
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.info((0,_adapters_report_matrix_js__WEBPACK_IMPORTED_MODULE_1__/* .fanOutLine */ .eO)(fanOut));
    if (resultFile !== undefined)
        await (0,_adapters_report_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .writeResultFile */ .tH)(resultFile, report, _actions_core__WEBPACK_IMPORTED_MODULE_0__);
    if (summary)
        await (0,_adapters_report_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .writeSummary */ .Sy)(process.env.GITHUB_STEP_SUMMARY, (0,_adapters_report_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .summaryMarkdown */ .e)(report, details), _actions_core__WEBPACK_IMPORTED_MODULE_0__);
    (0,_adapters_report_matrix_js__WEBPACK_IMPORTED_MODULE_1__/* .writeMatrix */ .Tt)(fanOut, _actions_core__WEBPACK_IMPORTED_MODULE_0__);
};


/***/ })

};
