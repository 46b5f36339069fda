export const id = 3553;
export const ids = [3553,9569];
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

/***/ 4628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ textTable)
/* harmony export */ });
const widthOf = (text) => [...text].length;
const textTable = (rows, right = []) => {
    const columns = Math.max(0, ...rows.map((cells) => cells.length));
    const widths = Array.from({ length: columns }, (_, column) => Math.max(...rows.map((cells) => widthOf(cells[column] ?? ''))));
    const padded = (cell, column) => {
        const space = ' '.repeat((widths[column] ?? 0) - widthOf(cell));
        return right.includes(column) ? space + cell : cell + space;
    };
    return rows.map((cells) => cells.map(padded).join('  ').trimEnd()).join('\n');
};


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

/***/ 9569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkAll: () => (/* binding */ checkAll)
});

// EXTERNAL MODULE: ./build/domain/check-finding.js
var check_finding = __webpack_require__(9553);
// EXTERNAL MODULE: ./build/domain/check-report.js
var check_report = __webpack_require__(9112);
// EXTERNAL MODULE: ./build/domain/check-rules.js
var check_rules = __webpack_require__(9471);
// EXTERNAL MODULE: ./build/domain/destination.js
var destination = __webpack_require__(2345);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/domain/observation.js
var observation = __webpack_require__(7259);
;// CONCATENATED MODULE: ./build/app/remedy.js

