export const id = 702;
export const ids = [702];
export const modules = {

/***/ 2357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback),
/* harmony export */   j: () => (/* binding */ assertSafeUrl)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6046);

const isLoopback = (hostname) => hostname === 'localhost' || hostname === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname);
const assertSafeUrl = (address) => {
    const refuse = (what, hint) => new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RotationError */ .F({ code: 'CONFIG_INVALID', message: what, hint });
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

/***/ 7830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ failuresOf),
/* harmony export */   r: () => (/* binding */ announceFailures)
/* harmony export */ });
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9790);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(169);


const failuresOf = (report, details) => report.credentials.flatMap(({ name, error }) => {
    const safety = details.find((one) => one.name === name)?.safety;
    return error ? [{ name, ...error, ...(safety === undefined ? {} : { safety }) }] : [];
});
const failureText = ({ name, message, safety, hint }) => [
    (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(name === undefined ? message : `${name}: ${message}`, 1500),
    ...(safety === undefined ? [] : [`  ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(safety, 1000)}`]),
    `  Next: ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(hint, 1000)}`,
].join('\n');
const MOST_ANNOTATIONS = 10;
const announceFailures = (sink, failures) => {
    const shown = failures.length > MOST_ANNOTATIONS ? failures.slice(0, MOST_ANNOTATIONS - 1) : failures;
    const rest = failures.slice(shown.length);
    for (const failure of shown)
        sink.error(failureText(failure), { title: failure.code });
    if (rest.length === 0)
        return;
    sink.error(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(rest.length, 'more failure')}. The log of this step holds them all.`, {
        title: 'MORE_FAILURES',
    });
    for (const failure of rest) {
        for (const line of `${failure.code} ${failureText(failure)}`.split('\n'))
            sink.info(line);
    }
};


/***/ }),

/***/ 9790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;
const cut = (text, longest) => {
    const characters = [...text];
    return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text;
};
const plainLine = (text, longest = 500) => cut(text.toWellFormed().replaceAll(unseen, ' ').trim(), longest)
    .replaceAll(/##(?=\[)/g, '# #')
    .replaceAll(/:(?=:[a-z-])|^:(?=:)/gi, ': ');
const markdownText = (text, longest = 300) => plainLine(text, longest)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`|[\]*~$]/g, '\\$&')
    .replaceAll(/(^|\s)(_+)/g, '$1\\$2')
    .replaceAll('@', '@&#8203;')
    .replaceAll('://', ':&#8203;//')
    .replaceAll(/\bwww\./gi, (start) => `${start.slice(0, 3)}&#8203;.`)
    .replace(/^(?:[#+=-]|\d+[.)])/, '\\$&');
const markdownLink = (text, address) => {
    if (!URL.canParse(address))
        return markdownText(text);
    const url = new URL(address);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return markdownText(text);
    const href = url.href.replaceAll(/[()|<>\\`[\]*_\s@]/g, (sign) => sign === '_' ? sign : `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
    return `[${markdownText(text)}](${href})`;
};


/***/ }),

/***/ 169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IK: () => (/* binding */ reasonWords),
/* harmony export */   LE: () => (/* binding */ secretsNamed),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
const reasonWords = (reason) => /[a-z]/.test(reason) ? reason.replaceAll(/(?!^)[A-Z]/g, (letter) => ` ${letter}`).toLowerCase() : reason;
const secretsNamed = (ids) => `secret${ids.length === 1 ? '' : 's'} ${ids.join(', ')}`;
const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;


/***/ }),

/***/ 6885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Os: () => (/* binding */ primaryOf),
/* harmony export */   Q2: () => (/* binding */ parseBaseUrl),
/* harmony export */   j7: () => (/* binding */ allLoopback)
/* harmony export */ });
/* harmony import */ var _adapters_http_safe_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2357);

