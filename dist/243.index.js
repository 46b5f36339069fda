export const id = 243;
export const ids = [243];
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

/***/ 3599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   H9: () => (/* binding */ commentRoom),
/* harmony export */   m4: () => (/* binding */ summaryRoom)
/* harmony export */ });
const bytes = (text) => Buffer.byteLength(text, 'utf8');
const summaryRoom = { bytes: 1_000_000, why: 'a job summary holds 1 MiB at most' };
const commentRoom = {
    bytes: 60_000,
    why: 'a comment holds 65,536 characters at most; the job summary shows more',
};
const omitted = (count, noun, { why }) => `\n\n… and ${count} more ${noun}, left out because ${why}.\n\n`;
const fitted = (sections, room) => {
    let left = room.bytes - sections.reduce((sum, { noun, items }) => sum + bytes(omitted(items.length, noun, room)), 0);
    const parts = [];
    for (const { head, items, foot, noun } of sections) {
        if (items.length === 0)
            continue;
        left -= bytes(head) + bytes(foot);
        const kept = [];
        for (const item of items) {
            if (bytes(item) > left)
                break;
            left -= bytes(item);
            kept.push(item);
        }
        if (kept.length === 0)
            left += bytes(head) + bytes(foot);
        else
            parts.push(head, ...kept, foot);
        if (kept.length < items.length)
            parts.push(omitted(items.length - kept.length, noun, room));
    }
    return parts.join('');
};


/***/ }),

/***/ 4696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ refusalMarkdown),
/* harmony export */   ZZ: () => (/* binding */ refusalHeadline),
/* harmony export */   g2: () => (/* binding */ NOTHING_HAPPENED)
/* harmony export */ });
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3599);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9790);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(169);



const refusalHeadline = (failures) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(failures.length, 'input')} ${failures.length === 1 ? 'is' : 'are'} wrong`;
const NOTHING_HAPPENED = 'Nothing was called, and nothing was changed.';
const refusalMarkdown = (failures) => (0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .fitted */ .$5)([
    {
        head: `## Client secrets: ${refusalHeadline(failures)}\n\n${NOTHING_HAPPENED}\n\n\`\`\`text\n`,
        items: failures.map(({ message, hint }) => `- ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(message, 2000)}\n  Next: ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(hint, 2000)}\n`),
        foot: '```\n\n',
        noun: 'wrong inputs',
    },
], _fit_js__WEBPACK_IMPORTED_MODULE_0__/* .summaryRoom */ .m4);


/***/ }),

/***/ 8213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _config_near_miss_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9514);
/* harmony import */ var _config_problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3515);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3192);




const refuseSecret = ({ name, secretIn }, problems) => problems.add({
    input: name,
    message: `--${name} takes no value: an argument is seen in the list of processes, in the history of the shell and in the logs of CI systems.`,
    hint: `Set the environment variable ${secretIn}, or give the value on standard input and write --${name} -. If this value was a real one, others may have seen it: replace it.`,
});
const valueProblem = ({ name, value }) => ({
    input: name,
    message: `--${name} has no value.`,
    hint: `Write --${name} ${value}.`,
});
const unknownFlag = ({ name }, known) => {
    const meant = (0,_config_near_miss_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, known);
    const said = /^[a-z][a-z-]{0,29}$/.test(name) ? `The flag --${name}` : 'A flag that was given';
    const hint = meant === undefined ? 'The help lists all flags: --help.' : `Did you mean --${meant}?`;
    return { input: name, message: `${said} is unknown.`, hint };
};
const shortFlag = ({ name }, known) => {
    const meant = (0,_config_near_miss_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, known);
    const said = meant !== undefined || /^[a-z]$/i.test(name) ? `The flag -${name}` : 'A flag with one hyphen';
    const hint = meant === undefined ? 'No flag has a short name. The help lists all flags: --help.' : `Did you mean --${meant}?`;
    return { input: name, message: `${said} is unknown.`, hint };
};
const hasOneHyphen = (word) => /^-[a-z]/i.test(word);
const LONG_DASH = /^[\u2010-\u2015\u2212]/;
const strayArgument = (place, text) => LONG_DASH.test(text)
    ? {
        message: `${place} begins with a dash that is no hyphen.`,
        hint: 'Type the two hyphens of the flag anew: a text that they were copied from had joined them.',
    }
    : {
        message: `${place} belongs to no flag.`,
        hint: 'A flag without a value is followed by none; see --help.',
    };
