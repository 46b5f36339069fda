export const id = 8570;
export const ids = [8570];
export const modules = {

/***/ 5361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ allInOrder)
/* harmony export */ });
const allInOrder = async (...begun) => {
    await Promise.allSettled(begun);
    return Promise.all(begun);
};


/***/ }),

/***/ 8600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ givenBearer)
/* harmony export */ });
/* harmony import */ var _token_hour_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7455);

const givenBearer = (token, input) => ({
    words: {
        what: 'the token',
        hint: `Check that ${input} belongs to this server and has neither expired nor been revoked.`,
    },
    hour: (0,_token_hour_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenHour */ .E)(),
    ready: async () => { },
    token: () => token,
    replaced: async () => false,
    settlesIn: () => 0,
});


/***/ }),

/***/ 5983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ createDestinationStore)
});

// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/adapters/github/fenced-write.js
var fenced_write = __webpack_require__(3472);
// EXTERNAL MODULE: ./build/adapters/github/github-failure.js
var github_failure = __webpack_require__(5917);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./build/domain/destination.js
var domain_destination = __webpack_require__(2345);
// EXTERNAL MODULE: ./build/adapters/github/all-in-order.js
var all_in_order = __webpack_require__(5361);
// EXTERNAL MODULE: ./build/adapters/github/read-answer.js
var read_answer = __webpack_require__(8440);
// EXTERNAL MODULE: ./build/adapters/github/secret-address.js
var secret_address = __webpack_require__(8172);
;// CONCATENATED MODULE: ./build/adapters/github/organization-access.js







const secretAnswer = schemas/* object */.Ikc({ visibility: schemas/* enum */.k5n(domain_destination/* visibilities */.dm) });
const repositoryAnswer = schemas/* object */.Ikc({ id: schemas/* number */.aig(), full_name: schemas/* string */.YjP() });
const readersAnswer = schemas/* object */.Ikc({ total_count: schemas/* number */.aig(), repositories: schemas/* array */.YOg(repositoryAnswer) });
const PER_PAGE = 100;
const invalid = (message, hint, cause) => new errors/* RotationError */.FL({ code: 'CONFIG_INVALID', message, hint, cause });
const accessBody = (destination, access) => {
    if (access.visibility !== 'selected')
        return { visibility: access.visibility };
    const ids = access.repositories.map(({ id }) => id);
    const asStrings = (0,secret_address/* organizationKindOf */.nx)(destination).idsAsStrings;
    return { visibility: access.visibility, selected_repository_ids: asStrings ? ids.map(String) : ids };
};
const createOrganizationAccess = (client) => {
    const ids = new Map();
    const first = new Map();
    const resolve = async (repository, label) => {
        try {
            const answer = await client.request('GET /repos/{owner}/{repo}', (0,read_answer/* ownerAndRepo */.H5)(repository));
            const { id, full_name: name } = (0,read_answer/* readAnswer */.JN)(repositoryAnswer, answer, `repository ${repository}`);
            return { id, name };
        }
        catch (error) {
            if (!(0,github_failure/* hasStatus */.Ro)(error, 404))
                throw error;
            throw invalid(`${label} is to be read in ${repository}, which GitHub does not find, or the token may not see.`, `Correct it under \`repositories\`, or give the token access to it ("Metadata: read").`, error);
        }
    };
    const readerOf = (repository, label) => {
        const key = repository.toLowerCase();
        const begun = ids.get(key) ?? resolve(repository, label);
        ids.set(key, begun);
        begun.catch(() => ids.delete(key));
        return begun;
    };
    const readReaders = async (destination) => {
        const { path } = (0,secret_address/* organizationKindOf */.nx)(destination);
        const label = (0,domain_destination/* destinationLabel */.f4)(destination);
        const readers = new Map();
        for (let number = 1;; number += 1) {
            const parameters = { ...(0,secret_address/* secretParametersOf */.mQ)(destination), per_page: PER_PAGE, page: number };
            const answer = await client.request(`GET ${path}/{secret_name}/repositories`, parameters);
            const { repositories, total_count } = (0,read_answer/* readAnswer */.JN)(readersAnswer, answer, `the repositories that read ${label}`);
            const before = readers.size;
            for (const { id, full_name: name } of repositories)
                readers.set(id, { id, name });
            if (readers.size >= total_count)
                return [...readers.values()];
            if (repositories.length === PER_PAGE && readers.size > before)
                continue;
            throw new errors/* RotationError */.FL({
                code: 'FORBIDDEN',
                message: `The token sees only ${readers.size} of the ${total_count} repositories that may read ${label}; a write would shut the others out.`,
                hint: 'Give the token access to all of them, or say `visibility` and `repositories` in the destination.',
            });
        }
    };
    const keep = async (destination) => {
        const label = (0,domain_destination/* destinationLabel */.f4)(destination);
        const { path } = (0,secret_address/* organizationKindOf */.nx)(destination);
        const answer = await client
            .request(`GET ${path}/{secret_name}`, (0,secret_address/* secretParametersOf */.mQ)(destination))
            .catch((error) => {
            if (!(0,github_failure/* hasStatus */.Ro)(error, 404))
                throw error;
            throw invalid(`${label} does not exist yet, so it has to be said which repositories may read it.`, 'Add to the destination `visibility: all` or `visibility: private`, or `visibility: selected` with `repositories`.', error);
        });
        const { visibility } = (0,read_answer/* readAnswer */.JN)(secretAnswer, answer, label);
        if (visibility === 'selected')
            return { visibility, repositories: await readReaders(destination) };
        if (destination.visibility !== 'selected')
            return { visibility };
        throw invalid(`${label} has the visibility ${visibility}, so there are no selected repositories that could be kept.`, 'Say in the destination which `repositories` may read it.');
    };
    const now = async (destination) => {
        const { visibility, repositories } = destination;
        if (visibility === 'all' || visibility === 'private')
            return { visibility };
        if (visibility === undefined || repositories === undefined)
            return keep(destination);
        const label = (0,domain_destination/* destinationLabel */.f4)(destination);
        return { visibility, repositories: await (0,all_in_order/* allInOrder */.b)(...repositories.map((one) => readerOf(one, label))) };
    };
    return {
        now,
        known(destination) {
            const label = (0,domain_destination/* destinationLabel */.f4)(destination);
            const begun = first.get(label) ?? now(destination);
            first.set(label, begun);
            begun.catch(() => first.delete(label));
            return begun;
        },
    };
};

;// CONCATENATED MODULE: ./build/adapters/github/public-keys.js