const CONNECT_DOMAIN = 'datahub.connect.aveva.com';
const PRIMARY = `https://uswe.${CONNECT_DOMAIN}`;
const isConnect = ({ hostname }) => hostname === CONNECT_DOMAIN || hostname.endsWith(`.${CONNECT_DOMAIN}`);
const baseOf = ({ origin, pathname }) => `${origin}${pathname.replace(/\/+$/, '')}`;
const example = 'an address such as https://euno.datahub.connect.aveva.com';
const parseBaseUrl = (text) => {
    const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase();
    if (scheme === undefined) {
        const guess = `https://${text}`;
        const plausible = /^[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:\/[\w./-]*)?$/.test(text) && URL.canParse(guess);
        return { expected: example, meant: plausible ? baseOf(new URL(guess)) : undefined };
    }
    if (!URL.canParse(text))
        return { expected: example };
    const url = new URL(text);
    if (url.username !== '' || url.password !== '') {
        return { expected: 'an address without a user name and a password', hint: 'Take them out of the address.' };
    }
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && (0,_adapters_http_safe_url_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U)(url.hostname))) {
        const secure = new URL(`https:${text.slice(scheme.length + 1)}`);
        return {
            expected: 'https; plain http is allowed to loopback addresses only',
            meant: scheme === 'http' && url.port === '' ? baseOf(secure) : undefined,
        };
    }
    if (/[?#]/.test(text))
        return { expected: 'an address without a query and a fragment', meant: baseOf(url) };
    if (isConnect(url) && baseOf(url) !== url.origin) {
        return { expected: 'the address of the region without a path', meant: url.origin };
    }
    return { value: baseOf(url) };
};
const primaryOf = (connectUrl) => (isConnect(new URL(connectUrl)) ? PRIMARY : connectUrl);
const allLoopback = (addresses) => addresses.every((address) => (0,_adapters_http_safe_url_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U)(new URL(address).hostname));


/***/ }),

/***/ 3861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nq: () => (/* binding */ parseEnvironment),
/* harmony export */   Qi: () => (/* binding */ parseCredentialName),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   bK: () => (/* binding */ parseSecretName),
/* harmony export */   hM: () => (/* binding */ parseWorkflow),
/* harmony export */   pZ: () => (/* binding */ parseOwner),
/* harmony export */   rd: () => (/* binding */ parseRef)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5362);

const login = '[A-Za-z0-9][A-Za-z0-9_-]{0,38}';
const repository = new RegExp(`^${login}/(?!\\.{1,2}$)[\\w.-]{1,100}$`);
const meantByRepository = (text) => text
    .replace(/^(?:https?:\/\/[^/]+\/|git@[^:]+:)/, '')
    .replace(/(?:\.git)?\/?$/, '')
    .replaceAll(/\s*\/\s*/g, '/');
const parseRepository = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .w)(repository, 'a repository as owner/name, such as acme/ingest', meantByRepository);
const environmentRule = 'the name of an environment, on one line and at most 255 characters';
const parseEnvironment = (text) => text.length <= 255 && !/\p{Cc}/u.test(text) ? { value: text } : { expected: environmentRule };
const secretName = /^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/i;
const parseSecretName = (text) => {
    if (text.length <= 255 && secretName.test(text))
        return { value: text };
    const expected = 'the name of a GitHub secret: letters, digits and _, no digit first, not starting with GITHUB_';
    const guess = text.replaceAll(/[-.\s]/g, '_');
    return { expected, meant: guess !== text && text.length <= 60 && secretName.test(guess) ? guess : undefined };
};
const parseOwner = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .w)(/^[\w./-]{1,100}$/, 'at most 100 letters, digits, dots, slashes, hyphens and underscores, such as acme/ops');
const parseCredentialName = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .w)(/^[\w./#:-]{1,100}$/, 'at most 100 letters, digits and ._/#:-', (text) => text.replaceAll(/\s+/g, '-'));
const parseWorkflow = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .w)(/^(?:\d{1,20}|[^/\\\p{Cc}]{1,250}\.ya?ml)$/iu, 'the file name of a workflow, such as verify-connect.yml, or its id', (text) => {
    const file = text.replace(/^.*[/\\]/, '');
    return /\.ya?ml$/i.test(file) || !/^[\w-]+$/.test(file) ? file : `${file}.yml`;
});
const gitName = /^(?![/.-])(?!.*(?:\.\.|@\{|\/\/|\/\.))[^\s\p{Cc}~^:?*[\]\\]{1,250}(?<![/.])$/u;
const parseRef = (text) => {
    if (/^[0-9a-f]{40}$/i.test(text)) {
        return { expected: 'a branch or a tag, because a workflow cannot be dispatched on a commit' };
    }
    return gitName.test(text) ? { value: text } : { expected: 'the name of a branch or a tag, such as main' };
};


/***/ }),

/***/ 7410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ noteMisspelled),
  T: () => (/* binding */ readerOf)
});

