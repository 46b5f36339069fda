export const id = 2534;
export const ids = [2534];
export const modules = {

/***/ 2534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LONGEST_LINE: () => (/* binding */ LONGEST_LINE),
/* harmony export */   headerLine: () => (/* binding */ headerLine),
/* harmony export */   logReporter: () => (/* binding */ logReporter),
/* harmony export */   noteLine: () => (/* binding */ noteLine),
/* harmony export */   resultLine: () => (/* binding */ resultLine),
/* harmony export */   stepTitle: () => (/* binding */ stepTitle)
/* harmony export */ });
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4073);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9790);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(169);



const LONGEST_LINE = 1000;
const headerLine = (run) => (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(`rotate-client-secrets ${run.version} · ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(run.credentials, 'credential')} · owner ${run.owner}`);
const capitalized = (word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
const stepTitle = ({ step, durationMs, detail, failed }) => {
    const head = `${failed ? '✗' : '▸'} ${capitalized(step).padEnd(15)}${(0,_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .took */ .sm)(durationMs).padStart(11)}`;
    return `${head}  ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(detail, LONGEST_LINE)}`.trimEnd();
};
const noteLine = (note) => `  ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(note, LONGEST_LINE)}`;
const logReporter = (sink) => ({
    info: (credential, message) => sink.info((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(`${credential}: ${message}`, LONGEST_LINE)),
    warning: (credential, message) => sink.warning((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(`${credential}: ${message}`, LONGEST_LINE)),
    step: (line) => {
        sink.startGroup(stepTitle(line));
        for (const note of line.notes)
            sink.info(noteLine(note));
        sink.endGroup();
    },
});
const nextRotation = ({ nextRotationAt }) => nextRotationAt === undefined ? [] : [`next rotation from ${(0,_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .day */ .vd)(nextRotationAt)}`];
const became = (report, duration) => {
    switch (report.status) {
        case 'rotated':
            return [`rotated in ${duration}`, ...nextRotation(report)];
        case 'retired':
            return [`finished in ${duration}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsNamed */ .LE)(report.retiredSecretIds)} deleted`, ...nextRotation(report)];
        case 'unchanged':
            return ['unchanged', ...nextRotation(report)];
        case 'pending':
            return [
                `waits, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonWords */ .IK)(report.reason)}`,
                ...report.pendingRetirement.map(({ secretId, after }) => `secret ${secretId} may go after ${(0,_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .minute */ .Vc)(after)}`),
            ];
        case 'skipped':
            return [`skipped, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonWords */ .IK)(report.reason)}`];
        case 'planned':
            return [`planned, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonWords */ .IK)(report.reason)}`, 'nothing was changed'];
        case 'failed':
            return [`failed after ${duration}, ${report.error?.code ?? report.reason}`];
    }
};
const resultLine = (report) => {
    const duration = (0,_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .took */ .sm)(report.steps.reduce((sum, { durationMs }) => sum + durationMs, 0));
    return (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(`${report.name}: ${became(report, duration).join(' · ')}`, LONGEST_LINE);
};


/***/ }),

/***/ 4073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ef: () => (/* binding */ tookRoughly),
/* harmony export */   Vc: () => (/* binding */ minute),
/* harmony export */   sm: () => (/* binding */ took),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   vu: () => (/* binding */ minuteSeenOn)
/* harmony export */ });
/* harmony import */ var _domain_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2224);

const day = (at) => (0,_domain_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .isoSeconds */ .nE)(new Date(at).getTime()).slice(0, 10);
const minute = (at) => (0,_domain_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .utcMinute */ .vD)(new Date(at).getTime());
const minuteSeenOn = (at, today) => day(at) === day(today) ? minute(at).slice(11) : minute(at);
const took = (ms) => {
    const tenths = Math.round(ms / 100);
    if (tenths < 600)
        return `${(tenths / 10).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    const two = (count) => String(count).padStart(2, '0');
    return seconds < 3600
        ? `${Math.floor(seconds / 60)} min ${two(seconds % 60)} s`
        : `${Math.floor(seconds / 3600)} h ${two(Math.floor((seconds % 3600) / 60))} min`;
};
const tookRoughly = (ms) => (ms < 59_500 ? `${Math.round(ms / 1000)} s` : took(ms));


/***/ }),

/***/ 9790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
const unseen = /(?:(?![\u0600-\u0605\u06dd\u0890\u0891\u08e2\u{110bd}\u{110cd}])[\p{Cc}\p{Zl}\p{Zp}\p{Cf}\p{DI}])+/gu;
const cut = (text, longest) => {
    const characters = [...text];
    return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text;
};
const plainLine = (text, longest = 500) => cut(text
    .toWellFormed()
    .replaceAll(unseen, ' ')
    .trim()
    .replaceAll(/##(?=\[)/g, '# #')
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


/***/ }),

/***/ 2224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dA: () => (/* binding */ utcDay),
/* harmony export */   nE: () => (/* binding */ isoSeconds),
/* harmony export */   vD: () => (/* binding */ utcMinute),
/* harmony export */   zJ: () => (/* binding */ ceilToSecond)
/* harmony export */ });
const isoSeconds = (at) => `${new Date(at).toISOString().slice(0, -'.000Z'.length)}Z`;
const ceilToSecond = (at) => Math.ceil(at / 1000) * 1000;
const utcMinute = (at) => `${isoSeconds(at).slice(0, 16).replace('T', ' ')} UTC`;
const utcDay = (at) => isoSeconds(at).slice(0, 10);


/***/ })

};