const keyAnswer = schemas/* object */.Ikc({ key_id: schemas/* string */.YjP(), key: schemas/* string */.YjP() });
const notFound = (message, hint, cause) => new errors/* RotationError */.FL({ code: 'NOT_FOUND', message, hint, cause });
const createPublicKeys = (client) => {
    const known = new Map();
    const isThere = (route, parameters) => client.request(route, parameters).then(() => true, (error) => !(0,github_failure/* hasStatus */.Ro)(error, 404));
    const missing = async (destination, cause) => {
        if (!(0,github_failure/* hasStatus */.Ro)(cause, 404))
            return cause;
        const { cloudOnly, noun, permission } = (0,secret_address/* kindOf */.I)(destination);
        if (cloudOnly && client.isEnterpriseServer()) {
            return notFound(`This server has no ${noun}s for ${(0,domain_destination/* ownerOf */.bf)(destination)}: a GitHub Enterprise Server does not offer them, up to 3.19 at least.`, `Take the destination out. If the server is newer and has them, the token may not see them. ${cause.hint}`, cause);
        }
        if ('organization' in destination) {
            if (await isThere('GET /orgs/{org}', { org: destination.organization }))
                return cause;
            return notFound(`There is no organization ${destination.organization}.`, 'Correct its name. A personal account has no secrets that it could share: give its repositories destinations of their own.', cause);
        }
        if (!('environment' in destination))
            return cause;
        const { repository, environment } = destination;
        if (!(await isThere('GET /repos/{owner}/{repo}', (0,read_answer/* ownerAndRepo */.H5)(repository))))
            return cause;
        return notFound(`${repository} has no environment ${environment}, or the token may not see it.`, `Create the environment or correct its name; the token needs "${permission}: write" on ${repository}.`, cause);
    };
    const read = async (destination) => {
        try {
            const { path } = (0,secret_address/* kindOf */.I)(destination);
            const answer = await client.request(`GET ${path}/public-key`, (0,secret_address/* scopeParametersOf */.Ae)(destination));
            const { key_id, key } = (0,read_answer/* readAnswer */.JN)(keyAnswer, answer, `the public key of ${(0,domain_destination/* ownerOf */.bf)(destination)}`);
            return { id: key_id, key };
        }
        catch (error) {
            throw await missing(destination, error);
        }
    };
    const of = (destination) => {
        const scope = (0,secret_address/* scopeOf */.Od)(destination);
        const begun = known.get(scope);
        if (begun)
            return begun;
        const reading = read(destination);
        known.set(scope, reading);
        reading.catch(() => known.get(scope) === reading && known.delete(scope));
        return reading;
    };
    return {
        of,
        async insteadOf(stale, destination) {
            const scope = (0,secret_address/* scopeOf */.Od)(destination);
            const begun = known.get(scope);
            if (begun && (await begun) === stale && known.get(scope) === begun)
                known.delete(scope);
            return of(destination);
        },
    };
};

;// CONCATENATED MODULE: ./build/adapters/github/sealed-box.js

const LARGEST_SEALED = 48 * 1024;
const KEY_BYTES = 32;
const seal = async (value, publicKey) => {
    const { default: sodium } = await __webpack_require__.e(/* import() */ 4768).then(__webpack_require__.bind(__webpack_require__, 4768));
    await sodium.ready;
    const key = new Uint8Array(Buffer.from(publicKey, 'base64'));
    if (key.byteLength !== KEY_BYTES) {
        throw new errors/* RotationError */.FL({
            code: 'SERVICE_UNAVAILABLE',
            message: `GitHub gave a key of ${key.byteLength} bytes to seal with; it must have ${KEY_BYTES}.`,
            hint: 'Check that github-api-url is the address of the API, and that no proxy answers instead of it.',
        });
    }
    const bytes = new TextEncoder().encode(value.open('seal'));
    const largest = LARGEST_SEALED - sodium.crypto_box_SEALBYTES;
    if (bytes.byteLength > largest) {
        throw new errors/* RotationError */.FL({
            code: 'DELIVERY_FAILED',
            message: `The value has ${bytes.byteLength} bytes; a GitHub secret holds at most ${largest}.`,
            hint: 'A client secret is never that long: check that connect-url is the address of the credential API.',
        });
    }
    return Buffer.from(sodium.crypto_box_seal(bytes, key)).toString('base64');
};

;// CONCATENATED MODULE: ./build/adapters/github/secret-times.js





const one = schemas/* object */.Ikc({ updated_at: read_answer/* moment */.n$ });
const page = schemas/* object */.Ikc({
    total_count: schemas/* number */.aig(),
    secrets: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), updated_at: read_answer/* moment */.n$ })),
});
const secret_times_PER_PAGE = 100;
const MOST_PAGES = 20;
const keyOf = ({ secret }) => secret.toUpperCase();
const readOne = async (client, destination) => {
    const { path } = (0,secret_address/* kindOf */.I)(destination);
    try {
        const answer = await client.request(`GET ${path}/{secret_name}`, (0,secret_address/* secretParametersOf */.mQ)(destination));
        return (0,read_answer/* readAnswer */.JN)(one, answer, (0,domain_destination/* destinationLabel */.f4)(destination)).updated_at;
    }
    catch (error) {
        if ((0,github_failure/* hasStatus */.Ro)(error, 404))
            return null;
        throw error;
    }
};
const readScope = async (client, destination, wanted) => {
    const { path } = (0,secret_address/* kindOf */.I)(destination);
    const times = new Map();
    for (let number = 1;; number += 1) {
        const parameters = { ...(0,secret_address/* scopeParametersOf */.Ae)(destination), per_page: secret_times_PER_PAGE, page: number };
        const answer = await client.request(`GET ${path}`, parameters);
        const { secrets, total_count } = (0,read_answer/* readAnswer */.JN)(page, answer, `the secrets of ${(0,domain_destination/* ownerOf */.bf)(destination)}`);
        const before = times.size;
        for (const { name, updated_at } of secrets) {
            times.set(name.toUpperCase(), updated_at);
            wanted.delete(name.toUpperCase());
        }
        const last = secrets.length < secret_times_PER_PAGE || times.size >= total_count || times.size === before;
        if (last || wanted.size === 0 || number === MOST_PAGES)
            return times;
    }
};
const createSecretTimes = (client) => {
    let waiting = new Map();
    const answerAll = async (asked) => {
        const [first, second] = asked;
        if (!first)
            return;
        try {
            if (!second)
                return first.answer(await readOne(client, first.destination));
            const wanted = new Set(asked.map(({ destination }) => keyOf(destination)));
            const times = await readScope(client, first.destination, wanted);
            for (const { destination, answer } of asked)
                answer(times.get(keyOf(destination)) ?? null);
        }
        catch (error) {
            for (const { fail } of asked)
                fail(error);
        }
    };
    const flush = () => {
        const scopes = [...waiting.values()];
        waiting = new Map();
        for (const asked of scopes)
            void answerAll(asked);
    };
    return (destination) => new Promise((answer, fail) => {
        if (waiting.size === 0)
            queueMicrotask(flush);
        const scope = (0,secret_address/* scopeOf */.Od)(destination);
        waiting.set(scope, [...(waiting.get(scope) ?? []), { destination, answer, fail }]);
    });
};

;// CONCATENATED MODULE: ./build/adapters/github/shadows.js