// EXTERNAL MODULE: ./build/config/connect-url.js
var connect_url = __webpack_require__(6885);
// EXTERNAL MODULE: ./build/config/github-names.js
var github_names = __webpack_require__(3861);
// EXTERNAL MODULE: ./build/config/near-miss.js
var near_miss = __webpack_require__(9514);
// EXTERNAL MODULE: ./build/domain/duration.js
var duration = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/config/parsed.js
var parsed = __webpack_require__(5362);
;// CONCATENATED MODULE: ./build/config/plain-values.js



const meantByFlag = {
    yes: 'true',
    on: 'true',
    '1': 'true',
    no: 'false',
    off: 'false',
    '0': 'false',
};
const parseFlag = (text) => {
    if (text === 'true')
        return { value: true };
    if (text === 'false')
        return { value: false };
    return { expected: 'true or false', meant: meantByFlag[text.toLowerCase()] ?? (0,near_miss/* nearest */.p)(text, ['true', 'false']) };
};
const LONGEST = 100 * 365 * 86_400_000;
const meantByDuration = (text) => {
    const words = /^p?t?\s*(\d{1,5})\s*(s|sec|seconds?|m|min|minutes?|h|hours?|d|days?|w|weeks?)$/i.exec(text);
    const [, count, unit] = words ?? [];
    if (!count || !unit)
        return undefined;
    const letter = unit.charAt(0).toLowerCase();
    return letter === 'w' ? `${Number(count) * 7}d` : `${Number(count)}${letter}`;
};
const parseDurationInput = (text) => {
    const ms = (0,duration/* parseDuration */.E9)(text);
    if (ms === undefined) {
        const meant = meantByDuration(text);
        const fits = meant !== undefined && ((0,duration/* parseDuration */.E9)(meant) ?? LONGEST + 1) <= LONGEST;
        return { expected: 'a whole number and s, m, h or d, such as 30d', meant: fits ? meant : undefined };
    }
    return ms > LONGEST ? { expected: `at most ${(0,duration/* formatDuration */.a3)(LONGEST)}` } : { value: ms };
};
const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const meantByGuid = (text) => {
    const digits = text.replaceAll(/[^0-9a-f]/gi, '');
    return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};
const parseGuid = (0,parsed/* matching */.w)(guid, 'a GUID such as 7f0a1a7c-58b0-4c11-9b1c-2d8e7f7a5f10', meantByGuid);
const LARGEST_ID = 2_147_483_647;
const parseIds = (text) => {
    const parts = text.split(/[\s,]+/).filter((part) => part !== '');
    const valid = parts.every((part) => /^[1-9]\d{0,9}$/.test(part) && Number(part) <= LARGEST_ID);
    return valid
        ? { value: [...new Set(parts.map(Number))] }
        : { expected: 'ids of secrets, which are positive whole numbers, separated by commas, such as 1,4' };
};
const parseChoice = (...words) => (text) => {
    const found = words.find((word) => word === text);
    return found === undefined ? { expected: words.join(' or '), meant: (0,near_miss/* nearest */.p)(text, words) } : { value: found };
};
const parseText = (text) => /\p{Cc}/u.test(text) ? { expected: 'one line without control characters' } : { value: text };
const parseFingerprint = (text) => /^[0-9a-f]{32}$/i.test(text) ? { value: text.toLowerCase() } : { expected: '32 hex digits' };
const parseCorrelationId = (0,parsed/* matching */.w)(/^[\w.-]{1,100}$/, 'at most 100 letters, digits, dots, hyphens and underscores');

// EXTERNAL MODULE: ./build/config/rejection.js
var rejection = __webpack_require__(684);
;// CONCATENATED MODULE: ./build/config/input-reader.js





