export const id = 2085;
export const ids = [2085];
export const modules = {

/***/ 3651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ checkReportJson)
/* harmony export */ });
/* harmony import */ var _domain_check_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9112);
/* harmony import */ var _domain_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2224);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9790);



const LONGEST = 2000;
const findingJson = ({ reason, message, hint }) => ({
    reason,
    message: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(message, LONGEST),
    hint: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(hint, LONGEST),
});
const usedByJson = ({ file, line, changed }) => ({
    file,
    line,
    ...(changed ? { changed } : {}),
});
const credentialJson = (one, now) => {
    const { name, secret, findings, usedBy, destinations } = one;
    const life = secret && {
        secretId: secret.id,
        expiresAt: secret.expiresAt === null ? null : (0,_domain_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .isoSeconds */ .nE)(secret.expiresAt),
        daysLeft: (0,_domain_check_report_js__WEBPACK_IMPORTED_MODULE_0__/* .daysLeftOf */ .G9)(one, now) ?? null,
        ...(secret.createdAt === undefined ? {} : { createdAt: (0,_domain_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .isoSeconds */ .nE)(secret.createdAt) }),
    };
    return {
        name,
        ...life,
        status: (0,_domain_check_report_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialStatus */ .Qo)(one),
        findings: findings.map(findingJson),
        usedBy: usedBy.map(usedByJson),
        destinations: [...destinations],
    };
};
const checkReportJson = (report, now) => ({
    version: 1,
    checkedAt: (0,_domain_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .isoSeconds */ .nE)(report.checkedAt),
    status: (0,_domain_check_report_js__WEBPACK_IMPORTED_MODULE_0__/* .reportStatus */ .JE)(report),
    credentials: report.credentials.map((one) => credentialJson(one, now)),
    findings: report.findings.map(findingJson),
    leftOut: report.leftOut.map((words) => (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(words, LONGEST)),
});


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

/***/ 7732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ pullRequestNumber),
/* harmony export */   h: () => (/* binding */ workflowFileOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);

const numberIn = (event) => {
    if (typeof event !== 'object' || event === null || !('pull_request' in event))
        return undefined;
    const { pull_request: request } = event;
    if (typeof request !== 'object' || request === null || !('number' in request))
        return undefined;
    return typeof request.number === 'number' && Number.isSafeInteger(request.number) ? request.number : undefined;
};
const pullRequestNumber = async ({ GITHUB_REF, GITHUB_EVENT_PATH, }) => {
    const [, number] = /^refs\/pull\/(\d{1,15})\//.exec(GITHUB_REF ?? '') ?? [];
    if (number !== undefined)
        return Number(number);
    if (!GITHUB_EVENT_PATH)
        return undefined;
    try {
        return numberIn(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(GITHUB_EVENT_PATH, 'utf8')));
    }
    catch {
        return undefined;
    }
};
const workflowFileOf = ({ GITHUB_WORKFLOW_REF }) => /^[\w.-]+\/[\w.-]+\/(\.github\/workflows\/[^@]+)@/.exec(GITHUB_WORKFLOW_REF ?? '')?.[1];


/***/ }),

/***/ 4520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ homepage),
/* harmony export */   a: () => (/* binding */ userAgentOf)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5023);

const homepage = 'https://github.com/OWNER/rotate-client-secrets';
const userAgentOf = (part) => `rotate-client-secrets/${_version_js__WEBPACK_IMPORTED_MODULE_0__/* .version */ .r} (${part})`;


/***/ }),

/***/ 2085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishCheck: () => (/* binding */ publishCheck)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(143);
// EXTERNAL MODULE: ./build/domain/check-finding.js
var check_finding = __webpack_require__(9553);
// EXTERNAL MODULE: ./build/domain/check-report.js
var check_report = __webpack_require__(9112);
// EXTERNAL MODULE: ./build/adapters/report/check-words.js
var check_words = __webpack_require__(6716);
// EXTERNAL MODULE: ./build/adapters/report/untrusted.js
var untrusted = __webpack_require__(9790);
// EXTERNAL MODULE: ./build/adapters/report/words.js
var words = __webpack_require__(169);
;// CONCATENATED MODULE: ./build/adapters/report/check-annotations.js





