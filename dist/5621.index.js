export const id = 5621;
export const ids = [5621,4613];
export const modules = {

/***/ 9125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ createProtection)
/* harmony export */ });
/* unused harmony export createRedaction */
/* harmony import */ var _domain_secret_forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(475);
/* harmony import */ var _domain_secret_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3357);


const START = 6;
const createRedaction = () => {
    const byStart = new Map();
    const endOf = (text, at) => {
        const found = byStart.get(text.slice(at, at + START))?.find((secret) => text.startsWith(secret, at));
        return found === undefined ? at : at + found.length;
    };
    return {
        add(secret) {
            if (secret.length < START)
                return;
            const start = secret.slice(0, START);
            const alike = byStart.get(start) ?? [];
            if (alike.includes(secret))
                return;
            byStart.set(start, [...alike, secret].sort((one, other) => other.length - one.length));
        },
        apply(text) {
            const parts = [];
            let kept = 0;
            for (let at = 0; at + START <= text.length; at += 1) {
                const begun = at;
                let end = endOf(text, at);
                for (; at < end; at += 1)
                    end = Math.max(end, endOf(text, at));
                if (end === begun)
                    continue;
                parts.push(text.slice(kept, begun), '***');
                kept = end;
                at = end - 1;
            }
            return parts.length === 0 ? text : parts.join('') + text.slice(kept);
        },
    };
};
const createProtection = (mask = () => { }) => {
    const redaction = createRedaction();
    return {
        protect(value) {
            const bytes = Buffer.from(value, 'utf8');
            for (const form of [value, bytes.toString('hex'), bytes.toString('base64url')])
                mask(form);
            for (const form of (0,_domain_secret_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .formsOf */ .X)(value))
                redaction.add(form);
            return new _domain_secret_value_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretValue */ .i(value);
        },
        redact: (text) => redaction.apply(text),
    };
};


/***/ }),

/***/ 475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ withoutForms),
/* harmony export */   X: () => (/* binding */ formsOf)
/* harmony export */ });
const SHORTEST = 6;
const insideBase64 = (bytes, before) => Buffer.concat([Buffer.alloc(before), bytes])
    .toString('base64')
    .slice(Math.ceil((before * 4) / 3), Math.floor(((before + bytes.length) * 4) / 3));
const formsOf = (value) => {
    const bytes = Buffer.from(value, 'utf8');
    const [base64, hex] = [bytes.toString('base64').replaceAll('=', ''), bytes.toString('hex')];
    const base64Forms = [base64, ...[0, 1, 2].map((before) => insideBase64(bytes, before))];
    return [
        value,
        ...value.split(/[\r\n]/),
        JSON.stringify(value).slice(1, -1),
        encodeURIComponent(value.toWellFormed()),
        new URLSearchParams({ v: value }).toString().slice('v='.length),
        ...base64Forms,
        ...base64Forms.map((form) => form.replaceAll('+', '-').replaceAll('/', '_')),
        hex,
        hex.toUpperCase(),
    ].filter((form) => form.length >= SHORTEST);
};
const withoutForms = (text, forms) => [...forms].sort((one, other) => other.length - one.length).reduce((rest, form) => rest.replaceAll(form, '***'), text);


/***/ }),

/***/ 3357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ SecretValue)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

class SecretValue {
    #value;
    constructor(value) {
        this.#value = value;
    }
    open(_purpose) {
        return this.#value;
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
    get [Symbol.toStringTag]() {
        return '***';
    }
    [node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
        return '***';
    }
}


/***/ }),

/***/ 1201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ warningsSoFar),
/* harmony export */   log: () => (/* binding */ log)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(143);
/* harmony import */ var _protect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5080);


let warnings = 0;
const warningsSoFar = () => warnings;
const log = {
    ..._actions_core__WEBPACK_IMPORTED_MODULE_0__,
    info: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.info((0,_protect_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E)(message)),
    warning(message) {
        warnings += 1;
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.warning((0,_protect_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E)(message));
    },
    startGroup: (title) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.startGroup((0,_protect_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E)(title)),
};


/***/ }),

/***/ 5080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact),
/* harmony export */   y: () => (/* binding */ protect)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(143);
/* harmony import */ var _adapters_report_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9125);


const { protect, redact } = (0,_adapters_report_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .createProtection */ .o)(_actions_core__WEBPACK_IMPORTED_MODULE_0__.setSecret);


/***/ }),

/***/ 4613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ HttpClient)
/* harmony export */ });
class HttpClient {
    constructor() {
        throw new Error('This bundle holds no client for OIDC tokens (core.getIDToken).');
    }
}


/***/ })

};
