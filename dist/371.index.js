export const id = 371;
export const ids = [371];
export const modules = {

/***/ 6716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ checkHeadline),
/* harmony export */   I3: () => (/* binding */ checkHeaderLine),
/* harmony export */   QU: () => (/* binding */ subjectAt),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   fW: () => (/* binding */ placeName),
/* harmony export */   rf: () => (/* binding */ signs),
/* harmony export */   tY: () => (/* binding */ checkLine),
/* harmony export */   v9: () => (/* binding */ advice)
/* harmony export */ });
/* harmony import */ var _domain_check_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9112);
/* harmony import */ var _domain_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4953);
/* harmony import */ var _domain_secret_use_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2443);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2534);




const signs = { ok: '✅', warning: '⚠️', failure: '❌', unknown: '❔' };
const classOf = (one) => {
    const has = (reason) => one.findings.some((each) => each.reason === reason);
    if (has('Expired'))
        return 'expired';
    return has('NearingExpiry') ? 'expiring' : (0,_domain_check_report_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialStatus */ .Qo)(one);
};
const firstEnd = (expiring, now) => {
    const first = expiring.reduce((soonest, { secret }) => Math.min(soonest, secret?.expiresAt ?? soonest), Infinity);
    return first === Infinity ? 'soon' : `in ${(0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .daysWords */ .J7)(first - now)}`;
};
const apart = {
    ReportTooOld: 'the report is too old',
    TokenNearingExpiry: 'github-token ends soon',
};
const allWell = (count) => {
    if (count === 1)
        return 'all is well';
    return count === 2 ? 'both are well' : `all ${count} are well`;
};
const checkHeadline = ({ credentials, findings }, now) => {
    const classes = Map.groupBy(credentials, classOf);
    const count = (one) => classes.get(one)?.length ?? 0;
    const some = (one, singular, plural = singular) => count(one) === 0 ? [] : [`${count(one)} ${count(one) === 1 ? singular : plural}`];
    const first = firstEnd(classes.get('expiring') ?? [], now);
    const parts = [
        ...some('expired', 'expired'),
        ...some('expiring', `expires ${first}`, `expire (the first ${first})`),
        ...some('failure', 'cannot be used'),
        ...some('unknown', 'unknown'),
        ...some('warning', 'needs attention', 'need attention'),
    ];
    const others = findings.flatMap(({ reason }) => apart[reason] ?? []);
    if (credentials.length === 0)
        return ['none was checked', ...others].join(', ');
    if (parts.length > 0)
        return [...parts, ...others].join(', ');
    return others.length > 0
        ? `${allWell(credentials.length)}, but ${others.join(' and ')}`
        : allWell(credentials.length);
};
const checkHeaderLine = (run) => {
    if (run.credentials > 0)
        return (0,_log_js__WEBPACK_IMPORTED_MODULE_3__/* .headerLine */ .iH)(run);
    return `rotate-client-secrets ${run.version} · ${run.byReport ? 'the credentials of the report' : 'no credential is given'}`;
};
const WORKFLOWS = '.github/workflows/';
const LONGEST_FILE = 80;
const placeName = ({ file, line }) => {
    const path = [...(file.startsWith(WORKFLOWS) ? file.slice(WORKFLOWS.length) : file)];
    const half = LONGEST_FILE / 2;
    const shown = path.length > LONGEST_FILE ? [...path.slice(0, half - 1), '…', ...path.slice(-half)] : path;
    return `${shown.join('')}:${line}`;
};
const subjectAt = (name, { secret }) => {
    if (secret === undefined)
        return name;
    return `${secret === _domain_secret_use_js__WEBPACK_IMPORTED_MODULE_2__/* .ANY_SECRET */ .G ? 'every secret' : secret} (${name})`;
};
const sentence = ({ message }) => /[.!?]$/.test(message) ? message : `${message}.`;
const advice = (finding) => `${sentence(finding)} ${finding.hint}`;
const endWords = (expiresAt, now) => {
    if (expiresAt === null)
        return 'never expires';
    const days = (0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .daysWords */ .J7)(expiresAt - now);
    return expiresAt > now ? `${days} left` : `expired ${days} ago`;
};
const checkLine = (one, now) => {
    const status = (0,_domain_check_report_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialStatus */ .Qo)(one);
    const life = one.secret ? `secret ${one.secret.id}, ${endWords(one.secret.expiresAt, now)}` : '';
    const findings = one.findings.map(({ reason }) => reason).join(', ');
    return `${one.name}: ${[status, life, findings].filter((part) => part !== '').join(' · ')}`;
};


/***/ }),

/***/ 2534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fb: () => (/* binding */ stepTitle),
/* harmony export */   eC: () => (/* binding */ logReporter),
/* harmony export */   i2: () => (/* binding */ LONGEST_LINE),
/* harmony export */   iH: () => (/* binding */ headerLine),
/* harmony export */   ow: () => (/* binding */ resultLine),
/* harmony export */   rk: () => (/* binding */ noteLine)
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
const resultLine = (report, tookMs) => (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(`${report.name}: ${became(report, (0,_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .took */ .sm)(tookMs)).join(' · ')}`, LONGEST_LINE);


/***/ }),

