export const id = 200;
export const ids = [200];
export const modules = {

/***/ 200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfigFile: () => (/* binding */ readConfigFile)
});

// EXTERNAL MODULE: ./build/domain/secret-value.js
var secret_value = __webpack_require__(3357);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./build/config/destinations-schema.js
var destinations_schema = __webpack_require__(4644);
// EXTERNAL MODULE: ./build/config/schema-parts.js
var schema_parts = __webpack_require__(4887);
// EXTERNAL MODULE: ./build/config/value-parsers.js
var value_parsers = __webpack_require__(927);
;// CONCATENATED MODULE: ./build/config/config-schema.js




const LARGEST_ID = 2_147_483_647;
const administrator = (0,schema_parts/* map */.Tj)({
    'client-id': (0,schema_parts/* asInput */.lv)('admin-client-id', 'guid'),
    'client-secret-env': (0,schema_parts/* variable */.bv)('Name of the environment variable that holds the secret of the administrator client.'),
}, 'A Tenant Administrator client that acts in place of the client.');
const connect = (0,schema_parts/* map */.Tj)({
    url: schemas/* optional */.lqM((0,schema_parts/* asInput */.lv)('connect-url', 'url')),
    'primary-url': schemas/* optional */.lqM((0,schema_parts/* asInput */.lv)('connect-primary-url', 'url')),
    'tenant-id': (0,schema_parts/* text */.Qq)(value_parsers/* parsers */.T.guid, 'GUID of the tenant.'),
    'client-id': (0,schema_parts/* text */.Qq)(value_parsers/* parsers */.T.guid, 'GUID of the client whose secret is rotated.'),
    'client-type': schemas/* optional */.lqM((0,schema_parts/* asInput */.lv)('client-type', 'client-type')),
    'client-secret-env': schemas/* optional */.lqM((0,schema_parts/* variable */.bv)('Name of the environment variable that holds the current secret of the client, which then rotates itself.')),
    admin: schemas/* optional */.lqM(administrator),
}, 'The client at CONNECT data services, and who acts for it: the client itself, or an administrator.', { oneOf: [{ required: ['client-secret-env'] }, { required: ['admin'] }] });
const verification = (0,schema_parts/* map */.Tj)({
    workflow: schemas/* union */.KCZ([(0,schema_parts/* text */.Qq)(value_parsers/* parsers */.T.workflow, 'File name or id of the workflow.'), (0,schema_parts/* wholeNumber */.rD)(Number.MAX_SAFE_INTEGER)])
        .register(schema_parts/* told */.Ev, { description: 'File name or id of the verification workflow.' }),
    repository: schemas/* optional */.lqM((0,schema_parts/* asInput */.lv)('verify-repository', 'repository')),
    ref: schemas/* optional */.lqM((0,schema_parts/* asInput */.lv)('verify-ref', 'ref')),
    timeout: schemas/* optional */.lqM((0,schema_parts/* asInput */.lv)('verify-timeout', 'duration')),
}, 'A workflow that proves what the consumers hold.');
const policy = {
    'rotate-before': schemas/* optional */.lqM((0,schema_parts/* asInput */.lv)('rotate-before', 'duration')),
    lifetime: schemas/* optional */.lqM((0,schema_parts/* asInput */.lv)('lifetime', 'duration')),
    'grace-period': schemas/* optional */.lqM((0,schema_parts/* asInput */.lv)('grace-period', 'duration')),
    'accept-timeout': schemas/* optional */.lqM((0,schema_parts/* asInput */.lv)('accept-timeout', 'duration')),
    verify: schemas/* optional */.lqM(schemas/* union */.KCZ([verification, schemas/* array */.YOg(verification)]).register(schema_parts/* told */.Ev, {
        description: 'The verification workflow, or a list of them: one for each consuming repository. An empty list takes away that of the defaults.',
    })),
    'allow-unverified': schemas/* optional */.lqM((0,schema_parts/* flag */.Jt)('allow-unverified')),
    'allow-external-source': schemas/* optional */.lqM((0,schema_parts/* flag */.Jt)('allow-external-source')),
    'wait-for-runs': schemas/* optional */.lqM((0,schema_parts/* flag */.Jt)('wait-for-runs')),
};
const credential = (0,schema_parts/* map */.Tj)({
    connect,
    destinations: destinations_schema/* destinationsSchema */.B,
    ...policy,
    'retire-ids': schemas/* optional */.lqM(schemas/* array */.YOg((0,schema_parts/* wholeNumber */.rD)(LARGEST_ID)).register(schema_parts/* told */.Ev, {
        description: 'Ids of secrets made by hand that may be deleted too once a newer one is verified.',
    })),
}, 'One OAuth client whose secret is kept fresh.');
const credentials = schemas/* record */.g1P((0,schema_parts/* text */.Qq)(value_parsers/* parsers */.T['credential-name'], 'Name of the credential.'), credential)
    .check(({ value, issues }) => {
    const rejected = { expected: 'at least one credential', shown: 'empty' };
    if (Object.keys(value).length === 0)
        issues.push({ code: 'custom', input: value, params: { rejected } });
})
    .register(schema_parts/* told */.Ev, { description: 'The credentials, by name.', minProperties: 1 });
