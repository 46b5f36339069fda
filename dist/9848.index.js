export const id = 9848;
export const ids = [9848];
export const modules = {

/***/ 9848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sandbox: () => (/* binding */ sandbox)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var _sandbox_seeded_sandbox_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9593);



const port = (name, text) => {
    if (/^\d{1,5}$/.test(text) && Number(text) < 65_536)
        return Number(text);
    console.error(`--${name} takes a port from 0 to 65535, not "${text}".`);
    process.exit(2);
};
const sandbox = async () => {
    const { values } = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.parseArgs)({
        options: {
            'connect-port': { type: 'string', default: '0' },
            'github-port': { type: 'string', default: '0' },
            state: { type: 'string' },
        },
    });
    const running = await (0,_sandbox_seeded_sandbox_js__WEBPACK_IMPORTED_MODULE_2__/* .startSeededSandbox */ .w)({
        connectPort: port('connect-port', values['connect-port']),
        githubPort: port('github-port', values['github-port']),
        ...(values.state === undefined ? {} : { stateFile: values.state }),
    });
    console.log(JSON.stringify(running.seed));
    await Promise.race([(0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(process, 'SIGINT'), (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(process, 'SIGTERM')]);
    await running.close();
};


/***/ })

};
