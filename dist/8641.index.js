export const id = 8641;
export const ids = [8641];
export const modules = {

/***/ 5643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ isFlag),
/* harmony export */   i: () => (/* binding */ flagOf)
/* harmony export */ });
const isFlag = (name) => !['summary', 'run-token', 'comment'].includes(name);
const placeholders = {
    text: 'PATH',
    flag: undefined,
    duration: 'DURATION',
    guid: 'GUID',
    url: 'URL',
    ids: 'IDS',
    repository: 'OWNER/NAME',
    owner: 'OWNER',
    'credential-name': 'NAME',
    'secret-name': 'NAME',
    environment: 'NAME',
    workflow: 'FILE',
    ref: 'REF',
    'client-type': 'TYPE',
    pace: 'PACE',
    'app-client-id': 'ID',
    secret: '-',
    'private-key': '-',
    destinations: 'YAML',
    names: 'NAME',
    count: 'NUMBER',
    'correlation-id': 'ID',
    fingerprint: 'HEX',
};
const secretVariables = {
    'client-secret': 'CONNECT_CLIENT_SECRET',
    'admin-client-secret': 'CONNECT_ADMIN_CLIENT_SECRET',
    'github-token': 'GITHUB_TOKEN',
    'app-private-key': 'GITHUB_APP_PRIVATE_KEY',
};
const defaultOf = ({ default: usual, variable, otherwise, defaultRule }) => {
    if (variable === undefined)
        return usual === 'false' ? undefined : (usual ?? defaultRule?.replaceAll('`', ''));
    return otherwise === undefined ? `$${variable}` : `$${variable}, else ${otherwise}`;
};
const flagOf = (name, input) => {
    const value = placeholders[input.kind];
    const usual = defaultOf(input);
    const secretIn = input.secret ? secretVariables[name] : undefined;
    if (input.secret && secretIn === undefined)
        throw new RangeError(`no environment variable holds ${name}`);
    const flag = {
        name,
        description: input.description,
        ...(value === undefined ? {} : { value }),
        ...(usual === undefined ? {} : { default: usual }),
        ...(secretIn === undefined ? {} : { secretIn }),
    };
    return name === 'credentials'
        ? {
            ...flag,
            name: 'credential',
            alias: name,
            repeatable: true,
            default: 'all',
            description: 'Name of a credential of the file to act on; may be given several times.',
        }
        : flag;
};


/***/ }),

/***/ 667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ readAnswers),
/* harmony export */   Xy: () => (/* binding */ usualAnswer),
/* harmony export */   eA: () => (/* binding */ wrongAnswer),
/* harmony export */   fl: () => (/* binding */ answerNames)
/* harmony export */ });
/* harmony import */ var _config_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9190);
/* harmony import */ var _config_parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5362);
/* harmony import */ var _config_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3515);
/* harmony import */ var _config_rejection_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(684);
/* harmony import */ var _config_value_parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(927);





