export const id = 1275;
export const ids = [1275];
export const modules = {

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

/***/ 3243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ plansView),
/* harmony export */   h: () => (/* binding */ planView)
/* harmony export */ });
/* harmony import */ var _domain_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4953);
/* harmony import */ var _domain_witness_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(290);
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4073);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9790);




const NOTHING = 'nothing to do';
const inOrder = ['rotate', 'verify again', 'retire', 'complete the receipt', 'wait', 'skip', NOTHING];
const actionOf = ({ status }, { plannedChanges: changes }) => {
    if (status === 'pending')
        return 'wait';
    if (status === 'skipped')
        return 'skip';
    if (!changes)
        return NOTHING;
    if (changes.create || changes.write.length > 0)
        return 'rotate';
    if (changes.verify !== undefined)
        return 'verify again';
    if (changes.delete.length > 0)
        return 'retire';
    return changes.record ? 'complete the receipt' : NOTHING;
};
const expiry = (expiresAt) => expiresAt === null ? 'never expires' : `expires ${(0,_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd)(expiresAt)}`;
const notOurs = (description) => {
    const described = (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(description, 200);
    return `, not ours${described === '' ? '' : ` ("${described}")`}`;
};
const ABSENT = '(not there yet)';
const written = (at) => `(written ${(0,_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd)(at)})`;
const shownWords = (witness) => {
    const at = (0,_domain_witness_js__WEBPACK_IMPORTED_MODULE_3__/* .writtenAt */ .nt)(witness);
    return at === undefined ? '(is there)' : written(at);
};
const placeLines = (sign, places) => {
    const labels = places.map(({ destination }) => (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(destination));
    const widest = Math.max(0, ...labels.map((label) => label.length));
    return places.map(({ now }, index) => `  ${sign}${labels[index]?.padEnd(widest + 2)}${now}`);
};
const WRITE = '~ write    ';
const KEEP = '= keep     ';
const DELETE = '- delete   ';
const VERIFY = '? verify   ';
const deletions = ({ delete: doomed, grace }) => {
    const later = grace === undefined ? '' : `, by a later run once the grace period of ${(0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(grace)} is over`;
    return doomed.map(({ id, expiresAt, description }) => {
        const whose = description === undefined ? '' : notOurs(description);
        return `  ${DELETE}secret ${id}${whose} (${expiry(expiresAt)})${later}`;
    });
};
const changeLines = (changes) => {
    const { create, verify, record } = changes;
    const write = changes.write.map(({ destination, witness }) => ({
        destination,
        now: witness === null ? ABSENT : shownWords(witness),
    }));
    const unverified = create && verify === undefined;
    return [
        ...(create ? [`  + create   secret, ${expiry(create.expiresAt)}`] : []),
        ...placeLines(WRITE, write),
        ...(verify === undefined ? [] : [`  ${VERIFY}${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(verify)}`]),
        ...(unverified ? [`  ${VERIFY}nobody does: allow-unverified takes the acknowledged writes for enough`] : []),
        ...(record ? [`  ${WRITE}receipt: the verification succeeded`] : []),
        ...deletions(changes),
    ];
};
const restLines = ({ secretId, previousSecretIds, expiresAt, destinations, pendingRetirement }, { plannedChanges, unmanaged }) => {
    const rotates = plannedChanges?.create !== undefined;
    const gone = [...pendingRetirement.map((one) => one.secretId), ...(plannedChanges?.delete ?? []).map(({ id }) => id)];
    const others = unmanaged.map(({ id }) => id);
    const places = destinations.map(({ destination, updatedAt }) => ({
        destination,
        now: updatedAt === undefined ? ABSENT : written(updatedAt),
    }));
    const older = previousSecretIds.filter((id) => id !== secretId && ![...gone, ...others].includes(id));
    return [
        ...pendingRetirement.map(({ secretId: id, after }) => `  ${DELETE}secret ${id}, by a run after ${(0,_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .minute */ .Vc)(after)}`),
        ...(rotates || secretId === undefined ? [] : [`  ${KEEP}secret ${secretId} (${expiry(expiresAt ?? null)})`]),
        ...(rotates ? [] : older.map((id) => `  ${KEEP}secret ${id}, older than that`)),
        ...(rotates ? [] : placeLines(KEEP, places)),
        ...(plannedChanges?.keep ?? unmanaged).map(({ id, description }) => `  ${KEEP}secret ${id}${notOurs(description)}`),
    ];
};
const blockOf = (credential, details) => {
    const { name, reason } = credential;
    const why = (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(details.message);
    const action = actionOf(credential, details);
    return [
        (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(`${name}: ${action}, ${reason}${why === '' ? '' : ` (${why})`}`, 1000),
        ...(details.plannedChanges ? changeLines(details.plannedChanges) : []),
        ...restLines(credential, details),
    ];
};
const UNCHANGED = 'Nothing was changed.';
const planView = (credential, details) => [...blockOf(credential, details), UNCHANGED].join('\n');
const plansView = (plans) => {
    const blocks = plans.map(({ credential, details }) => blockOf(credential, details).join('\n'));
    const actions = plans.map(({ credential, details }) => actionOf(credential, details));
    const said = inOrder.flatMap((action) => {
        const count = actions.filter((one) => one === action).length;
        return count === 0 ? [] : [action === NOTHING ? `${count} with ${NOTHING}` : `${count} to ${action}`];
    });
    const all = plans.length > 1 ? `Plan: ${said.join(', ')}. ` : '';
    return [...blocks, `${all}${UNCHANGED}`].join(plans.length > 1 ? '\n\n' : '\n');
};


/***/ }),

/***/ 7805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ progressFor),
/* harmony export */   O: () => (/* binding */ warningsOnly)
/* harmony export */ });
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2534);
/* harmony import */ var _plan_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3243);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9790);



