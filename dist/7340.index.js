export const id = 7340;
export const ids = [7340];
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

/***/ 4500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nT: () => (/* binding */ readConnect),
  Yz: () => (/* binding */ readCredential),
  vK: () => (/* binding */ scaled)
});

// EXTERNAL MODULE: ./build/domain/destination.js
var domain_destination = __webpack_require__(2345);
// EXTERNAL MODULE: ./build/config/connect-url.js
var connect_url = __webpack_require__(6885);
// EXTERNAL MODULE: ./build/config/identity.js
var config_identity = __webpack_require__(6773);
// EXTERNAL MODULE: ./build/domain/duration.js
var duration = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/domain/times.js
var times = __webpack_require__(199);
;// CONCATENATED MODULE: ./build/config/policy-settings.js


const LONGEST_VERIFICATION = 5 * 86_400_000;
const readTimeout = (given, name) => {
    const ms = given.value(name, 'duration');
    const most = name === 'accept-timeout' ? times/* protocolTimes */.p.lastWrite : LONGEST_VERIFICATION;
    if (ms === undefined || (ms > 0 && ms <= most))
        return ms;
    given.note(name, `${given.label(name)} is "${(0,duration/* formatDuration */.a3)(ms)}"; expected more than 0s and at most ${(0,duration/* formatDuration */.a3)(most)}.`, 'Correct it, or leave it out for the default.');
    return undefined;
};
const readPolicy = (given) => {
    const rotateBefore = given.value('rotate-before', 'duration');
    const lifetime = given.value('lifetime', 'duration');
    const gracePeriod = given.value('grace-period', 'duration');
    const acceptTimeout = readTimeout(given, 'accept-timeout');
    const allowUnverified = given.value('allow-unverified', 'flag');
    const retireIds = given.value('retire-ids', 'ids') ?? [];
    const revokeOthers = given.value('revoke-others', 'flag');
    const force = given.value('force', 'flag');
    const waitForRuns = given.value('wait-for-runs', 'flag');
    if (rotateBefore === undefined || lifetime === undefined || gracePeriod === undefined)
        return undefined;
    if (lifetime <= rotateBefore + gracePeriod) {
        const shortest = (0,duration/* formatDuration */.a3)(rotateBefore + gracePeriod);
        given.note('lifetime', `lifetime is "${(0,duration/* formatDuration */.a3)(lifetime)}"; expected more than rotate-before and grace-period together, which is ${shortest}.`, 'Make lifetime longer, or rotate-before or grace-period shorter.');
        return undefined;
    }
    if (acceptTimeout === undefined || allowUnverified === undefined)
        return undefined;
    if (revokeOthers === undefined || force === undefined || waitForRuns === undefined)
        return undefined;
    const times = { rotateBefore, lifetime, gracePeriod, acceptTimeout };
    return { ...times, allowUnverified, retireIds, revokeOthers, force, waitForRuns };
};

;// CONCATENATED MODULE: ./build/config/receipt-room.js

const LARGEST = 48 * 1024;
const [FRAME, NOTE, RUN] = [500, 73, 38];
const MOST_RUNS = 100;
const receiptBytes = (destinations, verifications) => verifications.reduce((sum, { repository }) => sum + RUN + repository.length, FRAME + NOTE * destinations.length);
const confused = (destinations) => {
    const byHash = new Map();
    for (const destination of destinations) {
        const hash = (0,domain_destination/* destinationHash */.Ff)(destination);
        const other = byHash.get(hash);
        if (other)
            return [other, destination];
        byHash.set(hash, destination);
    }
    return undefined;
};
const checkReceiptRoom = (given, destinations, verifications) => {
    const bytes = receiptBytes(destinations, verifications);
    if (bytes > LARGEST || verifications.length > MOST_RUNS) {
        const what = `${destinations.length} destinations with ${verifications.length} verification workflow${verifications.length === 1 ? '' : 's'}`;
        const message = `${what} do not fit into one receipt, an Actions variable of at most ${LARGEST} bytes and ${MOST_RUNS} runs.`;
        given.note('destinations', message, 'Share the destinations between several credentials of the same client.');
    }
    const [one, other] = confused(destinations) ?? [];
    if (!one || !other)
        return;
    const message = `${(0,domain_destination/* destinationLabel */.f4)(one)} and ${(0,domain_destination/* destinationLabel */.f4)(other)} cannot be told apart in a receipt: the short hashes of their names are the same.`;
    given.note('destinations', message, 'Put one of them into another credential of the same client.');
};

