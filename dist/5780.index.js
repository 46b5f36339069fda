export const id = 5780;
export const ids = [5780];
export const modules = {

/***/ 8884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ originOf)
/* harmony export */ });
/* unused harmony export repositoryOf */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);


const repositoryOf = (remote) => {
    const [, repository] = /[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?\s*$/.exec(remote) ?? [];
    return repository;
};
const originOf = async (folder) => {
    try {
        const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', ['config', '--get', 'remote.origin.url'], { cwd: folder });
        return repositoryOf(stdout);
    }
    catch {
        return undefined;
    }
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
/* harmony export */   jt: () => (/* binding */ STORE_AGAIN),
/* harmony export */   xW: () => (/* binding */ wrongInSecret)
/* harmony export */ });
/* harmony import */ var _near_miss_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9514);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5362);
/* harmony import */ var _rejection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(684);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(468);
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
const protectSecrets = (table, { read, protect }, problems) => {
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
        const wrong = wrongInSecret(value, input);
        if (wrong !== undefined) {
            problems.add({ input: name, message: `${name} holds ${wrong}.`, hint: STORE_AGAIN });
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
    const { emptySecret } = source.surroundings ?? _surroundings_js__WEBPACK_IMPORTED_MODULE_0__/* .inWorkflow */ .F;
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
            const parsed = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBounded */ .n)(_value_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .parsers */ .T[kind], taken);
            if ('value' in parsed)
                return parsed.value;
            (0,_rejection_js__WEBPACK_IMPORTED_MODULE_3__/* .reject */ .k)(problems, { input: name, text: taken, default: taken === usual ? undefined : input.default }, parsed);
            return undefined;
        },
    };
};
const noteUnknown = (table, environment, problems) => {
    const names = Object.keys(table);
    for (const variable of Object.keys(environment).filter((one) => one.startsWith('INPUT_'))) {
        const input = variable.slice('INPUT_'.length).toLowerCase();
        const meant = names.includes(input) ? undefined : (0,_near_miss_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(input, names);
        if (meant !== undefined) {
            problems.add({ input, message: `There is no input ${input}.`, hint: `Did you mean ${meant}?` });
        }
    }
};


/***/ }),

/***/ 9274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ isVariable),
/* harmony export */   mO: () => (/* binding */ parseVariable),
/* harmony export */   tc: () => (/* binding */ protectVariables)
/* harmony export */ });
/* harmony import */ var _input_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3051);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5362);


const parseName = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_1__/* .matching */ .w)(/^(?!(?:ACTIONS|GITHUB|INPUT|RUNNER)_)[A-Z_][A-Z0-9_]{0,99}$/, 'its name: capital letters, digits and _, not beginning with ACTIONS_, GITHUB_, INPUT_ or RUNNER_', () => 'Give the name of an environment variable. If this is a secret, whoever can read the file knows it: rotate it.');
const isVariable = (text) => 'value' in parseName(text);
const parseVariable = Object.assign((given) => {
    const parsed = parseName(given);
    return 'value' in parsed ? parsed : { ...parsed, shown: 'not the name of an environment variable' };
}, { pattern: parseName.pattern ?? '' });
const BUNDLE = 'CONNECT_CLIENT_SECRETS';
const bundled = (text, problems) => {
    const values = new Map();
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        const [, name, value] = /^\s*([^=\s]+)=(.*)$/.exec(line) ?? [];
        if (line.trim() === '')
            continue;
        if (name !== undefined && value !== undefined && isVariable(name)) {
            values.set(name, value.trim());
            continue;
        }
        problems.add({
            input: BUNDLE,
            message: `${BUNDLE}, line ${index + 1}: expected NAME=value.`,
            hint: `Write a line such as INGEST_CLIENT_SECRET=\${{ secrets.INGEST_CLIENT_SECRET }} for each secret.`,
        });
    }
    return values;
};
const protectVariables = (names, { environment, protect }, { problems, warn }) => {
    const bundle = bundled(environment[BUNDLE] ?? '', problems);
    const secrets = new Map();
    for (const name of names) {
        if (secrets.has(name) || !isVariable(name))
            continue;
        const value = environment[name]?.trim() || (bundle.get(name) ?? '');
        if (value === '')
            continue;
        secrets.set(name, protect(value));
        problems.hide(value);
        const wrong = (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongInSecret */ .xW)(value, { kind: 'secret' });
        if (wrong !== undefined)
            problems.add({ input: name, message: `${name} holds ${wrong}.`, hint: _input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .STORE_AGAIN */ .jt });
        for (const oddity of (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .oddInSecret */ .jP)(name, value))
            warn(oddity);
    }
    return secrets;
};


/***/ }),