const wordsOf = {
    enabled: { enabled: true },
    unknown: {},
    quiet: { stopped: 'GitHub has disabled its workflow, as the repository was quiet for 60 days' },
    'disabled by hand': { stopped: 'somebody has disabled its workflow' },
    'disabled in a fork': { stopped: 'its workflow is disabled, as GitHub does in a fork' },
    deleted: { stopped: 'its workflow was deleted' },
};
const LONGEST_NAME = 100;
const MOST_NAMED = 5;
const wordsOfCheckout = ({ workflowsHere, repository }, run) => {
    const elsewhere = run !== undefined && !run.toLowerCase().startsWith(`${repository?.toLowerCase()}/`);
    const [only, second] = workflowsHere;
    if (elsewhere || only === undefined)
        return {};
    if (second === undefined)
        return { workflow: only };
    const more = workflowsHere.length - MOST_NAMED;
    const names = `${workflowsHere.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
    return { leftOut: `Which workflow rotates is not said, because several of this checkout do: ${names}.` };
};
const wordsOfRun = async (context, run) => {
    const here = wordsOfCheckout(context, run);
    try {
        const made = await context.workflows?.of(run);
        if (!made)
            return here;
        const { name, state } = made;
        const named = state === 'deleted' ? {} : { workflow: JSON.stringify(name.slice(0, LONGEST_NAME)) };
        return { ...named, ...wordsOf[state] };
    }
    catch (error) {
        const { code, message, hint } = (0,errors/* asRotationError */.fq)(error);
        if (code === 'CANCELLED' || code === 'INTERNAL')
            throw error;
        return {
            ...here,
            leftOut: `Which workflow rotates, and whether it is enabled, was not looked at: ${message} ${hint}`,
        };
    }
};
const remedyFor = async (credential, context, { run, ask = false } = {}) => {
    const { leftOut, ...words } = ask && run !== undefined ? await wordsOfRun(context, run) : wordsOfCheckout(context, run);
    const remedy = { credential, beforeMerging: context.beforeMerging, ...words };
    return leftOut === undefined ? { remedy } : { remedy, leftOut };
};

;// CONCATENATED MODULE: ./build/app/check.js







const looked = (checked, { leftOut } = {}) => ({
    checked,
    leftOut: leftOut !== undefined && checked.findings.some(check_finding/* namesWorkflow */.wQ) ? [leftOut] : [],
});
const named = ({ identity, destinations }) => ({
    name: identity.credential,
    destinations: destinations.map(destination/* destinationLabel */.f4),
    usedBy: [],
});
const unreadable = ({ code, message, hint }, { actsItself }) => {
    const refused = actsItself && code === 'AUTHENTICATION_FAILED';
    return { reason: refused ? 'NotAccepted' : code, message, hint, level: (0,check_finding/* levelOf */.In)(refused ? 'NotAccepted' : code) };
};
const judge = async (task, seen, context) => {
    const { clock, times } = context;
    const { policy, identity } = task;
    const now = clock.now();
    const newest = seen.generations.at(-1);
    const findingsWith = ({ remedy }) => (0,check_rules/* findingsOf */.WX)({ seen, policy, now, times, remedy });
    const run = newest?.marker.run;
    const first = await remedyFor(identity.credential, context, { run });
    const ask = findingsWith(first).some(check_finding/* namesWorkflow */.wQ);
    const found = ask ? await remedyFor(identity.credential, context, { run, ask }) : first;
    const secret = (0,check_rules/* secretInQuestion */.II)(seen);
    const createdAt = newest?.marker.created;
    const checked = {
        ...named(task),
        ...(secret
            ? {
                secret: {
                    id: secret.id,
                    expiresAt: secret.expiresAt,
                    ...(createdAt === undefined ? {} : { createdAt }),
                },
            }
            : {}),
        findings: findingsWith(found),
    };
    return looked(checked, found);
};
const checkCredential = async (task, sight, context) => {
    const { identity, destinations, credentials } = task;
    try {
        const [secrets, { seen: onGitHub }] = await Promise.all([credentials.list(), sight]);
        const classified = (0,observation/* classify */.L8)(secrets, identity, destinations, context.clock.now(), context.times);
        return await judge(task, { ...classified, ...(onGitHub ? { onGitHub } : {}) }, context);
    }
    catch (error) {
        return looked({ ...named(task), findings: [unreadable((0,errors/* asRotationError */.fq)(error), task)] });
    }
};
const checkByReport = async (task, earlier, context) => {
    const { name } = named(task);
    const found = earlier?.get(name);
    if (!found) {
        const message = earlier
            ? 'this run has no secret to ask with, and the report does not know it'
            : 'this run has no secret to ask with, and no report of an earlier check';
        const hint = earlier
            ? 'Let the check that makes the report look at it, too.'
            : 'Give report, the file of a check that ran with the secrets.';
        return looked({ ...named(task), findings: [(0,check_finding/* finding */.gk)('NotChecked', message, hint)] });
    }
    const own = task.destinations.length > 0 ? { destinations: named(task).destinations } : {};
    const remedied = await remedyFor(name, context);
    const again = (0,check_report/* judgedAgain */._)(found, task.policy, { now: context.clock.now(), remedy: remedied.remedy });
    return looked({ ...again, ...own }, again.findings.some(check_finding/* isAboutLife */.Ce) ? remedied : {});
};

;// CONCATENATED MODULE: ./build/app/see-on-github.js

const seeOnGitHub = async ({ destinations, onGitHub }) => {
    if (!onGitHub)
        return { leftOut: [] };
    const leftOut = [];
    const told = async (question) => {
        try {
            return await question;
        }
        catch (error) {
            const { code, message, hint } = (0,errors/* asRotationError */.fq)(error);
            if (code === 'CANCELLED' || code === 'INTERNAL')
                throw error;
            leftOut.push(`${message} ${hint}`);
            return undefined;
        }
    };
    const [read, receipt] = await Promise.all([
        Promise.all(destinations.map(async (destination) => {
            const witness = await told(onGitHub.destinations.read(destination));
            return witness === undefined ? [] : [{ destination, witness }];
        })),
        onGitHub.receipts ? told(onGitHub.receipts.read()) : undefined,
    ]);
    return { seen: { destinations: read.flat(), receipt: receipt ?? null }, leftOut };
};

// EXTERNAL MODULE: ./build/app/side-by-side.js
var side_by_side = __webpack_require__(9231);
// EXTERNAL MODULE: ./build/domain/secret-use.js
var secret_use = __webpack_require__(2443);
;// CONCATENATED MODULE: ./build/app/with-places.js



const destinationsOf = ({ destinations }) => destinations.flatMap((label) => (0,destination/* destinationFrom */.pp)(label) ?? []);
const placed = (use, changed) => {
    const { file, line, column, endLine, endColumn, secret } = use;
    return { file, line, span: { column, endLine, endColumn }, secret, changed: changed.has(file) };
};
const inOrder = (uses, changed) => [...uses].sort((one, other) => {
    const rank = Number(changed.has(other.file)) - Number(changed.has(one.file));
    if (rank !== 0)
        return rank;
    if (one.file !== other.file)
        return one.file < other.file ? -1 : 1;
    return one.line - other.line || one.column - other.column;
});
const MOST_OF_ONE = 1000;
const MOST_OF_ALL = 100_000;
const withPlaces = async (credentials, { repository, checkout }) => {
    const hurt = new Set(credentials.filter((one) => one.findings.some(check_finding/* hurtsConsumers */.Ct)));
    if (hurt.size === 0)
        return { credentials: credentials.map((one) => ({ ...one, usedBy: [] })), leftOut: [] };
    const [places, changes] = await Promise.all([checkout.findUses(), checkout.changedFiles()]);
    const changed = changes.found;
    const most = Math.min(MOST_OF_ONE, Math.ceil(MOST_OF_ALL / hurt.size));
    const usesBy = (0,secret_use/* usesOf */.M)(credentials.flatMap(destinationsOf), { uses: inOrder(places.found, changed), repository });
    const leftOut = [...places.leftOut, ...changes.leftOut];
    const shown = credentials.map((one) => {
        if (!hurt.has(one))
            return { ...one, usedBy: [] };
        const { uses, count } = usesBy(destinationsOf(one), most);
        if (count > uses.length) {
            leftOut.push(`Of ${count} places that use the secret of ${one.name}, only the first ${uses.length} are shown.`);
        }
        return { ...one, usedBy: uses.map((use) => placed(use, changed)) };
    });
    return { credentials: shown, leftOut };
};

;// CONCATENATED MODULE: ./build/app/check-all.js






const NOBODY = 'this run knows no credential: it has neither secrets nor a report of an earlier check';
const NOBODY_HINT = 'Give report, the file of a check that ran with the secrets.';
const canAsk = (task) => task.credentials !== undefined;
const tasksOf = (tasks, { earlier, warnBefore, failBefore }) => tasks.length > 0
    ? tasks
    : (earlier?.credentials ?? []).map(({ name }) => ({
        identity: { owner: '', credential: name },
        destinations: [],
        policy: { warnBefore, failBefore, rotateBefore: 0, gracePeriod: 0, retireIds: [] },
        actsItself: false,
    }));
const checkAll = async (given, options) => {
    const tasks = tasksOf(given, options);
    const { clock, concurrency, earlier, reportMaxAge, warnBefore, tokenEndsAt, told } = options;
    const asking = tasks.filter(canAsk);
    const sights = new Map(asking.map((task) => [task, seeOnGitHub(task)]));
    for (const sight of sights.values())
        sight.catch(() => { });
    const known = earlier && new Map(earlier.credentials.map((one) => [one.name, one]));
    const looked = await (0,side_by_side/* sideBySide */.Q)(tasks, concurrency, async (task) => {
        const sight = sights.get(task);
        const one = canAsk(task) && sight ? await checkCredential(task, sight, options) : await checkByReport(task, known, options);
        told(one.checked);
        return one;
    });
    const seen = (await Promise.allSettled(sights.values())).flatMap((one) => one.status === 'fulfilled' ? one.value.leftOut : []);
    const { credentials, leftOut } = await withPlaces(looked.map(({ checked }) => checked), options);
    const now = clock.now();
    const byReport = asking.length < tasks.length && earlier !== undefined;
    return {
        checkedAt: byReport ? earlier.checkedAt : now,
        credentials,
        findings: [
            ...(credentials.length === 0 ? [(0,check_finding/* finding */.gk)('NotChecked', NOBODY, NOBODY_HINT)] : []),
            ...(byReport ? (0,check_report/* ageFindings */._z)(earlier.checkedAt, now, reportMaxAge) : []),
            ...(0,check_report/* tokenFindings */.GS)(tokenEndsAt(), now, warnBefore),
        ],
        leftOut: [...new Set([...options.leftOut, ...seen, ...looked.flatMap((one) => one.leftOut), ...leftOut])],
    };
};


/***/ }),

/***/ 9231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sideBySide)
/* harmony export */ });
/* harmony import */ var _together_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1251);

const sideBySide = async (items, concurrency, work) => {
    const results = [];
    const waiting = items.entries();
    const worker = async () => {
        for (const [index, item] of waiting)
            results[index] = await work(item);
    };
    await (0,_together_js__WEBPACK_IMPORTED_MODULE_0__/* .allDone */ .g)(Array.from({ length: Math.min(concurrency, items.length) }, worker));
    return results;
};


/***/ }),

/***/ 1251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ allDone),
/* harmony export */   i: () => (/* binding */ allOrErrors)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6046);

const allDone = async (work) => {
    await Promise.allSettled(work);
    return Promise.all(work);
};
const allOrErrors = async (work) => {
    const settled = await Promise.allSettled(work);
    const errors = settled.flatMap((one) => (one.status === 'rejected' ? [(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asRotationError */ .fq)(one.reason)] : []));
    const [first, ...others] = errors;
    if (!first)
        return Promise.all(work);
    if (others.length === 0)
        throw first;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RotationError */ .FL({
        code: first.code,
        message: [...new Set(errors.map(({ message }) => message))].join(' '),
        hint: [...new Set(errors.map(({ hint }) => hint))].join(' '),
        effect: errors.some(({ effect }) => effect === 'unknown') ? 'unknown' : 'none',
        cause: first,
    });
};


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

/***/ 8884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vO: () => (/* binding */ placeInRepository),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* unused harmony export repositoryOf */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);


const repositoryOf = (remote) => {
    const [, repository] = /[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?\s*$/.exec(remote) ?? [];
    return repository;
};
const git = async (folder, ...args) => {
    try {
        return (await (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', args, { cwd: folder })).stdout;
    }
    catch {
        return '';
    }
};
const originOf = async (folder) => repositoryOf(await git(folder, 'config', '--get', 'remote.origin.url'));
const placeInRepository = async (folder) => (await git(folder, 'rev-parse', '--show-prefix')).trimEnd();


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

/***/ 3553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./build/adapters/report/log.js
var log = __webpack_require__(2534);
// EXTERNAL MODULE: ./build/app/cancelled.js
var cancelled = __webpack_require__(311);
// EXTERNAL MODULE: ./build/app/check-all.js + 4 modules
var check_all = __webpack_require__(9569);
// EXTERNAL MODULE: ./build/config/check-inputs.js
var check_inputs = __webpack_require__(6941);
// EXTERNAL MODULE: ./build/config/check-settings.js + 1 modules
var check_settings = __webpack_require__(5095);
// EXTERNAL MODULE: ./build/entry/compose-check.js + 5 modules
var compose_check = __webpack_require__(9428);
// EXTERNAL MODULE: ./build/entry/version.js
var version = __webpack_require__(5023);
// EXTERNAL MODULE: ./build/cli/init/origin.js
var origin = __webpack_require__(8884);
// EXTERNAL MODULE: ./build/entry/cli/shell.js + 5 modules
var shell = __webpack_require__(4524);
;// CONCATENATED MODULE: ./build/entry/cli/check-shell.js


const LEFT_OUT = 'Whether the secrets reached GitHub, and whether a workflow that rotates is enabled, was not looked at: github-token is not given.';
const checkShell = async (told) => ({
    ...shell/* shell */.v,
    event: {},
    repository: shell/* shell */.v.environment.GITHUB_REPOSITORY?.trim() || (await (0,origin/* originOf */.yv)(process.cwd())),
    leftOut: LEFT_OUT,
    told: () => told,
});

// EXTERNAL MODULE: ./build/entry/cli/interruption.js + 1 modules
var interruption = __webpack_require__(3678);
// EXTERNAL MODULE: ./build/adapters/report/check-json.js
var check_json = __webpack_require__(3651);
// EXTERNAL MODULE: ./build/domain/check-report.js
var check_report = __webpack_require__(9112);
// EXTERNAL MODULE: ./build/adapters/report/check-words.js
var check_words = __webpack_require__(6716);
// EXTERNAL MODULE: ./build/adapters/report/moments.js
var moments = __webpack_require__(4073);
// EXTERNAL MODULE: ./build/adapters/report/text-table.js
var text_table = __webpack_require__(4628);
// EXTERNAL MODULE: ./build/adapters/report/untrusted.js
var untrusted = __webpack_require__(9790);
;// CONCATENATED MODULE: ./build/adapters/report/check-view.js





const heads = ['STATUS', 'CREDENTIAL', 'SECRET', 'EXPIRES', 'DAYS LEFT', 'USED BY'];
const RIGHT = [2, 4];
const NOTHING = '-';
const MOST_PLACES = 3;
const usedByCell = ({ usedBy }) => {
    const more = usedBy.length - MOST_PLACES;
    const places = usedBy.slice(0, MOST_PLACES).map((one) => (0,untrusted/* plainLine */.h0)((0,check_words/* placeName */.fW)(one), 100));
    return `${places.join(', ') || NOTHING}${more > 0 ? ` and ${more} more` : ''}`;
};
const row = (one, now) => {
    const { name, secret } = one;
    return [
        (0,check_report/* credentialStatus */.Qo)(one),
        (0,untrusted/* plainLine */.h0)(name, 100),
        secret === undefined ? NOTHING : String(secret.id),
        secret === undefined ? NOTHING : secret.expiresAt === null ? 'never' : (0,moments/* day */.vd)(secret.expiresAt),
        (0,check_report/* daysLeftOf */.G9)(one, now)?.toString() ?? NOTHING,
        usedByCell(one),
    ];
};
const findingText = ({ level, reason, message, hint }, name) => {
    const whose = name === undefined ? '' : `${name}: `;
    const said = (0,untrusted/* plainLine */.h0)(`${whose}${(0,check_words/* sentence */.em)({ message })}`, 2000);
    return `${level} ${(0,untrusted/* plainLine */.h0)(reason)}: ${said}\n  Next: ${(0,untrusted/* plainLine */.h0)(hint, 2000)}`;
};
const checkView = (report, now) => {
    const urgent = (0,check_report/* byUrgency */.td)(report.credentials);
    const table = urgent.length === 0 ? [] : [(0,text_table/* textTable */.e)([heads, ...urgent.map((one) => row(one, now))], RIGHT)];
    const findings = [
        ...report.findings.map((one) => findingText(one)),
        ...urgent.flatMap(({ name, findings: own }) => own.map((one) => findingText(one, name))),
    ];
    return [
        `Client secrets: ${(0,check_words/* checkHeadline */.D4)(report, now)}`,
        ...table,
        ...(findings.length > 0 ? [findings.join('\n')] : []),
    ].join('\n\n');
};

// EXTERNAL MODULE: ./build/adapters/report/outputs.js
var outputs = __webpack_require__(4610);
// EXTERNAL MODULE: ./build/cli/exit-status.js
var exit_status = __webpack_require__(2900);
// EXTERNAL MODULE: ./build/cli/spoken-report.js
var spoken_report = __webpack_require__(4062);
// EXTERNAL MODULE: ./build/entry/sarif-file.js + 1 modules
var sarif_file = __webpack_require__(9820);
;// CONCATENATED MODULE: ./build/entry/cli/publish-check.js








const publishCheck = async ({ settings, say }, given, { json, now }) => {
    const clean = (_, value) => (typeof value === 'string' ? shell/* shell */.v.redact(value) : value);
    const report = (0,spoken_report/* spokenCheck */.rv)(JSON.parse(JSON.stringify(given), clean), say);
    const result = (0,check_json/* checkReportJson */.L)(report, now);
    const log = (0,spoken_report/* spokenLog */.ji)(shell/* shell */.v.log, say);
    for (const words of report.leftOut)
        shell/* shell */.v.log.info((0,untrusted/* plainLine */.h0)(words, 1000));
    if (settings.resultFile !== undefined) {
        await (0,outputs/* writeJsonFile */.An)({ input: 'result-file', path: settings.resultFile }, result, log);
    }
    await (0,sarif_file/* writeSarif */.l)(settings, report, { home: undefined, sink: log });
    (json ? shell/* shell */.v.log.info : shell/* shell */.v.show)(checkView(report, now));
    if (json)
        shell/* shell */.v.print((0,untrusted/* printableJson */.et)(result, 2));
    const status = (0,exit_status/* statusOfCheck */.M)(result.status);
    if (status !== exit_status/* exitStatus */.$.done)
        process.exitCode ??= status;
};

// EXTERNAL MODULE: ./build/entry/cli/settings.js
var settings = __webpack_require__(1417);
// EXTERNAL MODULE: ./build/entry/cli/watched.js + 1 modules
var watched = __webpack_require__(4168);
;// CONCATENATED MODULE: ./build/entry/cli/check.js













const check = async (flags) => {
    const needed = !flags.has('report');
    const wishes = { table: check_inputs/* checkInputs */.s, read: check_settings/* readCheckSettings */.u, needed, changesNothing: true };
    const given = await (0,settings/* understood */.S)(flags, wishes);
    if (!given)
        return;
    const { owner, credentials } = given.settings;
    if (credentials.length > 0)
        shell/* shell */.v.log.info((0,log/* headerLine */.iH)({ version: version/* version */.r, credentials: credentials.length, owner }));
    const signal = (0,interruption/* interruption */.Y)({ changes: false });
    await (0,watched/* counting */.M)(credentials.length, async (done) => {
        const { tasks, options, clock, close } = await (0,compose_check.composeCheck)(given.settings, signal, await checkShell(done));
        const looked = (0,check_all.checkAll)(tasks, options).finally(close);
        return { report: await looked, now: clock.now() };
    }).then(({ report, now }) => {
        if (signal.aborted)
            throw (0,cancelled/* cancelledBefore */.b)('everything was looked at');
        return publishCheck(given, report, { json: flags.on('json'), now });
    });
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

/***/ 4168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ counting),
  V: () => (/* binding */ watched)
});

// EXTERNAL MODULE: ./build/adapters/report/moments.js
var moments = __webpack_require__(4073);
// EXTERNAL MODULE: ./build/adapters/report/untrusted.js
var untrusted = __webpack_require__(9790);
;// CONCATENATED MODULE: ./build/adapters/terminal/doing.js


const createDoing = (all, now) => {
    const active = new Map();
    let done = 0;
    const note = (credential, step) => void active.set(credential, { step, since: now() });
    return {
        noting: (progress) => ({
            begin(credential) {
                note(credential, 'begin');
                const reporter = progress.begin(credential);
                return {
                    ...reporter,
                    begins: note,
                    step: (line) => {
                        note(line.credential, 'wait');
                        reporter.step(line);
                    },
                };
            },
            end(report, details, ending) {
                active.delete(report.name);
                done = ending.done;
                progress.end(report, details, ending);
            },
        }),
        words() {
            const each = [...active].map(([credential, one]) => ({ ...one, name: (0,untrusted/* plainLine */.h0)(credential, 100) }));
            const [first] = each;
            if (!first)
                return '';
            if (all === 1)
                return `${first.name}: ${first.step}, ${(0,moments/* tookRoughly */.Ef)(now() - first.since)}`;
            const steps = [...new Set(each.map(({ step }) => step))].map((step) => {
                const those = each.filter((one) => one.step === step);
                const longest = now() - Math.min(...those.map(({ since }) => since));
                return `${step} ${those.map(({ name }) => name).join(', ')} (${(0,moments/* tookRoughly */.Ef)(longest)})`;
            });
            return [`${done} of ${all} done`, ...steps].join(' · ');
        },
    };
};

// EXTERNAL MODULE: ./build/entry/cli/screen.js + 1 modules
var screen = __webpack_require__(3223);
;// CONCATENATED MODULE: ./build/entry/cli/watched.js


const watched = ({ progress, all }, work) => {
    const doing = createDoing(all, () => performance.now());
    return (0,screen/* shown */.SP)(doing.words, () => work(doing.noting(progress)));
};
const counting = (all, work) => {
    let count = 0;
    const done = () => {
        count += 1;
    };
    return (0,screen/* shown */.SP)(() => `${count} of ${all} looked at`, () => work(done));
};


/***/ }),

/***/ 7206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ ECHO_MS)
/* harmony export */ });
const ECHO_MS = 1000;


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
