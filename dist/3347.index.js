export const id = 3347;
export const ids = [3347];
export const modules = {

/***/ 3347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ readingRepositories),
/* harmony export */   Gt: () => (/* binding */ unfinishedStates),
/* harmony export */   VF: () => (/* binding */ unknownReaders),
/* harmony export */   Xn: () => (/* binding */ watchedRepositories),
/* harmony export */   b9: () => (/* binding */ unfinishedWords),
/* harmony export */   cU: () => (/* binding */ readersOf),
/* harmony export */   it: () => (/* binding */ holdsBack)
/* harmony export */ });
/* harmony import */ var _destination_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2345);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6046);


const unfinishedStates = ['queued', 'in_progress', 'waiting', 'requested', 'pending'];
const MOST_FOR_INFORMATION = 20;
const readersOf = (destination) => {
    if ((0,_destination_js__WEBPACK_IMPORTED_MODULE_0__/* .appOf */ .XH)(destination) === 'codespaces')
        return [];
    if (!('organization' in destination))
        return [destination.repository];
    return destination.visibility === 'selected' ? destination.repositories : undefined;
};
const readingRepositories = (destinations) => [
    ...new Map(destinations.flatMap((one) => readersOf(one) ?? []).map((name) => [name.toLowerCase(), name])).values(),
];
const unknownReaders = (destinations) => destinations
    .filter((destination) => readersOf(destination) === undefined)
    .map((destination) => {
    const label = (0,_destination_js__WEBPACK_IMPORTED_MODULE_0__/* .destinationLabel */ .f4)(destination);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RotationError */ .FL({
        code: 'CONFIG_INVALID',
        message: `Which repositories read ${label} is not said, so their workflow runs cannot be looked at.`,
        hint: 'Say `visibility: selected` and `repositories` in the destination, or do not wait for runs.',
    });
});
const watchedRepositories = (destinations, { waitForRuns }) => readingRepositories(destinations).slice(0, waitForRuns ? undefined : MOST_FOR_INFORMATION);
const holdsBack = ({ waitForRuns, revokeOthers }, runs) => waitForRuns && !revokeOthers && runs !== undefined && (runs.count > 0 || runs.unseen.length > 0);
const unfinishedWords = ({ count, urls, unseen, unasked }) => {
    const one = count === 1;
    const more = count > urls.length ? `, and ${count - urls.length} more` : '';
    const runs = `${count} workflow run${one ? '' : 's'} that ${one ? 'was' : 'were'} queued before the delivery ${one ? 'is' : 'are'} not finished: ${urls.join(', ')}${more}.`;
    return [
        ...(count > 0 ? [runs] : []),
        ...unseen.map(({ message, hint }) => `Whether there are more is not known: ${message} ${hint}`),
        ...(unasked > 0 ? [`The runs of ${unasked} more repositories were not looked at.`] : []),
    ].join(' ');
};


/***/ })

};
