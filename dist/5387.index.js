export const id = 5387;
export const ids = [5387,3347];
export const modules = {

/***/ 9856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ observe)
/* harmony export */ });
/* harmony import */ var _domain_observation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7259);
/* harmony import */ var _together_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1251);


const together = (states) => {
    const by = (status) => states.find((state) => state?.status === status);
    return (by('failed') ?? (states.includes(undefined) ? undefined : (by('awaiting-approval') ?? by('running') ?? states[0])));
};
const verificationOf = async ({ ports, task }, runs) => runs.length === 0
    ? undefined
    : together(await (0,_together_js__WEBPACK_IMPORTED_MODULE_1__/* .allDone */ .g)(runs.map((run) => ports.verifier.state(run, task.verifications))));
const makerOf = async ({ ports, task }, run) => run === task.run ? 'active' : ports.runs.state(run);
const observe = async ({ task, ports, roster }, { leaveOut } = {}) => {
    const began = ports.clock.elapsed();
    const asked = {
        roster: roster.read(),
        destinations: (0,_together_js__WEBPACK_IMPORTED_MODULE_1__/* .allOrErrors */ .i)(task.destinations.map(async (destination) => ({
            destination,
            witness: await ports.destinations.read(destination),
        }))),
        receipt: ports.receipts.read(),
    };
    await (0,_together_js__WEBPACK_IMPORTED_MODULE_1__/* .allOrErrors */ .i)(Object.values(asked));
    const [reading, destinations, receipt] = [await asked.roster, await asked.destinations, await asked.receipt];
    const secrets = reading.secrets.filter(({ id }) => id !== leaveOut);
    const now = ports.clock.now();
    const askedAt = now - (ports.clock.elapsed() - began);
    const classified = (0,_domain_observation_js__WEBPACK_IMPORTED_MODULE_0__/* .classify */ .L8)(secrets, task.identity, task.destinations, now, task.times);
    const seen = { ...classified, askedAt, destinations, receipt, maker: 'ended' };
    const newest = (0,_domain_observation_js__WEBPACK_IMPORTED_MODULE_0__/* .newestOf */ .su)(seen);
    const proof = (0,_domain_observation_js__WEBPACK_IMPORTED_MODULE_0__/* .receiptOfNewest */ .Y9)(seen);
    const [maker, verification] = await (0,_together_js__WEBPACK_IMPORTED_MODULE_1__/* .allDone */ .g)([
        newest && !(0,_domain_observation_js__WEBPACK_IMPORTED_MODULE_0__/* .settled */ .gu)(seen) && now - newest.marker.created < task.times.otherRun
            ? makerOf({ ports, task }, newest.marker.run)
            : 'ended',
        proof && proof.verifiedAt === undefined ? verificationOf({ ports, task }, proof.runs) : undefined,
    ]);
    return { ...seen, maker, ...(verification ? { verification } : {}) };
};


/***/ }),

/***/ 7546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ outcomeOf),
  D: () => (/* binding */ outcomeOfCrash)
});

// EXTERNAL MODULE: ./build/domain/destination.js
var domain_destination = __webpack_require__(2345);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/domain/instant.js
var instant = __webpack_require__(2224);
// EXTERNAL MODULE: ./build/domain/shadow.js
var shadow = __webpack_require__(7085);
// EXTERNAL MODULE: ./build/domain/witness.js
var witness = __webpack_require__(290);
// EXTERNAL MODULE: ./build/domain/observation.js
var observation = __webpack_require__(7259);
;// CONCATENATED MODULE: ./build/app/planned-changes.js


const plannedChangesOf = ({ draft, task }, observed, now) => {
    const { policy, verifications } = task;
    const { secrets } = observed;
    const action = draft.plan?.action;
    const rotates = action === 'rotate';
    const waits = action === 'pending' || action === 'unchanged';
    const doomed = policy.revokeOthers
        ? secrets.map(({ id }) => id)
        : rotates
            ? [...observed.generations.map(({ id }) => id), ...policy.retireIds]
            : waits
                ? []
                : (0,observation/* retirable */.jy)(observed, policy.retireIds);
    const later = (rotates || action === 'verify-again') && policy.gracePeriod > 0 && !policy.revokeOthers;
    const verification = verifications
        .map(({ workflow, repository, ref }) => `${workflow} on ${repository}${ref === undefined ? '' : `@${ref}`}`)
        .join(', ');
    return {
        ...(rotates ? { create: { expiresAt: now + policy.lifetime } } : {}),
        write: rotates
            ? observed.destinations.map(({ destination, witness }) => ({
                destination: (0,domain_destination/* destinationLabel */.f4)(destination),
                witness,
            }))
            : [],
        ...(verification && (rotates || action === 'verify-again') ? { verify: verification } : {}),
        ...(!rotates && (0,observation/* verifiedSince */.xq)(observed) ? { record: true } : {}),
        delete: secrets
            .filter(({ id }) => doomed.includes(id))
            .map(({ id, expiresAt, description }) => ({
            id,
            expiresAt,
            ...(observed.unmanaged.some((one) => one.id === id) ? { description: description ?? '' } : {}),
        })),
        ...(later && doomed.length > 0 ? { grace: policy.gracePeriod } : {}),
        keep: observed.unmanaged
            .filter(({ id }) => !doomed.includes(id))
            .map(({ id, description }) => ({ id, description: description ?? '' })),
    };
};

;// CONCATENATED MODULE: ./build/app/outcome.js






const covered = ({ draft, task }, destination) => task.verifications.some(({ repository }) => (0,domain_destination/* readByWorkflowsOf */.bU)(repository, destination) && (0,shadow/* seenIn */.v)(repository, destination, draft.shadows));
const destinationsOf = (rotation) => {
    const { draft, task } = rotation;
    const proven = draft.verification.status === 'succeeded';
    return task.destinations.map((destination) => {
        const label = (0,domain_destination/* destinationLabel */.f4)(destination);
        const written = draft.destinations.get(label);
        if (written) {
            const verified = proven && written.status === 'acknowledged' && covered(rotation, destination);
            return { ...written, ...(verified ? { status: 'verified' } : {}) };
        }
        const seen = draft.observed?.destinations.find((one) => (0,domain_destination/* destinationLabel */.f4)(one.destination) === label);
        const at = seen?.witness ? (0,witness/* writtenAt */.nt)(seen.witness) : undefined;
        return { destination: label, status: 'unchanged', ...(at === undefined ? {} : { updatedAt: (0,instant/* isoSeconds */.nE)(at) }) };
    });
};
const previousIds = ({ draft, task }) => {
    const { observed, current } = draft;
    if (!observed)
        return [];
    const older = observed.generations.filter(({ id }) => id !== current?.id).map(({ id }) => id);
    const given = observed.unmanaged.filter(({ id }) => task.policy.retireIds.includes(id)).map(({ id }) => id);
    return [...older, ...given].sort((a, b) => a - b);
};
const reasonOf = ({ draft, ports }, ended) => {
    const { plan, pending, verification } = draft;
    const planned = plan?.reason ?? 'NotDue';
    if (ended !== 'pending' || plan?.action === 'pending')
        return planned;
    if (verification.status === 'pending' || pending.length === 0)
        return 'AwaitingApproval';
    return pending.some(({ after }) => after > ports.clock.now()) ? 'GracePeriod' : 'RunsInProgress';
};
const safetyOf = ({ draft, task }) => {
    const { observed, retired, safety } = draft;
    const alive = (observed?.secrets ?? []).map(({ id }) => id).filter((id) => !retired.includes(id));
    return task.policy.revokeOthers && alive.length > 0
        ? `NOT revoked yet: secret${alive.length > 1 ? 's' : ''} ${alive.join(', ')} can still be used by whoever has the value. ${safety}`
        : safety;
};
const hintOf = ({ task }, { hint }) => task.policy.revokeOthers
    ? `${hint} Then run again with revoke-others: true; a run without it does not revoke.`
    : hint;
const detailsOf = (rotation, ended, now) => {
    const { draft, task } = rotation;
    const { observed, plan, current } = draft;
    const left = observed?.generations.at(-1)?.expiresAt;
    const planned = plan?.message ?? '';
    const unmanaged = (observed?.unmanaged ?? []).filter(({ id }) => !draft.retired.includes(id));
    return {
        name: task.identity.credential,
        message: ended instanceof errors/* RotationError */.FL ? ended.message : planned,
        ...(ended instanceof errors/* RotationError */.FL ? { safety: safetyOf(rotation) } : {}),
        ...(left === undefined || left === null ? {} : { leftMs: left - now }),
        ...(current ? { createdAt: current.marker.created } : {}),
        unmanaged: unmanaged.map(({ id, description, expiresAt }) => {
            const estrangement = observed?.estranged.get(id);
            return { id, description: description ?? '', expiresAt, ...(estrangement ? { estrangement } : {}) };
        }),
        shadows: draft.shadows.map(shadow/* shadowWords */.y),
        ...(draft.unfinishedRuns === undefined ? {} : { unfinishedRuns: draft.unfinishedRuns }),
        ...(draft.deletedAt === undefined ? {} : { deletedAt: draft.deletedAt }),
        ...(ended === 'planned' && observed ? { plannedChanges: plannedChangesOf(rotation, observed, now) } : {}),
    };
};
const outcomeOfCrash = ({ identity, destinations }, { code, message, hint }, { startedAt, finishedAt }) => ({
    report: {
        name: identity.credential,
        status: 'failed',
        reason: code,
        previousSecretIds: [],
        destinations: destinations.map((one) => ({ destination: (0,domain_destination/* destinationLabel */.f4)(one), status: 'unchanged' })),
        verification: { status: 'none' },
        retiredSecretIds: [],
        pendingRetirement: [],
        unmanagedSecretIds: [],
        steps: [],
        error: { code, message, hint },
    },
    details: { name: identity.credential, message, unmanaged: [], shadows: [] },
    startedAt,
    finishedAt,
});
const outcomeOf = (rotation, ended) => {
    const { draft, task, steps, ports } = rotation;
    const { current, plan, observed } = draft;
    const failed = ended instanceof errors/* RotationError */.FL;
    const expiresAt = current?.expiresAt ?? undefined;
    const unmanaged = (observed?.unmanaged ?? []).map(({ id }) => id).filter((id) => !draft.retired.includes(id));
    const report = {
        name: task.identity.credential,
        status: failed ? 'failed' : ended,
        reason: failed ? (plan?.reason ?? ended.code) : reasonOf(rotation, ended),
        ...(current ? { secretId: current.id } : {}),
        previousSecretIds: previousIds(rotation),
        ...(expiresAt === undefined ? {} : { expiresAt: (0,instant/* isoSeconds */.nE)(expiresAt) }),
        ...(expiresAt === undefined ? {} : { nextRotationAt: (0,instant/* isoSeconds */.nE)(expiresAt - task.policy.rotateBefore) }),
        destinations: destinationsOf(rotation),
        verification: draft.verification,
        retiredSecretIds: draft.retired,
        pendingRetirement: draft.pending.map(({ id, after }) => ({ secretId: id, after: (0,instant/* isoSeconds */.nE)(after) })),
        unmanagedSecretIds: unmanaged,
        steps: steps.steps,
        ...(failed ? { error: { code: ended.code, message: ended.message, hint: hintOf(rotation, ended) } } : {}),
    };
    const finishedAt = ports.clock.now();
    const startedAt = finishedAt - (ports.clock.elapsed() - rotation.began);
    return { report, details: detailsOf(rotation, ended, finishedAt), startedAt, finishedAt };
};


/***/ }),

/***/ 9721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ Roster)
/* harmony export */ });
/* harmony import */ var _domain_client_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6391);

