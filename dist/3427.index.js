export const id = 3427;
export const ids = [3427];
export const modules = {

/***/ 3427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readEarlierReport: () => (/* binding */ readEarlierReport)
/* harmony export */ });
/* unused harmony exports checkReportJsonSchema, parseEarlierReport */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9396);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3102);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3759);
/* harmony import */ var _domain_check_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9553);
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



const told = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .registry */ .u5();
const described = (schema, description) => {
    told.add(schema, { description });
    return schema;
};
const moment = () => zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$();
const text = (longest) => zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._maxLength */ .Eb(longest));
const whole = () => zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._positive */ .NC());
const status = () => zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['ok', 'warning', 'failure', 'unknown']);
const findings = () => zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    reason: described(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._regex */ .Fk(/^\w{1,60}$/)), 'Machine word.'),
    message: described(text(4000), 'What was found, in one sentence.'),
    hint: described(text(4000), 'What to do about it.'),
}))
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._maxLength */ .Eb(100));
const credential = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    name: described(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._regex */ .Fk(/^[\w./#:-]{1,100}$/)), 'Name of the credential.'),
    secretId: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(described(whole(), 'Id of the secret in question: the newest that the rotation made, else the hand-made one that expires last.')),
    expiresAt: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(described(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(moment()), 'When that secret expires; null when it never does.')),
    daysLeft: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(described(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr()), 'Whole days until then, negative once it has expired.')),
    status: status(),
    findings: findings(),
    usedBy: described(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ file: text(4000), line: whole(), changed: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(true)) }))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._maxLength */ .Eb(100_000)), 'Places in workflow and action files that use it; changed where the pull request changes the file.'),
    destinations: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(described(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(text(700)).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._maxLength */ .Eb(10_000)), 'GitHub secrets that hold it, as owner/repo#environment:NAME.')),
    createdAt: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(described(moment(), 'When the rotation made it.')),
});
const reportSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    version: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1),
    checkedAt: described(moment(), 'When the oldest of what it says was read.'),
    status: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(described(status(), 'The worst of all.')),
    credentials: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(credential).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._maxLength */ .Eb(100_000)),
    findings: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(described(findings(), 'What is not about one credential.')),
    leftOut: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(described(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(text(4000)).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._maxLength */ .Eb(100_000)), 'What could not be looked at, and why.')),
});
const checkReportJsonSchema = () => z.toJSONSchema(reportSchema, { metadata: told, target: 'draft-7', io: 'input' });
const LARGEST = 64 * 2 ** 20;
const instant = (iso) => iso === null || iso === undefined ? undefined : Date.parse(iso);
const fromJson = (json) => {
    const { name, secretId, expiresAt, findings: found, destinations = [] } = json;
    const createdAt = instant(json.createdAt);
    const secret = secretId === undefined || expiresAt === undefined
        ? {}
        : {
            secret: {
                id: secretId,
                expiresAt: instant(expiresAt) ?? null,
                ...(createdAt === undefined ? {} : { createdAt }),
            },
        };
    const findings = found.map(({ reason, message, hint }) => ({
        reason: reason,
        message,
        hint,
        level: (0,_domain_check_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .levelOf */ .In)(reason),
    }));
    return { name, ...secret, findings, destinations, usedBy: [] };
};
const parseEarlierReport = (content) => {
    let json;
    try {
        json = JSON.parse(content);
    }
    catch {
        return { unusable: 'it is not JSON' };
    }
    const read = reportSchema.safeParse(json);
    if (!read.success) {
        const [issue] = read.error.issues;
        return {
            unusable: `it is not what a check writes, at ${issue?.path.map(String).join('.').slice(0, 100) || 'its top'}`,
        };
    }
    const { checkedAt, credentials } = read.data;
    return { report: { checkedAt: Date.parse(checkedAt), credentials: credentials.map(fromJson) } };
};
const readEarlierReport = async (path) => {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r'), true);
            const stats = await file.stat();
            if (!stats.isFile())
                return { unusable: 'it is not a file' };
            if (stats.size > LARGEST)
                return { unusable: `it has ${stats.size} bytes; expected at most ${LARGEST}` };
            return parseEarlierReport(await file.readFile('utf8'));
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
