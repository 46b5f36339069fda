export const id = 9848;
export const ids = [9848,6019];
export const modules = {

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
        args: [...args],
        strict: false,
        tokens: true,
        options: Object.fromEntries([...byName].map(([name, { value }]) => [name, { type: value === undefined ? 'boolean' : 'string' }])),
    });
    const problems = (0,_config_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .collectProblems */ .vX)();
    const given = new Map();
    let afterMistake = false;
    for (const token of tokens) {
        if (token.kind === 'option') {
            const flag = byName.get(token.name);
            afterMistake = !flag;
            if (!flag) {
                problems.add(unknownFlag(token, [...byName.keys()]));
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
            const message = `Argument ${token.index + 1} after ${command.name} belongs to no flag.`;
            problems.add({ input: command.name, message, hint: 'A flag without a value is followed by none; see --help.' });
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
    ],
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

// EXTERNAL MODULE: ./build/sandbox/seeded-sandbox.js + 88 modules
var seeded_sandbox = __webpack_require__(8806);
// EXTERNAL MODULE: ./build/entry/package-root.js
var package_root = __webpack_require__(940);
// EXTERNAL MODULE: ./build/entry/cli/shell.js + 3 modules
var shell = __webpack_require__(6017);
;// CONCATENATED MODULE: ./build/entry/cli/sandbox.js





const repeated = ({ times, ...fault }) => Array.from({ length: times }, () => fault);
const sandbox = async (flags) => {
    const read = readSandboxWishes(flags);
    if ('problems' in read)
        return (0,shell/* refuseOnShell */.w)(read.problems);
    const { lag, connectFaults, githubFaults, ...where } = read.wishes;
    const stopped = Promise.race([(0,external_node_events_.once)(process, 'SIGINT'), (0,external_node_events_.once)(process, 'SIGTERM')]);
    const running = await (0,seeded_sandbox/* startSeededSandbox */.w)({ ...where, actionsRoot: (0,package_root/* packageRoot */.Z)() });
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

/***/ 5228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IU: () => (/* binding */ clear),
  VI: () => (/* binding */ watched),
  M9: () => (/* binding */ write)
});

// EXTERNAL MODULE: ./build/adapters/report/moments.js
var moments = __webpack_require__(4073);
// EXTERNAL MODULE: ./build/adapters/report/untrusted.js
var untrusted = __webpack_require__(9790);
;// CONCATENATED MODULE: ./build/adapters/terminal/doing.js


const createDoing = (all, now) => {
    const active = new Map();
    let done = 0;
    const note = (credential, step) => {
        active.set(credential, { ...(step === undefined ? {} : { step }), since: now() });
    };
    return {
        noting: (progress) => ({
            begin(credential) {
                note(credential);
                return { ...progress.begin(credential), begins: note };
            },
            end(report, details, count) {
                active.delete(report.name);
                done = count.done;
                progress.end(report, details, count);
            },
        }),
        words() {
            const each = [...active].map(([credential, { step = 'begin', since }]) => (0,untrusted/* plainLine */.h0)(`${credential}: ${step}, ${(0,moments/* tookRoughly */.Ef)(now() - since)}`, 200));
            if (each.length === 0)
                return '';
            return all === 1 ? each.join('') : [`${done} of ${all} done`, ...each].join(' · ');
        },
    };
};

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
            const text = [...`${FRAMES[frame % FRAMES.length]} ${words}`].slice(0, Math.max(10, columns() - 1)).join('');
            shown = words === '' ? '' : text;
            write(CLEAR + shown);
        },
    };
};

;// CONCATENATED MODULE: ./build/entry/cli/screen.js


const { stderr, env } = process;
const live = stderr.isTTY === true && env.TERM !== 'dumb';
const line = liveLine({ write: (text) => stderr.write(text), columns: () => stderr.columns || 80 });
const write = (text) => line.above(text);
const clear = () => line.draw('');
const watched = async ({ progress, all }, work) => {
    if (!live)
        return work(progress);
    const doing = createDoing(all, () => performance.now());
    const timer = setInterval(() => line.draw(doing.words()), 100);
    try {
        return await work(doing.noting(progress));
    }
    finally {
        clearInterval(timer);
        clear();
    }
};


/***/ }),

/***/ 6017:
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
;// CONCATENATED MODULE: ./build/adapters/terminal/log.js

const stylesFor = (stream) => (style, text) => (0,external_node_util_.styleText)(style, text, { stream });
const signed = (line, style) => line.replace(/^(\s*)([▸✗])/u, (_, indent, sign) => indent + style(sign === '▸' ? 'cyan' : 'red', sign));
const terminalLog = ({ write, style, redact, verbose = false }) => {
    let depth = 0;
    const lines = (text) => {
        const indent = '  '.repeat(depth);
        for (const line of redact(text).split('\n'))
            write(`${signed(indent + line, style).trimEnd()}\n`);
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
        log.error((0,annotations.failureText)(failure), { title: failure.code });
    log.info(`${(0,words/* counted */.hS)(failures.length, 'mistake')}. ${refusal/* NOTHING_HAPPENED */.g2}`);
    return exit_status/* exitStatus */.$.usage;
};

// EXTERNAL MODULE: ./build/config/surroundings.js
var surroundings = __webpack_require__(468);
// EXTERNAL MODULE: ./build/entry/cli/screen.js + 2 modules
var screen = __webpack_require__(5228);
;// CONCATENATED MODULE: ./build/entry/cli/shell.js






const { protect, redact } = (0,redaction/* createProtection */.o)();
const { journalOf, left } = memoryJournal();
const shell = {
    protect,
    journalOf,
    left,
    redact,
    log: terminalLog({ write: screen/* write */.M9, style: stylesFor(process.stderr), redact }),
    print: (words) => process.stdout.write(`${redact(words)}\n`),
    surroundings: surroundings/* onCommandLine */.v,
    environment: Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('INPUT_'))),
};
const refuseOnShell = (problems) => {
    process.exitCode = refuse(shell.log, problems);
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
/* harmony import */ var _cli_shell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6017);




const sandbox = async () => {
    const flags = (0,_cli_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .readArguments */ .l)(_cli_sandbox_command_js__WEBPACK_IMPORTED_MODULE_1__/* .sandboxCommand */ .P, process.argv.slice(2));
    return flags.problems.length > 0 ? (0,_cli_shell_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseOnShell */ .w)(flags.problems) : (0,_cli_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.sandbox)(flags);
};


/***/ })

};