const givenValue = ({ value, inlineValue }) => value !== undefined && value !== '' && (inlineValue || value === '-' || !/^--?[a-z]/i.test(value))
    ? value
    : undefined;
const readOption = (token, flag, problems) => {
    if (flag.secretIn !== undefined) {
        const value = token.value ?? '';
        if (value === '-')
            return value;
        if (value !== '')
            problems.hide(value);
        refuseSecret(flag, problems);
        return undefined;
    }
    if (flag.value === undefined) {
        const { value = 'true' } = token;
        if (value === 'true' || value === 'false')
            return value;
        const message = `--${flag.name} is a switch; expected nothing after it, or =true or =false.`;
        problems.add({ input: flag.name, message, hint: `Write --${flag.name} alone.` });
        return undefined;
    }
    const value = givenValue(token);
    if (value === undefined)
        problems.add(valueProblem(flag));
    return value;
};
const readArguments = (command, args) => {
    const flags = (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .flagsOf */ .Z)(command);
    const byName = new Map(flags.flatMap((flag) => [flag.name, flag.alias ?? flag.name].map((name) => [name, flag])));
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: args.map((word) => (hasOneHyphen(word) ? `-${word}` : word)),
        strict: false,
        tokens: true,
        options: Object.fromEntries([...byName].map(([name, { value }]) => [name, { type: value === undefined ? 'boolean' : 'string' }])),
    });
    const problems = (0,_config_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .collectProblems */ .vX)();
    const given = new Map();
    let afterMistake = false;
    for (const token of tokens) {
        if (token.kind === 'option') {
            const short = hasOneHyphen(args[token.index] ?? '');
            const flag = short ? undefined : byName.get(token.name);
            afterMistake = !flag;
            if (!flag) {
                problems.add((short ? shortFlag : unknownFlag)(token, [...byName.keys()]));
                continue;
            }
            const text = readOption(token, flag, problems);
            afterMistake = text === undefined;
            if (text === undefined)
                continue;
            const before = given.get(flag.name) ?? [];
            given.set(flag.name, [...before, text]);
            if (before.length > 0 && !flag.repeatable) {
                const message = `--${flag.name} is given twice.`;
                problems.add({ input: flag.name, message, hint: 'Leave one of them out.' });
            }
        }
        else if (token.kind === 'positional' && !afterMistake) {
            const place = `Argument ${token.index + 1} after ${command.name}`;
            problems.add({ input: command.name, ...strayArgument(place, token.value) });
            afterMistake = LONG_DASH.test(token.value);
        }
        else
            afterMistake = false;
    }
    return {
        text: (name) => given.get(name)?.join('\n') ?? '',
        has: (name) => given.has(name),
        on: (name) => given.get(name)?.at(-1) === 'true',
        problems: problems.list,
    };
};


/***/ }),

/***/ 3192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ flagsOf),
/* harmony export */   h: () => (/* binding */ jsonFlag)
/* harmony export */ });
const flagsOf = ({ groups }) => groups.flatMap(({ flags }) => flags);
const jsonFlag = { name: 'json', description: 'Print the result as JSON on standard output.' };


/***/ }),

/***/ 2900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ exitStatus),
/* harmony export */   M: () => (/* binding */ statusOfCheck)
/* harmony export */ });
const exitStatus = {
    done: 0,
    failed: 1,
    usage: 2,
    found: 3,
    interrupted: 130,
};
const statusOfCheck = (status) => {
    if (status === 'failure')
        return exitStatus.found;
    return status === 'unknown' ? exitStatus.failed : exitStatus.done;
};