const MOST_QUESTIONS = 20;
const shadows_repositoryAnswer = schemas/* object */.Ikc({ private: schemas/* boolean */.zMY() });
const environmentsAnswer = schemas/* object */.Ikc({ environments: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() }))) });
const sameText = (one, other) => one.toLowerCase() === other.toLowerCase();
const unique = (texts) => texts.filter((text, index) => texts.findIndex((other) => sameText(text, other)) === index);
const findShadows = async (client, access, { destinations, readers }) => {
    let left = MOST_QUESTIONS;
    const ask = async (question) => {
        if (left === 0)
            return undefined;
        left -= 1;
        return question().catch((error) => {
            if (error instanceof errors/* RotationError */.FL && error.code !== 'CANCELLED')
                return undefined;
            throw error;
        });
    };
    const hiddenBy = async (destination, repository, other) => {
        if (destinations.some((one) => (0,domain_destination/* sameDestination */.B0)(one, other)))
            return [];
        const { path } = (0,secret_address/* kindOf */.I)(other);
        const found = await ask(() => client.request(`GET ${path}/{secret_name}`, (0,secret_address/* secretParametersOf */.mQ)(other)));
        return found ? [{ destination, repository, hiddenBy: other }] : [];
    };
    const unseen = async (destination, { visibility }, repository, selected) => {
        if (visibility === 'all')
            return [];
        if (visibility === 'selected') {
            return selected.some((one) => sameText(one, repository)) ? [] : [{ destination, repository, visibility }];
        }
        const answer = await ask(async () => (0,read_answer/* readAnswer */.JN)(shadows_repositoryAnswer, await client.request('GET /repos/{owner}/{repo}', (0,read_answer/* ownerAndRepo */.H5)(repository)), `repository ${repository}`));
        return answer?.private === false ? [{ destination, repository, visibility }] : [];
    };
    const ofOrganization = async (destination) => {
        const shared = await access.known(destination).catch(() => undefined);
        if (!shared)
            return [];
        const selected = shared.visibility === 'selected' ? shared.repositories.map(({ name }) => name) : [];
        const reading = unique(readers.filter((reader) => (0,domain_destination/* readByWorkflowsOf */.bU)(reader, destination)));
        const { secret } = destination;
        const app = (0,domain_destination/* appOf */.XH)(destination);
        const found = [
            ...reading.map((repository) => unseen(destination, shared, repository, selected)),
            ...unique([...reading, ...selected]).map((repository) => hiddenBy(destination, repository, { repository, app, secret })),
        ];
        return (await (0,all_in_order/* allInOrder */.b)(...found)).flat();
    };
    const ofRepository = async (repository, hideable) => {
        const parameters = { ...(0,read_answer/* ownerAndRepo */.H5)(repository), per_page: MOST_QUESTIONS };
        const answer = await ask(async () => (0,read_answer/* readAnswer */.JN)(environmentsAnswer, await client.request('GET /repos/{owner}/{repo}/environments', parameters), `the environments of ${repository}`));
        const found = hideable.flatMap((destination) => (answer?.environments ?? []).map(({ name: environment }) => hiddenBy(destination, repository, { repository, environment, secret: destination.secret })));
        return (await (0,all_in_order/* allInOrder */.b)(...found)).flat();
    };
    const organizations = destinations.filter((one) => 'organization' in one);
    const plain = destinations.filter((one) => !('organization' in one) && !('environment' in one) && (0,domain_destination/* appOf */.XH)(one) === 'actions');
    const repositories = unique(destinations.flatMap((one) => ('environment' in one ? [one.repository] : []))).flatMap((repository) => {
        const hideable = plain.filter((one) => sameText(one.repository, repository));
        return hideable.length > 0 ? [{ repository, hideable }] : [];
    });
    const found = await (0,all_in_order/* allInOrder */.b)(...organizations.map(ofOrganization), ...repositories.map(({ repository, hideable }) => ofRepository(repository, hideable)));
    return found.flat();
};

;// CONCATENATED MODULE: ./build/adapters/github/destination-store.js









const withUnknownEffect = ({ code, message, hint, cause }) => new errors/* RotationError */.FL({ code, message, hint, effect: 'unknown', cause });
const createDestinationStore = (client) => {
    const keys = createPublicKeys(client);
    const times = createSecretTimes(client);
    const access = createOrganizationAccess(client);
    const put = async (destination, value, key, write) => {
        const sealed = { encrypted_value: await seal(value, key.key), key_id: key.id };
        await write.fence.ready();
        const shared = 'organization' in destination ? accessBody(destination, await access.now(destination)) : {};
        const { path } = (0,secret_address/* kindOf */.I)(destination);
        const parameters = { ...(0,secret_address/* secretParametersOf */.mQ)(destination), ...sealed, ...shared };
        const { at } = await client.request(`PUT ${path}/{secret_name}`, parameters, write);
        return { kind: 'time', at };
    };
    return {
        async prepare(destination) {
            await keys.of(destination);
            if ('organization' in destination)
                await access.known(destination);
        },
        async read(destination) {
            try {
                const at = await times(destination);
                if (at !== null)
                    return { kind: 'time', at };
            }
            catch (error) {
                if (!(0,github_failure/* hasStatus */.Ro)(error, 404))
                    throw error;
            }
            await keys.of(destination);
            return null;
        },
        async write(destination, value, fence) {
            const write = new fenced_write/* FencedWrite */.j(fence);
            const key = await keys.of(destination);
            try {
                return await put(destination, value, key, write);
            }
            catch (error) {
                if (!(0,github_failure/* hasStatus */.Ro)(error, 422) || !/key/i.test(error.said))
                    throw error;
                try {
                    return await put(destination, value, await keys.insteadOf(key, destination), write);
                }
                catch (second) {
                    const definite = second instanceof errors/* RotationError */.FL && second.effect === 'none';
                    throw definite && write.unanswered ? withUnknownEffect(second) : second;
                }
            }
        },
        shadows: (destinations, readers) => findShadows(client, access, { destinations, readers }),
    };
};


/***/ }),

/***/ 3472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ FencedWrite)
/* harmony export */ });
class FencedWrite {
    fence;
    unanswered = false;
    constructor(fence) {
        this.fence = fence;
    }
}


/***/ }),

/***/ 5917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ro: () => (/* binding */ hasStatus),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   iK: () => (/* binding */ GitHubFailure)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4343);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6046);
/* harmony import */ var _domain_secret_forms_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(475);
/* harmony import */ var _http_call_failed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8832);
/* harmony import */ var _http_setback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8097);
/* harmony import */ var _operations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2063);






class GitHubFailure extends _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RotationError */ .FL {
    status;
    said;
    setback;
    constructor(told) {
        super(told);
        this.status = told.status;
        this.said = told.said ?? '';
        this.setback = told.setback;
    }
}
const hasStatus = (error, ...statuses) => error instanceof GitHubFailure && error.status !== undefined && statuses.includes(error.status);
const errorAnswer = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    status: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
    response: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ headers: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()), data: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J() }),
});
const errorBody = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ message: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() });
const LONGEST_QUOTE = 300;
const quote = (text, token) => (0,_domain_secret_forms_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutForms */ .M)(text, (0,_domain_secret_forms_js__WEBPACK_IMPORTED_MODULE_5__/* .formsOf */ .X)(token))
    .replaceAll(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_QUOTE);
