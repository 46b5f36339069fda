export const id = 7429;
export const ids = [7429];
export const modules = {

/***/ 7429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  appTokens: () => (/* binding */ appTokens)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/jwt/sign.js + 1 modules
var sign = __webpack_require__(2896);
// EXTERNAL MODULE: ./build/adapters/github/token-hour.js
var token_hour = __webpack_require__(7455);
;// CONCATENATED MODULE: ./build/adapters/github/github-app/app-bearer.js



const BACKDATED_S = 60;
const LIFETIME_S = 600;
const USED_MS = 5 * 60_000;
const app_bearer_sign = ({ clientId, privateKey }, issuedAt) => new sign/* SignJWT */.P()
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT' })
    .setIssuer(clientId)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + LIFETIME_S)
    .sign((0,external_node_crypto_.createPrivateKey)(privateKey.open('authenticate')));
const appBearer = ({ app, clock, protect }) => {
    let held;
    let pending;
    const make = async () => {
        const issuedAt = Math.floor(clock.now() / 1000) - BACKDATED_S;
        const until = clock.elapsed() + USED_MS;
        held = { token: protect(await app_bearer_sign(app, issuedAt)), until };
    };
    const renew = () => {
        pending ??= make().finally(() => {
            pending = undefined;
        });
        return pending;
    };
    return {
        words: {
            what: `the private key of the GitHub App ${app.clientId}`,
            hint: 'Check that app-client-id and app-private-key belong to the same app of this server, and that its page still lists the key. If it does not, generate a new one there.',
        },
        hour: (0,token_hour/* tokenHour */.E)(),
        async ready() {
            if (!held || clock.elapsed() >= held.until)
                await renew();
        },
        token() {
            if (!held)
                throw new TypeError('ready comes first');
            return held.token;
        },
        async replaced(refused) {
            if (held?.token === refused)
                await renew();
            return true;
        },
        settlesIn: () => 0,
    };
};

// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
;// CONCATENATED MODULE: ./build/adapters/github/github-app/granted.js
const allows = (granted, access) => granted === access || granted === 'write' || granted === 'admin';
const permissionsFor = ({ needs }, { permissions }) => Object.fromEntries(needs.flatMap(({ key, access }) => {
    if (allows(permissions[key], access))
        return [[key, access]];
    return allows(permissions[key], 'read') ? [[key, 'read']] : [];
}));
const named = ({ title, access, organization }) => `${organization ? 'the organization permission ' : ''}"${title}: ${access}"`;
const lackingIn = ({ owner, needs }, { app, page, permissions }) => {
    const lacking = needs.filter(({ key, access, optional }) => !optional && !allows(permissions[key], access));
    if (lacking.length === 0)
        return undefined;
    return `The installation of the GitHub App ${app} for ${owner} does not grant ${lacking.map(named).join(', ')}: give the app what is missing on its page, then have an owner of ${owner} accept it on ${page}.`;
};

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./build/adapters/github/github-failure.js
var github_failure = __webpack_require__(5917);
// EXTERNAL MODULE: ./build/adapters/github/read-answer.js
var read_answer = __webpack_require__(8440);
;// CONCATENATED MODULE: ./build/adapters/github/github-app/installation.js




const installationAnswer = schemas/* object */.Ikc({
    id: read_answer.id,
    app_slug: schemas/* string */.YjP(),
    html_url: read_answer/* pageAddress */.qx,
    permissions: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    suspended_at: schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* string */.YjP())),
});
const settled = (error) => error instanceof errors/* RotationError */.FL && error.code !== 'CANCELLED'
    ? new errors/* RotationError */.FL({ code: error.code, message: error.message, hint: error.hint, cause: error })
    : error;
const unknownApp = (clientId, cause) => new errors/* RotationError */.FL({
    code: 'AUTHENTICATION_FAILED',
    message: `GitHub knows no app with the client id ${clientId} (404: ${cause.said}).`,
    hint: 'Copy the client id from the page of the app, and check that github-api-url is the server that has the app.',
    cause,
});
const notInstalled = (clientId, owner, cause) => new errors/* RotationError */.FL({
    code: 'NOT_FOUND',
    message: `The GitHub App ${clientId} is not installed for ${owner}.`,
    hint: `Have an owner of ${owner} install it from the page of the app ("Install App"), for the repositories that hold destinations, the receipt or the verification workflow; or correct the name.`,
    cause,
});
const suspended = ({ app, page }, owner, cause) => new errors/* RotationError */.FL({
    code: 'FORBIDDEN',
    message: `The installation of the GitHub App ${app} for ${owner} is suspended.`,
    hint: `Have an owner of ${owner} lift the suspension on ${page}.`,
    cause,
});
const findInstallation = async (asApp, clientId, owner) => {
    const ifThere = (asked) => asked.catch((error) => {
        if (!(0,github_failure/* hasStatus */.Ro)(error, 404))
            throw settled(error);
        if (/integration not found/i.test(error.said))
            throw unknownApp(clientId, error);
        return undefined;
    });
    const answer = (await ifThere(asApp.request('GET /orgs/{org}/installation', { org: owner }))) ??
        (await ifThere(asApp.request('GET /users/{username}/installation', { username: owner })));
    if (!answer)
        throw notInstalled(clientId, owner, undefined);
    const read = (0,read_answer/* readAnswer */.JN)(installationAnswer, answer, `the installation of the app for ${owner}`);
    const installation = { id: read.id, app: read.app_slug, page: read.html_url, permissions: read.permissions };
    if (read.suspended_at)
        throw suspended(installation, owner);
    return installation;
};

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./build/adapters/github/all-in-order.js
var all_in_order = __webpack_require__(5361);
;// CONCATENATED MODULE: ./build/adapters/github/github-app/new-token.js







