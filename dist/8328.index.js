export const id = 8328;
export const ids = [8328,7830,2225];
export const modules = {

/***/ 7830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   announceFailures: () => (/* binding */ announceFailures),
/* harmony export */   failureText: () => (/* binding */ failureText),
/* harmony export */   failuresOf: () => (/* binding */ failuresOf)
/* harmony export */ });
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9790);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(169);


const failuresOf = (report, details) => report.credentials.flatMap(({ name, error }) => {
    const safety = details.find((one) => one.name === name)?.safety;
    return error ? [{ name, ...error, ...(safety === undefined ? {} : { safety }) }] : [];
});
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
/* harmony export */   $: () => (/* binding */ fitted)
/* harmony export */ });
const bytes = (text) => Buffer.byteLength(text, 'utf8');
const omitted = (count, noun) => `\n\n… and ${count} more ${noun}, left out because a job summary holds 1 MiB at most.\n\n`;
const fitted = (sections, budget) => {
    let left = budget - sections.reduce((sum, { noun, items }) => sum + bytes(omitted(items.length, noun)), 0);
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
            parts.push(omitted(items.length - kept.length, noun));
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

/***/ 3243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ planView)
/* harmony export */ });
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4073);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9790);


const actionOf = ({ create, write, verify, record, delete: doomed }) => {
    if (create || write.length > 0)
        return 'rotate';
    if (verify !== undefined)
        return 'verify again';
    if (doomed.length > 0)
        return 'retire';
    return record ? 'complete the receipt' : 'nothing to do';
};
const changeLines = ({ create, write, verify, record, delete: doomed, keep }) => {
    const widest = Math.max(0, ...write.map(({ destination }) => destination.length));
    return [
        ...(create ? [`  + create   secret, expires ${(0,_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)(create.expiresAt)}`] : []),
        ...write.map(({ destination, updatedAt }) => {
            const now = updatedAt === null ? '(not there yet)' : `(written ${(0,_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)(updatedAt)})`;
            return `  ~ write    ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(destination).padEnd(widest + 2)}${now}`;
        }),
        ...(verify === undefined ? [] : [`  ? verify   ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(verify)}`]),
        ...(record ? ['  ~ write    receipt: the verification succeeded'] : []),
        ...doomed.map(({ id, expiresAt }) => {
            const end = expiresAt === null ? 'never expires' : `expires ${(0,_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)(expiresAt)}`;
            return `  - delete   secret ${id} (${end})`;
        }),
        ...keep.map(({ id, description }) => {
            const described = (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(description, 200);
            return `  = keep     secret ${id}, not ours${described === '' ? '' : ` ("${described}")`}`;
        }),
    ];
};
const planView = ({ name, reason }, { message, plannedChanges }) => {
    const action = plannedChanges ? actionOf(plannedChanges) : 'nothing to do';
    const why = (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(message);
    return [
        (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(`${name}: ${action}, ${reason}${why === '' ? '' : ` (${why})`}`, 1000),
        ...(plannedChanges ? changeLines(plannedChanges) : []),
        'Nothing was changed.',
    ].join('\n');
};


/***/ }),

/***/ 9125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ createProtection)
/* harmony export */ });
/* unused harmony export createRedaction */
/* harmony import */ var _domain_secret_forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(475);
/* harmony import */ var _domain_secret_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3357);


const START = 6;
const createRedaction = () => {
    const byStart = new Map();
    const endOf = (text, at) => {
        const found = byStart.get(text.slice(at, at + START))?.find((secret) => text.startsWith(secret, at));
        return found === undefined ? at : at + found.length;
    };
    return {
        add(secret) {
            if (secret.length < START)
                return;
            const start = secret.slice(0, START);
            const alike = byStart.get(start) ?? [];
            if (alike.includes(secret))
                return;
            byStart.set(start, [...alike, secret].sort((one, other) => other.length - one.length));
        },
        apply(text) {
            const parts = [];
            let kept = 0;
            for (let at = 0; at + START <= text.length; at += 1) {
                const begun = at;
                let end = endOf(text, at);
                for (; at < end; at += 1)
                    end = Math.max(end, endOf(text, at));
                if (end === begun)
                    continue;
                parts.push(text.slice(kept, begun), '***');
                kept = end;
                at = end - 1;
            }
            return parts.length === 0 ? text : parts.join('') + text.slice(kept);
        },
    };
};
const createProtection = (mask = () => { }) => {
    const redaction = createRedaction();
    return {
        protect(value) {
            const bytes = Buffer.from(value, 'utf8');
            for (const form of [value, bytes.toString('hex'), bytes.toString('base64url')])
                mask(form);
            for (const form of (0,_domain_secret_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .formsOf */ .X)(value))
                redaction.add(form);
            return new _domain_secret_value_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretValue */ .i(value);
        },
        redact: (text) => redaction.apply(text),
    };
};


