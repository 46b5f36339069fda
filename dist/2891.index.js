export const id = 2891;
export const ids = [2891];
export const modules = {

/***/ 2891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readEarlierReport: () => (/* binding */ readEarlierReport)
});

// UNUSED EXPORTS: parseEarlierReport

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/domain/check-finding.js
var check_finding = __webpack_require__(9553);
// EXTERNAL MODULE: ./build/domain/instant.js
var instant = __webpack_require__(2224);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/registries.js
var registries = __webpack_require__(9396);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/iso.js
var iso = __webpack_require__(3102);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./build/adapters/report/check-report-schema.js

const told = registries/* registry */.u5();
const described = (schema, description) => {
    told.add(schema, { description });
    return schema;
};
const moment = () => iso/* datetime */.w$();
const check_report_schema_text = (longest) => schemas/* string */.YjP().check(api/* _maxLength */.Eb(longest));
const whole = () => schemas/* int */.Whr().check(api/* _positive */.NC());
const check_report_schema_status = () => schemas/* enum */.k5n(['ok', 'warning', 'failure', 'unknown']);
const findings = () => schemas/* array */.YOg(schemas/* object */.Ikc({
    reason: described(schemas/* string */.YjP().check(api/* _regex */.Fk(/^\w{1,60}$/)), 'Machine word.'),
    message: described(check_report_schema_text(4000), 'What was found, in one sentence.'),
    hint: described(check_report_schema_text(4000), 'What to do about it.'),
}))
    .check(api/* _maxLength */.Eb(100));
const credential = schemas/* object */.Ikc({
    name: described(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[\w./#:-]{1,100}$/)), 'Name of the credential.'),
    secretId: schemas/* optional */.lqM(described(whole(), 'Id of the secret in question: the newest that the rotation made, else the hand-made one that expires last.')),
    expiresAt: schemas/* optional */.lqM(described(schemas/* nullable */.mee(moment()), 'When that secret expires; null when it never does.')),
    daysLeft: schemas/* optional */.lqM(described(schemas/* nullable */.mee(schemas/* int */.Whr()), 'Whole days until then; once it has expired the whole days since, negative.')),
    status: check_report_schema_status(),
    findings: findings(),
    usedBy: described(schemas/* array */.YOg(schemas/* object */.Ikc({ file: check_report_schema_text(4000), line: whole(), changed: schemas/* optional */.lqM(schemas/* literal */.euz(true)) }))
        .check(api/* _maxLength */.Eb(100_000)), 'Places in workflow and action files that use it; changed where the pull request changes the file.'),
    destinations: schemas/* optional */.lqM(described(schemas/* array */.YOg(check_report_schema_text(700)).check(api/* _maxLength */.Eb(10_000)), 'GitHub secrets that hold it, as owner/repo#environment:NAME.')),
    createdAt: schemas/* optional */.lqM(described(moment(), 'When the rotation made it.')),
});
const checkReportSchema = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    checkedAt: described(moment(), 'When the oldest of what it says was read.'),
    status: schemas/* optional */.lqM(described(check_report_schema_status(), 'The worst of all.')),
    credentials: schemas/* array */.YOg(credential).check(api/* _maxLength */.Eb(100_000)),
    findings: schemas/* optional */.lqM(described(findings(), 'What is not about one credential.')),
    leftOut: schemas/* optional */.lqM(described(schemas/* array */.YOg(check_report_schema_text(4000)).check(api/* _maxLength */.Eb(100_000)), 'What could not be looked at, and why.')),
});
const checkReportJsonSchema = () => z.toJSONSchema(checkReportSchema, { metadata: told, target: 'draft-7', io: 'input' });

;// CONCATENATED MODULE: ./build/adapters/report/earlier-report.js
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