const answerNames = [
    'repository',
    'environment',
    'secret-name',
    'connect-url',
    'tenant-id',
    'client-id',
    'client-type',
    'admin-client-id',
    'owner',
    'name',
    'rotate-before',
    'lifetime',
    'grace-period',
    'verify-workflow',
];
const linesOf = (text) => text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
const wrongAnswer = (name, text) => {
    const problems = (0,_config_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .collectProblems */ .vX)();
    const parsed = (0,_config_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBounded */ .n)(_config_value_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .parsers */ .T[_config_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .rotateInputs */ .fq[name].kind], text);
    if (!('value' in parsed))
        (0,_config_rejection_js__WEBPACK_IMPORTED_MODULE_4__/* .reject */ .k)(problems, { input: name, text }, parsed);
    const plainFile = /^[\w.-]+\.ya?ml$/.test(text);
    if (name === 'verify-workflow' && problems.list.length === 0 && !plainFile) {
        problems.add({
            input: name,
            message: 'verify-workflow is no name of a file.',
            hint: 'Write one such as verify.yml.',
        });
    }
    return problems.list[0];
};
const usualAnswer = (name, text, origin) => {
    switch (name) {
        case 'repository':
            return origin ?? '';
        case 'secret-name':
            return 'CONNECT_CLIENT_SECRET';
        case 'verify-workflow':
            return 'verify-connect.yml';
        case 'owner':
            return text('repository');
        case 'name':
            return text('repository').split('/')[1] ?? '';
        case 'connect-url':
        case 'client-type':
            return _config_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .rotateInputs */ .fq[name].default;
        default:
            return '';
    }
};
const checkEnvironments = (environments, problems) => {
    const known = environments.map((one) => one.toLowerCase());
    const twice = environments.find((_, index) => known.indexOf(known[index] ?? '') < index);
    if (twice === undefined)
        return;
    const message = `environment ${problems.quote(twice)} is given twice.`;
    problems.add({ input: 'environment', message, hint: 'Leave one of them out.' });
};
const checkActor = (text, ci, problems) => {
    if (text('admin-client-id') !== '')
        return;
    const hint = 'Give admin-client-id, the GUID of a Tenant Administrator client.';
    if (text('client-type') === 'hybrid') {
        problems.add({
            input: 'admin-client-id',
            message: 'admin-client-id is missing; a hybrid client cannot rotate itself.',
            hint,
        });
    }
    else if (ci === 'other') {
        const message = 'admin-client-id is missing; outside of GitHub Actions nobody can read the secret that a rotation has written.';
        problems.add({ input: 'admin-client-id', message, hint });
    }
    else if (text('owner').toLowerCase() !== text('repository').toLowerCase()) {
        const message = `admin-client-id is missing; a rotation that runs in ${text('owner')} cannot read the secrets of ${text('repository')}.`;
        problems.add({ input: 'admin-client-id', message, hint });
    }
};
const readAnswers = (given, { origin, ci, inRepository }) => {
    const text = (name) => given(name).trim() || usualAnswer(name, text, origin);
    const problems = (0,_config_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .collectProblems */ .vX)();
    for (const name of answerNames) {
        for (const line of linesOf(text(name))) {
            const problem = wrongAnswer(name, line);
            if (problem)
                problems.add(problem);
        }
    }
    for (const name of ['repository', 'tenant-id', 'client-id']) {
        if (text(name) === '')
            problems.add({ input: name, message: `${name} is missing.`, hint: `Give ${name}.` });
    }
    const environments = linesOf(text('environment'));
    checkEnvironments(environments, problems);
    if (problems.list.length === 0)
        checkActor(text, ci, problems);
    if (problems.list.length > 0)
        return { problems: problems.list };
    const adminClientId = text('admin-client-id') || undefined;
    const policy = ['rotate-before', 'lifetime', 'grace-period'].flatMap((name) => text(name) === '' ? [] : [[name, text(name)]]);
    return {
        answers: {
            name: text('name'),
            owner: text('owner'),
            repository: text('repository'),
            environments,
            inRepository: inRepository || environments.length === 0,
            secretName: text('secret-name'),
            connectUrl: text('connect-url'),
            tenantId: text('tenant-id'),
            clientId: text('client-id'),
            hybrid: text('client-type') === 'hybrid',
            ...(adminClientId === undefined ? {} : { adminClientId }),
            policy: Object.fromEntries(policy),
            verifyWorkflow: text('verify-workflow'),
            ci,
        },
    };
};


/***/ }),

/***/ 9915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ saying),
/* harmony export */   mV: () => (/* binding */ speechFor),
/* harmony export */   vg: () => (/* binding */ spoken)
/* harmony export */ });
/* harmony import */ var _config_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9190);
/* harmony import */ var _flag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5643);


const nameOf = (name, input) => {
    const { name: flag, secretIn } = (0,_flag_js__WEBPACK_IMPORTED_MODULE_1__/* .flagOf */ .i)(name, input);
    return secretIn ?? `--${flag}`;
};
const inSentence = (name) => new RegExp(`(?<![\\w./"-]|\\binput )${name}(?![\\w/"-]|\\.\\w)`, 'g');
const asGiven = (name) => new RegExp(`(?<=\\b(?:[Gg]ive|[Ss]et|[Ll]eave|[Mm]ake|without|beside) )${name}(?=[,.;]|$| (?:is|out|longer)\\b)`, 'g');
const wordingsOf = (name, said) => name.includes('-')
    ? [
        (text) => text.replaceAll(new RegExp(`\\bset ${name} to true\\b`, 'g'), `give ${said}`),
        (text) => text.replaceAll(new RegExp(`${inSentence(name).source}: true\\b`, 'g'), said),
        (text) => text.replaceAll(inSentence(name), said),
    ]
    : [(text) => text.replaceAll(asGiven(name), said)];
const isKeyOfFile = (name) => Object.hasOwn(_config_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .rotateInputs */ .fq, name) && !_config_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .besideConfig */ .X3.some((beside) => beside === name);
const speechFor = (table, { file } = { file: false }) => {
    const wordings = Object.entries(table)
        .filter(([name]) => (0,_flag_js__WEBPACK_IMPORTED_MODULE_1__/* .isFlag */ .R)(name) && !(file && isKeyOfFile(name)))
        .flatMap(([name, input]) => wordingsOf(name, nameOf(name, input)));
    return (text) => wordings.reduce((said, wording) => wording(said), text);
};
const spoken = (problems, table) => {
    const say = speechFor(table);
    return problems.map((problem) => {
        const input = table[problem.input];
        if (!input || !(0,_flag_js__WEBPACK_IMPORTED_MODULE_1__/* .isFlag */ .R)(problem.input) || problem.place)
            return problem;
        const message = problem.message.startsWith(`${problem.input} `)
            ? nameOf(problem.input, input) + problem.message.slice(problem.input.length)
            : problem.message;
        return { ...problem, message: say(message), hint: say(problem.hint) };
    });
};
const saying = (say, one) => ({
    ...one,
    message: say(one.message),
    hint: say(one.hint),
});


/***/ }),

/***/ 6941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ checkInputs)
/* harmony export */ });
/* unused harmony export checkOutputs */
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9190);