// EXTERNAL MODULE: ./build/config/surroundings.js
var config_surroundings = __webpack_require__(468);
;// CONCATENATED MODULE: ./build/config/secret-source.js


const feeds = (repository, destination) => {
    if (!(0,domain_destination/* readByWorkflowsOf */.bU)(repository, destination))
        return false;
    const selected = 'organization' in destination ? destination.repositories : undefined;
    return selected?.some((one) => one.toLowerCase() === repository.toLowerCase()) ?? true;
};
const checkSource = (given, { environment: { GITHUB_REPOSITORY }, surroundings = config_surroundings/* inWorkflow */.F }, destinations, warn) => {
    const source = given.label('client-secret');
    const allowed = given.value('allow-external-source', 'flag');
    if (!given.has('client-secret') || destinations.length === 0 || allowed !== false)
        return undefined;
    const here = GITHUB_REPOSITORY?.trim() ?? '';
    const visible = destinations.filter((destination) => feeds(here, destination));
    if (visible.length === 0) {
        const place = here ? `the repository that runs this, ${here}` : 'the repository that runs this, which is unknown';
        const { outside } = surroundings;
        const message = `${source} cannot be read again after this rotation: no destination is read in ${place}.`;
        if (here === '' && outside?.changesNothing) {
            warn(message);
            return undefined;
        }
        const external = `or set allow-external-source to true if ${source} comes from elsewhere and is updated there.`;
        const hint = here === '' && outside
            ? `${outside.source}, ${external}`
            : `Add the GitHub secret that ${source} comes from to the destinations (an Actions secret of that repository, of one of its environments, or of its organization), ${external}`;
        given.note('client-secret', message, hint);
        return undefined;
    }
    const environments = visible.flatMap((one) => ('environment' in one ? [one.environment] : []));
    if (environments.length < visible.length)
        return here;
    const named = [...new Set(environments)].map((environment) => `environment: ${JSON.stringify(environment)}`);
    warn(`All destinations in ${GITHUB_REPOSITORY} are secrets of environments. This job must have ${named.join(' or ')}, ` +
        `so that ${source} reads the secret that is rotated: any other would be dead in the next run. ` +
        `If ${source} comes from elsewhere and is updated there, set allow-external-source to true.`);
    return here;
};

;// CONCATENATED MODULE: ./build/config/verification-settings.js


const readOne = (given, destinations) => {
    const workflow = given.value('verify-workflow', 'workflow');
    const repository = given.value('verify-repository', 'repository') ?? (0,domain_destination/* firstRepositoryOf */._8)(destinations);
    const ref = given.value('verify-ref', 'ref');
    const timeout = readTimeout(given, 'verify-timeout');
    if (given.text('verify-workflow') === '')
        return undefined;
    if (repository === undefined && destinations.length > 0 && !given.has('verify-repository')) {
        given.missing('verify-repository', 'All destinations are secrets of organizations: say where the workflow runs.');
    }
    if (workflow === undefined || repository === undefined || timeout === undefined)
        return undefined;
    return { repository, workflow, ...(ref === undefined ? {} : { ref }), timeout };
};
const readVerifications = (given, each, destinations, warn) => {
    const { label, text } = given;
    const read = each.flatMap((one) => readOne(one, destinations) ?? []);
    const allowed = text('allow-unverified');
    if (each.some((one) => one.text('verify-workflow') !== '')) {
        if (allowed === 'true') {
            warn(`${label('allow-unverified')} has no effect, because ${label('verify-workflow')} is given and will be run.`);
        }
        return read;
    }
    if (['', 'false'].includes(allowed)) {
        const hint = `Give its file name, or set ${label('allow-unverified')} to true to rotate without a proof.`;
        given.missing('verify-workflow', hint);
    }
    for (const name of ['verify-repository', 'verify-ref']) {
        if (allowed === 'true' && text(name) !== '') {
            warn(`${label(name)} has no effect without ${label('verify-workflow')}.`);
        }
    }
    return read;
};