/***/ }),

/***/ 5650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ sandboxCommand)
/* harmony export */ });
const DEFAULT_PORT = '0, which takes any free one';
const sandboxCommand = {
    name: 'sandbox',
    summary: 'Run emulators of both APIs on this machine, to try everything without a tenant.',
    examples: [
        {
            for: 'Start both, and keep what the credential API knows; one line of JSON says where they are and what is in them',
            run: 'rotate-client-secrets sandbox --state sandbox.sqlite > sandbox.json &',
        },
        {
            for: 'Try the workflows of this folder, such as those that init writes',
            run: 'rotate-client-secrets sandbox --workflows .github/workflows > sandbox.json &',
        },
        {
            for: 'See how a rotation takes a service that answers late and an API that fails twice',
            run: "rotate-client-secrets sandbox --create-lag 20s --github-fault 'PUT /secrets/ 503 x2'",
        },
    ],
    groups: [
        {
            heading: 'WHERE',
            flags: [
                { name: 'connect-port', value: 'PORT', default: DEFAULT_PORT, description: 'Port of the credential API.' },
                { name: 'github-port', value: 'PORT', default: DEFAULT_PORT, description: 'Port of GitHub.' },
                {
                    name: 'state',
                    value: 'FILE',
                    default: 'in memory only',
                    description: 'SQLite file that keeps the clients and their secrets until the next start; FILE.seed.json beside it keeps what was seeded.',
                },
                {
                    name: 'workflows',
                    value: 'FOLDER',
                    default: 'a verification workflow of its own, verify-connect.yml',
                    description: 'Folder whose workflow files the repository has, as they are at each moment, so that those that init writes are tried before they are committed.',
                },
            ],
        },
        {
            heading: 'HOW IT MISBEHAVES',
            flags: [
                {
                    name: 'create-lag',
                    value: 'DURATION',
                    default: '0s',
                    description: 'How long the token service takes to accept a secret that was made.',
                },
                {
                    name: 'delete-lag',
                    value: 'DURATION',
                    default: '0s',
                    description: 'How long the token service goes on to accept a secret that was deleted.',
                },
                {
                    name: 'connect-fault',
                    value: "'METHOD PATH STATUS [applied] [xTIMES]'",
                    repeatable: true,
                    description: "The credential API answers 408, 429, 500 or 503 to the next request with this method and this part of a path; with 'applied' it was carried out all the same.",
                },
                {
                    name: 'github-fault',
                    value: "'METHOD PATH STATUS [applied] [xTIMES]'",
                    repeatable: true,
                    description: "The same for GitHub, with any status; 'drop' in its place breaks the connection.",
                },
            ],
        },
    ],
    notes: [
        'When both emulators are ready, standard output gets one line of JSON: addresses, a client that is due in 12 days with its secret, an administrator client, a repository, a token. Then it runs until SIGINT (Ctrl-C) or SIGTERM. It listens on 127.0.0.1 only, and every value in it is worthless elsewhere.',
        'Exit status: 0 once it was told to stop, 2 wrong arguments, or a port or file that it cannot use.',
    ],
};


/***/ }),

/***/ 3223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IU: () => (/* binding */ clear),
  YB: () => (/* binding */ columns),
  VD: () => (/* binding */ live),
  SP: () => (/* binding */ shown),
  M9: () => (/* binding */ write)
});

;// CONCATENATED MODULE: ./build/adapters/terminal/live-line.js
const CLEAR = '\r\u001b[2K';
const FRAMES = [...'⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏'];
const liveLine = ({ write, columns }) => {
    let shown = '';
    let frame = 0;
    return {
        above: (text) => write(shown === '' ? text : `${CLEAR}${text}${shown}`),
        draw: (words) => {
            if (words === '' && shown === '')
                return;
            frame += 1;
            const room = Math.max(10, columns() - 1);
            const whole = [...`${FRAMES[frame % FRAMES.length]} ${words}`];
            const text = whole.length > room ? `${whole.slice(0, room - 1).join('')}…` : whole.join('');
            shown = words === '' ? '' : text;
            write(CLEAR + shown);
        },
    };
};