/***/ 4073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ef: () => (/* binding */ tookRoughly),
/* harmony export */   Vc: () => (/* binding */ minute),
/* harmony export */   sm: () => (/* binding */ took),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   vu: () => (/* binding */ minuteSeenOn)
/* harmony export */ });
/* harmony import */ var _domain_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2224);

const day = (at) => (0,_domain_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .isoSeconds */ .nE)(new Date(at).getTime()).slice(0, 10);
const minute = (at) => (0,_domain_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .utcMinute */ .vD)(new Date(at).getTime());
const minuteSeenOn = (at, today) => day(at) === day(today) ? minute(at).slice(11) : minute(at);
const took = (ms) => {
    const tenths = Math.round(ms / 100);
    if (tenths < 600)
        return `${(tenths / 10).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    const two = (count) => String(count).padStart(2, '0');
    return seconds < 3600
        ? `${Math.floor(seconds / 60)} min ${two(seconds % 60)} s`
        : `${Math.floor(seconds / 3600)} h ${two(Math.floor((seconds % 3600) / 60))} min`;
};
const tookRoughly = (ms) => (ms < 59_500 ? `${Math.round(ms / 1000)} s` : took(ms));


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

/***/ 5095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ readCheckSettings)
});

// EXTERNAL MODULE: ./build/domain/duration.js
var duration = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/config/check-inputs.js
var check_inputs = __webpack_require__(6941);
// EXTERNAL MODULE: ./build/domain/destination.js
var destination = __webpack_require__(2345);
// EXTERNAL MODULE: ./build/config/credential-settings.js + 4 modules
var credential_settings = __webpack_require__(4500);
// EXTERNAL MODULE: ./build/config/identity.js
var config_identity = __webpack_require__(6773);
;// CONCATENATED MODULE: ./build/config/checked-credential.js



const readClient = (given) => {
    const hasSecret = given.secret('client-secret') !== undefined || given.secret('admin-client-secret') !== undefined;
    const connect = (0,credential_settings/* readConnect */.nT)(given, { demanded: hasSecret });
    if (!hasSecret) {
        given.value('admin-client-id', 'guid');
        return 'absent';
    }
    const identity = (0,config_identity/* readIdentity */.x)(given, connect?.clientId);
    return connect && identity ? { connect, identity } : 'wrong';
};
const readCheckedCredential = ({ given, name, destinations, selected }, { GITHUB_REPOSITORY }) => {
    const rotateBefore = given.value('rotate-before', 'duration');
    const gracePeriod = given.value('grace-period', 'duration');
    const retireIds = given.value('retire-ids', 'ids') ?? [];
    const client = selected ? readClient(given) : 'absent';
    const receiptRepository = (0,destination/* firstRepositoryOf */._8)(destinations) ?? (GITHUB_REPOSITORY?.trim() || undefined);
    if (name === undefined || destinations.length === 0 || client === 'wrong')
        return undefined;
    if (rotateBefore === undefined || gracePeriod === undefined)
        return undefined;
    return {
        name,
        destinations,
        policy: { rotateBefore, gracePeriod, retireIds },
        ...(receiptRepository === undefined ? {} : { receiptRepository }),
        ...(client === undefined || client === 'absent' ? {} : { client }),
    };
};

// EXTERNAL MODULE: ./build/config/input-reader.js
var input_reader = __webpack_require__(3051);
// EXTERNAL MODULE: ./build/config/inputs.js
var inputs = __webpack_require__(9190);
// EXTERNAL MODULE: ./build/config/problems.js
var config_problems = __webpack_require__(3515);
// EXTERNAL MODULE: ./build/config/proxies.js
var proxies = __webpack_require__(4315);
// EXTERNAL MODULE: ./build/config/settings.js + 2 modules
var settings = __webpack_require__(7340);
// EXTERNAL MODULE: ./build/config/surroundings.js
var config_surroundings = __webpack_require__(468);
// EXTERNAL MODULE: ./build/config/time-scale.js
var time_scale = __webpack_require__(6137);
;// CONCATENATED MODULE: ./build/config/check-settings.js










const isOurs = (name) => Object.hasOwn(check_inputs/* checkInputs */.s, name);
const credentialReader = (source, problems) => (0,input_reader/* readerOf */.TC)(inputs/* rotateInputs */.fq, { ...source, read: (name) => (isOurs(name) ? source.read(name) : '') }, problems);
const readThresholds = (inputs) => {
    const warnBefore = inputs.value('warn-before', 'duration');
    const failBefore = inputs.value('fail-before', 'duration');
    if (warnBefore === undefined || failBefore === undefined)
        return undefined;
    if (failBefore <= warnBefore)
        return { warnBefore, failBefore };
    const message = `fail-before is "${(0,duration/* formatDuration */.a3)(failBefore)}"; expected at most warn-before, which is ${(0,duration/* formatDuration */.a3)(warnBefore)}.`;
    inputs.note('fail-before', message, 'Make warn-before longer, or fail-before shorter.');
    return undefined;
};
const saysNothing = (inputs) => ['config', 'client-secret', 'admin-client-secret', 'name', 'secret-name', 'destinations'].every((name) => !inputs.has(name));
const noteMissingSecret = (inputs, { name, given }, { emptySecret, setVariable }) => {
    const variable = given.variable('admin-client-secret') ?? given.variable('client-secret');
    const why = variable === undefined ? '' : `: the environment variable ${variable} is not set`;
    const hint = variable === undefined
        ? `Give client-secret, or admin-client-id with admin-client-secret, or give report, the file of an earlier check. ${emptySecret}`
        : `${setVariable(variable)} Or give report, the file of an earlier check.`;
    inputs.note('client-secret', `There is no secret to check ${name} with${why}.`, hint);
};
const readCheckSettings = async (source) => {
    const problems = (0,config_problems/* collectProblems */.vX)();
    const warnings = [];
    const warn = (message) => void warnings.push(message);
    const { environment, surroundings = config_surroundings/* inWorkflow */.F } = source;
    const inputs = (0,input_reader/* readerOf */.TC)(check_inputs/* checkInputs */.s, source, problems);
    (0,input_reader/* noteUnknown */.f1)(check_inputs/* checkInputs */.s, environment, problems);
    for (const oddity of [...(0,input_reader/* oddSecrets */.j_)(check_inputs/* checkInputs */.s, source), ...(0,proxies/* networkWarnings */.O)(environment)])
        warn(oddity);
    (0,proxies/* checkProxies */.r)(environment, problems);
    const thresholds = readThresholds(inputs);
    const report = inputs.value('report', 'text');
    const reportMaxAge = inputs.value('report-max-age', 'duration');
    const token = inputs.secret('github-token');
    const apiUrl = inputs.value('github-api-url', 'url');
    const comment = inputs.value('comment', 'flag');
    const concurrency = inputs.value('concurrency', 'count');
    const summary = inputs.value('summary', 'flag');
    const [resultFile, sarifFile] = [inputs.value('result-file', 'text'), inputs.value('sarif-file', 'text')];
    if (comment && !token)
        warn('comment is true, but there is no github-token to comment with: nothing is commented.');
    const lenient = report !== undefined || surroundings.mayLackSecrets(environment);
    const given = lenient && saysNothing(inputs)
        ? { owner: 'nobody', credentials: [] }
        : await (0,settings/* readGiven */.Q)(credentialReader(source, problems), source, { problems, warn });
    const read = given.credentials.map((one) => ({ ...one, credential: readCheckedCredential(one, environment) }));
    const credentials = read.flatMap(({ selected, credential }) => (selected && credential ? [credential] : []));
    for (const { selected, credential, given } of lenient ? [] : read) {
        if (selected && credential && !credential.client) {
            noteMissingSecret(inputs, { name: credential.name, given }, surroundings);
        }
    }
    const addresses = credentials.flatMap(({ client }) => client ? [client.connect.url, client.connect.primaryUrl] : []);
    const { times } = (0,time_scale/* readTimeScale */.a)(environment, [...addresses, ...(token && apiUrl ? [apiUrl] : [])], {
        problems,
        warn,
    });
    const wrong = { problems: inputs.text('config') === '' ? problems.list : (0,config_problems/* byPlace */.hz)(problems.list) };
    if (wrong.problems.length > 0 || given.owner === undefined || read.some(({ credential }) => !credential))
        return wrong;
    if (!thresholds || reportMaxAge === undefined || apiUrl === undefined || comment === undefined)
        return wrong;
    if (concurrency === undefined || summary === undefined)
        return wrong;
    const configFile = inputs.text('config');
    return {
        settings: {
            owner: given.owner,
            credentials,
            thresholds,
            ...(report === undefined ? {} : { report }),
            reportMaxAge,
            github: { apiUrl, ...(token ? { token } : {}) },
            comment,
            concurrency,
            summary,
            ...(resultFile === undefined ? {} : { resultFile }),
            ...(sarifFile === undefined ? {} : { sarifFile }),
            ...(configFile === '' ? {} : { configFile }),
            times,
            warnings,
        },
    };
};


/***/ }),

/***/ 9553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ isAboutLife),
/* harmony export */   Ct: () => (/* binding */ hurtsConsumers),
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   Nt: () => (/* binding */ findingReasons),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   hm: () => (/* binding */ worstOf),
/* harmony export */   wQ: () => (/* binding */ namesWorkflow)
/* harmony export */ });
const levels = {
    Missing: 'failure',
    Expired: 'failure',
    NearingExpiry: 'warning',
    NotAccepted: 'failure',
    NeverExpires: 'warning',
    DestinationMissing: 'warning',
    Unfinished: 'warning',
    DestinationChanged: 'warning',
    RotationOverdue: 'warning',
    RetirementOverdue: 'warning',
    HandMadeExpired: 'warning',
    HandMadeNearingExpiry: 'warning',
    NearCapacity: 'warning',
    TokenNearingExpiry: 'warning',
    ReportTooOld: 'warning',
    NotChecked: 'unknown',
};
const isWord = (reason) => Object.hasOwn(levels, reason);
const levelOf = (reason) => (isWord(reason) ? levels[reason] : 'unknown');
const finding = (reason, message, hint) => ({
    reason,
    message,
    hint,
    level: levelOf(reason),
});
const aboutLife = ['Expired', 'NearingExpiry'];
const isAboutLife = ({ reason }) => aboutLife.includes(reason);
const findingReasons = () => Object.entries(levels).map(([reason, level]) => [reason, level]);
const hurtsConsumers = ({ reason }) => ['Missing', 'Expired', 'NearingExpiry', 'NotAccepted', 'DestinationMissing', 'Unfinished'].includes(reason);
const namesWorkflow = ({ reason }) => hurtsConsumers({ reason }) ||
    ['NeverExpires', 'DestinationChanged', 'RotationOverdue', 'RetirementOverdue'].includes(reason);
const worstFirst = ['failure', 'unknown', 'warning', 'ok'];
const rankOf = (status) => worstFirst.indexOf(status);
const worstOf = (statuses) => worstFirst.find((status) => statuses.includes(status)) ?? 'ok';


/***/ }),

/***/ 9112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ daysLeftOf),
/* harmony export */   GS: () => (/* binding */ tokenFindings),
/* harmony export */   JE: () => (/* binding */ reportStatus),
/* harmony export */   Qo: () => (/* binding */ credentialStatus),
/* harmony export */   _: () => (/* binding */ judgedAgain),
/* harmony export */   _z: () => (/* binding */ ageFindings),
/* harmony export */   j8: () => (/* binding */ expiryLists),
/* harmony export */   td: () => (/* binding */ byUrgency)
/* harmony export */ });
/* harmony import */ var _check_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9553);
/* harmony import */ var _check_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9471);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4953);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2224);




const credentialStatus = ({ findings }) => (0,_check_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(findings);
const reportStatus = ({ credentials, findings }) => (0,_check_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .worstOf */ .hm)([...credentials.map(credentialStatus), (0,_check_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(findings)]);
const daysLeftOf = ({ secret }, now) => secret === undefined || secret.expiresAt === null ? undefined : (0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeDays */ .n8)(secret.expiresAt - now);
const expiryLists = ({ credentials, }) => {
    const withReason = (reason) => credentials.filter(({ findings }) => findings.some((one) => one.reason === reason)).map(({ name }) => name);
    return { expired: withReason('Expired'), expiring: withReason('NearingExpiry') };
};
const judgedAgain = (credential, policy, { now, remedy }) => {
    const { secret, findings } = credential;
    if (secret === undefined || secret.expiresAt === null)
        return credential;
    const { id, expiresAt } = secret;
    const others = findings.filter((one) => !(0,_check_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isAboutLife */ .Ce)(one));
    return { ...credential, findings: [...(0,_check_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .lifeFindings */ .D7)({ id, expiresAt }, policy, { now, remedy }), ...others] };
};
const ageFindings = (checkedAt, now, maxAge) => now - checkedAt <= maxAge
    ? []
    : [
        (0,_check_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('ReportTooOld', `the report is of ${(0,_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .utcMinute */ .vD)(checkedAt)}, older than report-max-age ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(maxAge)}`, 'See whether the check that makes it is enabled and still runs on its schedule.'),
    ];
const tokenFindings = (expiresAt, now, warnBefore) => {
    if (expiresAt === undefined || expiresAt - now > warnBefore)
        return [];
    const message = `the token that github-token gives ends at ${(0,_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .utcMinute */ .vD)(expiresAt)}`;
    const hint = 'Make a new one and store it before that, or let the rotation use a GitHub App, which does not end.';
    return [(0,_check_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('TokenNearingExpiry', message, hint)];
};
const byUrgency = (credentials) => {
    const key = (one) => (0,_check_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .rankOf */ .IQ)(credentialStatus(one));
    const end = ({ secret }) => secret?.expiresAt ?? Number.MAX_SAFE_INTEGER;
    return [...credentials].sort((one, other) => key(one) - key(other) || end(one) - end(other) || (one.name < other.name ? -1 : 1));
};


/***/ }),

/***/ 9471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ lifeFindings),
/* harmony export */   II: () => (/* binding */ secretInQuestion),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   c2: () => (/* binding */ statusOf)
/* harmony export */ });
/* unused harmony export lifeWords */
/* harmony import */ var _check_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9553);
/* harmony import */ var _destination_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2345);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4953);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2224);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5999);
/* harmony import */ var _observation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7259);






const DAY = 86_400_000;
const TOLERANCE = 2 * DAY;
const CLOSE_TO_FULL = 8;
const MOST_SECRETS = 10;
const newestOf = ({ generations }) => generations.at(-1);
const withoutKeeper = ({ unmanaged, estranged }) => unmanaged.filter(({ id, description }) => estranged.has(id) || (0,_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .parseMarker */ .P)(description) === undefined);
const lastToExpire = (one, other) => other.expiresAt === null || (one.expiresAt !== null && other.expiresAt > one.expiresAt) ? other : one;
const secretInQuestion = (seen) => {
    const [first, ...others] = withoutKeeper(seen);
    return newestOf(seen) ?? (first && others.reduce(lastToExpire, first));
};
const lifeWords = (expiresAt, now) => {
    const counted = (0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .daysWords */ .J7)(expiresAt - now);
    const when = (0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeDays */ .n8)(expiresAt - now) === 0 ? `at ${(0,_instant_js__WEBPACK_IMPORTED_MODULE_5__/* .utcMinute */ .vD)(expiresAt)}` : `on ${(0,_instant_js__WEBPACK_IMPORTED_MODULE_5__/* .utcDay */ .dA)(expiresAt)}`;
    return expiresAt > now ? `expires in ${counted}, ${when}` : `expired ${counted} ago, ${when}`;
};
const rotationHint = ({ credential, workflow, stopped, beforeMerging }) => {
    const run = stopped === undefined ? `Run the workflow ${workflow}` : `Enable the workflow ${workflow} and run it`;
    const what = workflow === undefined ? `Rotate ${credential}` : `${run} for ${credential}`;
    return `${what}${beforeMerging ? ' before merging' : ''}.`;
};
const EXPIRED_SELF = 'A client whose only secret has expired cannot rotate itself: rotate with an administrator client, or make a secret in the portal.';
const lifeFindings = (secret, { warnBefore, failBefore }, { now, remedy }) => {
    const { id, expiresAt } = secret;
    const message = `secret ${id} ${lifeWords(expiresAt, now)}`;
    const left = expiresAt - now;
    if (left <= 0)
        return [(0,_check_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('Expired', message, `${rotationHint(remedy)} ${EXPIRED_SELF}`)];
    if (left > Math.max(warnBefore, failBefore))
        return [];
    return [
        { ...(0,_check_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('NearingExpiry', message, rotationHint(remedy)), level: left <= failBefore ? 'failure' : 'warning' },
    ];
};
const life = ({ seen, policy, now, remedy }) => {
    const secret = secretInQuestion(seen);
    if (!secret) {
        const message = 'its client has no secret that this tool or a person made';
        return (0,_check_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('Missing', message, `${rotationHint(remedy)} Check client-id and tenant-id, too.`);
    }
    const { id, expiresAt } = secret;
    if (expiresAt !== null)
        return lifeFindings({ id, expiresAt }, policy, { now, remedy });
    const hint = `${rotationHint(remedy)} It makes one that ends.`;
    return (0,_check_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('NeverExpires', `secret ${id} never expires, so that a leak of it would never end either`, hint);
};
const named = (destinations) => destinations.map(({ destination }) => (0,_destination_js__WEBPACK_IMPORTED_MODULE_1__/* .destinationLabel */ .f4)(destination)).join(', ');
const settledGeneration = ({ seen, now, times }) => {
    const newest = newestOf(seen);
    return newest && now - newest.marker.created >= times.writeWindow ? newest : undefined;
};
const destinationMissing = (situation) => {
    const { seen, remedy } = situation;
    const absent = seen.onGitHub?.destinations.filter(({ witness }) => witness === null) ?? [];
    if (absent.length === 0 || (newestOf(seen) && !settledGeneration(situation)))
        return undefined;
    return (0,_check_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('DestinationMissing', `not there: ${named(absent)}`, `${rotationHint(remedy)} It writes them.`);
};
const unfinished = (situation) => {
    const newest = settledGeneration(situation);
    const { onGitHub } = situation.seen;
    if (!newest || !onGitHub)
        return undefined;
    const without = onGitHub.destinations.filter((one) => one.witness !== null && (0,_observation_js__WEBPACK_IMPORTED_MODULE_4__/* .delivered */ .bI)(newest, one, onGitHub.receipt) === 'no');
    if (without.length === 0)
        return undefined;
    const message = `secret ${newest.id} never reached ${named(without)}, which holds an older one`;
    return (0,_check_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('Unfinished', message, rotationHint(situation.remedy));
};
const destinationChanged = (situation) => {
    const newest = settledGeneration(situation);
    const { onGitHub } = situation.seen;
    const receipt = onGitHub?.receipt;
    if (!newest || !onGitHub || !receipt || receipt === 'impossible')
        return undefined;
    if (receipt.generation?.nonce !== newest.marker.nonce)
        return undefined;
    const changed = (0,_observation_js__WEBPACK_IMPORTED_MODULE_4__/* .changedSince */ .$A)(receipt, onGitHub.destinations).filter((one) => (0,_observation_js__WEBPACK_IMPORTED_MODULE_4__/* .delivered */ .bI)(newest, one, receipt) !== 'no');
    if (changed.length === 0)
        return undefined;
    const message = `${named(changed)} was written by somebody else since; the usual writers are a person and Terraform`;
    return (0,_check_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('DestinationChanged', message, `${rotationHint(situation.remedy)} Then take it away from the other.`);
};
const SCHEDULES = 'GitHub stops the schedules of a public repository after 60 days without activity';
const rotator = ({ workflow }) => workflow === undefined ? 'what rotates it' : `the workflow ${workflow}`;
const isExternal = ({ marker }) => marker.run.startsWith('external/');
const overdueHint = (remedy, newest) => {
    const { workflow, stopped, enabled = false } = remedy;
    if (stopped !== undefined)
        return `Enable ${rotator(remedy)} again, or let another one rotate it; then run that.`;
    const onGitHub = workflow !== undefined || !newest || !isExternal(newest);
    const asked = enabled || workflow === undefined ? 'still runs on its schedule' : 'is enabled and still runs on its schedule';
    const why = enabled || !onGitHub ? '' : ` (${SCHEDULES})`;
    return `See whether ${rotator(remedy)} ${asked}${why}, and how its last runs ended.`;
};
const rotationOverdue = ({ seen, policy, now, remedy }) => {
    const secret = secretInQuestion(seen);
    if (!secret || secret.expiresAt === null)
        return undefined;
    const since = secret.expiresAt - policy.rotateBefore;
    if (now - since <= TOLERANCE)
        return undefined;
    const rotateBefore = `rotate-before ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(policy.rotateBefore)}`;
    const { stopped } = remedy;
    const newest = newestOf(seen);
    const whose = newest
        ? `should have been rotated from ${(0,_instant_js__WEBPACK_IMPORTED_MODULE_5__/* .utcDay */ .dA)(since)} on (${rotateBefore})`
        : `was made by hand and no rotation has replaced it, though it is due since ${(0,_instant_js__WEBPACK_IMPORTED_MODULE_5__/* .utcDay */ .dA)(since)} (${rotateBefore})`;
    const cause = newest && stopped !== undefined ? `: ${stopped}` : '';
    return (0,_check_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('RotationOverdue', `secret ${secret.id} ${whose}${cause}`, overdueHint(remedy, newest));
};
const retirementOverdue = ({ seen, policy, now, remedy }) => {
    const newest = newestOf(seen);
    if (!newest)
        return undefined;
    const receipt = seen.onGitHub?.receipt;
    const known = receipt && receipt !== 'impossible' && receipt.generation?.nonce === newest.marker.nonce;
    const began = Math.max(newest.marker.created, (known && receipt.dispatchedAt) || 0);
    const due = began + policy.gracePeriod;
    const older = seen.generations.slice(0, -1).map(({ id }) => id);
    const given = seen.unmanaged.map(({ id }) => id).filter((id) => policy.retireIds.includes(id));
    const ids = [...older, ...given].sort((a, b) => a - b);
    if (ids.length === 0 || now - due <= TOLERANCE)
        return undefined;
    const message = `secret${ids.length > 1 ? 's' : ''} ${ids.join(', ')} should have been deleted from ${(0,_instant_js__WEBPACK_IMPORTED_MODULE_5__/* .utcDay */ .dA)(due)} on`;
    const hint = `See how the last runs of ${rotator(remedy)} ended: a later run deletes what is superseded, once the newest is verified.`;
    return (0,_check_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('RetirementOverdue', message, hint);
};
const origin = ({ estranged }, { id, description }) => {
    if (estranged.get(id) === 'DestinationRemoved')
        return 'made by this tool for a destination that is not given any more';
    if (estranged.get(id) === 'SuspiciousMarker')
        return 'marked as ours, but the mark is a copy or dated ahead';
    return description === null || description.trim() === '' ? 'made by hand' : `made by hand, "${description}"`;
};
const handMade = ({ seen, policy, now }) => {
    const inQuestion = secretInQuestion(seen);
    return withoutKeeper(seen)
        .filter(({ id }) => id !== inQuestion?.id)
        .flatMap((secret) => {
        const { id, expiresAt } = secret;
        if (expiresAt === null || expiresAt - now > policy.warnBefore)
            return [];
        const message = `secret ${id} (${origin(seen, secret)}) ${lifeWords(expiresAt, now)}`;
        return [
            expiresAt <= now
                ? (0,_check_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('HandMadeExpired', message, 'Delete it in the portal: nobody can use it, and it takes up room.')
                : (0,_check_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('HandMadeNearingExpiry', message, 'If somebody still uses it, move them to a rotated secret; then delete it.'),
        ];
    });
};
const nearCapacity = ({ seen }) => {
    const count = seen.secrets.length;
    if (count < CLOSE_TO_FULL)
        return undefined;
    const message = `its client has ${count} of the ${MOST_SECRETS} secrets that it may have, and a rotation needs room for one`;
    return (0,_check_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('NearCapacity', message, 'Delete those that nobody uses in the portal, or name them in retire-ids.');
};
const rules = [
    life,
    destinationMissing,
    unfinished,
    destinationChanged,
    rotationOverdue,
    retirementOverdue,
    handMade,
    nearCapacity,
];
const findingsOf = (situation) => rules.flatMap((rule) => rule(situation) ?? []);
const statusOf = (findings) => (0,_check_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .worstOf */ .hm)(findings.map(({ level }) => level));


/***/ }),

/***/ 6391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ kinOf),
/* harmony export */   j: () => (/* binding */ byAge)
/* harmony export */ });
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5999);

const byAge = (a, b) => a.marker.created - b.marker.created || a.id - b.id;
const kinOf = (secrets, identity, latestCreated) => {
    const marked = secrets.flatMap((secret) => {
        const marker = (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMarker */ .P)(secret.description);
        return marker ? [{ ...secret, marker }] : [];
    });
    const nonces = marked.map(({ marker }) => marker.nonce);
    const copied = new Set(nonces.filter((nonce, index) => nonces.indexOf(nonce) !== index));
    const named = marked.filter(({ marker }) => marker.owner === identity.owner && marker.credential === identity.credential);
    const believed = ({ marker }) => !copied.has(marker.nonce) && marker.created <= latestCreated;
    return {
        kin: named.filter(believed).sort(byAge),
        suspicious: named.filter((generation) => !believed(generation)),
        copied,
    };
};


/***/ }),

/***/ 2224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dA: () => (/* binding */ utcDay),
/* harmony export */   nE: () => (/* binding */ isoSeconds),
/* harmony export */   vD: () => (/* binding */ utcMinute),
/* harmony export */   zJ: () => (/* binding */ ceilToSecond)
/* harmony export */ });
const isoSeconds = (at) => `${new Date(at).toISOString().slice(0, -'.000Z'.length)}Z`;
const ceilToSecond = (at) => Math.ceil(at / 1000) * 1000;
const utcMinute = (at) => `${isoSeconds(at).slice(0, 16).replace('T', ' ')} UTC`;
const utcDay = (at) => isoSeconds(at).slice(0, 10);


/***/ }),

/***/ 5999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ parseMarker),
/* harmony export */   g: () => (/* binding */ formatMarker)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2224);

const FORMAT = 'rotate-client-secrets/1';
const formatMarker = (marker) => [
    FORMAT,
    `owner=${marker.owner}`,
    `credential=${marker.credential}`,
    `created=${(0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .isoSeconds */ .nE)(marker.created)}`,
    `nonce=${marker.nonce}`,
    `run=${marker.run}`,
    `for=${marker.audience.join(',')}`,
].join(' | ');
const pattern = new RegExp(`^${FORMAT.replaceAll('/', '\\/')} \\| owner=([\\w./-]{1,100}) \\| credential=([\\w./#:-]{1,100}) \\| created=(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ)` +
    ' \\| nonce=([0-9a-f]{12}) \\| run=([\\w./:-]{1,200}) \\| for=((?:[0-9a-f]{6}(?:,[0-9a-f]{6}){0,19})|[0-9a-f]{12})$');
const parseMarker = (description) => {
    const found = pattern.exec(description ?? '');
    if (!found)
        return undefined;
    const [, owner, credential, created, nonce, run, audience] = found;
    const at = Date.parse(created);
    if (Number.isNaN(at) || (0,_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .isoSeconds */ .nE)(at) !== created)
        return undefined;
    return { owner, credential, created: at, nonce, run, audience: audience.split(',') };
};


/***/ }),

