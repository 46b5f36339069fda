export const id = 2915;
export const ids = [2915];
export const modules = {

/***/ 6716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ checkHeadline),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   fW: () => (/* binding */ placeName),
/* harmony export */   rf: () => (/* binding */ signs),
/* harmony export */   tY: () => (/* binding */ checkLine),
/* harmony export */   v9: () => (/* binding */ advice)
/* harmony export */ });
/* harmony import */ var _domain_check_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9112);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(169);


const signs = { ok: '✅', warning: '⚠️', failure: '❌', unknown: '❔' };
const has = (reason) => (one) => one.findings.some((each) => each.reason === reason);
const inDays = (days) => (days < 1 ? 'within a day' : `in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(days, 'day')}`);
const checkHeadline = ({ credentials }, now) => {
    const [expired, expiring] = [credentials.filter(has('Expired')), credentials.filter(has('NearingExpiry'))];
    const first = Math.min(...expiring.map((one) => (0,_domain_check_report_js__WEBPACK_IMPORTED_MODULE_0__/* .daysLeftOf */ .G9)(one, now) ?? 0));
    const others = credentials.filter((one) => !expired.includes(one) && !expiring.includes(one));
    const withStatus = (status) => others.filter((one) => (0,_domain_check_report_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialStatus */ .Qo)(one) === status).length;
    const [failing, unknown, noted] = [withStatus('failure'), withStatus('unknown'), withStatus('warning')];
    const parts = [
        ...(expired.length > 0 ? [`${expired.length} expired`] : []),
        ...(expiring.length === 1 ? [`1 expires ${inDays(first)}`] : []),
        ...(expiring.length > 1 ? [`${expiring.length} expire, the first ${inDays(first)}`] : []),
        ...(failing > 0 ? [`${failing} cannot be used`] : []),
        ...(unknown > 0 ? [`${unknown} unknown`] : []),
        ...(noted > 0 ? [`${noted} ${noted === 1 ? 'needs' : 'need'} attention`] : []),
    ];
    if (parts.length > 0)
        return parts.join(', ');
    return credentials.length === 1 ? 'all is well' : `all ${credentials.length} are well`;
};
const WORKFLOWS = '.github/workflows/';
const placeName = ({ file, line }) => `${file.startsWith(WORKFLOWS) ? file.slice(WORKFLOWS.length) : file}:${line}`;
const sentence = ({ message }) => /[.!?]$/.test(message) ? message : `${message}.`;
const advice = (finding) => `${sentence(finding)} ${finding.hint}`;
const checkLine = (one, now) => {
    const status = (0,_domain_check_report_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialStatus */ .Qo)(one);
    const left = (0,_domain_check_report_js__WEBPACK_IMPORTED_MODULE_0__/* .daysLeftOf */ .G9)(one, now);
    const life = one.secret ? `secret ${one.secret.id}${left === undefined ? '' : `, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(left, 'day')} left`}` : '';
    const findings = one.findings.map(({ reason }) => reason).join(', ');
    return `${one.name}: ${[status, life, findings].filter((part) => part !== '').join(' · ')}`;
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

/***/ 1201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ log)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(143);
/* harmony import */ var _protect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5080);


const log = {
    ..._actions_core__WEBPACK_IMPORTED_MODULE_0__,
    info: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.info((0,_protect_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E)(message)),
    warning: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.warning((0,_protect_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E)(message)),
    startGroup: (title) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.startGroup((0,_protect_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E)(title)),
};


/***/ }),