/***/ }),

/***/ 4696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ refusalMarkdown),
/* harmony export */   ZZ: () => (/* binding */ refusalHeadline),
/* harmony export */   g2: () => (/* binding */ NOTHING_HAPPENED)
/* harmony export */ });
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3599);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9348);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9790);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(169);




const refusalHeadline = (failures) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(failures.length, 'input')} ${failures.length === 1 ? 'is' : 'are'} wrong`;
const NOTHING_HAPPENED = 'Nothing was called, and nothing was changed.';
const refusalMarkdown = (failures) => (0,_fit_js__WEBPACK_IMPORTED_MODULE_2__/* .fitted */ .$)([
    {
        head: `## Client secrets: ${refusalHeadline(failures)}\n\n${NOTHING_HAPPENED}\n\n\`\`\`text\n`,
        items: failures.map(({ message, hint }) => `- ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(message, 2000)}\n  Next: ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(hint, 2000)}\n`),
        foot: '```\n\n',
        noun: 'wrong inputs',
    },
], _summary_js__WEBPACK_IMPORTED_MODULE_0__/* .LARGEST_SUMMARY */ ._);


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
  _: () => (/* binding */ LARGEST_SUMMARY),
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








const LARGEST_SUMMARY = 1_000_000;
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
            items: (0,annotations.failuresOf)(report, details).map((failure) => `${failureNote(failure)}\n\n`),
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
    return (0,fit/* fitted */.$)(sections, LARGEST_SUMMARY);
};


/***/ }),

