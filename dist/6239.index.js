export const id = 6239;
export const ids = [6239,4613];
export const modules = {

/***/ 7830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   announceFailures: () => (/* binding */ announceFailures),
/* harmony export */   d: () => (/* binding */ failuresOf),
/* harmony export */   k: () => (/* binding */ failureText)
/* harmony export */ });
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9790);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(169);


const failuresOf = (report, details) => {
    const safeties = new Map(details.map(({ name, safety }) => [name, safety]));
    return report.credentials.flatMap(({ name, error }) => {
        const safety = safeties.get(name);
        return error ? [{ name, ...error, ...(safety === undefined ? {} : { safety }) }] : [];
    });
};
const LONGEST_ANNOTATION = 4096;
const failureText = ({ name, message, safety, hint }) => {
    const rest = [
        ...(safety === undefined ? [] : [`\n  ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(safety, 1000)}`]),
        `\n  Next: ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(hint, 1000)}`,
    ].join('');
    const room = LONGEST_ANNOTATION - rest.length;
    const first = name === undefined ? message : `${name}: ${message}`;
    const line = (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(first, room);
    return (line.length > room ? (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(first, Math.floor(room / 2)) : line) + rest;
};
const MOST_ANNOTATIONS = 10;
const announceFailures = (sink, failures, level = 'error') => {
    const shown = failures.length > MOST_ANNOTATIONS ? failures.slice(0, MOST_ANNOTATIONS - 1) : failures;
    const rest = failures.slice(shown.length);
    for (const failure of shown)
        sink[level](failureText(failure), { title: failure.code });
    if (rest.length === 0)
        return;
    sink[level](`${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(rest.length, 'more failure')}. The log of this step holds them all.`, {
        title: 'MORE_FAILURES',
    });
    for (const failure of rest) {
        for (const line of `${failure.code} ${failureText(failure)}`.split('\n'))
            sink.info(line);
    }
};


/***/ }),

/***/ 3599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   H9: () => (/* binding */ commentRoom),
/* harmony export */   m4: () => (/* binding */ summaryRoom)
/* harmony export */ });
const bytes = (text) => Buffer.byteLength(text, 'utf8');
const summaryRoom = { bytes: 1_000_000, why: 'a job summary holds 1 MiB at most' };
const commentRoom = {
    bytes: 60_000,
    why: 'a comment holds 65,536 characters at most; the job summary shows more',
};
const omitted = (count, noun, { why }) => `\n\n… and ${count} more ${noun}, left out because ${why}.\n\n`;
const fitted = (sections, room) => {
    let left = room.bytes - sections.reduce((sum, { noun, items }) => sum + bytes(omitted(items.length, noun, room)), 0);
    const parts = [];
    for (const { head, items, foot, noun } of sections) {
        if (items.length === 0)
            continue;
        left -= bytes(head) + bytes(foot);
        const kept = [];
        for (const item of items) {
            if (bytes(item) > left)
                break;
            left -= bytes(item);
            kept.push(item);
        }
        if (kept.length === 0)
            left += bytes(head) + bytes(foot);
        else
            parts.push(head, ...kept, foot);
        if (kept.length < items.length)
            parts.push(omitted(items.length - kept.length, noun, room));
    }
    return parts.join('');
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

/***/ 4696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ refusalMarkdown),
/* harmony export */   ZZ: () => (/* binding */ refusalHeadline),
/* harmony export */   g2: () => (/* binding */ NOTHING_HAPPENED)
/* harmony export */ });
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3599);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9790);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(169);



const refusalHeadline = (failures) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(failures.length, 'input')} ${failures.length === 1 ? 'is' : 'are'} wrong`;
const NOTHING_HAPPENED = 'Nothing was called, and nothing was changed.';
const refusalMarkdown = (failures) => (0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .fitted */ .$5)([
    {
        head: `## Client secrets: ${refusalHeadline(failures)}\n\n${NOTHING_HAPPENED}\n\n\`\`\`text\n`,
        items: failures.map(({ message, hint }) => `- ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(message, 2000)}\n  Next: ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(hint, 2000)}\n`),
        foot: '```\n\n',
        noun: 'wrong inputs',
    },
], _fit_js__WEBPACK_IMPORTED_MODULE_0__/* .summaryRoom */ .m4);


/***/ }),

