export const id = 15;
export const ids = [15];
export const modules = {

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






class GitHubFailure extends _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RotationError */ .F {
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
    const error = thrown instanceof Error && thrown.cause instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RotationError */ .F ? thrown.cause : thrown;
    const harmless = (0,_operations_js__WEBPACK_IMPORTED_MODULE_3__/* .weightOf */ .mm)(failed.route) !== 'write';
    if (error instanceof _http_call_failed_js__WEBPACK_IMPORTED_MODULE_1__/* .CallFailed */ .Ep) {
        const mayHaveLanded = !harmless && (failed.unanswered || error.effect === 'unknown');
        return withoutAnswer(error, failed, mayHaveLanded ? 'unknown' : 'none');
    }
    if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RotationError */ .F)
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

/***/ 2063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Cn: () => (/* binding */ isRoute),
/* harmony export */   mm: () => (/* binding */ weightOf),
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
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RotationError */ .F({
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RotationError */ .F({
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

/***/ 15:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compose: () => (/* binding */ compose)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/adapters/http/call-failed.js
var call_failed = __webpack_require__(8832);
;// CONCATENATED MODULE: ./build/adapters/http/deadline.js
const LONGEST_TIMER_MS = 2 ** 31 - 1;
const signalAfter = (leftMs) => leftMs > 0 ? AbortSignal.timeout(Math.min(Math.ceil(leftMs), LONGEST_TIMER_MS)) : AbortSignal.abort();

// EXTERNAL MODULE: ./build/adapters/http/retry.js
var retry = __webpack_require__(9032);
// EXTERNAL MODULE: ./build/adapters/http/safe-url.js
var safe_url = __webpack_require__(2357);
// EXTERNAL MODULE: ./build/adapters/connect/answer.js
var connect_answer = __webpack_require__(5808);
// EXTERNAL MODULE: ./build/adapters/connect/api-error.js
var api_error = __webpack_require__(8795);
// EXTERNAL MODULE: ./build/adapters/connect/discovery.js
var discovery = __webpack_require__(5978);
// EXTERNAL MODULE: ./build/adapters/connect/plain-text.js
var plain_text = __webpack_require__(3474);
;// CONCATENATED MODULE: ./build/adapters/connect/http-client.js








const apiClient = ({ baseUrl, fetch, tokens, patience, hints, secrets }) => {
    const { host } = (0,safe_url/* assertSafeUrl */.jQ)(baseUrl);
    const { clock } = patience;
    const named = ({ purpose, method }) => ({ purpose, host, writes: method !== 'GET' });
    const isLate = ({ notAfter }, waitMs = 0) => notAfter !== undefined && clock.elapsed() + waitMs >= notAfter;
    const once = async (call, token) => {
        if (isLate(call))
            throw (0,api_error/* tooLate */.Bg)(named(call));
        try {
            const response = await fetch((0,discovery/* below */.G)(baseUrl, call.path), {
                method: call.method,
                headers: {
                    accept: 'application/json',
                    authorization: `Bearer ${token}`,
                    ...(call.body && { 'content-type': 'application/json' }),
                },
                ...(call.body && { body: JSON.stringify(call.body) }),
                ...(call.notAfter !== undefined && { signal: signalAfter(call.notAfter - clock.elapsed()) }),
            });
            return await (0,connect_answer/* readAnswer */.J)(response);
        }
        catch (error) {
            if (!(error instanceof call_failed/* CallFailed */.Ep))
                throw error;
            const failed = (0,api_error/* unanswered */.bj)(error, named(call));
            throw error.failure === 'abandoned' ? (0,api_error/* tooLate */.Bg)(named(call), failed) : failed;
        }
    };
    const send = async (call) => {
        let renewed = false;
        let late = false;
        const mayRetry = (pauseMs) => {
            late = isLate(call, pauseMs);
            return !late;
        };
        const idempotent = call.method !== 'POST';
        return (0,retry/* retrying */.R)({ ...patience, idempotent, host, mayRetry }, async () => {
            const token = await tokens.current();
            let answer = await once(call, token.open('authenticate'));
            if (answer.status === 401 && !renewed) {
                renewed = true;
                const fresh = await tokens.renewed(token);
                answer = await once(call, fresh.open('authenticate'));
            }
            const { status, headers, text, body } = answer;
            if ((status >= 200 && status < 300) || status === call.alsoAccept)
                return answer;
            const explanation = (0,plain_text/* explanationIn */.N)(text, body, secrets());
            throw new api_error/* ApiRefused */.rb({ call: named(call), status, headers, explanation, hints });
        }).catch((error) => {
            throw late ? (0,api_error/* tooLate */.Bg)(named(call), error) : error;
        });
    };
    return { named, send };
};

// EXTERNAL MODULE: ./build/domain/instant.js
var instant = __webpack_require__(2224);
// EXTERNAL MODULE: ./build/adapters/connect/responses.js
var responses = __webpack_require__(5496);
;// CONCATENATED MODULE: ./build/adapters/connect/secrets.js




const PAGE = 100;
const MOST_PAGES = 20;
const collections = {
    'client-credential': 'ClientCredentialClients',
    hybrid: 'HybridClients',
};
const arrivesWhole = (value) => value.trim() === value && value.isWellFormed() && !/(?!\s)\p{Cc}/u.test(value);
const totalIn = (headers) => {
    const text = headers.get('total-count');
    return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
};
const secretsOf = ({ client, tenantId, clientId, clientType, protect }) => {
    const owner = `client ${clientId}`;
    const path = [
        `/api/v1/Tenants/${encodeURIComponent(tenantId)}`,
        `${collections[clientType]}/${encodeURIComponent(clientId)}/Secrets`,
    ].join('/');
    const page = async (skip) => {
        const query = `?skip=${skip}&count=${PAGE}`;
        const call = { method: 'GET', path: path + query, purpose: `list the secrets of ${owner}` };
        const answer = await client.send(call);
        const read = (0,responses/* readSecrets */.ql)(answer.body);
        if ('data' in read)
            return { secrets: read.data, total: totalIn(answer.headers) };
        const found = (0,connect_answer/* describeBody */.M)(answer);
        throw (0,api_error/* unintelligible */.gU)(client.named(call), 'a list of secrets, each with Id, Description, Expires and Expiration,', Array.isArray(answer.body) ? `a list that is wrong at ${read.wrongAt}` : found);
    };
    const list = async () => {
        const byId = new Map();
        for (let [skip, pages] = [0, 1];; pages += 1) {
            const { secrets, total } = await page(skip);
            for (const secret of secrets)
                byId.set(secret.id, secret);
            skip += secrets.length;
            const enough = total === undefined ? secrets.length < PAGE : skip >= total;
            const complete = enough || secrets.length === 0 || pages === MOST_PAGES;
            if (!complete)
                continue;
            if (total === undefined || byId.size === total)
                return [...byId.values()];
            const call = { method: 'GET', path, purpose: `list the secrets of ${owner}` };
            throw (0,api_error/* unintelligible */.gU)(client.named(call), `${total} secrets, as Total-Count says,`, String(byId.size));
        }
    };
    const create = async (request) => {
        const body = {
            Description: request.description,
            Expires: true,
            Expiration: (0,instant/* isoSeconds */.nE)(request.expiresAt),
        };
        const call = { method: 'POST', path, body, purpose: `create a secret for ${owner}` };
        const answer = await client.send(call);
        const shown = (0,responses/* readCreatedValue */.Qf)(answer.body);
        const value = 'data' in shown ? protect(shown.data.Secret) : undefined;
        const secret = (0,responses/* readSecret */.n5)(answer.body);
        const whole = 'data' in shown && arrivesWhole(shown.data.Secret);
        if (answer.status === 201 && value && whole && 'data' in secret)
            return { ...secret.data, value };
        const wrong = 'wrongAt' in secret ? secret.wrongAt : 'Secret';
        throw (0,api_error/* unintelligible */.gU)(client.named(call), '201 and the secret with its value', `${answer.status} and ${answer.body === undefined ? (0,connect_answer/* describeBody */.M)(answer) : `a body that is wrong at ${wrong}`}`);
    };
    const remove = async (id, { notAfter } = {}) => {
        const purpose = `delete secret ${id} of ${owner}`;
        const deadline = notAfter === undefined ? {} : { notAfter };
        await client.send({ method: 'DELETE', path: `${path}/${id}`, purpose, alsoAccept: 404, ...deadline });
    };
    return { list, create, delete: remove };
};

// EXTERNAL MODULE: ./build/adapters/connect/token-check.js
var token_check = __webpack_require__(576);
;// CONCATENATED MODULE: ./build/adapters/connect/credential-api.js



const hintsFor = ({ tenantId, clientId, clientType, identity }) => ({
    401: `Check tenant-id: the token of client ${identity.clientId} may belong to another tenant than ${tenantId}. ` +
        'Otherwise the client was disabled or deleted meanwhile.',
    403: identity.role === 'self' && clientType === 'client-credential'
        ? `A client may only manage its own secrets: check that client-secret belongs to client ${clientId}, or give admin-client-id.`
        : `Client ${identity.clientId} needs the role Tenant Administrator to manage the secrets of another client${clientType === 'hybrid' ? ', and of any hybrid client' : ''}.`,
    404: `Check tenant-id (${tenantId}), client-id (${clientId}) and client-type (${clientType}): clients of another type are kept elsewhere.`,
});
const createCredentialApi = (options, shared) => {
    const { baseUrl, primaryUrl, tenantId, clientId, clientType, identity } = options;
    const { fetch, freshFetch, patience, protect, endpoints, tokens, known } = shared;
    const hints = hintsFor(options);
    const client = apiClient({ baseUrl: primaryUrl, fetch, tokens, patience, hints, secrets: known });
    const secrets = secretsOf({ client, tenantId, clientId, clientType, protect });
    const made = new Map();
    const proven = new WeakMap();
    return {
        list() {
            endpoints.prefetch(primaryUrl);
            endpoints.prefetch(baseUrl);
            return secrets.list();
        },
        async create(request) {
            const created = await secrets.create(request);
            made.set(created.id, created.value);
            return created;
        },
        async delete(id, limit) {
            await secrets.delete(id, limit);
            const value = made.get(id);
            if (value)
                tokens.forget(value);
        },
        async authenticate(value, region) {
            const endpoint = await endpoints.of(region === 'primary' ? primaryUrl : baseUrl);
            const check = { endpoint, clientId, clientType, secret: value, freshFetch, protect, patience };
            const { accepted, token, asked } = await (0,token_check/* checkSecret */.z)(check);
            if (token && region === 'primary')
                proven.set(value, { token, asked });
            return accepted;
        },
        actAs(value) {
            if (identity.role === 'self')
                tokens.actAs(value, proven.get(value));
        },
    };
};

// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/adapters/connect/token-service.js
var token_service = __webpack_require__(1319);
;// CONCATENATED MODULE: ./build/adapters/connect/own-tokens.js





const hints = {
    self: 'Likely causes: the secret has expired; it was mistyped; or this run read it before the last rotation, as queued ' +
        'and re-run runs do: then start a new run. When it has expired, make a secret in the portal, or rotate with ' +
        'admin-client-id and admin-client-secret, and see that the client is enabled.',
    administrator: 'Likely causes: the secret of the administrator client has expired, was deleted or mistyped, or the client is ' +
        'disabled. Make a new secret for it in the portal, store it, and start a new run.',
};
const refusedIdentity = ({ role, clientId }, host, error) => {
    const [whose, input] = role === 'self'
        ? ['current secret of client', 'client-secret']
        : ['secret of administrator client', 'admin-client-secret'];
    return new errors/* RotationError */.F({
        code: 'AUTHENTICATION_FAILED',
        message: `The token service at ${host} does not accept the ${whose} ${clientId}, given as ${input} (${error}).`,
        hint: hints[role],
    });
};
const grantMissing = ({ clientId }, host) => new errors/* RotationError */.F({
    code: 'AUTHENTICATION_FAILED',
    message: `The token service at ${host} gives client ${clientId} no token: its type may not use client credentials.`,
    hint: 'Only a client credential client can act by itself; for a hybrid client give admin-client-id and admin-client-secret.',
});
const settled = (error) => (error instanceof api_error/* ApiRefused */.rb || error instanceof call_failed/* CallFailed */.Ep) && error.code !== 'CANCELLED'
    ? new errors/* RotationError */.F({ code: error.code, message: error.message, hint: error.hint })
    : error;
class OwnTokens {
    #options;
    #before = [];
    #identity;
    #held;
    #pending;
    constructor(options) {
        this.#options = options;
        this.#identity = options.identity;
    }
    current() {
        const { clock } = this.#options.patience;
        if (this.#held && clock.elapsed() < this.#held.until)
            return Promise.resolve(this.#held.token);
        if (!this.#pending) {
            const asked = this.#request(this.#identity).finally(() => {
                if (this.#pending === asked)
                    this.#pending = undefined;
            });
            this.#pending = asked;
        }
        return this.#pending;
    }
    renewed(refused) {
        if (this.#held?.token === refused)
            this.#held = undefined;
        return this.current();
    }
    actAs(secret, proven) {
        this.#before.push(this.#identity);
        this.#identity = { ...this.#identity, secret };
        this.#pending = undefined;
        this.#held = proven && this.#keep(proven.token, proven.asked);
    }
    forget(secret) {
        const rest = this.#before.filter((identity) => identity.secret !== secret);
        if (this.#identity.secret === secret) {
            this.#identity = rest.pop() ?? this.#identity;
            this.#pending = undefined;
        }
        this.#before.splice(0, this.#before.length, ...rest);
    }
    async #request(identity) {
        const { endpoint: find, fetch, protect, patience } = this.#options;
        const { clientId, secret } = identity;
        const endpoint = await find().catch((error) => {
            throw settled(error);
        });
        let asked = patience.clock.elapsed();
        const answer = await (0,retry/* retrying */.R)({ ...patience, idempotent: true, host: endpoint.host }, () => {
            asked = patience.clock.elapsed();
            return (0,token_service/* requestToken */.F)({ endpoint, clientId, secret, fetch, protect });
        }).catch((error) => {
            throw settled(error);
        });
        if ('refused' in answer) {
            throw answer.refused === 'unauthorized_client'
                ? grantMissing(identity, endpoint.host)
                : refusedIdentity(identity, endpoint.host, answer.refused);
        }
        if (identity === this.#identity)
            this.#held = this.#keep(answer.token, asked);
        return answer.token.value;
    }
    #keep({ value, lifetimeMs }, asked) {
        const margin = Math.min(this.#options.patience.times.call, lifetimeMs / 2);
        return { token: value, until: asked + lifetimeMs - margin };
    }
}

;// CONCATENATED MODULE: ./build/adapters/connect/connect.js



const createConnect = (options) => {
    const { fetch, freshFetch, patience } = options;
    const secrets = [];
    const protect = (value) => {
        const secret = options.protect(value);
        secrets.push(secret);
        return secret;
    };
    const known = () => secrets;
    const endpoints = (0,discovery/* tokenEndpoints */.w)({ fetch, patience, secrets: known });
    const tokensBySecret = new Map();
    const tokensFor = ({ identity, primaryUrl }) => {
        const held = tokensBySecret.get(identity.secret) ?? new Map();
        if (!tokensBySecret.has(identity.secret))
            secrets.push(identity.secret);
        tokensBySecret.set(identity.secret, held);
        const actor = `${identity.role} ${identity.clientId.toLowerCase()} ${primaryUrl}`;
        const tokens = held.get(actor) ??
            new OwnTokens({ identity, endpoint: () => endpoints.of(primaryUrl), fetch, protect, patience });
        held.set(actor, tokens);
        return tokens;
    };
    return {
        credentialApi: (client) => createCredentialApi(client, {
            fetch,
            freshFetch,
            patience,
            protect,
            endpoints,
            tokens: tokensFor(client),
            known,
        }),
    };
};

// EXTERNAL MODULE: ./build/domain/secret-value.js
var secret_value = __webpack_require__(3357);
// EXTERNAL MODULE: ./build/adapters/github/bearer.js
var github_bearer = __webpack_require__(8600);
// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 22 modules
var dist_src = __webpack_require__(891);
// EXTERNAL MODULE: ./build/adapters/http/server-clock.js
var server_clock = __webpack_require__(5480);
// EXTERNAL MODULE: ./build/adapters/github/github-failure.js
var github_failure = __webpack_require__(5917);
// EXTERNAL MODULE: ./build/adapters/github/operations.js
var operations = __webpack_require__(2063);
;// CONCATENATED MODULE: ./build/adapters/github/github-client.js








const API_VERSION = '2022-11-28';
class FencedWrite {
    fence;
    unanswered = false;
    constructor(fence) {
        this.fence = fence;
    }
}
const silent = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
const fencedOff = (cause) => new errors/* RotationError */.F({
    code: cause instanceof errors/* RotationError */.F && cause.code === 'CANCELLED' ? 'CANCELLED' : 'DELIVERY_FAILED',
    message: 'A write whose answer was lost may not be repeated, because the time to write is over.',
    hint: 'Run again: the next run makes a new secret and delivers it.',
    effect: 'unknown',
    cause,
});
const limitOf = ({ setback, said }) => setback.kind === 'rate-limited'
    ? { whom: setback.spent && !/secondary/i.test(said) ? 'token' : 'host', ms: setback.waitMs }
    : undefined;
const createGitHubClient = (options) => {
    const { bearerOf, userAgent, fetch, clock, times, random, limiter } = options;
    const apiUrl = (0,safe_url/* withoutTrailingSlashes */.A$)(options.apiUrl);
    const { host, pathname } = new URL(apiUrl);
    let enterprise = pathname.startsWith('/api/v3');
    const octokit = new dist_src/* Octokit */.E({ baseUrl: apiUrl, log: silent, request: { log: silent } });
    const fetchFor = ({ hour }) => async (...call) => {
        const response = await fetch(...call);
        hour.observe((name) => response.headers.get(name));
        enterprise ||= response.headers.has('x-github-enterprise-version');
        return response;
    };
    const headers = { 'x-github-api-version': API_VERSION, 'user-agent': userAgent };
    octokit.hook.wrap('request', (send, asked) => {
        const route = `${asked.method} ${asked.url}`;
        if (!(0,operations/* isRoute */.Cn)(route))
            throw new TypeError(`${route} is not in the table of operations`);
        const write = asked.request.write instanceof FencedWrite ? asked.request.write : undefined;
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
                asked.request.signal = signalAfter(end - clock.now());
            try {
                return await send(asked);
            }
            catch (error) {
                const { words } = bearer;
                throw (0,github_failure/* failureOf */.g5)(error, { route, parameters: asked, words, token: secret, unanswered, now: clock.now() });
            }
        };
        const inTurn = async (history) => {
            await bearer.ready();
            const turn = await limiter.forToken(bearer).enter((0,operations/* weightOf */.mm)(route), patience);
            let limited;
            settling = 0;
            try {
                return await passAndSend(history.unanswered || write?.unanswered === true);
            }
            catch (error) {
                if (error instanceof github_failure/* GitHubFailure */.iK) {
                    if (write && error.effect === 'unknown')
                        write.unanswered = true;
                    if (sent && (0,github_failure/* hasStatus */.Ro)(error, 401, 403, 404))
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
                if (!sent || settling > 0 || replaced || !(0,github_failure/* hasStatus */.Ro)(error, 401))
                    throw error;
                replaced = true;
                if (await bearer.replaced(sent))
                    return inTurn(history);
                throw error;
            }
        };
        return (0,retry/* retrying */.R)({
            idempotent: true,
            host,
            times,
            clock,
            random,
            judge: (error) => {
                if (!(error instanceof github_failure/* GitHubFailure */.iK))
                    return { kind: 'final' };
                if (error.setback.kind === 'rate-limited')
                    return { kind: 'waited-for' };
                return settling > 0 ? { kind: 'transient', waitMs: settling } : error.setback;
            },
        }, attempt);
    });
    return {
        async request(route, parameters, write) {
            const [method = '', url = ''] = route.split(' ');
            const { status, data, headers } = await octokit.request({
                ...parameters,
                method,
                url,
                request: write ? { write } : {},
            });
            return { status, data, at: (0,server_clock/* serverDate */.u)(headers.date) ?? clock.now() };
        },
        isEnterpriseServer: () => enterprise,
    };
};

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./build/domain/destination.js
var domain_destination = __webpack_require__(2345);
// EXTERNAL MODULE: ./build/adapters/github/read-answer.js
var read_answer = __webpack_require__(8440);
// EXTERNAL MODULE: ./build/adapters/github/secret-address.js
var secret_address = __webpack_require__(8172);
;// CONCATENATED MODULE: ./build/adapters/github/organization-access.js






const secretAnswer = schemas/* object */.Ikc({ visibility: schemas/* enum */.k5n(domain_destination/* visibilities */.dm) });
const repositoryAnswer = schemas/* object */.Ikc({ id: schemas/* number */.aig(), full_name: schemas/* string */.YjP() });
const readersAnswer = schemas/* object */.Ikc({ total_count: schemas/* number */.aig(), repositories: schemas/* array */.YOg(repositoryAnswer) });
const PER_PAGE = 100;
const invalid = (message, hint, cause) => new errors/* RotationError */.F({ code: 'CONFIG_INVALID', message, hint, cause });
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
            throw new errors/* RotationError */.F({
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
        return { visibility, repositories: await Promise.all(repositories.map((one) => readerOf(one, label))) };
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
const notFound = (message, hint, cause) => new errors/* RotationError */.F({ code: 'NOT_FOUND', message, hint, cause });
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
    const { default: sodium } = await __webpack_require__.e(/* import() */ 768).then(__webpack_require__.bind(__webpack_require__, 4768));
    await sodium.ready;
    const key = new Uint8Array(Buffer.from(publicKey, 'base64'));
    if (key.byteLength !== KEY_BYTES) {
        throw new errors/* RotationError */.F({
            code: 'SERVICE_UNAVAILABLE',
            message: `GitHub gave a key of ${key.byteLength} bytes to seal with; it must have ${KEY_BYTES}.`,
            hint: 'Check that github-api-url is the address of the API, and that no proxy answers instead of it.',
        });
    }
    const bytes = new TextEncoder().encode(value.open('seal'));
    const largest = LARGEST_SEALED - sodium.crypto_box_SEALBYTES;
    if (bytes.byteLength > largest) {
        throw new errors/* RotationError */.F({
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
const secret_times_MOST_PAGES = 20;
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
        if (last || wanted.size === 0 || number === secret_times_MOST_PAGES)
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
            if (error instanceof errors/* RotationError */.F && error.code !== 'CANCELLED')
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
        return (await Promise.all(found)).flat();
    };
    const ofRepository = async (repository, hideable) => {
        const parameters = { ...(0,read_answer/* ownerAndRepo */.H5)(repository), per_page: MOST_QUESTIONS };
        const answer = await ask(async () => (0,read_answer/* readAnswer */.JN)(environmentsAnswer, await client.request('GET /repos/{owner}/{repo}/environments', parameters), `the environments of ${repository}`));
        const found = hideable.flatMap((destination) => (answer?.environments ?? []).map(({ name: environment }) => hiddenBy(destination, repository, { repository, environment, secret: destination.secret })));
        return (await Promise.all(found)).flat();
    };
    const organizations = destinations.filter((one) => 'organization' in one);
    const plain = destinations.filter((one) => !('organization' in one) && !('environment' in one) && (0,domain_destination/* appOf */.XH)(one) === 'actions');
    const repositories = unique(destinations.flatMap((one) => ('environment' in one ? [one.repository] : []))).flatMap((repository) => {
        const hideable = plain.filter((one) => sameText(one.repository, repository));
        return hideable.length > 0 ? [{ repository, hideable }] : [];
    });
    const found = await Promise.all([
        ...organizations.map(ofOrganization),
        ...repositories.map(({ repository, hideable }) => ofRepository(repository, hideable)),
    ]);
    return found.flat();
};

;// CONCATENATED MODULE: ./build/adapters/github/destination-store.js









const withUnknownEffect = ({ code, message, hint, cause }) => new errors/* RotationError */.F({ code, message, hint, effect: 'unknown', cause });
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
        return at;
    };
    return {
        async prepare(destination) {
            await keys.of(destination);
            if ('organization' in destination)
                await access.known(destination);
        },
        async read(destination) {
            try {
                const updatedAt = await times(destination);
                if (updatedAt !== null)
                    return updatedAt;
            }
            catch (error) {
                if (!(0,github_failure/* hasStatus */.Ro)(error, 404))
                    throw error;
            }
            await keys.of(destination);
            return null;
        },
        async write(destination, value, fence) {
            const write = new FencedWrite(fence);
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
                    const definite = second instanceof errors/* RotationError */.F && second.effect === 'none';
                    throw definite && write.unanswered ? withUnknownEffect(second) : second;
                }
            }
        },
        shadows: (destinations, readers) => findShadows(client, access, { destinations, readers }),
    };
};

;// CONCATENATED MODULE: ./build/adapters/github/hourly-budget.js



const rate = schemas/* object */.Ikc({ limit: schemas/* number */.aig(), remaining: schemas/* number */.aig(), reset: schemas/* number */.aig() });
const rateAnswer = schemas/* object */.Ikc({ resources: schemas/* object */.Ikc({ core: rate }) });
const ask = async (bearer, clientFor) => {
    const { hour } = bearer;
    const { request } = clientFor({ bearerOf: () => bearer });
    try {
        const { core } = (0,read_answer/* readAnswer */.JN)(rateAnswer, await request('GET /rate_limit', {}), 'the rate limit').resources;
        hour.learn({ limit: core.limit, remaining: core.remaining, resetsAt: core.reset * 1000 });
    }
    catch (error) {
        if (!(error instanceof errors/* RotationError */.F) || error.code === 'CANCELLED')
            throw error;
    }
};
const shortageOf = (hour, needed, now) => {
    const standing = hour.standing(now);
    return standing && standing.left < needed ? [{ needed, ...standing }] : [];
};
const createHourlyBudget = ({ bearerOf, clientFor, clock }) => ({
    async reserve(cost) {
        const needs = new Map();
        for (const [owner, requests] of cost) {
            const bearer = bearerOf(owner);
            needs.set(bearer, (needs.get(bearer) ?? 0) + requests);
        }
        const unknown = [...needs.keys()].filter(({ hour }) => !hour.isKnown(clock.now()));
        await Promise.all(unknown.map((bearer) => ask(bearer, clientFor)));
        const now = clock.now();
        const short = [...needs].flatMap(([{ hour }, needed]) => shortageOf(hour, needed, now));
        const [latest] = short.sort((a, b) => b.resetsAt - a.resetsAt);
        if (latest)
            return { fits: false, shortage: latest };
        for (const [{ hour }, needed] of needs)
            hour.setAside(needed);
        return {
            fits: true,
            release() {
                for (const [{ hour }, needed] of needs)
                    hour.setAside(-needed);
                needs.clear();
            },
        };
    },
});

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
const tooLong = (until) => new errors/* RotationError */.F({
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

// EXTERNAL MODULE: ./build/domain/receipt.js
var receipt = __webpack_require__(6533);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/iso.js
var iso = __webpack_require__(3102);
;// CONCATENATED MODULE: ./build/adapters/github/receipt-json.js

const LARGEST_RECEIPT = 48 * 1024;
const nonce = schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]{12}$/));
const receipt_json_instant = schemas/* pipe */.FsL(iso/* datetime */.w$(), schemas/* transform */.pdi((text) => Date.parse(text)));
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
    dispatchedAt: schemas/* optional */.lqM(receipt_json_instant),
    verifiedAt: schemas/* optional */.lqM(receipt_json_instant),
    proven: schemas/* optional */.lqM(nonce),
    destinations: schemas/* record */.g1P(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]{6}$/)), schemas/* object */.Ikc({ nonce, updatedAt: receipt_json_instant })),
});
const receipt_json_iso = (at) => new Date(at).toISOString();
const printReceipt = ({ credential, generation, runs, dispatchedAt, verifiedAt, proven, notes, }) => JSON.stringify({
    version: 1,
    credential,
    generation,
    verificationRuns: runs,
    dispatchedAt: dispatchedAt === undefined ? undefined : receipt_json_iso(dispatchedAt),
    verifiedAt: verifiedAt === undefined ? undefined : receipt_json_iso(verifiedAt),
    proven,
    destinations: Object.fromEntries(Object.entries(notes).map(([hash, note]) => [hash, { nonce: note.nonce, updatedAt: receipt_json_iso(note.updatedAt) }])),
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
    const forbidden = ({ message, effect, status }) => new errors/* RotationError */.F({
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
                throw new errors/* RotationError */.F({
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

// EXTERNAL MODULE: ./build/domain/unfinished-runs.js
var unfinished_runs = __webpack_require__(3347);
;// CONCATENATED MODULE: ./build/adapters/github/run-lists.js




const runsAnswer = schemas/* object */.Ikc({
    total_count: schemas/* number */.aig(),
    workflow_runs: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* number */.aig(), html_url: schemas/* string */.YjP() })),
});
const run_lists_PER_PAGE = 30;
const MOST_NAMED = 5;
const createRunLists = (client) => ({
    async check(repository) {
        await client.request('GET /repos/{owner}/{repo}/actions/runs', { ...(0,read_answer/* ownerAndRepo */.H5)(repository), per_page: 1 });
    },
    async unfinished(repository, queuedBy, except) {
        const asked = unfinished_runs/* unfinishedStates */.Gt.map(async (status) => {
            const answer = await client.request('GET /repos/{owner}/{repo}/actions/runs', {
                ...(0,read_answer/* ownerAndRepo */.H5)(repository),
                status,
                created: `<=${(0,instant/* isoSeconds */.nE)(queuedBy)}`,
                per_page: run_lists_PER_PAGE,
            });
            return (0,read_answer/* readAnswer */.JN)(runsAnswer, answer, `the runs of ${repository}`);
        });
        await Promise.allSettled(asked);
        const pages = await Promise.all(asked);
        const listed = pages.flatMap(({ workflow_runs }) => workflow_runs);
        const runs = new Map(listed.filter(({ id }) => !except.includes(id)).map(({ id, html_url }) => [id, html_url]));
        const unlisted = pages.reduce((sum, { total_count }) => sum + total_count, 0) - listed.length;
        return { count: runs.size + Math.max(0, unlisted), urls: [...runs.values()].slice(0, MOST_NAMED) };
    },
});

;// CONCATENATED MODULE: ./build/adapters/github/run-states.js



const attemptAnswer = schemas/* object */.Ikc({ status: schemas/* nullable */.mee(schemas/* string */.YjP()) });
const RUN = /^([\w.-]{1,100})\/([\w.-]{1,100})\/(\d{1,16})\.(\d{1,6})$/;
const createRunStates = (client) => ({
    async state(run) {
        const [, owner, repo, id, attempt] = RUN.exec(run) ?? [];
        if (!owner || !repo || !id || !attempt)
            return 'unknown';
        try {
            const answer = await client.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}', {
                owner,
                repo,
                run_id: Number(id),
                attempt_number: Number(attempt),
            });
            return (0,read_answer/* readAnswer */.JN)(attemptAnswer, answer, `run ${id}`).status === 'completed' ? 'ended' : 'active';
        }
        catch (error) {
            if (error instanceof errors/* RotationError */.F && error.code !== 'CANCELLED')
                return 'unknown';
            throw error;
        }
    },
});