const { 'connect-url': connectUrl, 'connect-primary-url': connectPrimaryUrl, ...shared } = _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .rotateInputs */ .fq;
const checkInputs = {
    config: shared.config,
    credentials: shared.credentials,
    'warn-before': { kind: 'duration', default: '30d', description: 'Warn when no more than this is left.' },
    'fail-before': {
        kind: 'duration',
        default: '7d',
        description: 'Fail when no more than this is left; at most warn-before.',
    },
    report: {
        kind: 'text',
        description: 'Path of the JSON of an earlier check, for runs that have no secrets, as of a pull request from a fork.',
    },
    'report-max-age': { kind: 'duration', default: '7d', description: 'Warn when that report is older than this.' },
    'github-token': {
        kind: 'secret',
        secret: true,
        inHeader: true,
        description: 'Token that may read the destinations and the pull request; without it, findings that only GitHub knows are left out.',
    },
    comment: {
        kind: 'flag',
        default: 'false',
        description: 'Keep one comment on the pull request up to date; github-token then needs Pull requests: write.',
    },
    name: shared.name,
    'connect-url': connectUrl,
    'connect-primary-url': { ...connectPrimaryUrl, description: 'Base URL where secrets are read.' },
    owner: { ...shared.owner, description: 'Who owns the secrets that the rotation makes, as in the rotating workflow.' },
    'tenant-id': { ...shared['tenant-id'], description: 'GUID of the tenant; required with a secret, without config.' },
    'client-id': {
        ...shared['client-id'],
        description: 'GUID of the client whose secret is checked; required with a secret, without config.',
    },
    'client-type': shared['client-type'],
    'client-secret': {
        ...shared['client-secret'],
        description: 'The current secret of the client, which then asks for itself; excludes the two admin inputs.',
    },
    'admin-client-id': {
        ...shared['admin-client-id'],
        description: 'GUID of a Tenant Administrator client that asks instead; hybrid clients need one.',
    },
    'admin-client-secret': shared['admin-client-secret'],
    'secret-name': {
        ...shared['secret-name'],
        description: 'Name of the GitHub secret that holds the value; with repository and environment it names one destination.',
    },
    repository: shared.repository,
    environment: shared.environment,
    destinations: shared.destinations,
    'rotate-before': {
        ...shared['rotate-before'],
        description: 'When the secret is rotated, as in the rotating workflow: two days later the rotation is overdue.',
    },
    'grace-period': {
        ...shared['grace-period'],
        description: 'How long a superseded secret stays, as in the rotating workflow: two days later its deletion is overdue.',
    },
    'retire-ids': {
        ...shared['retire-ids'],
        description: 'Ids of secrets made by hand that the rotation deletes too, as in the rotating workflow.',
    },
    'github-api-url': shared['github-api-url'],
    concurrency: shared.concurrency,
    summary: shared.summary,
    'result-file': {
        kind: 'text',
        description: 'Path of a file that the result is written to as well, to be the report of later checks.',
    },
    'sarif-file': {
        kind: 'text',
        description: 'Path of a file that the findings are written to as SARIF 2.1.0, for code scanning.',
    },
};
const checkOutputs = {
    status: 'The worst of all: ok, warning, failure or unknown; a failure fails the step.',
    expiring: 'Names of the credentials whose secret expires before long, as a JSON array.',
    expired: 'Names of the credentials whose secret has expired, as a JSON array.',
    result: 'Everything that was found, as JSON; empty when it would be too large for an output, see result-file.',
};


/***/ }),

/***/ 6516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ batchInputs),
/* harmony export */   Zp: () => (/* binding */ planInputs)
/* harmony export */ });
/* unused harmony export planOutputs */
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9190);

const batchInputs = {
    'batch-size': {
        kind: 'count',
        default: '20',
        description: 'How many credentials a batch holds, at most 100; more where there would be more than 256 batches.',
    },
};
const planInputs = { ..._inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .rotateInputs */ .fq, ...batchInputs };
const planOutputs = {
    matrix: 'The credentials that need work, as JSON for strategy.matrix: the values batch and credentials of each job.',
    count: 'How many credentials need work; with 0 the matrix is empty, and a job that would use it must not start.',
};


/***/ }),

/***/ 8641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cli: () => (/* binding */ cli)
});

// EXTERNAL MODULE: ./build/adapters/report/annotations.js
var annotations = __webpack_require__(7830);
// EXTERNAL MODULE: ./build/cli/exit-status.js
var exit_status = __webpack_require__(2900);
// EXTERNAL MODULE: ./build/config/near-miss.js
var near_miss = __webpack_require__(9514);
// EXTERNAL MODULE: ./build/cli/arguments.js
var cli_arguments = __webpack_require__(8213);
// EXTERNAL MODULE: ./build/config/check-inputs.js
var check_inputs = __webpack_require__(6941);
// EXTERNAL MODULE: ./build/cli/command.js
var cli_command = __webpack_require__(3192);
// EXTERNAL MODULE: ./build/cli/flag.js
var cli_flag = __webpack_require__(5643);
// EXTERNAL MODULE: ./build/cli/spoken.js
var spoken = __webpack_require__(9915);
;// CONCATENATED MODULE: ./build/cli/flag-group.js