const parsers = {
    text: parseText,
    flag: parseFlag,
    duration: parseDurationInput,
    guid: parseGuid,
    url: connect_url/* parseBaseUrl */.Q2,
    ids: parseIds,
    repository: github_names/* parseRepository */.SU,
    owner: github_names/* parseOwner */.pZ,
    'credential-name': github_names/* parseCredentialName */.Qi,
    'secret-name': github_names/* parseSecretName */.bK,
    environment: github_names/* parseEnvironment */.Nq,
    workflow: github_names/* parseWorkflow */.hM,
    ref: github_names/* parseRef */.rd,
    'client-type': parseChoice('client-credential', 'hybrid'),
    pace: parseChoice('polite', 'limit'),
    'correlation-id': parseCorrelationId,
    fingerprint: parseFingerprint,
};
const SECRET_IS_EMPTY = 'If it is set from a GitHub secret, that secret does not exist, or this job cannot see it: check its name, the environment of the job, and whether the run comes from a fork.';
const protectSecrets = (table, { read, protect }, problems) => {
    const secrets = new Map();
    for (const [name, input] of Object.entries(table)) {
        const value = input.secret ? read(name).trim() : '';
        if (value === '')
            continue;
        secrets.set(name, protect(value));
        problems.hide(value);
        if (/[\s\p{Cc}]/u.test(value)) {
            problems.add({
                input: name,
                message: `${name} holds a space, a line break or a control character inside; expected one word.`,
                hint: 'Store the secret again, and paste nothing but the value.',
            });
        }
    }
    return secrets;
};
const defaultOf = (input, environment) => {
    if (input.variable !== undefined)
        return environment[input.variable]?.trim() || (input.otherwise ?? '');
    return input.default === undefined || input.default.startsWith('${{') ? '' : input.default;
};
const readerOf = (table, source, problems) => {
    const secrets = protectSecrets(table, source, problems);
    const text = (name) => source.read(name).trim();
    const missing = (name, hint = `Give ${name}.`) => problems.add({
        input: name,
        message: `${name} is missing.`,
        hint: table[name]?.secret ? `${hint} ${SECRET_IS_EMPTY}` : hint,
    });
    return {
        text,
        lines: (name) => source.read(name),
        missing,
        secret: (name) => secrets.get(name),
        value: (name, kind) => {
            const input = table[name];
            if (!input)
                return undefined;
            const usual = defaultOf(input, source.environment);
            const taken = text(name) || usual;
            if (taken === '') {
                if (input.required)
                    missing(name);
                return undefined;
            }
            const parsed = parsers[kind](taken);
            if ('value' in parsed)
                return parsed.value;
            (0,rejection/* reject */.k)(problems, { input: name, text: taken, default: taken === usual ? undefined : input.default }, parsed);
            return undefined;
        },
    };
};
const noteMisspelled = (table, environment, problems) => {
    const names = Object.keys(table);
    for (const variable of Object.keys(environment).filter((one) => one.startsWith('INPUT_'))) {
        const input = variable.slice('INPUT_'.length).toLowerCase();
        const meant = names.includes(input) ? undefined : (0,near_miss/* nearest */.p)(input, names);
        if (meant !== undefined) {
            problems.add({ input, message: `There is no input ${input}.`, hint: `Did you mean ${meant}?` });
        }
    }
};


/***/ }),

