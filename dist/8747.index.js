export const id = 8747;
export const ids = [8747,4613];
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

/***/ 2843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ lifeGantt)
/* harmony export */ });
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4073);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9790);


const MOST_DRAWN = 40;
const LONGEST_NAME = 48;
const DAY = 86_400_000;
const DAYS_BEFORE = 120;
const DAYS_AFTER = 400;
const LETTER = 6.5;
const WIDTH = 1000;
const ELLIPSIS = '…';
const shortened = (name) => {
    const signs = [...name];
    if (signs.length <= LONGEST_NAME)
        return name;
    const half = Math.floor((LONGEST_NAME - 1) / 2);
    return `${signs.slice(0, half).join('')}${ELLIPSIS}${signs.slice(-half).join('')}`;
};
const wordsOfJavaScript = new Set(Object.getOwnPropertyNames(Object.prototype));
const mermaidText = (text) => {
    const entity = (sign) => `#${sign.codePointAt(0)};`;
    const encoded = shortened((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(text) || '?').replaceAll(/[^\p{L}\p{N} ./-]|^[ ./-]/gu, entity);
    return /^\d+$/.test(encoded) || wordsOfJavaScript.has(encoded) ? `${entity(encoded)}${encoded.slice(1)}` : encoded;
};
const known = (at) => at !== undefined && Number.isFinite(at) && Math.abs(at) < 8e15 ? at : undefined;
const dayNumber = (at) => Math.floor(at / DAY);
const barsOf = (life, today) => {
    const now = dayNumber(today);
    const clipped = (number) => Math.min(Math.max(number, now - DAYS_BEFORE), now + DAYS_AFTER);
    const [created, turning, ending] = [life.createdAt, life.rotateFrom, life.expiresAt].map(known);
    const isExpired = ending !== undefined && ending <= today;
    const end = ending === undefined ? now + DAYS_BEFORE : clipped(dayNumber(ending));
    const turn = turning === undefined ? end : Math.min(clipped(dayNumber(turning)), end);
    const start = Math.min(clipped(dayNumber(created ?? Math.min(today, turning ?? today, ending ?? today))), end - 1);
    const until = ending === undefined ? 'never expires' : `${isExpired ? 'expired' : 'expires'} ${(0,_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd)(ending)}`;
    return { label: `secret ${life.secretId}, ${until}`, start, turn: Math.max(turn, start), end, isExpired };
};
const dateOf = (number) => (0,_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd)(number * DAY);
const NO_TEXT = '#160;';
const linesOf = ({ label, start, turn, end, isExpired }) => {
    const bar = (text, tag, from, to) => `  ${text} :${isExpired ? 'crit, ' : ''}${tag}${dateOf(from)}, ${dateOf(to)}`;
    const life = turn > start ? [bar(label, '', start, turn)] : [];
    const window = turn < end ? [bar(life.length > 0 ? NO_TEXT : label, 'active, ', turn, end)] : [];
    return [...life, ...window];
};
const lifeGantt = (lives, today) => {
    if (lives.length === 0)
        return '';
    const drawn = lives.slice(0, MOST_DRAWN);
    const names = new Map();
    const sections = drawn.map((life) => {
        const name = mermaidText(life.credential);
        const count = (names.get(name) ?? 0) + 1;
        names.set(name, count);
        const section = count === 1 ? name : `${name} #40;${count}#41;`;
        return [`  section ${section}`, ...linesOf(barsOf(life, today))];
    });
    const longest = Math.max(...drawn.map(({ credential }) => Math.min([...credential].length, LONGEST_NAME)));
    const some = lives.length > drawn.length ? `, the first ${drawn.length} of ${lives.length}` : '';
    return [
        '---',
        'displayMode: compact',
        'config:',
        '  gantt:',
        `    useWidth: ${WIDTH}`,
        `    leftPadding: ${Math.round(40 + longest * LETTER)}`,
        '---',
        'gantt',
        `  title Client secrets on ${(0,_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd)(today)} (the line)${some}. Light: rotation window. Red: expired`,
        '  dateFormat YYYY-MM-DD',
        '  axisFormat %Y-%m-%d',
        '  todayMarker off',
        ...sections.flat(),
        `  run of ${(0,_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd)(today)} :vert, run, ${(0,_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd)(today)}, 0d`,
        '',
    ].join('\n');
};


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

/***/ 9348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ summaryMarkdown)
});