;// CONCATENATED MODULE: ./build/adapters/github/find-run.js




const find_run_runsAnswer = schemas/* object */.Ikc({
    workflow_runs: schemas/* array */.YOg(schemas/* object */.Ikc({ id: read_answer.id, display_title: schemas/* string */.YjP(), html_url: read_answer/* pageAddress */.qx })),
});
const findRun = async (client, clock, times, { repository, workflow, correlationId, since }) => {
    const parameters = {
        ...(0,read_answer/* ownerAndRepo */.H5)(repository),
        workflow_id: workflow,
        event: 'workflow_dispatch',
        created: `>=${(0,instant/* isoSeconds */.nE)(since - times.clockSkew)}`,
        per_page: 100,
    };
    const until = clock.now() + times.call;
    for (let pause = times.firstPause;; pause = Math.min(pause * 2, times.longestPause)) {
        const answer = await client.request('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', parameters);
        const { workflow_runs: runs } = (0,read_answer/* readAnswer */.JN)(find_run_runsAnswer, answer, `the runs of ${workflow}`);
        const run = runs.find(({ display_title: title }) => title.includes(correlationId));
        if (run)
            return { repository, id: run.id, url: run.html_url };
        if (clock.now() + pause > until)
            break;
        await clock.sleep(pause);
    }
    throw new errors/* RotationError */.F({
        code: 'VERIFICATION_FAILED',
        message: `No run of ${workflow} in ${repository} has the correlation id ${correlationId} in its title, and this server does not say which run it started.`,
        hint: `Set in ${workflow}: \`run-name: Verify \${{ inputs.credential }} \${{ inputs.correlation-id }} \${{ inputs.fingerprint }}\`.`,
    });
};