class Roster {
    #ports;
    #identity;
    #task;
    #madeHere = new Set();
    #copied = new Set();
    #last;
    #othersAtWork = false;
    constructor(ports, task) {
        this.#ports = ports;
        this.#identity = task.identity;
        this.#task = task;
    }
    async read() {
        const { clock, credentials } = this.#ports;
        const { times } = this.#task;
        const askedAt = clock.elapsed();
        const secrets = await credentials.list();
        const now = clock.now();
        const { kin, suspicious, copied } = (0,_domain_client_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .kinOf */ .a)(secrets, this.#identity, now + times.futureTolerance);
        this.#othersAtWork ||= [...kin, ...suspicious].some(({ marker }) => !this.madeHere(marker) && now - marker.created < times.writeWindow);
        for (const nonce of copied)
            this.#copied.add(nonce);
        this.#last = { secrets, kin, askedAt };
        return this.#last;
    }
    async recent(maxAgeMs) {
        const last = this.#last;
        return last && this.#ports.clock.elapsed() - last.askedAt <= maxAgeMs ? last : this.read();
    }
    wasCopied({ nonce }) {
        return this.#copied.has(nonce);
    }
    willMake(nonce) {
        this.#madeHere.add(nonce);
    }
    madeHere({ nonce }) {
        return this.#madeHere.has(nonce);
    }
    get othersAtWork() {
        return this.#othersAtWork;
    }
}


/***/ }),

/***/ 5387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rotateCredential: () => (/* binding */ rotateCredential)
});

// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/domain/observation.js
var observation = __webpack_require__(7259);
// EXTERNAL MODULE: ./build/domain/plan.js
var plan = __webpack_require__(698);
// EXTERNAL MODULE: ./build/domain/instant.js
var instant = __webpack_require__(2224);
// EXTERNAL MODULE: ./build/domain/destination.js
var domain_destination = __webpack_require__(2345);
// EXTERNAL MODULE: ./build/domain/times.js
var domain_times = __webpack_require__(199);
// EXTERNAL MODULE: ./build/domain/unfinished-runs.js
var unfinished_runs = __webpack_require__(3347);
;// CONCATENATED MODULE: ./build/domain/request-cost.js



const OF_A_SCOPE = 5;
const OF_AN_ORGANIZATION = 41;
const OF_A_RECEIPT = 5;
const OF_A_WORKFLOW = 12;
const OF_SHADOWS = 20;
const PAGES_OF_READERS = 10;
const HOUR = 3_600_000;
const looks = (timeout, times) => {
    let count = 1;
    for (let [at, pause] = [0, times.firstPause]; at < Math.min(timeout, HOUR); pause = (0,domain_times/* rarer */.LR)(pause, times)) {
        at += pause;
        count += 1;
    }
    return count;
};
const ofReaders = (destination) => {
    if (!('organization' in destination))
        return 0;
    const { visibility, repositories } = destination;
    if (visibility !== undefined && visibility !== 'selected')
        return 0;
    return repositories === undefined ? 2 * (1 + PAGES_OF_READERS) : repositories.length;
};
const rotationCost = ({ destinations, verifications, policy, times }) => {
    const cost = new Map();
    const add = (place, requests) => {
        const [owner = ''] = place.toLowerCase().split('/');
        cost.set(owner, (cost.get(owner) ?? 0) + requests);
    };
    const scopes = new Map(destinations.map((one) => [`${(0,domain_destination/* appOf */.XH)(one)} ${(0,domain_destination/* ownerOf */.bf)(one).toLowerCase()}`, one]));
    for (const one of scopes.values())
        add((0,domain_destination/* ownerOf */.bf)(one), 'organization' in one ? OF_AN_ORGANIZATION : OF_A_SCOPE);
    for (const destination of destinations)
        add((0,domain_destination/* ownerOf */.bf)(destination), 1 + ofReaders(destination));
    const ofRuns = unfinished_runs/* unfinishedStates */.Gt.length * (policy.waitForRuns ? 2 : 1) + 1;
    for (const repository of (0,unfinished_runs/* watchedRepositories */.Xn)(destinations, policy))
        add(repository, ofRuns);
    for (const { repository, timeout } of verifications)
        add(repository, OF_A_WORKFLOW + looks(timeout, times));
    const [first] = destinations;
    if (first)
        add((0,domain_destination/* ownerOf */.bf)(first), OF_A_RECEIPT + OF_SHADOWS);
    return cost;
};

;// CONCATENATED MODULE: ./build/app/afford.js




const shortageWords = ({ needed, left, resetsAt }) => `GitHub lets the token ask ${left} more times until ${(0,instant/* utcMinute */.vD)(resetsAt)}, and this rotation may need ${needed}`;
const urgency = ({ task, ports }, observed, { resetsAt }) => {
    if (task.policy.revokeOthers)
        return 'secrets are to be revoked';
    const now = ports.clock.now();
    const newest = (0,observation/* newestOf */.su)(observed)?.expiresAt ?? null;
    if (newest !== null && newest <= now)
        return 'the secret in use has expired';
    const soon = observed.secrets.some(({ expiresAt }) => expiresAt !== null && expiresAt > now && expiresAt <= resetsAt);
    return soon ? 'a secret of the client expires before that' : undefined;
};
const neverFits = ({ needed, limit }) => new errors/* RotationError */.FL({
    code: 'RATE_LIMITED',
    message: `This rotation may need ${needed} requests to GitHub, and the token may make ${limit} in an hour.`,
    hint: 'Spread the destinations over several credentials, or use a GitHub App: the limit of an installation grows with its repositories.',
});
const reserve = async (rotation, observed) => {
    const { ports, task, draft } = rotation;
    const { clock, reporter } = ports;
    const { credential } = task.identity;
    const cost = rotationCost(task);
    for (let waited = false;; waited = true) {
        const reservation = await ports.budget.reserve(cost);
        if (reservation.fits)
            return reservation.release;
        const { shortage } = reservation;
        const words = shortageWords(shortage);
        const urgent = urgency(rotation, observed, shortage);
        if (urgent !== undefined) {
            reporter.warning(credential, `${words}. It goes ahead all the same, because ${urgent}.`);
            return () => { };
        }
        if (shortage.needed > shortage.limit)
            throw neverFits(shortage);
        const wait = shortage.resetsAt - clock.now() + task.times.clockSkew;
        if (waited || wait > task.times.rateLimit) {
            draft.plan = { action: 'pending', reason: 'DeferredByRateLimit', message: words };
            reporter.warning(credential, `${words}. It is left to a later run, and nothing was changed.`);
            return undefined;
        }
        reporter.info(credential, `${words}; it waits until then`);
        await clock.sleep(Math.max(0, wait));
    }
};
const withinBudget = async (rotation, observed, rotate) => {
    const release = await reserve(rotation, observed);
    if (!release)
        return 'pending';
    try {
        return await rotate();
    }
    finally {
        release();
    }
};

// EXTERNAL MODULE: ./build/domain/fingerprint.js
var fingerprint = __webpack_require__(2509);
// EXTERNAL MODULE: ./build/domain/receipt.js
var domain_receipt = __webpack_require__(6533);
// EXTERNAL MODULE: ./build/domain/client-secret.js
var client_secret = __webpack_require__(6391);
// EXTERNAL MODULE: ./build/domain/duration.js
var duration = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/app/cancelled.js
var cancelled = __webpack_require__(311);
;// CONCATENATED MODULE: ./build/app/fence.js




