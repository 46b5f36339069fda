export const id = 9569;
export const ids = [9569];
export const modules = {

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


/***/ })

};
