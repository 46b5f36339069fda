export const id = 253;
export const ids = [253];
export const modules = {

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

/***/ 9125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ createProtection)
/* harmony export */ });
/* unused harmony export createRedaction */
/* harmony import */ var _domain_secret_forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(475);
/* harmony import */ var _domain_secret_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3357);


const START = 6;
const createRedaction = () => {
    const byStart = new Map();
    const endOf = (text, at) => {
        const found = byStart.get(text.slice(at, at + START))?.find((secret) => text.startsWith(secret, at));
        return found === undefined ? at : at + found.length;
    };
    return {
        add(secret) {
            if (secret.length < START)
                return;
            const start = secret.slice(0, START);
            const alike = byStart.get(start) ?? [];
            if (alike.includes(secret))
                return;
            byStart.set(start, [...alike, secret].sort((one, other) => other.length - one.length));
        },
        apply(text) {
            const parts = [];
            let kept = 0;
            for (let at = 0; at + START <= text.length; at += 1) {
                const begun = at;
                let end = endOf(text, at);
                for (; at < end; at += 1)
                    end = Math.max(end, endOf(text, at));
                if (end === begun)
                    continue;
                parts.push(text.slice(kept, begun), '***');
                kept = end;
                at = end - 1;
            }
            return parts.length === 0 ? text : parts.join('') + text.slice(kept);
        },
    };
};
const createProtection = (mask = () => { }) => {
    const redaction = createRedaction();
    return {
        protect(value) {
            const bytes = Buffer.from(value, 'utf8');
            for (const form of [value, bytes.toString('hex'), bytes.toString('base64url')])
                mask(form);
            for (const form of (0,_domain_secret_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .formsOf */ .X)(value))
                redaction.add(form);
            return new _domain_secret_value_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretValue */ .i(value);
        },
        redact: (text) => redaction.apply(text),
    };
};


/***/ }),

/***/ 9790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   et: () => (/* binding */ printableJson),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
const UNSEEN = String.raw `(?![\u0600-\u0605\u06dd\u0890\u0891\u08e2\u{110bd}\u{110cd}])[\p{Cc}\p{Zl}\p{Zp}\p{Cf}\p{DI}]`;
const unseen = new RegExp(`(?:${UNSEEN})+`, 'gu');
const unseenInJson = new RegExp(`(?:(?!\\n)${UNSEEN})+`, 'gu');
const cut = (text, longest) => {
    const characters = [...text];
    return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text;
};
const COMMANDS_ANYWHERE = /##(?=\w*\[)/g;
const plainLine = (text, longest = 500) => cut(text
    .toWellFormed()
    .replaceAll(unseen, ' ')
    .trim()
    .replaceAll(COMMANDS_ANYWHERE, '# #')
    .replaceAll(/:(?=:[a-z-])|^:(?=:)/gi, ': '), longest);
