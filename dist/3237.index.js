export const id = 3237;
export const ids = [3237];
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

/***/ 3237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publish: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var _adapters_report_annotations_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7830);
/* harmony import */ var _adapters_report_outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4610);
/* harmony import */ var _adapters_report_plan_view_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3243);
/* harmony import */ var _app_rotation_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8719);
/* harmony import */ var _cli_exit_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2900);
/* harmony import */ var _cli_spoken_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4062);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6017);







const publish = async ({ dryRun, resultFile }, given, { json, say }) => {
    const { report, details } = (0,_cli_spoken_report_js__WEBPACK_IMPORTED_MODULE_2__/* .spokenRotation */ .T3)((0,_app_rotation_report_js__WEBPACK_IMPORTED_MODULE_4__/* .reportOf */ .E)(given, { dryRun, redact: _shell_js__WEBPACK_IMPORTED_MODULE_3__/* .shell */ .v.redact }), say);
    const plans = report.credentials.flatMap((credential) => {
        const found = details.find(({ name }) => name === credential.name);
        return dryRun && found && credential.status !== 'failed' ? [(0,_adapters_report_plan_view_js__WEBPACK_IMPORTED_MODULE_5__/* .planView */ .h)(credential, found)] : [];
    });
    if (plans.length > 0)
        (json ? _shell_js__WEBPACK_IMPORTED_MODULE_3__/* .shell */ .v.log.info : _shell_js__WEBPACK_IMPORTED_MODULE_3__/* .shell */ .v.print)(plans.join('\n\n'));
    for (const failure of (0,_adapters_report_annotations_js__WEBPACK_IMPORTED_MODULE_6__.failuresOf)(report, details))
        _shell_js__WEBPACK_IMPORTED_MODULE_3__/* .shell */ .v.log.error((0,_adapters_report_annotations_js__WEBPACK_IMPORTED_MODULE_6__.failureText)(failure), { title: failure.code });
    if (resultFile !== undefined)
        await (0,_adapters_report_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .writeResultFile */ .tH)(resultFile, report, _shell_js__WEBPACK_IMPORTED_MODULE_3__/* .shell */ .v.log);
    if (json)
        _shell_js__WEBPACK_IMPORTED_MODULE_3__/* .shell */ .v.print(JSON.stringify((0,_adapters_report_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutHarm */ .Ns)(report), undefined, 2));
    if (report.credentials.some(({ status }) => status === 'failed'))
        process.exitCode ??= _cli_exit_status_js__WEBPACK_IMPORTED_MODULE_1__/* .exitStatus */ .$.failed;
};


/***/ })

};
