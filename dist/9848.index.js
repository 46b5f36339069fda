export const id = 9848;
export const ids = [9848,7830,6019];
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

/***/ 4696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ refusalMarkdown),
/* harmony export */   ZZ: () => (/* binding */ refusalHeadline),
/* harmony export */   g2: () => (/* binding */ NOTHING_HAPPENED)
/* harmony export */ });
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3599);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9790);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(169);



const refusalHeadline = (failures) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(failures.length, 'input')} ${failures.length === 1 ? 'is' : 'are'} wrong`;
const NOTHING_HAPPENED = 'Nothing was called, and nothing was changed.';
const refusalMarkdown = (failures) => (0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .fitted */ .$5)([
    {
        head: `## Client secrets: ${refusalHeadline(failures)}\n\n${NOTHING_HAPPENED}\n\n\`\`\`text\n`,
        items: failures.map(({ message, hint }) => `- ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(message, 2000)}\n  Next: ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(hint, 2000)}\n`),
        foot: '```\n\n',
        noun: 'wrong inputs',
    },
], _fit_js__WEBPACK_IMPORTED_MODULE_0__/* .summaryRoom */ .m4);


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
const onCommandLine = ({ changesNothing }) => ({
    outside: {
        source: 'Outside of GitHub Actions nobody can read the GitHub secret that a rotation has written: let an administrator client act instead',
        changesNothing,
    },
    mayLackSecrets: () => false,
    emptySecret: 'In a job of a CI system, look whether its variable may be read by this branch.',
    setVariable: (name) => `Set ${name} in the environment of this command, in CI as a masked variable of the job.`,
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

/***/ 816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ whenNpmIsGone)
/* harmony export */ });
const LOOK_MS = 500;
const whenNpmIsGone = (tell) => {
    const { npm_command: byNpm } = process.env;
    const parent = process.ppid;
    if (byNpm === undefined || parent === 1)
        return;
    const timer = setInterval(() => {
        if (process.ppid === parent)
            return;
        clearInterval(timer);
        tell();
    }, LOOK_MS);
    timer.unref();
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
// EXTERNAL MODULE: ./build/entry/cli/parent.js
var cli_parent = __webpack_require__(816);
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