const markdownText = (text, longest = 300) => plainLine(text, longest)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`|[\]*~$]/g, '\\$&')
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replaceAll(/#(?=\d)/g, '#&#8203;')
    .replaceAll(/(?<![a-z\d])(gh-)(?=\d)/gi, '$1&#8203;')
    .replaceAll('@', '@&#8203;')
    .replaceAll('://', ':&#8203;//')
    .replaceAll(/www(?=\.)/gi, '$&&#8203;')
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
const escaped = (text) => Array.from(text, (character) => Array.from({ length: character.length }, (_, at) => character.charCodeAt(at).toString(16).padStart(4, '0'))
    .map((digits) => `\\u${digits}`)
    .join('')).join('');
const printableJson = (value, indent) => JSON.stringify(value, undefined, indent).replaceAll(unseenInJson, escaped).replaceAll(COMMANDS_ANYWHERE, '#\\u0023');


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
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3515);


const CONNECT_DOMAIN = 'datahub.connect.aveva.com';
const PRIMARY = `https://uswe.${CONNECT_DOMAIN}`;
const isConnect = ({ hostname }) => hostname === CONNECT_DOMAIN || hostname.endsWith(`.${CONNECT_DOMAIN}`);
const baseOf = ({ origin, pathname }) => `${origin}${pathname.replace(/(?<!\/)\/+$/, '')}`;
const example = 'an address such as https://euno.datahub.connect.aveva.com';
const judge = (text) => {
    const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase();
    if (scheme === undefined) {
        const plausible = /^[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:\/[\w./-]*)?$/.test(text);
        return { expected: example, hint: plausible ? 'Put https:// in front of it.' : undefined };
    }
    if (!URL.canParse(text))
        return { expected: example };
    const url = new URL(text);
    if (text.includes('@')) {
        return { expected: 'an address without a user name and a password', hint: 'Take them out of the address.' };
    }
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && (0,_adapters_http_safe_url_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(url.hostname))) {
        return {
            expected: 'https; plain http is allowed to loopback addresses only',
            hint: scheme === 'http' ? 'Write https:// in place of http://.' : undefined,
        };
    }
    if (/[?#]/.test(text)) {
        return { expected: 'an address without a query and a fragment', hint: 'Leave out everything from the ? or # on.' };
    }
    if (isConnect(url) && baseOf(url) !== url.origin) {
        return { expected: 'the address of the region without a path', hint: 'Leave out everything after the host.' };
    }
    return { value: baseOf(url) };
};
const schemeAndHost = /^([a-z][a-z0-9+.-]{0,19}:\/\/)(?:[^/\\?#@]*@)?([\w.:[\]-]{1,60})(?:[/?#][^@]*)?$/i;
const shownOf = (text) => {
    if (!/[@?#]/.test(text))
        return undefined;
    const [, scheme, host] = schemeAndHost.exec(text) ?? [];
    return scheme && host ? `an address at "${scheme}${host}"` : (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOf */ .$d)(text);
};
const pattern = '^(?:[Hh][Tt][Tt][Pp][Ss]|[Hh][Tt][Tt][Pp](?=://(?:[Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]|127\\.|\\[::1\\])))://[^@?#\\s]+$';
const parseBaseUrl = Object.assign((text) => {
    const parsed = judge(text);
    return 'value' in parsed ? parsed : { ...parsed, shown: shownOf(text) };
}, { pattern });
const primaryOf = (connectUrl) => (isConnect(new URL(connectUrl)) ? PRIMARY : connectUrl);
const allLoopback = (addresses) => addresses.every((address) => (0,_adapters_http_safe_url_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(new URL(address).hostname));


/***/ }),

/***/ 3861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H4: () => (/* binding */ parseOrganization),
/* harmony export */   Nq: () => (/* binding */ parseEnvironment),
/* harmony export */   Qi: () => (/* binding */ parseCredentialName),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   bK: () => (/* binding */ parseSecretName),
/* harmony export */   hM: () => (/* binding */ parseWorkflow),
/* harmony export */   hO: () => (/* binding */ parseAppClientId),
/* harmony export */   jY: () => (/* binding */ parseCredentialNames),
/* harmony export */   pZ: () => (/* binding */ parseOwner),
/* harmony export */   rd: () => (/* binding */ parseRef)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5362);

const login = '[A-Za-z0-9][A-Za-z0-9_-]{0,38}';
const repository = new RegExp(`^${login}/(?!\\.{1,2}$)[\\w.-]{1,100}$`);
const parseRepository = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .w)(repository, 'a repository as owner/name, such as acme/ingest', (text) => /^https?:|^git@|\.git\/?$/i.test(text) ? 'Give owner/name alone, without the address and without .git.' : undefined);
const parseOrganization = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .w)(new RegExp(`^${login}$`), 'the name of an organization, such as acme', (text) => (text.includes('/') ? 'Give the name of the organization alone, without a repository.' : undefined));
const environmentRule = 'the name of an environment, on one line and at most 255 characters';
const parseEnvironment = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .w)(/^(?!\s)[^\p{Cc}]{1,255}(?<!\s)$/u, environmentRule);
const parseSecretName = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .w)(/^(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]{0,254}$/, 'the name of a GitHub secret: letters, digits and _, no digit first, not starting with GITHUB_', (text) => (/[-.\s]/.test(text) ? 'Write _ in place of hyphens, dots and spaces.' : undefined));
const parseOwner = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .w)(/^[\w./-]{1,100}$/, 'at most 100 letters, digits, dots, slashes, hyphens and underscores, such as acme/ops');
const parseCredentialName = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .w)(/^[\w./#:-]{1,100}$/, 'at most 100 letters, digits and ._/#:-', (text) => /\s/.test(text) ? 'Write - in place of spaces.' : undefined);
const parseAppClientId = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .w)(/^(?!Ov)[\w.-]{1,100}$/, 'the client id of a GitHub App, such as Iv23liAbCdEfGhIjKlMn', (text) => (/^Ov/.test(text) ? 'This is the client id of an OAuth app: register a GitHub App.' : undefined));
const readNames = (text) => {
    const names = text.split(/[,\r\n]+/).map((name) => name.trim());
    const given = [...new Set(names.filter((name) => name !== ''))];
    const good = given.length > 0 && given.every((name) => 'value' in parseCredentialName(name));
    return good ? { value: given } : { expected: 'names of credentials, separated by commas or lines' };
};
const parseCredentialNames = Object.assign(readNames, { longest: 2 ** 17 });
const parseWorkflow = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .w)(/^(?!\s)(?:\d{1,20}|[^/\\\p{Cc}]{1,250}\.[Yy][Aa]?[Mm][Ll])$/u, 'the file name of a workflow, such as verify-connect.yml, or its id', () => 'Give the name of the file alone: with its ending, and without its folder.');
const gitName = /^(?![0-9A-Fa-f]{40}$)(?![/.-])(?!.*(?:\.\.|@\{|\/\/|\/\.))[^\s\p{Cc}~^:?*[\]\\]{1,250}(?<![/.])$/u;
const parseRef = Object.assign((text) => {
    if (/^[0-9a-f]{40}$/i.test(text)) {
        return { expected: 'a branch or a tag, because a workflow cannot be dispatched on a commit' };
    }
    return gitName.test(text) ? { value: text } : { expected: 'the name of a branch or a tag, such as main' };
}, { pattern: gitName.source });


/***/ }),