const isPlan = ({ dryRun }, { status }) => dryRun && status !== 'failed';
const live = (sink, manner) => ({
    begin: () => (0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .logReporter */ .eC)(sink),
    end: (report, details, { tookMs }) => sink.info(isPlan(manner, report) ? (0,_plan_view_js__WEBPACK_IMPORTED_MODULE_1__/* .planView */ .h)(report, details) : (0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .resultLine */ .ow)(report, tookMs)),
});
const holding = (held) => ({
    info: (_, message) => void held.push({ tell: (sink) => sink.info((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(message, _log_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_LINE */ .i2)) }),
    warning: (credential, message) => void held.push({
        warns: true,
        tell: (sink) => sink.warning((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(`${credential}: ${message}`, _log_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_LINE */ .i2)),
    }),
    step: (line) => void held.push({
        tell: (sink) => {
            sink.info((0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .stepTitle */ .Fb)(line));
            for (const note of line.notes)
                sink.info((0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .noteLine */ .rk)(note));
        },
    }),
});
const folded = (sink, manner) => {
    const heldBy = new Map();
    const details = (report, more) => {
        const all = !manner.brief || report.status === 'failed';
        for (const { tell, warns } of heldBy.get(report.name) ?? [])
            if (all || warns)
                tell(sink);
        if (isPlan(manner, report))
            sink.info((0,_plan_view_js__WEBPACK_IMPORTED_MODULE_1__/* .planView */ .h)(report, more));
        if (report.error && !manner.brief)
            sink.info((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(`${report.error.code}: ${report.error.message}`, _log_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_LINE */ .i2));
    };
    return {
        begin(credential) {
            const held = [];
            heldBy.set(credential, held);
            return holding(held);
        },
        end(report, more, { done, all, tookMs }) {
            sink.startGroup(`${(0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .resultLine */ .ow)(report, tookMs)} · ${done} done, ${all - done} left`);
            details(report, more);
            sink.endGroup();
            heldBy.delete(report.name);
        },
    };
};
const warningsOnly = (sink) => ({
    begin: () => ({ ...(0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .logReporter */ .eC)(sink), info() { }, step() { } }),
    end() { },
});
const progressFor = (sink, { many, ...manner }) => many ? folded(sink, manner) : live(sink, manner);


/***/ }),

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

/***/ 9510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mz: () => (/* binding */ LONGEST_SECRET),
  fB: () => (/* binding */ credentialInputsFrom),
  WK: () => (/* binding */ inputsFrom)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/cli/config-path.js


const usualConfigPaths = ['.github/secret-rotation.yml', 'secret-rotation.yml'];
const almostConfig = (folder) => usualConfigPaths.map((path) => path.replace(/yml$/, 'yaml')).find((path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, path)));
const findConfig = (folder) => usualConfigPaths.find((path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, path)));