const MOST = 10;
const LONGEST = 4096;
const kindOf = ({ level, reason }) => {
    if (level === 'failure')
        return 'error';
    return reason === 'NotChecked' ? 'notice' : 'warning';
};
const fitting = (text) => {
    const line = (0,untrusted/* plainLine */.h0)(text, LONGEST);
    return line.length > LONGEST ? (0,untrusted/* plainLine */.h0)(text, LONGEST / 2) : line;
};
const withoutPlace = (finding, name) => ({
    kind: kindOf(finding),
    text: fitting(`${name === undefined ? '' : `${name}: `}${(0,check_words/* advice */.v9)(finding)}`),
    properties: { title: finding.reason },
    changed: false,
});
const positionOf = ({ file, line, span }) => {
    if ((0,untrusted/* plainLine */.h0)(file, file.length) !== file)
        return {};
    const endLine = span?.endLine ?? line;
    const columns = span && endLine === line ? { startColumn: span.column, endColumn: span.endColumn } : {};
    return { file, startLine: line, endLine, ...columns };
};
const atPlace = (finding, name, place) => {
    const { changed } = place;
    return {
        kind: kindOf(finding),
        text: fitting(`${(0,check_words/* subjectAt */.QU)(name, place)}: ${(0,check_words/* advice */.v9)(finding)}${changed ? ' This pull request changes this file.' : ''}`),
        properties: { title: changed ? `${finding.reason}, changed here` : finding.reason, ...positionOf(place) },
        changed,
    };
};
const ofCredential = ({ name, findings, usedBy }) => {
    const [worst] = [...findings].filter(check_finding/* hurtsConsumers */.Ct).sort((a, b) => (0,check_finding/* rankOf */.IQ)(a.level) - (0,check_finding/* rankOf */.IQ)(b.level));
    const placed = worst && usedBy.length > 0 ? worst : undefined;
    return [
        ...(placed ? usedBy.map((place) => atPlace(placed, name, place)) : []),
        ...findings.filter((one) => one !== placed && one.reason !== 'NotChecked').map((one) => withoutPlace(one, name)),
    ];
};
const MOST_NAMED = 10;
const ofUnchecked = (credentials) => {
    const byAdvice = new Map();
    for (const { name, findings } of credentials) {
        for (const finding of findings.filter(({ reason }) => reason === 'NotChecked')) {
            const found = byAdvice.get(finding.message) ?? { finding, names: [] };
            found.names.push(name);
            byAdvice.set(finding.message, found);
        }
    }
    return [...byAdvice.values()].map(({ finding, names }) => {
        const more = names.length - MOST_NAMED;
        return withoutPlace(finding, `${names.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`);
    });
};
const tell = (sink, kind, all, most) => {
    const sorted = [...all].sort((one, other) => Number(other.changed) - Number(one.changed));
    const shown = sorted.length > most ? sorted.slice(0, most - 1) : sorted;
    const rest = sorted.slice(shown.length);
    for (const { text, properties } of shown)
        sink[kind](text, properties);
    if (rest.length === 0)
        return;
    sink[kind](`${(0,words/* counted */.hS)(rest.length, 'more finding')}. The job summary and the log of this step hold them all.`, {
        title: 'More findings',
    });
    for (const { text, properties } of rest) {
        const place = properties.file === undefined ? '' : `${properties.file}:${properties.startLine} `;
        sink.info((0,untrusted/* plainLine */.h0)(`${kind}: ${place}${text}`, LONGEST));
    }
};
const announceFindings = (sink, { credentials, findings }, { warned = 0 } = {}) => {
    const urgent = (0,check_report/* byUrgency */.td)(credentials);
    const all = [...findings.map((one) => withoutPlace(one)), ...urgent.flatMap(ofCredential), ...ofUnchecked(urgent)];
    for (const kind of ['error', 'warning', 'notice']) {
        tell(sink, kind, all.filter((one) => one.kind === kind), kind === 'warning' ? Math.max(2, MOST - warned) : MOST);
    }
};

// EXTERNAL MODULE: ./build/adapters/report/check-json.js
var check_json = __webpack_require__(3651);
// EXTERNAL MODULE: ./build/adapters/report/fit.js
var fit = __webpack_require__(3599);
// EXTERNAL MODULE: ./build/adapters/report/life-gantt.js
var life_gantt = __webpack_require__(2843);
// EXTERNAL MODULE: ./build/adapters/report/moments.js
var moments = __webpack_require__(4073);
;// CONCATENATED MODULE: ./build/adapters/report/check-summary.js






