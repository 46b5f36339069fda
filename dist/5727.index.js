export const id = 5727;
export const ids = [5727];
export const modules = {

/***/ 311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ cancelledBefore)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6046);

const cancelledBefore = (what) => new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RotationError */ .FL({
    code: 'CANCELLED',
    message: `The run was cancelled before ${what}.`,
    hint: 'Run it again: the next run finishes what this one began.',
});


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
