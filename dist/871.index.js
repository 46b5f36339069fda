export const id = 871;
export const ids = [871];
export const modules = {

/***/ 3871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDestinationsInput: () => (/* binding */ readDestinationsInput)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _domain_destination_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2345);
/* harmony import */ var _github_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3861);
/* harmony import */ var _near_miss_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9514);
/* harmony import */ var _rejection_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(684);





const INPUT = 'destinations';
const EXAMPLE = 'Give a list such as: - { repository: acme/ingest, environment: production, secret: CONNECT_CLIENT_SECRET }';
const keys = {
    repository: _github_names_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRepository */ .SU,
    environment: _github_names_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEnvironment */ .Nq,
    secret: _github_names_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSecretName */ .bK,
};
const laterKeys = ['organization', 'app', 'visibility', 'repositories'];
const note = ({ problems }, place, message, hint) => problems.add({
    input: INPUT,
    place,
    message: `${INPUT}, line ${place.line}, column ${place.column}: ${message}`,
    hint,
});
const textOf = (node) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && typeof node.value === 'string' ? node.value.trim() : undefined;
const noteUnknownKey = (reading, place, key) => {
    const quoted = reading.problems.quote(key);
    const known = Object.keys(keys);
    if (laterKeys.includes(key)) {
        note(reading, place, `the key ${quoted} is not supported yet by this version.`, 'Use repository, environment and secret.');
        return key === 'organization' ? 'repository' : undefined;
    }
    const meant = (0,_near_miss_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(key, known);
    const hint = meant === undefined ? `The keys are ${known.join(', ')}.` : `Did you mean ${meant}?`;
    note(reading, place, `the key ${quoted} is unknown.`, hint);
    return meant;
};
const readValue = (reading, key, node, place) => {
    const text = textOf(node);
    const parser = keys[key];
    if (text === undefined || text === '' || !parser) {
        const found = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node.value !== null && text !== ''
            ? `${reading.problems.quote(String(node.value))}, which YAML takes for a ${typeof node.value}`
            : 'empty or not a text';
        note(reading, place, `${key} is ${found}; expected a text.`, `Write the value of ${key} in quotes.`);
        return undefined;
    }
    const parsed = parser(text);
    if ('value' in parsed)
        return parsed.value;
    const what = `${INPUT}, line ${place.line}, column ${place.column}: ${key}`;
    (0,_rejection_js__WEBPACK_IMPORTED_MODULE_4__/* .reject */ .k)(reading.problems, { input: INPUT, what, place, text }, parsed);
    return undefined;
};
const readEntry = (reading, entry) => {
    const values = new Map();
    for (const { key: keyNode, value } of entry.items) {
        const place = reading.placeOf(keyNode);
        const key = textOf(keyNode) ?? String(keyNode);
        if (Object.hasOwn(keys, key)) {
            const valuePlace = value === null ? place : reading.placeOf(value);
            values.set(key, readValue(reading, key, reading.resolved(value), valuePlace));
        }
        else {
            const meant = noteUnknownKey(reading, place, key);
            if (meant !== undefined && !values.has(meant))
                values.set(meant, undefined);
        }
    }
    for (const key of ['repository', 'secret'].filter((one) => !values.has(one))) {
        note(reading, reading.placeOf(entry), `the destination has no ${key}.`, EXAMPLE);
    }
    const repository = values.get('repository');
    const secret = values.get('secret');
    const environment = values.get('environment');
    if (repository === undefined || secret === undefined)
        return undefined;
    return { repository, ...(environment === undefined ? {} : { environment }), secret };
};
const readEntries = (reading, entries) => {
    const seen = new Map();
    return entries.flatMap((node) => {
        const place = reading.placeOf(node);
        const entry = reading.resolved(node);
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(entry)) {
            note(reading, place, 'a destination must be a map of keys and values.', EXAMPLE);
            return [];
        }
        const destination = readEntry(reading, entry);
        if (!destination)
            return [];
        const label = (0,_domain_destination_js__WEBPACK_IMPORTED_MODULE_1__/* .destinationLabel */ .f4)(destination);
        const first = seen.get(label.toLowerCase());
        if (first) {
            const shown = reading.problems.quote(label);
            note(reading, place, `${shown} stands already in line ${first.line}.`, 'Remove one of the two; GitHub ignores case in these names.');
            return [];
        }
        seen.set(label.toLowerCase(), place);
        return [destination];
    });
};
const readDestinationsInput = (text, problems) => {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(text, { lineCounter: lines, prettyErrors: false });
    const placeAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    const resolved = (node) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? node.resolve(document) : node);
    const placeOf = (node) => placeAt(node?.range?.[0] ?? 0);
    const reading = { placeOf, resolved, problems };
    for (const { message, pos, code } of document.errors) {
        const what = code === 'DUPLICATE_KEY' ? 'a key stands there twice' : `not valid YAML: ${message.replace(/\.$/, '')}`;
        note(reading, placeAt(pos[0]), `${what}.`, code === 'DUPLICATE_KEY' ? 'Remove one of the two.' : EXAMPLE);
    }
    if (document.errors.length > 0)
        return [];
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(document.contents) || document.contents.items.length === 0) {
        note(reading, placeOf(document.contents), 'expected a YAML list with at least one destination.', EXAMPLE);
        return [];
    }
    return readEntries(reading, document.contents.items);
};


/***/ })

};
