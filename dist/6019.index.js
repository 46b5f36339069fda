export const id = 6019;
export const ids = [6019];
export const modules = {

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


/***/ })

};
