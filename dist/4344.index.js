export const id = 4344;
export const ids = [4344];
export const modules = {

/***/ 4344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rotate: () => (/* binding */ rotate)
/* harmony export */ });
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7340);
/* harmony import */ var _given_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1082);
/* harmony import */ var _refuse_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(365);
/* harmony import */ var _run_all_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2124);




const rotate = async () => {
    const parsed = await (0,_config_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .readSettings */ .s)((0,_given_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .givenInputs */ .P)());
    if ('problems' in parsed)
        return (0,_refuse_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseInputs */ .g)(parsed.problems);
    await (0,_run_all_js__WEBPACK_IMPORTED_MODULE_3__/* .runAll */ .$)(parsed.settings, 'rotate', async (outcomes) => {
        const { publish } = await __webpack_require__.e(/* import() */ 3340).then(__webpack_require__.bind(__webpack_require__, 3340));
        await publish(parsed.settings, outcomes);
    });
};


/***/ })

};
