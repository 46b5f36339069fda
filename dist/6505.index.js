export const id = 6505;
export const ids = [6505];
export const modules = {

/***/ 6505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarifOf: () => (/* binding */ sarifOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _domain_check_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9553);
/* harmony import */ var _domain_check_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9112);
/* harmony import */ var _check_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6716);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9790);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(169);






const levelNames = {
    failure: 'error',
    warning: 'warning',
    unknown: 'note',
    ok: 'note',
};
const MOST_RESULTS = 5000;
const LONGEST = 1000;
const RULES_NOTE = 'See the documentation of the check for what it means and what to do.';
const securitySeverity = { error: '8.0', warning: '5.0', note: '2.0' };
const ruleOf = (reason, level, helpUri) => {
    const words = (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .reasonWords */ .IK)(reason);
    const said = `A client secret: ${words}.`;
    return {
        id: `client-secret/${reason}`,
        name: reason,
        shortDescription: { text: said },
        fullDescription: { text: said },
        help: { text: RULES_NOTE, markdown: RULES_NOTE },
        helpUri,
        defaultConfiguration: { level },
        properties: {
            tags: ['security', 'credentials'],
            precision: 'very-high',
            'problem.severity': level === 'note' ? 'recommendation' : level,
            'security-severity': securitySeverity[level],
        },
    };
};
const uriOf = (path) => path
    .toWellFormed()
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .map((part) => encodeURIComponent(part))
    .join('/');
const regionOf = ({ line, span }) => {
    if (!span)
        return { startLine: line };
    const { column, endLine, endColumn } = span;
    return { startLine: line, startColumn: column, endLine, endColumn };
};
const itemsOf = (report, home) => {
    const atHome = { file: home, line: 1, changed: false };
    return [
        ...report.findings.map((finding) => ({ finding, name: '', place: atHome })),
        ...(0,_domain_check_report_js__WEBPACK_IMPORTED_MODULE_2__/* .byUrgency */ .td)(report.credentials).flatMap(({ name, findings, usedBy }) => findings.flatMap((finding) => {
            const places = (0,_domain_check_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .hurtsConsumers */ .Ct)(finding) && usedBy.length > 0 ? usedBy : [atHome];
            return places.map((place) => ({ finding, name, place }));
        })),
    ];
};
const sarifOf = (report, { version, home, informationUri }) => {
    const helpUri = `${informationUri}/blob/main/docs/check.md#findings`;
    const rules = (0,_domain_check_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingReasons */ .Nt)().map(([reason, level]) => ruleOf(reason, levelNames[level], helpUri));
    const items = itemsOf(report, home).slice(0, MOST_RESULTS);
    for (const { reason, level } of items.map(({ finding }) => finding)) {
        if (!rules.some(({ name }) => name === reason))
            rules.push(ruleOf(reason, levelNames[level], helpUri));
    }
    const seen = new Map();
    const results = items.map(({ finding, name, place }) => {
        const { reason, level } = finding;
        const identity = [reason, name, place.file, place.secret?.toUpperCase() ?? ''].join('\n');
        const occurrence = (seen.get(identity) ?? 0) + 1;
        seen.set(identity, occurrence);
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(identity, 'utf8').digest('hex').slice(0, 16);
        const subject = (0,_check_words_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectAt */ .QU)(name, place);
        return {
            ruleId: `client-secret/${reason}`,
            ruleIndex: rules.findIndex((rule) => rule.name === reason),
            level: levelNames[level],
            message: { text: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(`${subject === '' ? '' : `${subject}: `}${(0,_check_words_js__WEBPACK_IMPORTED_MODULE_3__/* .advice */ .v9)(finding)}`, LONGEST) },
            locations: [
                {
                    physicalLocation: {
                        artifactLocation: { uri: uriOf(place.file), uriBaseId: '%SRCROOT%' },
                        region: regionOf(place),
                    },
                },
            ],
            partialFingerprints: { primaryLocationLineHash: `${hash}:${occurrence}` },
        };
    });
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'rotate-client-secrets', semanticVersion: version, version, informationUri, rules } },
                automationDetails: { id: 'rotate-client-secrets/check/' },
                columnKind: 'utf16CodeUnits',
                results,
            },
        ],
    };
};


/***/ })

};
