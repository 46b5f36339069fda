export const id = 4463;
export const ids = [4463,6019];
export const modules = {

/***/ 9125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ createProtection)
/* harmony export */ });
/* unused harmony export createRedaction */
/* harmony import */ var _domain_secret_forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(475);
/* harmony import */ var _domain_secret_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3357);


const START = 6;
const createRedaction = () => {
    const byStart = new Map();
    const endOf = (text, at) => {
        const found = byStart.get(text.slice(at, at + START))?.find((secret) => text.startsWith(secret, at));
        return found === undefined ? at : at + found.length;
    };
    return {
        add(secret) {
            if (secret.length < START)
                return;
            const start = secret.slice(0, START);
            const alike = byStart.get(start) ?? [];
            if (alike.includes(secret))
                return;
            byStart.set(start, [...alike, secret].sort((one, other) => other.length - one.length));
        },
        apply(text) {
            const parts = [];
            let kept = 0;
            for (let at = 0; at + START <= text.length; at += 1) {
                const begun = at;
                let end = endOf(text, at);
                for (; at < end; at += 1)
                    end = Math.max(end, endOf(text, at));
                if (end === begun)
                    continue;
                parts.push(text.slice(kept, begun), '***');
                kept = end;
                at = end - 1;
            }
            return parts.length === 0 ? text : parts.join('') + text.slice(kept);
        },
    };
};
const createProtection = (mask = () => { }) => {
    const redaction = createRedaction();
    return {
        protect(value) {
            const bytes = Buffer.from(value, 'utf8');
            for (const form of [value, bytes.toString('hex'), bytes.toString('base64url')])
                mask(form);
            for (const form of (0,_domain_secret_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .formsOf */ .X)(value))
                redaction.add(form);
            return new _domain_secret_value_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretValue */ .i(value);
        },
        redact: (text) => redaction.apply(text),
    };
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


/***/ }),

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
    unfilled: `In a workflow a value is written as \${{ vars.NAME }}, and that of a secret as \${{ secrets.NAME }}.`,
    findFile: 'Give its path from the root of the repository, and check the repository out before this step (actions/checkout).',
};
const onCommandLine = ({ changesNothing }) => ({
    outside: {
        source: 'Outside of GitHub Actions nobody can read the GitHub secret that a rotation has written: let an administrator client act instead',
        changesNothing,
    },
    mayLackSecrets: () => false,
    emptySecret: 'In a job of a CI system, look whether its variable may be read by this branch.',
    setVariable: (name) => `Set ${name} in the environment of this command, in CI as a masked variable of the job.`,
    unfilled: 'Define that variable, and look whether this job may read it. Azure Pipelines leaves $(NAME) as it is where the job has no variable NAME, and GitLab CI leaves NAME: $NAME.',
    findFile: 'Give its path from the folder in which this command is run.',
});


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


/***/ }),

/***/ 475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ withoutForms),
/* harmony export */   X: () => (/* binding */ formsOf)
/* harmony export */ });
const SHORTEST = 6;
const insideBase64 = (bytes, before) => Buffer.concat([Buffer.alloc(before), bytes])
    .toString('base64')
    .slice(Math.ceil((before * 4) / 3), Math.floor(((before + bytes.length) * 4) / 3));
const formsOf = (value) => {
    const bytes = Buffer.from(value, 'utf8');
    const [base64, hex] = [bytes.toString('base64').replaceAll('=', ''), bytes.toString('hex')];
    const base64Forms = [base64, ...[0, 1, 2].map((before) => insideBase64(bytes, before))];
    return [
        value,
        ...value.split(/[\r\n]/),
        JSON.stringify(value).slice(1, -1),
        encodeURIComponent(value.toWellFormed()),
        new URLSearchParams({ v: value }).toString().slice('v='.length),
        ...base64Forms,
        ...base64Forms.map((form) => form.replaceAll('+', '-').replaceAll('/', '_')),
        hex,
        hex.toUpperCase(),
    ].filter((form) => form.length >= SHORTEST);
};
const withoutForms = (text, forms) => [...forms].sort((one, other) => other.length - one.length).reduce((rest, form) => rest.replaceAll(form, '***'), text);