;// CONCATENATED MODULE: ./build/entry/cli/screen.js

const { stderr, env } = process;
const live = stderr.isTTY === true && env.TERM !== 'dumb';
const columns = live ? () => stderr.columns || 80 : undefined;
const line = liveLine({ write: (text) => stderr.write(text), columns: () => stderr.columns || 80 });
const write = (text) => line.above(text);
const clear = () => line.draw('');
const shown = async (words, work) => {
    if (!live)
        return work();
    const timer = setInterval(() => line.draw(words()), 100);
    try {
        return await work();
    }
    finally {
        clearInterval(timer);
        clear();
    }
};


/***/ }),

/***/ 4524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ refuseOnShell),
  v: () => (/* binding */ shell)
});

// EXTERNAL MODULE: ./build/adapters/report/redaction.js
var redaction = __webpack_require__(9125);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/adapters/terminal/wrap.js

const widthOf = (text) => [...(0,external_node_util_.stripVTControlCharacters)(text)].length;
const indentOf = (line, columns) => {
    const plain = (0,external_node_util_.stripVTControlCharacters)(line);
    const [step] = /^ *[▸✗] \p{L}+ +\d[\d.]* \S+(?: \d+ \S+)? {2}/u.exec(plain) ?? [];
    const [space = ''] = /^ */.exec(plain) ?? [];
    const indent = step === undefined ? space.length + 2 : [...step].length;
    return indent < columns / 2 ? indent : space.length + 2;
};
const wrapped = (line, columns) => {
    if (widthOf(line) <= columns)
        return [line];
    const indent = ' '.repeat(indentOf(line, columns));
    const lines = [];
    let current = '';
    for (const word of line.match(/^ *\S* *|\S+ */g) ?? []) {
        if (current.trim() !== '' && widthOf((current + word).trimEnd()) > columns) {
            lines.push(current.trimEnd());
            current = indent;
        }
        current += word;
    }
    return [...lines, current.trimEnd()];
};

;// CONCATENATED MODULE: ./build/adapters/terminal/log.js