/***/ 6987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   To: () => (/* binding */ leftovers),
/* harmony export */   Ts: () => (/* binding */ savedJournal),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   aU: () => (/* binding */ leftBehind)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6046);


const stateName = ({ owner, credential }) => `credential_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${owner}\n${credential}`, 'utf8').digest('hex').slice(0, 12)}`;
const OVER = 'over';
const unkept = (effect, cause) => new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RotationError */ .FL({
    code: 'INTERNAL',
    message: 'The file of the runner that keeps the state of this step cannot be written.',
    hint: 'Check the disk of the runner, then run again.',
    effect,
    cause,
});
const savedJournal = ({ identity, sink, environment, pid }) => {
    const name = stateName(identity);
    const keep = (value, effect = 'none') => {
        if (!environment.GITHUB_STATE)
            return;
        try {
            sink.saveState(name, value);
        }
        catch (error) {
            throw unkept(effect, error);
        }
    };
    let left = { nonces: [], writing: false, pid };
    const next = (now, effect = 'none') => {
        keep(JSON.stringify(now), effect);
        left = now;
    };
    return {
        creating: (nonce) => next({ nonces: [...left.nonces, nonce], writing: false, pid }),
        created: (secretId) => next({ ...left, secretId }, 'unknown'),
        writing() {
            if (!left.writing)
                next({ ...left, writing: true });
        },
        over() {
            try {
                if (left.nonces.length > 0)
                    keep(OVER);
            }
            catch {
            }
        },
    };
};
const NONCE = /^[0-9a-f]{12}$/;
const isRecord = (value) => typeof value === 'object' && value !== null;
const parsed = (text) => {
    try {
        const value = JSON.parse(text);
        if (!isRecord(value))
            return undefined;
        const { nonces, secretId, writing, pid } = value;
        if (!Array.isArray(nonces) || !nonces.every((one) => typeof one === 'string' && NONCE.test(one)))
            return undefined;
        if (typeof writing !== 'boolean' || typeof pid !== 'number' || !Number.isSafeInteger(pid))
            return undefined;
        const id = typeof secretId === 'number' && Number.isSafeInteger(secretId) ? { secretId } : {};
        return { nonces, writing, pid, ...id };
    }
    catch {
        return undefined;
    }
};
const PREFIX = 'STATE_credential_';
const leftovers = (environment) => Object.entries(environment).filter(([name, value]) => name.startsWith(PREFIX) && value !== OVER).length;
const leftBehind = (environment, identity) => parsed(environment[`STATE_${stateName(identity)}`] ?? '');
const isAlive = (pid) => {
    try {
        process.kill(pid, 0);
        return pid !== process.pid;
    }
    catch (error) {
        return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
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

/***/ 1940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ cancellation)
/* harmony export */ });
const cancellation = () => {
    const controller = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.on(signal, () => controller.abort());
    return controller.signal;
};


/***/ }),

/***/ 1082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ givenInputs)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(143);
/* harmony import */ var _protect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5080);



const givenInputs = () => ({
    read: (name) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput)(name, { trimWhitespace: false }),
    environment: process.env,
    protect: _protect_js__WEBPACK_IMPORTED_MODULE_2__/* .protect */ .y,
    externalRun: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex'),
});


/***/ }),

/***/ 1201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ warningsSoFar),
/* harmony export */   log: () => (/* binding */ log)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(143);
/* harmony import */ var _protect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5080);


let warnings = 0;
const warningsSoFar = () => warnings;
const log = {
    ..._actions_core__WEBPACK_IMPORTED_MODULE_0__,
    info: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.info((0,_protect_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E)(message)),
    warning(message) {
        warnings += 1;
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.warning((0,_protect_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E)(message));
    },
    startGroup: (title) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.startGroup((0,_protect_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E)(title)),
};


/***/ }),

/***/ 5080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact),
/* harmony export */   y: () => (/* binding */ protect)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(143);
/* harmony import */ var _adapters_report_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9125);


const { protect, redact } = (0,_adapters_report_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .createProtection */ .o)(_actions_core__WEBPACK_IMPORTED_MODULE_0__.setSecret);


/***/ }),

/***/ 365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ refuseInputs)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(143);
/* harmony import */ var _adapters_report_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7830);
/* harmony import */ var _adapters_report_outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4610);
/* harmony import */ var _adapters_report_refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4696);




const nothingRotated = { rotated: '[]', failed: '[]' };
const refuseInputs = async (problems, outputs = nothingRotated) => {
    process.exitCode = _actions_core__WEBPACK_IMPORTED_MODULE_0__.ExitCode.Failure;
    const failures = problems.map(({ message, hint }) => ({ code: 'CONFIG_INVALID', message, hint }));
    (0,_adapters_report_annotations_js__WEBPACK_IMPORTED_MODULE_1__.announceFailures)(_actions_core__WEBPACK_IMPORTED_MODULE_0__, failures);
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.info(`${(0,_adapters_report_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalHeadline */ .ZZ)(failures)}. ${_adapters_report_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING_HAPPENED */ .g2}`);
    for (const [name, value] of Object.entries(outputs))
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.setOutput(name, value);
    if (_actions_core__WEBPACK_IMPORTED_MODULE_0__.getInput('summary') === 'false')
        return;
    await (0,_adapters_report_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .writeSummary */ .Sy)(process.env.GITHUB_STEP_SUMMARY, (0,_adapters_report_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalMarkdown */ .Kl)(failures), _actions_core__WEBPACK_IMPORTED_MODULE_0__);
};


/***/ }),

/***/ 2124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ runAll)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(143);
/* harmony import */ var _adapters_report_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2534);
/* harmony import */ var _adapters_report_progress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7805);
/* harmony import */ var _cancellation_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1940);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1201);
/* harmony import */ var _outlive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1237);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7609);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5023);








const runAll = async (settings, part, publish) => {
    const { owner, credentials, concurrency, dryRun, warnings } = settings;
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.info((0,_adapters_report_log_js__WEBPACK_IMPORTED_MODULE_1__/* .headerLine */ .iH)({ version: _version_js__WEBPACK_IMPORTED_MODULE_6__/* .version */ .r, credentials: credentials.length, owner }));
    for (const warning of warnings)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.warning(warning);
    const [{ compose }, { rotateAll }, { rotateCredential: work }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2164), __webpack_require__.e(4343), __webpack_require__.e(8348), __webpack_require__.e(1708), __webpack_require__.e(3097), __webpack_require__.e(8570), __webpack_require__.e(6789), __webpack_require__.e(3347)]).then(__webpack_require__.bind(__webpack_require__, 6789)),
        __webpack_require__.e(/* import() */ 9375).then(__webpack_require__.bind(__webpack_require__, 9375)),
        Promise.all(/* import() */[__webpack_require__.e(5387), __webpack_require__.e(5727)]).then(__webpack_require__.bind(__webpack_require__, 5387)),
    ]);
    const signal = (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_7__/* .cancellation */ .W)();
    const { jobs, clock, end } = await compose(settings, signal, _runner_js__WEBPACK_IMPORTED_MODULE_5__/* .runner */ .l, part);
    const progress = (0,_adapters_report_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .progressFor */ .L)(_log_js__WEBPACK_IMPORTED_MODULE_3__.log, { many: jobs.length > 1, dryRun });
    const published = rotateAll(jobs, { concurrency, progress, untold: _outlive_js__WEBPACK_IMPORTED_MODULE_4__/* .untold */ .r, clock, work }).then((all) => publish(all, signal));
    await published.finally(() => end(_actions_core__WEBPACK_IMPORTED_MODULE_0__.info));
};


/***/ }),

/***/ 7609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ runner)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(143);
/* harmony import */ var _adapters_runner_saved_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6987);
/* harmony import */ var _protect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5080);



const runner = {
    protect: _protect_js__WEBPACK_IMPORTED_MODULE_2__/* .protect */ .y,
    journalOf: (identity) => (0,_adapters_runner_saved_state_js__WEBPACK_IMPORTED_MODULE_1__/* .savedJournal */ .Ts)({ identity, sink: { saveState: _actions_core__WEBPACK_IMPORTED_MODULE_0__.saveState }, environment: process.env, pid: process.pid }),
};


/***/ }),

/***/ 5023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
const version = '0.1.0';


/***/ }),

/***/ 4613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ HttpClient)
/* harmony export */ });
class HttpClient {
    constructor() {
        throw new Error('This bundle holds no client for OIDC tokens (core.getIDToken).');
    }
}


/***/ })

};