const permissionHint = ({ route, parameters, words }, accepted) => {
    const { permission, organization, writeToRead } = (0,_operations_js__WEBPACK_IMPORTED_MODULE_3__/* .operationOf */ .zI)(route);
    const place = organization ? parameters.org : `${parameters.owner}/${parameters.repo}`;
    const needed = `Give the token ${organization ? 'the organization permission ' : ''}"${permission}" on ${place}`;
    const reading = permission.replace(/write$/, 'read');
    const enough = (0,_operations_js__WEBPACK_IMPORTED_MODULE_3__/* .weightOf */ .mm)(route) === 'read' && reading !== permission && !writeToRead
        ? ` ("${reading}" is enough where nothing is to be written)`
        : '';
    const advice = words.advice?.(parameters);
    return `${needed}${enough}.${accepted ? ` GitHub says that it accepts: ${accepted}.` : ''}${advice ? ` ${advice}` : ''}`;
};
const wordsFor = (status, said, accepted, failed) => {
    const { route, parameters, words } = failed;
    const place = (0,_operations_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(parameters);
    const deed = (0,_operations_js__WEBPACK_IMPORTED_MODULE_3__/* .operationOf */ .zI)(route).deed(parameters);
    const quoted = `(${status}${said ? `: ${said}` : ''})`;
    const refused = `GitHub refuses to ${deed} at ${place} ${quoted}.`;
    if (status === 401) {
        return {
            code: 'AUTHENTICATION_FAILED',
            message: `GitHub does not accept ${words.what} ${quoted}.`,
            hint: words.hint,
        };
    }
    if (status === 403) {
        return { code: 'FORBIDDEN', message: refused, hint: permissionHint(failed, accepted) };
    }
    if (status === 404) {
        return {
            code: 'NOT_FOUND',
            message: `GitHub finds nothing when asked to ${deed} at ${place} ${quoted}.`,
            hint: `Check the names. GitHub also says this when the token may not see it: ${permissionHint(failed, accepted)}`,
        };
    }
    if (status >= 500 || status === 408) {
        return {
            code: 'SERVICE_UNAVAILABLE',
            message: `GitHub failed to ${deed} at ${place} ${quoted}.`,
            hint: 'See the status page of GitHub, then run again; what was begun is finished by the next run.',
        };
    }
    return { code: 'CONFIG_INVALID', message: refused, hint: 'Correct what GitHub names in its answer.' };
};
const withoutAnswer = (error, failed, effect) => {
    const place = (0,_operations_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(failed.parameters);
    if (error.failure === 'cancelled')
        return error;
    const moved = error.failure === 'redirect';
    const setback = error.failure === 'abandoned' ? { kind: 'transient' } : (0,_http_setback_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeError */ .et)(error, failed.now);
    return new GitHubFailure({
        code: moved ? 'NOT_FOUND' : error.code,
        message: moved
            ? `${place} has been renamed or moved: GitHub answers with a redirect.`
            : `GitHub gave no answer when asked to ${(0,_operations_js__WEBPACK_IMPORTED_MODULE_3__/* .operationOf */ .zI)(failed.route).deed(failed.parameters)} at ${place}: ${error.message}`,
        hint: moved ? 'Use the present name of the repository.' : error.hint,
        effect: moved && !failed.unanswered ? 'none' : effect,
        setback,
        cause: error,
    });
};
const unintelligible = ({ route, parameters }, effect) => new GitHubFailure({
    code: 'SERVICE_UNAVAILABLE',
    message: `The answer to the wish to ${(0,_operations_js__WEBPACK_IMPORTED_MODULE_3__/* .operationOf */ .zI)(route).deed(parameters)} at ${(0,_operations_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(parameters)} is not what GitHub answers.`,
    hint: 'Check that github-api-url is the address of the API, and that no proxy answers instead of it.',
    effect,
    setback: { kind: 'final' },
});
const failureOf = (thrown, failed) => {
    const error = thrown instanceof Error && thrown.cause instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RotationError */ .FL ? thrown.cause : thrown;
    const harmless = (0,_operations_js__WEBPACK_IMPORTED_MODULE_3__/* .weightOf */ .mm)(failed.route) !== 'write';
    if (error instanceof _http_call_failed_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailed */ .Ep) {
        const mayHaveLanded = !harmless && (failed.unanswered || error.effect === 'unknown');
        return withoutAnswer(error, failed, mayHaveLanded ? 'unknown' : 'none');
    }
    if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RotationError */ .FL)
        return error;
    const answer = errorAnswer.safeParse(error);
    if (!answer.success)
        return unintelligible(failed, harmless ? 'none' : 'unknown');
    const { status, response } = answer.data;
    const header = (name) => {
        const value = response.headers[name];
        return value === undefined ? null : quote(String(value), failed.token);
    };
    const body = errorBody.safeParse(response.data);
    const said = quote(body.success ? body.data.message : '', failed.token);
    const setback = (0,_http_setback_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeAnswer */ ._n)({ status, header }, failed.now, /rate limit|abuse detection/i.test(said));
    const refusedForSure = status >= 400 && status < 500 && status !== 408;
    return new GitHubFailure({
        ...wordsFor(status, said, header('x-accepted-github-permissions') ?? '', failed),
        ...(setback.kind === 'rate-limited' ? { code: 'RATE_LIMITED' } : {}),
        effect: !harmless && (failed.unanswered || !refusedForSure) ? 'unknown' : 'none',
        status,
        said,
        setback,
    });
};


/***/ }),

/***/ 4190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ guardedRequests)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6046);
/* harmony import */ var _http_deadline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(519);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9032);
/* harmony import */ var _http_safe_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2357);
/* harmony import */ var _fenced_write_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3472);
/* harmony import */ var _github_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5917);
/* harmony import */ var _operations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2063);







const API_VERSION = '2022-11-28';
const fencedOff = (cause) => new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RotationError */ .FL({
    code: cause instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RotationError */ .FL && cause.code === 'CANCELLED' ? 'CANCELLED' : 'DELIVERY_FAILED',
    message: 'A write whose answer was lost may not be repeated, because the time to write is over.',
    hint: 'Run again: the next run makes a new secret and delivers it.',
    effect: 'unknown',
    cause,
});
const limitOf = ({ setback, said }) => setback.kind === 'rate-limited'
    ? { whom: setback.spent && !/secondary/i.test(said) ? 'token' : 'host', ms: setback.waitMs }
    : undefined;
