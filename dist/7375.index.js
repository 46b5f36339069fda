export const id = 7375;
export const ids = [7375];
export const modules = {

/***/ 8884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vO: () => (/* binding */ placeInRepository),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* unused harmony export repositoryOf */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);


const repositoryOf = (remote) => {
    const [, repository] = /[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?\s*$/.exec(remote) ?? [];
    return repository;
};
const git = async (folder, ...args) => {
    try {
        return (await (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', args, { cwd: folder })).stdout;
    }
    catch {
        return '';
    }
};
const originOf = async (folder) => repositoryOf(await git(folder, 'config', '--get', 'remote.origin.url'));
const placeInRepository = async (folder) => (await git(folder, 'rev-parse', '--show-prefix')).trimEnd();


/***/ }),

/***/ 9274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ isVariable),
/* harmony export */   mO: () => (/* binding */ parseVariable),
/* harmony export */   tc: () => (/* binding */ protectVariables)
/* harmony export */ });
/* harmony import */ var _input_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3051);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5362);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(468);



const parseName = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .matching */ .w)(/^(?!(?:ACTIONS|GITHUB|INPUT|RUNNER)_)[A-Z_][A-Z0-9_]{0,99}$/, 'its name: capital letters, digits and _, not beginning with ACTIONS_, GITHUB_, INPUT_ or RUNNER_', () => 'Give the name of an environment variable. If this is a secret, whoever can read the file knows it: rotate it.');
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
const protectVariables = (names, { environment, protect, surroundings = _surroundings_js__WEBPACK_IMPORTED_MODULE_1__/* .inWorkflow */ .F }, { problems, warn }) => {
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
        const problem = (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .problemWithSecret */ .q8)(name, value, { kind: 'secret', surroundings });
        if (problem)
            problems.add(problem);
        for (const oddity of (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .oddInSecret */ .jP)(name, value))
            warn(oddity);
    }
    return secrets;
};


/***/ }),