/***/ 5780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: ./build/adapters/report/untrusted.js
var untrusted = __webpack_require__(9790);
// EXTERNAL MODULE: ./build/cli/init/answers.js
var init_answers = __webpack_require__(667);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/config/variables.js
var variables = __webpack_require__(9274);
;// CONCATENATED MODULE: ./build/cli/init/config-file.js


const ACTION = 'OWNER/rotate-client-secrets';
const HEAD = `# Which client secrets are kept fresh, and where they go. No secret stands in this file.
# yaml-language-server: $schema=https://raw.githubusercontent.com/${ACTION}/v1/schema/secret-rotation.schema.json
`;
const secretVariableOf = ({ adminClientId, secretName }) => {
    if (adminClientId !== undefined)
        return 'CONNECT_ADMIN_SECRET';
    return (0,variables/* isVariable */.DZ)(secretName) ? secretName : 'CONNECT_CLIENT_SECRET';
};
const placesOf = ({ environments, inRepository }) => [
    ...(inRepository ? [{}] : []),
    ...environments.map((environment) => ({ environment })),
];
const configText = (answers) => {
    const { name, owner, repository, secretName, connectUrl, tenantId, clientId, hybrid } = answers;
    const variable = secretVariableOf(answers);
    const actor = answers.adminClientId === undefined
        ? { 'client-secret-env': variable }
        : { admin: { 'client-id': answers.adminClientId, 'client-secret-env': variable } };
    const file = {
        version: 1,
        owner,
        credentials: {
            [name]: {
                connect: {
                    url: connectUrl,
                    'tenant-id': tenantId,
                    'client-id': clientId,
                    ...(hybrid ? { 'client-type': 'hybrid' } : {}),
                    ...actor,
                },
                destinations: placesOf(answers).map((place) => ({ repository, ...place, secret: secretName })),
                verify: { workflow: answers.verifyWorkflow, repository },
                ...answers.policy,
            },
        },
    };
    return HEAD + (0,dist/* stringify */.As)(file, { lineWidth: 0 });
};

;// CONCATENATED MODULE: ./build/cli/init/workflows.js


const PLAIN = { lineWidth: 0 };
const TOKEN_SECRET = 'ROTATION_TOKEN';
const minuteOf = (clientId) => 1 + (Number.parseInt(clientId.slice(0, 4), 16) % 58);
const sourceSecret = (answers) => answers.adminClientId === undefined ? answers.secretName : secretVariableOf(answers);
const rotateWorkflow = (answers, config) => {
    const { environments, inRepository, adminClientId, clientId } = answers;
    const [environment] = inRepository || adminClientId !== undefined ? [] : environments;
    const place = environment === undefined ? {} : { environment };
    return (0,dist/* stringify */.As)({
        name: 'Rotate client secrets',
        on: { schedule: [{ cron: `${minuteOf(clientId)} 5 * * *` }], workflow_dispatch: null },
        permissions: { actions: 'read', contents: 'read' },
        concurrency: { group: 'rotate-client-secrets', queue: 'max' },
        jobs: {
            rotate: {
                'runs-on': 'ubuntu-latest',
                ...place,
                steps: [
                    { uses: 'actions/checkout@v7', with: { 'persist-credentials': false } },
                    {
                        uses: `${ACTION}@v1`,
                        with: { config, 'github-token': `\${{ secrets.${TOKEN_SECRET} }}` },
                        env: { [secretVariableOf(answers)]: `\${{ secrets.${sourceSecret(answers)} }}` },
                    },
                ],
            },
        },
    }, PLAIN).replace('workflow_dispatch: null', 'workflow_dispatch:');
};
const proofs = ({ environments, inRepository }, steps) => {
    const job = { 'runs-on': 'ubuntu-latest', steps };
    const [environment, second] = environments;
    if (environment === undefined)
        return { verify: job };
    const inEnvironments = second === undefined
        ? { environment, ...job }
        : { strategy: { matrix: { environment: environments } }, environment: `\${{ matrix.environment }}`, ...job };
    return inRepository ? { repository: job, environments: inEnvironments } : { verify: inEnvironments };
};
const verifyWorkflow = (answers) => {
    const { connectUrl, clientId, hybrid, secretName } = answers;
    const input = { required: true };
    const proof = {
        uses: `${ACTION}/verify@v1`,
        with: {
            'connect-url': connectUrl,
            'client-id': clientId,
            ...(hybrid ? { 'client-type': 'hybrid' } : {}),
            'client-secret': `\${{ secrets.${secretName} }}`,
            'correlation-id': `\${{ inputs.correlation-id }}`,
            fingerprint: `\${{ inputs.fingerprint }}`,
        },
    };
    return (0,dist/* stringify */.As)({
        name: 'Verify client secrets',
        on: {
            workflow_dispatch: { inputs: { credential: input, 'correlation-id': { ...input }, fingerprint: { ...input } } },
        },
        'run-name': `Verify \${{ inputs.credential }} \${{ inputs.correlation-id }} \${{ inputs.fingerprint }}`,
        permissions: {},
        jobs: proofs(answers, [proof]),
    }, { ...PLAIN, aliasDuplicateObjects: false });
};

