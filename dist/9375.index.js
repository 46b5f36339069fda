export const id = 9375;
export const ids = [9375];
export const modules = {

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

/***/ 9375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rotateAll: () => (/* binding */ rotateAll)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6046);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7546);
/* harmony import */ var _side_by_side_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9231);



const steadfast = ({ progress, untold }) => {
    const anyhow = (tell) => {
        try {
            tell();
        }
        catch (error) {
            untold(error);
        }
    };
    const reporterOf = (reporter) => ({
        info: (...said) => anyhow(() => reporter.info(...said)),
        warning: (...said) => anyhow(() => reporter.warning(...said)),
        begins: (...said) => anyhow(() => reporter.begins?.(...said)),
        step: (line) => anyhow(() => reporter.step(line)),
    });
    return {
        begin: (credential) => reporterOf(progress.begin(credential)),
        end: (...said) => anyhow(() => progress.end(...said)),
    };
};
const workOn = async (job, { progress, clock, work }) => {
    const { task, portsWith, warnings } = job;
    const began = clock.elapsed();
    try {
        const reporter = progress.begin(task.identity.credential);
        for (const warning of warnings)
            reporter.warning(task.identity.credential, warning);
        return await work(task, portsWith(reporter));
    }
    catch (error) {
        const finishedAt = clock.now();
        const startedAt = finishedAt - (clock.elapsed() - began);
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOfCrash */ .D)(task, (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asRotationError */ .fq)(error), { startedAt, finishedAt });
    }
};
const rotateAll = (jobs, given) => {
    const options = { ...given, progress: steadfast(given) };
    let done = 0;
    return (0,_side_by_side_js__WEBPACK_IMPORTED_MODULE_2__/* .sideBySide */ .Q)(jobs, options.concurrency, async (job) => {
        const outcome = await workOn(job, options);
        done += 1;
        const tookMs = outcome.finishedAt - outcome.startedAt;
        options.progress.end(outcome.report, outcome.details, { done, all: jobs.length, tookMs });
        return outcome;
    });
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


/***/ })

};
