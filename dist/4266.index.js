export const id = 4266;
export const ids = [4266];
export const modules = {

/***/ 8709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitHubView: () => (/* binding */ createGitHubView)
});

// EXTERNAL MODULE: ./build/adapters/github/bearer.js
var github_bearer = __webpack_require__(8600);
// EXTERNAL MODULE: ./build/adapters/github/destination-store.js + 5 modules
var destination_store = __webpack_require__(5983);
// EXTERNAL MODULE: ./build/adapters/github/limiter.js + 2 modules
var github_limiter = __webpack_require__(94);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./build/adapters/github/github-failure.js
var github_failure = __webpack_require__(5917);
// EXTERNAL MODULE: ./build/adapters/github/read-answer.js
var read_answer = __webpack_require__(8440);
;// CONCATENATED MODULE: ./build/adapters/github/pull-request.js



const filesAnswer = schemas/* array */.YOg(schemas/* object */.Ikc({ filename: schemas/* string */.YjP() }));
const commentsAnswer = schemas/* array */.YOg(schemas/* object */.Ikc({
    id: read_answer.id,
    body: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* string */.YjP())),
    author_association: schemas/* optional */.lqM(schemas/* string */.YjP()),
    user: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* object */.Ikc({ type: schemas/* optional */.lqM(schemas/* string */.YjP()) }))),
}));
const PER_PAGE = 100;
const MOST_PAGES = 30;
const trusted = ['OWNER', 'MEMBER', 'COLLABORATOR'];
const createPullRequest = (client, repository, number) => {
    const where = (0,read_answer/* ownerAndRepo */.H5)(repository);
    const pages = async (ask, { schema, what }) => {
        const found = [];
        for (let page = 1; page <= MOST_PAGES; page += 1) {
            const items = (0,read_answer/* readAnswer */.JN)(schema, await ask({ per_page: PER_PAGE, page }), what);
            found.push(...items);
            if (items.length < PER_PAGE)
                break;
        }
        return found;
    };
    const ours = async (marker) => {
        const comments = await pages((page) => client.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
            ...where,
            issue_number: number,
            ...page,
        }), { schema: commentsAnswer, what: `the comments of pull request ${number}` });
        return comments.find(({ body, user, author_association }) => body?.startsWith(marker) && (user?.type === 'Bot' || trusted.includes(author_association ?? '')));
    };
    const make = (body) => client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...where,
        issue_number: number,
        body,
    });
    return {
        async changedFiles() {
            const files = await pages((page) => client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
                ...where,
                pull_number: number,
                ...page,
            }), { schema: filesAnswer, what: `the files of pull request ${number}` });
            return new Set(files.map(({ filename }) => filename));
        },
        async keepComment(marker, text) {
            const found = await ours(marker);
            if (found?.body === text)
                return;
            if (found) {
                const change = { ...where, comment_id: found.id, body: text };
                const edited = client.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', change);
                const gone = (error) => ((0,github_failure/* hasStatus */.Ro)(error, 404) ? make(text) : Promise.reject(error));
                await edited.catch(gone);
                return;
            }
            await make(text).catch(async (error) => {
                if (!(await ours(marker)))
                    throw error;
            });
        },
    };
};

// EXTERNAL MODULE: ./build/adapters/http/safe-url.js
var safe_url = __webpack_require__(2357);
// EXTERNAL MODULE: ./build/adapters/http/server-clock.js
var server_clock = __webpack_require__(5480);
// EXTERNAL MODULE: ./build/adapters/github/guarded-request.js
var guarded_request = __webpack_require__(4190);
;// CONCATENATED MODULE: ./build/adapters/github/reading-client.js



const fillIn = (template, parameters) => {
    const rest = { ...parameters };
    const path = template.replaceAll(/\{(\w+)\}/g, (_, name) => {
        const value = String(rest[name] ?? '');
        delete rest[name];
        return encodeURIComponent(value);
    });
    return { path, rest };
};
const isFetch = (value) => typeof value === 'function';
const parsed = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};
class Refused extends Error {
    status;
    response;
    constructor(response, data) {
        super(`GitHub answers ${response.status}`);
        this.status = response.status;
        this.response = { headers: Object.fromEntries(response.headers), data };
    }
}
const createReadingClient = (options) => {
    const { guarded, isEnterpriseServer } = (0,guarded_request/* guardedRequests */.$)(options);
    const apiUrl = (0,safe_url/* withoutTrailingSlashes */.A$)(options.apiUrl);
    const send = async (asked) => {
        const { method, url: template, headers, request, ...parameters } = asked;
        const { path, rest } = fillIn(template, parameters);
        const url = new URL(`${apiUrl}${path}`);
        const asks = method === 'GET';
        if (asks)
            for (const [name, value] of Object.entries(rest))
                url.searchParams.set(name, String(value));
        const fetch = isFetch(request.fetch) ? request.fetch : options.fetch;
        const response = await fetch(url, {
            method,
            headers: {
                accept: 'application/vnd.github+json',
                ...(asks ? {} : { 'content-type': 'application/json; charset=utf-8' }),
                ...headers,
            },
            ...(asks ? {} : { body: JSON.stringify(rest) }),
        });
        const data = parsed(await response.text());
        if (!response.ok)
            throw new Refused(response, data);
        return { status: response.status, data, at: (0,server_clock/* serverDate */.u)(response.headers.get('date')) ?? options.clock.now() };
    };
    return {
        async request(route, parameters) {
            const [method = '', url = ''] = route.split(' ');
            return guarded({ ...parameters, method, url, headers: {}, request: {} }, send);
        },
        isEnterpriseServer,
    };
};