class FencedOff extends errors/* RotationError */.FL {
    overtaken;
    constructor(message, overtaken) {
        super({
            code: 'DELIVERY_FAILED',
            message,
            hint: overtaken ? 'The other run goes on with the rotation; look at how it ends.' : 'Run again.',
        });
        this.name = 'FencedOff';
        this.overtaken = overtaken;
    }
}
class NewestFence {
    #rotation;
    #own;
    #madeAt;
    #openUntil = Number.NEGATIVE_INFINITY;
    #reading;
    #closed;
    #passed = false;
    #saidWhy = false;
    constructor(rotation, own, madeAt) {
        this.#rotation = rotation;
        this.#own = own;
        this.#madeAt = madeAt;
    }
    get closed() {
        return this.#closed;
    }
    get passed() {
        return this.#passed;
    }
    async ready() {
        const { ports, roster } = this.#rotation;
        if (roster.othersAtWork && this.#waitMs > 0)
            this.#sayWhy();
        await ports.clock.sleep(Math.max(0, Math.min(this.#waitMs, this.#untilLateMs)));
    }
    async pass() {
        const { ports } = this.#rotation;
        for (;;) {
            if (ports.signal.aborted)
                throw (0,cancelled/* cancelledBefore */.b)(`secret ${this.#own.id} was written`);
            const late = this.#untilLateMs;
            if (late <= 0)
                throw this.#close(`Secret ${this.#own.id} is too old to be written safely.`, false);
            const left = this.#openUntil - ports.clock.elapsed();
            if (left <= 0) {
                await this.refresh();
                continue;
            }
            if (this.#waitMs > 0) {
                await this.ready();
                continue;
            }
            ports.journal.writing();
            this.#passed = true;
            return ports.clock.now() + Math.min(left, late);
        }
    }
    #sayWhy() {
        if (this.#saidWhy)
            return;
        this.#saidWhy = true;
        const { ports, task } = this.#rotation;
        const words = `waits up to ${(0,duration/* formatDuration */.a3)(task.times.wait)} before it writes: another run made a secret within the last ${(0,duration/* formatDuration */.a3)(task.times.writeWindow)}, and may still be writing it`;
        ports.reporter.info(task.identity.credential, words);
    }
    #close(message, overtaken) {
        this.#closed = new FencedOff(message, overtaken);
        return this.#closed;
    }
    get #waitMs() {
        const { roster, task, ports } = this.#rotation;
        const nextSecond = this.#own.marker.created + 1000 - ports.clock.now();
        return roster.othersAtWork
            ? Math.max(nextSecond, this.#madeAt + task.times.wait - ports.clock.elapsed())
            : nextSecond;
    }
    get #untilLateMs() {
        const { clock } = this.#rotation.ports;
        const { lastWrite } = this.#rotation.task.times;
        return lastWrite - Math.max(clock.latest() - this.#own.marker.created, clock.elapsed() - this.#madeAt);
    }
    refresh() {
        this.#reading ??= this.#read().finally(() => {
            this.#reading = undefined;
        });
        return this.#reading;
    }
    async idle() {
        await this.#reading?.catch(() => undefined);
    }
    async #read() {
        const { roster, ports, task } = this.#rotation;
        for (let pause = task.times.firstPause;; pause = Math.min(pause * 2, task.times.longestPause)) {
            const askedAt = ports.clock.elapsed();
            const { kin } = await roster.read();
            const newest = kin.at(-1);
            if (newest && (0,client_secret/* byAge */.j)(newest, this.#own) > 0) {
                throw this.#close(`Run ${newest.marker.run} has made the newer secret ${newest.id}.`, true);
            }
            if (newest?.id === this.#own.id) {
                this.#openUntil = askedAt + task.times.fence;
                this.#closed = undefined;
                return;
            }
            if (ports.clock.elapsed() - this.#madeAt >= task.times.fence) {
                throw this.#close(`Secret ${this.#own.id} of this run is gone from the client, or its description was changed or copied.`, false);
            }
            await ports.clock.sleep(pause);
        }
    }
}

// EXTERNAL MODULE: ./build/app/together.js
var app_together = __webpack_require__(1251);
;// CONCATENATED MODULE: ./build/app/authenticate.js



const passing = ['SERVICE_UNAVAILABLE', 'RATE_LIMITED'];
const ensureStanding = (fence) => fence.refresh().catch((error) => {
    if (error instanceof FencedOff)
        throw error;
});
const until = async ({ ports, task }, { deadline, fence, note }, accepted) => {
    let pause = task.times.firstPause;
    let last = 'it was refused as invalid_client';
    for (let tries = 1;; tries += 1) {
        try {
            if (await accepted())
                return tries;
            last = 'it was refused as invalid_client';
        }
        catch (error) {
            const failure = (0,errors/* asRotationError */.fq)(error);
            if (!passing.includes(failure.code))
                throw failure;
            last = failure.message;
            note(failure.message);
        }
        await ensureStanding(fence);
        const left = deadline - ports.clock.elapsed();
        if (left <= 0) {
            throw new errors/* RotationError */.FL({
                code: 'SECRET_NOT_ACCEPTED',
                message: `The token service did not accept the new secret within accept-timeout (${tries} tries; at last: ${last}).`,
                hint: 'Nothing else has changed. If the service is slow today, run again later or raise accept-timeout.',
            });
        }
        await ports.clock.sleep(Math.min(pause, left));
        pause = Math.min(pause * 2, task.times.longestPause);
    }
};
const proveAccepted = async (rotation, { value, generation }, fence) => rotation.steps.run('authenticate', async (talk) => {
    const { ports, task } = rotation;
    const proof = { deadline: ports.clock.elapsed() + task.policy.acceptTimeout, fence, note: talk.note };
    const atConsumers = () => ports.credentials.authenticate(value, 'consumers');
    const [tries] = await (0,app_together/* allOrErrors */.i)([
        until(rotation, proof, async () => {
            if (!(await atConsumers()))
                return false;
            const more = await (0,app_together/* allDone */.g)([atConsumers(), atConsumers()]);
            return more.every(Boolean);
        }),
        until(rotation, proof, () => ports.credentials.authenticate(value, 'primary')),
    ]);
    ports.credentials.actAs(value);
    talk.detail = `secret ${generation.id} accepted ${tries === 1 ? 'on the first try' : `on try ${tries}`}`;
});

// EXTERNAL MODULE: ./build/domain/witness.js
var domain_witness = __webpack_require__(290);
;// CONCATENATED MODULE: ./build/domain/prune.js



const clockDoubt = ({ call, clockSkew }) => call + 3 * clockSkew;
const mayBeLater = ({ witness }, { created }, times) => witness !== null && (0,domain_witness/* mayBeSince */.RH)(witness, created - clockDoubt(times));
const keptOlder = (observed, generation, { generations, receipt }) => {
    const note = receipt && receipt !== 'impossible' ? (0,observation/* noteThatHolds */.mv)(receipt.notes, observed) : undefined;
    if (!note || (0,domain_witness/* comesBack */.x0)(note.witness))
        return false;
    return generations.some((one) => one.marker.nonce === note.nonce && (0,client_secret/* byAge */.j)(one, generation) < 0);
};
const isAbsent = ({ witness }) => witness === null;
const oncePlaced = ({ receipt }) => receipt === null || receipt === 'impossible'
    ? new Set()
    : new Set([receipt.generation?.nonce, receipt.proven, ...Object.values(receipt.notes).map(({ nonce }) => nonce)]);
const deadGenerations = (observation, times) => {
    const { generations, destinations, askedAt } = observation;
    const placed = oncePlaced(observation);
    const isGone = destinations.some(isAbsent);
    return generations.filter((generation) => {
        const { marker, expiresAt } = generation;
        const neverDelivered = !isGone &&
            !placed.has(marker.nonce) &&
            destinations.every((observed) => !mayBeLater(observed, marker, times) || keptOlder(observed, generation, observation));
        const unheld = neverDelivered && askedAt - marker.created > times.writeWindow;
        const longExpired = expiresAt !== null && askedAt - expiresAt > times.propagation;
        return unheld || longExpired;
    });
};
const MOST_AT_REST = 8;
const prunableAfterFailure = (failed) => {
    const { older, ours, secrets, destinations, notes, proven, times } = failed;
    const unheld = older.slice(1).filter(({ marker }) => marker.nonce !== proven &&
        !destinations.some((observed) => {
            const held = (0,observation/* nonceHeld */.Fr)(notes, observed);
            return held === undefined ? mayBeLater(observed, marker, times) : held === marker.nonce;
        }));
    const tooMany = Math.max(ours - (destinations.length + 2), secrets - MOST_AT_REST);
    return unheld.slice(0, Math.max(0, tooMany));
};

;// CONCATENATED MODULE: ./build/app/still-ours.js
const stillOurs = async ({ roster, task, ports, draft }, ids) => {
    if (task.policy.revokeOthers)
        return [...ids];
    const { secrets } = await roster.recent(task.times.look);
    const now = new Map(secrets.map((secret) => [secret.id, secret]));
    const generations = new Map((draft.observed?.generations ?? []).map((one) => [one.id, one]));
    const changed = ids.filter((id) => {
        const [then, secret] = [generations.get(id), now.get(id)];
        if (!then || !secret)
            return false;
        const same = secret.description === then.description && secret.expiresAt === then.expiresAt;
        return !same || roster.wasCopied(then.marker);
    });
    for (const id of changed) {
        ports.reporter.warning(task.identity.credential, `Secret ${id} is kept: since this run began it was changed, or its description copied to another secret.`);
    }
    return ids.filter((id) => !changed.includes(id));
};

;// CONCATENATED MODULE: ./build/app/clean-up.js





const discard = async ({ ports }, id, talk, limit = {}) => {
    try {
        await ports.credentials.delete(id, limit);
        return true;
    }
    catch (error) {
        talk.note(`Secret ${id} could not be deleted: ${(0,errors/* asRotationError */.fq)(error).message} The next run tries again.`);
        return false;
    }
};
const keptBecause = async ({ roster, task }, { id, marker, description }) => {
    const reading = await roster.recent(task.times.look / 2).catch(() => undefined);
    if (roster.wasCopied(marker))
        return 'its description was copied to another secret, which a later run would take for ours';
    const now = reading?.secrets.find((one) => one.id === id);
    return now && now.description !== description ? 'somebody has written another description on it' : undefined;
};
const discardNew = async (rotation, made) => rotation.steps.cleanUp('prune', async (talk) => {
    const { id } = made;
    talk.detail = `secret ${id}, which was never written anywhere`;
    const reason = await keptBecause(rotation, made);
    if (reason !== undefined) {
        talk.note(`Secret ${id} is kept: ${reason}.`);
        return 'kept';
    }
    if (!(await discard(rotation, id, talk)))
        return 'left';
    rotation.ports.journal.over();
    return 'gone';
});
const keepReceipt = async ({ ports, task }, receipt) => {
    try {
        await ports.receipts.write(receipt);
    }
    catch (error) {
        ports.reporter.warning(task.identity.credential, `The receipt (${ports.receipts.place}) could not be written: ${(0,errors/* asRotationError */.fq)(error).message} A later run will rotate once more.`);
    }
};
const pruneAfterFailure = async (rotation, failed) => {
    if (failed.older.length < 2)
        return;
    const { ports, task, steps, draft, roster } = rotation;
    await steps.cleanUp('prune', async (talk) => {
        talk.detail = 'nothing';
        const notAfter = ports.clock.elapsed() + task.times.look;
        let prunable;
        try {
            const destinations = await (0,app_together/* allDone */.g)(task.destinations.map(async (destination) => ({
                destination,
                witness: await ports.destinations.read(destination),
            })));
            const { secrets, kin } = await roster.recent(task.times.look / 2);
            const isCovered = (0,domain_destination/* coveredBy */.UJ)(task.destinations);
            const ours = kin.filter(({ marker }) => isCovered(marker.audience)).length;
            const unheld = prunableAfterFailure({
                ...failed,
                ours,
                secrets: secrets.length,
                destinations,
                times: task.times,
            });
            prunable = await stillOurs(rotation, unheld.map(({ id }) => id));
        }
        catch (error) {
            talk.note(`What the destinations hold could not be looked up, so nothing was pruned: ${(0,errors/* asRotationError */.fq)(error).message}`);
            return;
        }
        if (prunable.length === 0)
            return;
        talk.detail = `secret${prunable.length > 1 ? 's' : ''} ${prunable.join(', ')}, held by no destination`;
        const gone = await Promise.all(prunable.map((id) => discard(rotation, id, talk, { notAfter })));
        draft.retired.push(...prunable.filter((_, index) => gone[index]));
    });
};

// EXTERNAL MODULE: ./build/domain/marker.js
var domain_marker = __webpack_require__(5999);
// EXTERNAL MODULE: ./build/domain/shadow.js
var domain_shadow = __webpack_require__(7085);
;// CONCATENATED MODULE: ./build/app/preflight.js









const MOST_SECRETS = 10;
const checkRuns = ({ runLists }, destinations) => [
    ...(0,unfinished_runs/* unknownReaders */.VF)(destinations).map((error) => Promise.reject(error)),
    ...(0,unfinished_runs/* readingRepositories */.Fj)(destinations).map((repository) => runLists.check(repository)),
];
const checkReadable = async ({ task, ports }) => {
    await (0,app_together/* allOrErrors */.i)([
        ...task.destinations.map((destination) => ports.destinations.prepare(destination)),
        ...task.verifications.map((workflow) => ports.verifier.check(workflow)),
        ...(task.policy.waitForRuns ? checkRuns(ports, task.destinations) : []),
    ]);
};
const checkShadows = async ({ task, ports, draft }) => {
    const { sourceRepository: source, verifications, destinations, identity } = task;
    const readers = verifications.map(({ repository }) => repository);
    draft.shadows = await ports.destinations.shadows(destinations, source === undefined ? readers : [...readers, source]);
    for (const shadow of draft.shadows)
        ports.reporter.warning(identity.credential, (0,domain_shadow/* shadowWords */.y)(shadow));
    const sources = destinations.filter((one) => source !== undefined && (0,domain_destination/* readByWorkflowsOf */.bU)(source, one));
    if (source === undefined || sources.length === 0)
        return;
    if (sources.some((one) => (0,domain_shadow/* seenIn */.v)(source, one, draft.shadows)))
        return;
    throw new errors/* RotationError */.FL({
        code: 'CONFIG_INVALID',
        message: `client-secret cannot be read again after this rotation: ${source}, which runs this, does not read ${sources.map(domain_destination/* destinationLabel */.f4).join(', ')}.`,
        hint: `${draft.shadows.map(domain_shadow/* shadowWords */.y).join(' ')} Or set allow-external-source to true if client-secret comes from elsewhere and is updated there.`,
    });
};
const receiptNeeded = (place, cause) => new errors/* RotationError */.FL({
    code: 'FORBIDDEN',
    message: `The token may not write the receipt, ${place}, which a grace period needs.`,
    hint: 'Give the token "Variables: write" on that repository, or set grace-period to 0s.',
    cause,
});
const receiptIsNeeded = ({ task }) => task.policy.gracePeriod > 0 && !task.policy.revokeOthers;
const rehearsePreflight = async (rotation, observed) => {
    if (observed.receipt === 'impossible' && receiptIsNeeded(rotation))
        throw receiptNeeded(rotation.ports.receipts.place);
    await (0,app_together/* allOrErrors */.i)([checkReadable(rotation), checkShadows(rotation)]);
    const dead = new Set(deadGenerations(observed, rotation.task.times).map(({ id }) => id));
    ensureRoom(observed.secrets.filter(({ id }) => !dead.has(id)));
};
const receiptsPossible = async (rotation, { receipt }) => {
    const { ports } = rotation;
    const needed = receiptIsNeeded(rotation);
    if (receipt === 'impossible') {
        if (needed)
            throw receiptNeeded(ports.receipts.place);
        return false;
    }
    try {
        await ports.receipts.ensure();
        return true;
    }
    catch (error) {
        if (!(error instanceof errors/* RotationError */.FL) || error.code !== 'FORBIDDEN')
            throw error;
        if (needed)
            throw receiptNeeded(ports.receipts.place, error);
        return false;
    }
};
const preflight = async (rotation, observed) => rotation.steps.run('preflight', async (talk) => {
    const [possible] = await (0,app_together/* allOrErrors */.i)([
        receiptsPossible(rotation, observed),
        checkReadable(rotation).then(() => true),
        checkShadows(rotation).then(() => true),
    ]);
    const { task } = rotation;
    talk.detail = [
        `${task.destinations.length} destination${task.destinations.length === 1 ? '' : 's'}`,
        ...task.verifications.map(({ workflow }) => `workflow ${workflow}`),
        `${observed.secrets.length} of ${MOST_SECRETS} secrets used`,
    ].join(', ');
    if (!possible)
        talk.note('The token may not write variables: this run keeps no receipt.');
    return possible ? observed : { ...observed, receipt: 'impossible' };
});
const makeRoom = async (rotation, observed) => {
    const { task, steps, draft } = rotation;
    const unheld = deadGenerations(observed, task.times).map(({ id }) => id);
    if (unheld.length > 0) {
        await steps.run('prune', async (talk) => {
            talk.detail = 'nothing';
            await rotation.roster.read();
            const dead = await stillOurs(rotation, unheld);
            if (dead.length === 0)
                return;
            talk.detail = `secret${dead.length > 1 ? 's' : ''} ${dead.join(', ')}, held by no destination`;
            const gone = await Promise.all(dead.map((id) => discard(rotation, id, talk)));
            draft.retired.push(...dead.filter((_, index) => gone[index]));
        });
    }
    ensureRoom(observed.secrets.filter(({ id }) => !draft.retired.includes(id)));
};
const ensureRoom = (left) => {
    if (left.length < MOST_SECRETS)
        return;
    const list = left.map(({ id, description, expiresAt }) => {
        const end = expiresAt === null ? 'never expires' : `expires ${(0,instant/* utcMinute */.vD)(expiresAt)}`;
        return `${id} ("${description ?? ''}", ${end})`;
    });
    throw new errors/* RotationError */.FL({
        code: 'CAPACITY_EXHAUSTED',
        message: `The client has all ${MOST_SECRETS} secrets that it may have: ${list.join('; ')}.`,
        hint: 'Delete one that nobody uses in the portal, then run again. This tool never deletes what it did not make to make room.',
    });
};

;// CONCATENATED MODULE: ./build/app/create.js







const MOST_CALLS = 3;
const unconfirmed = ({ ports }, message, cause) => new errors/* RotationError */.FL({
    code: ports.signal.aborted ? 'CANCELLED' : 'CREATE_UNCONFIRMED',
    message,
    hint: 'Nothing that is in use was changed. Run again later; a later run deletes what this one may have left.',
    effect: 'unknown',
    cause,
});
const deleteLost = async ({ roster, ports }, nonce, talk) => {
    const { secrets } = await roster.read();
    if (roster.wasCopied({ nonce })) {
        talk.note('A secret was made, but its value was lost with the answer; its description stands twice, so both are kept.');
        return secrets;
    }
    const isLost = ({ description }) => (0,domain_marker/* parseMarker */.P)(description)?.nonce === nonce;
    for (const { id } of secrets.filter(isLost)) {
        await ports.credentials.delete(id);
        talk.note(`Secret ${id} was made, but its value was lost with the answer: deleted.`);
    }
    return secrets.filter((secret) => !isLost(secret));
};
const createdAt = ({ ports, task }, { destinations }) => {
    const now = (0,instant/* ceilToSecond */.zJ)(ports.clock.now());
    const latest = Math.max(now, ...destinations.map(({ witness }) => (witness && (0,domain_witness/* writtenAt */.nt)(witness)) ?? now));
    return Math.min(latest, now + 3 * task.times.clockSkew);
};
const createGeneration = async (rotation, observed) => rotation.steps.run('create', async (talk) => {
    const { task, ports } = rotation;
    for (let call = 1;; call += 1) {
        const now = ports.clock.now();
        const marker = {
            ...task.identity,
            created: createdAt(rotation, observed),
            nonce: ports.newNonce(),
            run: task.run,
            audience: (0,domain_destination/* audienceOf */.Ox)(task.destinations),
        };
        const description = (0,domain_marker/* formatMarker */.g)(marker);
        rotation.roster.willMake(marker.nonce);
        ports.journal.creating(marker.nonce);
        try {
            const made = await ports.credentials.create({ description, expiresAt: now + task.policy.lifetime });
            if (observed.secrets.some(({ id }) => id === made.id))
                throw wasThere(made.id);
            ports.journal.created(made.id);
            talk.detail = `secret ${made.id}${made.expiresAt === null ? '' : `, expires ${(0,instant/* utcMinute */.vD)(made.expiresAt)}`}`;
            if (made.description !== description)
                throw await rejectMarker(rotation, made.id, talk);
            const { value, ...secret } = made;
            return { generation: { ...secret, marker }, value, madeAt: ports.clock.elapsed() };
        }
        catch (error) {
            const failure = (0,errors/* asRotationError */.fq)(error);
            if (failure.effect === 'none') {
                if (call === 1)
                    ports.journal.over();
                throw failure;
            }
            talk.note(`Call ${call} of ${MOST_CALLS}: ${failure.message}`);
            const left = await deleteLost(rotation, marker.nonce, talk).catch((cause) => {
                throw unconfirmed(rotation, `Whether a secret was made is not known, and cannot be looked up: ${(0,errors/* asRotationError */.fq)(cause).message}`, cause);
            });
            if (call === MOST_CALLS || rotation.steps.ending('create')) {
                const message = `A secret was asked for, and no answer told what came of it (calls: ${call}).`;
                throw unconfirmed(rotation, message, failure);
            }
            ensureRoom(left);
        }
    }
});
const wasThere = (id) => new errors/* RotationError */.FL({
    code: 'CREATE_UNCONFIRMED',
    message: `The credential API says that it made secret ${id}, which was there before.`,
    hint: 'Check that connect-primary-url is the address of the credential API.',
    effect: 'unknown',
});
const rejectMarker = async (rotation, id, talk) => {
    const gone = await discard(rotation, id, talk);
    return new errors/* RotationError */.FL({
        code: 'MARKER_REJECTED',
        message: `The credential API changed the description of secret ${id}, by which later runs would know it${gone ? '; it was deleted again' : ''}.`,
        hint: `${gone ? '' : `Delete secret ${id} in the CONNECT portal, or name it in retire-ids: no later run knows it. `}Nothing else has changed. Use shorter names for the credential and its owner; if that does not help, please report it.`,
    });
};

;// CONCATENATED MODULE: ./build/app/deliver.js





const brokenOff = (destinations, error, lookedAt) => ({
    results: destinations.map((destination) => ({ destination, outcome: { state: 'unknown', error } })),
    lookedAt,
});
const mayBeHeld = ({ results }) => results.some(({ outcome }) => outcome.state !== 'unsent' && outcome.state !== 'refused');
const notesOf = ({ results }, nonce) => Object.fromEntries(results.flatMap(({ destination, outcome }) => outcome.state === 'acknowledged' ? [[(0,domain_destination/* destinationHash */.Ff)(destination), { nonce, witness: outcome.witness }]] : []));
const write = async ({ ports }, { value }, fence, destination) => {
    const sentAt = ports.clock.now();
    try {
        const answered = await ports.destinations.write(destination, value, fence);
        const now = ports.clock.now();
        return { state: 'written', sentAt, answered, aheadMs: Math.max(0, now - ((0,domain_witness/* writtenAt */.nt)(answered) ?? now)) };
    }
    catch (error) {
        const failure = (0,errors/* asRotationError */.fq)(error);
        if (failure.effect === 'none' && (failure instanceof FencedOff || failure.code === 'CANCELLED')) {
            return { state: 'unsent', error: failure };
        }
        return { state: failure.effect === 'none' ? 'refused' : 'unknown', error: failure };
    }
};
const changed = (destination, updatedAt) => new errors/* RotationError */.FL({
    code: 'DESTINATION_CHANGED',
    message: `${(0,domain_destination/* destinationLabel */.f4)(destination)} was written by somebody else at ${(0,instant/* utcMinute */.vD)(updatedAt)}, after this run wrote it.`,
    hint: 'Find out who writes it (a person, Terraform, another tool), stop that, and run again.',
});
const shownWords = (witness) => {
    if (witness === null)
        return 'no such secret';
    const at = (0,domain_witness/* writtenAt */.nt)(witness);
    return at === undefined ? 'another write' : `its last write at ${(0,instant/* utcMinute */.vD)(at)}`;
};
const notVisible = (destination, witness) => new errors/* RotationError */.FL({
    code: 'DELIVERY_FAILED',
    message: `GitHub acknowledged the write of ${(0,domain_destination/* destinationLabel */.f4)(destination)}, but shows ${shownWords(witness)}.`,
    hint: "Run again; if it stays so, look at GitHub's status page.",
    effect: 'unknown',
});
const answeredLate = (witness, { created }, { sentAt, aheadMs }, { clockSkew }) => witness !== null && (0,domain_witness/* isLater */.d8)(witness, created) && (0,domain_witness/* mayBeSince */.RH)(witness, sentAt - aheadMs - clockSkew);
const deliver_confirm = async (rotation, made, fence, destination, written) => {
    const { ports, task } = rotation;
    const { marker } = made.generation;
    let [landed, again] = [written, false];
    const began = ports.clock.elapsed();
    for (let pause = task.times.firstPause;; pause = Math.min(pause * 2, task.times.longestPause)) {
        const witness = await ports.destinations.read(destination);
        const shown = (0,domain_witness/* shownAfter */.mK)(witness, landed.answered, marker, task.times);
        if (shown.is === 'changed')
            return { state: 'changed', error: changed(destination, shown.at) };
        if (shown.is === 'ours')
            return { state: 'acknowledged', witness: shown.witness };
        if (shown.is === 'indistinct') {
            if (again)
                return { state: 'unknown', error: notVisible(destination, witness) };
            const pastIt = marker.created + 1000 + task.times.clockSkew + landed.aheadMs - ports.clock.now();
            await ports.clock.sleep(Math.max(0, Math.min(pastIt, task.times.writeVisible)));
            const second = await write(rotation, made, fence, destination);
            if (second.state !== 'written')
                return { state: 'unknown', error: second.error };
            [landed, again] = [second, true];
        }
        else if (ports.clock.elapsed() - began > task.times.writeVisible) {
            return answeredLate(witness, marker, landed, task.times)
                ? { state: 'acknowledged', witness }
                : { state: 'unknown', error: notVisible(destination, witness) };
        }
        await ports.clock.sleep(pause);
    }
};
const unlessWritten = async ({ ports }, { destinations }, destination, refused, afterMs = 0) => {
    const label = (0,domain_destination/* destinationLabel */.f4)(destination);
    const doubt = (words) => {
        const { code, message, hint } = refused.error;
        const told = { code, message: `${message} ${words}`, hint, effect: 'unknown', cause: refused.error };
        return { state: 'unknown', error: new errors/* RotationError */.FL(told) };
    };
    try {
        if (afterMs > 0)
            await ports.clock.sleep(afterMs);
        const now = await ports.destinations.read(destination);
        const asBefore = destinations.some(({ destination: one, witness }) => (0,domain_destination/* destinationLabel */.f4)(one) === label && (now && witness ? (0,domain_witness/* sameWrite */.WV)(now, witness) : now === witness));
        return asBefore ? refused : doubt(`All the same ${label} shows ${shownWords(now)}, so it may hold the new secret.`);
    }
    catch (error) {
        return doubt(`Whether it was written all the same cannot be seen: ${(0,errors/* asRotationError */.fq)(error).message}`);
    }
};
const lookedAtAgain = async (rotation, observed, results) => {
    if (mayBeHeld({ results }))
        return results;
    return Promise.all(results.map(async ({ destination, outcome }) => ({
        destination,
        outcome: outcome.state === 'refused'
            ? await unlessWritten(rotation, observed, destination, outcome, rotation.task.times.writeVisible)
            : outcome,
    })));
};
const report = ({ draft }, { results }) => {
    for (const { destination, outcome } of results) {
        const label = (0,domain_destination/* destinationLabel */.f4)(destination);
        const at = outcome.state === 'acknowledged' ? (0,domain_witness/* writtenAt */.nt)(outcome.witness) : undefined;
        draft.destinations.set(label, {
            destination: label,
            status: outcome.state === 'acknowledged' ? 'acknowledged' : 'failed',
            ...(at === undefined ? {} : { updatedAt: (0,instant/* isoSeconds */.nE)(at) }),
        });
    }
};
const deliver = async (rotation, observed, made, fence) => rotation.steps.run('deliver', async (talk) => {
    const { ports, task } = rotation;
    const writes = await Promise.all(task.destinations.map(async (destination) => ({
        destination,
        written: await write(rotation, made, fence, destination),
    })));
    const lookedAt = ports.clock.elapsed();
    const shown = await Promise.all(writes.map(async ({ destination, written }) => {
        if (written.state === 'refused')
            return { destination, outcome: await unlessWritten(rotation, observed, destination, written) };
        if (written.state !== 'written')
            return { destination, outcome: written };
        const outcome = await deliver_confirm(rotation, made, fence, destination, written).catch((error) => ({ state: 'unknown', error: (0,errors/* asRotationError */.fq)(error) }));
        return { destination, outcome };
    }));
    const results = await lookedAtAgain(rotation, observed, shown);
    const delivery = { results, lookedAt };
    report(rotation, delivery);
    talk.detail = task.destinations.map(domain_destination/* destinationLabel */.f4).join(', ');
    for (const { outcome } of results)
        if ('error' in outcome)
            talk.note(outcome.error.message);
    return delivery;
});
const deliveryFailure = ({ results }) => {
    const failed = results.flatMap(({ destination, outcome }) => ('error' in outcome ? [{ destination, outcome }] : []));
    const [first] = failed;
    if (!first)
        return undefined;
    const change = failed.find(({ outcome }) => outcome.state === 'changed');
    if (change)
        return change.outcome.error;
    const cancelled = failed.find(({ outcome }) => outcome.error.code === 'CANCELLED');
    if (cancelled)
        return cancelled.outcome.error;
    const labels = failed.map(({ destination }) => (0,domain_destination/* destinationLabel */.f4)(destination));
    const reasons = new Set(failed.map(({ outcome }) => outcome.error.message));
    return new errors/* RotationError */.FL({
        code: 'DELIVERY_FAILED',
        message: `${failed.length} of ${results.length} destinations did not take the new secret: ${labels.join(', ')}. ${[...reasons].join(' ')}`,
        hint: `${[...new Set(failed.map(({ outcome }) => outcome.error.hint))].join(' ')} Then run again: the next run rotates again and retires what this one left.`,
        effect: 'unknown',
        cause: first.outcome.error,
    });
};

// EXTERNAL MODULE: ./build/domain/policy.js
var policy = __webpack_require__(323);
;// CONCATENATED MODULE: ./build/app/look-for-runs.js





const MOST_NAMED = 5;
const deliveredAt = ({ task, ports }, repository, { notes }) => {
    const moments = task.destinations
        .filter((one) => (0,unfinished_runs/* readersOf */.cU)(one)?.some((reader) => reader.toLowerCase() === repository.toLowerCase()))
        .map((destination) => {
        const note = notes[(0,domain_destination/* destinationHash */.Ff)(destination)];
        return (note && (0,domain_witness/* writtenAt */.nt)(note.witness)) ?? ports.clock.now();
    });
    return Math.max(...moments) + task.times.clockSkew;
};
const ownRuns = ({ task }, repository, { runs }) => {
    const here = `${repository}/`.toLowerCase();
    const own = task.run.toLowerCase().startsWith(here) ? [Number.parseInt(task.run.slice(here.length), 10)] : [];
    const ofVerification = runs.filter((run) => run.repository.toLowerCase() === repository.toLowerCase());
    return [...own, ...ofVerification.map(({ id }) => id)];
};
const lookAt = async (looker, repository, receipt) => {
    const look = () => looker.ports.runLists.unfinished(repository, deliveredAt(looker, repository, receipt), ownRuns(looker, repository, receipt));
    const seen = await look();
    return looker.task.policy.waitForRuns && seen.count === 0 ? look() : seen;
};
const lookForRuns = async (looker, receipt) => {
    const { destinations, policy } = looker.task;
    const watched = (0,unfinished_runs/* watchedRepositories */.Xn)(destinations, policy);
    const unseen = (0,unfinished_runs/* unknownReaders */.VF)(destinations);
    const seen = await (0,app_together/* allDone */.g)(watched.map(async (repository) => {
        try {
            return await lookAt(looker, repository, receipt);
        }
        catch (error) {
            const failure = (0,errors/* asRotationError */.fq)(error);
            if (failure.code === 'CANCELLED')
                throw failure;
            unseen.push(failure);
            return { count: 0, urls: [] };
        }
    }));
    return {
        count: seen.reduce((sum, { count }) => sum + count, 0),
        urls: seen.flatMap(({ urls }) => urls).slice(0, MOST_NAMED),
        unseen,
        unasked: (0,unfinished_runs/* readingRepositories */.Fj)(destinations).length - watched.length,
    };
};
const tellOfRuns = ({ ports, task, draft }, runs) => {
    const words = (0,unfinished_runs/* unfinishedWords */.b9)(runs);
    if (words === '')
        return;
    draft.unfinishedRuns = words;
    ports.reporter.info(task.identity.credential, words);
};
const lookForAllRuns = async (rotation, receipt) => {
    const runs = await lookForRuns(rotation, receipt);
    await (0,app_together/* allOrErrors */.i)(runs.unseen.map((error) => Promise.reject(error)));
    const words = (0,unfinished_runs/* unfinishedWords */.b9)(runs);
    if (words !== '')
        rotation.draft.unfinishedRuns = words;
    return runs;
};

;// CONCATENATED MODULE: ./build/app/retire.js





const look = async ({ ports, task }, receipt) => {
    const lookedAt = ports.clock.elapsed();
    const destinations = await (0,app_together/* allOrErrors */.i)(task.destinations.map(async (destination) => ({
        destination,
        witness: await ports.destinations.read(destination),
    })));
    const changed = (0,observation/* changedSince */.$A)(receipt, destinations);
    if (changed.length === 0)
        return lookedAt;
    throw new errors/* RotationError */.FL({
        code: 'DESTINATION_CHANGED',
        message: `${changed.map(({ destination }) => (0,domain_destination/* destinationLabel */.f4)(destination)).join(', ')} was written by somebody else after this tool wrote it, so nothing was deleted.`,
        hint: 'Find out who writes it (a person, Terraform, another tool), stop that, and run again.',
    });
};
const named = (ids) => ids.length === 0 ? 'nothing' : `secret${ids.length > 1 ? 's' : ''} ${ids.join(', ')}`;
const notRetired = (failures) => new errors/* RotationError */.FL({
    code: 'RETIREMENT_FAILED',
    message: `Superseded secrets could not be deleted: ${failures.join('; ')}.`,
    hint: 'Every destination holds the new secret. The next run deletes them; if it cannot either, delete them in the portal.',
    effect: 'unknown',
});
const retire = async (rotation, { ids, receipt, lookedAt }) => rotation.steps.run('retire', async (talk) => {
    const { ports, task, draft } = rotation;
    talk.detail = named(ids);
    if (ids.length === 0)
        return undefined;
    const stale = ports.clock.elapsed() - lookedAt >= task.times.look / 2;
    const [seenAt] = await (0,app_together/* allDone */.g)([
        stale ? look(rotation, receipt) : lookedAt,
        stale && rotation.roster.read().catch(() => undefined),
    ]);
    const notAfter = seenAt + task.times.look;
    let ours;
    try {
        ours = await stillOurs(rotation, ids);
    }
    catch (error) {
        return notRetired([`the client's secrets cannot be listed: ${(0,errors/* asRotationError */.fq)(error).message}`]);
    }
    talk.detail = named(ours);
    const failures = [];
    await Promise.all(ours.map(async (id) => {
        try {
            await ports.credentials.delete(id, { notAfter });
            draft.retired.push(id);
            draft.deletedAt = ports.clock.now();
        }
        catch (error) {
            failures.push(`secret ${id}: ${(0,errors/* asRotationError */.fq)(error).message}`);
        }
    }));
    draft.retired.sort((a, b) => a - b);
    if (failures.length === 0)
        return undefined;
    for (const text of failures)
        talk.note(text);
    return notRetired(failures);
});

;// CONCATENATED MODULE: ./build/app/verify.js




const verify_passing = ['SERVICE_UNAVAILABLE', 'RATE_LIMITED', 'NOT_FOUND'];
const watch = async ({ ports, task }, { run, workflow: { timeout }, findable, together }, talk) => {
    const began = ports.clock.elapsed();
    for (let pause = task.times.firstPause;; pause = (0,domain_times/* rarer */.LR)(pause, task.times)) {
        const state = await ports.verifier.state(run, task.verifications).catch((error) => {
            const failure = (0,errors/* asRotationError */.fq)(error);
            if (!verify_passing.includes(failure.code)) {
                together.abort();
                throw failure;
            }
            talk.note(failure.message);
            return undefined;
        });
        const waits = state?.status === 'running' || (state?.status === 'awaiting-approval' && !findable);
        if (state && !waits)
            return state;
        if (ports.clock.elapsed() - began >= timeout) {
            return { status: 'timed-out', url: run.url, unapproved: state?.status === 'awaiting-approval' };
        }
        await ports.clock.sleep(pause);
        if (together.signal.aborted)
            return { status: 'given-up' };
    }
};
const VERIFIES_AGAIN = 'Open the run, mend what it shows, and run again: the next run verifies again before it deletes anything.';
const NEEDS_RECEIPTS = 'Approve it sooner or raise verify-timeout; or give the token "Variables: write", so that a later run finds the verification again.';
const failureOf = (ended) => {
    const failed = ended.find((state) => state.status === 'failed');
    if (failed?.status === 'failed') {
        const message = `The verification workflow ended with "${failed.conclusion}": ${failed.url}.`;
        return new errors/* RotationError */.FL({ code: 'VERIFICATION_FAILED', message, hint: VERIFIES_AGAIN });
    }
    const late = ended.find((state) => state.status === 'timed-out');
    if (late?.status !== 'timed-out')
        return undefined;
    const what = late.unapproved ? 'was not approved' : 'was not done';
    return new errors/* RotationError */.FL({
        code: 'VERIFICATION_TIMED_OUT',
        message: `The verification workflow ${what} within its timeout: ${late.url}.`,
        hint: late.unapproved ? NEEDS_RECEIPTS : VERIFIES_AGAIN,
    });
};
const dispatchAll = async ({ ports, task, draft }, receipt) => {
    const request = {
        credential: task.identity.credential,
        correlationId: receipt.generation.nonce,
        fingerprint: receipt.generation.fingerprint,
    };
    const started = await (0,app_together/* allOrErrors */.i)(task.verifications.map(async (workflow) => ({ workflow, run: await ports.verifier.dispatch(workflow, request) })));
    const [first] = started;
    draft.verification = { status: 'pending', ...(first ? { url: first.run.url } : {}) };
    return started;
};
const verify = async (rotation, receipt, keep) => rotation.steps.run('verify', async (talk) => {
    const { ports, task, draft } = rotation;
    const save = async (kept) => (keep ? keepReceipt(rotation, kept) : undefined);
    const [startedAt, began] = [ports.clock.now(), ports.clock.elapsed()];
    if (task.verifications.length === 0) {
        talk.detail = 'not asked for: the token service and the acknowledged writes are the evidence';
        draft.verification = { status: 'none', evidence: 'acknowledged' };
        const done = { ...receipt, dispatchedAt: receipt.dispatchedAt ?? startedAt, verifiedAt: startedAt };
        await save(done);
        return { receipt: done, verified: true };
    }
    let started;
    try {
        started = await dispatchAll(rotation, receipt);
    }
    catch (error) {
        draft.verification = { status: 'failed' };
        await save(receipt);
        throw error;
    }
    const runs = started.map(({ run }) => run);
    ports.reporter.info(task.identity.credential, `verification started: ${runs.map(({ url }) => url).join(', ')}`);
    const dispatched = {
        ...receipt,
        runs: runs.map(({ repository, id }) => ({ repository, id })),
        dispatchedAt: receipt.dispatchedAt ?? ports.clock.now(),
    };
    const saving = save(dispatched);
    const together = new AbortController();
    const watched = started.map((one) => watch(rotation, { ...one, findable: keep, together }, talk));
    const ended = await (0,app_together/* allDone */.g)(watched).finally(() => saving);
    const durationMs = Math.round(ports.clock.elapsed() - began);
    const failed = failureOf(ended);
    if (failed) {
        const status = failed.code === 'VERIFICATION_TIMED_OUT' ? 'timed_out' : 'failed';
        draft.verification = { ...draft.verification, status, durationMs };
        throw failed;
    }
    if (ended.some(({ status }) => status === 'awaiting-approval')) {
        talk.detail = `waits for an approval · ${runs[0]?.url}`;
        return { receipt: dispatched, verified: false };
    }
    draft.verification = { ...draft.verification, status: 'succeeded', evidence: 'fingerprint', durationMs };
    talk.detail = `fingerprint confirmed · ${runs[0]?.url}`;
    return { receipt: { ...dispatched, verifiedAt: ports.clock.now() }, verified: true };
});

;// CONCATENATED MODULE: ./build/app/finish.js








const everythingElse = async ({ roster, draft }) => {
    const { secrets, kin } = await roster.read();
    const { current } = draft;
    const spared = new Set(kin.filter((one) => current && (0,client_secret/* byAge */.j)(one, current) >= 0).map(({ id }) => id));
    return secrets.map(({ id }) => id).filter((id) => !spared.has(id) && id !== current?.id);
};
const waitsUntil = ({ task, ports, draft }, { receipt }) => {
    const now = ports.clock.now();
    const began = Math.max(receipt.dispatchedAt ?? now, draft.current?.marker.created ?? 0);
    const until = (0,policy/* graceEnd */.q)(task.policy, began);
    return until !== undefined && now < until ? until : undefined;
};
const finish = async (rotation, work, { strict }) => {
    const { task, ports, draft } = rotation;
    const { revokeOthers } = task.policy;
    const until = waitsUntil(rotation, work);
    if (until !== undefined) {
        draft.pending = work.ids.map((id) => ({ id, after: until }));
        return;
    }
    if ((0,unfinished_runs/* holdsBack */.it)(task.policy, work.runs)) {
        draft.pending = work.ids.map((id) => ({ id, after: ports.clock.now() }));
        return;
    }
    const ids = revokeOthers ? await everythingElse(rotation) : work.ids;
    draft.safety = `Nothing stopped working: every destination holds secret ${draft.current?.id}.`;
    const failure = await retire(rotation, { ...work, ids });
    if (!failure)
        return;
    if (strict || revokeOthers)
        throw failure;
    draft.pending = ids.filter((id) => !draft.retired.includes(id)).map((id) => ({ id, after: ports.clock.now() }));
    ports.reporter.warning(task.identity.credential, `${failure.message} ${failure.hint}`);
};
const receiptIsOurs = async ({ ports }, { generation }) => {
    const kept = await ports.receipts.read().catch(() => null);
    return kept !== null && kept !== 'impossible' && kept.generation?.nonce === generation.nonce;
};
const lookBeforeDeleting = async (rotation, receipt, known) => {
    const runs = known ? Promise.resolve(known) : lookForRuns(rotation, receipt);
    if (rotation.task.policy.waitForRuns)
        await runs;
    const [lookedAt, unfinished] = await (0,app_together/* allDone */.g)([
        look(rotation, receipt),
        runs,
        rotation.roster.read().catch(() => undefined),
    ]);
    if (!known)
        tellOfRuns(rotation, unfinished);
    return { lookedAt, runs: unfinished };
};
const verifyAndFinish = async (rotation, work) => {
    const { receipt, verified } = await verify(rotation, work.receipt, work.keep);
    if (!verified)
        return false;
    const deletes = rotation.task.policy.revokeOthers ||
        (work.ids.length > 0 && waitsUntil(rotation, { ...work, receipt }) === undefined);
    const [looked, still] = await (0,app_together/* allDone */.g)([
        deletes ? lookBeforeDeleting(rotation, receipt) : { lookedAt: work.lookedAt },
        work.keep && receiptIsOurs(rotation, receipt),
    ]);
    const kept = still ? keepReceipt(rotation, receipt) : undefined;
    await finish(rotation, { ...work, receipt, ...looked }, { strict: false }).finally(() => kept);
    return true;
};

// EXTERNAL MODULE: ./build/app/observe.js
var observe = __webpack_require__(9856);
;// CONCATENATED MODULE: ./build/app/still-needed.js





const recentOf = (observed, { writeWindow }) => {
    const newest = (0,observation/* newestOf */.su)(observed);
    return newest && newest.marker.created > observed.askedAt - writeWindow ? newest : undefined;
};
const ensureStillNeeded = async (rotation, observed, { generation }, fence) => {
    const { roster, ports, task } = rotation;
    if (task.policy.revokeOthers)
        return;
    const recent = recentOf(observed, task.times);
    const known = new Set([generation, ...observed.secrets].map(({ id }) => id));
    const { kin } = await roster.recent(task.times.look);
    if (!recent && kin.every(({ id }) => known.has(id)))
        return;
    await fence.ready();
    const seen = await (0,observe/* observe */.l)(rotation, { leaveOut: generation.id });
    const other = (0,observation/* newestOf */.su)(seen);
    if (!other || (known.has(other.id) && other.id !== recent?.id))
        return;
    if (!seen.destinations.every((one) => (0,observation/* delivered */.bI)(other, one, seen.receipt) === 'yes'))
        return;
    const policy = { ...task.policy, force: task.policy.force && known.has(other.id) };
    if ((0,plan/* plan */.e)({ observed: seen, policy, now: ports.clock.now(), times: task.times }).action === 'rotate')
        return;
    const places = task.destinations.map(domain_destination/* destinationLabel */.f4).join(', ');
    throw new FencedOff(`Run ${other.marker.run} has written secret ${other.id} to ${places} meanwhile.`, true);
};

;// CONCATENATED MODULE: ./build/app/apply-rotation.js












const applyRotation = async (rotation, observed) => {
    const { draft } = rotation;
    const before = draft.current;
    draft.safety = 'Nothing stopped working: every destination holds what it held before.';
    const made = await createGeneration(rotation, observed);
    draft.current = made.generation;
    const fence = new NewestFence(rotation, made.generation, made.madeAt);
    let delivery;
    try {
        const open = fence.refresh();
        open.catch(() => undefined);
        await proveAccepted(rotation, made, fence);
        await open;
        await ensureStillNeeded(rotation, observed, made, fence);
        delivery = await deliver(rotation, observed, made, fence);
        const failure = deliveryFailure(delivery);
        if (failure)
            throw failure;
    }
    catch (error) {
        const failure = fence.closed ?? (0,errors/* asRotationError */.fq)(error);
        await fence.idle();
        if (fence.passed)
            delivery ??= brokenOff(rotation.task.destinations, failure, rotation.ports.clock.elapsed());
        if (delivery && mayBeHeld(delivery))
            return accounted(rotation, abandon(rotation, observed, made, delivery, failure));
        return undo(rotation, made, before, failure);
    }
    return accounted(rotation, prove(rotation, observed, made, delivery));
};
const accounted = (rotation, work) => work.finally(() => rotation.ports.journal.over());
const olderOf = ({ draft }, { generations }) => generations.filter(({ id }) => !draft.retired.includes(id));
const discardedWords = {
    gone: (id) => `The new secret ${id} was deleted again.`,
    left: (id) => `The new secret ${id} is still there; a later run deletes it.`,
    kept: (id) => `The new secret ${id} is still there, and in use nowhere: delete it in the CONNECT portal.`,
};
const undo = async (rotation, made, before, failure) => {
    const { draft } = rotation;
    const { id } = made.generation;
    const discarded = await discardNew(rotation, made.generation);
    if (before)
        draft.current = before;
    else
        delete draft.current;
    draft.safety = `Nothing stopped working: every destination holds what it held before. ${discardedWords[discarded](id)}`;
    if (!(failure instanceof FencedOff) || !failure.overtaken)
        throw failure;
    draft.plan = { action: 'skip', reason: 'InProgressElsewhere', message: failure.message };
    return 'skipped';
};
const abandon = async (rotation, observed, made, delivery, failure) => {
    const { task, draft } = rotation;
    const { id, marker } = made.generation;
    const { results } = delivery;
    const took = results.filter(({ outcome }) => outcome.state === 'acknowledged').length;
    draft.safety = `Nothing stopped working: secret ${id} and the older ones are valid; ${took} of ${results.length} destinations hold ${id} for sure.`;
    const leave = failure instanceof FencedOff || failure.code === 'DESTINATION_CHANGED' || failure.code === 'CANCELLED';
    if (leave)
        throw failure;
    const notes = { ...notesStillHolding(observed), ...notesOf(delivery, marker.nonce) };
    if (observed.receipt !== 'impossible') {
        await keepReceipt(rotation, { credential: task.identity.credential, runs: [], ...provenOf(observed), notes });
    }
    await pruneAfterFailure(rotation, { older: olderOf(rotation, observed), notes, ...provenOf(observed) });
    throw failure;
};
const provenOf = ({ receipt, verification }) => {
    if (!receipt || receipt === 'impossible')
        return {};
    const proven = verification?.status === 'succeeded' ? receipt.generation?.nonce : (0,domain_receipt/* provenBy */.cr)(receipt);
    return proven === undefined ? {} : { proven };
};
const notesStillHolding = ({ receipt, destinations }) => {
    if (!receipt || receipt === 'impossible')
        return {};
    return Object.fromEntries(destinations.flatMap((observed) => {
        const note = (0,observation/* noteThatHolds */.mv)(receipt.notes, observed);
        return note ? [[(0,domain_destination/* destinationHash */.Ff)(observed.destination), note]] : [];
    }));
};
const prove = async (rotation, observed, made, delivery) => {
    const { task, draft } = rotation;
    const { generation, value } = made;
    const { nonce } = generation.marker;
    const older = olderOf(rotation, observed);
    const receipt = {
        credential: task.identity.credential,
        generation: { secretId: generation.id, nonce, fingerprint: (0,fingerprint/* fingerprint */.R)(value, nonce) },
        runs: [],
        ...provenOf(observed),
        notes: notesOf(delivery, nonce),
    };
    const ids = (0,observation/* retirable */.jy)({ ...observed, generations: [...older, generation] }, task.policy.retireIds);
    const keep = observed.receipt !== 'impossible';
    try {
        return (await verifyAndFinish(rotation, { ids, receipt, lookedAt: delivery.lookedAt, keep }))
            ? 'rotated'
            : 'pending';
    }
    catch (error) {
        const failure = (0,errors/* asRotationError */.fq)(error);
        const changed = failure.code === 'DESTINATION_CHANGED';
        draft.safety = changed
            ? `Nothing was deleted: secret ${generation.id} and the older ones are valid.`
            : `Nothing stopped working: every destination holds secret ${generation.id}, and it was accepted.`;
        const untouched = changed || failure.code === 'RETIREMENT_FAILED' || failure.code === 'CANCELLED';
        if (!untouched)
            await pruneAfterFailure(rotation, { older, notes: receipt.notes, ...provenOf(observed) });
        throw failure;
    }
};

;// CONCATENATED MODULE: ./build/app/draft.js
const newDraft = () => ({
    destinations: new Map(),
    verification: { status: 'none' },
    shadows: [],
    safety: 'This run changed no client secret and no destination.',
    retired: [],
    pending: [],
});

// EXTERNAL MODULE: ./build/app/outcome.js + 1 modules
var outcome = __webpack_require__(7546);
;// CONCATENATED MODULE: ./build/app/resume.js





const completed = async (rotation, observed) => {
    const proof = (0,observation/* receiptOfNewest */.Y9)(observed);
    if (!proof?.generation)
        return undefined;
    const receipt = { ...proof, generation: proof.generation };
    if (!observed.verification || !(0,observation/* verifiedSince */.xq)(observed))
        return receipt;
    const done = { ...receipt, verifiedAt: rotation.ports.clock.now() };
    rotation.draft.verification = { status: 'succeeded', evidence: 'fingerprint', url: observed.verification.url };
    await keepReceipt(rotation, done);
    return done;
};
const resume = async (rotation, observed, decision) => {
    const { task, draft } = rotation;
    const ids = (0,observation/* retirable */.jy)(observed, task.policy.retireIds);
    if (decision.action === 'skip')
        return 'skipped';
    const receipt = await completed(rotation, observed);
    if (decision.action === 'pending') {
        const { until } = decision;
        const seen = observed.verification ? { url: observed.verification.url } : {};
        if (until !== undefined)
            draft.pending = ids.map((id) => ({ id, after: until }));
        else
            draft.verification = { status: 'pending', ...seen };
        return 'pending';
    }
    if (decision.action === 'unchanged' || !receipt)
        return 'unchanged';
    if (decision.action === 'verify-again') {
        const lookedAt = await look(rotation, receipt);
        await checkReadable(rotation);
        return (await verifyAndFinish(rotation, { ids, receipt, lookedAt, keep: true })) ? endOf(rotation) : 'pending';
    }
    const looked = await lookBeforeDeleting(rotation, receipt, observed.unfinishedRuns);
    await finish(rotation, { ids, receipt, keep: true, ...looked }, { strict: true });
    return 'retired';
};
const endOf = ({ draft }) => draft.retired.length > 0 ? 'retired' : draft.pending.length > 0 ? 'pending' : 'unchanged';

// EXTERNAL MODULE: ./build/app/roster.js
var roster = __webpack_require__(9721);
;// CONCATENATED MODULE: ./build/app/step-log.js




const MINUTE = 60_000;
const roughly = (ms) => (0,duration/* formatDuration */.a3)(ms < MINUTE ? ms : Math.round(ms / MINUTE) * MINUTE);
class StepLog {
    steps = [];
    #credential;
    #ports;
    #limitMs;
    #began;
    constructor(credential, ports, limitMs) {
        this.#credential = credential;
        this.#ports = ports;
        this.#limitMs = limitMs;
        this.#began = ports.clock.elapsed();
    }
    ending(step) {
        const { signal, clock } = this.#ports;
        if (signal.aborted) {
            return (0,cancelled/* cancelledBefore */.b)(`the step "${step}"`);
        }
        const took = clock.elapsed() - this.#began;
        if (took < this.#limitMs)
            return undefined;
        return new errors/* RotationError */.FL({
            code: 'CANCELLED',
            message: `The step "${step}" was not begun: this credential has taken ${roughly(took)}, and after ${roughly(this.#limitMs)} nothing new is begun.`,
            hint: 'Run it again: the next run finishes what this one began. The log shows what took so long; rate limits of a token that others use too, and services that answer slowly, are the usual causes.',
        });
    }
    async run(step, work) {
        const ending = this.ending(step);
        if (ending)
            throw ending;
        return this.cleanUp(step, work);
    }
    async cleanUp(step, work) {
        const { clock, reporter } = this.#ports;
        const [startedAt, began] = [clock.now(), clock.elapsed()];
        reporter.begins?.(this.#credential, step);
        const notes = [];
        const talk = { detail: '', note: (text) => void notes.push(text) };
        const finish = (failed) => {
            const durationMs = Math.round(clock.elapsed() - began);
            this.steps.push({ step, startedAt: (0,instant/* isoSeconds */.nE)(startedAt), durationMs });
            reporter.step({ credential: this.#credential, step, durationMs, detail: talk.detail, failed, notes });
        };
        try {
            const result = await work(talk);
            finish(false);
            return result;
        }
        catch (error) {
            finish(true);
            throw error;
        }
    }
}

;// CONCATENATED MODULE: ./build/app/rotate.js













const rotateCredential = async (task, ports) => {
    const limitMs = task.times.credential + Math.max(0, ...task.verifications.map(({ timeout }) => timeout));
    const steps = new StepLog(task.identity.credential, ports, limitMs);
    const rotation = {
        task,
        ports,
        steps,
        roster: new roster/* Roster */.w(ports, task),
        draft: newDraft(),
        began: ports.clock.elapsed(),
    };
    try {
        return (0,outcome/* outcomeOf */.s)(rotation, await observeAndAct(rotation));
    }
    catch (error) {
        return (0,outcome/* outcomeOf */.s)(rotation, (0,errors/* asRotationError */.fq)(error));
    }
};
const observeAndAct = async (rotation) => {
    const observed = await rotation.steps.run('observe', async (talk) => {
        const seen = await (0,observe/* observe */.l)(rotation);
        const places = seen.destinations.length;
        talk.detail = `${seen.secrets.length} secret${seen.secrets.length === 1 ? '' : 's'}, ${seen.generations.length} made by this tool for ${places} destination${places === 1 ? '' : 's'}`;
        return seen;
    });
    const informed = await withUnfinishedRuns(rotation, observed);
    const first = decide(rotation, informed);
    if (rotation.task.dryRun)
        return rehearse(rotation, informed, first);
    if (first.action !== 'rotate')
        return resume(rotation, informed, first);
    return withinBudget(rotation, informed, () => checkAndRotate(rotation, informed, first));
};
const checkAndRotate = async (rotation, observed, first) => {
    const ready = await preflight(rotation, observed);
    const second = ready === observed ? first : decide(rotation, ready);
    if (second.action !== 'rotate')
        return resume(rotation, ready, second);
    await makeRoom(rotation, ready);
    return applyRotation(rotation, ready);
};
const withUnfinishedRuns = async (rotation, observed) => {
    const receipt = (0,observation/* receiptOfNewest */.Y9)(observed);
    if (!rotation.task.policy.waitForRuns || !receipt || settle(rotation, observed).action !== 'retire')
        return observed;
    return { ...observed, unfinishedRuns: await lookForAllRuns(rotation, receipt) };
};
const settle = ({ task, ports, draft }, observed) => {
    const decision = (0,plan/* plan */.e)({ observed, policy: task.policy, now: ports.clock.now(), times: task.times });
    const newest = (0,observation/* newestOf */.su)(observed);
    draft.observed = observed;
    draft.plan = decision;
    if (newest)
        draft.current = newest;
    return decision;
};
const decide = (rotation, observed) => {
    const decision = settle(rotation, observed);
    const { action, reason, message } = decision;
    rotation.ports.reporter.info(rotation.task.identity.credential, `${action}, ${reason} (${message})`);
    return decision;
};
const waitingFor = ({ task }, observed, after) => (0,observation/* retirable */.jy)(observed, task.policy.retireIds).map((id) => ({ id, after }));
const rehearse = async (rotation, observed, { action, until }) => {
    if (action === 'rotate')
        await rehearsePreflight(rotation, observed);
    if (action === 'verify-again')
        await checkReadable(rotation);
    if (action === 'skip')
        return 'skipped';
    if (until !== undefined)
        rotation.draft.pending = waitingFor(rotation, observed, until);
    return (action === 'pending' || action === 'unchanged') && !(0,observation/* verifiedSince */.xq)(observed) ? action : 'planned';
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

/***/ 2509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const fingerprint = (value, correlationId) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', correlationId).update(value.open('fingerprint'), 'utf8').digest('hex').slice(0, 32);


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
/* harmony export */   Fr: () => (/* binding */ nonceHeld),
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
/* harmony import */ var _witness_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(290);



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
const noteThatHolds = (notes, { destination, witness }) => {
    const note = notes[(0,_destination_js__WEBPACK_IMPORTED_MODULE_1__/* .destinationHash */ .Ff)(destination)];
    return note && witness && (0,_witness_js__WEBPACK_IMPORTED_MODULE_2__/* .sameWrite */ .WV)(note.witness, witness) ? note : undefined;
};
const notesOf = (receipt) => receipt === null || receipt === 'impossible' ? {} : receipt.notes;
const nonceHeld = (notes, observed) => observed.witness === null ? undefined : (0,_witness_js__WEBPACK_IMPORTED_MODULE_2__/* .nonceWritten */ .FH)(observed.witness, noteThatHolds(notes, observed)?.nonce);
const delivered = ({ marker }, observed, receipt) => observed.witness === null ? 'no' : (0,_witness_js__WEBPACK_IMPORTED_MODULE_2__/* .isOf */ .yW)(observed.witness, marker, noteThatHolds(notesOf(receipt), observed)?.nonce);
const changedSince = (receipt, destinations) => destinations.filter((observed) => noteThatHolds(receipt.notes, observed)?.nonce !== receipt.generation?.nonce);
const settled = (observation) => {
    const newest = newestOf(observation);
    if (!newest || observation.generations.length > 1)
        return false;
    const proven = observation.receipt === 'impossible' || receiptOfNewest(observation)?.verifiedAt !== undefined;
    return proven && observation.destinations.every((one) => delivered(newest, one, observation.receipt) === 'yes');
};
const retirable = (observation, retireIds) => {
    const older = observation.generations.slice(0, -1).map(({ id }) => id);
    const given = observation.unmanaged.map(({ id }) => id).filter((id) => retireIds.includes(id));
    return [...older, ...given].sort((a, b) => a - b);
};


/***/ }),

/***/ 698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var _destination_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2345);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4953);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2224);
/* harmony import */ var _observation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7259);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(323);
/* harmony import */ var _unfinished_runs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3347);
/* harmony import */ var _witness_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(290);