;// CONCATENATED MODULE: ./build/config/credential-settings.js







const readConnect = (given, { demanded = true } = {}) => {
    const url = given.value('connect-url', 'url');
    const primaryUrl = given.value('connect-primary-url', 'url');
    const tenantId = given.value('tenant-id', 'guid');
    const clientId = given.value('client-id', 'guid');
    const clientType = given.value('client-type', 'client-type');
    for (const name of ['tenant-id', 'client-id'])
        if (demanded && !given.has(name))
            given.missing(name);
    if (url === undefined || (given.text('connect-primary-url') !== '' && primaryUrl === undefined))
        return undefined;
    if (tenantId === undefined || clientId === undefined || clientType === undefined)
        return undefined;
    return { url, primaryUrl: primaryUrl ?? (0,connect_url/* primaryOf */.Os)(url), tenantId, clientId, clientType };
};
const warnOfUnproven = (destinations, verifications, warn) => {
    if (verifications.length === 0)
        return;
    const unproven = destinations.filter((destination) => !verifications.some(({ repository }) => (0,domain_destination/* readByWorkflowsOf */.bU)(repository, destination)));
    const [, second] = unproven;
    if (unproven.length === 0)
        return;
    warn(`No verification workflow can read ${unproven.map(domain_destination/* destinationLabel */.f4).join(', ')}, so that ` +
        `${second ? 'their values are' : 'its value is'} written and acknowledged, but proven by nobody.`);
};
const readReceiptRepository = (given, destinations, { GITHUB_REPOSITORY }) => {
    const repository = (0,domain_destination/* firstRepositoryOf */._8)(destinations) ?? (GITHUB_REPOSITORY?.trim() || undefined);
    if (repository !== undefined || destinations.length === 0)
        return repository;
    given.note('destinations', 'destinations are secrets of organizations alone, so the receipt belongs in the repository that runs this, which is unknown.', 'Outside of GitHub Actions, set the environment variable GITHUB_REPOSITORY to owner/name of the repository that is to keep it.');
    return undefined;
};
const readCredential = ({ given, name, destinations, verifications: each }, source) => {
    const warnings = [];
    const warn = (message) => void warnings.push(message);
    const connect = readConnect(given);
    const identity = (0,config_identity/* readIdentity */.x)(given, connect?.clientId);
    const policy = readPolicy(given);
    const verifications = readVerifications(given, each, destinations, warn);
    const receiptRepository = readReceiptRepository(given, destinations, source.environment);
    const sourceRepository = checkSource(given, source, destinations, warn);
    warnOfUnproven(destinations, verifications, warn);
    checkReceiptRoom(given, destinations, verifications);
    if (destinations.length === 0 || name === undefined || receiptRepository === undefined)
        return undefined;
    if (!connect || !identity || !policy)
        return undefined;
    return {
        name,
        connect,
        identity,
        destinations,
        policy: { ...policy, allowUnverified: policy.allowUnverified && verifications.length === 0 },
        verifications,
        receiptRepository,
        ...(sourceRepository === undefined ? {} : { sourceRepository }),
        warnings,
    };
};
const scaled = (credential, factor) => ({
    ...credential,
    policy: { ...credential.policy, acceptTimeout: credential.policy.acceptTimeout * factor },
    verifications: credential.verifications.map((one) => ({ ...one, timeout: one.timeout * factor })),
});


/***/ }),

