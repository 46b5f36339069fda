export const id = 5887;
export const ids = [5887,4613,3347];
export const modules = {

/***/ 2534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fb: () => (/* binding */ stepTitle),
/* harmony export */   eC: () => (/* binding */ logReporter),
/* harmony export */   i2: () => (/* binding */ LONGEST_LINE),
/* harmony export */   iH: () => (/* binding */ headerLine),
/* harmony export */   ow: () => (/* binding */ resultLine),
/* harmony export */   rk: () => (/* binding */ noteLine)
/* harmony export */ });
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4073);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9790);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(169);



const LONGEST_LINE = 1000;
const headerLine = (run) => (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(`rotate-client-secrets ${run.version} · ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(run.credentials, 'credential')} · owner ${run.owner}`);
const capitalized = (word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
const stepTitle = ({ step, durationMs, detail, failed }) => {
    const head = `${failed ? '✗' : '▸'} ${capitalized(step).padEnd(15)}${(0,_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .took */ .sm)(durationMs).padStart(11)}`;
    return `${head}  ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(detail, LONGEST_LINE)}`.trimEnd();
};
const noteLine = (note) => `  ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(note, LONGEST_LINE)}`;
const logReporter = (sink) => ({
    info: (credential, message) => sink.info((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(`${credential}: ${message}`, LONGEST_LINE)),
    warning: (credential, message) => sink.warning((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(`${credential}: ${message}`, LONGEST_LINE)),
    step: (line) => {
        sink.startGroup(stepTitle(line));
        for (const note of line.notes)
            sink.info(noteLine(note));
        sink.endGroup();
    },
});
const nextRotation = ({ nextRotationAt }) => nextRotationAt === undefined ? [] : [`next rotation from ${(0,_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd)(nextRotationAt)}`];
const became = (report, duration) => {
    switch (report.status) {
        case 'rotated':
            return [`rotated in ${duration}`, ...nextRotation(report)];
        case 'retired':
            return [`finished in ${duration}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsNamed */ .LE)(report.retiredSecretIds)} deleted`, ...nextRotation(report)];
        case 'unchanged':
            return ['unchanged', ...nextRotation(report)];
        case 'pending':
            return [
                `waits, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonWords */ .IK)(report.reason)}`,
                ...report.pendingRetirement.map(({ secretId, after }) => `secret ${secretId} may go after ${(0,_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .minute */ .Vc)(after)}`),
            ];
        case 'skipped':
            return [`skipped, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonWords */ .IK)(report.reason)}`];
        case 'planned':
            return [`planned, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonWords */ .IK)(report.reason)}`, 'nothing was changed'];
        case 'failed':
            return [`failed after ${duration}, ${report.error?.code ?? report.reason}`];
    }
};
const resultLine = (report, tookMs) => (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(`${report.name}: ${became(report, (0,_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .took */ .sm)(tookMs)).join(' · ')}`, LONGEST_LINE);


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

/***/ 1940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ cancellation)
/* harmony export */ });
const cancellation = () => {
    const controller = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.on(signal, () => controller.abort());
    return controller.signal;
};


/***/ }),

/***/ 1783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cleanUp: () => (/* binding */ cleanUp)
});

// EXTERNAL MODULE: ./build/adapters/report/log.js
var log = __webpack_require__(2534);
// EXTERNAL MODULE: ./build/adapters/runner/saved-state.js
var saved_state = __webpack_require__(6987);
// EXTERNAL MODULE: ./build/domain/destination.js
var domain_destination = __webpack_require__(2345);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/domain/witness.js
var domain_witness = __webpack_require__(290);
;// CONCATENATED MODULE: ./build/domain/left-behind.js

const madeBy = ({ nonces, secretId }, kin) => kin.filter(({ id, marker }) => nonces.includes(marker.nonce) && (marker.nonce !== nonces.at(-1) || secretId === undefined || id === secretId));
const writtenSince = (made, destinations) => {
    const oldest = Math.min(...made.map(({ marker }) => marker.created));
    return destinations.filter(({ witness }) => witness !== null && (0,domain_witness/* mayBeSince */.RH)(witness, oldest));
};

// EXTERNAL MODULE: ./build/app/roster.js
var app_roster = __webpack_require__(9721);
// EXTERNAL MODULE: ./build/app/together.js
var together = __webpack_require__(1251);
;// CONCATENATED MODULE: ./build/app/take-back.js