// EXTERNAL MODULE: ./build/cli/flag.js
var cli_flag = __webpack_require__(5643);
;// CONCATENATED MODULE: ./build/cli/given-inputs.js


const LONGEST_SECRET = 2 ** 16;
const tooLong = (name) => ({
    input: name,
    message: `Standard input holds more than ${LONGEST_SECRET} characters, which no secret does.`,
    hint: 'Give the secret alone.',
});
const givesWay = (name, { flags }, config) => {
    if (flags.text(name) === '-')
        return false;
    switch (name) {
        case 'client-secret':
            return config !== '' || flags.has('admin-client-id') || flags.has('admin-client-secret');
        case 'admin-client-secret':
            return config !== '' || !flags.has('admin-client-id');
        case 'github-token':
            return flags.has('app-client-id') || flags.has('app-private-key');
        case 'app-private-key':
            return !flags.has('app-client-id');
        default:
            return false;
    }
};
const twoFromStandardInput = (names) => ({
    input: names[1] ?? '',
    message: `Standard input holds one secret, and ${names.map((name) => `--${name} -`).join(' and ')} ask for it.`,
    hint: 'Give the others in their environment variables.',
});
const readTable = async (table, source, config) => {
    const { flags, environment, standardInput } = source;
    const piped = Object.keys(table).filter((name) => flags.text(name) === '-' && table[name]?.secret);
    if (piped.length > 1)
        return { problems: [twoFromStandardInput(piped)] };
    const [only] = piped;
    const text = only === undefined ? '' : await standardInput();
    if (only !== undefined && text.length > LONGEST_SECRET)
        return { problems: [tooLong(only)] };
    const read = (name) => {
        const input = table[name];
        if (!input || !(0,cli_flag/* isFlag */.R)(name))
            return '';
        if (name === 'config')
            return config;
        const { name: flag, secretIn } = (0,cli_flag/* flagOf */.i)(name, input);
        if (secretIn === undefined)
            return flags.text(flag);
        if (flags.text(name) === '-')
            return text;
        return givesWay(name, source, config) ? '' : (environment[secretIn] ?? '');
    };
    return { read };
};
const identifying = ['name', 'tenant-id', 'client-id', 'secret-name', 'destinations'];
const describesOne = ({ flags }) => identifying.some((name) => flags.has(name));
const credentialInputsFrom = async (table, source, { needed } = { needed: true }) => {
    const given = source.flags.text('config');
    const found = given === '' && !describesOne(source) ? findConfig(source.folder) : undefined;
    if (needed && given === '' && !describesOne(source) && found === undefined) {
        const message = `There is no config file: neither ${usualConfigPaths.join(' nor ')} is in this folder.`;
        const almost = almostConfig(source.folder);
        const hint = almost === undefined
            ? 'Write one with rotate-client-secrets init, name another with --config, or describe one credential with flags: see --help.'
            : `Write --config ${almost}, or let its name end with .yml.`;
        return { problems: [{ input: 'config', message, hint }] };
    }
    const config = given || (found ?? '');
    const read = await readTable(table, source, config);
    return 'problems' in read ? read : { ...read, config, ...(found === undefined ? {} : { foundConfig: found }) };
};
const inputsFrom = (table, source) => readTable(table, source, '');