/***/ }),

/***/ 3357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ SecretValue)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

class SecretValue {
    #value;
    constructor(value) {
        this.#value = value;
    }
    open(_purpose) {
        return this.#value;
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
    get [Symbol.toStringTag]() {
        return '***';
    }
    [node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
        return '***';
    }
}


/***/ }),

/***/ 4899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ whenNpmIsGone)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/adapters/npm/lineage.js

const LONGEST = 16;
const told = (pid, what) => {
    try {
        return (0,external_node_fs_.readFileSync)(`/proc/${pid}/${what}`, 'utf8');
    }
    catch {
        return '';
    }
};
const placeOf = (pid) => {
    const stat = told(pid, 'stat');
    const [, , parent, , session] = stat.slice(stat.lastIndexOf(')') + 1).split(' ');
    return parent === undefined || session === undefined
        ? undefined
        : { parent: Number(parent), session: Number(session) };
};
const startedLike = (environment) => {
    const marks = ['npm_lifecycle_event', 'npm_lifecycle_script'].map((name) => `${name}=${environment[name] ?? ''}`);
    return (pid) => {
        const variables = told(pid, 'environ').split('\0');
        return marks.every((mark) => variables.includes(mark));
    };
};
const lineageOf = (parent, environment) => {
    const isBelow = startedLike(environment);
    const line = [parent];
    for (let last = parent; line.length < LONGEST && isBelow(last);) {
        const place = placeOf(last);
        if (!place || place.parent <= 1 || placeOf(place.parent)?.session !== place.session)
            break;
        line.push(place.parent);
        last = place.parent;
    }
    return line;
};
const isBroken = (line, parent) => line[0] !== parent || line.slice(1).some((above, index) => !isChild(line[index] ?? parent, above));
const isChild = (pid, parent) => (placeOf(pid)?.parent ?? parent) === parent;

;// CONCATENATED MODULE: ./build/entry/cli/parent.js

const LOOK_MS = 500;
const whenNpmIsGone = (tell) => {
    if (process.env.npm_command === undefined || process.ppid === 1)
        return () => { };
    const line = lineageOf(process.ppid, process.env);
    const timer = setInterval(() => {
        if (!isBroken(line, process.ppid))
            return;
        clearInterval(timer);
        tell();
    }, LOOK_MS);
    timer.unref();
    return () => clearInterval(timer);
};


/***/ }),

/***/ 6019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sandbox: () => (/* binding */ sandbox)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./build/domain/duration.js
var duration = __webpack_require__(4953);
;// CONCATENATED MODULE: ./build/cli/sandbox-faults.js

const SYNTAX = /^(GET|PUT|POST|PATCH|DELETE) (\/\S*) (\d{3}|drop)( applied)?(?: x([1-9]\d{0,3}))?$/;
const EXAMPLE = "Write a method, a part of the path, and a status, such as 'POST /Secrets 503'; 'applied' and 'x3' may follow.";
const connectStatuses = [408, 429, 500, 503];
const wrong = ({ problems }, input, message, hint) => void problems.push({ input, message, hint });
const faults = (reading, name) => reading.flags
    .text(name)
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
    const [, method, path = '', status, applied, times = '1'] = SYNTAX.exec(line) ?? [];
    if (method === undefined) {
        wrong(reading, name, `--${name} is ${JSON.stringify(line.slice(0, 80))}, which is no fault.`, EXAMPLE);
        return [];
    }
    const fault = {
        method,
        path: new RegExp(path.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'i'),
        applied: applied !== undefined,
        times: Number(times),
    };
    return [status === 'drop' ? fault : { ...fault, status: Number(status) }];
});
const connectFaults = (reading, name) => faults(reading, name).flatMap((fault) => {
    const status = connectStatuses.find((known) => known === fault.status);
    if (status !== undefined)
        return [{ ...fault, status }];
    wrong(reading, name, `--${name} has a status that it cannot; expected one of ${connectStatuses.join(', ')}.`, EXAMPLE);
    return [];
});
const port = (reading, name) => {
    const text = reading.flags.text(name) || '0';
    if (/^\d{1,5}$/.test(text) && Number(text) < 65_536)
        return Number(text);
    wrong(reading, name, `--${name} is no port.`, 'Give a whole number from 0 to 65535; 0 takes any free one.');
    return 0;
};
const lag = (reading, name) => {
    const text = reading.flags.text(name) || '0s';
    const ms = (0,duration/* parseDuration */.E9)(text);
    if (ms !== undefined)
        return ms;
    wrong(reading, name, `--${name} is no duration.`, 'Write a whole number and s, m, h or d, such as 20s.');
    return 0;
};
const readSandboxWishes = (flags) => {
    const reading = { flags, problems: [] };
    const [stateFile, workflows] = [flags.text('state'), flags.text('workflows')];
    const wishes = {
        connectPort: port(reading, 'connect-port'),
        githubPort: port(reading, 'github-port'),
        ...(stateFile === '' ? {} : { stateFile }),
        ...(workflows === '' ? {} : { workflows }),
        lag: { createMs: lag(reading, 'create-lag'), deleteMs: lag(reading, 'delete-lag') },
        connectFaults: connectFaults(reading, 'connect-fault'),
        githubFaults: faults(reading, 'github-fault'),
    };
    return reading.problems.length > 0 ? { problems: reading.problems } : { wishes };
};