// EXTERNAL MODULE: ./build/adapters/report/annotations.js
var annotations = __webpack_require__(7830);
// EXTERNAL MODULE: ./build/adapters/report/fit.js
var fit = __webpack_require__(3599);
// EXTERNAL MODULE: ./build/adapters/report/life-gantt.js
var life_gantt = __webpack_require__(2843);
// EXTERNAL MODULE: ./build/adapters/report/moments.js
var moments = __webpack_require__(4073);
// EXTERNAL MODULE: ./build/adapters/report/plan-view.js
var plan_view = __webpack_require__(3243);
// EXTERNAL MODULE: ./build/adapters/report/untrusted.js
var untrusted = __webpack_require__(9790);
// EXTERNAL MODULE: ./build/adapters/report/words.js
var words = __webpack_require__(169);
;// CONCATENATED MODULE: ./build/adapters/report/summary-notes.js



const HOUR = 3_600_000;
const LONGEST_MESSAGE = 20_000;
const failureNote = ({ code, name, message, safety, hint }) => [
    `${name === undefined ? '' : `**${(0,untrusted/* markdownText */.p7)(name)}** · `}\`${code}\` · ${(0,untrusted/* markdownText */.p7)(message, LONGEST_MESSAGE)}`,
    ...(safety === undefined ? [] : [(0,untrusted/* markdownText */.p7)(safety, 1000)]),
    `**Next:** ${(0,untrusted/* markdownText */.p7)(hint, 1000)}`,
].join('<br>\n');
const stillValidNote = ({ name, retiredSecretIds }, deletedAt, { finishedAt }) => {
    const until = (hours) => (0,moments/* minuteSeenOn */.vu)(deletedAt + hours * HOUR, finishedAt);
    return (`**Still valid for a while:** ${(0,words/* secretsNamed */.LE)(retiredSecretIds)} of ${(0,untrusted/* markdownText */.p7)(name)} may be accepted until ${until(1)} ` +
        `(a deletion takes up to an hour to take effect), tokens got with ${retiredSecretIds.length === 1 ? 'it' : 'them'} until ${until(2)} at the latest.\n\n`);
};
const unfinishedNote = ({ name, unfinishedRuns }) => `**Still at work:** ${(0,untrusted/* markdownText */.p7)(name)} · ${(0,untrusted/* markdownText */.p7)(unfinishedRuns ?? '', 2000)}\n\n`;
const estrangements = {
    DestinationRemoved: 'made by this tool for a destination that is not given any more, so somebody may still use it',
    SuspiciousMarker: 'marked as ours, but the mark is a copy or dated ahead',
};
const unmanagedWords = ({ id, description, expiresAt, estrangement }) => {
    const end = expiresAt === null ? 'never expires' : `expires ${(0,moments/* day */.vd)(expiresAt)}`;
    const described = estrangement ? estrangements[estrangement] : (0,untrusted/* markdownText */.p7)(description, 200);
    if (estrangement)
        return `secret ${id} (${described}; ${end})`;
    return `secret ${id} (${described === '' ? 'without a description' : `"${described}"`}, ${end})`;
};
const notOursNote = ({ name, unmanaged }) => {
    const it = unmanaged.length === 1 ? 'it' : 'them';
    return (`**Not ours:** the client of ${(0,untrusted/* markdownText */.p7)(name)} also has ${unmanaged.map(unmanagedWords).join(', ')}. ` +
        `If nobody uses ${it} any more, delete ${it} in the portal, or name ${it} in \`retire-ids\`.\n\n`);
};
const shadowsNote = ({ name, shadows }) => {
    const items = shadows.map((words) => `- ${(0,untrusted/* markdownText */.p7)(words, 1000)}\n`);
    return `**Hidden from consumers** of ${(0,untrusted/* markdownText */.p7)(name)}:\n\n${items.join('')}\n`;
};