/***/ 6773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readIdentity)
/* harmony export */ });
const variableOf = (variable) => variable === undefined ? {} : { variable };
const oneWay = ({ label }) => `Give ${label('client-secret')}, or ${label('admin-client-id')} with ${label('admin-client-secret')}, but not both.`;
const readAdministrator = (given, clientId) => {
    const { label } = given;
    const adminId = given.value('admin-client-id', 'guid');
    const secret = given.secret('admin-client-secret');
    if (!given.has('admin-client-id')) {
        given.missing('admin-client-id', `It belongs to ${label('admin-client-secret')}.`);
    }
    if (!secret)
        given.missing('admin-client-secret', `It belongs to ${label('admin-client-id')}.`);
    if (adminId !== undefined && adminId.toLowerCase() === clientId?.toLowerCase()) {
        given.note('admin-client-id', `${label('admin-client-id')} is "${adminId}", the client that is rotated; expected another client.`, `A client that rotates itself gives its secret as ${label('client-secret')}.`);
    }
    if (adminId === undefined || !secret)
        return undefined;
    return { role: 'administrator', clientId: adminId, secret, ...variableOf(given.variable('admin-client-secret')) };
};
const readIdentity = (given, clientId) => {
    const { label } = given;
    const hybrid = given.text('client-type') === 'hybrid';
    const administered = given.has('admin-client-id') || given.has('admin-client-secret');
    if (given.has('client-secret') && administered) {
        const message = `${label('client-secret')} and an administrator client are both given; expected one of the two.`;
        given.note('client-secret', message, oneWay(given));
        return undefined;
    }
    if (hybrid && !administered) {
        given.note('admin-client-id', `${label('admin-client-id')} is missing; a hybrid client cannot rotate itself.`, `Give ${label('admin-client-id')} and ${label('admin-client-secret')} of a Tenant Administrator client, and no ${label('client-secret')}.`);
        return undefined;
    }
    if (administered)
        return readAdministrator(given, clientId);
    const secret = given.secret('client-secret');
    if (!secret) {
        given.missing('client-secret', oneWay(given));
        return undefined;
    }
    if (clientId === undefined)
        return undefined;
    return { role: 'self', clientId, secret, ...variableOf(given.variable('client-secret')) };
};


/***/ }),

/***/ 3051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ defaultOf),
/* harmony export */   TC: () => (/* binding */ readerOf),
/* harmony export */   f1: () => (/* binding */ noteUnknown),
/* harmony export */   jP: () => (/* binding */ oddInSecret),
/* harmony export */   j_: () => (/* binding */ oddSecrets),
/* harmony export */   q8: () => (/* binding */ problemWithSecret)
/* harmony export */ });
/* harmony import */ var _near_miss_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9514);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5362);
/* harmony import */ var _rejection_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(684);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(468);
/* harmony import */ var _unfilled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8920);
/* harmony import */ var _value_parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(927);






const wrongInSecret = (value, { kind, inHeader = false }) => {
    if (kind === 'private-key')
        return undefined;
    if (/(?!\s)\p{Cc}/u.test(value))
        return 'a control character; expected text';
    if (!inHeader)
        return undefined;
    if (/\s/.test(value))
        return 'a space or a line break inside; expected one word';
    return /[^\x21-\x7e]/.test(value)
        ? 'a character that no token has, such as a long dash or an invisible one; expected printable ASCII only'
        : undefined;
};
const oddInSecret = (name, value) => /\s/.test(value.trim())
    ? [
        `${name} holds a space or a line break. If the token service refuses it, store the secret again, and paste nothing but the value.`,
    ]
    : [];