const groupsFrom = (table, instead = {}) => {
    const say = (0,spoken/* speechFor */.mV)(table);
    const said = (text) => say(text)
        .replaceAll(/\binputs\b/g, 'flags')
        .replaceAll('with repository and environment', 'with --repository and --environment')
        .replaceAll('together with fingerprint', 'together with --fingerprint')
        .replaceAll('as in the rotating workflow', 'as rotate is given it');
    const flag = (name, input) => {
        if (!input)
            return [];
        const { default: usual, ...made } = (0,cli_flag/* flagOf */.i)(name, input);
        const description = instead[name] ?? said(made.description);
        return [{ ...made, description, ...(usual === undefined ? {} : { default: said(usual) }) }];
    };
    return (heading, ...names) => ({
        heading,
        flags: names.flatMap((name) => flag(name, table[name])),
    });
};

;// CONCATENATED MODULE: ./build/cli/check-command.js



const group = groupsFrom(check_inputs/* checkInputs */.s, {
    'github-token': 'Token that may read the destinations; without it, findings that only GitHub knows are left out, and said to be.',
    report: 'Path of the JSON of an earlier check, for jobs that have no secrets.',
});
const checkCommand = {
    name: 'check',
    summary: 'Warn of secrets that end before long, and fail where one is about to hurt.',
    examples: [
        {
            for: 'Look at all credentials of the config file; the exit status is 3 when one has a week left or less',
            run: 'rotate-client-secrets check',
        },
        {
            for: 'Be stricter, and keep what was found for the checks of jobs that have no secrets',
            run: 'rotate-client-secrets check --warn-before 45d --fail-before 14d --result-file check.json',
        },
        {
            for: 'In a job that has no secrets: judge anew by what an earlier check found',
            run: 'rotate-client-secrets check --report check.json',
        },
        {
            for: 'The names of all whose secret is about to end, for a script',
            run: 'rotate-client-secrets check --json | jq -r \'.credentials[] | select(.status == "failure") | .name\'',
        },
    ],
    groups: [
        group('WHEN TO WARN, AND WHEN TO FAIL', 'warn-before', 'fail-before'),
        group('WHICH CREDENTIALS, from a config file', 'config', 'credentials'),
        group('WITHOUT SECRETS, from an earlier check', 'report', 'report-max-age'),
        group('ONE CREDENTIAL, without a config file', 'name', 'connect-url', 'connect-primary-url', 'owner', 'tenant-id', 'client-id', 'client-type', 'client-secret', 'admin-client-id', 'admin-client-secret', 'secret-name', 'repository', 'environment', 'destinations', 'rotate-before', 'grace-period', 'retire-ids'),
        group('GITHUB', 'github-token', 'github-api-url'),
        group('THIS RUN', 'concurrency', 'result-file', 'sarif-file'),
        { heading: 'OUTPUT', flags: [cli_command/* jsonFlag */.h] },
    ],
    notes: [
        'USED BY are the places in the workflow files of this folder that read a secret which hurts now or soon.',
        'It reads and changes nothing. A secret that never expires is a warning. Standard output holds the table and the findings or, with --json, the result; everything else goes to standard error.',
        'Exit status: 0 well, or nothing worse than a warning; 1 a credential could not be looked at, so that nobody knows; 2 wrong arguments or config, or a secret is not there to ask with and no report is given; 3 a failure was found; 130 interrupted.',
    ],
};

;// CONCATENATED MODULE: ./build/cli/demo-command.js
const demoCommand = {
    name: 'demo',
    summary: 'Show one complete rotation on this machine, against emulators of both APIs.',
    examples: [{ for: 'Every step, the verification, and the job summary', run: 'rotate-client-secrets demo' }],
    groups: [],
    notes: [
        'It needs no tenant, no account and no network. Exit status: 0 when the rotation went well, else 1; 130 interrupted.',
    ],
};

// EXTERNAL MODULE: ./build/config/inputs.js
var inputs = __webpack_require__(9190);
// EXTERNAL MODULE: ./build/cli/init/answers.js
var answers = __webpack_require__(667);
;// CONCATENATED MODULE: ./build/cli/init/command.js