/***/ 9190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X3: () => (/* binding */ besideConfig),
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
    config: {
        kind: 'text',
        description: 'Path of a file that describes any number of credentials, in place of the inputs for a single one.',
    },
    credentials: {
        kind: 'names',
        defaultRule: 'all',
        description: 'Names of the credentials of that file to act on, separated by commas or lines.',
    },
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
        description: 'Who owns the secrets that this tool makes; those of another owner are left alone, except by revoke-others.',
    },
    'tenant-id': { kind: 'guid', description: 'GUID of the tenant; required without config.' },
    'client-id': { kind: 'guid', description: 'GUID of the client whose secret is rotated; required without config.' },
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
        description: 'YAML list of destinations, each with secret and repository or organization and, where wanted, environment, app, visibility and repositories; excludes the three inputs above.',
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
        defaultRule: 'the first repository among the destinations',
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
    'wait-for-runs': {
        kind: 'flag',
        default: 'false',
        description: 'Leave the deletion of the superseded secret to a later run while workflow runs that were queued before the delivery are unfinished; needs Actions: read.',
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
        inHeader: true,
        description: 'Token that may write the destinations, as GITHUB_TOKEN cannot write secrets: a fine-grained personal token, or one of a GitHub App; required unless the app itself is given.',
    },
    'app-client-id': {
        kind: 'app-client-id',
        description: 'Client id of a GitHub App that makes a token for each owner of destinations, in place of github-token.',
    },
    'app-private-key': {
        kind: 'private-key',
        secret: true,
        description: 'Private key of that app: the text of the .pem file that GitHub gave.',
    },
    'run-token': {
        kind: 'secret',
        secret: true,
        inHeader: true,
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
    concurrency: { kind: 'count', default: '8', description: 'How many credentials are worked on at once, at most 100.' },
    pace: {
        kind: 'pace',
        default: 'polite',
        description: 'polite: a burst of up to 60 writes, then one a second; limit: up to 95 % of the points a minute that GitHub documents.',
    },
    summary: { kind: 'flag', default: 'true', description: 'Write the job summary.' },
    'result-file': { kind: 'text', description: 'Path of a file that the report is written to as well.' },
};
const besideConfig = [
    'config',
    'credentials',
    'revoke-others',
    'force',
    'dry-run',
    'github-token',
    'app-client-id',
    'app-private-key',
    'run-token',
    'github-api-url',
    'concurrency',
    'pace',
    'summary',
    'result-file',
];
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
/* harmony export */   n: () => (/* binding */ parseBounded),
/* harmony export */   w: () => (/* binding */ matching)
/* harmony export */ });
const matching = (pattern, expected, hint) => Object.assign((text) => (pattern.test(text) ? { value: text } : { expected, hint: hint?.(text) }), {
    pattern: pattern.source,
});
const LONGEST = 2000;
const parseBounded = (parser, text) => {
    const { longest = LONGEST } = parser;
    return text.length > longest ? { expected: `at most ${longest} characters` } : parser(text);
};