const oddSecrets = (table, { read }) => Object.entries(table).flatMap(([name, { kind }]) => (kind === 'secret' ? oddInSecret(name, read(name)) : []));
const STORE_AGAIN = 'Store the secret again, and paste nothing but the value.';
const problemWithSecret = (name, value, { surroundings, ...input }) => {
    if ((0,_unfilled_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnfilledSecret */ .qp)(value)) {
        return { input: name, message: `${name} is missing: ${_unfilled_js__WEBPACK_IMPORTED_MODULE_2__/* .UNFILLED */ .Yy}.`, hint: surroundings.unfilled };
    }
    const wrong = wrongInSecret(value, input);
    return wrong === undefined ? undefined : { input: name, message: `${name} holds ${wrong}.`, hint: STORE_AGAIN };
};
const protectSecrets = (table, { read, protect, surroundings = _surroundings_js__WEBPACK_IMPORTED_MODULE_0__/* .inWorkflow */ .F }, problems) => {
    const secrets = new Map();
    for (const [name, input] of Object.entries(table)) {
        const value = input.secret ? read(name).trim() : '';
        if (value === '')
            continue;
        secrets.set(name, protect(value));
        problems.hide(value);
        if (input.kind === 'private-key')
            for (const line of value.split(/[\r\n]+/))
                problems.hide(line);
        const problem = problemWithSecret(name, value, { ...input, surroundings });
        if (problem)
            problems.add(problem);
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
    const { emptySecret, unfilled } = source.surroundings ?? _surroundings_js__WEBPACK_IMPORTED_MODULE_0__/* .inWorkflow */ .F;
    const text = (name) => source.read(name).trim();
    const missing = (name, hint = `Give ${name}.`) => problems.add({
        input: name,
        message: `${name} is missing.`,
        hint: table[name]?.secret ? `${hint} ${emptySecret}` : hint,
    });
    return {
        has: (name) => text(name) !== '',
        text,
        lines: (name) => source.read(name),
        missing,
        label: (name) => name,
        variable: () => undefined,
        note: (name, message, hint) => problems.add({ input: name, message, hint }),
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
            if ((0,_unfilled_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnfilled */ .A0)(taken)) {
                problems.add({ input: name, message: `${name} is missing: ${_unfilled_js__WEBPACK_IMPORTED_MODULE_2__/* .UNFILLED */ .Yy}.`, hint: unfilled });
                return undefined;
            }
            const parsed = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBounded */ .n)(_value_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .parsers */ .T[kind], taken);
            if ('value' in parsed)
                return parsed.value;
            const instead = taken === usual ? '' : usual;
            const shown = instead === input.default ? instead : instead && problems.quote(instead);
            (0,_rejection_js__WEBPACK_IMPORTED_MODULE_4__/* .reject */ .k)(problems, { input: name, text: taken, default: shown }, parsed);
            return undefined;
        },
    };
};
const noteUnknown = (table, environment, problems) => {
    const names = Object.keys(table);
    for (const variable of Object.keys(environment).filter((one) => one.startsWith('INPUT_'))) {
        const input = variable.slice('INPUT_'.length).toLowerCase();
        const meant = names.includes(input) ? undefined : (0,_near_miss_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(input, names);
        if (meant !== undefined) {
            problems.add({ input, message: `There is no input ${input}.`, hint: `Did you mean ${meant}?` });
        }
    }
};


/***/ }),

/***/ 4315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ networkWarnings),
/* harmony export */   r: () => (/* binding */ checkProxies)
/* harmony export */ });
/* harmony import */ var _adapters_http_proxy_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8895);

const networkWarnings = ({ NODE_TLS_REJECT_UNAUTHORIZED }) => NODE_TLS_REJECT_UNAUTHORIZED === '0'
    ? [
        'NODE_TLS_REJECT_UNAUTHORIZED=0 has no effect here: certificates are always checked. A private authority goes into NODE_EXTRA_CA_CERTS.',
    ]
    : [];
const checkProxies = (environment, problems) => {
    for (const upper of ['HTTPS_PROXY', 'HTTP_PROXY']) {
        const variable = environment[upper.toLowerCase()] === undefined ? upper : upper.toLowerCase();
        const text = environment[variable] ?? '';
        if (text === '' || (0,_adapters_http_proxy_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isProxyAddress */ .$)(text))
            continue;
        problems.add({
            input: variable,
            message: `${variable} is not the address of a proxy; expected one such as http://proxy.example:3128.`,
            hint: `Correct the environment variable ${variable} of the job or the runner, or unset it.`,
        });
    }
};


/***/ }),

/***/ 7340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ readGiven),
  s: () => (/* binding */ readSettings)
});

// EXTERNAL MODULE: ./build/config/credential-settings.js + 4 modules
var credential_settings = __webpack_require__(4500);
// EXTERNAL MODULE: ./build/domain/destination.js
var destination = __webpack_require__(2345);
// EXTERNAL MODULE: ./build/config/github-names.js
var github_names = __webpack_require__(3861);
;// CONCATENATED MODULE: ./build/config/destinations.js


