export const id = 3871;
export const ids = [3871];
export const modules = {

/***/ 3871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDestinationsInput: () => (/* binding */ readDestinationsInput)
/* harmony export */ });
/* harmony import */ var _destination_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5140);
/* harmony import */ var _destination_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6145);
/* harmony import */ var _destinations_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4644);
/* harmony import */ var _placed_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7620);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3515);
/* harmony import */ var _schema_problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5193);






const INPUT = 'destinations';
const LONGEST = 64 * 1024;
const nameOf = (path) => {
    const key = path.at(-1);
    if (typeof key === 'string')
        return key;
    return path.length === 1 ? 'a destination' : 'a repository';
};
const readDestinationsInput = (text, problems) => {
    if (text.length > LONGEST) {
        const message = `${INPUT} is ${(0,_problems_js__WEBPACK_IMPORTED_MODULE_5__/* .sizeOf */ .$d)(text)}; expected at most ${LONGEST}.`;
        problems.add({ input: INPUT, message, hint: 'Share the destinations between several credentials.' });
        return [];
    }
    const yaml = (0,_placed_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlacedYaml */ .b)(text, _destination_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .EXAMPLE */ .xY);
    for (const { place, message, hint } of yaml.errors)
        problems.add((0,_schema_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .placedProblem */ .lR)(INPUT, place, message, hint));
    if (yaml.value === undefined)
        return [];
    if (!Array.isArray(yaml.value) || yaml.value.length === 0) {
        const message = 'expected a YAML list with at least one destination.';
        problems.add((0,_schema_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .placedProblem */ .lR)(INPUT, yaml.placeOf([]), message, _destination_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .EXAMPLE */ .xY));
        return [];
    }
    const { error } = _destinations_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .destinationsSchema */ .B.safeParse(yaml.value);
    const judged = {
        yaml,
        source: INPUT,
        problems,
        nameOf,
        hintFor: ({ length }) => (length === 1 ? _destination_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .EXAMPLE */ .xY : undefined),
    };
    const isMisspelt = (0,_schema_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .noteIssues */ .zh)(judged, error?.issues ?? []);
    return (0,_destination_list_js__WEBPACK_IMPORTED_MODULE_0__/* .destinationReader */ .Y)({ ...judged, isMisspelt })({ path: [], whose: '' });
};


/***/ })

};
