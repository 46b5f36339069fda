export const id = 2225;
export const ids = [2225];
export const modules = {

/***/ 9514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
const editDistance = (a, b) => {
    let beforePrevious = [];
    let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const changed = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
            const swapped = row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            const best = Math.min(changed, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
            current.push(swapped ? Math.min(best, (beforePrevious[column - 2] ?? 0) + 1) : best);
        }
        beforePrevious = previous;
        previous = current;
    }
    return previous[b.length] ?? 0;
};
const nearest = (text, known) => {
    const plain = (word) => word.trim().toLowerCase().replaceAll(/[_\s]/g, '-');
    if (text.length > 100)
        return undefined;
    const ranked = known
        .map((word) => ({ word, distance: editDistance(plain(text), plain(word)) }))
        .filter(({ word, distance }) => distance <= Math.min(2, Math.floor(word.length / 3)))
        .sort((a, b) => a.distance - b.distance);
    return ranked[0]?.word;
};


/***/ }),

/***/ 3515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   hz: () => (/* binding */ byPlace),
/* harmony export */   vX: () => (/* binding */ collectProblems)
/* harmony export */ });
const MOST_TOLD = 2000;
const SHORTEST_HIDDEN = 4;
const LONGEST_QUOTE = 80;
const sizeOf = (text) => `a text of ${[...text].length} characters`;
const byPlace = (problems) => [...problems].sort(({ place: a }, { place: b }) => (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0));
const collectProblems = () => {
    const list = [];
    const told = new Set();
    const hidden = [];
    const redact = (text) => hidden.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
    return {
        list,
        add: (problem) => {
            if (list.length > MOST_TOLD || told.has(problem.message))
                return;
            told.add(problem.message);
            if (list.length === MOST_TOLD) {
                const message = `More is wrong than these ${MOST_TOLD} things.`;
                list.push({ input: problem.input, message, hint: 'Mend these first.' });
                return;
            }
            list.push({ ...problem, message: redact(problem.message), hint: redact(problem.hint) });
        },
        hide: (secret) => {
            if (secret.length < SHORTEST_HIDDEN)
                return;
            hidden.push(secret, JSON.stringify(secret).slice(1, -1));
            hidden.sort((a, b) => b.length - a.length);
        },
        hides: (text) => redact(text) !== text,
        quote: (value) => {
            const shown = redact(value);
            return shown.length > LONGEST_QUOTE ? sizeOf(shown) : JSON.stringify(shown);
        },
    };
};


/***/ }),

/***/ 468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ inWorkflow),
/* harmony export */   v: () => (/* binding */ onCommandLine)
/* harmony export */ });
const GITHUB_SECRET = 'If it is set from a GitHub secret, that secret does not exist, or this job cannot see it: check its name, the environment of the job, and whether the run comes from a fork.';
const inWorkflow = {
    mayLackSecrets: ({ GITHUB_EVENT_NAME = '', GITHUB_ACTOR }) => GITHUB_EVENT_NAME === '' || GITHUB_EVENT_NAME.startsWith('pull_request') || GITHUB_ACTOR === 'dependabot[bot]',
    emptySecret: GITHUB_SECRET,
    setVariable: (name) => `Add to this step: env: { ${name}: \${{ secrets.${name} }} }. ${GITHUB_SECRET}`,
    findFile: 'Give its path from the root of the repository, and check the repository out before this step (actions/checkout).',
};
const onCommandLine = {
    mayLackSecrets: () => false,
    emptySecret: 'In a job of a CI system, look whether its variable may be read by this branch.',
    setVariable: (name) => `Set ${name} in the environment of this command, in CI as a masked variable of the job.`,
    findFile: 'Give its path from the folder in which this command is run.',
};


/***/ }),

/***/ 4953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   J7: () => (/* binding */ daysWords),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   n8: () => (/* binding */ wholeDays)
/* harmony export */ });
const unitMs = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const parseDuration = (text) => {
    const [, count, unit] = /^(\d{1,9})([smhd])$/.exec(text.trim()) ?? [];
    return unit === undefined ? undefined : Number(count) * unitMs[unit];
};
const formatDuration = (ms) => {
    for (const unit of ['d', 'h', 'm']) {
        if (ms >= unitMs[unit] && ms % unitMs[unit] === 0)
            return `${ms / unitMs[unit]}${unit}`;
    }
    return `${Math.round(ms / 1000)}s`;
};
const wholeDays = (ms) => Math.trunc(ms / unitMs.d) || 0;
const daysWords = (ms) => {
    const days = Math.abs(wholeDays(ms));
    return days === 0 ? 'less than a day' : `${days} day${days === 1 ? '' : 's'}`;
};


/***/ })

};