// EXTERNAL MODULE: ./build/adapters/report/summary-table.js
var summary_table = __webpack_require__(2677);
;// CONCATENATED MODULE: ./build/adapters/report/summary.js








const stepRows = ({ credentials }) => credentials.flatMap(({ name, steps }) => steps.map(({ step, startedAt, durationMs }) => `| ${(0,untrusted/* markdownText */.p7)(name)} | ${step} | ${(0,moments/* minute */.Vc)(startedAt)} | ${(0,moments/* took */.sm)(durationMs)} |\n`));
const picture = ({ credentials, startedAt }, detailsByName) => {
    const lives = credentials.flatMap(({ name, secretId, expiresAt, nextRotationAt }) => {
        if (secretId === undefined)
            return [];
        const createdAt = detailsByName.get(name)?.createdAt;
        return [
            {
                credential: name,
                secretId,
                ...(createdAt === undefined ? {} : { createdAt }),
                ...(nextRotationAt === undefined ? {} : { rotateFrom: Date.parse(nextRotationAt) }),
                ...(expiresAt === undefined ? {} : { expiresAt: Date.parse(expiresAt) }),
            },
        ];
    });
    const byEnd = lives.sort((one, other) => (one.expiresAt ?? Infinity) - (other.expiresAt ?? Infinity) || 0);
    const drawn = (0,life_gantt/* lifeGantt */.F)(byEnd, Date.parse(startedAt));
    return drawn === '' ? [] : [`\`\`\`mermaid\n${drawn}\`\`\`\n\n`];
};
const summaryMarkdown = (report, details) => {
    const { credentials, dryRun } = report;
    const detailsByName = new Map(details.map((one) => [one.name, one]));
    const planned = credentials.flatMap((credential) => {
        const found = detailsByName.get(credential.name);
        const worthShowing = found && (found.plannedChanges || credentials.length === 1);
        return dryRun && worthShowing && credential.status !== 'failed' ? [(0,plan_view/* planView */.h)(credential, found)] : [];
    });
    const sections = [
        {
            head: '',
            items: [`## Client secrets: ${(0,summary_table/* headline */.Pl)(credentials)}${dryRun ? ' (dry run, nothing was changed)' : ''}\n\n`],
            foot: '',
            noun: 'headings',
        },
        {
            head: '',
            items: (0,annotations/* failuresOf */.d)(report, details).map((failure) => `${failureNote(failure)}\n\n`),
            foot: '',
            noun: 'failures',
        },
        {
            head: summary_table/* tableHead */.PP,
            items: credentials.map((credential) => (0,summary_table/* tableRow */.jD)(credential, detailsByName.get(credential.name))),
            foot: '\n',
            noun: 'credentials',
        },
        { head: '', items: planned.map((plan) => `\`\`\`text\n${plan}\n\`\`\`\n\n`), foot: '', noun: 'plans' },
        {
            head: '',
            items: details.filter(({ shadows }) => shadows.length > 0).map(shadowsNote),
            foot: '',
            noun: 'notes on hidden destinations',
        },
        {
            head: '',
            items: credentials.flatMap((credential) => {
                const deletedAt = detailsByName.get(credential.name)?.deletedAt;
                const any = credential.retiredSecretIds.length > 0;
                return any && deletedAt !== undefined ? [stillValidNote(credential, deletedAt, report)] : [];
            }),
            foot: '',
            noun: 'notes on secrets that were deleted',
        },
        {
            head: '',
            items: details.filter(({ unfinishedRuns }) => unfinishedRuns !== undefined).map(unfinishedNote),
            foot: '',
            noun: 'notes on runs that are not finished',
        },
        {
            head: '',
            items: details.filter(({ unmanaged }) => unmanaged.length > 0).map(notOursNote),
            foot: '',
            noun: 'notes on secrets that are not ours',
        },
        { head: '', items: picture(report, detailsByName), foot: '', noun: 'pictures' },
        {
            head: '<details><summary>Steps</summary>\n\n| Credential | Step | Started | Took |\n|-|-|-|-:|\n',
            items: stepRows(report),
            foot: '\n</details>\n\n',
            noun: 'steps',
        },
    ];
    return (0,fit/* fitted */.$5)(sections, fit/* summaryRoom */.m4);
};