/***/ 7259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ changedSince),
/* harmony export */   Fr: () => (/* binding */ nonceHeld),
/* harmony export */   L8: () => (/* binding */ classify),
/* harmony export */   Y9: () => (/* binding */ receiptOfNewest),
/* harmony export */   bI: () => (/* binding */ delivered),
/* harmony export */   gu: () => (/* binding */ settled),
/* harmony export */   jy: () => (/* binding */ retirable),
/* harmony export */   mv: () => (/* binding */ noteThatHolds),
/* harmony export */   su: () => (/* binding */ newestOf),
/* harmony export */   xq: () => (/* binding */ verifiedSince)
/* harmony export */ });
/* harmony import */ var _client_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6391);
/* harmony import */ var _destination_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2345);
/* harmony import */ var _witness_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(290);



const classify = (secrets, identity, destinations, now, times) => {
    const { kin, suspicious } = (0,_client_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .kinOf */ .a)(secrets, identity, now + times.futureTolerance);
    const isCovered = (0,_destination_js__WEBPACK_IMPORTED_MODULE_1__/* .coveredBy */ .UJ)(destinations);
    const generations = kin.filter(({ marker }) => isCovered(marker.audience));
    const ours = new Set(generations.map(({ id }) => id));
    const estranged = new Map([
        ...kin.filter(({ id }) => !ours.has(id)).map(({ id }) => [id, 'DestinationRemoved']),
        ...suspicious.map(({ id }) => [id, 'SuspiciousMarker']),
    ]);
    const newest = generations.at(-1);
    const contested = kin.some(({ id, marker }) => newest !== undefined &&
        !ours.has(id) &&
        marker.created > newest.marker.created - times.writeWindow &&
        (0,_destination_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBeFor */ .Cn)(destinations, marker.audience));
    return { secrets, generations, unmanaged: secrets.filter(({ id }) => !ours.has(id)), estranged, contested };
};
const newestOf = ({ generations }) => generations.at(-1);
const receiptOfNewest = (observation) => {
    const { receipt } = observation;
    const newest = newestOf(observation);
    return newest && receipt && receipt !== 'impossible' && receipt.generation?.nonce === newest.marker.nonce
        ? receipt
        : undefined;
};
const verifiedSince = (observation) => {
    const receipt = receiptOfNewest(observation);
    return receipt !== undefined && receipt.verifiedAt === undefined && observation.verification?.status === 'succeeded';
};
const noteThatHolds = (notes, { destination, witness }) => {
    const note = notes[(0,_destination_js__WEBPACK_IMPORTED_MODULE_1__/* .destinationHash */ .Ff)(destination)];
    return note && witness && (0,_witness_js__WEBPACK_IMPORTED_MODULE_2__/* .sameWrite */ .WV)(note.witness, witness) ? note : undefined;
};
const notesOf = (receipt) => receipt === null || receipt === 'impossible' ? {} : receipt.notes;
const nonceHeld = (notes, observed) => observed.witness === null ? undefined : (0,_witness_js__WEBPACK_IMPORTED_MODULE_2__/* .nonceWritten */ .FH)(observed.witness, noteThatHolds(notes, observed)?.nonce);
const delivered = ({ marker }, observed, receipt) => observed.witness === null ? 'no' : (0,_witness_js__WEBPACK_IMPORTED_MODULE_2__/* .isOf */ .yW)(observed.witness, marker, noteThatHolds(notesOf(receipt), observed)?.nonce);
const changedSince = (receipt, destinations) => destinations.filter((observed) => noteThatHolds(receipt.notes, observed)?.nonce !== receipt.generation?.nonce);
const settled = (observation) => {
    const newest = newestOf(observation);
    if (!newest || observation.generations.length > 1)
        return false;
    const proven = observation.receipt === 'impossible' || receiptOfNewest(observation)?.verifiedAt !== undefined;
    return proven && observation.destinations.every((one) => delivered(newest, one, observation.receipt) === 'yes');
};
const retirable = (observation, retireIds) => {
    const older = observation.generations.slice(0, -1).map(({ id }) => id);
    const given = observation.unmanaged.map(({ id }) => id).filter((id) => retireIds.includes(id));
    return [...older, ...given].sort((a, b) => a - b);
};