/***/ }),

/***/ 1034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ parseIds),
/* harmony export */   HU: () => (/* binding */ parseChoice),
/* harmony export */   J: () => (/* binding */ parseGuid),
/* harmony export */   RU: () => (/* binding */ parseCorrelationId),
/* harmony export */   ew: () => (/* binding */ parseDurationInput),
/* harmony export */   og: () => (/* binding */ parseFlag),
/* harmony export */   r4: () => (/* binding */ parseText),
/* harmony export */   sr: () => (/* binding */ parseFingerprint),
/* harmony export */   zq: () => (/* binding */ parseCount)
/* harmony export */ });
/* harmony import */ var _domain_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4953);
/* harmony import */ var _near_miss_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9514);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5362);



const meantByFlag = new Map([
    ['yes', 'true'],
    ['on', 'true'],
    ['1', 'true'],
    ['no', 'false'],
    ['off', 'false'],
    ['0', 'false'],
]);
const parseFlag = (text) => {
    if (text === 'true')
        return { value: true };
    if (text === 'false')
        return { value: false };
    return { expected: 'true or false', meant: meantByFlag.get(text.toLowerCase()) ?? (0,_near_miss_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(text, ['true', 'false']) };
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
const readDuration = (text) => {
    const ms = (0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(text);
    if (ms === undefined) {
        const meant = meantByDuration(text);
        const fits = meant !== undefined && ((0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(meant) ?? LONGEST + 1) <= LONGEST;
        return { expected: 'a whole number and s, m, h or d, such as 30d', meant: fits ? meant : undefined };
    }
    return ms > LONGEST ? { expected: `at most ${(0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(LONGEST)}` } : { value: ms };
};
const parseDurationInput = Object.assign(readDuration, { pattern: '^\\d{1,9}[smhd]$' });
const guid = /^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$/;
const parseGuid = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .matching */ .w)(guid, 'a GUID such as 7f0a1a7c-58b0-4c11-9b1c-2d8e7f7a5f10', (text) => text.replaceAll(/[^0-9a-f]/gi, '').length === 32
    ? 'Write it with its four hyphens, without braces and without quotation marks.'
    : undefined);
const LARGEST_ID = 2_147_483_647;
const parseIds = (text) => {
    const parts = text.split(/[\s,]+/).filter((part) => part !== '');
    const valid = parts.every((part) => /^[1-9]\d{0,9}$/.test(part) && Number(part) <= LARGEST_ID);
    return valid
        ? { value: [...new Set(parts.map(Number))] }
        : { expected: 'ids of secrets, which are positive whole numbers, separated by commas, such as 1,4' };
};
const LARGEST_COUNT = 100;
const parseCount = (text) => /^[1-9]\d{0,2}$/.test(text) && Number(text) <= LARGEST_COUNT
    ? { value: Number(text) }
    : { expected: `a whole number from 1 to ${LARGEST_COUNT}` };
const parseChoice = (...words) => Object.assign((text) => {
    const found = words.find((word) => word === text);
    return found === undefined ? { expected: words.join(' or '), meant: (0,_near_miss_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(text, words) } : { value: found };
}, { words });
const parseText = (text) => /\p{Cc}/u.test(text) ? { expected: 'one line without control characters' } : { value: text };
const parseFingerprint = (text) => /^[0-9a-f]{32}$/i.test(text) ? { value: text.toLowerCase() } : { expected: '32 hex digits' };
const parseCorrelationId = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .matching */ .w)(/^[\w.-]{1,100}$/, 'at most 100 letters, digits, dots, hyphens and underscores');


/***/ }),

/***/ 3515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   hz: () => (/* binding */ byPlace),
/* harmony export */   vX: () => (/* binding */ collectProblems)
/* harmony export */ });
const MOST_TOLD = 2000;
const SHORTEST_HIDDEN = 4;
const LONGEST_QUOTE = 80;
const sizeOf = (text) => `a text of ${[...text].length} characters`;
const byPlace = (problems) => [...problems].sort(({ place: a }, { place: b }) => (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0));
const collectProblems = () => {
    const list = [];
    const told = new Set();
    const hidden = [];
    const redact = (text) => hidden.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
    return {
        list,
        add: (problem) => {
            if (list.length > MOST_TOLD || told.has(problem.message))
                return;
            told.add(problem.message);
            if (list.length === MOST_TOLD) {
                const message = `More is wrong than these ${MOST_TOLD} things.`;
                list.push({ input: problem.input, message, hint: 'Mend these first.' });
                return;
            }
            list.push({ ...problem, message: redact(problem.message), hint: redact(problem.hint) });
        },
        hide: (secret) => {
            if (secret.length < SHORTEST_HIDDEN)
                return;
            hidden.push(secret, JSON.stringify(secret).slice(1, -1));
            hidden.sort((a, b) => b.length - a.length);
        },
        hides: (text) => redact(text) !== text,
        quote: (value) => {
            const shown = redact(value);
            return shown.length > LONGEST_QUOTE ? sizeOf(shown) : JSON.stringify(shown);
        },
    };
};