/***/ }),

/***/ 3051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ defaultOf),
/* harmony export */   TC: () => (/* binding */ readerOf),
/* harmony export */   f1: () => (/* binding */ noteUnknown),
/* harmony export */   jP: () => (/* binding */ oddInSecret),
/* harmony export */   j_: () => (/* binding */ oddSecrets),
/* harmony export */   q8: () => (/* binding */ problemWithSecret)
/* harmony export */ });
/* harmony import */ var _near_miss_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9514);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5362);
/* harmony import */ var _rejection_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(684);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(468);
/* harmony import */ var _unfilled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8920);
/* harmony import */ var _value_parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(927);






const wrongInSecret = (value, { kind, inHeader = false }) => {
    if (kind === 'private-key')
        return undefined;
    if (/(?!\s)\p{Cc}/u.test(value))
        return 'a control character; expected text';
    if (!inHeader)
        return undefined;
    if (/\s/.test(value))
        return 'a space or a line break inside; expected one word';
    return /[^\x21-\x7e]/.test(value)
        ? 'a character that no token has, such as a long dash or an invisible one; expected printable ASCII only'
        : undefined;
};
const oddInSecret = (name, value) => /\s/.test(value.trim())
    ? [
        `${name} holds a space or a line break. If the token service refuses it, store the secret again, and paste nothing but the value.`,
    ]
    : [];