const stylesFor = (stream) => (style, text) => (0,external_node_util_.styleText)(style, text, { stream });
const colorOf = {
    '▸': 'cyan',
    '✗': 'red',
    rotated: 'green',
    finished: 'green',
    failed: 'red',
    waits: 'yellow',
    skipped: 'yellow',
};
const colored = (line, style) => line.replace(/^(\s*)([▸✗])|^([\w./#:-]+: )(rotated|finished|failed|waits|skipped)\b/u, (_, indent = '', sign = '', name = '', became = '') => {
    const word = `${sign}${became}`;
    return `${indent}${name}${style(colorOf[word] ?? 'reset', word)}`;
});
const terminalLog = ({ write, style, redact, columns, verbose = false }) => {
    let depth = 0;
    const lines = (text) => {
        const indent = '  '.repeat(depth);
        for (const line of redact(text).split('\n')) {
            const whole = colored(indent + line, style).trimEnd();
            for (const part of columns ? wrapped(whole, columns()) : [whole])
                write(`${part}\n`);
        }
    };
    return {
        info: lines,
        debug: (message) => {
            if (verbose)
                lines(message);
        },
        warning: (message) => lines(`${style('yellow', 'warning')} ${message}`),
        error: (message, { title } = {}) => lines(`${style('red', 'error')}${title === undefined ? '' : ` ${title}`}: ${message}`),
        startGroup: (title) => {
            lines(title);
            depth += 1;
        },
        endGroup: () => {
            depth -= 1;
        },
    };
};

;// CONCATENATED MODULE: ./build/adapters/terminal/memory-journal.js
const wordsOf = (credential, { secretId, writing }) => {
    const secret = secretId === undefined ? 'a new secret' : `secret ${secretId}`;
    if (writing)
        return `${credential}: ${secret} may have reached destinations. Every destination holds what works.`;
    return secretId === undefined
        ? `${credential}: ${secret} may have been made. No destination was sent one, and nobody uses it.`
        : `${credential}: ${secret} was made. No destination was sent it, and nobody uses it.`;
};
const memoryJournal = () => {
    const begun = new Map();
    return {
        journalOf: ({ credential }) => ({
            creating: () => void begun.set(credential, { writing: false }),
            created: (secretId) => void begun.set(credential, { ...begun.get(credential), secretId, writing: false }),
            writing: () => void begun.set(credential, { ...begun.get(credential), writing: true }),
            over: () => void begun.delete(credential),
        }),
        left: () => [...begun].map(([credential, one]) => wordsOf(credential, one)),
    };
};

;// CONCATENATED MODULE: ./build/adapters/terminal/paint.js
const changes = {
    '+': 'green',
    '~': 'yellow',
    '?': 'cyan',
    '-': 'red',
    '=': 'dim',
};
const statuses = {
    failure: 'red',
    unknown: 'magenta',
    warning: 'yellow',
    ok: 'green',
};
const HEADS = /^[A-Z]+(?: {2,}[A-Z]+(?: [A-Z]+)*)+$/;
const painted = (text, style) => text
    .split('\n')
    .map((line) => {
    if (HEADS.test(line))
        return style('bold', line);
    return line
        .replace(/^( {2})([+~?=-] \w+)(?= )/, (_, indent, change) => indent + style(changes[change[0] ?? ''] ?? 'reset', change))
        .replace(/^(failure|unknown|warning|ok)(?= )/, (status) => style(statuses[status] ?? 'reset', status));
})
    .join('\n');

// EXTERNAL MODULE: ./build/adapters/report/annotations.js
var annotations = __webpack_require__(7830);
// EXTERNAL MODULE: ./build/adapters/report/refusal.js
var refusal = __webpack_require__(4696);
// EXTERNAL MODULE: ./build/adapters/report/words.js
var words = __webpack_require__(169);
// EXTERNAL MODULE: ./build/cli/exit-status.js
var exit_status = __webpack_require__(2900);
;// CONCATENATED MODULE: ./build/cli/refusal.js




const refuse = (log, problems) => {
    const failures = problems.map(({ message, hint }) => ({ code: 'CONFIG_INVALID', message, hint }));
    for (const failure of failures)
        log.error((0,annotations/* failureText */.k)(failure), { title: failure.code });
    log.info(`${(0,words/* counted */.hS)(failures.length, 'mistake')}. ${refusal/* NOTHING_HAPPENED */.g2}`);
    return exit_status/* exitStatus */.$.usage;
};

// EXTERNAL MODULE: ./build/config/surroundings.js
var surroundings = __webpack_require__(468);
// EXTERNAL MODULE: ./build/entry/cli/screen.js + 1 modules
var screen = __webpack_require__(3223);
;// CONCATENATED MODULE: ./build/entry/cli/shell.js







const { protect, redact } = (0,redaction/* createProtection */.o)();
const { journalOf, left } = memoryJournal();
const shell = {
    protect,
    journalOf,
    left,
    redact,
    log: terminalLog({ write: screen/* write */.M9, style: stylesFor(process.stderr), redact, columns: screen/* columns */.YB }),
    print: (words) => process.stdout.write(`${redact(words)}\n`),
    show: (words) => process.stdout.write(`${painted(redact(words), stylesFor(process.stdout))}\n`),
    surroundings: (0,surroundings/* onCommandLine */.v)({ changesNothing: false }),
    environment: Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('INPUT_'))),
};
const refuseOnShell = (problems) => {
    process.exitCode = refuse(shell.log, problems);
};


/***/ })

};