/***/ 2915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishCheck: () => (/* binding */ publishCheck),
  tellChecked: () => (/* binding */ tellChecked)
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
    const { secret, changed } = place;
    const subject = secret === undefined ? name : `${secret} (${name})`;
    return {
        kind: kindOf(finding),
        text: fitting(`${subject}: ${(0,check_words/* advice */.v9)(finding)}${changed ? ' This pull request changes this file.' : ''}`),
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
const tell = (sink, kind, all) => {
    const sorted = [...all].sort((one, other) => Number(other.changed) - Number(one.changed));
    const shown = sorted.length > MOST ? sorted.slice(0, MOST - 1) : sorted;
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
const announceFindings = (sink, { credentials, findings }) => {
    const urgent = (0,check_report/* byUrgency */.td)(credentials);
    const all = [...findings.map((one) => withoutPlace(one)), ...urgent.flatMap(ofCredential), ...ofUnchecked(urgent)];
    for (const kind of ['error', 'warning', 'notice']) {
        tell(sink, kind, all.filter((one) => one.kind === kind));
    }
};

// EXTERNAL MODULE: ./build/domain/instant.js
var instant = __webpack_require__(2224);
;// CONCATENATED MODULE: ./build/adapters/report/check-json.js



const check_json_LONGEST = 2000;
const findingJson = ({ reason, message, hint }) => ({
    reason,
    message: (0,untrusted/* plainLine */.h0)(message, check_json_LONGEST),
    hint: (0,untrusted/* plainLine */.h0)(hint, check_json_LONGEST),
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
        expiresAt: secret.expiresAt === null ? null : (0,instant/* isoSeconds */.nE)(secret.expiresAt),
        daysLeft: (0,check_report/* daysLeftOf */.G9)(one, now) ?? null,
        ...(secret.createdAt === undefined ? {} : { createdAt: (0,instant/* isoSeconds */.nE)(secret.createdAt) }),
    };
    return {
        name,
        ...life,
        status: (0,check_report/* credentialStatus */.Qo)(one),
        findings: findings.map(findingJson),
        usedBy: usedBy.map(usedByJson),
        destinations: [...destinations],
    };
};
const checkReportJson = (report, now) => ({
    version: 1,
    checkedAt: (0,instant/* isoSeconds */.nE)(report.checkedAt),
    status: (0,check_report/* reportStatus */.JE)(report),
    credentials: report.credentials.map((one) => credentialJson(one, now)),
    findings: report.findings.map(findingJson),
    leftOut: report.leftOut.map((words) => (0,untrusted/* plainLine */.h0)(words, check_json_LONGEST)),
});

// EXTERNAL MODULE: ./build/adapters/report/fit.js
var fit = __webpack_require__(3599);
// EXTERNAL MODULE: ./build/adapters/report/life-gantt.js
var life_gantt = __webpack_require__(2843);
// EXTERNAL MODULE: ./build/adapters/report/moments.js
var moments = __webpack_require__(4073);
// EXTERNAL MODULE: ./build/adapters/report/summary.js + 1 modules
var summary = __webpack_require__(9348);
;// CONCATENATED MODULE: ./build/adapters/report/check-summary.js







const MOST_PLACES = 10;
const place = (one) => `${(0,untrusted/* markdownText */.p7)((0,check_words/* placeName */.fW)(one))}${one.changed ? ' *(changed here)*' : ''}`;
const usedByCell = ({ usedBy }) => {
    const more = usedBy.length - MOST_PLACES;
    return `${usedBy.slice(0, MOST_PLACES).map(place).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
};
const tableHead = ['| | Credential | Secret | Expires | Days left | Used by |', '|-|-|-|-|-:|-|', ''].join('\n');
const tableRow = (one, now) => {
    const { name, secret } = one;
    const cells = [
        check_words/* signs */.rf[(0,check_report/* credentialStatus */.Qo)(one)],
        (0,untrusted/* markdownText */.p7)(name),
        secret === undefined ? '' : String(secret.id),
        secret === undefined ? '' : secret.expiresAt === null ? 'never' : (0,moments/* day */.vd)(secret.expiresAt),
        (0,check_report/* daysLeftOf */.G9)(one, now) ?? '',
        usedByCell(one),
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
const tableSection = (urgent, now) => ({
    head: tableHead,
    items: urgent.map((one) => tableRow(one, now)),
    foot: '\n',
    noun: 'credentials',
});
const checkSummary = (report, rotateBefore, now) => {
    const urgent = (0,check_report/* byUrgency */.td)(report.credentials);
    const drawn = picture(urgent, rotateBefore, now);
    return (0,fit/* fitted */.$)([
        headingSection(report, now),
        tableSection(urgent, now),
        { head: '', items: drawn === '' ? [] : [drawn], foot: '', noun: 'pictures' },
        findingSection(report, urgent),
        leftOutSection(report),
    ], summary/* LARGEST_SUMMARY */._);
};
const COMMENT_MARKER = '<!-- rotate-client-secrets: check -->';
const LARGEST_COMMENT = 60_000;
const checkComment = (report, now) => {
    const attention = (0,check_report/* byUrgency */.td)(report.credentials).filter((one) => (0,check_report/* credentialStatus */.Qo)(one) !== 'ok');
    const headline = (0,check_words/* checkHeadline */.D4)(report, now);
    if (attention.length === 0 && report.findings.length === 0)
        return `${COMMENT_MARKER}\n✅ Client secrets: ${headline}.\n`;
    const well = report.credentials.length - attention.length;
    const sections = [
        headingSection(report, now),
        ...(attention.length > 0 ? [tableSection(attention, now)] : []),
        findingSection(report, attention),
        {
            head: '',
            items: well > 0 ? [`✅ ${well} more ${well === 1 ? 'is' : 'are'} well.\n`] : [],
            foot: '',
            noun: 'notes',
        },
    ];
    return `${COMMENT_MARKER}\n${(0,fit/* fitted */.$)(sections, LARGEST_COMMENT)}`;
};

// EXTERNAL MODULE: ./build/adapters/report/outputs.js
var outputs = __webpack_require__(4610);
// EXTERNAL MODULE: ./build/adapters/runner/event.js
var runner_event = __webpack_require__(7732);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/entry/log.js
var log = __webpack_require__(1201);
// EXTERNAL MODULE: ./build/entry/product.js
var product = __webpack_require__(4520);
;// CONCATENATED MODULE: ./build/entry/check-readers.js







const writeSarif = async ({ sarifFile, configFile }, report) => {
    if (sarifFile === undefined)
        return;
    const { sarifOf } = await __webpack_require__.e(/* import() */ 6505).then(__webpack_require__.bind(__webpack_require__, 6505));
    const home = configFile ?? (0,runner_event/* workflowFileOf */.h)(process.env) ?? '.github/workflows';
    const sarif = sarifOf(report, { version: product/* version */.rE, home, informationUri: product/* homepage */.TB });
    await (0,outputs/* writeJsonFile */.An)({ input: 'sarif-file', path: sarifFile }, sarif, core);
};
const commentOn = async ({ pullRequest, now }, report) => {
    try {
        await pullRequest?.keepComment(COMMENT_MARKER, checkComment(report, now));
    }
    catch (error) {
        const { message, hint } = (0,errors/* asRotationError */.f)(error);
        log/* log */.R.warning(`The pull request could not be commented on: ${message} ${hint}`);
    }
};

// EXTERNAL MODULE: ./build/entry/protect.js
var protect = __webpack_require__(5080);
;// CONCATENATED MODULE: ./build/entry/publish-check.js











const tellChecked = (clock) => (one) => log/* log */.R.info((0,untrusted/* plainLine */.h0)((0,check_words/* checkLine */.tY)(one, clock.now()), 1000));
const publishCheck = async (settings, given, audience) => {
    const clean = (_, value) => (typeof value === 'string' ? (0,protect/* redact */.E)(value) : value);
    const report = JSON.parse(JSON.stringify(given), clean);
    const { resultFile, credentials, summary } = settings;
    const json = checkReportJson(report, audience.now);
    const { expiring, expired } = (0,check_report/* expiryLists */.j8)(report);
    const lists = { expiring: JSON.stringify(expiring), expired: JSON.stringify(expired) };
    for (const words of json.leftOut)
        core.info(words);
    announceFindings(core, report);
    (0,outputs/* setOutputs */.n0)({ status: json.status, ...lists, result: JSON.stringify(json) }, core);
    if (resultFile !== undefined)
        await (0,outputs/* writeJsonFile */.An)({ input: 'result-file', path: resultFile }, json, core);
    await writeSarif(settings, report);
    const rotateBefore = new Map(credentials.map(({ name, policy }) => [name, policy.rotateBefore]));
    const page = summary ? checkSummary(report, rotateBefore, audience.now) : '';
    await (0,outputs/* writeSummary */.Sy)(page === '' ? undefined : process.env.GITHUB_STEP_SUMMARY, page, core);
    if (settings.comment)
        await commentOn(audience, report);
    if (json.status === 'failure')
        process.exitCode = core.ExitCode.Failure;
};


/***/ })

};