;// CONCATENATED MODULE: ./build/adapters/github/dispatch.js





const detailsAnswer = schemas/* object */.Ikc({ workflow_run_id: read_answer.id, html_url: read_answer/* pageAddress */.qx });
const hintFor = (said, ref) => {
    if (/no ref found/i.test(said))
        return `Correct verify-ref: there is no branch or tag ${ref}.`;
    if (/unexpected inputs/i.test(said)) {
        return 'Declare `credential`, `correlation-id` and `fingerprint` under `on.workflow_dispatch.inputs`.';
    }
    if (/does not have 'workflow_dispatch'/i.test(said))
        return 'Add `workflow_dispatch:` with its inputs under `on:`.';
    if (/required input/i.test(said))
        return 'Give every other input of the workflow a default.';
    return 'Correct what GitHub names in its answer.';
};
const refused = ({ said }, { repository, workflow }, ref) => new errors/* RotationError */.F({
    code: 'CONFIG_INVALID',
    message: `GitHub refuses to start ${workflow} of ${repository} at ${ref} (422: ${said}).`,
    hint: hintFor(said, ref),
});
const dispatchRun = async (client, clock, times, dispatched) => {
    const { workflow, ref, request } = dispatched;
    const { repository } = workflow;
    const since = clock.now();
    const post = () => client.request('POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches', {
        ...(0,read_answer/* ownerAndRepo */.H5)(repository),
        workflow_id: workflow.workflow,
        ref,
        inputs: {
            credential: request.credential,
            'correlation-id': request.correlationId,
            fingerprint: request.fingerprint,
        },
        ...(client.isEnterpriseServer() ? {} : { return_run_details: true }),
    });
    try {
        const askedAsEnterprise = client.isEnterpriseServer();
        const answer = await post().catch((error) => {
            if ((0,github_failure/* hasStatus */.Ro)(error, 400) && !askedAsEnterprise && client.isEnterpriseServer())
                return post();
            throw error;
        });
        if (answer.status === 204) {
            const { correlationId } = request;
            return await findRun(client, clock, times, { repository, workflow: workflow.workflow, correlationId, since });
        }
        const details = (0,read_answer/* readAnswer */.JN)(detailsAnswer, answer, 'the run just started');
        return { repository, id: details.workflow_run_id, url: details.html_url };
    }
    catch (error) {
        throw (0,github_failure/* hasStatus */.Ro)(error, 422) ? refused(error, workflow, ref) : error;
    }
};

