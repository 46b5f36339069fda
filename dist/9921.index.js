export const id = 9921;
export const ids = [9921];
export const modules = {

/***/ 9921:
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
// EXTERNAL MODULE: ./build/domain/destination.js
var destination = __webpack_require__(2345);
// EXTERNAL MODULE: ./build/domain/secret-use.js
var secret_use = __webpack_require__(2443);
// EXTERNAL MODULE: ./build/domain/check-rules.js
var check_rules = __webpack_require__(9471);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/domain/observation.js
var observation = __webpack_require__(7259);
;// CONCATENATED MODULE: ./build/app/check.js






const disabledWords = {
    'by inactivity': 'GitHub has disabled it, as the repository was quiet for 60 days',
    'by hand': 'somebody has disabled it',
};
const remedyFor = async ({ identity: { credential } }, { beforeMerging, workflowHere, workflows }, run) => {
    const made = run === undefined ? undefined : await workflows?.of(run);
    const known = made ? JSON.stringify(made.name) : workflowHere;
    return {
        credential,
        beforeMerging,
        ...(known === undefined ? {} : { workflow: known }),
        ...(made?.disabled ? { stopped: disabledWords[made.disabled] } : {}),
    };
};
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
    const { policy } = task;
    const now = clock.now();
    const newest = seen.generations.at(-1);
    const left = newest?.expiresAt ? newest.expiresAt - now : Number.POSITIVE_INFINITY;
    const due = left <= Math.max(policy.rotateBefore, policy.warnBefore, policy.failBefore);
    const asked = due || seen.generations.length > 1 ? newest?.marker.run : undefined;
    const remedy = await remedyFor(task, context, asked);
    const secret = (0,check_rules/* secretInQuestion */.II)(seen);
    const createdAt = newest?.marker.created;
    return {
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
        findings: (0,check_rules/* findingsOf */.WX)({ seen, policy, now, times, remedy }),
    };
};
const checkCredential = async (task, sight, context) => {
    const { identity, destinations, credentials } = task;
    try {
        const [secrets, { seen: onGitHub }] = await Promise.all([credentials.list(), sight]);
        const classified = (0,observation/* classify */.L8)(secrets, identity, destinations, context.clock.now(), context.times);
        return await judge(task, { ...classified, ...(onGitHub ? { onGitHub } : {}) }, context);
    }
    catch (error) {
        return { ...named(task), findings: [unreadable((0,errors/* asRotationError */.f)(error), task)] };
    }
};
const checkByReport = async (task, earlier, context) => {
    const { name } = named(task);
    const found = earlier?.find((one) => one.name === name);
    const remedy = await remedyFor(task, context);
    if (!found) {
        const message = earlier
            ? 'this run has no secret to ask with, and the report does not know it'
            : 'this run has no secret to ask with, and no report of an earlier check';
        const hint = earlier
            ? 'Let the check that makes the report look at it, too.'
            : 'Give report, the file of a check that ran with the secrets.';
        return { ...named(task), findings: [(0,check_finding/* finding */.gk)('NotChecked', message, hint)] };
    }
    const own = task.destinations.length > 0 ? { destinations: named(task).destinations } : {};
    return { ...(0,check_report/* judgedAgain */._)(found, task.policy, { now: context.clock.now(), remedy }), ...own };
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
            const { code, message, hint } = (0,errors/* asRotationError */.f)(error);
            if (code === 'CANCELLED' || code === 'INTERNAL')
                throw error;
            leftOut.push(`${message} ${hint}`);
            return undefined;
        }
    };
    const [read, receipt] = await Promise.all([
        Promise.all(destinations.map(async (destination) => {
            const updatedAt = await told(onGitHub.destinations.read(destination));
            return updatedAt === undefined ? [] : [{ destination, updatedAt }];
        })),
        onGitHub.receipts ? told(onGitHub.receipts.read()) : undefined,
    ]);
    return { seen: { destinations: read.flat(), receipt: receipt ?? null }, leftOut };
};

// EXTERNAL MODULE: ./build/app/side-by-side.js
var side_by_side = __webpack_require__(9231);
;// CONCATENATED MODULE: ./build/app/check-all.js