const guardedRequests = (options) => {
    const { bearerOf, userAgent, fetch, clock, times, random, limiter } = options;
    const { host, pathname } = new URL((0,_http_safe_url_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutTrailingSlashes */ .A$)(options.apiUrl));
    let enterprise = pathname.startsWith('/api/v3');
    const fetchFor = ({ hour }) => async (...call) => {
        const response = await fetch(...call);
        hour.observe((name) => response.headers.get(name));
        enterprise ||= response.headers.has('x-github-enterprise-version');
        return response;
    };
    const headers = { 'x-github-api-version': API_VERSION, 'user-agent': userAgent };
    const guarded = (asked, send) => {
        const route = `${asked.method} ${asked.url}`;
        if (!(0,_operations_js__WEBPACK_IMPORTED_MODULE_4__/* .isRoute */ .Cn)(route))
            throw new TypeError(`${route} is not in the table of operations`);
        const write = asked.request.write instanceof _fenced_write_js__WEBPACK_IMPORTED_MODULE_5__/* .FencedWrite */ .j ? asked.request.write : undefined;
        const patience = { leftMs: times.rateLimit };
        const bearer = bearerOf(asked);
        asked.request.fetch = fetchFor(bearer);
        let sent;
        let replaced = false;
        let settling = 0;
        const passAndSend = async (unanswered) => {
            const end = await write?.fence.pass().catch((error) => {
                throw unanswered ? fencedOff(error) : error;
            });
            sent = bearer.token();
            const secret = sent.open('authenticate');
            Object.assign(asked.headers, headers, { authorization: `Bearer ${secret}` });
            if (end !== undefined)
                asked.request.signal = (0,_http_deadline_js__WEBPACK_IMPORTED_MODULE_6__/* .signalAfter */ .r)(end - clock.now());
            try {
                return await send(asked);
            }
            catch (error) {
                const { words } = bearer;
                throw (0,_github_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failureOf */ .g5)(error, { route, parameters: asked, words, token: secret, unanswered, now: clock.now() });
            }
        };
        const inTurn = async (history) => {
            await bearer.ready();
            const turn = await limiter.forToken(bearer).enter((0,_operations_js__WEBPACK_IMPORTED_MODULE_4__/* .weightOf */ .mm)(route), patience);
            let limited;
            settling = 0;
            try {
                return await passAndSend(history.unanswered || write?.unanswered === true);
            }
            catch (error) {
                if (error instanceof _github_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .GitHubFailure */ .iK) {
                    if (write && error.effect === 'unknown')
                        write.unanswered = true;
                    if (sent && (0,_github_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .hasStatus */ .Ro)(error, 401, 403, 404))
                        settling = bearer.settlesIn(sent);
                    limited = limitOf(error);
                }
                throw error;
            }
            finally {
                if (limited)
                    turn.leaveLimited(limited.whom, limited.ms);
                else
                    turn.leave();
            }
        };
        const attempt = async (history) => {
            try {
                return await inTurn(history);
            }
            catch (error) {
                if (!sent || settling > 0 || replaced || !(0,_github_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .hasStatus */ .Ro)(error, 401))
                    throw error;
                replaced = true;
                if (await bearer.replaced(sent))
                    return inTurn(history);
                throw error;
            }
        };
        return (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retrying */ .R)({
            idempotent: (0,_operations_js__WEBPACK_IMPORTED_MODULE_4__/* .mayRepeat */ .xg)(route),
            host,
            times,
            clock,
            random,
            judge: (error) => {
                if (!(error instanceof _github_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .GitHubFailure */ .iK))
                    return { kind: 'final' };
                if (error.setback.kind === 'rate-limited')
                    return { kind: 'waited-for' };
                return settling > 0 ? { kind: 'transient', waitMs: settling } : error.setback;
            },
        }, attempt);
    };
    return {
        guarded,
        isEnterpriseServer: () => enterprise,
    };
};


/***/ }),

/***/ 94:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ createLimiter)
});

// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/domain/instant.js
var instant = __webpack_require__(2224);
;// CONCATENATED MODULE: ./build/adapters/github/request-budget.js
const POINTS = { read: 1, write: 5, token: 5 };
const POINTS_A_MINUTE = 855;
const BURST = 60;
const POLITE_WRITES_A_MINUTE = 60;
const writeAllowance = (minute) => {
    const interval = minute / POLITE_WRITES_A_MINUTE;
    let left = BURST;
    let countedAt = 0;
    return {
        take(now) {
            const gained = Math.floor((now - countedAt) / interval);
            left = Math.min(BURST, left + gained);
            countedAt = left === BURST ? now : countedAt + gained * interval;
            if (left === 0)
                return false;
            left -= 1;
            return true;
        },
        waitMs: (now) => countedAt + interval - now,
    };
};
const pointsWindow = (minute) => {
    const answered = [];
    let taken = 0;
    const forget = (now) => {
        for (let oldest = answered[0]; oldest && now >= oldest.until; oldest = answered[0]) {
            taken -= oldest.points;
            answered.shift();
        }
    };
    return {
        waitMs(weight, now) {
            forget(now);
            let short = taken + POINTS[weight] - POINTS_A_MINUTE;
            if (short <= 0)
                return 0;
            for (const { until, points } of answered) {
                short -= points;
                if (short <= 0)
                    return until - now;
            }
            return Number.POSITIVE_INFINITY;
        },
        leaves(weight) {
            taken += POINTS[weight];
        },
        isAnswered(weight, now) {
            const points = POINTS[weight];
            const newest = answered.at(-1);
            if (newest?.until === now + minute)
                newest.points += points;
            else
                answered.push({ until: now + minute, points });
        },
    };
};

// EXTERNAL MODULE: ./build/adapters/http/setback.js
var setback = __webpack_require__(8097);
;// CONCATENATED MODULE: ./build/adapters/github/silence.js

const SHORTEST_MS = 1000;
const silence = (minute) => {
    let until = 0;
    let begun = 0;
    let streak = 0;
    const begin = (asked, now) => {
        const end = now + Math.min(asked, setback/* LONGEST_WAIT_MS */.u_);
        if (end <= Math.max(until, now))
            return;
        until = end;
        begun += 1;
    };
    return {
        leftMs: (now) => Math.max(0, until - now),
        get begun() {
            return begun;
        },
        broken(begunBefore) {
            if (begun === begunBefore)
                streak = 0;
        },
        ask(ms, begunBefore, now) {
            const known = begun > begunBefore;
            if (ms !== undefined)
                begin(Math.max(ms, SHORTEST_MS * 2 ** streak), now);
            else if (!known)
                begin(minute * 2 ** streak, now);
            if (!known)
                streak += 1;
        },
    };
};

;// CONCATENATED MODULE: ./build/adapters/github/limiter.js




