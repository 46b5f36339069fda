export const id = 8240;
export const ids = [8240,3347];
export const modules = {

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

/***/ 8240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  status: () => (/* binding */ status_status)
});

// EXTERNAL MODULE: ./build/app/cancelled.js
var cancelled = __webpack_require__(311);
// EXTERNAL MODULE: ./build/app/side-by-side.js
var side_by_side = __webpack_require__(9231);
// EXTERNAL MODULE: ./build/domain/destination.js
var destination = __webpack_require__(2345);
// EXTERNAL MODULE: ./build/domain/duration.js
var duration = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/domain/instant.js
var instant = __webpack_require__(2224);
// EXTERNAL MODULE: ./build/domain/observation.js
var observation = __webpack_require__(7259);
// EXTERNAL MODULE: ./build/domain/plan.js
var plan = __webpack_require__(698);
// EXTERNAL MODULE: ./build/domain/witness.js
var witness = __webpack_require__(290);
// EXTERNAL MODULE: ./build/app/observe.js
var observe = __webpack_require__(9856);
// EXTERNAL MODULE: ./build/app/roster.js
var roster = __webpack_require__(9721);
;// CONCATENATED MODULE: ./build/app/status.js









const isoOrNever = (at) => (at === null ? null : (0,instant/* isoSeconds */.nE)(at));
const lastsLongest = (secrets) => secrets.toSorted((a, b) => (b.expiresAt ?? Number.POSITIVE_INFINITY) - (a.expiresAt ?? Number.POSITIVE_INFINITY))[0];
const states = { yes: 'delivered', no: 'behind', unknown: 'unknown' };
const stateOf = (newest, one, { receipt }) => {
    if (one.witness === null)
        return 'absent';
    return newest ? states[(0,observation/* delivered */.bI)(newest, one, receipt)] : 'unknown';
};
const planFor = (situation) => {
    const decided = (0,plan/* plan */.e)(situation);
    if (decided.action !== 'skip')
        return decided;
    const { observed } = situation;
    const ifOver = (0,plan/* plan */.e)({ ...situation, observed: { ...observed, maker: 'ended' } });
    const done = ifOver.reason === 'GracePeriod' && (0,observation/* receiptOfNewest */.Y9)(observed)?.verifiedAt !== undefined;
    return done ? ifOver : decided;
};
const statusOf = ({ name, observed, plan, policy, now }) => {
    const newest = (0,observation/* newestOf */.su)(observed);
    const current = newest ?? lastsLongest(observed.secrets);
    const superseded = (0,observation/* retirable */.jy)(observed, newest ? policy.retireIds : []);
    const ends = current?.expiresAt;
    return {
        name,
        action: plan.action,
        reason: plan.reason,
        ...(current
            ? { secretId: current.id, managed: newest !== undefined, expiresAt: isoOrNever(current.expiresAt) }
            : {}),
        ...(newest ? { createdAt: (0,instant/* isoSeconds */.nE)(newest.marker.created) } : {}),
        ...(ends === undefined || ends === null ? {} : { daysLeft: (0,duration/* wholeDays */.n8)(ends - now) }),
        destinations: observed.destinations.map((one) => {
            const at = one.witness ? (0,witness/* writtenAt */.nt)(one.witness) : undefined;
            return {
                destination: (0,destination/* destinationLabel */.f4)(one.destination),
                status: stateOf(newest, one, observed),
                ...(at === undefined ? {} : { updatedAt: (0,instant/* isoSeconds */.nE)(at) }),
            };
        }),
        supersededSecretIds: superseded,
        unmanaged: observed.unmanaged
            .filter(({ id }) => !superseded.includes(id))
            .map(({ id, description, expiresAt }) => ({
            id,
            description: description ?? '',
            expiresAt: isoOrNever(expiresAt),
        })),
        ...(newest?.expiresAt ? { nextRotationAt: (0,instant/* isoSeconds */.nE)(newest.expiresAt - policy.rotateBefore) } : {}),
    };
};
const lookAt = async (task, ports) => {
    const { identity, policy, times, destinations } = task;
    const name = identity.credential;
    try {
        const observed = await (0,observe/* observe */.l)({ task, ports, roster: new roster/* Roster */.w(ports, task) });
        const now = ports.clock.now();
        return statusOf({ name, observed, plan: planFor({ observed, policy, now, times }), policy, now });
    }
    catch (error) {
        const { code, message, hint } = (0,errors/* asRotationError */.fq)(error);
        const unknown = destinations.map((one) => ({ destination: (0,destination/* destinationLabel */.f4)(one), status: 'unknown' }));
        return { name, destinations: unknown, supersededSecretIds: [], unmanaged: [], error: { code, message, hint } };
    }
};

// EXTERNAL MODULE: ./build/config/inputs.js
var inputs = __webpack_require__(9190);
// EXTERNAL MODULE: ./build/config/settings.js + 2 modules
var config_settings = __webpack_require__(7340);
// EXTERNAL MODULE: ./build/entry/cli/interruption.js + 1 modules
var interruption = __webpack_require__(3678);
// EXTERNAL MODULE: ./build/adapters/report/annotations.js
var annotations = __webpack_require__(7830);
// EXTERNAL MODULE: ./build/adapters/report/moments.js
var moments = __webpack_require__(4073);
// EXTERNAL MODULE: ./build/adapters/report/text-table.js
var text_table = __webpack_require__(4628);
// EXTERNAL MODULE: ./build/adapters/report/untrusted.js
var untrusted = __webpack_require__(9790);
// EXTERNAL MODULE: ./build/adapters/report/words.js
var words = __webpack_require__(169);
;// CONCATENATED MODULE: ./build/adapters/report/status-view.js