const oddSecrets = (table, { read }) => Object.entries(table).flatMap(([name, { kind }]) => (kind === 'secret' ? oddInSecret(name, read(name)) : []));
const STORE_AGAIN = 'Store the secret again, and paste nothing but the value.';
const problemWithSecret = (name, value, { surroundings, ...input }) => {
    if ((0,_unfilled_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnfilledSecret */ .qp)(value)) {
        return { input: name, message: `${name} is missing: ${_unfilled_js__WEBPACK_IMPORTED_MODULE_2__/* .UNFILLED */ .Yy}.`, hint: surroundings.unfilled };
    }
    const wrong = wrongInSecret(value, input);
    return wrong === undefined ? undefined : { input: name, message: `${name} holds ${wrong}.`, hint: STORE_AGAIN };
};
const protectSecrets = (table, { read, protect, surroundings = _surroundings_js__WEBPACK_IMPORTED_MODULE_0__/* .inWorkflow */ .F }, problems) => {
    const secrets = new Map();
    for (const [name, input] of Object.entries(table)) {
        const value = input.secret ? read(name).trim() : '';
        if (value === '')
            continue;
        secrets.set(name, protect(value));
        problems.hide(value);
        if (input.kind === 'private-key')
            for (const line of value.split(/[\r\n]+/))
                problems.hide(line);
        const problem = problemWithSecret(name, value, { ...input, surroundings });
        if (problem)
            problems.add(problem);
    }
    return secrets;
};
const defaultOf = (input, environment) => {
    if (input.variable !== undefined)
        return environment[input.variable]?.trim() || (input.otherwise ?? '');
    return input.default === undefined || input.default.startsWith('${{') ? '' : input.default;
};
const readerOf = (table, source, problems) => {
    const secrets = protectSecrets(table, source, problems);
    const { emptySecret, unfilled } = source.surroundings ?? _surroundings_js__WEBPACK_IMPORTED_MODULE_0__/* .inWorkflow */ .F;
    const text = (name) => source.read(name).trim();
    const missing = (name, hint = `Give ${name}.`) => problems.add({
        input: name,
        message: `${name} is missing.`,
        hint: table[name]?.secret ? `${hint} ${emptySecret}` : hint,
    });
    return {
        has: (name) => text(name) !== '',
        text,
        lines: (name) => source.read(name),
        missing,
        label: (name) => name,
        variable: () => undefined,
        note: (name, message, hint) => problems.add({ input: name, message, hint }),
        secret: (name) => secrets.get(name),
        value: (name, kind) => {
            const input = table[name];
            if (!input)
                return undefined;
            const usual = defaultOf(input, source.environment);
            const taken = text(name) || usual;
            if (taken === '') {
                if (input.required)
                    missing(name);
                return undefined;
            }
            if ((0,_unfilled_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnfilled */ .A0)(taken)) {
                problems.add({ input: name, message: `${name} is missing: ${_unfilled_js__WEBPACK_IMPORTED_MODULE_2__/* .UNFILLED */ .Yy}.`, hint: unfilled });
                return undefined;
            }
            const parsed = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBounded */ .n)(_value_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .parsers */ .T[kind], taken);
            if ('value' in parsed)
                return parsed.value;
            const instead = taken === usual ? '' : usual;
            const shown = instead === input.default ? instead : instead && problems.quote(instead);
            (0,_rejection_js__WEBPACK_IMPORTED_MODULE_4__/* .reject */ .k)(problems, { input: name, text: taken, default: shown }, parsed);
            return undefined;
        },
    };
};
const noteUnknown = (table, environment, problems) => {
    const names = Object.keys(table);
    for (const variable of Object.keys(environment).filter((one) => one.startsWith('INPUT_'))) {
        const input = variable.slice('INPUT_'.length).toLowerCase();
        const meant = names.includes(input) ? undefined : (0,_near_miss_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(input, names);
        if (meant !== undefined) {
            problems.add({ input, message: `There is no input ${input}.`, hint: `Did you mean ${meant}?` });
        }
    }
};


/***/ }),

/***/ 8920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ isUnfilled),
/* harmony export */   Yy: () => (/* binding */ UNFILLED),
/* harmony export */   qp: () => (/* binding */ isUnfilledSecret)
/* harmony export */ });
const MACRO = /^\$\([\w.-]+\)$/;
const REFERENCE = /^\$(?:[A-Z_][A-Z0-9_]*|\{[A-Z_][A-Z0-9_]*\}|\{\{.*\}\})$/;
const isUnfilled = (text) => MACRO.test(text.trim());
const isUnfilledSecret = (text) => isUnfilled(text) || REFERENCE.test(text.trim());
const UNFILLED = 'in its place stands the name of a variable that has no value';


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

/***/ 603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  merge: () => (/* binding */ merge)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(143);
// EXTERNAL MODULE: ./build/adapters/report/annotations.js
var annotations = __webpack_require__(7830);
;// CONCATENATED MODULE: ./build/adapters/report/merged-details.js
const endOf = ({ steps }) => steps.reduce((last, { startedAt, durationMs }) => Math.max(last, Date.parse(startedAt) + durationMs), 0);
const detailsFrom = (credential) => ({
    name: credential.name,
    message: credential.error?.message ?? '',
    unmanaged: [],
    shadows: [],
    ...(credential.retiredSecretIds.length > 0 && credential.steps.length > 0 ? { deletedAt: endOf(credential) } : {}),
});

// EXTERNAL MODULE: ./build/adapters/report/outputs.js
var outputs = __webpack_require__(4610);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/iso.js
var iso = __webpack_require__(3102);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./build/adapters/report/report-json.js