/***/ 9190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fn: () => (/* binding */ verifyInputs),
/* harmony export */   fq: () => (/* binding */ rotateInputs)
/* harmony export */ });
/* unused harmony exports rotateOutputs, verifyOutputs */
const clientType = {
    kind: 'client-type',
    default: 'client-credential',
    description: 'Kind of the client: client-credential or hybrid.',
};
const rotateInputs = {
    name: {
        kind: 'credential-name',
        defaultRule: 'the destination, as `owner/repo:NAME`',
        description: 'Name of the credential, at most 100 of letters, digits and ._/#:-; must be given when there are several destinations.',
    },
    'connect-url': {
        kind: 'url',
        default: 'https://uswe.datahub.connect.aveva.com',
        description: 'Regional base URL of CONNECT data services, where the consumers of the secret authenticate.',
    },
    'connect-primary-url': {
        kind: 'url',
        defaultRule: 'US-West for hosts under `datahub.connect.aveva.com`, else `connect-url`',
        description: 'Base URL where secrets are read and written.',
    },
    owner: {
        kind: 'owner',
        default: `\${{ github.repository }}`,
        variable: 'GITHUB_REPOSITORY',
        description: 'Who owns the secrets that this tool makes; secrets of another owner are never touched.',
    },
    'tenant-id': { kind: 'guid', required: true, description: 'GUID of the tenant.' },
    'client-id': { kind: 'guid', required: true, description: 'GUID of the client whose secret is rotated.' },
    'client-type': clientType,
    'client-secret': {
        kind: 'secret',
        secret: true,
        description: 'The current secret of the client, which then rotates itself; excludes the two admin inputs.',
    },
    'admin-client-id': {
        kind: 'guid',
        description: 'GUID of a Tenant Administrator client that acts instead; hybrid clients need one.',
    },
    'admin-client-secret': { kind: 'secret', secret: true, description: 'Secret of that administrator client.' },
    'secret-name': {
        kind: 'secret-name',
        description: 'Name of the GitHub secret to write; with repository and environment it names one destination.',
    },
    repository: {
        kind: 'repository',
        default: `\${{ github.repository }}`,
        variable: 'GITHUB_REPOSITORY',
        description: 'Repository of the GitHub secret, as owner/name.',
    },
    environment: {
        kind: 'environment',
        description: 'Environment of the GitHub secret; without it the secret belongs to the repository.',
    },
    destinations: {
        kind: 'destinations',
        description: 'YAML list of destinations, each with repository, secret and, where wanted, environment; excludes the three inputs above.',
    },
    'rotate-before': { kind: 'duration', default: '30d', description: 'Rotate when no more than this is left.' },
    lifetime: {
        kind: 'duration',
        default: '90d',
        description: 'Life of the new secret; must be longer than rotate-before and grace-period together.',
    },
    'grace-period': {
        kind: 'duration',
        default: '24h',
        description: 'How long the superseded secret stays valid; above 0s a later run deletes it, and the token needs Variables: write.',
    },
    'verify-workflow': {
        kind: 'workflow',
        description: 'File name or id of the verification workflow; required unless allow-unverified is true.',
    },
    'allow-unverified': {
        kind: 'flag',
        default: 'false',
        description: 'Rotate without a verification workflow, on the word of the token service and of the acknowledged writes.',
    },
    'verify-repository': {
        kind: 'repository',
        defaultRule: 'repository of the first destination',
        description: 'Repository that the verification workflow is dispatched in.',
    },
    'verify-ref': {
        kind: 'ref',
        defaultRule: 'its default branch',
        description: 'Branch or tag that the verification workflow is dispatched on.',
    },
    'verify-timeout': { kind: 'duration', default: '15m', description: 'How long to wait for the verification.' },
    'accept-timeout': {
        kind: 'duration',
        default: '5m',
        description: 'How long to wait until the token service accepts the new secret.',
    },
    'allow-external-source': {
        kind: 'flag',
        default: 'false',
        description: 'The value of client-secret comes from somewhere else than the destinations.',
    },
    'retire-ids': {
        kind: 'ids',
        description: 'Ids of secrets made by hand, separated by commas, that may be deleted too once a newer one is verified.',
    },
    'revoke-others': {
        kind: 'flag',
        default: 'false',
        description: 'Incident switch: rotate now without a grace period, then delete every other secret of the client, whoever made it.',
    },
    force: { kind: 'flag', default: 'false', description: 'Rotate now, even if the secret is not due.' },
    'dry-run': { kind: 'flag', default: 'false', description: 'Observe and plan, but change nothing.' },
    'github-token': {
        kind: 'secret',
        secret: true,
        required: true,
        description: 'Token that may write the destinations: a GitHub App token or a fine-grained personal token, as GITHUB_TOKEN cannot write secrets.',
    },
    'run-token': {
        kind: 'secret',
        secret: true,
        default: `\${{ github.token }}`,
        description: 'Token that reads the state of earlier runs of the rotating workflow (Actions: read).',
    },
    'github-api-url': {
        kind: 'url',
        default: `\${{ github.api_url }}`,
        variable: 'GITHUB_API_URL',
        otherwise: 'https://api.github.com',
        description: 'Base URL of the GitHub REST API, also of a GitHub Enterprise Server.',
    },
    pace: {
        kind: 'pace',
        default: 'polite',
        description: 'polite: a burst of up to 60 writes, then one a second; limit: up to 95 % of the points a minute that GitHub documents.',
    },
    summary: { kind: 'flag', default: 'true', description: 'Write the job summary.' },
    'result-file': { kind: 'text', description: 'Path of a file that the report is written to as well.' },
};
const verifyInputs = {
    'connect-url': {
        kind: 'url',
        required: true,
        description: 'Regional base URL of CONNECT data services, where this consumer authenticates.',
    },
    'client-id': { kind: 'guid', required: true, description: 'GUID of the client.' },
    'client-type': clientType,
    'client-secret': {
        kind: 'secret',
        secret: true,
        required: true,
        description: 'The secret as this consumer reads it.',
    },
    'correlation-id': {
        kind: 'correlation-id',
        description: 'The input correlation-id of the workflow; given together with fingerprint or not at all.',
    },
    fingerprint: {
        kind: 'fingerprint',
        description: 'The input fingerprint of the workflow, which the secret must have.',
    },
};
const rotateOutputs = {
    result: 'The report as JSON; empty when it would be too large for an output, see result-file.',
    rotated: 'Names of the credentials that were rotated, as a JSON array.',
    failed: 'Names of the credentials that failed, as a JSON array.',
    'secret-id': 'Id of the secret that consumers are to use now.',
    'expires-at': 'When that secret expires, in ISO 8601.',
    'next-rotation-at': 'The earliest moment of the next rotation, in ISO 8601.',
};
const verifyOutputs = {
    evidence: 'What was proven: fingerprint, or token when no fingerprint was given.',
};