const described = {
    'tenant-id': { description: 'GUID of the tenant.' },
    'client-id': { description: 'GUID of the client whose secret is rotated.' },
    name: { description: 'Name of the credential in the file.', defaultRule: 'the name of the repository' },
    owner: {
        description: 'Repository that runs the rotation, and so owns the secrets that are made.',
        defaultRule: 'the repository of the GitHub secret',
    },
    environment: {
        description: 'Environment that has the GitHub secret, in place of the repository itself; may be given several times. The verification workflow gets a job for each.',
    },
    repository: { defaultRule: 'the one that the git remote "origin" points to' },
    'secret-name': { description: 'Name of the GitHub secret to write.', defaultRule: 'CONNECT_CLIENT_SECRET' },
    'verify-workflow': { description: 'File name of the verification workflow.', defaultRule: 'verify-connect.yml' },
    'admin-client-id': {
        description: 'GUID of a Tenant Administrator client that acts; without it the client rotates itself, which hybrid clients cannot, nor clients whose secret is read in another repository or outside of GitHub Actions.',
    },
};
const say = (0,spoken/* speechFor */.mV)(inputs/* rotateInputs */.fq);
const flagOfAnswer = (name) => {
    const { default: _, variable: __, ...input } = inputs/* rotateInputs */.fq[name];
    const own = described[name];
    const made = (0,cli_flag/* flagOf */.i)(name, own?.defaultRule === undefined ? { ...inputs/* rotateInputs */.fq[name], ...own } : { ...input, ...own });
    const flag = { ...made, description: say(made.description) };
    return name === 'environment' ? { ...flag, repeatable: true } : flag;
};
const repositorySecret = {
    name: 'repository-secret',
    description: 'With --environment: the repository itself has a secret of that name, too, which is kept the same.',
};
const beside = (name) => (name === 'environment' ? [repositorySecret] : []);
const initCommand = {
    name: 'init',
    summary: 'Write a config file, and the workflows that go with it.',
    examples: [
        { for: 'Ask for what is needed; on a terminal only', run: 'rotate-client-secrets init' },
        {
            for: 'Ask nothing',
            run: [
                'rotate-client-secrets init --repository acme/ingest --connect-url https://euno.datahub.connect.aveva.com \\',
                '    --tenant-id 7f0a1a7c-58b0-4c11-9b1c-2d8e7f7a5f10 --client-id 0b8e0b54-6a2e-4b1e-9a74-0c7a8f8f6c0d',
            ].join('\n'),
        },
        {
            for: 'A secret that the repository has, and two of its environments',
            run: 'rotate-client-secrets init --repository-secret --environment production --environment staging',
        },
        {
            for: 'For a rotation that another CI system runs: no workflow that rotates, but the one that verifies',
            run: 'rotate-client-secrets init --ci other --owner acme/ops --admin-client-id 2c6f1f0e-3a63-4b0c-8c52-6f3d0f4d7a11',
        },
    ],
    groups: [
        { heading: 'THE CREDENTIAL', flags: answers/* answerNames */.fl.flatMap((name) => [flagOfAnswer(name), ...beside(name)]) },
        {
            heading: 'WHAT IS WRITTEN',
            flags: [
                {
                    name: 'config',
                    value: 'PATH',
                    default: '.github/secret-rotation.yml',
                    description: 'Path of the config file.',
                },
                {
                    name: 'ci',
                    value: 'SYSTEM',
                    default: 'github',
                    description: 'What runs the rotation: github, for which a workflow is written, or other.',
                },
                { name: 'force', description: 'Write over files that are there.' },
            ],
        },
        { heading: 'OUTPUT', flags: [cli_command/* jsonFlag */.h] },
    ],
    notes: [
        'It calls nobody, takes no secret, and writes over no file unless --force is given. Exit status: 0 done, 2 wrong arguments, or a file that is there.',
    ],
};

// EXTERNAL MODULE: ./build/config/plan-inputs.js
var plan_inputs = __webpack_require__(6516);
;// CONCATENATED MODULE: ./build/cli/rotate-command.js



const rotate_command_group = groupsFrom(inputs/* rotateInputs */.fq, {
    'github-token': 'Token that may write the destinations: a fine-grained personal token, or one of a GitHub App; the one that GitHub gives to a job of its own cannot write secrets. Not read with --app-client-id.',
});
const credentialGroups = [
    rotate_command_group('WHICH CREDENTIALS, from a config file', 'config', 'credentials'),
    rotate_command_group('ONE CREDENTIAL, without a config file', 'name', 'connect-url', 'connect-primary-url', 'owner', 'tenant-id', 'client-id', 'client-type', 'client-secret', 'admin-client-id', 'admin-client-secret', 'secret-name', 'repository', 'environment', 'destinations', 'rotate-before', 'lifetime', 'grace-period', 'verify-workflow', 'allow-unverified', 'verify-repository', 'verify-ref', 'verify-timeout', 'accept-timeout', 'wait-for-runs', 'allow-external-source', 'retire-ids'),
    rotate_command_group('GITHUB', 'github-token', 'app-client-id', 'app-private-key', 'github-api-url'),
];
const rotateCommand = {
    name: 'rotate',
    summary: 'Rotate every credential that is due.',
    examples: [
        {
            for: 'Show what would be made, written, verified and deleted; change nothing',
            run: 'rotate-client-secrets rotate --dry-run',
        },
        {
            for: 'Rotate what is due, by .github/secret-rotation.yml or secret-rotation.yml; keep the report',
            run: 'rotate-client-secrets rotate --json > report.json',
        },
        {
            for: 'Rotate two credentials of a file now, due or not',
            run: 'rotate-client-secrets rotate --config ops/rotation.yml --credential ingest-prod --credential billing --force',
        },
        {
            for: 'One credential without a file: an administrator client acts, its secret comes from standard input',
            run: [
                'GITHUB_TOKEN=… rotate-client-secrets rotate --admin-client-secret - \\',
                '    --tenant-id 7f0a1a7c-58b0-4c11-9b1c-2d8e7f7a5f10 --client-id 0b8e0b54-6a2e-4b1e-9a74-0c7a8f8f6c0d \\',
                '    --admin-client-id 2c6f1f0e-3a63-4b0c-8c52-6f3d0f4d7a11 --owner acme/ops \\',
                '    --repository acme/ingest --secret-name CONNECT_CLIENT_SECRET --verify-workflow verify-connect.yml < admin-secret',
            ].join('\n'),
        },
    ],
    groups: [
        ...credentialGroups,
        rotate_command_group('THIS RUN', 'dry-run', 'force', 'revoke-others', 'concurrency', 'pace', 'result-file'),
        { heading: 'OUTPUT', flags: [cli_command/* jsonFlag */.h] },
    ],
    notes: [
        'Standard output holds the report with --json, and the plan with --dry-run; everything else goes to standard error. NO_COLOR=1 takes the colors away.',
        'Exit status: 0 done, 1 a credential failed, 2 wrong arguments or config, 130 interrupted.',
        'The first Ctrl-C, SIGTERM or end of the terminal begins no new step and takes back a secret that no destination was sent; a second Ctrl-C stops at once. What a killed run leaves, one that begins half an hour later or more takes back.',
    ],
};

