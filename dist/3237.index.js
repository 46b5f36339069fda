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

/***/ 2677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PP: () => (/* binding */ tableHead),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   jD: () => (/* binding */ tableRow)
/* harmony export */ });
/* harmony import */ var _domain_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4953);
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4073);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9790);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(169);




const signs = {
    rotated: '✅',
    retired: '✅',
    unchanged: '➖',
    pending: '⏳',
    skipped: '⏭️',
    planned: '📝',
    failed: '❌',
};
const verbs = {
    failed: 'failed',
    rotated: 'rotated',
    retired: 'finished',
    planned: 'planned',
    unchanged: 'unchanged',
    pending: 'waits',
    skipped: 'skipped',
};
const headline = (credentials) => {
    const counts = Object.keys(verbs).flatMap((status) => {
        const count = credentials.filter((credential) => credential.status === status).length;
        const verb = status === 'pending' && count > 1 ? 'wait' : verbs[status];
        return count === 0 ? [] : [`${count} ${verb}`];
    });
    return counts.join(', ') || 'nothing to do';
};
const nameCell = ({ name, status, reason }, details) => {
    const shown = (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(name);
    const left = details?.leftMs;
    switch (status) {
        case 'rotated':
            return left === undefined ? `**${shown}**` : `**${shown}** · ${daysWere(left)}`;
        case 'failed':
        case 'retired':
            return `**${shown}**`;
        case 'unchanged':
            return shown;
        default:
            return `${shown} · ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonWords */ .IK)(reason)}`;
    }
};
const daysWere = (left) => left <= 0 ? 'had expired' : `${(0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .daysWords */ .J7)(left)} ${(0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeDays */ .n8)(left) <= 1 ? 'was' : 'were'} left`;
const secretCell = ({ secretId, previousSecretIds, status }) => {
    if (secretId === undefined)
        return previousSecretIds.join(', ');
    const changed = status === 'rotated' || status === 'pending' || status === 'failed';
    const before = previousSecretIds.filter((id) => id !== secretId);
    return changed && before.length > 0 ? `${before.join(', ')} → **${secretId}**` : String(secretId);
};
const destinationsCell = ({ destinations, status }) => {
    if (status === 'failed' && destinations.every((one) => one.status === 'unchanged'))
        return '';
    const good = destinations.filter(({ status }) => status !== 'failed').length;
    return destinations.length === 0 ? '' : `${good} of ${destinations.length}`;
};
const verifiedCell = ({ verification }) => {
    const { status, evidence, url, durationMs } = verification;
    const words = {
        succeeded: evidence === 'acknowledged' ? 'by acknowledgement' : 'by fingerprint',
        failed: 'failed',
        timed_out: 'timed out',
        pending: 'not yet',
        none: evidence === 'acknowledged' ? 'by acknowledgement' : '',
    }[status];
    const text = words === '' || durationMs === undefined ? words : `${words}, ${(0,_moments_js__WEBPACK_IMPORTED_MODULE_3__/* .tookRoughly */ .Ef)(durationMs)}`;
    return url === undefined || text === '' ? text : (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)(text, url);
};
const retiredCell = ({ retiredSecretIds, pendingRetirement }) => [
    ...retiredSecretIds.map(String),
    ...pendingRetirement.map(({ secretId, after }) => `${secretId}, after ${(0,_moments_js__WEBPACK_IMPORTED_MODULE_3__/* .minute */ .Vc)(after)}`),
].join(', ');
const tableHead = [
    '| | Credential | Secret | Expires | Destinations | Verified | Retired | Next rotation |',
    '|-|-|-|-|-|-|-|-|',
    '',
].join('\n');
const tableRow = (report, details) => {
    const { status, expiresAt, nextRotationAt } = report;
    const cells = [
        signs[status],
        nameCell(report, details),
        secretCell(report),
        expiresAt === undefined ? '' : (0,_moments_js__WEBPACK_IMPORTED_MODULE_3__/* .day */ .vd)(expiresAt),
        destinationsCell(report),
        verifiedCell(report),
        retiredCell(report),
        nextRotationAt === undefined ? '' : `from ${(0,_moments_js__WEBPACK_IMPORTED_MODULE_3__/* .day */ .vd)(nextRotationAt)}`,
    ];
    return `| ${cells.join(' | ')} |\n`;
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
/* harmony import */ var _adapters_report_annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7830);
/* harmony import */ var _adapters_report_outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4610);
/* harmony import */ var _adapters_report_plan_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3243);
/* harmony import */ var _adapters_report_summary_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2677);
/* harmony import */ var _adapters_report_untrusted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9790);
/* harmony import */ var _app_rotation_report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8719);
/* harmony import */ var _cli_exit_status_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2900);
/* harmony import */ var _cli_spoken_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4062);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4524);









const publish = async ({ dryRun, resultFile }, given, { json, say }) => {
    const { report, details } = (0,_cli_spoken_report_js__WEBPACK_IMPORTED_MODULE_6__/* .spokenRotation */ .T3)((0,_app_rotation_report_js__WEBPACK_IMPORTED_MODULE_8__/* .reportOf */ .E)(given, { dryRun, redact: _shell_js__WEBPACK_IMPORTED_MODULE_7__/* .shell */ .v.redact }), say);
    const plans = report.credentials.flatMap((credential) => {
        const found = details.find(({ name }) => name === credential.name);
        return dryRun && found && credential.status !== 'failed' ? [{ credential, details: found }] : [];
    });
    if (plans.length > 0)
        (json ? _shell_js__WEBPACK_IMPORTED_MODULE_7__/* .shell */ .v.log.info : _shell_js__WEBPACK_IMPORTED_MODULE_7__/* .shell */ .v.show)((0,_adapters_report_plan_view_js__WEBPACK_IMPORTED_MODULE_2__/* .plansView */ .G)(plans));
    const { credentials } = report;
    if (credentials.length > 1 && !dryRun)
        _shell_js__WEBPACK_IMPORTED_MODULE_7__/* .shell */ .v.log.info(`Client secrets: ${(0,_adapters_report_summary_table_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(credentials)}`);
    for (const failure of (0,_adapters_report_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .failuresOf */ .d)(report, details))
        _shell_js__WEBPACK_IMPORTED_MODULE_7__/* .shell */ .v.log.error((0,_adapters_report_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .failureText */ .k)(failure), { title: failure.code });
    if (resultFile !== undefined)
        await (0,_adapters_report_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .writeResultFile */ .tH)(resultFile, report, (0,_cli_spoken_report_js__WEBPACK_IMPORTED_MODULE_6__/* .spokenLog */ .ji)(_shell_js__WEBPACK_IMPORTED_MODULE_7__/* .shell */ .v.log, say));
    if (json)
        _shell_js__WEBPACK_IMPORTED_MODULE_7__/* .shell */ .v.print((0,_adapters_report_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .printableJson */ .et)((0,_adapters_report_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutHarm */ .Ns)(report), 2));
    if (credentials.some(({ status }) => status === 'failed'))
        process.exitCode ??= _cli_exit_status_js__WEBPACK_IMPORTED_MODULE_5__/* .exitStatus */ .$.failed;
};


/***/ })

};