const MOST_PLACES = 10;
const place = (one) => `${(0,untrusted/* markdownText */.p7)((0,check_words/* placeName */.fW)(one))}${one.changed ? ' *(changed here)*' : ''}`;
const usedByCell = ({ usedBy }, most) => {
    const more = usedBy.length - most;
    return `${usedBy.slice(0, most).map(place).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
};
const tableHead = ['| | Credential | Secret | Expires | Days left | Used by |', '|-|-|-|-|-:|-|', ''].join('\n');
const tableRow = (one, now, most) => {
    const { name, secret } = one;
    const cells = [
        check_words/* signs */.rf[(0,check_report/* credentialStatus */.Qo)(one)],
        (0,untrusted/* markdownText */.p7)(name),
        secret === undefined ? '' : String(secret.id),
        secret === undefined ? '' : secret.expiresAt === null ? 'never' : (0,moments/* day */.vd)(secret.expiresAt),
        (0,check_report/* daysLeftOf */.G9)(one, now) ?? '',
        usedByCell(one, most),
    ];
    return `| ${cells.join(' | ')} |\n`;
};
const findingItem = ({ reason, message, hint }, name) => `- ${name === undefined ? '' : `**${(0,untrusted/* markdownText */.p7)(name)}** · `}\`${reason}\` · ${(0,untrusted/* markdownText */.p7)((0,check_words/* sentence */.em)({ message }), 2000)} **Next:** ${(0,untrusted/* markdownText */.p7)(hint, 2000)}\n`;
const findingSection = ({ findings }, urgent) => ({
    head: '',
    items: [
        ...findings.map((one) => findingItem(one)),
        ...urgent.flatMap(({ name, findings: own }) => own.map((one) => findingItem(one, name))),
    ],
    foot: '\n',
    noun: 'findings',
});
const MOST_LEFT_OUT = 10;
const leftOutSection = ({ leftOut }) => {
    const more = leftOut.length - MOST_LEFT_OUT;
    return {
        head: '**Not looked at:**\n\n',
        items: [
            ...leftOut.slice(0, MOST_LEFT_OUT).map((words) => `- ${(0,untrusted/* markdownText */.p7)(words, 1000)}\n`),
            ...(more > 0 ? [`- and ${more} more of the kind; the log has them all\n`] : []),
        ],
        foot: '\n',
        noun: 'things that were not looked at',
    };
};
const picture = (urgent, rotateBefore, now) => {
    const lives = urgent.flatMap(({ name, secret }) => {
        if (!secret)
            return [];
        const { id, expiresAt, createdAt } = secret;
        const before = rotateBefore.get(name);
        return [
            {
                credential: name,
                secretId: id,
                ...(createdAt === undefined ? {} : { createdAt }),
                ...(expiresAt === null ? {} : { expiresAt }),
                ...(expiresAt === null || before === undefined ? {} : { rotateFrom: expiresAt - before }),
            },
        ];
    });
    const drawn = (0,life_gantt/* lifeGantt */.F)(lives, now);
    return drawn === '' ? '' : `\`\`\`mermaid\n${drawn.trimEnd()}\n\`\`\`\n\n`;
};
const headingSection = (report, now) => ({
    head: '',
    items: [`## Client secrets: ${(0,check_words/* checkHeadline */.D4)(report, now)}\n\n`],
    foot: '',
    noun: 'headings',
});
const tableSection = (urgent, now, most = MOST_PLACES) => ({
    head: tableHead,
    items: urgent.map((one) => tableRow(one, now, most)),
    foot: '\n',
    noun: 'credentials',
});
const checkSummary = (report, rotateBefore, now) => {
    const urgent = (0,check_report/* byUrgency */.td)(report.credentials);
    const drawn = picture(urgent, rotateBefore, now);
    return (0,fit/* fitted */.$5)([
        headingSection(report, now),
        tableSection(urgent, now),
        { head: '', items: drawn === '' ? [] : [drawn], foot: '', noun: 'pictures' },
        findingSection(report, urgent),
        leftOutSection(report),
    ], fit/* summaryRoom */.m4);
};
const placesInComment = (rows) => Math.max(2, Math.min(MOST_PLACES, Math.floor(80 / rows)));
const COMMENT_MARKER = '<!-- rotate-client-secrets: check -->';
const checkComment = (report, now) => {
    const attention = (0,check_report/* byUrgency */.td)(report.credentials).filter((one) => (0,check_report/* credentialStatus */.Qo)(one) !== 'ok');
    const headline = (0,check_words/* checkHeadline */.D4)(report, now);
    if (attention.length === 0 && report.findings.length === 0)
        return `${COMMENT_MARKER}\n✅ Client secrets: ${headline}.\n`;
    const well = report.credentials.length - attention.length;
    const sections = [
        headingSection(report, now),
        ...(attention.length > 0 ? [tableSection(attention, now, placesInComment(attention.length))] : []),
        findingSection(report, attention),
        {
            head: '',
            items: well > 0 && attention.length > 0 ? [`✅ ${well} more ${well === 1 ? 'is' : 'are'} well.\n`] : [],
            foot: '',
            noun: 'notes',
        },
    ];
    return `${COMMENT_MARKER}\n${(0,fit/* fitted */.$5)(sections, fit/* commentRoom */.H9)}`;
};

// EXTERNAL MODULE: ./build/adapters/report/outputs.js
var outputs = __webpack_require__(4610);
// EXTERNAL MODULE: ./build/adapters/runner/event.js
var runner_event = __webpack_require__(7732);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/entry/log.js
var log = __webpack_require__(1201);
;// CONCATENATED MODULE: ./build/entry/comment.js



const commentOn = async ({ pullRequest, now }, report) => {
    try {
        await pullRequest?.keepComment(COMMENT_MARKER, checkComment(report, now));
    }
    catch (error) {
        const { message, hint } = (0,errors/* asRotationError */.fq)(error);
        log.log.warning(`The pull request could not be commented on: ${message} ${hint}`);
    }
};

// EXTERNAL MODULE: ./build/entry/protect.js
var protect = __webpack_require__(5080);
// EXTERNAL MODULE: ./build/entry/sarif-file.js + 1 modules
var sarif_file = __webpack_require__(9820);
;// CONCATENATED MODULE: ./build/entry/publish-check.js













const publishCheck = async (settings, given, audience) => {
    const clean = (_, value) => (typeof value === 'string' ? (0,protect/* redact */.E)(value) : value);
    const report = JSON.parse(JSON.stringify(given), clean);
    const { resultFile, credentials, summary } = settings;
    const json = (0,check_json/* checkReportJson */.L)(report, audience.now);
    const { expiring, expired } = (0,check_report/* expiryLists */.j8)(report);
    const lists = { expiring: JSON.stringify(expiring), expired: JSON.stringify(expired) };
    for (const words of json.leftOut)
        core.info(words);
    core.info((0,untrusted/* plainLine */.h0)(`Client secrets: ${(0,check_words/* checkHeadline */.D4)(report, audience.now)}`));
    announceFindings(core, report, { warned: (0,log/* warningsSoFar */.X)() });
    (0,outputs/* setOutputs */.n0)({ status: json.status, ...lists, result: (0,untrusted/* printableJson */.et)(json) }, core);
    if (resultFile !== undefined)
        await (0,outputs/* writeJsonFile */.An)({ input: 'result-file', path: resultFile }, json, core);
    await (0,sarif_file/* writeSarif */.l)(settings, report, { home: (0,runner_event/* workflowFileOf */.h)(process.env), sink: core });
    const rotateBefore = new Map(credentials.map(({ name, policy }) => [name, policy.rotateBefore]));
    const page = summary ? checkSummary(report, rotateBefore, audience.now) : '';
    await (0,outputs/* writeSummary */.Sy)(page === '' ? undefined : process.env.GITHUB_STEP_SUMMARY, page, core);
    if (settings.comment)
        await commentOn(audience, report);
    if (json.status === 'failure')
        process.exitCode = core.ExitCode.Failure;
};


/***/ }),