const configSchema = (0,schema_parts/* map */.Tj)({
    version: schemas/* literal */.euz(1).register(schema_parts/* told */.Ev, { description: 'Version of this format.' }),
    owner: schemas/* optional */.lqM((0,schema_parts/* text */.Qq)(value_parsers/* parsers */.T.owner, 'Who owns the secrets that are made; by default the repository that the workflow runs in. Those of another owner are left alone, except by revoke-others.')),
    defaults: schemas/* optional */.lqM((0,schema_parts/* map */.Tj)(policy, 'What holds for every credential that says nothing else.')),
    credentials,
}, 'The credentials that rotate-client-secrets keeps fresh.');
const configJsonSchema = () => z.toJSONSchema(configSchema, { metadata: told, target: 'draft-7', io: 'input' });

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/config/config-text.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});


const LARGEST_CONFIG = 2 * 2 ** 20;
const reasons = {
    ENOENT: { unreadable: 'there is no such file' },
    ENOTDIR: { unreadable: 'there is no such folder' },
    EACCES: {
        unreadable: 'this job may not read it',
        hint: 'Let the user that runs this read the file and its folders.',
    },
    ELOOP: { unreadable: 'it is a link that leads to itself', hint: 'Give the path of a file.' },
    ENAMETOOLONG: { unreadable: 'its name is too long', hint: 'Give the path of a file.' },
};
const codeOf = (error) => error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
const decoded = (bytes) => {
    try {
        return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch {
        return { unreadable: 'it is not UTF-8', hint: 'Save it as UTF-8.' };
    }
};
const readConfigText = async (path) => {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK), true);
            const stats = await file.stat();
            if (!stats.isFile())
                return { unreadable: 'it is not a file' };
            if (stats.size > LARGEST_CONFIG) {
                const unreadable = `it has ${stats.size} bytes; expected at most ${LARGEST_CONFIG}`;
                return { unreadable, hint: 'Share the credentials between several files.' };
            }
            return decoded(await file.readFile());
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        const code = codeOf(error);
        if (code === undefined)
            throw error;
        return reasons[code] ?? { unreadable: code };
    }
};

// EXTERNAL MODULE: ./build/config/destination-list.js
var destination_list = __webpack_require__(5140);
// EXTERNAL MODULE: ./build/config/input-reader.js
var input_reader = __webpack_require__(3051);
// EXTERNAL MODULE: ./build/config/inputs.js
var config_inputs = __webpack_require__(9190);
// EXTERNAL MODULE: ./build/config/parsed.js
var config_parsed = __webpack_require__(5362);
// EXTERNAL MODULE: ./build/config/schema-problems.js
var schema_problems = __webpack_require__(5193);
// EXTERNAL MODULE: ./build/config/variables.js
var variables = __webpack_require__(9274);
;// CONCATENATED MODULE: ./build/config/file-reader.js






