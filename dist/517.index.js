export const id = 517;
export const ids = [517,3347];
export const modules = {

/***/ 8895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isProxyAddress)
/* harmony export */ });
const isProxyAddress = (text) => {
    if (!URL.canParse(text))
        return false;
    const { protocol, username, password } = new URL(text);
    try {
        decodeURIComponent(username + password);
    }
    catch {
        return false;
    }
    return protocol === 'http:' || protocol === 'https:';
};


/***/ }),

/***/ 2357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ withoutTrailingSlashes),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   jQ: () => (/* binding */ assertSafeUrl)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6046);

const isLoopback = (hostname) => hostname === 'localhost' || hostname === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname);
const withoutTrailingSlashes = (address) => address.replace(/(?<!\/)\/+$/, '');
const assertSafeUrl = (address) => {
    const refuse = (what, hint) => new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RotationError */ .FL({ code: 'CONFIG_INVALID', message: what, hint });
    if (!URL.canParse(String(address))) {
        throw refuse('An address is not a URL.', 'Give a complete address such as https://example.com.');
    }
    const url = new URL(address);
    if (url.username || url.password) {
        throw refuse(`The address of ${url.host} holds a user name or a password.`, 'Leave them out of the address.');
    }
    if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)))
        return url;
    throw refuse(`The address ${url.protocol}//${url.host} is not https.`, 'Use https. Plain http is allowed to loopback hosts only.');
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

/***/ 475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ withoutForms),
/* harmony export */   X: () => (/* binding */ formsOf)
/* harmony export */ });
const SHORTEST = 6;
const insideBase64 = (bytes, before) => Buffer.concat([Buffer.alloc(before), bytes])
    .toString('base64')
    .slice(Math.ceil((before * 4) / 3), Math.floor(((before + bytes.length) * 4) / 3));
const formsOf = (value) => {
    const bytes = Buffer.from(value, 'utf8');
    const [base64, hex] = [bytes.toString('base64').replaceAll('=', ''), bytes.toString('hex')];
    const base64Forms = [base64, ...[0, 1, 2].map((before) => insideBase64(bytes, before))];
    return [
        value,
        ...value.split(/[\r\n]/),
        JSON.stringify(value).slice(1, -1),
        encodeURIComponent(value.toWellFormed()),
        new URLSearchParams({ v: value }).toString().slice('v='.length),
        ...base64Forms,
        ...base64Forms.map((form) => form.replaceAll('+', '-').replaceAll('/', '_')),
        hex,
        hex.toUpperCase(),
    ].filter((form) => form.length >= SHORTEST);
};
const withoutForms = (text, forms) => [...forms].sort((one, other) => other.length - one.length).reduce((rest, form) => rest.replaceAll(form, '***'), text);


/***/ }),

/***/ 3357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ SecretValue)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

class SecretValue {
    #value;
    constructor(value) {
        this.#value = value;
    }
    open(_purpose) {
        return this.#value;
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
    get [Symbol.toStringTag]() {
        return '***';
    }
    [node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
        return '***';
    }
}


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

/***/ 4520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TB: () => (/* binding */ homepage),
/* harmony export */   a9: () => (/* binding */ userAgentOf),
/* harmony export */   rE: () => (/* binding */ version)
/* harmony export */ });
const version = '0.1.0';
const homepage = 'https://github.com/OWNER/rotate-client-secrets';
const userAgentOf = (part) => `rotate-client-secrets/${version} (${part})`;


/***/ })

};