/***/ 7375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: ./build/adapters/report/untrusted.js
var untrusted = __webpack_require__(9790);
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
const destinationsOf = (answers) => placesOf(answers).map((place) => ({ repository: answers.repository, ...place, secret: answers.secretName }));
const configText = (answers) => {
    const { name, owner, repository, connectUrl, tenantId, clientId, hybrid } = answers;
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
                destinations: destinationsOf(answers),
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
const misplaced = (ci, config) => {
    if (ci !== 'github' || !((0,external_node_path_.isAbsolute)(config) || (0,external_node_path_.normalize)(config).startsWith('..')))
        return undefined;
    const message = `--config is ${JSON.stringify(config.slice(0, 100))}; expected a path below this folder, as the workflow reads it from a checkout.`;
    return { input: 'config', message, hint: 'Run this in the root of the repository, and give a path from there.' };
};
const ROTATING = '.github/workflows/rotate-client-secrets.yml';
const verifying = (workflow) => `.github/workflows/${workflow}`;
const filesFor = (answers, config) => [
    { path: config, text: configText(answers) },
    ...(answers.ci === 'github' ? [{ path: ROTATING, text: rotateWorkflow(answers, inWorkflow(config)) }] : []),
    { path: verifying(answers.verifyWorkflow), text: verifyWorkflow(answers) },
];
const pathsFor = ({ ci, verifyWorkflow }, config) => [config, ...(ci === 'github' ? [ROTATING] : []), verifying(verifyWorkflow)];
const inTheWay = (folder, paths, { force }) => {
    const targets = paths.map((path) => (0,external_node_path_.resolve)(folder, path));
    return paths.flatMap((path, index) => {
        const target = targets[index] ?? '';
        if (targets.indexOf(target) < index) {
            const message = `${path} would be two files in one.`;
            return [{ input: 'verify-workflow', message, hint: 'Give another --verify-workflow, or another --config.' }];
        }
        if (force || !(0,external_node_fs_.existsSync)(target))
            return [];
        const message = `${path} is there already.`;
        return [{ input: 'force', message, hint: 'Move it away, or write over it with --force.' }];
    });
};
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
const notInRoot = (place) => `This folder is ${place} of its repository. GitHub finds workflows only in .github/workflows of the root: move them there, or run this in the root.`;
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
// EXTERNAL MODULE: ./build/cli/spoken.js
var spoken = __webpack_require__(9915);
// EXTERNAL MODULE: ./build/config/inputs.js
var inputs = __webpack_require__(9190);
// EXTERNAL MODULE: ./build/cli/init/answers.js
var init_answers = __webpack_require__(667);
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
const environmentsAfter = async (first, question, talk) => {
    const all = [first];
    for (;;) {
        const next = await answerTo(question, '', talk);
        if (next === '')
            return all;
        if (all.some((one) => one.toLowerCase() === next.toLowerCase()))
            talk.tell('  That one is named already.');
        else
            all.push(next);
    }
};
const yesOrNo = async (words, { ask, tell }) => {
    for (;;) {
        const answer = (await ask(`${words}, yes or no [no]: `)).trim().toLowerCase();
        if (answer === '' || 'no'.startsWith(answer))
            return false;
        if ('yes'.startsWith(answer))
            return true;
        tell('  Answer yes or no.');
    }
};
const questionsFor = ({ given, ci }) => questions.map((question) => question.name === 'admin-client-id' && (ci === 'other' || given('client-type') === 'hybrid')
    ? { name: question.name, words: 'GUID of an administrator client that acts' }
    : question);
const interview = async ({ given, origin, ci, inRepository, ...talk }) => {
    const answers = new Map();
    const text = (name) => answers.get(name) ?? given(name);
    if (needed.every((name) => given(name) !== ''))
        return { text, inRepository: inRepository ?? false };
    let beside = inRepository;
    for (const question of questionsFor({ given, ci })) {
        const { name, more } = question;
        if (given(name) === '') {
            const first = await answerTo(question, (0,init_answers/* usualAnswer */.Xy)(name, text, origin), talk);
            const further = more === undefined || first === '' ? undefined : { ...question, words: more };
            answers.set(name, further ? (await environmentsAfter(first, further, talk)).join('\n') : first);
        }
        if (name === 'environment' && text(name) !== '') {
            beside ??= await yesOrNo('Has the repository itself a secret of that name, too, which is to be kept the same', talk);
        }
    }
    return { text, inRepository: beside ?? false };
};

// EXTERNAL MODULE: ./build/config/settings.js + 2 modules
var settings = __webpack_require__(7340);
// EXTERNAL MODULE: ./build/config/surroundings.js
var surroundings = __webpack_require__(468);
// EXTERNAL MODULE: ./build/domain/secret-value.js
var secret_value = __webpack_require__(3357);
;// CONCATENATED MODULE: ./build/cli/init/rotatable.js





const inputsOf = (answers) => ({
    name: answers.name,
    owner: answers.owner,
    'connect-url': answers.connectUrl,
    'tenant-id': answers.tenantId,
    'client-id': answers.clientId,
    'client-type': answers.hybrid ? 'hybrid' : 'client-credential',
    ...(answers.adminClientId === undefined
        ? { 'client-secret': 'secret' }
        : { 'admin-client-id': answers.adminClientId, 'admin-client-secret': 'secret' }),
    destinations: (0,dist/* stringify */.As)(destinationsOf(answers)),
    ...answers.policy,
    'verify-workflow': answers.verifyWorkflow,
    'verify-repository': answers.repository,
    'github-token': 'token',
});
const wrongTogether = async (answers) => {
    const inputs = inputsOf(answers);
    const read = await (0,settings/* readSettings */.s)({
        read: (name) => inputs[name] ?? '',
        environment: answers.ci === 'github' ? { GITHUB_REPOSITORY: answers.owner } : {},
        surroundings: answers.ci === 'github' ? surroundings/* inWorkflow */.F : (0,surroundings/* onCommandLine */.v)({ changesNothing: false }),
        protect: (value) => new secret_value/* SecretValue */.i(value),
        externalRun: 'init',
    });
    return 'problems' in read ? read.problems : [];
};

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
;// CONCATENATED MODULE: ./build/entry/cli/answers.js






const answersFrom = async (flags, { ci, existing }) => {
    const origin = await (0,init_origin/* originOf */.yv)(process.cwd());
    const given = (name) => flags.text(name);
    const inRepository = flags.has('repository-secret') ? flags.on('repository-secret') : undefined;
    const asking = async (ask) => {
        const problems = existing(given('verify-workflow') || (0,init_answers/* usualAnswer */.Xy)('verify-workflow', given, origin));
        if (problems.length > 0)
            return { problems };
        return interview({ given, origin, ci, inRepository, ask, tell: shell/* shell */.v.log.info });
    };
    const told = await questioner(asking, { text: given, inRepository: inRepository ?? false });
    if ('problems' in told)
        return told;
    const read = (0,init_answers/* readAnswers */.Mr)(told.text, { origin, ci, inRepository: told.inRepository });
    if ('problems' in read)
        return read;
    const problems = [...(await wrongTogether(read.answers)), ...existing(read.answers.verifyWorkflow)];
    return problems.length > 0 ? { problems } : read;
};

;// CONCATENATED MODULE: ./build/entry/cli/init.js








const init = async (flags) => {
    const folder = process.cwd();
    const ci = flags.text('ci') || 'github';
    const hint = 'Write github, for which a workflow is written, or other.';
    if (ci !== 'github' && ci !== 'other')
        return (0,shell/* refuseOnShell */.w)([{ input: 'ci', message: '--ci is no such system.', hint }]);
    const config = flags.text('config') || '.github/secret-rotation.yml';
    const elsewhere = misplaced(ci, config);
    if (elsewhere)
        return (0,shell/* refuseOnShell */.w)([elsewhere]);
    const force = flags.on('force');
    const existing = (verifyWorkflow) => inTheWay(folder, pathsFor({ ci, verifyWorkflow }, config), { force });
    const read = await answersFrom(flags, { ci, existing });
    if ('problems' in read)
        return (0,shell/* refuseOnShell */.w)((0,spoken/* spoken */.vg)(read.problems, inputs/* rotateInputs */.fq));
    const files = filesFor(read.answers, config);
    const told = (path) => shell/* shell */.v.log.info((0,untrusted/* plainLine */.h0)(`Wrote ${path}`));
    await writeFiles(folder, files, { force, told });
    const place = ci === 'github' ? await (0,init_origin/* placeInRepository */.vO)(folder) : '';
    if (place !== '')
        shell/* shell */.v.log.warning((0,untrusted/* plainLine */.h0)(notInRoot(place)));
    for (const [index, step] of nextSteps(read.answers).entries())
        shell/* shell */.v.log.info(`${index + 1}. ${step}`);
    if (flags.on('json'))
        shell/* shell */.v.print((0,untrusted/* printableJson */.et)({ written: files.map(({ path }) => path) }));
};


/***/ })

};