;// CONCATENATED MODULE: ./build/adapters/github/workflow-file.js
const verificationInputs = ['credential', 'correlation-id', 'fingerprint'];
const LARGEST_FILE = 64 * 1024;
const MOST_ALIASES = 100;
const isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const dispatchTrigger = (on) => {
    if (on === 'workflow_dispatch' || (Array.isArray(on) && on.includes('workflow_dispatch')))
        return {};
    if (!isMapping(on) || !Object.hasOwn(on, 'workflow_dispatch'))
        return undefined;
    return isMapping(on.workflow_dispatch) ? on.workflow_dispatch : {};
};
const unreadable = (reason) => ({
    message: `it is not YAML that can be read (${reason})`,
    hint: 'Correct the file; actionlint shows where it is wrong.',
});
const parseYaml = async (text) => {
    const { Composer, LineCounter, Parser, visit } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const lines = new LineCounter();
    const wrongAt = (offset, code) => unreadable(`line ${lines.linePos(offset).line || 1}: ${code}`);
    try {
        const tokens = [];
        for (const token of new Parser(lines.addNewLine).parse(text)) {
            if (token.type === 'error')
                return wrongAt(token.offset, 'UNEXPECTED_TOKEN');
            tokens.push(token);
        }
        const composer = new Composer({ uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
        const [document, second] = composer.compose(tokens, true, text.length);
        const [error] = document?.errors ?? [];
        if (error)
            return wrongAt(error.pos[0], error.code);
        if (!document || second)
            return unreadable('MULTIPLE_DOCS');
        let aliases = 0;
        visit(document, { Alias: () => (++aliases > MOST_ALIASES ? visit.BREAK : undefined) });
        if (aliases > MOST_ALIASES)
            return unreadable(`more than ${MOST_ALIASES} aliases`);
        return { content: document.toJS({ maxAliasCount: MOST_ALIASES }) };
    }
    catch (error) {
        return unreadable(error instanceof Error ? error.name : 'unknown');
    }
};
const problemOfInputs = (declared) => {
    const names = Object.keys(declared).map((name) => name.toLowerCase());
    const missing = verificationInputs.filter((name) => !names.includes(name));
    if (missing.length > 0) {
        const lines = missing.map((name) => `\`${name}: { required: true }\``).join(', ');
        return {
            message: `it does not declare the input${missing.length > 1 ? 's' : ''} ${missing.join(', ')}`,
            hint: `Add under \`on.workflow_dispatch.inputs\`: ${lines}.`,
        };
    }
    const known = verificationInputs;
    const demanded = Object.entries(declared).find(([name, input]) => !known.includes(name.toLowerCase()) && isMapping(input) && input.required === true && input.default === undefined);
    return demanded
        ? {
            message: `it demands the input ${demanded[0]}, which is not sent`,
            hint: `Give \`${demanded[0]}\` a default, or drop its \`required: true\`.`,
        }
        : undefined;
};
const problemOf = async (text) => {
    if (text.length > LARGEST_FILE)
        return undefined;
    const parsed = await parseYaml(text);
    if (!('content' in parsed))
        return parsed;
    const content = isMapping(parsed.content) ? parsed.content : {};
    const trigger = dispatchTrigger(content.on ?? content.true);
    if (!trigger) {
        return {
            message: 'it cannot be started by hand or by this tool',
            hint: 'Add `workflow_dispatch:` under `on:`, with its inputs.',
        };
    }
    return problemOfInputs(isMapping(trigger.inputs) ? trigger.inputs : {});
};

;// CONCATENATED MODULE: ./build/adapters/github/verifier.js






const verifier_repositoryAnswer = schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP() });
const workflowAnswer = schemas/* object */.Ikc({ path: schemas/* string */.YjP(), state: schemas/* string */.YjP() });
const runAnswer = schemas/* object */.Ikc({
    event: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    workflow_id: read_answer.id,
    head_branch: schemas/* nullable */.mee(schemas/* string */.YjP()),
    status: schemas/* nullable */.mee(schemas/* string */.YjP()),
    conclusion: schemas/* nullable */.mee(schemas/* string */.YjP()),
    html_url: read_answer/* pageAddress */.qx,
});
const FOLDER = '.github/workflows/';
const isFileName = (workflow) => /\.ya?ml$/i.test(workflow);
const fileName = (path) => path.split('@')[0]?.split('/').at(-1) ?? path;
const shortRef = (ref) => ref.replace(/^refs\/(heads|tags)\//, '');
const sameName = (a, b) => a.toLowerCase() === b.toLowerCase();
const isRunOf = (run, { workflow }, ref) => run.event === 'workflow_dispatch' &&
    run.head_branch === shortRef(ref) &&
    (isFileName(workflow) ? fileName(run.path) === fileName(workflow) : String(run.workflow_id) === workflow);
const stateOf = ({ status, conclusion, html_url: url }) => {
    if (status === 'waiting')
        return { status: 'awaiting-approval', url };
    if (status !== 'completed')
        return { status: 'running', url };
    return conclusion === 'success'
        ? { status: 'succeeded', url }
        : { status: 'failed', url, conclusion: conclusion ?? 'unknown' };
};
const verifier_invalid = (workflow, { message, hint }) => new errors/* RotationError */.F({
    code: 'CONFIG_INVALID',
    message: `The verification workflow ${workflow.workflow} of ${workflow.repository} cannot be used: ${message}.`,
    hint,
});
const allInOrder = async (...begun) => {
    await Promise.allSettled(begun);
    return Promise.all(begun);
};
const createVerifier = (client, clock, times) => {
    const branches = new Map();
    const readDefaultBranch = async (repository) => {
        const answer = await client.request('GET /repos/{owner}/{repo}', (0,read_answer/* ownerAndRepo */.H5)(repository));
        return (0,read_answer/* readAnswer */.JN)(verifier_repositoryAnswer, answer, `repository ${repository}`).default_branch;
    };
    const refOf = ({ repository, ref }) => {
        if (ref !== undefined)
            return Promise.resolve(ref);
        const key = repository.toLowerCase();
        const begun = branches.get(key) ?? readDefaultBranch(repository);
        branches.set(key, begun);
        begun.catch(() => branches.delete(key));
        return begun;
    };
    const readWorkflow = async ({ repository, workflow }) => {
        const parameters = { ...(0,read_answer/* ownerAndRepo */.H5)(repository), workflow_id: workflow };
        const answer = await client.request('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}', parameters);
        return (0,read_answer/* readAnswer */.JN)(workflowAnswer, answer, `workflow ${workflow}`);
    };
    const readFile = async ({ repository, ref }, path) => {
        try {
            const { data } = await client.request('GET /repos/{owner}/{repo}/contents/{path}', {
                ...(0,read_answer/* ownerAndRepo */.H5)(repository),
                path,
                mediaType: { format: 'raw' },
                ...(ref === undefined ? {} : { ref }),
            });
            if (data instanceof ArrayBuffer)
                return new TextDecoder().decode(data);
            return typeof data === 'string' ? data : undefined;
        }
        catch (error) {
            if ((0,github_failure/* hasStatus */.Ro)(error, 403, 404))
                return undefined;
            throw error;
        }
    };
    const checks = new Map();
    const checkOnce = async (workflow) => {
        const named = isFileName(workflow.workflow);
        const [, { state, path }, early] = await allInOrder(refOf(workflow), readWorkflow(workflow), named ? readFile(workflow, `${FOLDER}${fileName(workflow.workflow)}`) : Promise.resolve(undefined));
        if (state !== 'active') {
            throw verifier_invalid(workflow, { message: `its state is ${state}`, hint: 'Enable the workflow on its page.' });
        }
        const text = named ? early : await readFile(workflow, path);
        const problem = text === undefined ? undefined : await problemOf(text);
        if (problem)
            throw verifier_invalid(workflow, problem);
    };
    return {
        check(workflow) {
            const key = [workflow.repository.toLowerCase(), workflow.workflow, workflow.ref ?? ''].join('\n');
            const begun = checks.get(key) ?? checkOnce(workflow);
            checks.set(key, begun);
            begun.catch(() => checks.delete(key));
            return begun;
        },
        async dispatch(workflow, request) {
            return dispatchRun(client, clock, times, { workflow, ref: await refOf(workflow), request });
        },
        async state({ repository, id }, workflows) {
            const candidates = workflows.filter((workflow) => sameName(workflow.repository, repository));
            if (candidates.length === 0)
                return undefined;
            const parameters = { ...(0,read_answer/* ownerAndRepo */.H5)(repository), run_id: id };
            const asked = client.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', parameters).catch((error) => {
                if ((0,github_failure/* hasStatus */.Ro)(error, 404))
                    return undefined;
                throw error;
            });
            const [answer, refs] = await allInOrder(asked, Promise.all(candidates.map(refOf)));
            if (!answer)
                return undefined;
            const run = (0,read_answer/* readAnswer */.JN)(runAnswer, answer, `run ${id}`);
            const ours = candidates.some((workflow, index) => isRunOf(run, workflow, refs[index] ?? ''));
            return ours ? stateOf(run) : undefined;
        },
    };
};