;// CONCATENATED MODULE: ./build/cli/init/files.js






const inWorkflow = (path) => path.split(external_node_path_.sep).join('/');
const misplaced = (answers, config) => {
    if (answers.ci !== 'github' || !((0,external_node_path_.isAbsolute)(config) || (0,external_node_path_.normalize)(config).startsWith('..')))
        return undefined;
    const message = `--config is ${JSON.stringify(config.slice(0, 100))}; expected a path below this folder, as the workflow reads it from a checkout.`;
    return { input: 'config', message, hint: 'Run this in the root of the repository, and give a path from there.' };
};
const filesFor = (answers, config) => [
    { path: config, text: configText(answers) },
    ...(answers.ci === 'github'
        ? [{ path: '.github/workflows/rotate-client-secrets.yml', text: rotateWorkflow(answers, inWorkflow(config)) }]
        : []),
    { path: `.github/workflows/${answers.verifyWorkflow}`, text: verifyWorkflow(answers) },
];
const inTheWay = (folder, files) => files
    .filter(({ path }) => (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(folder, path)))
    .map(({ path }) => ({
    input: 'force',
    message: `${path} is there already.`,
    hint: 'Move it away, or write over it with --force.',
}));
const reasons = {
    EACCES: 'this user may not write there',
    EPERM: 'this user may not write there',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
    EEXIST: 'something else is in the way',
    ENOTDIR: 'something else is in the way',
    EISDIR: 'a folder is in the way',
};
const cannotWrite = (path, error) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    const message = `${path} cannot be written: ${reasons[code] ?? code}.`;
    return new errors/* RotationError */.FL({
        code: 'CONFIG_INVALID',
        message,
        hint: 'Mend that, or run this in another folder.',
        cause: error,
    });
};
const writeFiles = async (folder, files, { force, told }) => {
    for (const { path, text } of files) {
        const target = (0,external_node_path_.resolve)(folder, path);
        try {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
            await (0,promises_.writeFile)(target, text, { flag: force ? 'w' : 'wx' });
        }
        catch (error) {
            throw cannotWrite(path, error);
        }
        told(path);
    }
};

;// CONCATENATED MODULE: ./build/cli/init/next-steps.js


const word = (text) => (/^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);
const tokenFor = ({ repository, environments, inRepository }) => {
    const places = [...(inRepository ? ['Secrets'] : []), ...(environments.length > 0 ? ['Environments'] : [])];
    const permissions = ['Metadata: read', ...places.map((one) => `${one}: write`), 'Variables: write'];
    return `a token with ${permissions.join(', ')} and Actions: write on ${repository}`;
};
const nextSteps = (answers) => {
    const { owner, repository, secretName, adminClientId, verifyWorkflow, ci } = answers;
    const store = placesOf(answers).map(({ environment }) => `gh secret set ${secretName} --repo ${repository}${environment === undefined ? '' : ` --env ${word(environment)}`}`);
    const variable = secretVariableOf(answers);
    const token = tokenFor(answers);
    const secrets = ci === 'github'
        ? [
            `Store the secret that the client has now, unless it is there: ${store.join('; ')}`,
            ...(adminClientId === undefined
                ? []
                : [`Store the secret of the administrator client: gh secret set ${variable} --repo ${owner}`]),
            `Store ${token}: gh secret set ${TOKEN_SECRET} --repo ${owner}`,
        ]
        : [`Give the job that rotates two masked variables: ${variable}, and GITHUB_TOKEN, ${token}.`];
    const elsewhere = owner.toLowerCase() !== repository.toLowerCase() || ci === 'other';
    return [
        ...secrets,
        elsewhere
            ? `Commit .github/workflows/${verifyWorkflow} to the default branch of ${repository}, and the rest here.`
            : 'Commit the files to the default branch.',
        'See what a rotation would change: rotate-client-secrets rotate --dry-run',
    ];
};

// EXTERNAL MODULE: ./build/cli/init/origin.js
var init_origin = __webpack_require__(8884);
;// CONCATENATED MODULE: ./build/cli/init/questions.js

