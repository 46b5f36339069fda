export const id = 4613;
export const ids = [4613];
export const modules = {

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