/***/ }),

/***/ 4062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T3: () => (/* binding */ spokenRotation),
/* harmony export */   ji: () => (/* binding */ spokenLog),
/* harmony export */   rv: () => (/* binding */ spokenCheck)
/* harmony export */ });
/* harmony import */ var _spoken_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9915);

const spokenRotation = ({ report, details }, say) => ({
    report: {
        ...report,
        credentials: report.credentials.map((one) => (one.error ? { ...one, error: (0,_spoken_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)(say, one.error) } : one)),
    },
    details: details.map((one) => (one.safety === undefined ? one : { ...one, safety: say(one.safety) })),
});
const spokenCheck = (report, say) => ({
    ...report,
    findings: report.findings.map((one) => (0,_spoken_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)(say, one)),
    credentials: report.credentials.map((one) => ({ ...one, findings: one.findings.map((each) => (0,_spoken_js__WEBPACK_IMPORTED_MODULE_0__/* .saying */ .i)(say, each)) })),
    leftOut: report.leftOut.map(say),
});
const spokenLog = (log, say) => ({
    ...log,
    warning: (message, properties) => log.warning(say(message), properties),
});


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


/***/ }),

/***/ 3678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ interruption)
});

// EXTERNAL MODULE: ./build/cli/exit-status.js
var exit_status = __webpack_require__(2900);
;// CONCATENATED MODULE: ./build/cli/interrupted.js
const CHANGES = 'no new step is begun, and what was begun is cleaned up';
const LOOKS = 'nothing was changed';
const LATER = 'A run that begins in half an hour or later finishes the job; until then it is skipped, as nobody knows whether this one is still at work.';
const firstWords = ({ changes }) => `Interrupted: ${changes ? CHANGES : LOOKS}. Ctrl-C again stops at once.`;
const lastWords = (left) => left.length === 0
    ? { heading: 'Stopped. Nothing was left half done.', lines: [] }
    : { heading: 'Stopped before it was cleaned up.', lines: [...left, LATER] };

// EXTERNAL MODULE: ./build/entry/echo.js
var echo = __webpack_require__(7206);
// EXTERNAL MODULE: ./build/entry/cli/parent.js + 1 modules
var cli_parent = __webpack_require__(4899);
// EXTERNAL MODULE: ./build/entry/cli/screen.js + 1 modules
var screen = __webpack_require__(3223);
// EXTERNAL MODULE: ./build/entry/cli/shell.js + 5 modules
var shell = __webpack_require__(4524);
;// CONCATENATED MODULE: ./build/entry/cli/interruption.js






const stop = () => {
    const { heading, lines } = lastWords(shell/* shell */.v.left());
    shell/* shell */.v.log.warning(heading);
    for (const words of lines)
        shell/* shell */.v.log.info(`  ${words}`);
    (0,screen/* clear */.IU)();
    process.exit(exit_status/* exitStatus */.$.interrupted);
};
const interruption = (command) => {
    const controller = new AbortController();
    let first = 0;
    const abort = () => {
        if (controller.signal.aborted)
            return;
        first = performance.now();
        process.exitCode = exit_status/* exitStatus */.$.interrupted;
        shell/* shell */.v.log.warning(firstWords(command));
        controller.abort();
    };
    process.on('SIGTERM', abort);
    const outliveNpm = (0,cli_parent/* whenNpmIsGone */.B)(abort);
    process.on('SIGHUP', process.stderr.isTTY || process.stdout.isTTY ? abort : outliveNpm);
    process.on('SIGINT', () => {
        if (controller.signal.aborted && performance.now() - first > echo/* ECHO_MS */.N)
            stop();
        abort();
    });
    return controller.signal;
};


/***/ }),

/***/ 4899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ whenNpmIsGone)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/adapters/npm/lineage.js