const heads = ['CREDENTIAL', 'SECRET', 'DAYS LEFT', 'DESTINATIONS', 'SUPERSEDED', 'UNMANAGED', 'NEXT ROTATION'];
const NOTHING = '-';
const destinationsCell = ({ destinations, managed }) => {
    const count = (status) => destinations.filter((one) => one.status === status).length;
    const absent = count('absent') === 0 ? '' : `, ${count('absent')} absent`;
    return managed ? `${count('delivered')} of ${destinations.length}${absent}` : `${destinations.length}${absent}`;
};
const madeLately = (createdAt, now) => {
    const minutes = Math.max(1, Math.round((Date.parse(now) - Date.parse(createdAt)) / 60_000));
    return `a run made it ${minutes} min ago and may be at work`;
};
const nextCell = (status, now) => {
    const { action, reason, createdAt, nextRotationAt, error } = status;
    if (error)
        return error.code;
    if (action === 'skip' && createdAt !== undefined)
        return `waits, ${madeLately(createdAt, now)}`;
    const why = reason === undefined ? '' : (0,words/* reasonWords */.IK)(reason);
    switch (action) {
        case 'rotate':
            return `now, ${why}`;
        case 'verify-again':
        case 'retire':
            return `to be finished, ${why}`;
        case 'pending':
        case 'skip':
            return `waits, ${why}`;
        default:
            return nextRotationAt === undefined ? NOTHING : `from ${(0,moments/* day */.vd)(nextRotationAt)}`;
    }
};
const row = (status, now) => {
    const { name, secretId, managed, expiresAt, daysLeft, supersededSecretIds, unmanaged } = status;
    return [
        (0,untrusted/* plainLine */.h0)(name, 100),
        secretId === undefined ? NOTHING : `${secretId}${managed ? '' : ' (made by hand)'}`,
        expiresAt === null ? 'never expires' : (daysLeft?.toString() ?? NOTHING),
        status.error ? NOTHING : destinationsCell(status),
        supersededSecretIds.join(', ') || NOTHING,
        unmanaged.map(({ id }) => id).join(', ') || NOTHING,
        nextCell(status, now),
    ];
};
const statusView = ({ checkedAt, credentials }) => (0,text_table/* textTable */.e)([heads, ...credentials.map((status) => row(status, checkedAt))]);

// EXTERNAL MODULE: ./build/cli/exit-status.js
var exit_status = __webpack_require__(2900);
// EXTERNAL MODULE: ./build/cli/spoken.js
var spoken = __webpack_require__(9915);
// EXTERNAL MODULE: ./build/entry/cli/shell.js + 5 modules
var shell = __webpack_require__(4524);
;// CONCATENATED MODULE: ./build/entry/cli/publish-status.js






const publishStatus = (report, { json, say }) => {
    const { credentials } = report;
    if (json)
        shell/* shell */.v.print((0,untrusted/* printableJson */.et)(report, 2));
    else
        shell/* shell */.v.show(statusView(report));
    for (const { name, error } of credentials) {
        if (error)
            shell/* shell */.v.log.error((0,annotations/* failureText */.k)({ name, ...(0,spoken/* saying */.i)(say, error) }), { title: error.code });
    }
    if (credentials.some(({ error }) => error))
        process.exitCode ??= exit_status/* exitStatus */.$.failed;
};

// EXTERNAL MODULE: ./build/entry/cli/settings.js
var cli_settings = __webpack_require__(1417);
// EXTERNAL MODULE: ./build/entry/cli/watched.js + 1 modules
var watched = __webpack_require__(4168);
;// CONCATENATED MODULE: ./build/entry/cli/status.js











const silent = { info() { }, warning() { }, step() { } };
const status_status = async (flags) => {
    const given = await (0,cli_settings/* understood */.S)(flags, { table: inputs/* rotateInputs */.fq, read: config_settings/* readSettings */.s, changesNothing: true });
    if (!given)
        return;
    const { settings, say } = given;
    const { compose } = await Promise.all(/* import() */[__webpack_require__.e(2164), __webpack_require__.e(4343), __webpack_require__.e(8348), __webpack_require__.e(1708), __webpack_require__.e(3097), __webpack_require__.e(8570), __webpack_require__.e(6789)]).then(__webpack_require__.bind(__webpack_require__, 6789));
    const signal = (0,interruption/* interruption */.Y)({ changes: false });
    const { jobs, clock, end } = await compose(settings, signal, shell/* shell */.v);
    const looked = (0,watched/* counting */.M)(jobs.length, (done) => (0,side_by_side/* sideBySide */.Q)(jobs, settings.concurrency, ({ task, portsWith }) => lookAt(task, portsWith(silent)).finally(done)));
    const credentials = await looked.finally(() => end(shell/* shell */.v.log.info));
    if (signal.aborted)
        throw (0,cancelled/* cancelledBefore */.b)('everything was looked at');
    publishStatus({ version: 1, checkedAt: (0,instant/* isoSeconds */.nE)(clock.now()), credentials }, { json: flags.on('json'), say });
};


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


/***/ })

};