;// CONCATENATED MODULE: ./build/cli/plan-command.js




const plan_command_group = groupsFrom(plan_inputs/* planInputs */.Zp);
const planCommand = {
    name: 'plan',
    summary: 'Share the credentials that need work among jobs.',
    examples: [
        { for: 'See which credentials need work, in which batch, and why', run: 'rotate-client-secrets plan' },
        {
            for: 'One rotation after another, each of at most 50 credentials',
            run: [
                "rotate-client-secrets plan --batch-size 50 --json | jq -r '.include[].credentials' |",
                '    while read -r batch; do rotate-client-secrets rotate --credential "$batch" < /dev/null; done',
            ].join('\n'),
        },
        {
            for: 'Keep what was seen of every credential, as the report of a dry run',
            run: 'rotate-client-secrets plan --json --result-file plan.json > matrix.json',
        },
    ],
    groups: [
        ...credentialGroups,
        plan_command_group('THIS RUN', 'batch-size', 'force', 'revoke-others', 'concurrency', 'result-file'),
        { heading: 'OUTPUT', flags: [cli_command/* jsonFlag */.h] },
    ],
    notes: [
        'With --json, standard output holds {"include":[{"batch":"1","credentials":"a,b"}]}: each entry is a job, and its credentials are what --credential of rotate takes. With nothing to do, include is empty. There are at most 256 batches.',
        'It reads and changes nothing. A credential that could not be looked at is in the plan, too, with a warning: the job that works on it tells more. Give the jobs --force and --revoke-others as well where they are given here. To see each change before it is made, take rotate --dry-run.',
        'Exit status: 0 done, 2 wrong arguments or config, 130 interrupted.',
    ],
};

// EXTERNAL MODULE: ./build/cli/sandbox-command.js
var sandbox_command = __webpack_require__(5650);
;// CONCATENATED MODULE: ./build/cli/status-command.js


const statusCommand = {
    name: 'status',
    summary: 'Show how every credential stands, in one table.',
    examples: [
        { for: 'All credentials of the config file', run: 'rotate-client-secrets status' },
        {
            for: 'The secrets that are left for less than 14 days, for a script',
            run: "rotate-client-secrets status --json | jq '.credentials[] | select(.daysLeft < 14) | .name'",
        },
    ],
    groups: [...credentialGroups, { heading: 'OUTPUT', flags: [cli_command/* jsonFlag */.h] }],
    notes: [
        'SECRET is the newest secret that this tool made or, before it made one, the one made by hand that lasts longest. DESTINATIONS are those written since it was made. SUPERSEDED secrets are deleted by a rotation once it may. UNMANAGED ones were made by somebody else, and stay unless --revoke-others or the key retire-ids gives them up.',
        'It reads and changes nothing. Exit status: 0 done, 1 a credential could not be looked at, 2 wrong arguments or config, 130 interrupted.',
    ],
};

;// CONCATENATED MODULE: ./build/cli/verify-command.js



const verifyCommand = {
    name: 'verify',
    summary: 'Prove that this consumer holds the secret that was delivered, and that it works.',
    examples: [
        {
            for: 'In the job that a rotation dispatched, with what it was given',
            run: [
                'CONNECT_CLIENT_SECRET=… rotate-client-secrets verify --connect-url https://euno.datahub.connect.aveva.com \\',
                '    --client-id 0b8e0b54-6a2e-4b1e-9a74-0c7a8f8f6c0d --correlation-id "$CORRELATION_ID" --fingerprint "$FINGERPRINT"',
            ].join('\n'),
        },
        {
            for: 'Only ask whether a secret works, wherever it is read from',
            run: [
                'secret-tool lookup service connect | rotate-client-secrets verify --client-secret - \\',
                '    --connect-url https://euno.datahub.connect.aveva.com --client-id 0b8e0b54-6a2e-4b1e-9a74-0c7a8f8f6c0d',
            ].join('\n'),
        },
    ],
    groups: [
        groupsFrom(inputs/* verifyInputs */.fn)('WHAT TO PROVE', 'connect-url', 'client-id', 'client-type', 'client-secret', 'correlation-id', 'fingerprint'),
        { heading: 'OUTPUT', flags: [cli_command/* jsonFlag */.h] },
    ],
    notes: [
        'With --json, standard output holds {"evidence":"fingerprint"}, or "token" where no fingerprint was given; and where nothing was proven {"error":{"code":"…","message":"…","hint":"…"}}.',
        'Exit status: 0 proven, 1 not proven, 2 wrong arguments.',
    ],
};