const rotate = (reason, message) => ({ action: 'rotate', reason, message });
const incident = ({ policy }) => policy.revokeOthers ? rotate('Incident', 'every other secret of the client is to be revoked') : undefined;
const inProgressElsewhere = ({ observed, newest, now, times }) => {
    if (observed.maker === 'ended' || (0,_observation_js__WEBPACK_IMPORTED_MODULE_2__/* .settled */ .gu)(observed))
        return undefined;
    const age = now - newest.marker.created;
    if (age >= (observed.maker === 'active' ? times.otherRun : times.writeWindow))
        return undefined;
    const message = `run ${newest.marker.run} made secret ${newest.id} at ${(0,_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .utcMinute */ .vD)(newest.marker.created)} and may still be at work`;
    return { action: 'skip', reason: 'InProgressElsewhere', message };
};
const firstRotation = rotate('FirstRotation', 'no secret of this client was made by this tool for these destinations');
const destinationMissing = ({ observed }) => {
    const absent = observed.destinations.filter(({ witness }) => witness === null);
    return absent.length === 0
        ? undefined
        : rotate('DestinationMissing', `not there yet: ${absent.map(({ destination }) => (0,_destination_js__WEBPACK_IMPORTED_MODULE_0__/* .destinationLabel */ .f4)(destination)).join(', ')}`);
};
const unfinished = ({ observed, newest }) => {
    const without = observed.destinations.filter((one) => (0,_observation_js__WEBPACK_IMPORTED_MODULE_2__/* .delivered */ .bI)(newest, one, observed.receipt) === 'no');
    return without.length === 0
        ? undefined
        : rotate('Unfinished', `secret ${newest.id} never reached ${without.map(({ destination }) => (0,_destination_js__WEBPACK_IMPORTED_MODULE_0__/* .destinationLabel */ .f4)(destination)).join(', ')}`);
};
const lifeOf = ({ id, expiresAt }) => expiresAt === null ? `secret ${id} never expires` : `secret ${id} expires at ${(0,_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .utcMinute */ .vD)(expiresAt)}`;
const due = ({ newest, policy, now }) => {
    if (newest.expiresAt === null)
        return rotate('NeverExpires', lifeOf(newest));
    const left = newest.expiresAt - now;
    if (left <= 0)
        return rotate('Expired', `secret ${newest.id} expired at ${(0,_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .utcMinute */ .vD)(newest.expiresAt)}`);
    if (left <= policy.rotateBefore) {
        return rotate('NearingExpiry', `${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .daysWords */ .J7)(left)} left, rotate-before ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(policy.rotateBefore)}`);
    }
    return policy.force ? rotate('Forced', `${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .daysWords */ .J7)(left)} left, rotation was asked for`) : undefined;
};
const destinationChanged = ({ observed, newest, receipt, times }) => {
    const tooLate = newest.marker.created + times.writeWindow;
    const changed = receipt
        ? (0,_observation_js__WEBPACK_IMPORTED_MODULE_2__/* .changedSince */ .$A)(receipt, observed.destinations)
        : observed.receipt === 'impossible'
            ? observed.destinations.filter(({ witness }) => witness !== null && (0,_witness_js__WEBPACK_IMPORTED_MODULE_5__/* .isLater */ .d8)(witness, tooLate))
            : [];
    if (changed.length === 0)
        return undefined;
    const places = changed.map(({ destination }) => (0,_destination_js__WEBPACK_IMPORTED_MODULE_0__/* .destinationLabel */ .f4)(destination)).join(', ');
    return rotate('DestinationChanged', `${places} was written by somebody else since; the usual writers are a person and Terraform`);
};
const unproven = ({ observed, newest, receipt }) => {
    const { generations, contested, destinations } = observed;
    const untold = destinations.some((one) => (0,_observation_js__WEBPACK_IMPORTED_MODULE_2__/* .delivered */ .bI)(newest, one, observed.receipt) === 'unknown');
    const missing = observed.receipt === 'impossible' ? generations.length > 1 || contested || untold : !receipt;
    return missing ? rotate('Unproven', `nothing shows that secret ${newest.id} was verified`) : undefined;
};
const verification = ({ observed, receipt, policy }) => {
    const believed = receipt?.runs.length === 0 && !policy.allowUnverified;
    if (!receipt || (receipt.verifiedAt !== undefined && !believed))
        return undefined;
    const state = observed.verification;
    if (state?.status === 'running') {
        return {
            action: 'pending',
            reason: 'AwaitingVerification',
            message: `the verification is still running: ${state.url}`,
        };
    }
    if (state?.status === 'awaiting-approval') {
        return {
            action: 'pending',
            reason: 'AwaitingApproval',
            message: `the verification waits for an approval: ${state.url}`,
        };
    }
    if (state?.status === 'succeeded')
        return undefined;
    const ended = state ? `ended with ${state.conclusion}: ${state.url}` : 'cannot be found any more';
    return { action: 'verify-again', reason: 'VerifyAgain', message: `the verification ${ended}` };
};
const superseded = ({ observed, newest, receipt, policy }) => {
    const ids = (0,_observation_js__WEBPACK_IMPORTED_MODULE_2__/* .retirable */ .jy)(observed, policy.retireIds);
    if (ids.length === 0)
        return undefined;
    if (receipt?.dispatchedAt === undefined)
        return undefined;
    const until = (0,_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .graceEnd */ .q)(policy, Math.max(receipt.dispatchedAt, newest.marker.created));
    return { names: `secret${ids.length > 1 ? 's' : ''} ${ids.join(', ')}`, until };
};
const gracePeriod = (begun) => {
    const { names, until } = superseded(begun) ?? {};
    return until !== undefined && begun.now < until
        ? { action: 'pending', reason: 'GracePeriod', message: `${names} may go after ${(0,_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .utcMinute */ .vD)(until)}`, until }
        : undefined;
};
const runsInProgress = (begun) => {
    const { observed, policy, now } = begun;
    const { unfinishedRuns } = observed;
    return superseded(begun) && unfinishedRuns && (0,_unfinished_runs_js__WEBPACK_IMPORTED_MODULE_3__/* .holdsBack */ .it)(policy, unfinishedRuns)
        ? { action: 'pending', reason: 'RunsInProgress', message: (0,_unfinished_runs_js__WEBPACK_IMPORTED_MODULE_3__/* .unfinishedWords */ .b9)(unfinishedRuns), until: now }
        : undefined;
};
const supersededOnes = (begun) => {
    const { names } = superseded(begun) ?? {};
    return names === undefined ? undefined : { action: 'retire', reason: 'Superseded', message: `${names} superseded` };
};
const rules = [
    inProgressElsewhere,
    destinationMissing,
    unfinished,
    due,
    destinationChanged,
    unproven,
    verification,
    gracePeriod,
    runsInProgress,
    supersededOnes,
];
const plan = (situation) => {
    const urgent = incident(situation);
    if (urgent)
        return urgent;
    const { observed } = situation;
    const newest = (0,_observation_js__WEBPACK_IMPORTED_MODULE_2__/* .newestOf */ .su)(observed);
    if (!newest)
        return firstRotation;
    const begun = { ...situation, newest, receipt: (0,_observation_js__WEBPACK_IMPORTED_MODULE_2__/* .receiptOfNewest */ .Y9)(observed) };
    for (const rule of rules) {
        const decision = rule(begun);
        if (decision)
            return decision;
    }
    return { action: 'unchanged', reason: 'NotDue', message: lifeOf(newest) };
};


