export const id = 2233;
export const ids = [2233];
export const modules = {

/***/ 6987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   To: () => (/* binding */ leftovers),
/* harmony export */   Ts: () => (/* binding */ savedJournal),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   aU: () => (/* binding */ leftBehind)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6046);


const stateName = ({ owner, credential }) => `credential_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${owner}\n${credential}`, 'utf8').digest('hex').slice(0, 12)}`;
const OVER = 'over';
const unkept = (effect, cause) => new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RotationError */ .FL({
    code: 'INTERNAL',
    message: 'The file of the runner that keeps the state of this step cannot be written.',
    hint: 'Check the disk of the runner, then run again.',
    effect,
    cause,
});
const savedJournal = ({ identity, sink, environment, pid }) => {
    const name = stateName(identity);
    const keep = (value, effect = 'none') => {
        if (!environment.GITHUB_STATE)
            return;
        try {
            sink.saveState(name, value);
        }
        catch (error) {
            throw unkept(effect, error);
        }
    };
    let left = { nonces: [], writing: false, pid };
    const next = (now, effect = 'none') => {
        keep(JSON.stringify(now), effect);
        left = now;
    };
    return {
        creating: (nonce) => next({ nonces: [...left.nonces, nonce], writing: false, pid }),
        created: (secretId) => next({ ...left, secretId }, 'unknown'),
        writing() {
            if (!left.writing)
                next({ ...left, writing: true });
        },
        over() {
            try {
                if (left.nonces.length > 0)
                    keep(OVER);
            }
            catch {
            }
        },
    };
};
const NONCE = /^[0-9a-f]{12}$/;
const isRecord = (value) => typeof value === 'object' && value !== null;
const parsed = (text) => {
    try {
        const value = JSON.parse(text);
        if (!isRecord(value))
            return undefined;
        const { nonces, secretId, writing, pid } = value;
        if (!Array.isArray(nonces) || !nonces.every((one) => typeof one === 'string' && NONCE.test(one)))
            return undefined;
        if (typeof writing !== 'boolean' || typeof pid !== 'number' || !Number.isSafeInteger(pid))
            return undefined;
        const id = typeof secretId === 'number' && Number.isSafeInteger(secretId) ? { secretId } : {};
        return { nonces, writing, pid, ...id };
    }
    catch {
        return undefined;
    }
};
const PREFIX = 'STATE_credential_';
const leftovers = (environment) => Object.entries(environment).filter(([name, value]) => name.startsWith(PREFIX) && value !== OVER).length;
const leftBehind = (environment, identity) => parsed(environment[`STATE_${stateName(identity)}`] ?? '');
const isAlive = (pid) => {
    try {
        process.kill(pid, 0);
        return pid !== process.pid;
    }
    catch (error) {
        return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
};


/***/ }),

/***/ 2233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _adapters_runner_saved_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6987);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6046);


const post = async () => {
    if ((0,_adapters_runner_saved_state_js__WEBPACK_IMPORTED_MODULE_0__/* .leftovers */ .To)(process.env) === 0)
        return;
    try {
        const { cleanUp } = await Promise.all(/* import() */[__webpack_require__.e(2164), __webpack_require__.e(4343), __webpack_require__.e(8348), __webpack_require__.e(143), __webpack_require__.e(1708), __webpack_require__.e(3097), __webpack_require__.e(7340), __webpack_require__.e(253), __webpack_require__.e(8570), __webpack_require__.e(6789), __webpack_require__.e(5887)]).then(__webpack_require__.bind(__webpack_require__, 1783));
        await cleanUp();
    }
    catch (error) {
        const { log } = await Promise.all(/* import() */[__webpack_require__.e(143), __webpack_require__.e(5621)]).then(__webpack_require__.bind(__webpack_require__, 1201));
        log.warning(`The clean-up came to no good end; the next run does it. ${(0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asRotationError */ .fq)(error).message}`);
    }
};


/***/ })

};