/***/ }),

/***/ 2443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ANY_SECRET),
/* harmony export */   M: () => (/* binding */ usesOf)
/* harmony export */ });
/* harmony import */ var _destination_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2345);

const ANY_SECRET = '*';
const keyOf = (secret) => secret.toUpperCase();
const holdingsOf = (destinations) => {
    const holdings = new Map();
    for (const one of destinations) {
        const key = keyOf(one.secret);
        const held = holdings.get(key) ?? { environments: new Set(), byRepository: false, byOrganization: false };
        holdings.set(key, held);
        if ('environment' in one)
            held.environments.add(one.environment.toLowerCase());
        else if ('organization' in one)
            held.byOrganization = true;
        else
            held.byRepository = true;
    }
    return holdings;
};
const isRead = (own, everyone, environment) => {
    if (environment !== undefined && everyone.environments.has(environment))
        return own.environments.has(environment);
    if (own.byRepository)
        return true;
    if (own.byOrganization)
        return !everyone.byRepository;
    return environment === undefined && !everyone.byRepository && !everyone.byOrganization;
};
const placesOf = (uses) => {
    const places = new Map();
    for (const place of uses.entries()) {
        const [, { secret, environment }] = place;
        const byEnvironment = places.get(keyOf(secret)) ?? new Map();
        places.set(keyOf(secret), byEnvironment);
        const key = environment?.toLowerCase();
        const found = byEnvironment.get(key) ?? [];
        byEnvironment.set(key, found);
        found.push(place);
    }
    return places;
};
const usesOf = (all, { uses, repository }) => {
    const readable = (some) => repository === undefined ? some : some.filter((one) => (0,_destination_js__WEBPACK_IMPORTED_MODULE_0__/* .readByWorkflowsOf */ .bU)(repository, one));
    const everyone = holdingsOf(readable(all));
    const places = placesOf(uses);
    return (destinations, most) => {
        const own = [...holdingsOf(readable(destinations))];
        const reads = ([name, held], environment) => isRead(held, everyone.get(name) ?? held, environment);
        const found = [
            ...own.flatMap((one) => [...(places.get(one[0]) ?? [])].flatMap(([environment, at]) => (reads(one, environment) ? [at] : []))),
            ...[...(places.get(ANY_SECRET) ?? [])].flatMap(([environment, at]) => own.some((one) => reads(one, environment)) ? [at] : []),
        ];
        const first = found.flatMap((at) => at.slice(0, most)).sort(([one], [other]) => one - other);
        return {
            uses: first.slice(0, most).map(([, use]) => use),
            count: found.reduce((sum, at) => sum + at.length, 0),
        };
    };
};