const MOST_AT_ONCE = 90;
const tooLong = (until) => new errors/* RotationError */.FL({
    code: 'RATE_LIMITED',
    message: `GitHub limits the rate of requests and wants silence until ${(0,instant/* isoSeconds */.nE)(until)}, longer than a run waits.`,
    hint: 'Run again after that. Whatever else uses the same token counts too: give the rotation a token or an app of its own.',
});
const createLimiter = ({ clock, pace, minute }) => {
    const allowance = writeAllowance(minute);
    const points = pointsWindow(minute);
    const host = silence(minute);
    const paced = [];
    const line = [];
    const tokens = new WeakMap();
    let running = 0;
    let wakeAt = Number.POSITIVE_INFINITY;
    const refuseAll = (error) => {
        for (const { refuse } of [...paced.splice(0), ...line.splice(0)])
            refuse(error);
    };
    const wakeIn = (ms) => {
        if (ms === Number.POSITIVE_INFINITY)
            return;
        const pause = Math.max(1, Math.ceil(ms));
        const due = clock.elapsed() + pause;
        if (due >= wakeAt)
            return;
        wakeAt = due;
        clock.sleep(pause).then(() => {
            if (wakeAt === due)
                wakeAt = Number.POSITIVE_INFINITY;
            advance();
        }, (error) => {
            wakeAt = Number.POSITIVE_INFINITY;
            refuseAll(error);
        });
    };
    const silentFor = ({ token }, now) => Math.max(host.leftMs(now), token.leftMs(now));
    const affords = ({ patience }, ms) => {
        if (ms > patience.leftMs)
            return false;
        patience.leftMs -= ms;
        return true;
    };
    const hush = (begin) => {
        const now = clock.elapsed();
        const waiting = [paced, line].map((waiters) => ({
            waiters,
            before: waiters.map((waiter) => silentFor(waiter, now)),
        }));
        begin(now);
        for (const { waiters, before } of waiting) {
            for (const [index, waiter] of waiters.splice(0).entries()) {
                const wait = silentFor(waiter, now);
                if (affords(waiter, wait - (before[index] ?? 0)))
                    waiters.push(waiter);
                else
                    waiter.refuse(tooLong(clock.now() + wait));
            }
        }
    };
    const turnOf = ({ weight, token }) => {
        const before = { host: host.begun, token: token.begun };
        const leave = () => {
            running -= 1;
            points.isAnswered(weight, clock.elapsed());
            advance();
        };
        return {
            leave() {
                host.broken(before.host);
                token.broken(before.token);
                leave();
            },
            leaveLimited(whom, ms) {
                const asked = { host, token }[whom];
                try {
                    hush((now) => asked.ask(ms, before[whom], now));
                }
                finally {
                    leave();
                }
            },
        };
    };
    const drain = (waiters, now, { waitMs, take }) => {
        for (;;) {
            const index = waiters.findIndex(({ token }) => token.leftMs(now) === 0);
            const first = waiters[index];
            const wait = first ? waitMs(first) : 0;
            if (wait > 0)
                wakeIn(wait);
            if (!first || wait > 0)
                break;
            waiters.splice(index, 1);
            take(first);
        }
        for (const { token } of waiters)
            if (token.leftMs(now) > 0)
                wakeIn(token.leftMs(now));
    };
    const advance = () => {
        const now = clock.elapsed();
        const silent = host.leftMs(now);
        if (silent > 0) {
            if (paced.length + line.length > 0)
                wakeIn(silent);
            return;
        }
        drain(paced, now, {
            waitMs: () => (allowance.take(now) ? 0 : allowance.waitMs(now)),
            take: (first) => line.push(first),
        });
        drain(line, now, {
            waitMs: ({ weight }) => (running < MOST_AT_ONCE ? points.waitMs(weight, now) : Number.POSITIVE_INFINITY),
            take(first) {
                points.leaves(first.weight);
                running += 1;
                first.admit(turnOf(first));
            },
        });
    };
    return {
        forToken(whose) {
            const token = tokens.get(whose) ?? silence(minute);
            tokens.set(whose, token);
            return {
                enter: (weight, patience) => new Promise((admit, refuse) => {
                    const waiter = { weight, patience, token, admit, refuse };
                    const wait = silentFor(waiter, clock.elapsed());
                    if (!affords(waiter, wait))
                        return refuse(tooLong(clock.now() + wait));
                    (pace === 'polite' && weight === 'write' ? paced : line).push(waiter);
                    advance();
                }),
            };
        },
    };
};


/***/ }),

/***/ 2063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Cn: () => (/* binding */ isRoute),
/* harmony export */   mm: () => (/* binding */ weightOf),
/* harmony export */   xg: () => (/* binding */ mayRepeat),
/* harmony export */   zI: () => (/* binding */ operationOf)
/* harmony export */ });
/* harmony import */ var _secret_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2595);

const APP_ITSELF = 'the app itself';
const others = {
    'GET /repos/{owner}/{repo}': {
        deed: () => 'show the repository',
        permission: 'Metadata: read',
    },
    'GET /repos/{owner}/{repo}/contents/{path}': {
        deed: ({ path }) => `show the file ${path}`,
        permission: 'Contents: read',
    },
    'GET /repos/{owner}/{repo}/environments': {
        deed: () => 'list the environments',
        permission: 'Actions: read',
    },
    'GET /orgs/{org}': {
        deed: () => 'show the organization',
        permission: 'Metadata: read',
    },
    'GET /repos/{owner}/{repo}/actions/variables/{name}': {
        deed: ({ name }) => `show variable ${name}`,
        permission: 'Variables: write',
    },
    'POST /repos/{owner}/{repo}/actions/variables': {
        deed: ({ name }) => `make variable ${name}`,
        permission: 'Variables: write',
    },
    'PATCH /repos/{owner}/{repo}/actions/variables/{name}': {
        deed: ({ name }) => `write variable ${name}`,
        permission: 'Variables: write',
    },
    'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}': {
        deed: ({ workflow_id }) => `show workflow ${workflow_id}`,
        permission: 'Actions: write',
    },
    'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches': {
        deed: ({ workflow_id }) => `start workflow ${workflow_id}`,
        permission: 'Actions: write',
    },
    'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs': {
        deed: ({ workflow_id }) => `list the runs of workflow ${workflow_id}`,
        permission: 'Actions: write',
    },
    'GET /repos/{owner}/{repo}/actions/runs': {
        deed: () => 'list the workflow runs',
        permission: 'Actions: read',
    },
    'GET /repos/{owner}/{repo}/actions/runs/{run_id}': {
        deed: ({ run_id }) => `show run ${run_id}`,
        permission: 'Actions: write',
    },
    'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}': {
        deed: ({ run_id }) => `show run ${run_id}`,
        permission: 'Actions: read',
    },
    'GET /repos/{owner}/{repo}/pulls/{pull_number}/files': {
        deed: ({ pull_number }) => `list the files of pull request ${pull_number}`,
        permission: 'Pull requests: read',
    },
    'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': {
        deed: ({ issue_number }) => `list the comments of pull request ${issue_number}`,
        permission: 'Pull requests: write',
    },
    'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': {
        deed: ({ issue_number }) => `comment on pull request ${issue_number}`,
        permission: 'Pull requests: write',
    },
    'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': {
        deed: ({ comment_id }) => `edit comment ${comment_id}`,
        permission: 'Pull requests: write',
    },
    'GET /orgs/{org}/installation': {
        deed: () => 'show the installation of the app',
        permission: APP_ITSELF,
    },
    'GET /users/{username}/installation': {
        deed: () => 'show the installation of the app',
        permission: APP_ITSELF,
    },
    'GET /repos/{owner}/{repo}/installation': {
        deed: () => 'show the installation of the app',
        permission: APP_ITSELF,
    },
    'POST /app/installations/{installation_id}/access_tokens': {
        deed: () => 'make a token of the app',
        permission: APP_ITSELF,
    },
    'DELETE /installation/token': {
        deed: () => 'revoke a token of the app',
        permission: APP_ITSELF,
    },
    'GET /rate_limit': {
        deed: () => 'show the rate limit',
        permission: 'Metadata: read',
    },
};
const secretOperations = ({ path, noun, permission, organization, writeToRead }) => {
    const needs = {
        permission: `${permission}: write`,
        ...(organization ? { organization } : {}),
        ...(writeToRead ? { writeToRead } : {}),
    };
    const one = ({ secret_name }) => `${organization ? 'organization ' : ''}${noun} ${secret_name}`;
    return [
        [`GET ${path}`, { ...needs, deed: () => `show when its ${noun}s were written` }],
        [`GET ${path}/public-key`, { ...needs, deed: () => `show the key that seals ${noun}s` }],
        [`GET ${path}/{secret_name}`, { ...needs, deed: (of) => `show when ${one(of)} was written` }],
        [`PUT ${path}/{secret_name}`, { ...needs, deed: (of) => `write ${one(of)}` }],
        [
            `GET ${path}/{secret_name}/repositories`,
            { ...needs, deed: (of) => `list the repositories that read ${one(of)}` },
        ],
    ];
};
const operations = new Map([
    ...Object.entries(others),
    ...Object.values(_secret_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .secretKinds */ .Y).flatMap((apps) => Object.values(apps).flatMap(secretOperations)),
]);
const isRoute = (route) => operations.has(route);
const operationOf = (route) => {
    const operation = operations.get(route);
    if (!operation)
        throw new TypeError(`${route} is not in the table of operations`);
    return operation;
};
const mayRepeat = (route) => route !== 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const tokenRoutes = [
    'POST /app/installations/{installation_id}/access_tokens',
    'DELETE /installation/token',
];
const weightOf = (route) => {
    if (route.startsWith('GET '))
        return 'read';
    return tokenRoutes.includes(route) ? 'token' : 'write';
};
const placeOf = ({ owner, repo, environment_name, org, username, ...others }) => {
    if (repo === undefined)
        return `${org ?? username ?? `installation ${others.installation_id}`}`;
    return environment_name === undefined ? `${owner}/${repo}` : `${owner}/${repo}#${environment_name}`;
};