/***/ }),

/***/ 9514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
const editDistance = (a, b) => {
    let beforePrevious = [];
    let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const changed = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
            const swapped = row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            const best = Math.min(changed, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
            current.push(swapped ? Math.min(best, (beforePrevious[column - 2] ?? 0) + 1) : best);
        }
        beforePrevious = previous;
        previous = current;
    }
    return previous[b.length] ?? 0;
};
const nearest = (text, known) => {
    const plain = (word) => word.trim().toLowerCase().replaceAll(/[_\s]/g, '-');
    if (text.length > 100)
        return undefined;
    const ranked = known
        .map((word) => ({ word, distance: editDistance(plain(text), plain(word)) }))
        .filter(({ word, distance }) => distance <= Math.min(2, Math.floor(word.length / 3)))
        .sort((a, b) => a.distance - b.distance);
    return ranked[0]?.word;
};


/***/ }),

/***/ 5362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ matching)
/* harmony export */ });
const matching = (pattern, expected, meant) => (text) => {
    if (pattern.test(text))
        return { value: text };
    const guess = meant?.(text);
    return { expected, meant: guess !== undefined && guess !== text && pattern.test(guess) ? guess : undefined };
};


/***/ }),

/***/ 3515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ collectProblems)
/* harmony export */ });
const SHORTEST_HIDDEN = 4;
const LONGEST_QUOTE = 80;
const collectProblems = () => {
    const list = [];
    const hidden = [];
    const redact = (text) => hidden.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
    return {
        list,
        add: (problem) => void list.push({ ...problem, message: redact(problem.message), hint: redact(problem.hint) }),
        hide: (secret) => {
            if (secret.length < SHORTEST_HIDDEN)
                return;
            hidden.push(secret);
            hidden.sort((a, b) => b.length - a.length);
        },
        quote: (value) => {
            const shown = redact(value);
            return JSON.stringify(shown.length > LONGEST_QUOTE ? `${shown.slice(0, LONGEST_QUOTE)}…` : shown);
        },
    };
};


/***/ }),

/***/ 684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ reject)
/* harmony export */ });
const reject = (problems, { input, what = input, place, text, default: usual }, { expected, meant, hint }) => {
    const correct = usual ? `Correct it, or leave it out for the default, ${usual}.` : 'Correct it.';
    problems.add({
        input,
        ...(place ? { place } : {}),
        message: `${what} is ${problems.quote(text)}; expected ${expected}.`,
        hint: hint ?? (meant === undefined ? correct : `Did you mean ${problems.quote(meant)}?`),
    });
};


/***/ }),

/***/ 6137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readTimeScale)
/* harmony export */ });
/* harmony import */ var _domain_times_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(199);
/* harmony import */ var _connect_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6885);