/***/ }),

/***/ 290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FH: () => (/* binding */ nonceWritten),
/* harmony export */   RH: () => (/* binding */ mayBeSince),
/* harmony export */   WV: () => (/* binding */ sameWrite),
/* harmony export */   d8: () => (/* binding */ isLater),
/* harmony export */   mK: () => (/* binding */ shownAfter),
/* harmony export */   nt: () => (/* binding */ writtenAt),
/* harmony export */   x0: () => (/* binding */ comesBack),
/* harmony export */   yW: () => (/* binding */ isOf)
/* harmony export */ });
const sameWrite = (one, other) => {
    switch (one.kind) {
        case 'time':
            return other.kind === 'time' && one.at === other.at;
        case 'version':
            return other.kind === 'version' && one.version === other.version;
        case 'tag':
            return other.kind === 'tag' && one.nonce === other.nonce;
    }
};
const comesBack = (witness) => witness.kind === 'tag';
const writtenAt = (witness) => (witness.kind === 'time' ? witness.at : undefined);
const isLater = (witness, moment) => witness.kind === 'time' && witness.at > moment;
const mayBeSince = (witness, moment) => witness.kind !== 'time' || witness.at >= moment;
const nonceWritten = (witness, noted) => witness.kind === 'tag' ? witness.nonce : noted;
const isOf = (witness, { created, nonce }, noted) => {
    if (witness.kind === 'time')
        return witness.at > created ? 'yes' : 'no';
    const written = nonceWritten(witness, noted);
    if (written === undefined)
        return 'unknown';
    return written === nonce ? 'yes' : 'no';
};
const shownAfter = (shown, answered, { created }, { clockSkew }) => {
    if (shown === null)
        return { is: 'not-yet' };
    if (shown.kind !== 'time' || answered.kind !== 'time') {
        return sameWrite(shown, answered) ? { is: 'ours', witness: shown } : { is: 'not-yet' };
    }
    if (shown.at < answered.at - clockSkew)
        return { is: 'not-yet' };
    if (shown.at > answered.at + clockSkew)
        return { is: 'changed', at: shown.at };
    return shown.at > created ? { is: 'ours', witness: shown } : { is: 'indistinct' };
};


/***/ })

};