// EXTERNAL MODULE: ./build/sandbox/seeded-sandbox.js + 90 modules
var seeded_sandbox = __webpack_require__(3106);
// EXTERNAL MODULE: ./build/sandbox/unusable.js
var unusable = __webpack_require__(301);
// EXTERNAL MODULE: ./build/entry/package-root.js
var package_root = __webpack_require__(940);
// EXTERNAL MODULE: ./build/entry/cli/parent.js + 1 modules
var cli_parent = __webpack_require__(4899);
// EXTERNAL MODULE: ./build/entry/cli/shell.js + 5 modules
var shell = __webpack_require__(4524);
;// CONCATENATED MODULE: ./build/entry/cli/sandbox.js







const repeated = ({ times, ...fault }) => Array.from({ length: times }, () => fault);
const sandbox = async (flags) => {
    const read = readSandboxWishes(flags);
    if ('problems' in read)
        return (0,shell/* refuseOnShell */.w)(read.problems);
    const { lag, connectFaults, githubFaults, ...where } = read.wishes;
    const gone = new Promise(cli_parent/* whenNpmIsGone */.B);
    const stopped = Promise.race([(0,external_node_events_.once)(process, 'SIGINT'), (0,external_node_events_.once)(process, 'SIGTERM'), gone]);
    const running = await (0,seeded_sandbox/* startSeededSandbox */.w)({ ...where, actionsRoot: (0,package_root/* packageRoot */.Z)() }).catch((error) => {
        if (error instanceof unusable/* Unusable */.k)
            return error;
        throw error;
    });
    if (running instanceof unusable/* Unusable */.k) {
        const message = `--${running.given} cannot be used: ${running.message}.`;
        return (0,shell/* refuseOnShell */.w)([{ input: running.given, message, hint: 'Give another one, or leave it out.' }]);
    }
    running.connect.setLag(lag);
    for (const fault of connectFaults.flatMap(repeated))
        running.connect.failNext(fault);
    for (const { status, ...fault } of githubFaults) {
        running.github.failNext({ ...fault, ...(status === undefined ? { drop: true } : { status }) });
    }
    console.log(JSON.stringify(running.seed));
    await stopped;
    await running.close();
};


/***/ }),

/***/ 9848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sandbox: () => (/* binding */ sandbox)
/* harmony export */ });
/* harmony import */ var _cli_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8213);
/* harmony import */ var _cli_sandbox_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5650);
/* harmony import */ var _cli_sandbox_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6019);
/* harmony import */ var _cli_shell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4524);




const sandbox = async () => {
    const flags = (0,_cli_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .readArguments */ .l)(_cli_sandbox_command_js__WEBPACK_IMPORTED_MODULE_1__/* .sandboxCommand */ .P, process.argv.slice(2));
    return flags.problems.length > 0 ? (0,_cli_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseOnShell */ .w)(flags.problems) : (0,_cli_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.sandbox)(flags);
};


/***/ })

};