;// CONCATENATED MODULE: ./build/adapters/github/github.js










const onlyOne = (token) => {
    const bearer = (0,github_bearer/* givenBearer */.F)(token, 'github-token');
    return { of: () => bearer, release: async () => [] };
};
const createGitHub = ({ token, runToken, pace, ...options }) => {
    const limiter = createLimiter({ clock: options.clock, pace, minute: options.times.minute });
    const clientFor = (whose) => createGitHubClient({ ...options, limiter, ...whose });
    const bearers = token instanceof secret_value/* SecretValue */.i ? onlyOne(token) : token(clientFor);
    const client = clientFor({ bearerOf: (parameters) => bearers.of(parameters) });
    const runBearer = runToken && (0,github_bearer/* givenBearer */.F)(runToken, 'run-token');
    const runClient = runBearer ? clientFor({ bearerOf: () => runBearer }) : client;
    return {
        destinations: createDestinationStore(client),
        verifier: createVerifier(client, options.clock, options.times),
        runs: createRunStates(runClient),
        runLists: createRunLists(client),
        budget: createHourlyBudget({ bearerOf: (owner) => bearers.of({ owner }), clientFor, clock: options.clock }),
        receiptsFor: (identity, repository) => createReceiptStore(client, identity, repository),
        release: () => bearers.release(),
    };
};