const NEXT = 'The next run sees what is there and finishes the rotation.';
const takeBack = async (task, ports, { left, alive }) => {
    const { credential } = task.identity;
    const keep = (reason, fate = 'The clean-up deleted nothing') => ports.reporter.warning(credential, `${reason} ${fate}, and every destination holds what works. ${NEXT}`);
    if (left.writing)
        return keep(`The run ended before it was done, and had begun to write ${named(left)}.`);
    if (alive)
        return keep(`The process ${left.pid} of the run is still at work.`);
    try {
        const outcome = await deleteUnwritten(task, ports, left);
        if ('kept' in outcome)
            return keep(outcome.kept);
        ports.reporter.info(credential, outcome.done);
    }
    catch (error) {
        const { message } = (0,errors/* asRotationError */.fq)(error);
        keep(`What the ended run had made could not be taken back: ${message}`, 'What it wrote nowhere may be deleted or not');
    }
};
const named = ({ secretId }) => (secretId === undefined ? 'the new secret' : `secret ${secretId}`);
const deleteUnwritten = async (task, ports, left) => {
    const { credentials, clock } = ports;
    const roster = new app_roster/* Roster */.w(ports, task);
    const notAfter = clock.elapsed() + task.times.look;
    const [{ kin }, destinations] = await (0,together/* allDone */.g)([roster.read(), look(task.destinations, ports)]);
    if (left.nonces.some((nonce) => roster.wasCopied({ nonce })))
        return {
            kept: `The description of ${named(left)} stands twice, so a later run could take the other one for ours.`,
        };
    const made = madeBy(left, kin);
    if (made.length === 0)
        return { done: 'no new secret of the ended run was found' };
    const written = writtenSince(made, destinations);
    if (written.length > 0) {
        const places = written.map(({ destination }) => (0,domain_destination/* destinationLabel */.f4)(destination)).join(', ');
        return { kept: `${places} was written since the ended run made ${named(left)}.` };
    }
    await (0,together/* allOrErrors */.i)(made.map(({ id }) => credentials.delete(id, { notAfter })));
    const ids = made.map(({ id }) => id).join(', ');
    return { done: `secret ${ids}, which the ended run had made and written nowhere, was deleted` };
};
const look = (destinations, ports) => (0,together/* allOrErrors */.i)(destinations.map(async (destination) => ({ destination, witness: await ports.destinations.read(destination) })));

// EXTERNAL MODULE: ./build/config/settings.js + 2 modules
var settings = __webpack_require__(7340);
// EXTERNAL MODULE: ./build/entry/cancellation.js
var cancellation = __webpack_require__(1940);
// EXTERNAL MODULE: ./build/entry/compose.js + 10 modules
var compose = __webpack_require__(6789);
// EXTERNAL MODULE: ./build/entry/given-inputs.js
var given_inputs = __webpack_require__(1082);
// EXTERNAL MODULE: ./build/entry/log.js
var entry_log = __webpack_require__(1201);
// EXTERNAL MODULE: ./build/entry/runner.js
var runner = __webpack_require__(7609);
;// CONCATENATED MODULE: ./build/entry/clean-up.js










const unreadable = (what) => new errors/* RotationError */.FL({ code: 'INTERNAL', message: `${what} cannot be read again.`, hint: '' });
const cleanUp = async () => {
    const parsed = await (0,settings/* readSettings */.s)((0,given_inputs/* givenInputs */.P)());
    if ('problems' in parsed)
        throw unreadable('The inputs of the main step');
    const ending = AbortSignal.any([AbortSignal.timeout(parsed.settings.times.takeBack), (0,cancellation/* cancellation */.W)()]);
    const { jobs, end } = await (0,compose.compose)(parsed.settings, ending, runner/* runner */.l, 'post');
    try {
        const begun = jobs.flatMap(({ task, portsWith }) => {
            const left = (0,saved_state/* leftBehind */.aU)(process.env, task.identity);
            return left ? [takeBack(task, portsWith((0,log/* logReporter */.eC)(entry_log.log)), { left, alive: (0,saved_state/* isAlive */._n)(left.pid) })] : [];
        });
        await Promise.all(begun);
        if (begun.length < (0,saved_state/* leftovers */.To)(process.env))
            throw unreadable('What the main step kept of a credential');
    }
    finally {
        await end(entry_log.log.info);
    }
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

/***/ 1201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ warningsSoFar),
/* harmony export */   log: () => (/* binding */ log)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(143);
/* harmony import */ var _protect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5080);


let warnings = 0;
const warningsSoFar = () => warnings;
const log = {
    ..._actions_core__WEBPACK_IMPORTED_MODULE_0__,
    info: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.info((0,_protect_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E)(message)),
    warning(message) {
        warnings += 1;
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.warning((0,_protect_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E)(message));
    },
    startGroup: (title) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.startGroup((0,_protect_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E)(title)),
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

/***/ 7609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ runner)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(143);
/* harmony import */ var _adapters_runner_saved_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6987);
/* harmony import */ var _protect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5080);



const runner = {
    protect: _protect_js__WEBPACK_IMPORTED_MODULE_2__/* .protect */ .y,
    journalOf: (identity) => (0,_adapters_runner_saved_state_js__WEBPACK_IMPORTED_MODULE_1__/* .savedJournal */ .Ts)({ identity, sink: { saveState: _actions_core__WEBPACK_IMPORTED_MODULE_0__.saveState }, environment: process.env, pid: process.pid }),
};


/***/ }),

/***/ 5023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
const version = '0.1.0';


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


/***/ })

};