const HOUR_MS = 3_600_000;
const refused = ({ installation, scope }, error) => {
    const { app, page } = installation;
    const { owner } = scope;
    if (error.code === 'RATE_LIMITED')
        return settled(error);
    if (error.status === 403 && /suspended/i.test(error.said))
        return suspended(installation, owner, error);
    if (error.status === 401)
        return settled(error);
    return new errors/* RotationError */.FL({
        code: error.status === 404 ? 'NOT_FOUND' : 'FORBIDDEN',
        message: `GitHub makes no token of the GitHub App ${app} for ${owner} (${error.status}: ${error.said}).`,
        hint: `Check on ${page} that the app is still installed for ${owner}, reaches the repositories, and was granted all that it asks for; then run again.`,
        cause: error,
    });
};
const nothingGranted = ({ installation, scope }) => new errors/* RotationError */.FL({
    code: 'FORBIDDEN',
    message: `The installation of the GitHub App ${installation.app} for ${scope.owner} grants nothing that is needed.`,
    hint: lackingIn(scope, installation) ?? `See ${installation.page}.`,
});
const nothingReached = ({ installation, scope }, cause) => new errors/* RotationError */.FL({
    code: 'NOT_FOUND',
    message: `The GitHub App ${installation.app} is installed for ${scope.owner}, but reaches none of its repositories ${scope.repositories?.join(', ')}.`,
    hint: `Add them on ${installation.page}, or correct their names.`,
    cause,
});
const reachedOf = async (asApp, owner, repositories) => {
    const reached = await (0,all_in_order/* allInOrder */.b)(...repositories.map(async (repo) => {
        try {
            await asApp.request('GET /repos/{owner}/{repo}/installation', { owner, repo });
            return [repo];
        }
        catch (error) {
            if ((0,github_failure/* hasStatus */.Ro)(error, 404))
                return [];
            throw settled(error);
        }
    }));
    return reached.flat();
};
const tokenAnswer = (protect) => schemas/* object */.Ikc({ token: schemas/* pipe */.FsL(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[\x21-\x7e]+$/)), schemas/* transform */.pdi(protect)), expires_at: read_answer/* moment */.n$ });
const newToken = async (asApp, wanted) => {
    const { installation, scope, protect } = wanted;
    const permissions = permissionsFor(scope, installation);
    if (Object.keys(permissions).length === 0)
        throw nothingGranted(wanted);
    const ask = (repositories) => asApp.request('POST /app/installations/{installation_id}/access_tokens', {
        installation_id: installation.id,
        permissions,
        ...(repositories ? { repositories } : {}),
    });
    const keep = (answer, reached = scope.repositories) => {
        const { token, expires_at: end } = (0,read_answer/* readAnswer */.JN)(tokenAnswer(protect), answer, `a token for ${scope.owner}`);
        const lost = scope.repositories?.filter((repo) => !reached?.includes(repo)) ?? [];
        return {
            token,
            lifetimeMs: Math.min(Math.max(0, end - answer.at), HOUR_MS),
            unreached: new Set(lost.map((repo) => repo.toLowerCase())),
        };
    };
    try {
        return keep(await ask(scope.repositories));
    }
    catch (error) {
        if (!(0,github_failure/* hasStatus */.Ro)(error, 401, 403, 404, 422))
            throw settled(error);
        if (error.status !== 422 || !scope.repositories || !/repositor/i.test(error.said))
            throw refused(wanted, error);
        const reached = await reachedOf(asApp, scope.owner, scope.repositories);
        if (reached.length === 0)
            throw nothingReached(wanted, error);
        try {
            return keep(await ask(reached), reached);
        }
        catch (second) {
            throw (0,github_failure/* hasStatus */.Ro)(second, 401, 403, 404, 422) ? refused(wanted, second) : settled(second);
        }
    }
};