/***/ }),

/***/ 323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ graceEnd)
/* harmony export */ });
const graceEnd = ({ gracePeriod, revokeOthers }, began) => gracePeriod === 0 || revokeOthers ? undefined : began + gracePeriod;


/***/ }),

/***/ 7085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ seenIn),
/* harmony export */   y: () => (/* binding */ shadowWords)
/* harmony export */ });
/* harmony import */ var _destination_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2345);

const readers = {
    actions: 'Workflows',
    dependabot: 'Dependabot updates',
    codespaces: 'Codespaces',
    agents: 'Agents',
};
const unseen = {
    private: 'its visibility is private, and the repository is public',
    selected: 'its visibility is selected, without that repository',
};
const shadowWords = (shadow) => {
    const { destination, repository } = shadow;
    const label = (0,_destination_js__WEBPACK_IMPORTED_MODULE_0__/* .destinationLabel */ .f4)(destination);
    if (!('hiddenBy' in shadow)) {
        return (`${label} cannot be read in ${repository}: ${unseen[shadow.visibility]}. ` +
            'Let the repository see it, or give the repository a destination of its own.');
    }
    const { hiddenBy } = shadow;
    const who = 'environment' in hiddenBy
        ? `Jobs of ${repository} in environment ${hiddenBy.environment}`
        : `${readers[(0,_destination_js__WEBPACK_IMPORTED_MODULE_0__/* .appOf */ .XH)(destination)]} of ${repository}`;
    const read = (0,_destination_js__WEBPACK_IMPORTED_MODULE_0__/* .destinationLabel */ .f4)(hiddenBy);
    return (`${who} read ${read} in place of ${label}, because both have the same name. It is not among the destinations, so it ` +
        'keeps what it has; if that is an older secret, it stops working when that one is deleted. ' +
        `Add ${read} to the destinations, delete it, or rename it.`);
};
const seenIn = (repository, destination, shadows) => !shadows.some((shadow) => (0,_destination_js__WEBPACK_IMPORTED_MODULE_0__/* .sameDestination */ .B0)(shadow.destination, destination) &&
    shadow.repository.toLowerCase() === repository.toLowerCase() &&
    !('hiddenBy' in shadow && 'environment' in shadow.hiddenBy));