/***/ }),

/***/ 684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ reject)
/* harmony export */ });
const reject = (problems, { input, what = input, place, text, default: usual }, { expected, meant, hint, shown = problems.quote(text) }) => {
    const correct = usual ? `Correct it, or leave it out for the default, ${usual}.` : 'Correct it.';
    const guess = meant === undefined || problems.hides(text) ? correct : `Did you mean ${problems.quote(meant)}?`;
    problems.add({
        input,
        ...(place ? { place } : {}),
        message: `${what} is ${shown}; expected ${expected}.`,
        hint: hint ?? guess,
    });
};


/***/ }),

/***/ 468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ inWorkflow),
/* harmony export */   v: () => (/* binding */ onCommandLine)
/* harmony export */ });
const GITHUB_SECRET = 'If it is set from a GitHub secret, that secret does not exist, or this job cannot see it: check its name, the environment of the job, and whether the run comes from a fork.';
const inWorkflow = {
    mayLackSecrets: ({ GITHUB_EVENT_NAME = '', GITHUB_ACTOR }) => GITHUB_EVENT_NAME === '' || GITHUB_EVENT_NAME.startsWith('pull_request') || GITHUB_ACTOR === 'dependabot[bot]',
    emptySecret: GITHUB_SECRET,
    setVariable: (name) => `Add to this step: env: { ${name}: \${{ secrets.${name} }} }. ${GITHUB_SECRET}`,
    unfilled: `In a workflow a value is written as \${{ vars.NAME }}, and that of a secret as \${{ secrets.NAME }}.`,
    findFile: 'Give its path from the root of the repository, and check the repository out before this step (actions/checkout).',
};
const onCommandLine = ({ changesNothing }) => ({
    outside: {
        source: 'Outside of GitHub Actions nobody can read the GitHub secret that a rotation has written: let an administrator client act instead',
        changesNothing,
    },
    mayLackSecrets: () => false,
    emptySecret: 'In a job of a CI system, look whether its variable may be read by this branch.',
    setVariable: (name) => `Set ${name} in the environment of this command, in CI as a masked variable of the job.`,
    unfilled: 'Define that variable, and look whether this job may read it. Azure Pipelines leaves $(NAME) as it is where the job has no variable NAME, and GitLab CI leaves NAME: $NAME.',
    findFile: 'Give its path from the folder in which this command is run.',
});