const readDestinations = async (inputs, { GITHUB_REPOSITORY }, problems) => {
    const repositoryGiven = !['', GITHUB_REPOSITORY?.trim()].includes(inputs.text('repository'));
    const listed = inputs.text('destinations');
    const short = ['secret-name', 'environment'].filter((name) => inputs.text(name) !== '');
    if (listed !== '') {
        for (const name of [...short, ...(repositoryGiven ? ['repository'] : [])]) {
            problems.add({
                input: name,
                message: `${name} is given beside destinations; expected one of the two.`,
                hint: `Say it in the list, and leave ${name} out.`,
            });
        }
        const { readDestinationsInput } = await Promise.all(/* import() */[__webpack_require__.e(2164), __webpack_require__.e(4343), __webpack_require__.e(8815), __webpack_require__.e(3008), __webpack_require__.e(3871)]).then(__webpack_require__.bind(__webpack_require__, 3871));
        return readDestinationsInput(inputs.lines('destinations'), problems);
    }
    const secret = inputs.value('secret-name', 'secret-name');
    const repository = inputs.value('repository', 'repository');
    const environment = inputs.value('environment', 'environment');
    if (inputs.text('secret-name') === '')
        inputs.missing('secret-name', 'Give secret-name, or a list of destinations.');
    if (repository === undefined && !repositoryGiven && !GITHUB_REPOSITORY) {
        inputs.missing('repository', 'Outside of GitHub Actions it has no default: give it as owner/name.');
    }
    if (secret === undefined || repository === undefined)
        return [];
    return [{ repository, ...(environment === undefined ? {} : { environment }), secret }];
};
const readName = (inputs, destinations, problems) => {
    if (inputs.text('name') !== '')
        return inputs.value('name', 'credential-name');
    const [only, second] = destinations;
    if (!only)
        return undefined;
    if (second) {
        inputs.missing('name', 'With several destinations the credential needs a name, such as ingest-prod.');
        return undefined;
    }
    const label = (0,destination/* destinationLabel */.f4)(only);
    if ('value' in (0,github_names/* parseCredentialName */.Qi)(label))
        return label;
    problems.add({
        input: 'name',
        message: `name is missing, and its default would be ${problems.quote(label)}; expected at most 100 letters, digits and ._/#:-.`,
        hint: 'Give a name, such as ingest-prod.',
    });
    return undefined;
};

// EXTERNAL MODULE: ./build/config/unfilled.js
var unfilled = __webpack_require__(8920);
;// CONCATENATED MODULE: ./build/config/github-access.js

const ONE_WAY = 'Give github-token, or app-client-id with app-private-key, but not both.';
const SOME_WAY = 'Give a fine-grained personal token, or a GitHub App by app-client-id and app-private-key.';
const readKey = async (inputs, protect, problems) => {
    const text = inputs.lines('app-private-key');
    if ((0,unfilled/* isUnfilledSecret */.qp)(text))
        return undefined;
    const { parsePrivateKey } = await __webpack_require__.e(/* import() */ 9530).then(__webpack_require__.bind(__webpack_require__, 9530));
    const parsed = parsePrivateKey(text);
    if ('value' in parsed) {
        const pem = parsed.value;
        protect(pem.split('\n').slice(1, -2).join(''));
        return protect(pem);
    }
    const { expected, hint = 'Correct it.' } = parsed;
    problems.add({ input: 'app-private-key', message: `app-private-key cannot be used; expected ${expected}.`, hint });
    return undefined;
};
const readApp = async (inputs, protect, problems) => {
    const clientId = inputs.value('app-client-id', 'app-client-id');
    const given = inputs.text('app-private-key') !== '';
    if (inputs.text('app-client-id') === '')
        inputs.missing('app-client-id', 'It belongs to app-private-key.');
    if (!given)
        inputs.missing('app-private-key', 'It belongs to app-client-id.');
    const privateKey = given ? await readKey(inputs, protect, problems) : undefined;
    return clientId === undefined || !privateKey ? undefined : { app: { clientId, privateKey } };
};
const readGitHubAccess = async (inputs, protect, problems) => {
    const token = inputs.secret('github-token');
    const asApp = inputs.text('app-client-id') !== '' || inputs.text('app-private-key') !== '';
    if (token && asApp) {
        const message = 'github-token and a GitHub App are both given; expected one of the two.';
        problems.add({ input: 'github-token', message, hint: ONE_WAY });
        return undefined;
    }
    if (asApp)
        return readApp(inputs, protect, problems);
    if (!token)
        inputs.missing('github-token', SOME_WAY);
    return token && { token };
};