const NOBODY = 'this run knows no credential: it has neither secrets nor a report of an earlier check';
const NOBODY_HINT = 'Give report, the file of a check that ran with the secrets.';
const destinationsOf = ({ destinations }) => destinations.flatMap((label) => (0,destination/* destinationFrom */.pp)(label) ?? []);
const placed = (use, changed) => {
    const { file, line, column, endLine, endColumn, secret } = use;
    return { file, line, span: { column, endLine, endColumn }, secret, changed: changed.has(file) };
};
const inOrder = (places) => [...places].sort((one, other) => {
    if (one.changed !== other.changed)
        return Number(other.changed) - Number(one.changed);
    if (one.file !== other.file)
        return one.file < other.file ? -1 : 1;
    return one.line - other.line;
});
const withPlaces = async (credentials, { repository, findUses, changedFiles }) => {
    const hurt = (one) => one.findings.some(check_finding/* hurtsConsumers */.Ct);
    if (!credentials.some(hurt))
        return credentials.map((one) => ({ ...one, usedBy: [] }));
    const [uses, changed] = await Promise.all([findUses(), changedFiles()]);
    const all = credentials.flatMap(destinationsOf);
    return credentials.map((one) => {
        const found = hurt(one) ? (0,secret_use/* usesOf */.M)(destinationsOf(one), all, { uses, repository }) : [];
        return { ...one, usedBy: inOrder(found.map((use) => placed(use, changed))) };
    });
};
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
    const { clock, concurrency, earlier, reportMaxAge, warnBefore, tokenEndsAt, checkout, told } = options;
    const asking = tasks.filter(canAsk);
    const sights = new Map(asking.map((task) => [task, seeOnGitHub(task)]));
    for (const sight of sights.values())
        sight.catch(() => { });
    const checked = await (0,side_by_side/* sideBySide */.Q)(tasks, concurrency, async (task) => {
        const sight = sights.get(task);
        const one = canAsk(task) && sight
            ? await checkCredential(task, sight, options)
            : await checkByReport(task, earlier?.credentials, options);
        told(one);
        return one;
    });
    const seen = (await Promise.allSettled(sights.values())).flatMap((one) => one.status === 'fulfilled' ? one.value.leftOut : []);
    const credentials = await withPlaces(checked, checkout);
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
        leftOut: [...new Set([...options.leftOut, ...seen])],
    };
};


/***/ }),