;// CONCATENATED MODULE: ./build/adapters/github/github-app/installation-bearer.js





class InstallationBearer {
    hour = (0,token_hour/* tokenHour */.E)();
    #options;
    #held;
    #pending;
    #made = [];
    constructor(options) {
        this.#options = options;
    }
    get words() {
        const { owner } = this.#options.scope;
        return {
            what: `the token that it made of the GitHub App for ${owner}`,
            hint: `See whether the installation of the app for ${owner} was removed or suspended while this ran, then run again.`,
            advice: (parameters) => this.#advice(parameters),
        };
    }
    async ready() {
        const { clock, times } = this.#options;
        const held = this.#held;
        if (held && clock.elapsed() < held.renewAt)
            return;
        try {
            await this.#renewed();
        }
        catch (error) {
            if (!held || clock.elapsed() + times.call >= held.until)
                throw error;
            held.renewAt = clock.elapsed() + times.minute;
        }
    }
    token() {
        if (!this.#held)
            throw new TypeError('ready comes first');
        return this.#held.token;
    }
    async replaced(refused) {
        if (this.#held?.token === refused)
            await this.#renewed();
        return true;
    }
    settlesIn(token) {
        const { clock, times } = this.#options;
        return this.#held?.token === token ? Math.max(0, this.#held.madeAt + times.newToken - clock.elapsed()) : 0;
    }
    get owner() {
        return this.#options.scope.owner;
    }
    async alive() {
        await this.#pending?.catch(() => undefined);
        const now = this.#options.clock.elapsed();
        return this.#made.filter(({ until }) => until > now).map(({ token }) => token);
    }
    #renewed() {
        this.#pending ??= this.#make().finally(() => {
            this.#pending = undefined;
        });
        return this.#pending;
    }
    async #make() {
        const { asApp, clientId, scope, clock, protect } = this.#options;
        const installation = await findInstallation(asApp, clientId, scope.owner);
        const asked = clock.elapsed();
        const made = await newToken(asApp, { installation, scope, protect });
        const until = asked + made.lifetimeMs;
        const held = { ...made, installation, madeAt: clock.elapsed(), until, renewAt: asked + made.lifetimeMs / 2 };
        this.#held = held;
        this.#made.push(held);
        return held;
    }
    #advice({ owner, repo }) {
        if (!this.#held)
            return '';
        const { installation, unreached } = this.#held;
        return typeof repo === 'string' && unreached.has(repo.toLowerCase())
            ? `The GitHub App ${installation.app} does not reach ${owner}/${repo}: add it on ${installation.page}.`
            : (lackingIn(this.#options.scope, installation) ?? '');
    }
}
const nobody = (owner) => new errors/* RotationError */.FL({
    code: 'FORBIDDEN',
    message: `The GitHub App gets no token for ${owner}, because no destination, receipt or verification is there.`,
    hint: 'Give run-token, which reads the runs of the rotating workflow.',
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/adapters/github/bearer.js
var bearer = __webpack_require__(8600);
;// CONCATENATED MODULE: ./build/adapters/github/github-app/revocation.js




const LONGEST_MS = 5000;
const atOnce = () => {
    let limited = false;
    const enter = async () => {
        if (limited)
            throw new errors/* RotationError */.FL({ code: 'RATE_LIMITED', message: 'Too many requests.', hint: 'Wait.' });
        return {
            leave: () => { },
            leaveLimited: () => {
                limited = true;
            },
        };
    };
    return { forToken: () => ({ enter }) };
};
const revokeAll = async (holders, { clientFor, times }) => {
    const hasty = { ...times, rateLimit: 0, firstPause: 0, longestPause: 0 };
    const isRevoked = async (token) => {
        const itself = (0,bearer/* givenBearer */.F)(token, 'app-private-key');
        const client = clientFor({ bearerOf: () => itself, limiter: atOnce(), times: hasty });
        return client.request('DELETE /installation/token', {}).then(() => true, (error) => (0,github_failure/* hasStatus */.Ro)(error, 401));
    };
    const areRevoked = async (holder) => (await Promise.all((await holder.alive()).map(isRevoked))).every(Boolean);
    const enough = new AbortController();
    const late = (0,promises_.setTimeout)(LONGEST_MS, false, { signal: enough.signal }).catch(() => false);
    const revoked = await Promise.all(holders.map((holder) => Promise.race([areRevoked(holder), late])));
    enough.abort();
    return holders
        .filter((_, index) => !revoked[index])
        .map(({ owner }) => `Not every token of the GitHub App for ${owner} could be revoked. They end within the hour.`);
};

// EXTERNAL MODULE: ./build/domain/destination.js
var domain_destination = __webpack_require__(2345);
// EXTERNAL MODULE: ./build/domain/unfinished-runs.js
var unfinished_runs = __webpack_require__(3347);
// EXTERNAL MODULE: ./build/adapters/github/secret-address.js
var secret_address = __webpack_require__(8172);
// EXTERNAL MODULE: ./build/adapters/github/secret-kinds.js
var secret_kinds = __webpack_require__(2595);
;// CONCATENATED MODULE: ./build/adapters/github/github-app/scopes.js





const MOST_REPOSITORIES = 500;
const need = (key, title, access, optional = false) => ({ key, title, access, optional });
const metadata = need('metadata', 'Metadata', 'read');
const accessFor = ({ purpose }) => (purpose === 'rotate' ? 'write' : 'read');
const verification = (use) => [
    need('actions', 'Actions', accessFor(use)),
    need('contents', 'Contents', 'read', true),
];
const receipt = (use) => need('actions_variables', 'Variables', accessFor(use), !use.receiptNeeded);
const runs = ({ waitForRuns }) => need('actions', 'Actions', 'read', !waitForRuns);
const secret = ({ key, permission, organization, writeToRead }, { purpose }) => ({
    ...need(key, permission, purpose === 'rotate' || writeToRead ? 'write' : 'read'),
    ...(organization ? { organization } : {}),
});
const looking = (destination) => {
    if ('environment' in destination)
        return [need('actions', 'Actions', 'read', true)];
    if (!('organization' in destination))
        return [];
    const { key, permission, writeToRead } = secret_kinds/* secretKinds */.Y.repository[(0,domain_destination/* appOf */.XH)(destination)];
    return writeToRead ? [] : [need(key, permission, 'read', true)];
};
const both = (one, other) => ({
    ...one,
    access: one.access === 'write' ? 'write' : other.access,
    optional: one.optional && other.optional,
});
const keepsReaders = ({ visibility, repositories }) => visibility === undefined || (visibility === 'selected' && repositories === undefined);
class GrowingScope {
    #owner;
    #repositories = new Map();
    #needs = new Map([[metadata.key, metadata]]);
    #seesAll = false;
    constructor(owner) {
        this.#owner = owner;
    }
    repository(name) {
        this.#repositories.set(name.toLowerCase(), name);
    }
    everyRepository() {
        this.#seesAll = true;
    }
    needs(added) {
        for (const one of added) {
            const known = this.#needs.get(one.key);
            this.#needs.set(one.key, known ? both(known, one) : one);
        }
    }
    scope() {
        const names = [...this.#repositories.values()];
        const all = this.#seesAll || names.length > MOST_REPOSITORIES || names.length === 0;
        return { owner: this.#owner, repositories: all ? undefined : names, needs: [...this.#needs.values()] };
    }
}
const scopesOf = (uses) => {
    const scopes = new Map();
    const of = (owner) => {
        const scope = scopes.get(owner.toLowerCase()) ?? new GrowingScope(owner);
        scopes.set(owner.toLowerCase(), scope);
        return scope;
    };
    const inRepository = (repository, needs) => {
        const { owner, repo } = (0,read_answer/* ownerAndRepo */.H5)(repository);
        of(owner).repository(repo);
        of(owner).needs(needs);
    };
    for (const use of uses) {
        const only = use.purpose === 'take-back';
        for (const destination of use.destinations) {
            const needs = [secret((0,secret_address/* kindOf */.I)(destination), use), ...(only ? [] : looking(destination))];
            if (!('organization' in destination)) {
                inRepository(destination.repository, needs);
                continue;
            }
            of(destination.organization).needs(needs);
            if (only)
                continue;
            if (keepsReaders(destination))
                of(destination.organization).everyRepository();
            for (const repository of destination.repositories ?? [])
                inRepository(repository, []);
        }
        if (only)
            continue;
        for (const repository of (0,unfinished_runs/* watchedRepositories */.Xn)(use.destinations, use))
            inRepository(repository, [runs(use)]);
        for (const { repository } of use.verifications)
            inRepository(repository, verification(use));
        inRepository(use.receiptRepository, [receipt(use)]);
    }
    return new Map([...scopes].map(([key, scope]) => [key, scope.scope()]));
};

;// CONCATENATED MODULE: ./build/adapters/github/github-app/app-tokens.js




const appTokens = ({ app, clock, protect, uses, times }) => (clientFor) => {
    const itself = appBearer({ app, clock, protect });
    const asApp = clientFor({ bearerOf: () => itself });
    const bearers = new Map([...scopesOf(uses)].map(([key, scope]) => [
        key,
        new InstallationBearer({ asApp, clientId: app.clientId, scope, clock, times, protect }),
    ]));
    return {
        of({ owner, org }) {
            const login = String(owner ?? org);
            const bearer = bearers.get(login.toLowerCase());
            if (!bearer)
                throw nobody(login);
            return bearer;
        },
        release: () => revokeAll([...bearers.values()], { clientFor, times }),
    };
};


/***/ })

};