const keys = {
    'connect-url': ['connect', 'url'],
    'connect-primary-url': ['connect', 'primary-url'],
    'tenant-id': ['connect', 'tenant-id'],
    'client-id': ['connect', 'client-id'],
    'client-type': ['connect', 'client-type'],
    'client-secret': ['connect', 'client-secret-env'],
    'admin-client-id': ['connect', 'admin', 'client-id'],
    'admin-client-secret': ['connect', 'admin', 'client-secret-env'],
    'rotate-before': ['rotate-before'],
    lifetime: ['lifetime'],
    'grace-period': ['grace-period'],
    'accept-timeout': ['accept-timeout'],
    'allow-unverified': ['allow-unverified'],
    'allow-external-source': ['allow-external-source'],
    'wait-for-runs': ['wait-for-runs'],
    'retire-ids': ['retire-ids'],
    'verify-workflow': ['verify', 'workflow'],
    'verify-repository': ['verify', 'repository'],
    'verify-ref': ['verify', 'ref'],
    'verify-timeout': ['verify', 'timeout'],
};
const pathInEffect = ({ yaml }, credential, key) => {
    const own = ['credentials', credential, ...key];
    const [first] = key;
    const inherited = first !== undefined && yaml.valueAt(['credentials', credential, first]) === undefined;
    const common = ['defaults', ...key];
    return inherited && yaml.valueAt(common) !== undefined ? common : own;
};
const nameInFile = (path) => {
    const [first, credential, ...rest] = path;
    if (first === undefined)
        return 'the file';
    if (first !== 'credentials' || credential === undefined)
        return (0,schema_problems/* keysOf */.YD)(path);
    return rest.length === 0 ? `credential ${String(credential)}` : `${String(credential)}: ${(0,schema_problems/* keysOf */.YD)(rest)}`;
};
const UNREADABLE = '?';
const textIn = (value) => {
    if (value === undefined || value === null)
        return '';
    if (Array.isArray(value))
        return value.map((item) => textIn(item) || UNREADABLE).join(',');
    return typeof value === 'object' ? UNREADABLE : String(value).trim();
};
const fileReader = (file, credential) => {
    const { yaml, source, problems, inputs, secrets, isMisspelt, surroundings } = file;
    const root = ['credentials', credential.name];
    const pathOf = (name) => {
        const key = keys[name];
        if (!key)
            return undefined;
        if (key[0] !== 'verify')
            return pathInEffect(file, credential.name, key);
        return credential.verification && [...credential.verification, ...key.slice(1)];
    };
    const text = (name) => {
        const path = pathOf(name);
        if (!path)
            return keys[name] ? '' : inputs.text(name);
        return textIn(yaml.valueAt(path));
    };
    const label = (name) => keys[name]?.join('.') ?? name;
    const note = (name, message, hint) => {
        const path = pathOf(name);
        const there = path && yaml.valueAt(path) !== undefined;
        const place = there ? yaml.placeOf(path) : yaml.keyPlaceOf(root);
        const whose = there && path[0] === 'defaults' ? 'defaults' : credential.name;
        problems.add((0,schema_problems/* placedProblem */.lR)(source, place, `${whose}: ${message}`, hint));
    };
    const toldMissing = (name) => {
        const [first = ''] = keys[name] ?? [];
        const given = yaml.valueAt(pathInEffect(file, credential.name, [first]));
        const misspelt = (key) => isMisspelt([...root, key]) || isMisspelt(['defaults', key]);
        if (first === 'verify') {
            const empty = given === undefined || (Array.isArray(given) && given.length === 0);
            return !empty || misspelt('verify') || misspelt('allow-unverified');
        }
        const path = pathOf(name);
        const demanded = name !== 'client-secret' || given === undefined;
        return demanded || path === undefined || yaml.valueAt(path) !== undefined || isMisspelt(path);
    };
    return {
        has: (name) => text(name) !== '',
        text,
        lines: text,
        label,
        note,
        value(name, kind) {
            if (!keys[name])
                return inputs.value(name, kind);
            const taken = text(name) || (0,input_reader/* defaultOf */.HA)(config_inputs/* rotateInputs */.fq[name], {});
            if (taken === '')
                return undefined;
            const parsed = (0,config_parsed/* parseBounded */.n)(value_parsers/* parsers */.T[kind], taken);
            return 'value' in parsed ? parsed.value : undefined;
        },
        secret(name) {
            const variable = text(name);
            if (variable === '')
                return undefined;
            return credential.selected ? secrets.get(variable) : credential.placeholder;
        },
        variable: (name) => ((0,variables/* isVariable */.DZ)(text(name)) ? text(name) : undefined),
        missing(name, hint = `Add ${label(name)}.`) {
            const { secret = false } = config_inputs/* rotateInputs */.fq[name];
            const variable = secret ? text(name) : '';
            if ((0,variables/* isVariable */.DZ)(variable)) {
                const what = `the environment variable ${variable}, which ${label(name)} names, is not set.`;
                note(name, what, surroundings.setVariable(variable));
            }
            else if (!toldMissing(name)) {
                note(name, `${label(name)} is missing.`, hint);
            }
        },
    };
};

// EXTERNAL MODULE: ./build/config/github-names.js
var github_names = __webpack_require__(3861);
// EXTERNAL MODULE: ./build/config/near-miss.js
var near_miss = __webpack_require__(9514);
// EXTERNAL MODULE: ./build/config/placed-yaml.js
var placed_yaml = __webpack_require__(7620);
// EXTERNAL MODULE: ./build/config/surroundings.js
var config_surroundings = __webpack_require__(468);
;// CONCATENATED MODULE: ./build/config/config-file.js