;// CONCATENATED MODULE: ./build/cli/commands.js








const commands = {
    rotate: rotateCommand,
    check: checkCommand,
    plan: planCommand,
    status: statusCommand,
    verify: verifyCommand,
    init: initCommand,
    sandbox: sandbox_command/* sandboxCommand */.P,
    demo: demoCommand,
};

;// CONCATENATED MODULE: ./build/cli/help.js

const PROGRAM = 'rotate-client-secrets';
const WIDTH = 100;
const INDENT = 6;
const wrapped = (text, indent) => {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && indent + line.length + 1 + word.length > WIDTH) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line].map((one) => `${' '.repeat(indent)}${one}`);
};
const flagLines = ({ name, value, description, default: usual, secretIn, repeatable }) => {
    const head = secretIn ?? `--${name}${value === undefined ? '' : ` ${value}`}${repeatable ? ' …' : ''}`;
    const from = secretIn === undefined ? '' : ` From standard input with --${name} -.`;
    const rest = usual === undefined ? '' : ` Default: ${usual}.`;
    return [`  ${head}`, ...wrapped(`${description}${from}${rest}`, INDENT)];
};
const groupLines = ({ heading, flags }) => ['', heading, ...flags.flatMap(flagLines)];
const exampleLines = ({ examples }) => examples.flatMap(({ run, for: purpose }) => [`  # ${purpose}`, ...run.split('\n').map((line) => `  ${line}`), '']);
const commandHelp = (command) => {
    const secrets = (0,cli_command/* flagsOf */.Z)(command).filter(({ secretIn }) => secretIn !== undefined);
    const groups = command.groups
        .map(({ heading, flags }) => ({ heading, flags: flags.filter(({ secretIn }) => secretIn === undefined) }))
        .filter(({ flags }) => flags.length > 0);
    return [
        `${PROGRAM} ${command.name}: ${command.summary}`,
        '',
        'EXAMPLES',
        ...exampleLines(command).slice(0, -1),
        ...groups.flatMap(groupLines),
        ...(secrets.length > 0
            ? groupLines({ heading: 'SECRETS, from the environment and never from an argument', flags: secrets })
            : []),
        ...command.notes.flatMap((note) => ['', ...wrapped(note, 0)]),
        '',
    ].join('\n');
};
const programHelp = (commands) => {
    const widest = Math.max(...commands.map(({ name }) => name.length));
    return [
        `${PROGRAM}: rotates OAuth client secrets of CONNECT data services with no downtime.`,
        '',
        'EXAMPLES',
        '  # See one complete rotation on this machine, without a tenant',
        `  ${PROGRAM} demo`,
        '',
        '  # Write a config file and the workflows that go with it',
        `  ${PROGRAM} init`,
        '',
        '  # See what a rotation would change, then rotate what is due',
        `  ${PROGRAM} rotate --dry-run`,
        `  ${PROGRAM} rotate`,
        '',
        '  # See which secrets end before long, and how every credential stands',
        `  ${PROGRAM} check`,
        `  ${PROGRAM} status`,
        '',
        'COMMANDS',
        ...commands.map(({ name, summary }) => `  ${name.padEnd(widest + 2)}${summary}`),
        '',
        `Each command has a help of its own: ${PROGRAM} rotate --help.`,
        'Exit status: 0 done, 1 a credential failed, 2 wrong arguments or config, 3 check found a failure, 130 interrupted.',
        '',
    ].join('\n');
};

;// CONCATENATED MODULE: ./build/cli/invocation.js