const moment = iso/* datetime */.w$();
const id = schemas/* int */.Whr().check(api/* _positive */.NC());
const ids = schemas/* array */.YOg(id);
const report_json_text = schemas/* string */.YjP().check(api/* _maxLength */.Eb(50_000));
const label = schemas/* string */.YjP().check(api/* _regex */.Fk(/^\P{Cc}{1,1000}$/u));
const LONGEST_MS = 10 * 365 * 86_400_000;
const durationMs = schemas/* number */.aig().check(api/* _nonnegative */.UI(), api/* _lte */.Zm(LONGEST_MS));
const isWord = (value) => typeof value === 'string' && /^[A-Za-z_]{1,60}$/.test(value);
const word = () => schemas/* custom */.IeY(isWord);
const credential = schemas/* object */.Ikc({
    name: label,
    status: schemas/* enum */.k5n(['rotated', 'retired', 'unchanged', 'pending', 'skipped', 'planned', 'failed']),
    reason: word(),
    secretId: schemas/* exactOptional */.yqP(id),
    previousSecretIds: ids,
    expiresAt: schemas/* exactOptional */.yqP(moment),
    nextRotationAt: schemas/* exactOptional */.yqP(moment),
    destinations: schemas/* array */.YOg(schemas/* object */.Ikc({
        destination: label,
        status: schemas/* enum */.k5n(['verified', 'acknowledged', 'failed', 'unchanged']),
        updatedAt: schemas/* exactOptional */.yqP(moment),
    })),
    verification: schemas/* object */.Ikc({
        status: schemas/* enum */.k5n(['succeeded', 'failed', 'timed_out', 'pending', 'none']),
        evidence: schemas/* exactOptional */.yqP(schemas/* enum */.k5n(['fingerprint', 'acknowledged'])),
        url: schemas/* exactOptional */.yqP(report_json_text),
        durationMs: schemas/* exactOptional */.yqP(durationMs),
    }),
    retiredSecretIds: ids,
    pendingRetirement: schemas/* array */.YOg(schemas/* object */.Ikc({ secretId: id, after: moment })),
    unmanagedSecretIds: ids,
    steps: schemas/* array */.YOg(schemas/* object */.Ikc({ step: word(), startedAt: moment, durationMs })),
    error: schemas/* exactOptional */.yqP(schemas/* object */.Ikc({ code: word(), message: report_json_text, hint: report_json_text })),
});
const report = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    startedAt: moment,
    finishedAt: moment,
    dryRun: schemas/* boolean */.zMY(),
    credentials: schemas/* array */.YOg(credential).check(api/* _minLength */.m9(1)),
});
const parseReport = (json) => {
    try {
        return report.parse(JSON.parse(json));
    }
    catch {
        return undefined;
    }
};

// EXTERNAL MODULE: ./build/adapters/report/untrusted.js
var untrusted = __webpack_require__(9790);
;// CONCATENATED MODULE: ./build/adapters/report/report-folder.js