const questions = [
    { name: 'repository', words: 'Repository of the GitHub secret, as owner/name' },
    {
        name: 'environment',
        words: 'Environment of the GitHub secret, if it has one',
        optional: true,
        more: 'Another environment that has it, if there is one',
    },
    { name: 'secret-name', words: 'Name of the GitHub secret' },
    { name: 'connect-url', words: 'Region of CONNECT data services' },
    { name: 'tenant-id', words: 'GUID of the tenant' },
    { name: 'client-id', words: 'GUID of the client whose secret is rotated' },
    {
        name: 'admin-client-id',
        words: 'GUID of an administrator client that acts, or nothing: it rotates itself',
        optional: true,
    },
];
const needed = ['tenant-id', 'client-id'];
const answerTo = async ({ name, words, optional = false }, usual, { ask, tell }) => {
    for (;;) {
        const answer = (await ask(`${words}${usual === '' ? '' : ` [${usual}]`}: `)).trim() || usual;
        const wrong = answer === '' ? undefined : (0,init_answers/* wrongAnswer */.eA)(name, answer);
        if (wrong)
            tell(`  ${wrong.message} ${wrong.hint}`);
        else if (answer === '' && !optional)
            tell('  This is needed.');
        else
            return answer;
    }
};
const interview = async ({ given, origin, ask, tell }) => {
    const answers = new Map();
    const text = (name) => answers.get(name) ?? given(name);
    if (needed.every((name) => given(name) !== ''))
        return given;
    for (const question of questions) {
        const { name, more } = question;
        if (given(name) !== '')
            continue;
        const all = [await answerTo(question, (0,init_answers/* usualAnswer */.Xy)(name, text, origin), { ask, tell })];
        while (more !== undefined && all.at(-1) !== '') {
            all.push(await answerTo({ ...question, words: more }, '', { ask, tell }));
        }
        answers.set(name, all.join('\n').trim());
    }
    return text;
};

// EXTERNAL MODULE: ./build/cli/spoken.js
var spoken = __webpack_require__(9915);
// EXTERNAL MODULE: ./build/config/inputs.js
var inputs = __webpack_require__(9190);
// EXTERNAL MODULE: external "node:readline/promises"
var external_node_readline_promises_ = __webpack_require__(6848);
;// CONCATENATED MODULE: ./build/entry/cli/questioner.js


const ended = () => new errors/* RotationError */.FL({
    code: 'CONFIG_INVALID',
    message: 'The answers ended before everything was asked. Nothing was written.',
    hint: 'Run it again, or give the answers as flags: see --help.',
});
const questioner = async (asking, otherwise) => {
    if (!process.stdin.isTTY || !process.stderr.isTTY)
        return otherwise;
    const terminal = (0,external_node_readline_promises_.createInterface)({ input: process.stdin, output: process.stderr });
    terminal.on('SIGINT', () => process.exit(130));
    try {
        return await asking((question) => terminal.question(question));
    }
    catch (error) {
        throw error instanceof Error && error.name === 'AbortError' ? ended() : error;
    }
    finally {
        terminal.close();
    }
};

// EXTERNAL MODULE: ./build/entry/cli/shell.js + 5 modules
var shell = __webpack_require__(4524);
;// CONCATENATED MODULE: ./build/entry/cli/init.js










const init = async (flags) => {
    const folder = process.cwd();
    const ci = flags.text('ci') || 'github';
    const hint = 'Write github, for which a workflow is written, or other.';
    if (ci !== 'github' && ci !== 'other')
        return (0,shell/* refuseOnShell */.w)([{ input: 'ci', message: '--ci is no such system.', hint }]);
    const origin = await (0,init_origin/* originOf */.y)(folder);
    const given = (name) => flags.text(name);
    const text = await questioner((ask) => interview({ given, origin, ask, tell: shell/* shell */.v.log.info }), given);
    const read = (0,init_answers/* readAnswers */.Mr)(text, { origin, ci, inRepository: flags.on('repository-secret') });
    if ('problems' in read)
        return (0,shell/* refuseOnShell */.w)((0,spoken/* spoken */.vg)(read.problems, inputs/* rotateInputs */.fq));
    const config = flags.text('config') || '.github/secret-rotation.yml';
    const elsewhere = misplaced(read.answers, config);
    if (elsewhere)
        return (0,shell/* refuseOnShell */.w)([elsewhere]);
    const files = filesFor(read.answers, config);
    const force = flags.on('force');
    const existing = force ? [] : inTheWay(folder, files);
    if (existing.length > 0)
        return (0,shell/* refuseOnShell */.w)(existing);
    const told = (path) => shell/* shell */.v.log.info((0,untrusted/* plainLine */.h0)(`Wrote ${path}`));
    await writeFiles(folder, files, { force, told });
    for (const [index, step] of nextSteps(read.answers).entries())
        shell/* shell */.v.log.info(`${index + 1}. ${step}`);
    if (flags.on('json'))
        shell/* shell */.v.print(JSON.stringify({ written: files.map(({ path }) => path) }));
};


/***/ })

};