// EXTERNAL MODULE: ./build/config/input-reader.js
var input_reader = __webpack_require__(3051);
// EXTERNAL MODULE: ./build/config/inputs.js
var config_inputs = __webpack_require__(9190);
// EXTERNAL MODULE: ./build/config/problems.js
var config_problems = __webpack_require__(3515);
// EXTERNAL MODULE: ./build/config/proxies.js
var proxies = __webpack_require__(4315);
// EXTERNAL MODULE: ./build/config/time-scale.js
var time_scale = __webpack_require__(6137);
;// CONCATENATED MODULE: ./build/config/settings.js








const runOf = ({ GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT }, externalRun) => {
    const run = `${GITHUB_REPOSITORY}/${GITHUB_RUN_ID}.${GITHUB_RUN_ATTEMPT}`;
    return GITHUB_REPOSITORY && /^[\w.-]+\/[\w.-]+\/\d+\.\d+$/.test(run) ? run : `external/${externalRun}`;
};
const readGitHub = async (inputs, source, problems) => {
    const apiUrl = inputs.value('github-api-url', 'url');
    const pace = inputs.value('pace', 'pace');
    const access = await readGitHubAccess(inputs, source.protect, problems);
    const runToken = inputs.secret('run-token');
    if (apiUrl === undefined || pace === undefined || !access)
        return undefined;
    return { apiUrl, access, ...(runToken ? { runToken } : {}), pace };
};
const givenByInputs = async (inputs, source, { problems }) => {
    const { environment } = source;
    const destinations = await readDestinations(inputs, environment, problems);
    const name = readName(inputs, destinations, problems);
    const owner = inputs.value('owner', 'owner');
    if (owner === undefined && inputs.text('owner') === '' && !environment.GITHUB_REPOSITORY) {
        inputs.missing('owner', 'Outside of GitHub Actions it has no default: give a name that stays, such as acme/ops.');
    }
    if (inputs.text('credentials') !== '') {
        inputs.note('credentials', 'credentials is given without config.', 'Leave it out, or give config.');
    }
    return { owner, credentials: [{ given: inputs, name, destinations, verifications: [inputs], selected: true }] };
};
const givenByFile = async (inputs, source, tell) => {
    for (const name of Object.keys(config_inputs/* rotateInputs */.fq).filter(isKnown)) {
        if (config_inputs/* besideConfig */.X3.includes(name) || !isGiven(inputs, name, source))
            continue;
        const hint = `Say it in the file, and leave ${name} out.`;
        inputs.note(name, `${name} is given beside config; expected one of the two.`, hint);
    }
    const { readConfigFile } = await Promise.all(/* import() */[__webpack_require__.e(2164), __webpack_require__.e(4343), __webpack_require__.e(8815), __webpack_require__.e(3008), __webpack_require__.e(200)]).then(__webpack_require__.bind(__webpack_require__, 200));
    return readConfigFile(inputs, source, tell);
};
const isKnown = (name) => Object.hasOwn(config_inputs/* rotateInputs */.fq, name);
const isGiven = (inputs, name, { environment, surroundings }) => {
    if (surroundings?.outside)
        return inputs.text(name) !== '';
    const { default: usual, variable } = config_inputs/* rotateInputs */.fq[name];
    const filledIn = variable === undefined ? usual : environment[variable]?.trim();
    return !['', filledIn].includes(inputs.text(name));
};
const readGiven = (inputs, source, tell) => (inputs.text('config') === '' ? givenByInputs : givenByFile)(inputs, source, tell);
const readSettings = async (source, problems = (0,config_problems/* collectProblems */.vX)()) => {
    const warnings = [];
    const warn = (message) => void warnings.push(message);
    const { environment } = source;
    const inputs = (0,input_reader/* readerOf */.TC)(config_inputs/* rotateInputs */.fq, source, problems);
    (0,input_reader/* noteUnknown */.f1)(config_inputs/* rotateInputs */.fq, environment, problems);
    for (const oddity of [...(0,input_reader/* oddSecrets */.j_)(config_inputs/* rotateInputs */.fq, source), ...(0,proxies/* networkWarnings */.O)(environment)])
        warn(oddity);
    (0,proxies/* checkProxies */.r)(environment, problems);
    const { owner, credentials: given } = await readGiven(inputs, source, { problems, warn });
    const read = given.map((one) => ({ selected: one.selected, credential: (0,credential_settings/* readCredential */.Yz)(one, source) }));
    const credentials = read.flatMap(({ selected, credential }) => (selected && credential ? [credential] : []));
    const github = await readGitHub(inputs, source, problems);
    const concurrency = inputs.value('concurrency', 'count');
    const dryRun = inputs.value('dry-run', 'flag');
    const summary = inputs.value('summary', 'flag');
    const resultFile = inputs.value('result-file', 'text');
    const addresses = credentials.flatMap(({ connect }) => [connect.url, connect.primaryUrl]);
    const complete = github && read.every(({ credential }) => credential);
    const { factor, times } = (0,time_scale/* readTimeScale */.a)(environment, complete ? [...addresses, github.apiUrl] : [], {
        problems,
        warn,
    });
    const wrong = { problems: inputs.text('config') === '' ? problems.list : (0,config_problems/* byPlace */.hz)(problems.list) };
    if (wrong.problems.length > 0 || owner === undefined || !github)
        return wrong;
    if (concurrency === undefined || dryRun === undefined || summary === undefined)
        return wrong;
    return {
        settings: {
            owner,
            credentials: credentials.map((credential) => (0,credential_settings/* scaled */.vK)(credential, factor)),
            github,
            concurrency,
            dryRun,
            summary,
            ...(resultFile === undefined ? {} : { resultFile }),
            times,
            run: runOf(environment, source.externalRun),
            warnings,
        },
    };
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
        return { factor, times: (0,_domain_times_js__WEBPACK_IMPORTED_MODULE_0__/* .scaleTimes */ .rR)(_domain_times_js__WEBPACK_IMPORTED_MODULE_0__/* .protocolTimes */ .p, factor) };
    problems.add({
        input: TIME_SCALE_VARIABLE,
        message: `${TIME_SCALE_VARIABLE} is ${problems.quote(text)}; expected a number above 0 and at most 1.`,
        hint: 'Correct it, or unset it.',
    });
    return unscaled;
};