/***/ 9820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ writeSarif)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/adapters/checkout/path-in-checkout.js


const below = (folder, path) => {
    const way = (0,external_node_path_.relative)(folder, path);
    const isOutside = way === '' || way === '..' || way.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(way);
    return isOutside ? undefined : way.split(external_node_path_.sep).join('/');
};
const pathInCheckout = async (root, written) => {
    const path = (0,external_node_path_.resolve)(root, written);
    try {
        const [folder, real] = await Promise.all([(0,promises_.realpath)(root), (0,promises_.realpath)(path)]);
        return below((0,external_node_path_.resolve)(root), path) ?? below(folder, real);
    }
    catch {
        return undefined;
    }
};

// EXTERNAL MODULE: ./build/adapters/report/outputs.js
var outputs = __webpack_require__(4610);
// EXTERNAL MODULE: ./build/entry/product.js
var product = __webpack_require__(4520);
// EXTERNAL MODULE: ./build/entry/version.js
var version = __webpack_require__(5023);
;// CONCATENATED MODULE: ./build/entry/sarif-file.js




const writeSarif = async ({ sarifFile, configFile }, report, { home, sink }) => {
    if (sarifFile === undefined)
        return;
    const { sarifOf } = await __webpack_require__.e(/* import() */ 6505).then(__webpack_require__.bind(__webpack_require__, 6505));
    const config = configFile === undefined ? undefined : await pathInCheckout('.', configFile);
    const known = config ?? home ?? '.github/workflows';
    const sarif = sarifOf(report, { version: version/* version */.r, home: known, informationUri: product/* homepage */.T });
    await (0,outputs/* writeJsonFile */.An)({ input: 'sarif-file', path: sarifFile }, sarif, sink);
};


/***/ })

};
