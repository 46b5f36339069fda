export const id = 344;
export const ids = [344,139];
export const modules = {

/***/ 2534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   headerLine: () => (/* binding */ headerLine),
/* harmony export */   logReporter: () => (/* binding */ logReporter),
/* harmony export */   resultLine: () => (/* binding */ resultLine)
/* harmony export */ });
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4073);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9790);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(169);



const LONGEST_LINE = 1000;
const headerLine = (run) => (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(`rotate-client-secrets ${run.version} · ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(run.credentials, 'credential')} · owner ${run.owner}`);
const capitalized = (word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
const stepTitle = ({ step, durationMs, detail, failed, credential }, named) => {
    const what = [named ? `${credential}:` : '', detail].filter((part) => part !== '').join(' ');
    const head = `${failed ? '✗' : '▸'} ${capitalized(step).padEnd(15)}${(0,_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .took */ .sm)(durationMs).padStart(11)}`;
    return `${head}  ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(what, LONGEST_LINE)}`.trimEnd();
};
const logReporter = (sink, { named }) => ({
    info: (credential, message) => sink.info((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(`${credential}: ${message}`, LONGEST_LINE)),
    warning: (credential, message) => sink.warning((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(`${credential}: ${message}`, LONGEST_LINE)),
    step: (line) => {
        sink.startGroup(stepTitle(line, named));
        for (const note of line.notes)
            sink.info(`  ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(note, LONGEST_LINE)}`);
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
const resultLine = (report) => {
    const duration = (0,_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .took */ .sm)(report.steps.reduce((sum, { durationMs }) => sum + durationMs, 0));
    return (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(`${report.name}: ${became(report, duration).join(' · ')}`, LONGEST_LINE);
};


/***/ }),

/***/ 4139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSettings: () => (/* binding */ readSettings)
});

// EXTERNAL MODULE: ./build/config/connect-url.js
var connect_url = __webpack_require__(6885);
// EXTERNAL MODULE: ./build/domain/destination.js
var domain_destination = __webpack_require__(2345);
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
        const { readDestinationsInput } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(841)]).then(__webpack_require__.bind(__webpack_require__, 7841));
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
    const label = (0,domain_destination/* destinationLabel */.f4)(only);
    if ('value' in (0,github_names/* parseCredentialName */.Qi)(label))
        return label;
    problems.add({
        input: 'name',
        message: `name is missing, and its default would be ${problems.quote(label)}; expected at most 100 letters, digits and ._/#:-.`,
        hint: 'Give a name, such as ingest-prod.',
    });
    return undefined;
};
const readReceiptRepository = (destinations, { GITHUB_REPOSITORY }, problems) => {
    const repository = (0,domain_destination/* firstRepositoryOf */._8)(destinations) ?? (GITHUB_REPOSITORY?.trim() || undefined);
    if (repository !== undefined || destinations.length === 0)
        return repository;
    problems.add({
        input: 'destinations',
        message: 'destinations are secrets of organizations alone, so the receipt belongs in the repository that runs this, which is unknown.',
        hint: 'Outside of GitHub Actions, set the environment variable GITHUB_REPOSITORY to owner/name of the repository that is to keep it.',
    });
    return undefined;
};

;// CONCATENATED MODULE: ./build/config/github-access.js
const ONE_WAY = 'Give github-token, or app-client-id with app-private-key, but not both.';
const SOME_WAY = 'Give a fine-grained personal token, or a GitHub App by app-client-id and app-private-key.';
const readKey = async (inputs, protect, problems) => {
    const { parsePrivateKey } = await __webpack_require__.e(/* import() */ 530).then(__webpack_require__.bind(__webpack_require__, 9530));
    const parsed = parsePrivateKey(inputs.lines('app-private-key'));
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

;// CONCATENATED MODULE: ./build/config/identity.js
const identity_ONE_WAY = 'Give client-secret, or admin-client-id with admin-client-secret, but not both.';
const readAdministrator = (inputs, clientId, problems) => {
    const adminId = inputs.value('admin-client-id', 'guid');
    const secret = inputs.secret('admin-client-secret');
    if (inputs.text('admin-client-id') === '')
        inputs.missing('admin-client-id', 'It belongs to admin-client-secret.');
    if (!secret)
        inputs.missing('admin-client-secret', 'It belongs to admin-client-id.');
    if (adminId !== undefined && adminId.toLowerCase() === clientId?.toLowerCase()) {
        problems.add({
            input: 'admin-client-id',
            message: `admin-client-id is ${problems.quote(adminId)}, the client that is rotated; expected another client.`,
            hint: 'A client that rotates itself gives its secret as client-secret.',
        });
    }
    return adminId === undefined || !secret ? undefined : { role: 'administrator', clientId: adminId, secret };
};
const readIdentity = (inputs, { clientId, hybrid }, problems) => {
    const secret = inputs.secret('client-secret');
    const administered = inputs.text('admin-client-id') !== '' || inputs.secret('admin-client-secret') !== undefined;
    if (secret && administered) {
        problems.add({
            input: 'client-secret',
            message: 'client-secret and an administrator client are both given; expected one of the two.',
            hint: identity_ONE_WAY,
        });
        return undefined;
    }
    if (hybrid && !administered) {
        problems.add({
            input: 'admin-client-id',
            message: 'admin-client-id is missing; a hybrid client cannot rotate itself.',
            hint: 'Give admin-client-id and admin-client-secret of a Tenant Administrator client, and no client-secret.',
        });
        return undefined;
    }
    if (administered)
        return readAdministrator(inputs, clientId, problems);
    if (!secret) {
        inputs.missing('client-secret', identity_ONE_WAY);
        return undefined;
    }
    return clientId === undefined ? undefined : { role: 'self', clientId, secret };
};

// EXTERNAL MODULE: ./build/config/input-reader.js
var input_reader = __webpack_require__(3051);
// EXTERNAL MODULE: ./build/config/inputs.js
var config_inputs = __webpack_require__(9190);
// EXTERNAL MODULE: ./build/domain/duration.js
var duration = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/domain/times.js
var times = __webpack_require__(199);
;// CONCATENATED MODULE: ./build/config/policy-settings.js


const LONGEST_VERIFICATION = 5 * 86_400_000;
const readTimeout = (inputs, name, problems) => {
    const ms = inputs.value(name, 'duration');
    const most = name === 'accept-timeout' ? times/* protocolTimes */.p.lastWrite : LONGEST_VERIFICATION;
    if (ms === undefined || (ms > 0 && ms <= most))
        return ms;
    problems.add({
        input: name,
        message: `${name} is ${problems.quote((0,duration/* formatDuration */.a3)(ms))}; expected more than 0s and at most ${(0,duration/* formatDuration */.a3)(most)}.`,
        hint: `Correct it, or leave it out for the default.`,
    });
    return undefined;
};
const readPolicy = (inputs, problems) => {
    const rotateBefore = inputs.value('rotate-before', 'duration');
    const lifetime = inputs.value('lifetime', 'duration');
    const gracePeriod = inputs.value('grace-period', 'duration');
    const acceptTimeout = readTimeout(inputs, 'accept-timeout', problems);
    const allowUnverified = inputs.value('allow-unverified', 'flag');
    const retireIds = inputs.value('retire-ids', 'ids') ?? [];
    const revokeOthers = inputs.value('revoke-others', 'flag');
    const force = inputs.value('force', 'flag');
    if (rotateBefore === undefined || lifetime === undefined || gracePeriod === undefined)
        return undefined;
    if (lifetime <= rotateBefore + gracePeriod) {
        const shortest = (0,duration/* formatDuration */.a3)(rotateBefore + gracePeriod);
        problems.add({
            input: 'lifetime',
            message: `lifetime is ${problems.quote((0,duration/* formatDuration */.a3)(lifetime))}; expected more than rotate-before and grace-period together, which is ${shortest}.`,
            hint: 'Make lifetime longer, or rotate-before or grace-period shorter.',
        });
        return undefined;
    }
    if (acceptTimeout === undefined || allowUnverified === undefined)
        return undefined;
    if (revokeOthers === undefined || force === undefined)
        return undefined;
    return { rotateBefore, lifetime, gracePeriod, acceptTimeout, allowUnverified, retireIds, revokeOthers, force };
};

// EXTERNAL MODULE: ./build/config/problems.js
var config_problems = __webpack_require__(3515);
// EXTERNAL MODULE: ./build/config/proxies.js
var proxies = __webpack_require__(4315);
;// CONCATENATED MODULE: ./build/config/secret-source.js

const feeds = (repository, destination) => {
    if (!(0,domain_destination/* readByWorkflowsOf */.bU)(repository, destination))
        return false;
    const selected = 'organization' in destination ? destination.repositories : undefined;
    return selected?.some((one) => one.toLowerCase() === repository.toLowerCase()) ?? true;
};
const checkSource = (inputs, { GITHUB_REPOSITORY }, destinations, { problems, warn }) => {
    const external = inputs.value('allow-external-source', 'flag');
    if (inputs.secret('client-secret') === undefined || destinations.length === 0 || external !== false)
        return undefined;
    const here = GITHUB_REPOSITORY?.trim() ?? '';
    const visible = destinations.filter((destination) => feeds(here, destination));
    if (visible.length === 0) {
        const place = here ? `the repository that runs this, ${here}` : 'the repository that runs this, which is unknown';
        problems.add({
            input: 'client-secret',
            message: `client-secret cannot be read again after this rotation: no destination is read in ${place}.`,
            hint: 'Add the GitHub secret that client-secret comes from to the destinations (an Actions secret of that repository, of one of its environments, or of its organization), or set allow-external-source to true if it comes from elsewhere and is updated there.',
        });
        return undefined;
    }
    const environments = visible.flatMap((one) => ('environment' in one ? [one.environment] : []));
    if (environments.length < visible.length)
        return here;
    const named = [...new Set(environments)].map((environment) => `environment: ${problems.quote(environment)}`);
    warn(`All destinations in ${GITHUB_REPOSITORY} are secrets of environments. This job must have ${named.join(' or ')}, ` +
        'so that client-secret reads the secret that is rotated: any other would be dead in the next run. ' +
        'If client-secret comes from elsewhere and is updated there, set allow-external-source to true.');
    return here;
};

// EXTERNAL MODULE: ./build/config/time-scale.js
var time_scale = __webpack_require__(6137);
;// CONCATENATED MODULE: ./build/config/verification-settings.js


const readVerification = (inputs, destinations, { problems, warn }) => {
    const workflow = inputs.value('verify-workflow', 'workflow');
    const repository = inputs.value('verify-repository', 'repository') ?? (0,domain_destination/* firstRepositoryOf */._8)(destinations);
    const ref = inputs.value('verify-ref', 'ref');
    const timeout = readTimeout(inputs, 'verify-timeout', problems);
    const unverified = inputs.text('allow-unverified') === 'true';
    if (inputs.text('verify-workflow') === '') {
        if (['', 'false'].includes(inputs.text('allow-unverified'))) {
            inputs.missing('verify-workflow', 'Give its file name, or set allow-unverified to true to rotate without a proof.');
        }
        for (const name of ['verify-repository', 'verify-ref']) {
            if (unverified && inputs.text(name) !== '')
                warn(`${name} has no effect without verify-workflow.`);
        }
        return undefined;
    }
    if (unverified)
        warn('allow-unverified has no effect, because verify-workflow is given and will be run.');
    if (repository === undefined && destinations.length > 0 && inputs.text('verify-repository') === '') {
        inputs.missing('verify-repository', 'All destinations are secrets of organizations: say where the workflow runs.');
    }
    if (workflow === undefined || repository === undefined || timeout === undefined)
        return undefined;
    return { repository, workflow, ...(ref === undefined ? {} : { ref }), timeout };
};

;// CONCATENATED MODULE: ./build/config/settings.js












const runOf = ({ GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT }, externalRun) => {
    const run = `${GITHUB_REPOSITORY}/${GITHUB_RUN_ID}.${GITHUB_RUN_ATTEMPT}`;
    return GITHUB_REPOSITORY && /^[\w.-]+\/[\w.-]+\/\d+\.\d+$/.test(run) ? run : `external/${externalRun}`;
};
const readConnect = (inputs) => {
    const url = inputs.value('connect-url', 'url');
    const primaryUrl = inputs.value('connect-primary-url', 'url');
    const tenantId = inputs.value('tenant-id', 'guid');
    const clientId = inputs.value('client-id', 'guid');
    const clientType = inputs.value('client-type', 'client-type');
    if (url === undefined || (inputs.text('connect-primary-url') !== '' && primaryUrl === undefined))
        return undefined;
    if (tenantId === undefined || clientId === undefined || clientType === undefined)
        return undefined;
    return { url, primaryUrl: primaryUrl ?? (0,connect_url/* primaryOf */.Os)(url), tenantId, clientId, clientType };
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
const readSettings = async (source) => {
    const problems = (0,config_problems/* collectProblems */.v)();
    const warnings = [];
    const warn = (message) => void warnings.push(message);
    const { environment } = source;
    const inputs = (0,input_reader/* readerOf */.TC)(config_inputs/* rotateInputs */.fq, source, problems);
    (0,input_reader/* noteUnknown */.f1)({ table: config_inputs/* rotateInputs */.fq, later: config_inputs/* laterInputs */.E1 }, environment, problems);
    for (const oddity of [...(0,input_reader/* oddSecrets */.j_)(config_inputs/* rotateInputs */.fq, source), ...(0,proxies/* networkWarnings */.O)(environment)])
        warn(oddity);
    (0,proxies/* checkProxies */.r)(environment, problems);
    const destinations = await readDestinations(inputs, environment, problems);
    const name = readName(inputs, destinations, problems);
    const owner = inputs.value('owner', 'owner');
    if (owner === undefined && inputs.text('owner') === '' && !environment.GITHUB_REPOSITORY) {
        inputs.missing('owner', 'Outside of GitHub Actions it has no default: give a name that stays, such as acme/ops.');
    }
    const connect = readConnect(inputs);
    const hybrid = inputs.text('client-type') === 'hybrid';
    const identity = readIdentity(inputs, { clientId: connect?.clientId, hybrid }, problems);
    const policy = readPolicy(inputs, problems);
    const verification = readVerification(inputs, destinations, { problems, warn });
    const receiptRepository = readReceiptRepository(destinations, environment, problems);
    const github = await readGitHub(inputs, source, problems);
    const sourceRepository = checkSource(inputs, environment, destinations, { problems, warn });
    const dryRun = inputs.value('dry-run', 'flag');
    const summary = inputs.value('summary', 'flag');
    const resultFile = inputs.value('result-file', 'text');
    const addresses = connect && github ? [connect.url, connect.primaryUrl, github.apiUrl] : [];
    const { factor, times } = (0,time_scale/* readTimeScale */.a)(environment, addresses, { problems, warn });
    if (problems.list.length > 0 || name === undefined || owner === undefined || receiptRepository === undefined) {
        return { problems: problems.list };
    }
    if (!connect || !identity || !policy || !github || dryRun === undefined || summary === undefined) {
        return { problems: problems.list };
    }
    return {
        settings: {
            owner,
            name,
            connect,
            identity,
            destinations,
            policy: {
                ...policy,
                acceptTimeout: policy.acceptTimeout * factor,
                allowUnverified: policy.allowUnverified && !verification,
            },
            ...(verification ? { verification: { ...verification, timeout: verification.timeout * factor } } : {}),
            github,
            receiptRepository,
            ...(sourceRepository === undefined ? {} : { sourceRepository }),
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

/***/ 2345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ sameDestination),
/* harmony export */   Ff: () => (/* binding */ destinationHash),
/* harmony export */   Ox: () => (/* binding */ audienceOf),
/* harmony export */   Rq: () => (/* binding */ secretApps),
/* harmony export */   XH: () => (/* binding */ appOf),
/* harmony export */   Z2: () => (/* binding */ canonicalLabel),
/* harmony export */   _8: () => (/* binding */ firstRepositoryOf),
/* harmony export */   bU: () => (/* binding */ readByWorkflowsOf),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   dm: () => (/* binding */ visibilities),
/* harmony export */   f4: () => (/* binding */ destinationLabel),
/* harmony export */   hU: () => (/* binding */ covers)
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
const sha256 = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex');
const destinationHash = (destination) => sha256(canonicalLabel(destination)).slice(0, 6);
const MOST_LISTED = 20;
const audienceOf = (destinations) => {
    const hashes = destinations.map(destinationHash).sort();
    return hashes.length > MOST_LISTED ? [sha256(hashes.join(',')).slice(0, 12)] : hashes;
};
const covers = (destinations, audience) => {
    const current = new Set([...destinations.map(destinationHash), ...audienceOf(destinations)]);
    return audience.every((hash) => current.has(hash));
};


/***/ }),

/***/ 4344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rotate: () => (/* binding */ rotate)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(143);
/* harmony import */ var _adapters_report_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2534);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4139);
/* harmony import */ var _product_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4520);
/* harmony import */ var _protect_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5080);
/* harmony import */ var _refuse_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9283);