/***/ }),

/***/ 8440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H5: () => (/* binding */ ownerAndRepo),
/* harmony export */   JN: () => (/* binding */ readAnswer),
/* harmony export */   id: () => (/* binding */ id),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   qx: () => (/* binding */ pageAddress)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3759);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6046);


const readAnswer = (schema, { data }, what) => {
    const read = schema.safeParse(data);
    if (read.success)
        return read.data;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RotationError */ .FL({
        code: 'SERVICE_UNAVAILABLE',
        message: `The answer to the question for ${what} is not what GitHub answers.`,
        hint: 'Check that github-api-url is the address of the API, and that no proxy answers instead of it.',
    });
};
const moment = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YPB((text) => !Number.isNaN(Date.parse(text)))), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((text) => Date.parse(text)));
const id = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._positive */ .NC());
const pageAddress = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YPB((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol))), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((text) => new URL(text).href));
const ownerAndRepo = (repository) => {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
};


/***/ }),

/***/ 428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ createReceiptStore)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/domain/receipt.js
var receipt = __webpack_require__(6533);
// EXTERNAL MODULE: ./build/adapters/github/github-failure.js
var github_failure = __webpack_require__(5917);
// EXTERNAL MODULE: ./build/adapters/github/read-answer.js
var read_answer = __webpack_require__(8440);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/iso.js
var iso = __webpack_require__(3102);
;// CONCATENATED MODULE: ./build/adapters/github/receipt-json.js

const LARGEST_RECEIPT = 48 * 1024;
const nonce = schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]{12}$/));
const instant = schemas/* pipe */.FsL(iso/* datetime */.w$(), schemas/* transform */.pdi((text) => Date.parse(text)));
const version = schemas/* string */.YjP().check(api/* _regex */.Fk(/^[\w.:/+=~-]{1,64}$/));
const absent = schemas/* optional */.lqM(schemas/* undefined */.Vxk());
const noteJson = schemas/* pipe */.FsL(schemas/* union */.KCZ([
    schemas/* object */.Ikc({ nonce, updatedAt: instant, version: absent, tag: absent }),
    schemas/* object */.Ikc({ nonce, updatedAt: absent, version, tag: absent }),
    schemas/* object */.Ikc({ nonce, updatedAt: absent, version: absent, tag: nonce }),
]), schemas/* transform */.pdi((note) => {
    const { nonce, updatedAt, version, tag } = note;
    if (updatedAt !== undefined)
        return { nonce, witness: { kind: 'time', at: updatedAt } };
    if (version !== undefined)
        return { nonce, witness: { kind: 'version', version } };
    return { nonce, witness: { kind: 'tag', nonce: tag } };
}));
const receiptJson = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    credential: schemas/* string */.YjP(),
    generation: schemas/* optional */.lqM(schemas/* object */.Ikc({
        secretId: schemas/* int */.Whr().check(api/* _positive */.NC()),
        nonce,
        fingerprint: schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]{32}$/)),
    })),
    verificationRuns: schemas/* array */.YOg(schemas/* object */.Ikc({
        repository: schemas/* string */.YjP().check(api/* _regex */.Fk(/^[\w.-]{1,100}\/[\w.-]{1,100}$/)),
        id: schemas/* int */.Whr().check(api/* _positive */.NC()),
    }))
        .check(api/* _maxLength */.Eb(100)),
    dispatchedAt: schemas/* optional */.lqM(instant),
    verifiedAt: schemas/* optional */.lqM(instant),
    proven: schemas/* optional */.lqM(nonce),
    destinations: schemas/* record */.g1P(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]{6}$/)), noteJson),
});
const receipt_json_iso = (at) => new Date(at).toISOString();
const printWitness = (witness) => {
    switch (witness.kind) {
        case 'time':
            return { updatedAt: receipt_json_iso(witness.at) };
        case 'version':
            return { version: witness.version };
        case 'tag':
            return { tag: witness.nonce };
    }
};
const printReceipt = ({ credential, generation, runs, dispatchedAt, verifiedAt, proven, notes, }) => JSON.stringify({
    version: 1,
    credential,
    generation,
    verificationRuns: runs,
    dispatchedAt: dispatchedAt === undefined ? undefined : receipt_json_iso(dispatchedAt),
    verifiedAt: verifiedAt === undefined ? undefined : receipt_json_iso(verifiedAt),
    proven,
    destinations: Object.fromEntries(Object.entries(notes).map(([hash, note]) => [hash, { nonce: note.nonce, ...printWitness(note.witness) }])),
});
const parsed = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};
const parseReceipt = (text, credential) => {
    if (Buffer.byteLength(text) > LARGEST_RECEIPT)
        return null;
    const read = receiptJson.safeParse(parsed(text));
    if (!read.success || read.data.credential !== credential)
        return null;
    const { generation, verificationRuns, dispatchedAt, verifiedAt, proven, destinations } = read.data;
    return {
        credential,
        ...(generation === undefined ? {} : { generation }),
        runs: verificationRuns,
        ...(dispatchedAt === undefined ? {} : { dispatchedAt }),
        ...(verifiedAt === undefined ? {} : { verifiedAt }),
        ...(proven === undefined ? {} : { proven }),
        notes: destinations,
    };
};

;// CONCATENATED MODULE: ./build/adapters/github/receipt-store.js






