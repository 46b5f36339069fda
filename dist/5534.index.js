export const id = 5534;
export const ids = [5534];
export const modules = {

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

/***/ 4591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tt: () => (/* binding */ writeMatrix),
/* harmony export */   eO: () => (/* binding */ fanOutLine),
/* harmony export */   lQ: () => (/* binding */ matrixOf)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6046);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4610);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(169);



const fanOutLine = ({ batches, count, of }) => {
    const needs = `${count} of ${of} credentials ${count === 1 ? 'needs' : 'need'} work`;
    return count === 0 ? needs : `${needs}, in ${batches.length} batch${batches.length === 1 ? '' : 'es'}`;
};
const matrixOf = ({ batches }) => JSON.stringify({ include: batches });
const writeMatrix = ({ batches, count }, sink) => {
    const matrix = matrixOf({ batches });
    if (matrix.length > _outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST_OUTPUT */ .Fj) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RotationError */ .FL({
            code: 'CONFIG_INVALID',
            message: `The matrix of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(count, 'credential')} has ${matrix.length} characters, and an output holds ${_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST_OUTPUT */ .Fj}.`,
            hint: 'Share the credentials between several files, or give them shorter names.',
        });
    }
    sink.setOutput('matrix', matrix);
    sink.setOutput('count', String(count));
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

/***/ 7409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   xf: () => (/* binding */ fanOutOf)
/* harmony export */ });
/* unused harmony exports batchesOf, needsWork */
const MOST_BATCHES = 256;
const batchesOf = (names, size) => {
    const each = Math.max(size, Math.ceil(names.length / MOST_BATCHES));
    return Array.from({ length: Math.ceil(names.length / each) }, (_, index) => ({
        batch: String(index + 1),
        credentials: names.slice(index * each, (index + 1) * each).join(','),
    }));
};
const needsWork = ({ status }) => status === 'planned' || status === 'failed';
const fanOutOf = (credentials, size) => {
    const names = credentials.filter(needsWork).map(({ name }) => name);
    return { batches: batchesOf(names, size), count: names.length, of: credentials.length };
};


/***/ }),

/***/ 5534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishPlan: () => (/* binding */ publishPlan)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(143);
/* harmony import */ var _adapters_report_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7830);
/* harmony import */ var _adapters_report_matrix_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4591);
/* harmony import */ var _adapters_report_outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4610);
/* harmony import */ var _adapters_report_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9348);
/* harmony import */ var _app_rotation_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8719);
/* harmony import */ var _domain_batches_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7409);
/* harmony import */ var _protect_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5080);








const publishPlan = async ({ settings: { summary, resultFile }, batchSize }, outcomes) => {
    const { report, details } = (0,_app_rotation_report_js__WEBPACK_IMPORTED_MODULE_6__/* .reportOf */ .E)(outcomes, { dryRun: true, redact: _protect_js__WEBPACK_IMPORTED_MODULE_5__/* .redact */ .E });
    const fanOut = (0,_domain_batches_js__WEBPACK_IMPORTED_MODULE_7__/* .fanOutOf */ .xf)(report.credentials, batchSize);
    (0,_adapters_report_annotations_js__WEBPACK_IMPORTED_MODULE_1__.announceFailures)(_actions_core__WEBPACK_IMPORTED_MODULE_0__, (0,_adapters_report_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .failuresOf */ .d)(report, details), 'warning');
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.info((0,_adapters_report_matrix_js__WEBPACK_IMPORTED_MODULE_2__/* .fanOutLine */ .eO)(fanOut));
    if (resultFile !== undefined)
        await (0,_adapters_report_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .writeResultFile */ .tH)(resultFile, report, _actions_core__WEBPACK_IMPORTED_MODULE_0__);
    if (summary)
        await (0,_adapters_report_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .writeSummary */ .Sy)(process.env.GITHUB_STEP_SUMMARY, (0,_adapters_report_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .summaryMarkdown */ .e)(report, details), _actions_core__WEBPACK_IMPORTED_MODULE_0__);
    (0,_adapters_report_matrix_js__WEBPACK_IMPORTED_MODULE_2__/* .writeMatrix */ .Tt)(fanOut, _actions_core__WEBPACK_IMPORTED_MODULE_0__);
};


/***/ })

};
