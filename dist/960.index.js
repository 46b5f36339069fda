export const id = 960;
export const ids = [960,613];
export const modules = {

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

/***/ 5080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   protect: () => (/* binding */ protect),
/* harmony export */   redact: () => (/* binding */ redact)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(143);
/* harmony import */ var _domain_secret_forms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(475);
/* harmony import */ var _domain_secret_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3357);



const known = new Set();
const protect = (value) => {
    const bytes = Buffer.from(value, 'utf8');
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__.setSecret)(value);
    for (const form of [bytes.toString('hex'), bytes.toString('base64url')])
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__.setSecret)(form);
    for (const form of (0,_domain_secret_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .formsOf */ .X)(value))
        known.add(form);
    return new _domain_secret_value_js__WEBPACK_IMPORTED_MODULE_1__/* .SecretValue */ .i(value);
};
const redact = (text) => (0,_domain_secret_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutForms */ .M)(text, known);


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