const variableAnswer = schemas/* object */.Ikc({ value: schemas/* string */.YjP() });
const createReceiptStore = (client, identity, repository) => {
    const name = (0,receipt/* receiptName */.oN)(identity);
    const place = `variable ${name} of ${repository}`;
    const parameters = { ...(0,read_answer/* ownerAndRepo */.H5)(repository), name };
    let exists = false;
    const make = (value) => client.request('POST /repos/{owner}/{repo}/actions/variables', { ...parameters, value });
    const change = (value) => client.request('PATCH /repos/{owner}/{repo}/actions/variables/{name}', { ...parameters, value });
    const forbidden = ({ message, effect, status }) => new errors/* RotationError */.FL({
        code: 'FORBIDDEN',
        message: `The token may not write the receipt, ${place}: ${message}`,
        hint: `Give the token "Variables: write" on ${repository}, or set grace-period to 0s to work without receipts.`,
        effect: status === 403 ? effect : 'none',
    });
    const allowed = async (asked) => {
        try {
            await asked;
            exists = true;
        }
        catch (error) {
            throw (0,github_failure/* hasStatus */.Ro)(error, 403, 404) ? forbidden(error) : error;
        }
    };
    return {
        place,
        async read() {
            try {
                const answer = await client.request('GET /repos/{owner}/{repo}/actions/variables/{name}', parameters);
                exists = true;
                return parseReceipt((0,read_answer/* readAnswer */.JN)(variableAnswer, answer, place).value, identity.credential);
            }
            catch (error) {
                if ((0,github_failure/* hasStatus */.Ro)(error, 403))
                    return 'impossible';
                if (!(0,github_failure/* hasStatus */.Ro)(error, 404))
                    throw error;
                exists = false;
                return null;
            }
        },
        ensure: () => allowed(make(printReceipt((0,receipt/* emptyReceipt */.Q0)(identity.credential))).catch((error) => {
            if (!(0,github_failure/* hasStatus */.Ro)(error, 409))
                throw error;
        })),
        async write(receipt) {
            const value = printReceipt(receipt);
            const size = Buffer.byteLength(value);
            if (size > LARGEST_RECEIPT) {
                throw new errors/* RotationError */.FL({
                    code: 'CONFIG_INVALID',
                    message: `The receipt, ${place}, would have ${size} bytes; a variable holds at most ${LARGEST_RECEIPT}.`,
                    hint: 'Spread the destinations over several credentials.',
                });
            }
            const written = (exists ? change(value) : make(value)).catch((error) => {
                if (!(0,github_failure/* hasStatus */.Ro)(error, exists ? 404 : 409))
                    throw error;
                return exists ? make(value) : change(value);
            });
            await allowed(written);
        },
    };
};


/***/ }),

/***/ 8172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ scopeParametersOf),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   mQ: () => (/* binding */ secretParametersOf),
/* harmony export */   nx: () => (/* binding */ organizationKindOf)
/* harmony export */ });
/* harmony import */ var _domain_destination_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2345);
/* harmony import */ var _read_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8440);
/* harmony import */ var _secret_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2595);



const organizationKindOf = (destination) => _secret_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .secretKinds */ .Y.organization[(0,_domain_destination_js__WEBPACK_IMPORTED_MODULE_0__/* .appOf */ .XH)(destination)];
const kindOf = (destination) => {
    if ('organization' in destination)
        return organizationKindOf(destination);
    return 'environment' in destination ? _secret_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .secretKinds */ .Y.environment.actions : _secret_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .secretKinds */ .Y.repository[(0,_domain_destination_js__WEBPACK_IMPORTED_MODULE_0__/* .appOf */ .XH)(destination)];
};
const scopeOf = (destination) => `${(0,_domain_destination_js__WEBPACK_IMPORTED_MODULE_0__/* .appOf */ .XH)(destination)} of ${(0,_domain_destination_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerOf */ .bf)(destination).toLowerCase()}`;
const scopeParametersOf = (destination) => {
    if ('organization' in destination)
        return { org: destination.organization };
    return {
        ...(0,_read_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerAndRepo */ .H5)(destination.repository),
        ...('environment' in destination ? { environment_name: destination.environment } : {}),
    };
};
const secretParametersOf = (destination) => ({
    ...scopeParametersOf(destination),
    secret_name: destination.secret,
});


/***/ }),

/***/ 2595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ secretKinds)
/* harmony export */ });
const REPO = '/repos/{owner}/{repo}';
const secretKinds = {
    repository: {
        actions: { path: `${REPO}/actions/secrets`, noun: 'secret', permission: 'Secrets', key: 'secrets' },
        dependabot: {
            path: `${REPO}/dependabot/secrets`,
            noun: 'Dependabot secret',
            permission: 'Dependabot secrets',
            key: 'dependabot_secrets',
        },
        codespaces: {
            path: `${REPO}/codespaces/secrets`,
            noun: 'Codespaces secret',
            permission: 'Codespaces secrets',
            key: 'codespaces_secrets',
            writeToRead: true,
            cloudOnly: true,
        },
        agents: {
            path: `${REPO}/agents/secrets`,
            noun: 'Agents secret',
            permission: 'Agent secrets',
            key: 'agent_secrets',
            cloudOnly: true,
        },
    },
    environment: {
        actions: {
            path: `${REPO}/environments/{environment_name}/secrets`,
            noun: 'secret',
            permission: 'Environments',
            key: 'environments',
        },
    },
    organization: {
        actions: {
            path: '/orgs/{org}/actions/secrets',
            noun: 'secret',
            permission: 'Secrets',
            key: 'organization_secrets',
            organization: true,
        },
        dependabot: {
            path: '/orgs/{org}/dependabot/secrets',
            noun: 'Dependabot secret',
            permission: 'Organization dependabot secrets',
            key: 'organization_dependabot_secrets',
            organization: true,
            idsAsStrings: true,
        },
        codespaces: {
            path: '/orgs/{org}/codespaces/secrets',
            noun: 'Codespaces secret',
            permission: 'Organization codespaces secrets',
            key: 'organization_codespaces_secrets',
            organization: true,
            cloudOnly: true,
        },
        agents: {
            path: '/orgs/{org}/agents/secrets',
            noun: 'Agents secret',
            permission: 'Agent secrets',
            key: 'organization_agent_secrets',
            organization: true,
            cloudOnly: true,
        },
    },
};


/***/ }),

/***/ 7455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ tokenHour)
/* harmony export */ });
const SAME_WINDOW_MS = 60_000;
const whole = (text) => text !== null && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
const tokenHour = () => {
    let seen;
    let uncounted = false;
    let aside = 0;
    const learn = (next) => {
        const sameWindow = seen !== undefined && Math.abs(next.resetsAt - seen.resetsAt) < SAME_WINDOW_MS;
        if (sameWindow && seen)
            seen = { ...next, remaining: Math.min(seen.remaining, next.remaining) };
        else if (!seen || next.resetsAt > seen.resetsAt)
            seen = next;
    };
    return {
        learn,
        observe(header) {
            if ((header('x-ratelimit-resource') ?? 'core') !== 'core')
                return;
            const [limit, remaining, reset] = ['limit', 'remaining', 'reset'].map((name) => whole(header(`x-ratelimit-${name}`)));
            if (limit === undefined || remaining === undefined || reset === undefined)
                uncounted = true;
            else
                learn({ limit, remaining, resetsAt: reset * 1000 });
        },
        setAside(requests) {
            aside += requests;
        },
        isKnown: (now) => (seen ? now < seen.resetsAt : uncounted),
        standing: (now) => seen && now < seen.resetsAt
            ? { limit: seen.limit, left: Math.max(0, seen.remaining - aside), resetsAt: seen.resetsAt }
            : undefined,
    };
};


/***/ }),

/***/ 6533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q0: () => (/* binding */ emptyReceipt),
/* harmony export */   cr: () => (/* binding */ provenBy),
/* harmony export */   oN: () => (/* binding */ receiptName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const provenBy = ({ generation, verifiedAt, proven }) => (verifiedAt === undefined ? undefined : generation?.nonce) ?? proven;
const emptyReceipt = (credential) => ({ credential, runs: [], notes: {} });
const receiptName = ({ owner, credential }) => {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${owner}\n${credential}`, 'utf8').digest('hex').slice(0, 6);
    return `ROTATION_RECEIPT_${credential.replaceAll(/[^A-Za-z0-9]/g, '_').toUpperCase()}_${hash.toUpperCase()}`;
};


/***/ })

};
