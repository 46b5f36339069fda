export const id = 7830;
export const ids = [7830];
export const modules = {

/***/ 7830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   announceFailures: () => (/* binding */ announceFailures),
/* harmony export */   d: () => (/* binding */ failuresOf),
/* harmony export */   k: () => (/* binding */ failureText)
/* harmony export */ });
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9790);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(169);


const failuresOf = (report, details) => {
    const safeties = new Map(details.map(({ name, safety }) => [name, safety]));
    return report.credentials.flatMap(({ name, error }) => {
        const safety = safeties.get(name);
        return error ? [{ name, ...error, ...(safety === undefined ? {} : { safety }) }] : [];
    });
};
const LONGEST_ANNOTATION = 4096;
const failureText = ({ name, message, safety, hint }) => {
    const rest = [
        ...(safety === undefined ? [] : [`\n  ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(safety, 1000)}`]),
        `\n  Next: ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(hint, 1000)}`,
    ].join('');
    const room = LONGEST_ANNOTATION - rest.length;
    const first = name === undefined ? message : `${name}: ${message}`;
    const line = (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(first, room);
    return (line.length > room ? (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(first, Math.floor(room / 2)) : line) + rest;
};
const MOST_ANNOTATIONS = 10;
const announceFailures = (sink, failures, level = 'error') => {
    const shown = failures.length > MOST_ANNOTATIONS ? failures.slice(0, MOST_ANNOTATIONS - 1) : failures;
    const rest = failures.slice(shown.length);
    for (const failure of shown)
        sink[level](failureText(failure), { title: failure.code });
    if (rest.length === 0)
        return;
    sink[level](`${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(rest.length, 'more failure')}. The log of this step holds them all.`, {
        title: 'MORE_FAILURES',
    });
    for (const failure of rest) {
        for (const line of `${failure.code} ${failureText(failure)}`.split('\n'))
            sink.info(line);
    }
};


/***/ }),

/***/ 9790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   et: () => (/* binding */ printableJson),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
const UNSEEN = String.raw `(?![\u0600-\u0605\u06dd\u0890\u0891\u08e2\u{110bd}\u{110cd}])[\p{Cc}\p{Zl}\p{Zp}\p{Cf}\p{DI}]`;
const unseen = new RegExp(`(?:${UNSEEN})+`, 'gu');
const unseenInJson = new RegExp(`(?:(?!\\n)${UNSEEN})+`, 'gu');
const cut = (text, longest) => {
    const characters = [...text];
    return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text;
};
const COMMANDS_ANYWHERE = /##(?=\w*\[)/g;
const plainLine = (text, longest = 500) => cut(text
    .toWellFormed()
    .replaceAll(unseen, ' ')
    .trim()
    .replaceAll(COMMANDS_ANYWHERE, '# #')
    .replaceAll(/:(?=:[a-z-])|^:(?=:)/gi, ': '), longest);
const markdownText = (text, longest = 300) => plainLine(text, longest)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`|[\]*~$]/g, '\\$&')
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replaceAll(/#(?=\d)/g, '#&#8203;')
    .replaceAll(/(?<![a-z\d])(gh-)(?=\d)/gi, '$1&#8203;')
    .replaceAll('@', '@&#8203;')
    .replaceAll('://', ':&#8203;//')
    .replaceAll(/www(?=\.)/gi, '$&&#8203;')
    .replace(/^(?:[#+=-]|\d+[.)])/, '\\$&');
const markdownLink = (text, address) => {
    if (!URL.canParse(address))
        return markdownText(text);
    const url = new URL(address);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return markdownText(text);
    const href = url.href.replaceAll(/[()|<>\\`[\]*_\s@]/g, (sign) => sign === '_' ? sign : `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
    return `[${markdownText(text)}](${href})`;
};
const escaped = (text) => Array.from(text, (character) => Array.from({ length: character.length }, (_, at) => character.charCodeAt(at).toString(16).padStart(4, '0'))
    .map((digits) => `\\u${digits}`)
    .join('')).join('');
const printableJson = (value, indent) => JSON.stringify(value, undefined, indent).replaceAll(unseenInJson, escaped).replaceAll(COMMANDS_ANYWHERE, '#\\u0023');


/***/ }),

/***/ 169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IK: () => (/* binding */ reasonWords),
/* harmony export */   LE: () => (/* binding */ secretsNamed),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
const reasonWords = (reason) => /[a-z]/.test(reason) ? reason.replaceAll(/(?!^)[A-Z]/g, (letter) => ` ${letter}`).toLowerCase() : reason;
const secretsNamed = (ids) => `secret${ids.length === 1 ? '' : 's'} ${ids.join(', ')}`;
const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;


/***/ })

};
