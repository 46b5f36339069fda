export const id = 4596;
export const ids = [4596];
export const modules = {

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

/***/ 4596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  takeBack: () => (/* binding */ takeBack)
});

// EXTERNAL MODULE: ./build/domain/destination.js
var domain_destination = __webpack_require__(2345);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
;// CONCATENATED MODULE: ./build/domain/left-behind.js
const madeBy = ({ nonces, secretId }, kin) => kin.filter(({ id, marker }) => nonces.includes(marker.nonce) && (marker.nonce !== nonces.at(-1) || secretId === undefined || id === secretId));
const writtenSince = (made, destinations) => {
    const oldest = Math.min(...made.map(({ marker }) => marker.created));
    return destinations.filter(({ updatedAt }) => updatedAt !== null && updatedAt >= oldest);
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
const look = (destinations, ports) => (0,together/* allOrErrors */.i)(destinations.map(async (destination) => ({ destination, updatedAt: await ports.destinations.read(destination) })));


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

/***/ 2345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ sameDestination),
/* harmony export */   Cn: () => (/* binding */ mayBeFor),
/* harmony export */   Ff: () => (/* binding */ destinationHash),
/* harmony export */   Ox: () => (/* binding */ audienceOf),
/* harmony export */   Rq: () => (/* binding */ secretApps),
/* harmony export */   UJ: () => (/* binding */ coveredBy),
/* harmony export */   XH: () => (/* binding */ appOf),
/* harmony export */   Z2: () => (/* binding */ canonicalLabel),
/* harmony export */   _8: () => (/* binding */ firstRepositoryOf),
/* harmony export */   bU: () => (/* binding */ readByWorkflowsOf),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   dm: () => (/* binding */ visibilities),
/* harmony export */   f4: () => (/* binding */ destinationLabel),
/* harmony export */   pp: () => (/* binding */ destinationFrom)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const secretApps = ['actions', 'dependabot', 'codespaces', 'agents'];
const visibilities = ['all', 'private', 'selected'];
const appOf = (destination) => 'environment' in destination ? 'actions' : (destination.app ?? 'actions');
const repositoryOf = (destination) => 'organization' in destination ? undefined : destination.repository;
const firstRepositoryOf = (destinations) => destinations.map(repositoryOf).find((repository) => repository !== undefined);
const ownerOf = (destination) => {
    if ('organization' in destination)
        return destination.organization;
    return 'environment' in destination ? `${destination.repository}#${destination.environment}` : destination.repository;
};
const labelled = (owner, app, secret) => `${owner}:${app === 'actions' ? '' : `${app}/`}${secret}`;
const destinationLabel = (destination) => labelled(ownerOf(destination), appOf(destination), destination.secret);
const printed = /^(?:(?<repository>[\w.-]{1,100}\/[\w.-]{1,100})(?:#(?<environment>[^\p{Cc}]{1,255}))?|(?<organization>[\w.-]{1,100})):(?:(?<app>dependabot|codespaces|agents)\/)?(?<secret>\w{1,255})$/u;
const destinationFrom = (label) => {
    const { repository, environment, organization, app, secret = '' } = printed.exec(label)?.groups ?? {};
    const read = app === undefined ? {} : { app: app };
    if (organization !== undefined)
        return { organization, ...read, secret };
    if (repository === undefined)
        return undefined;
    if (environment === undefined)
        return { repository, ...read, secret };
    return app === undefined ? { repository, environment, secret } : undefined;
};
const canonicalLabel = (destination) => labelled(ownerOf(destination).toLowerCase(), appOf(destination), destination.secret.toUpperCase());
const sameDestination = (one, other) => canonicalLabel(one) === canonicalLabel(other);
const readByWorkflowsOf = (repository, destination) => {
    if (appOf(destination) !== 'actions')
        return false;
    const [owner = ''] = repository.split('/');
    return 'organization' in destination
        ? destination.organization.toLowerCase() === owner.toLowerCase()
        : destination.repository.toLowerCase() === repository.toLowerCase();
};
const sha256 = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', text, 'hex');
const SHORT_HASH = 6;
const destinationHash = (destination) => sha256(canonicalLabel(destination)).slice(0, SHORT_HASH);
const MOST_LISTED = 20;
const audienceOf = (destinations) => {
    const hashes = destinations.map(destinationHash).sort();
    return hashes.length > MOST_LISTED ? [sha256(hashes.join(',')).slice(0, 12)] : hashes;
};
const coveredBy = (destinations) => {
    const current = new Set([...destinations.map(destinationHash), ...audienceOf(destinations)]);
    return (audience) => audience.every((one) => current.has(one));
};
const mayBeFor = (destinations, audience) => {
    const current = new Set(destinations.map(destinationHash));
    return audience.some((hash) => current.has(hash) || hash.length > SHORT_HASH);
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


/***/ })

};