const LONGEST = 16;
const told = (pid, what) => {
    try {
        return (0,external_node_fs_.readFileSync)(`/proc/${pid}/${what}`, 'utf8');
    }
    catch {
        return '';
    }
};
const placeOf = (pid) => {
    const stat = told(pid, 'stat');
    const [, , parent, , session] = stat.slice(stat.lastIndexOf(')') + 1).split(' ');
    return parent === undefined || session === undefined
        ? undefined
        : { parent: Number(parent), session: Number(session) };
};
const startedLike = (environment) => {
    const marks = ['npm_lifecycle_event', 'npm_lifecycle_script'].map((name) => `${name}=${environment[name] ?? ''}`);
    return (pid) => {
        const variables = told(pid, 'environ').split('\0');
        return marks.every((mark) => variables.includes(mark));
    };
};
const lineageOf = (parent, environment) => {
    const isBelow = startedLike(environment);
    const line = [parent];
    for (let last = parent; line.length < LONGEST && isBelow(last);) {
        const place = placeOf(last);
        if (!place || place.parent <= 1 || placeOf(place.parent)?.session !== place.session)
            break;
        line.push(place.parent);
        last = place.parent;
    }
    return line;
};
const isBroken = (line, parent) => line[0] !== parent || line.slice(1).some((above, index) => !isChild(line[index] ?? parent, above));
const isChild = (pid, parent) => (placeOf(pid)?.parent ?? parent) === parent;

;// CONCATENATED MODULE: ./build/entry/cli/parent.js

const LOOK_MS = 500;
const whenNpmIsGone = (tell) => {
    if (process.env.npm_command === undefined || process.ppid === 1)
        return () => { };
    const line = lineageOf(process.ppid, process.env);
    const timer = setInterval(() => {
        if (!isBroken(line, process.ppid))
            return;
        clearInterval(timer);
        tell();
    }, LOOK_MS);
    timer.unref();
    return () => clearInterval(timer);
};


/***/ }),

/***/ 1275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plan: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var _adapters_report_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2534);
/* harmony import */ var _adapters_report_progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7805);
/* harmony import */ var _app_cancelled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(311);
/* harmony import */ var _cli_spoken_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4062);
/* harmony import */ var _config_plan_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6516);
/* harmony import */ var _config_plan_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5532);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5023);
/* harmony import */ var _interruption_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3678);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1417);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4524);










const plan = async (flags) => {
    const given = await (0,_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .understood */ .S)(flags, { table: _config_plan_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .planInputs */ .Zp, read: _config_plan_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .readPlanSettings */ .N, changesNothing: true });
    if (!given)
        return;
    const { settings, say } = given;
    const { owner, credentials } = settings;
    _shell_js__WEBPACK_IMPORTED_MODULE_8__/* .shell */ .v.log.info((0,_adapters_report_log_js__WEBPACK_IMPORTED_MODULE_0__/* .headerLine */ .iH)({ version: _version_js__WEBPACK_IMPORTED_MODULE_9__/* .version */ .r, credentials: credentials.length, owner }));
    const [{ workedOn }, { publishPlan }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(2164), __webpack_require__.e(4343), __webpack_require__.e(8348), __webpack_require__.e(1708), __webpack_require__.e(3097), __webpack_require__.e(8570), __webpack_require__.e(6789), __webpack_require__.e(5387), __webpack_require__.e(6913)]).then(__webpack_require__.bind(__webpack_require__, 6913)), __webpack_require__.e(/* import() */ 9417).then(__webpack_require__.bind(__webpack_require__, 9417))]);
    const signal = (0,_interruption_js__WEBPACK_IMPORTED_MODULE_6__/* .interruption */ .Y)({ changes: false });
    const progress = (0,_adapters_report_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .warningsOnly */ .O)((0,_cli_spoken_report_js__WEBPACK_IMPORTED_MODULE_3__/* .spokenLog */ .ji)(_shell_js__WEBPACK_IMPORTED_MODULE_8__/* .shell */ .v.log, say));
    await workedOn({ settings, part: 'plan', progress, signal }, (outcomes) => {
        if (signal.aborted)
            throw (0,_app_cancelled_js__WEBPACK_IMPORTED_MODULE_2__/* .cancelledBefore */ .b)('the plan was made');
        return publishPlan(given, outcomes, { json: flags.on('json') });
    });
};