/***/ }),

/***/ 927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parsers)
/* harmony export */ });
/* harmony import */ var _connect_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6885);
/* harmony import */ var _github_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3861);
/* harmony import */ var _plain_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1034);



const parsers = {
    text: _plain_values_js__WEBPACK_IMPORTED_MODULE_2__/* .parseText */ .r4,
    flag: _plain_values_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFlag */ .og,
    duration: _plain_values_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDurationInput */ .ew,
    guid: _plain_values_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGuid */ .J,
    url: _connect_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBaseUrl */ .Q2,
    ids: _plain_values_js__WEBPACK_IMPORTED_MODULE_2__/* .parseIds */ .Ae,
    repository: _github_names_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRepository */ .SU,
    owner: _github_names_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOwner */ .pZ,
    'credential-name': _github_names_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCredentialName */ .Qi,
    'secret-name': _github_names_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSecretName */ .bK,
    environment: _github_names_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEnvironment */ .Nq,
    workflow: _github_names_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWorkflow */ .hM,
    ref: _github_names_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRef */ .rd,
    'client-type': (0,_plain_values_js__WEBPACK_IMPORTED_MODULE_2__/* .parseChoice */ .HU)('client-credential', 'hybrid'),
    pace: (0,_plain_values_js__WEBPACK_IMPORTED_MODULE_2__/* .parseChoice */ .HU)('polite', 'limit'),
    'app-client-id': _github_names_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAppClientId */ .hO,
    'correlation-id': _plain_values_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCorrelationId */ .RU,
    fingerprint: _plain_values_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFingerprint */ .sr,
    names: _github_names_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCredentialNames */ .jY,
    count: _plain_values_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCount */ .zq,
};


/***/ }),

/***/ 4953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   J7: () => (/* binding */ daysWords),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   n8: () => (/* binding */ wholeDays)
/* harmony export */ });
const unitMs = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const parseDuration = (text) => {
    const [, count, unit] = /^(\d{1,9})([smhd])$/.exec(text.trim()) ?? [];
    return unit === undefined ? undefined : Number(count) * unitMs[unit];
};
const formatDuration = (ms) => {
    for (const unit of ['d', 'h', 'm']) {
        if (ms >= unitMs[unit] && ms % unitMs[unit] === 0)
            return `${ms / unitMs[unit]}${unit}`;
    }
    return `${Math.round(ms / 1000)}s`;
};
const wholeDays = (ms) => Math.trunc(ms / unitMs.d) || 0;
const daysWords = (ms) => {
    const days = Math.abs(wholeDays(ms));
    return days === 0 ? 'less than a day' : `${days} day${days === 1 ? '' : 's'}`;
};


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


/***/ })

};
