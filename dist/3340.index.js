export const id = 3340;
export const ids = [3340];
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

/***/ 3340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publish: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(143);
/* harmony import */ var _adapters_report_annotations_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7830);
/* harmony import */ var _adapters_report_outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4610);
/* harmony import */ var _adapters_report_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9348);
/* harmony import */ var _app_rotation_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8719);
/* harmony import */ var _protect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5080);






const publish = async ({ dryRun, summary, resultFile }, given) => {
    const { report, details } = (0,_app_rotation_report_js__WEBPACK_IMPORTED_MODULE_4__/* .reportOf */ .E)(given, { dryRun, redact: _protect_js__WEBPACK_IMPORTED_MODULE_3__/* .redact */ .E });
    (0,_adapters_report_annotations_js__WEBPACK_IMPORTED_MODULE_5__.announceFailures)(_actions_core__WEBPACK_IMPORTED_MODULE_0__, (0,_adapters_report_annotations_js__WEBPACK_IMPORTED_MODULE_5__.failuresOf)(report, details));
    (0,_adapters_report_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .writeOutputs */ .Kn)(report, _actions_core__WEBPACK_IMPORTED_MODULE_0__);
    if (resultFile !== undefined)
        await (0,_adapters_report_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .writeResultFile */ .tH)(resultFile, report, _actions_core__WEBPACK_IMPORTED_MODULE_0__);
    if (summary)
        await (0,_adapters_report_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .writeSummary */ .Sy)(process.env.GITHUB_STEP_SUMMARY, (0,_adapters_report_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .summaryMarkdown */ .e)(report, details), _actions_core__WEBPACK_IMPORTED_MODULE_0__);
    if (report.credentials.some(({ status }) => status === 'failed'))
        process.exitCode = _actions_core__WEBPACK_IMPORTED_MODULE_0__.ExitCode.Failure;
};


/***/ })

};