/***/ }),

/***/ 1417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ understood)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _cli_given_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9510);
/* harmony import */ var _cli_spoken_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9915);
/* harmony import */ var _config_surroundings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(468);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4524);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2892);






const understood = async (flags, { table, read, needed = true, changesNothing }) => {
    const inputs = await (0,_cli_given_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .credentialInputsFrom */ .fB)(table, (0,_source_js__WEBPACK_IMPORTED_MODULE_5__/* .sourceOf */ .v)(flags), { needed });
    const externalRun = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex');
    const here = { ..._shell_js__WEBPACK_IMPORTED_MODULE_4__/* .shell */ .v, surroundings: (0,_config_surroundings_js__WEBPACK_IMPORTED_MODULE_3__/* .onCommandLine */ .v)({ changesNothing }), externalRun };
    const { foundConfig, config } = 'read' in inputs ? inputs : { config: '' };
    if (foundConfig !== undefined)
        _shell_js__WEBPACK_IMPORTED_MODULE_4__/* .shell */ .v.log.info(`Config file: ${foundConfig}`);
    const parsed = 'problems' in inputs ? inputs : await read({ ...here, read: inputs.read });
    if ('problems' in parsed) {
        (0,_shell_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseOnShell */ .w)((0,_cli_spoken_js__WEBPACK_IMPORTED_MODULE_2__/* .spoken */ .vg)(parsed.problems, table));
        return undefined;
    }
    const say = (0,_cli_spoken_js__WEBPACK_IMPORTED_MODULE_2__/* .speechFor */ .mV)(table, { file: config !== '' });
    for (const warning of parsed.settings.warnings)
        _shell_js__WEBPACK_IMPORTED_MODULE_4__/* .shell */ .v.log.warning(say(warning));
    return { ...parsed, say };
};


/***/ }),

/***/ 2892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ sourceOf)
});

// EXTERNAL MODULE: ./build/entry/cli/shell.js + 5 modules
var shell = __webpack_require__(4524);
// EXTERNAL MODULE: external "node:readline/promises"
var promises_ = __webpack_require__(6848);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./build/cli/given-inputs.js + 1 modules
var given_inputs = __webpack_require__(9510);
;// CONCATENATED MODULE: ./build/entry/cli/standard-input.js



const isWhole = (text) => !text.includes('-----BEGIN ') || /-----END [A-Z0-9 ]+-----/.test(text);
const asked = async () => {
    const nowhere = new external_node_stream_.Writable({ write: (_chunk, _encoding, done) => done() });
    const terminal = (0,promises_.createInterface)({ input: process.stdin, output: nowhere, terminal: true });
    terminal.on('SIGINT', () => process.exit(130));
    process.stderr.write('Secret (not shown; end it with Enter): ');
    let text = '';
    try {
        for await (const line of terminal) {
            text += text === '' ? line : `\n${line}`;
            if (isWhole(text) || text.length > given_inputs/* LONGEST_SECRET */.mz)
                break;
        }
        return text;
    }
    finally {
        terminal.close();
        process.stderr.write('\n');
    }
};
const standardInput = async () => {
    if (process.stdin.isTTY)
        return asked();
    let text = '';
    for await (const part of process.stdin.setEncoding('utf8')) {
        text += part;
        if (text.length > given_inputs/* LONGEST_SECRET */.mz)
            break;
    }
    return text;
};

;// CONCATENATED MODULE: ./build/entry/cli/source.js


const sourceOf = (flags) => ({
    flags,
    environment: shell/* shell */.v.environment,
    standardInput: standardInput,
    folder: process.cwd(),
});


/***/ }),

/***/ 7206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ ECHO_MS)
/* harmony export */ });
const ECHO_MS = 1000;


/***/ })

};