/***/ 9790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
const unseen = /(?:(?![\u0600-\u0605\u06dd\u0890\u0891\u08e2\u{110bd}\u{110cd}])[\p{Cc}\p{Zl}\p{Zp}\p{Cf}\p{DI}])+/gu;
const cut = (text, longest) => {
    const characters = [...text];
    return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text;
};
const plainLine = (text, longest = 500) => cut(text
    .toWellFormed()
    .replaceAll(unseen, ' ')
    .trim()
    .replaceAll(/##(?=\[)/g, '# #')
    .replaceAll(/:(?=:[a-z-])|^:(?=:)/gi, ': '), longest);
const markdownText = (text, longest = 300) => plainLine(text, longest)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`|[\]*~$]/g, '\\$&')
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replaceAll(/#(?=\d)/g, '#&#8203;')
    .replaceAll(/(?<![a-z\d])(gh-)(?=\d)/gi, '$1&#8203;')
    .replaceAll('@', '@&#8203;')
    .replaceAll('://', ':&#8203;//')
    .replaceAll(/www(?=\.)/gi, '$&&#8203;')
    .replace(/^(?:[#+=-]|\d+[.)])/, '\\$&');
const markdownLink = (text, address) => {
    if (!URL.canParse(address))
        return markdownText(text);
    const url = new URL(address);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return markdownText(text);
    const href = url.href.replaceAll(/[()|<>\\`[\]*_\s@]/g, (sign) => sign === '_' ? sign : `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
    return `[${markdownText(text)}](${href})`;
};


/***/ }),

/***/ 169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IK: () => (/* binding */ reasonWords),
/* harmony export */   LE: () => (/* binding */ secretsNamed),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
const reasonWords = (reason) => /[a-z]/.test(reason) ? reason.replaceAll(/(?!^)[A-Z]/g, (letter) => ` ${letter}`).toLowerCase() : reason;
const secretsNamed = (ids) => `secret${ids.length === 1 ? '' : 's'} ${ids.join(', ')}`;
const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;


/***/ }),

/***/ 9514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
const editDistance = (a, b) => {
    let beforePrevious = [];
    let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const changed = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
            const swapped = row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            const best = Math.min(changed, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
            current.push(swapped ? Math.min(best, (beforePrevious[column - 2] ?? 0) + 1) : best);
        }
        beforePrevious = previous;
        previous = current;
    }
    return previous[b.length] ?? 0;
};
const nearest = (text, known) => {
    const plain = (word) => word.trim().toLowerCase().replaceAll(/[_\s]/g, '-');
    if (text.length > 100)
        return undefined;
    const ranked = known
        .map((word) => ({ word, distance: editDistance(plain(text), plain(word)) }))
        .filter(({ word, distance }) => distance <= Math.min(2, Math.floor(word.length / 3)))
        .sort((a, b) => a.distance - b.distance);
    return ranked[0]?.word;
};


/***/ }),

/***/ 3515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   hz: () => (/* binding */ byPlace),
/* harmony export */   vX: () => (/* binding */ collectProblems)
/* harmony export */ });
const MOST_TOLD = 2000;
const SHORTEST_HIDDEN = 4;
const LONGEST_QUOTE = 80;
const sizeOf = (text) => `a text of ${[...text].length} characters`;
const byPlace = (problems) => [...problems].sort(({ place: a }, { place: b }) => (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0));
const collectProblems = () => {
    const list = [];
    const told = new Set();
    const hidden = [];
    const redact = (text) => hidden.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
    return {
        list,
        add: (problem) => {
            if (list.length > MOST_TOLD || told.has(problem.message))
                return;
            told.add(problem.message);
            if (list.length === MOST_TOLD) {
                const message = `More is wrong than these ${MOST_TOLD} things.`;
                list.push({ input: problem.input, message, hint: 'Mend these first.' });
                return;
            }
            list.push({ ...problem, message: redact(problem.message), hint: redact(problem.hint) });
        },
        hide: (secret) => {
            if (secret.length < SHORTEST_HIDDEN)
                return;
            hidden.push(secret, JSON.stringify(secret).slice(1, -1));
            hidden.sort((a, b) => b.length - a.length);
        },
        hides: (text) => redact(text) !== text,
        quote: (value) => {
            const shown = redact(value);
            return shown.length > LONGEST_QUOTE ? sizeOf(shown) : JSON.stringify(shown);
        },
    };
};


/***/ }),

/***/ 468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ inWorkflow),
/* harmony export */   v: () => (/* binding */ onCommandLine)
/* harmony export */ });
const GITHUB_SECRET = 'If it is set from a GitHub secret, that secret does not exist, or this job cannot see it: check its name, the environment of the job, and whether the run comes from a fork.';
const inWorkflow = {
    mayLackSecrets: ({ GITHUB_EVENT_NAME = '', GITHUB_ACTOR }) => GITHUB_EVENT_NAME === '' || GITHUB_EVENT_NAME.startsWith('pull_request') || GITHUB_ACTOR === 'dependabot[bot]',
    emptySecret: GITHUB_SECRET,
    setVariable: (name) => `Add to this step: env: { ${name}: \${{ secrets.${name} }} }. ${GITHUB_SECRET}`,
    findFile: 'Give its path from the root of the repository, and check the repository out before this step (actions/checkout).',
};
const onCommandLine = {
    mayLackSecrets: () => false,
    emptySecret: 'In a job of a CI system, look whether its variable may be read by this branch.',
    setVariable: (name) => `Set ${name} in the environment of this command, in CI as a masked variable of the job.`,
    findFile: 'Give its path from the folder in which this command is run.',
};


/***/ }),

/***/ 4953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   J7: () => (/* binding */ daysWords),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   n8: () => (/* binding */ wholeDays)
/* harmony export */ });
const unitMs = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const parseDuration = (text) => {
    const [, count, unit] = /^(\d{1,9})([smhd])$/.exec(text.trim()) ?? [];
    return unit === undefined ? undefined : Number(count) * unitMs[unit];
};
const formatDuration = (ms) => {
    for (const unit of ['d', 'h', 'm']) {
        if (ms >= unitMs[unit] && ms % unitMs[unit] === 0)
            return `${ms / unitMs[unit]}${unit}`;
    }
    return `${Math.round(ms / 1000)}s`;
};
const wholeDays = (ms) => Math.trunc(ms / unitMs.d) || 0;
const daysWords = (ms) => {
    const days = Math.abs(wholeDays(ms));
    return days === 0 ? 'less than a day' : `${days} day${days === 1 ? '' : 's'}`;
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

/***/ 475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ withoutForms),
/* harmony export */   X: () => (/* binding */ formsOf)
/* harmony export */ });
const SHORTEST = 6;
const insideBase64 = (bytes, before) => Buffer.concat([Buffer.alloc(before), bytes])
    .toString('base64')
    .slice(Math.ceil((before * 4) / 3), Math.floor(((before + bytes.length) * 4) / 3));
const formsOf = (value) => {
    const bytes = Buffer.from(value, 'utf8');
    const [base64, hex] = [bytes.toString('base64').replaceAll('=', ''), bytes.toString('hex')];
    const base64Forms = [base64, ...[0, 1, 2].map((before) => insideBase64(bytes, before))];
    return [
        value,
        ...value.split(/[\r\n]/),
        JSON.stringify(value).slice(1, -1),
        encodeURIComponent(value.toWellFormed()),
        new URLSearchParams({ v: value }).toString().slice('v='.length),
        ...base64Forms,
        ...base64Forms.map((form) => form.replaceAll('+', '-').replaceAll('/', '_')),
        hex,
        hex.toUpperCase(),
    ].filter((form) => form.length >= SHORTEST);
};
const withoutForms = (text, forms) => [...forms].sort((one, other) => other.length - one.length).reduce((rest, form) => rest.replaceAll(form, '***'), text);


/***/ }),

/***/ 3357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ SecretValue)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

class SecretValue {
    #value;
    constructor(value) {
        this.#value = value;
    }
    open(_purpose) {
        return this.#value;
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
    get [Symbol.toStringTag]() {
        return '***';
    }
    [node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
        return '***';
    }
}


/***/ })

};