const cancellation = () => {
    const controller = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.on(signal, () => controller.abort());
    return controller.signal;
};
const rotate = async () => {
    const parsed = await (0,_config_settings_js__WEBPACK_IMPORTED_MODULE_2__.readSettings)({
        read: (name) => _actions_core__WEBPACK_IMPORTED_MODULE_1__.getInput(name, { trimWhitespace: false }),
        environment: process.env,
        protect: _protect_js__WEBPACK_IMPORTED_MODULE_3__.protect,
        externalRun: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex'),
    });
    if ('problems' in parsed)
        return (0,_refuse_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseInputs */ .g)(parsed.problems);
    const { settings } = parsed;
    _actions_core__WEBPACK_IMPORTED_MODULE_1__.info((0,_adapters_report_log_js__WEBPACK_IMPORTED_MODULE_5__.headerLine)({ version: _product_js__WEBPACK_IMPORTED_MODULE_6__/* .version */ .r, credentials: 1, owner: settings.owner }));
    for (const warning of settings.warnings)
        _actions_core__WEBPACK_IMPORTED_MODULE_1__.warning(warning);
    const [{ compose }, { rotateCredential }, { publish }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(164), __webpack_require__.e(94), __webpack_require__.e(708), __webpack_require__.e(453), __webpack_require__.e(998), __webpack_require__.e(987)]).then(__webpack_require__.bind(__webpack_require__, 8998)),
        __webpack_require__.e(/* import() */ 663).then(__webpack_require__.bind(__webpack_require__, 663)),
        __webpack_require__.e(/* import() */ 340).then(__webpack_require__.bind(__webpack_require__, 3340)),
    ]);
    const { task, ports, end } = await compose(settings, (0,_adapters_report_log_js__WEBPACK_IMPORTED_MODULE_5__.logReporter)(_actions_core__WEBPACK_IMPORTED_MODULE_1__, { named: false }), cancellation());
    const published = rotateCredential(task, ports).then((outcome) => publish(settings, [outcome]));
    await published.finally(() => end(_actions_core__WEBPACK_IMPORTED_MODULE_1__.info));
};


/***/ })

};