/***/ }),

/***/ 8920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ isUnfilled),
/* harmony export */   Yy: () => (/* binding */ UNFILLED),
/* harmony export */   qp: () => (/* binding */ isUnfilledSecret)
/* harmony export */ });
const MACRO = /^\$\([\w.-]+\)$/;
const REFERENCE = /^\$(?:[A-Z_][A-Z0-9_]*|\{[A-Z_][A-Z0-9_]*\}|\{\{.*\}\})$/;
const isUnfilled = (text) => MACRO.test(text.trim());
const isUnfilledSecret = (text) => isUnfilled(text) || REFERENCE.test(text.trim());
const UNFILLED = 'in its place stands the name of a variable that has no value';


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

/***/ 199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LR: () => (/* binding */ rarer),
/* harmony export */   p: () => (/* binding */ protocolTimes),
/* harmony export */   rR: () => (/* binding */ scaleTimes)
/* harmony export */ });
const rarer = (pauseMs, { longestPause }) => Math.min(pauseMs * 1.5, longestPause);
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
    credential: 60 * minutes,
    lastCall: 4 * seconds,
    cleanUp: 8 * seconds,
    takeBack: 60 * seconds,
    minute: 1 * minutes,
    rateLimit: 10 * minutes,
    newToken: 5 * seconds,
};
const scaleTimes = (times, factor) => ({
    ...Object.fromEntries(Object.entries(times).map(([name, ms]) => [name, ms * factor])),
    clockSkew: times.clockSkew,
});


/***/ })

};