// EXTERNAL MODULE: ./build/entry/connections.js + 5 modules
var connections = __webpack_require__(8551);
;// CONCATENATED MODULE: ./build/entry/github-token.js
const tokenFor = async (access, tasks, means) => {
    if ('token' in access)
        return access.token;
    const { appTokens } = await Promise.all(/* import() */[__webpack_require__.e(896), __webpack_require__.e(429)]).then(__webpack_require__.bind(__webpack_require__, 7429));
    const uses = tasks.map((task) => {
        const { gracePeriod, waitForRuns } = task.policy;
        return { ...task, receiptNeeded: gracePeriod > 0, waitForRuns };
    });
    return appTokens({ ...means, app: access.app, uses });
};

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(143);
// EXTERNAL MODULE: ./build/adapters/runner/saved-state.js
var saved_state = __webpack_require__(6987);
;// CONCATENATED MODULE: ./build/entry/journal.js


const journalOf = (identity) => (0,saved_state/* savedJournal */.Ts)({ identity, sink: { saveState: core.saveState }, environment: process.env, pid: process.pid });

// EXTERNAL MODULE: ./build/entry/protect.js + 1 modules
var protect = __webpack_require__(4262);
;// CONCATENATED MODULE: ./build/entry/compose.js







const compose = async (settings, signal, part = 'rotate') => {
    const { owner, run, times, dryRun, github, credentials } = settings;
    const { clock, patience, userAgent, toConnect, toGitHub, close } = (0,connections/* connections */.o)(times, part, signal);
    const token = await tokenFor(github.access, credentials, { clock, times, protect: protect/* protect */.y });
    const server = { ...github, token, userAgent, fetch: toGitHub.fetch };
    const { receiptsFor, release, ...onGitHub } = createGitHub({ ...patience, ...server });
    const connect = createConnect({ patience, ...toConnect, protect: protect/* protect */.y });
    const shared = { ...onGitHub, clock, newNonce: () => (0,external_node_crypto_.randomBytes)(6).toString('hex'), signal };
    const jobOf = ({ name, receiptRepository, warnings, ...rest }) => {
        const identity = { owner, credential: name };
        const { url: baseUrl, ...client } = rest.connect;
        const api = () => connect.credentialApi({ ...client, baseUrl, identity: rest.identity });
        const receipts = () => receiptsFor(identity, receiptRepository);
        const own = () => ({ credentials: api(), receipts: receipts(), journal: journalOf(identity) });
        const portsWith = (reporter) => ({ ...shared, ...own(), reporter });
        return { task: { ...rest, identity, run, times, dryRun }, warnings, portsWith };
    };
    const end = async (tell) => {
        for (const words of await release())
            tell(words);
        await close();
    };
    return { jobs: credentials.map(jobOf), clock, end };
};


/***/ })

};