const LARGEST_REPORT = 64 * 2 ** 20;
const HINT = 'Give a folder that holds the result-files of the plan and of the rotate jobs, and no other JSON.';
const SKIPPED_HINT = 'What it would have told counts as missing. Let this job read it, and keep no links among the result-files.';
const wrong = (message) => ({ code: 'CONFIG_INVALID', message, hint: HINT });
const shown = (path) => (0,untrusted/* plainLine */.h0)(JSON.stringify(path));
const skip = (path, why) => ({
    code: 'REPORT_SKIPPED',
    message: `${shown(path)} was skipped: ${why}.`,
    hint: SKIPPED_HINT,
});
const codeOf = (error) => error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown error';
const reasonOf = (error) => {
    const code = codeOf(error);
    return code === 'EACCES' || code === 'EPERM' ? 'this job may not read it' : code;
};
const filesIn = async (folder, skipped) => {
    const found = [];
    const folders = [folder];
    for (const one of folders) {
        const entries = await (0,promises_.readdir)(one, { withFileTypes: true }).catch((error) => {
            if (one === folder)
                throw error;
            skipped.push(skip(one, reasonOf(error)));
            return [];
        });
        for (const entry of entries) {
            const path = (0,external_node_path_.join)(one, entry.name);
            if (entry.isDirectory())
                folders.push(path);
            else if (!entry.name.endsWith('.json'))
                continue;
            else if (entry.isFile())
                found.push(path);
            else
                skipped.push(skip(path, entry.isSymbolicLink() ? 'it is a link' : 'it is not a file'));
        }
    }
    return found.sort();
};
const readOne = async (path) => (await (0,promises_.stat)(path)).size > LARGEST_REPORT ? undefined : parseReport(await (0,promises_.readFile)(path, 'utf8'));
const readReportFolder = async (folder) => {
    const [reports, unreadable, skipped] = [[], [], []];
    try {
        for (const path of await filesIn(folder, skipped)) {
            try {
                const report = await readOne(path);
                if (report)
                    reports.push(report);
                else
                    unreadable.push(wrong(`${shown(path)} is not the report of a run.`));
            }
            catch (error) {
                skipped.push(skip(path, reasonOf(error)));
            }
        }
    }
    catch (error) {
        const why = `reports is ${shown(folder)}, which cannot be read: ${codeOf(error)}.`;
        return { reports, unreadable: [wrong(why)], skipped };
    }
    if (reports.length + unreadable.length === 0) {
        unreadable.push(wrong(`reports is ${shown(folder)}, which holds no report.`));
    }
    return { reports, unreadable, skipped };
};

// EXTERNAL MODULE: ./build/adapters/report/summary.js + 1 modules
var report_summary = __webpack_require__(9348);
// EXTERNAL MODULE: ./build/adapters/report/summary-table.js
var summary_table = __webpack_require__(2677);
// EXTERNAL MODULE: ./build/adapters/report/words.js
var words = __webpack_require__(169);
// EXTERNAL MODULE: ./build/config/input-reader.js
var input_reader = __webpack_require__(3051);
// EXTERNAL MODULE: ./build/config/inputs.js
var inputs = __webpack_require__(9190);
;// CONCATENATED MODULE: ./build/config/merge-inputs.js

const mergeInputs = {
    reports: {
        kind: 'text',
        default: 'reports',
        description: 'Path of the folder that holds the result-files of the plan and of the rotate jobs, at any depth.',
    },
    summary: inputs/* rotateInputs */.fq.summary,
    'result-file': { kind: 'text', description: 'Path of a file that the merged report is written to as well.' },
};

// EXTERNAL MODULE: ./build/config/problems.js
var config_problems = __webpack_require__(3515);
;// CONCATENATED MODULE: ./build/config/merge-settings.js



const readMergeSettings = (source) => {
    const problems = (0,config_problems/* collectProblems */.vX)();
    const inputs = (0,input_reader/* readerOf */.TC)(mergeInputs, source, problems);
    (0,input_reader/* noteUnknown */.f1)(mergeInputs, source.environment, problems);
    const reports = inputs.value('reports', 'text');
    const summary = inputs.value('summary', 'flag');
    const resultFile = inputs.value('result-file', 'text');
    if (reports === undefined || summary === undefined || problems.list.length > 0)
        return { problems: problems.list };
    return { settings: { reports, summary, ...(resultFile === undefined ? {} : { resultFile }) } };
};

;// CONCATENATED MODULE: ./build/domain/merged-report.js
const withoutReport = (credential) => ({
    ...credential,
    status: 'failed',
    error: {
        code: 'CANCELLED',
        message: 'No report came from the job that was to work on it, so that it is not known what became of it.',
        hint: 'Look at the log of that job: it was cancelled, lost, or refused its inputs. The next run finishes what was begun.',
    },
});
const began = ({ startedAt }) => Date.parse(startedAt);
const ended = ({ finishedAt }) => Date.parse(finishedAt);
const lastOf = (reports) => new Map([...reports]
    .sort((one, other) => ended(one) - ended(other))
    .flatMap((by) => by.credentials.map((credential) => [credential.name, { credential, by }])));