// EXTERNAL MODULE: ./build/adapters/github/receipt-store.js + 1 modules
var receipt_store = __webpack_require__(428);
;// CONCATENATED MODULE: ./build/adapters/github/rotating-workflows.js



const runAnswer = schemas/* object */.Ikc({ workflow_id: read_answer.id });
const workflowAnswer = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), state: schemas/* string */.YjP() });
const states = {
    active: 'enabled',
    disabled_inactivity: 'quiet',
    disabled_manually: 'disabled by hand',
    disabled_fork: 'disabled in a fork',
    deleted: 'deleted',
};
const PATH = '/repos/{owner}/{repo}/actions';
const once = (ask) => {
    const known = new Map();
    return (key) => {
        const answer = known.get(key) ?? ask(key);
        known.set(key, answer);
        return answer;
    };
};
const createRotatingWorkflows = (client) => {
    const silent = new Map();
    const workflow = once(async (key) => {
        const [owner = '', repo = '', workflowId = ''] = key.split('/');
        const parameters = { owner, repo, workflow_id: Number(workflowId) };
        const answer = await client.request(`GET ${PATH}/workflows/{workflow_id}`, parameters);
        const { name, state } = (0,read_answer/* readAnswer */.JN)(workflowAnswer, answer, `workflow ${workflowId} of ${owner}/${repo}`);
        return { name, state: states[state] ?? 'unknown' };
    });
    const of = once(async (run) => {
        const [, repository = '', runId = ''] = /^((?!\.+\/)[\w.-]+\/(?!\.+\/)[\w.-]+)\/(\d{1,15})\.\d+$/.exec(run) ?? [];
        if (repository === '')
            return undefined;
        if (silent.has(repository))
            throw silent.get(repository);
        const [owner = '', repo = ''] = repository.split('/');
        try {
            const ran = await client.request(`GET ${PATH}/runs/{run_id}`, { owner, repo, run_id: Number(runId) });
            const { workflow_id } = (0,read_answer/* readAnswer */.JN)(runAnswer, ran, `run ${runId} of ${repository}`);
            return await workflow(`${repository}/${workflow_id}`);
        }
        catch (error) {
            if (!(0,github_failure/* hasStatus */.Ro)(error, 404))
                silent.set(repository, error);
            throw error;
        }
    });
    return { of };
};

;// CONCATENATED MODULE: ./build/adapters/github/github-view.js







const momentIn = (header) => {
    const [, date, time, zone] = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) (UTC|[+-]\d{4})$/.exec(header ?? '') ?? [];
    if (date === undefined)
        return undefined;
    const at = Date.parse(`${date}T${time}${zone === 'UTC' ? 'Z' : zone}`);
    return Number.isNaN(at) ? undefined : at;
};
const isShortLived = (token) => /^(?:ghs_|ghu_|v1\.)/.test(token.open('authenticate'));
const createGitHubView = ({ token, ...options }) => {
    let endsAt;
    const passes = isShortLived(token);
    const fetch = async (...call) => {
        const response = await options.fetch(...call);
        if (passes)
            return response;
        endsAt = momentIn(response.headers.get('github-authentication-token-expiration')) ?? endsAt;
        return response;
    };
    const bearer = (0,github_bearer/* givenBearer */.F)(token, 'github-token');
    const limiter = (0,github_limiter/* createLimiter */.z)({ clock: options.clock, pace: 'polite', minute: options.times.minute });
    const client = createReadingClient({ ...options, fetch, limiter, bearerOf: () => bearer });
    return {
        destinations: (0,destination_store/* createDestinationStore */.e)(client),
        workflows: createRotatingWorkflows(client),
        receiptsFor: (identity, repository) => (0,receipt_store/* createReceiptStore */.M)(client, identity, repository),
        pullRequest: (repository, number) => createPullRequest(client, repository, number),
        tokenEndsAt: () => endsAt,
    };
};


/***/ }),

/***/ 3102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports ZodMiniISODateTime, ZodMiniISODate, date, ZodMiniISOTime, time, ZodMiniISODuration, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8532);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6985);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4343);


const ZodMiniISODateTime = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniISODateTime", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodISODateTime */ .Ko.init(inst, def);
    _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .ZodMiniStringFormat */ .zUr.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_3__/* ._isoDateTime */ .G1(ZodMiniISODateTime, params);
}
const ZodMiniISODate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISODate", (inst, def) => {
    core.$ZodISODate.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function date(params) {
    return core._isoDate(ZodMiniISODate, params);
}
const ZodMiniISOTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISOTime", (inst, def) => {
    core.$ZodISOTime.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function time(params) {
    return core._isoTime(ZodMiniISOTime, params);
}
const ZodMiniISODuration = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISODuration", (inst, def) => {
    core.$ZodISODuration.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function duration(params) {
    return core._isoDuration(ZodMiniISODuration, params);
}


/***/ })

};