/***/ 9231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sideBySide)
/* harmony export */ });
const sideBySide = async (items, concurrency, work) => {
    const results = [];
    const waiting = items.entries();
    const worker = async () => {
        for (const [index, item] of waiting)
            results[index] = await work(item);
    };
    await Promise.all(Array.from({ length: Math.min(concurrency, items.length) }, worker));
    return results;
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
/* harmony export */   hm: () => (/* binding */ worstOf)
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
    const others = findings.filter((one) => !(0,_check_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isAboutLife */ .Ce)(one));
    if (secret === undefined || secret.expiresAt === null)
        return { ...credential, findings: others };
    const { id, expiresAt } = secret;
    return { ...credential, findings: [...(0,_check_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .lifeFindings */ .D7)({ id, expiresAt }, policy, { now, remedy }), ...others] };
};
const ageFindings = (checkedAt, now, maxAge) => now - checkedAt <= maxAge
    ? []
    : [
        (0,_check_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('ReportTooOld', `the report is of ${(0,_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .utcMinute */ .vD)(checkedAt)}, older than report-max-age ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(maxAge)}`, 'See whether the workflow that makes it is enabled and still runs on its schedule.'),
    ];
const tokenFindings = (expiresAt, now, warnBefore) => {
    if (expiresAt === undefined || expiresAt - now > warnBefore)
        return [];
    const message = `the token that github-token gives ends at ${(0,_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .utcMinute */ .vD)(expiresAt)}`;
    const hint = 'Make a new one and store it before that, or give the workflow a GitHub App, which does not end.';
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
    const days = (0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeDays */ .n8)(Math.abs(expiresAt - now));
    const counted = days === 0 ? 'less than a day' : `${days} day${days === 1 ? '' : 's'}`;
    const when = days === 0 ? `at ${(0,_instant_js__WEBPACK_IMPORTED_MODULE_5__/* .utcMinute */ .vD)(expiresAt)}` : `on ${(0,_instant_js__WEBPACK_IMPORTED_MODULE_5__/* .utcDay */ .dA)(expiresAt)}`;
    return expiresAt > now ? `expires in ${counted}, ${when}` : `expired ${counted} ago, ${when}`;
};
const rotationHint = ({ credential, workflow, beforeMerging }) => {
    const what = workflow === undefined ? `Rotate ${credential}` : `Run the workflow ${workflow} for ${credential}`;
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
    const absent = seen.onGitHub?.destinations.filter(({ updatedAt }) => updatedAt === null) ?? [];
    if (absent.length === 0 || (newestOf(seen) && !settledGeneration(situation)))
        return undefined;
    return (0,_check_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('DestinationMissing', `not there: ${named(absent)}`, `${rotationHint(remedy)} It writes them.`);
};
const unfinished = (situation) => {
    const newest = settledGeneration(situation);
    const without = situation.seen.onGitHub?.destinations.filter((one) => newest && one.updatedAt !== null && !(0,_observation_js__WEBPACK_IMPORTED_MODULE_4__/* .delivered */ .bI)(newest, one));
    if (!newest || !without || without.length === 0)
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
    const changed = (0,_observation_js__WEBPACK_IMPORTED_MODULE_4__/* .changedSince */ .$A)(receipt, onGitHub.destinations).filter((one) => (0,_observation_js__WEBPACK_IMPORTED_MODULE_4__/* .delivered */ .bI)(newest, one));
    if (changed.length === 0)
        return undefined;
    const message = `${named(changed)} was written by somebody else since; the usual writers are a person and Terraform`;
    return (0,_check_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('DestinationChanged', message, `${rotationHint(situation.remedy)} Then take it away from the other.`);
};
const STOPPED = 'the schedule has probably stopped, as GitHub stops those of a public repository after 60 days without activity';
const rotationOverdue = ({ seen, policy, now, remedy }) => {
    const secret = secretInQuestion(seen);
    if (!secret || secret.expiresAt === null)
        return undefined;
    const since = secret.expiresAt - policy.rotateBefore;
    if (now - since <= TOLERANCE)
        return undefined;
    const rotateBefore = `rotate-before ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(policy.rotateBefore)}`;
    const { workflow = 'that rotates it', stopped } = remedy;
    const whose = newestOf(seen)
        ? `should have been rotated from ${(0,_instant_js__WEBPACK_IMPORTED_MODULE_5__/* .utcDay */ .dA)(since)} on (${rotateBefore})`
        : `was made by hand and no rotation has replaced it, though it is due since ${(0,_instant_js__WEBPACK_IMPORTED_MODULE_5__/* .utcDay */ .dA)(since)} (${rotateBefore})`;
    const cause = newestOf(seen) ? `: ${stopped ?? STOPPED}` : '';
    const hint = `See whether the workflow ${workflow} is enabled and still runs on its schedule, and how its last runs ended.`;
    return (0,_check_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('RotationOverdue', `secret ${secret.id} ${whose}${cause}`, hint);
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
    const { workflow = 'that rotates it' } = remedy;
    const hint = `See how the last runs of the workflow ${workflow} ended: a later run deletes what is superseded, once the newest is verified.`;
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
const delivered = (generation, { updatedAt }) => updatedAt !== null && updatedAt > generation.marker.created;
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
const noteThatHolds = (notes, { destination, updatedAt }) => {
    const note = notes[(0,_destination_js__WEBPACK_IMPORTED_MODULE_1__/* .destinationHash */ .Ff)(destination)];
    return note && note.updatedAt === updatedAt ? note : undefined;
};
const changedSince = (receipt, destinations) => destinations.filter((observed) => noteThatHolds(receipt.notes, observed)?.nonce !== receipt.generation?.nonce);
const settled = (observation) => {
    const newest = newestOf(observation);
    if (!newest || observation.generations.length > 1)
        return false;
    const proven = observation.receipt === 'impossible' || receiptOfNewest(observation)?.verifiedAt !== undefined;
    return proven && observation.destinations.every((destination) => delivered(newest, destination));
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
const same = (one, other) => one.toLowerCase() === other.toLowerCase();
const usesOf = (destinations, all, { uses, repository }) => {
    const readable = (some, secret) => some.filter((one) => same(one.secret, secret) && (repository === undefined || (0,_destination_js__WEBPACK_IMPORTED_MODULE_0__/* .readByWorkflowsOf */ .bU)(repository, one)));
    const inEnvironment = (one, environment) => 'environment' in one && environment !== undefined && same(one.environment, environment);
    const shared = (one) => !('environment' in one);
    const isRead = ({ secret, environment }) => {
        const [own, everyone] = [readable(destinations, secret), readable(all, secret)];
        if (everyone.some((one) => inEnvironment(one, environment))) {
            return own.some((one) => inEnvironment(one, environment));
        }
        if (own.some(shared))
            return !hiddenByOrganization(own, everyone);
        return environment === undefined && !everyone.some(shared) && own.length > 0;
    };
    const names = new Set(destinations.map(({ secret }) => secret));
    return uses.filter((use) => use.secret === ANY_SECRET ? [...names].some((secret) => isRead({ ...use, secret })) : isRead(use));
};
const hiddenByOrganization = (own, everyone) => {
    const ofRepository = (one) => !('environment' in one) && (0,_destination_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerOf */ .bf)(one).includes('/');
    return !own.some(ofRepository) && everyone.some(ofRepository);
};


/***/ })

};