const mergedReport = (reports) => {
    const planned = lastOf(reports.filter(({ dryRun }) => dryRun));
    const done = lastOf(reports.filter(({ dryRun }) => !dryRun));
    for (const [name, { by }] of done) {
        const plan = planned.get(name);
        if (plan && ended(by) < began(plan.by))
            done.delete(name);
    }
    const heard = ({ credential, by }) => done.get(credential.name) ?? {
        credential: credential.status === 'planned' ? withoutReport(credential) : credential,
        by,
    };
    const all = new Map([...planned].map(([name, told]) => [name, heard(told)]));
    for (const [name, told] of done)
        all.set(name, told);
    const told = [...all.values()];
    const sources = [...new Set([...told, ...planned.values()].map(({ by }) => by))];
    const [first] = sources.toSorted((one, other) => began(one) - began(other));
    const last = sources.toSorted((one, other) => ended(one) - ended(other)).at(-1);
    return {
        report: {
            version: 1,
            startedAt: first?.startedAt ?? '',
            finishedAt: last?.finishedAt ?? '',
            dryRun: false,
            credentials: told.map(({ credential }) => credential),
        },
        untold: told.flatMap(({ credential }) => credential.status === 'failed' && !done.has(credential.name) ? [credential] : []),
    };
};

// EXTERNAL MODULE: ./build/entry/given-inputs.js
var given_inputs = __webpack_require__(1082);
// EXTERNAL MODULE: ./build/entry/refuse-inputs.js
var refuse_inputs = __webpack_require__(365);
;// CONCATENATED MODULE: ./build/entry/merge.js












const merge = async () => {
    const parsed = readMergeSettings((0,given_inputs/* givenInputs */.P)());
    if ('problems' in parsed)
        return (0,refuse_inputs/* refuseInputs */.g)(parsed.problems, {});
    const { summary, resultFile, reports: folder } = parsed.settings;
    const { reports, unreadable, skipped } = await readReportFolder(folder);
    const { report, untold } = mergedReport(reports);
    const failures = [...unreadable, ...(0,annotations/* failuresOf */.d)({ ...report, credentials: [...untold] }, [])];
    (0,annotations.announceFailures)(core, failures);
    (0,annotations.announceFailures)(core, skipped, 'warning');
    if (failures.length > 0)
        process.exitCode = core.ExitCode.Failure;
    if (reports.length === 0)
        return;
    core.info(`${(0,words/* counted */.hS)(reports.length, 'report')}: ${(0,summary_table/* headline */.Pl)(report.credentials)}`);
    (0,outputs/* writeOutputs */.Kn)(report, core);
    if (resultFile !== undefined)
        await (0,outputs/* writeResultFile */.tH)(resultFile, report, core);
    const details = report.credentials.map(detailsFrom);
    if (summary)
        await (0,outputs/* writeSummary */.Sy)(process.env.GITHUB_STEP_SUMMARY, (0,report_summary/* summaryMarkdown */.e)(report, details), core);
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


/***/ }),

/***/ 3102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports ZodMiniISODateTime, ZodMiniISODate, date, ZodMiniISOTime, time, ZodMiniISODuration, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8532);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6985);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4343);


const ZodMiniISODateTime = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniISODateTime", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodISODateTime */ .Ko.init(inst, def);
    _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .ZodMiniStringFormat */ .zUr.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_3__/* ._isoDateTime */ .G1(ZodMiniISODateTime, params);
}
const ZodMiniISODate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISODate", (inst, def) => {
    core.$ZodISODate.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function date(params) {
    return core._isoDate(ZodMiniISODate, params);
}
const ZodMiniISOTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISOTime", (inst, def) => {
    core.$ZodISOTime.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function time(params) {
    return core._isoTime(ZodMiniISOTime, params);
}
const ZodMiniISODuration = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISODuration", (inst, def) => {
    core.$ZodISODuration.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function duration(params) {
    return core._isoDuration(ZodMiniISODuration, params);
}


/***/ })

};
