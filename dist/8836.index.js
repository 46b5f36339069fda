export const id = 8836;
export const ids = [8836];
export const modules = {

/***/ 311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ cancelledBefore)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6046);

const cancelledBefore = (what) => new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RotationError */ .FL({
    code: 'CANCELLED',
    message: `The run was cancelled before ${what}.`,
    hint: 'Run it again: the next run finishes what this one began.',
});


/***/ }),

/***/ 6516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ batchInputs),
/* harmony export */   Zp: () => (/* binding */ planInputs)
/* harmony export */ });
/* unused harmony export planOutputs */
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9190);

const batchInputs = {
    'batch-size': {
        kind: 'count',
        default: '20',
        description: 'How many credentials a batch holds, at most 100; more where there would be more than 256 batches.',
    },
};
const planInputs = { ..._inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .rotateInputs */ .fq, ...batchInputs };
const planOutputs = {
    matrix: 'The credentials that need work, as JSON for strategy.matrix: the values batch and credentials of each job.',
    count: 'How many credentials need work; with 0 the matrix is empty, and a job that would use it must not start.',
};


/***/ }),

/***/ 5532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readPlanSettings)
/* harmony export */ });
/* harmony import */ var _input_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3051);
/* harmony import */ var _plan_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6516);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3515);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7340);




const readPlanSettings = async (source) => {
    const problems = (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .collectProblems */ .vX)();
    const parsed = await (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .readSettings */ .s)(source, problems);
    const batchSize = (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .readerOf */ .TC)(_plan_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .batchInputs */ .CD, source, problems).value('batch-size', 'count');
    (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .noteUnknown */ .f1)(_plan_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .batchInputs */ .CD, source.environment, problems);
    if (!('settings' in parsed) || batchSize === undefined)
        return { problems: (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .byPlace */ .hz)(problems.list) };
    return problems.list.length > 0
        ? { problems: (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .byPlace */ .hz)(problems.list) }
        : { settings: { ...parsed.settings, dryRun: true }, batchSize };
};


/***/ }),

/***/ 8836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plan: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var _app_cancelled_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(311);
/* harmony import */ var _config_plan_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5532);
/* harmony import */ var _given_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1082);
/* harmony import */ var _refuse_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(365);
/* harmony import */ var _run_all_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2124);





const plan = async () => {
    const parsed = await (0,_config_plan_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .readPlanSettings */ .N)((0,_given_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .givenInputs */ .P)());
    if ('problems' in parsed)
        return (0,_refuse_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseInputs */ .g)(parsed.problems, {});
    await (0,_run_all_js__WEBPACK_IMPORTED_MODULE_4__/* .runAll */ .$)(parsed.settings, 'plan', async (outcomes, signal) => {
        if (signal.aborted)
            throw (0,_app_cancelled_js__WEBPACK_IMPORTED_MODULE_0__/* .cancelledBefore */ .b)('the matrix was made');
        const { publishPlan } = await __webpack_require__.e(/* import() */ 5534).then(__webpack_require__.bind(__webpack_require__, 5534));
        await publishPlan(parsed, outcomes);
    });
};


/***/ })

};