/***/ }),

/***/ 3347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ readingRepositories),
/* harmony export */   Gt: () => (/* binding */ unfinishedStates),
/* harmony export */   VF: () => (/* binding */ unknownReaders),
/* harmony export */   Xn: () => (/* binding */ watchedRepositories),
/* harmony export */   b9: () => (/* binding */ unfinishedWords),
/* harmony export */   cU: () => (/* binding */ readersOf),
/* harmony export */   it: () => (/* binding */ holdsBack)
/* harmony export */ });
/* harmony import */ var _destination_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2345);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6046);


const unfinishedStates = ['queued', 'in_progress', 'waiting', 'requested', 'pending'];
const MOST_FOR_INFORMATION = 20;
const readersOf = (destination) => {
    if ((0,_destination_js__WEBPACK_IMPORTED_MODULE_0__/* .appOf */ .XH)(destination) === 'codespaces')
        return [];
    if (!('organization' in destination))
        return [destination.repository];
    return destination.visibility === 'selected' ? destination.repositories : undefined;
};
const readingRepositories = (destinations) => [
    ...new Map(destinations.flatMap((one) => readersOf(one) ?? []).map((name) => [name.toLowerCase(), name])).values(),
];
const unknownReaders = (destinations) => destinations
    .filter((destination) => readersOf(destination) === undefined)
    .map((destination) => {
    const label = (0,_destination_js__WEBPACK_IMPORTED_MODULE_0__/* .destinationLabel */ .f4)(destination);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RotationError */ .FL({
        code: 'CONFIG_INVALID',
        message: `Which repositories read ${label} is not said, so their workflow runs cannot be looked at.`,
        hint: 'Say `visibility: selected` and `repositories` in the destination, or do not wait for runs.',
    });
});
const watchedRepositories = (destinations, { waitForRuns }) => readingRepositories(destinations).slice(0, waitForRuns ? undefined : MOST_FOR_INFORMATION);
const holdsBack = ({ waitForRuns, revokeOthers }, runs) => waitForRuns && !revokeOthers && runs !== undefined && (runs.count > 0 || runs.unseen.length > 0);
const unfinishedWords = ({ count, urls, unseen, unasked }) => {
    const one = count === 1;
    const more = count > urls.length ? `, and ${count - urls.length} more` : '';
    const runs = `${count} workflow run${one ? '' : 's'} that ${one ? 'was' : 'were'} queued before the delivery ${one ? 'is' : 'are'} not finished: ${urls.join(', ')}${more}.`;
    return [
        ...(count > 0 ? [runs] : []),
        ...unseen.map(({ message, hint }) => `Whether there are more is not known: ${message} ${hint}`),
        ...(unasked > 0 ? [`The runs of ${unasked} more repositories were not looked at.`] : []),
    ].join(' ');
};


/***/ })

};