const TIME_SCALE_VARIABLE = 'ROTATE_CLIENT_SECRETS_TIME_SCALE';
const readTimeScale = (environment, addresses, { problems, warn }) => {
    const unscaled = { factor: 1, times: _domain_times_js__WEBPACK_IMPORTED_MODULE_0__/* .protocolTimes */ .p };
    const text = environment[TIME_SCALE_VARIABLE]?.trim() ?? '';
    if (text === '' || addresses.length === 0)
        return unscaled;
    if (!(0,_connect_url_js__WEBPACK_IMPORTED_MODULE_1__/* .allLoopback */ .j7)(addresses)) {
        warn(`${TIME_SCALE_VARIABLE} is ignored: it is for the sandbox, where all addresses are loopback.`);
        return unscaled;
    }
    const factor = /^\d*\.?\d+$/.test(text) ? Number(text) : Number.NaN;
    if (factor > 0 && factor <= 1)
        return { factor, times: (0,_domain_times_js__WEBPACK_IMPORTED_MODULE_0__/* .scaleTimes */ .r)(_domain_times_js__WEBPACK_IMPORTED_MODULE_0__/* .protocolTimes */ .p, factor) };
    problems.add({
        input: TIME_SCALE_VARIABLE,
        message: `${TIME_SCALE_VARIABLE} is ${problems.quote(text)}; expected a number above 0 and at most 1.`,
        hint: 'Correct it, or unset it.',
    });
    return unscaled;
};


/***/ }),

/***/ 4953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   n8: () => (/* binding */ wholeDays)
/* harmony export */ });
const unitMs = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const parseDuration = (text) => {
    const match = /^(\d{1,9})([smhd])$/.exec(text.trim());
    const [, count, unit] = match ?? [];
    return count && unit && unit in unitMs ? Number(count) * unitMs[unit] : undefined;
};
const formatDuration = (ms) => {
    for (const unit of ['d', 'h', 'm']) {
        if (ms >= unitMs[unit] && ms % unitMs[unit] === 0)
            return `${ms / unitMs[unit]}${unit}`;
    }
    return `${Math.round(ms / 1000)}s`;
};
const wholeDays = (ms) => Math.floor(ms / unitMs.d);


/***/ }),

/***/ 2224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nE: () => (/* binding */ isoSeconds),
/* harmony export */   vD: () => (/* binding */ utcMinute),
/* harmony export */   zJ: () => (/* binding */ ceilToSecond)
/* harmony export */ });
const isoSeconds = (at) => new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
const ceilToSecond = (at) => Math.ceil(at / 1000) * 1000;
const utcMinute = (at) => `${isoSeconds(at).slice(0, 16).replace('T', ' ')} UTC`;


/***/ }),

/***/ 199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ protocolTimes),
/* harmony export */   r: () => (/* binding */ scaleTimes)
/* harmony export */ });
const seconds = 1000;
const minutes = 60 * seconds;
const protocolTimes = {
    fence: 30 * seconds,
    lastWrite: 30 * minutes,
    writeWindow: 31 * minutes,
    wait: 60 * seconds,
    otherRun: 60 * minutes,
    look: 30 * seconds,
    propagation: 60 * minutes,
    futureTolerance: 5 * minutes,
    clockSkew: 1 * seconds,
    writeVisible: 30 * seconds,
    firstPause: 1 * seconds,
    longestPause: 10 * seconds,
    call: 30 * seconds,
    minute: 1 * minutes,
    rateLimit: 10 * minutes,
};
const scaleTimes = (times, factor) => ({
    ...Object.fromEntries(Object.entries(times).map(([name, ms]) => [name, ms * factor])),
    clockSkew: times.clockSkew,
});


/***/ }),

/***/ 4520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ userAgent),
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
const version = '0.1.0';
const userAgent = `rotate-client-secrets/${version}`;


/***/ }),

/***/ 686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ protect)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/domain/secret-value.js

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
    [external_node_util_.inspect.custom]() {
        return '***';
    }
}

;// CONCATENATED MODULE: ./build/entry/protect.js


const protect = (value) => {
    const bytes = Buffer.from(value, 'utf8');
    (0,core.setSecret)(value);
    for (const form of [bytes.toString('hex'), bytes.toString('base64url')])
        (0,core.setSecret)(form);
    return new SecretValue(value);
};


/***/ }),

/***/ 365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ refuseInputs)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/* harmony import */ var _adapters_report_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7830);


const refuseInputs = (problems) => {
    (0,_adapters_report_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .announceFailures */ .r)(_actions_core__WEBPACK_IMPORTED_MODULE_0__, problems.map(({ message, hint }) => ({ code: 'CONFIG_INVALID', message, hint })));
    const count = `${problems.length} input${problems.length === 1 ? ' is' : 's are'} wrong`;
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.info(`${count}. Nothing was called, and nothing was changed.`);
    process.exitCode = _actions_core__WEBPACK_IMPORTED_MODULE_0__.ExitCode.Failure;
};


/***/ })

};