const isCommand = (word) => Object.hasOwn(commands, word);
const refused = (message, hint) => ({
    kind: 'refuse',
    problems: [{ input: 'command', message, hint }],
});
const names = Object.keys(commands);
const KNOWN = `The commands are ${names.join(', ')}; see --help.`;
const meantBy = (word) => {
    const meant = (0,near_miss/* nearest */.p)(word, names);
    return meant === undefined ? KNOWN : `Did you mean ${meant}?`;
};
const help = (word) => {
    if (word === undefined)
        return { kind: 'print', text: programHelp(Object.values(commands)) };
    if (isCommand(word))
        return { kind: 'print', text: commandHelp(commands[word]) };
    return refused('There is no help of that name.', meantBy(word));
};
const unknownCommand = (word, rest) => {
    if (word === undefined)
        return refused('No command was given.', KNOWN);
    const command = word.startsWith('-') ? rest.find(isCommand) : undefined;
    if (command === undefined)
        return refused('The first argument is no command.', meantBy(word));
    return refused('A flag stands before the command.', `The command comes first: rotate-client-secrets ${command} …`);
};
const readInvocation = (args, version) => {
    const [first, ...rest] = args;
    const asked = (...names) => rest.some((word) => names.includes(word));
    if (first === '--version' || first === 'version')
        return { kind: 'print', text: `${version}\n` };
    if (first === '--help' || first === '-h' || first === 'help')
        return help(rest[0]);
    if (first === undefined || !isCommand(first))
        return unknownCommand(first, rest);
    if (asked('--help', '-h'))
        return help(first);
    const flags = (0,cli_arguments/* readArguments */.l)(commands[first], rest);
    if (flags.problems.length > 0)
        return { kind: 'refuse', problems: flags.problems };
    return { kind: 'run', command: first, flags };
};

// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/entry/version.js
var version = __webpack_require__(5023);
;// CONCATENATED MODULE: ./build/entry/cli/programs.js
const programs = {
    rotate: async () => (await Promise.all(/* import() */[__webpack_require__.e(7340), __webpack_require__.e(1607)]).then(__webpack_require__.bind(__webpack_require__, 1607))).rotate,
    check: async () => (await Promise.all(/* import() */[__webpack_require__.e(2164), __webpack_require__.e(4343), __webpack_require__.e(8348), __webpack_require__.e(3097), __webpack_require__.e(7340), __webpack_require__.e(371), __webpack_require__.e(9428), __webpack_require__.e(3553)]).then(__webpack_require__.bind(__webpack_require__, 3553))).check,
    plan: async () => (await Promise.all(/* import() */[__webpack_require__.e(7340), __webpack_require__.e(1275)]).then(__webpack_require__.bind(__webpack_require__, 1275))).plan,
    status: async () => (await Promise.all(/* import() */[__webpack_require__.e(7340), __webpack_require__.e(8240)]).then(__webpack_require__.bind(__webpack_require__, 8240))).status,
    verify: async () => (await Promise.all(/* import() */[__webpack_require__.e(2164), __webpack_require__.e(4343), __webpack_require__.e(8348), __webpack_require__.e(3097), __webpack_require__.e(216)]).then(__webpack_require__.bind(__webpack_require__, 4233))).verify,
    init: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7340), __webpack_require__.e(7375)]).then(__webpack_require__.bind(__webpack_require__, 7375))).init,
    sandbox: async () => (await Promise.all(/* import() */[__webpack_require__.e(2164), __webpack_require__.e(8815), __webpack_require__.e(4768), __webpack_require__.e(2896), __webpack_require__.e(3752), __webpack_require__.e(3225), __webpack_require__.e(6019)]).then(__webpack_require__.bind(__webpack_require__, 6019))).sandbox,
    demo: async () => (await Promise.all(/* import() */[__webpack_require__.e(2164), __webpack_require__.e(8815), __webpack_require__.e(4768), __webpack_require__.e(2896), __webpack_require__.e(3752), __webpack_require__.e(3225), __webpack_require__.e(1487)]).then(__webpack_require__.bind(__webpack_require__, 1487))).demo,
};

// EXTERNAL MODULE: ./build/entry/cli/shell.js + 5 modules
var shell = __webpack_require__(4524);
;// CONCATENATED MODULE: ./build/entry/cli/surroundings.js

const tellOfLostResults = () => {
    process.stdout.once('error', (error) => {
        const code = 'code' in error ? String(error.code) : error.name;
        if (code !== 'EPIPE')
            shell/* shell */.v.log.error(`Standard output could not be written: ${code}.`);
    });
};
const hasFolder = () => {
    try {
        return process.cwd() !== '';
    }
    catch {
        return false;
    }
};

;// CONCATENATED MODULE: ./build/entry/cli/cli.js








const noFolder = {
    input: 'folder',
    message: 'The folder that this was started in is not there any more.',
    hint: 'Change into one that is there.',
};
const announce = (error) => {
    const { code, message, hint } = (0,errors/* asRotationError */.fq)(error);
    shell/* shell */.v.log.error((0,annotations/* failureText */.k)({ code, message, hint }), { title: code });
    process.exitCode ??= code === 'CONFIG_INVALID' ? exit_status/* exitStatus */.$.usage : exit_status/* exitStatus */.$.failed;
};
const cli = async () => {
    tellOfLostResults();
    const invocation = readInvocation(process.argv.slice(2), version/* version */.r);
    if (invocation.kind === 'refuse')
        return (0,shell/* refuseOnShell */.w)(invocation.problems);
    if (invocation.kind === 'print') {
        process.stdout.write(invocation.text);
        return;
    }
    if (!hasFolder())
        return (0,shell/* refuseOnShell */.w)([noFolder]);
    const program = await programs[invocation.command]();
    await program(invocation.flags).catch(announce);
    process.exitCode ??= exit_status/* exitStatus */.$.done;
};


/***/ }),

/***/ 5023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
const version = '0.1.0';


/***/ })

};