const LARGEST = 64 * 2 ** 20;
const earlier_report_instant = (iso) => iso === null || iso === undefined ? undefined : Date.parse(iso);
const levelIn = (reason, stated) => {
    const known = (0,check_finding/* levelOf */.In)(reason);
    if (reason === 'NearingExpiry')
        return stated === 'failure' ? stated : known;
    const isCode = /^[A-Z_]+$/.test(reason);
    return known === 'unknown' && !isCode && stated !== 'ok' ? stated : known;
};
const findingsIn = ({ findings: found, status: stated }) => {
    const levels = found.map(({ reason }) => levelIn(reason, stated));
    const raised = stated !== 'ok' && (0,check_finding/* rankOf */.IQ)(stated) < (0,check_finding/* rankOf */.IQ)((0,check_finding/* worstOf */.hm)(levels)) ? stated : undefined;
    return found.map(({ reason, message, hint }) => ({
        reason: reason,
        message,
        hint,
        level: raised ?? levelIn(reason, stated),
    }));
};
const fromJson = (json) => {
    const { name, secretId, expiresAt, destinations = [] } = json;
    const createdAt = earlier_report_instant(json.createdAt);
    const secret = secretId === undefined || expiresAt === undefined
        ? {}
        : {
            secret: {
                id: secretId,
                expiresAt: earlier_report_instant(expiresAt) ?? null,
                ...(createdAt === undefined ? {} : { createdAt }),
            },
        };
    return { name, ...secret, findings: findingsIn(json), destinations, usedBy: [] };
};
const contradictionIn = ({ name, status: stated, findings: found, secretId, expiresAt }) => {
    if ((secretId === undefined) !== (expiresAt === undefined))
        return `it tells only half of the secret of ${name}`;
    if (found.length === 0 && stated !== 'ok')
        return `${name} is "${stated}", and nothing was found`;
    const worst = (0,check_finding/* worstOf */.hm)([stated, ...found.map(({ reason }) => levelIn(reason, stated))]);
    const alarming = worst === 'failure' || worst === 'unknown';
    return secretId === undefined && !alarming ? `${name} is "${worst}", and no secret is named` : undefined;
};
const repeatedIn = (credentials) => {
    const known = new Set();
    return credentials.find(({ name }) => known.size === known.add(name).size)?.name;
};
const FUTURE_TOLERANCE = 5 * 60_000;
const parseEarlierReport = (content, now) => {
    let json;
    try {
        json = JSON.parse(content);
    }
    catch {
        return { unusable: 'it is not JSON' };
    }
    const read = checkReportSchema.safeParse(json);
    if (!read.success) {
        const [issue] = read.error.issues;
        return {
            unusable: `it is not what a check writes, at ${issue?.path.map(String).join('.').slice(0, 100) || 'its top'}`,
        };
    }
    const { credentials } = read.data;
    const checkedAt = Date.parse(read.data.checkedAt);
    if (checkedAt > now + FUTURE_TOLERANCE) {
        return { unusable: `it is dated ${(0,instant/* utcMinute */.vD)(checkedAt)}, and now it is ${(0,instant/* utcMinute */.vD)(now)}` };
    }
    const repeated = repeatedIn(credentials);
    if (repeated !== undefined)
        return { unusable: `it is not what a check writes: it names ${repeated} twice` };
    for (const one of credentials) {
        const contradiction = contradictionIn(one);
        if (contradiction !== undefined)
            return { unusable: `it is not what a check writes: ${contradiction}` };
    }
    return { report: { checkedAt, credentials: credentials.map(fromJson) } };
};
const readEarlierReport = async (path, now) => {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK), true);
            const stats = await file.stat();
            if (!stats.isFile())
                return { unusable: 'it is not a file' };
            if (stats.size > LARGEST)
                return { unusable: `it has ${stats.size} bytes; expected at most ${LARGEST}` };
            return parseEarlierReport(await file.readFile('utf8'), now);
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
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'it cannot be read';
        return { unusable: code === 'ENOENT' ? 'there is no such file' : code };
    }
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