const NOT_YAML = 'Correct it; an editor that knows YAML shows where it is wrong.';
const hintFor = (path) => {
    const key = path.at(-1);
    if (key === '<<')
        return 'Merge keys are not known here: say under defaults what credentials share.';
    return key === 'client-secret'
        ? 'Give the name of an environment variable as client-secret-env; no secret may stand in the file.'
        : undefined;
};
const isText = (value) => typeof value === 'string';
const isMap = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const namesIn = ({ valueAt }) => {
    const credentials = valueAt(['credentials']);
    return Object.entries(isMap(credentials) ? credentials : {})
        .filter(([name, credential]) => isMap(credential) && 'value' in (0,github_names/* parseCredentialName */.Qi)(name))
        .map(([name]) => name);
};
const variablesIn = (yaml) => namesIn(yaml)
    .flatMap((name) => [['client-secret-env'], ['admin', 'client-secret-env']].map((key) => [name, 'connect', ...key]))
    .map((path) => yaml.valueAt(['credentials', ...path]))
    .filter(isText);
const MOST_LISTED = 10;
const listed = (names) => names.length === 0 || names.length > MOST_LISTED ? `${names.length} credentials` : names.join(', ');
const selectionOf = (inputs, known) => {
    const named = inputs.value('credentials', 'names');
    for (const name of named?.filter((one) => !known.includes(one)) ?? []) {
        const meant = (0,near_miss/* nearest */.p)(name, known);
        const hint = meant === undefined ? `The file has ${listed(known)}.` : `Did you mean ${meant}?`;
        inputs.note('credentials', `credentials names ${JSON.stringify(name)}, which is not in the file.`, hint);
    }
    if (inputs.text('revoke-others') === 'true' && !inputs.has('credentials')) {
        inputs.note('credentials', 'credentials is missing; with revoke-others, a file does not say for which of them.', 'Name the credentials whose other secrets are to be revoked.');
    }
    return new Set(named ?? known);
};
const readersOf = (file, name, selected) => {
    const credential = { name, selected, placeholder: new secret_value/* SecretValue */.i('') };
    const path = pathInEffect(file, name, ['verify']);
    const verify = file.yaml.valueAt(path);
    const each = Array.isArray(verify) ? verify.map((_, index) => [...path, index]) : [path];
    return {
        given: fileReader(file, credential),
        verifications: each.map((verification) => fileReader(file, { ...credential, verification })),
        selected,
    };
};
const readOwner = ({ yaml, inputs, problems, source, isMisspelt }) => {
    const owner = yaml.valueAt(['owner']);
    const lacksIt = isMap(yaml.value) && owner === undefined && !isMisspelt(['owner']);
    if (lacksIt && inputs.value('owner', 'owner') === undefined) {
        const hint = 'Outside of GitHub Actions it has no default: give a name that stays, such as acme/ops.';
        problems.add((0,schema_problems/* placedProblem */.lR)(source, yaml.keyPlaceOf([]), 'owner is missing.', hint));
    }
    return isText(owner) ? owner : inputs.value('owner', 'owner');
};
const readConfigFile = async (inputs, { environment, protect, surroundings = config_surroundings/* inWorkflow */.F }, { problems, warn }) => {
    const nothing = { owner: undefined, credentials: [] };
    const source = inputs.value('config', 'text');
    if (source === undefined)
        return nothing;
    const read = await readConfigText(source);
    if (!('text' in read)) {
        const message = `config is ${problems.quote(source)}, which cannot be read: ${read.unreadable}.`;
        problems.add({ input: 'config', message, hint: read.hint ?? surroundings.findFile });
        return nothing;
    }
    const yaml = (0,placed_yaml/* readPlacedYaml */.b)(read.text, NOT_YAML);
    const secrets = (0,variables/* protectVariables */.tc)(variablesIn(yaml), { environment, protect, surroundings }, { problems, warn });
    for (const { place, message, hint } of yaml.errors)
        problems.add((0,schema_problems/* placedProblem */.lR)(source, place, message, hint));
    if (yaml.value === undefined)
        return nothing;
    const { error } = configSchema.safeParse(yaml.value);
    const judged = { yaml, source, problems, nameOf: nameInFile, hintFor };
    const isMisspelt = (0,schema_problems/* noteIssues */.zh)(judged, error?.issues ?? []);
    const file = { ...judged, inputs, secrets, isMisspelt, surroundings };
    const names = namesIn(yaml);
    const selection = selectionOf(inputs, names);
    const readDestinations = (0,destination_list/* destinationReader */.Y)(file);
    const credentials = names.map((name) => ({
        ...readersOf(file, name, selection.has(name)),
        name,
        destinations: readDestinations({ path: ['credentials', name, 'destinations'], whose: name }),
    }));
    return { owner: readOwner(file), credentials };
};


/***/ })

};
