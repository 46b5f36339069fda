export const id = 1766;
export const ids = [1766];
export const modules = {

/***/ 1766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findSecretUses: () => (/* binding */ findSecretUses)
});

// EXTERNAL MODULE: ./build/domain/secret-use.js
var secret_use = __webpack_require__(2443);
;// CONCATENATED MODULE: ./build/adapters/workflow-files/passed-secrets.js
const DEEPEST = 10;
const MOST_NAMES = 5000;
const MOST_CALLS = 2000;
const followCalls = (calls) => {
    const passed = new Map();
    let names = 0;
    const note = (callee, as, secret) => {
        const key = as.toUpperCase();
        const file = passed.get(callee) ?? new Map();
        const known = file.get(key) ?? new Set();
        if (known.has(secret) || secret.toUpperCase() === key || names >= MOST_NAMES)
            return false;
        names += 1;
        passed.set(callee, file.set(key, known.add(secret)));
        return true;
    };
    const follow = ({ caller, callee, passes }) => {
        const above = passed.get(caller) ?? new Map();
        const pairs = passes === 'all'
            ? [...above].flatMap(([as, secrets]) => [...secrets].map((secret) => [as, secret]))
            : [...passes].flatMap(([as, secrets]) => secrets.flatMap((secret) => [secret, ...(above.get(secret.toUpperCase()) ?? [])].map((one) => [as, one])));
        return pairs.filter(([as, secret]) => note(callee, as, secret)).length > 0;
    };
    const followed = calls.slice(0, MOST_CALLS);
    for (let depth = 0; depth < DEEPEST; depth++)
        if (followed.filter(follow).length === 0)
            break;
    return passed;
};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/adapters/checkout/open-checkout.js
var open_checkout = __webpack_require__(5681);
// EXTERNAL MODULE: ./build/adapters/yaml/bounded-yaml.js
var bounded_yaml = __webpack_require__(5558);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/lexer.js
var lexer = __webpack_require__(2083);
;// CONCATENATED MODULE: ./build/adapters/workflow-files/expressions.js


const OPENING = '${{';
const endOfExpression = (text, from) => {
    let inText = false;
    for (let index = from; index < text.length; index++) {
        if (text[index] === "'")
            inText = !inText;
        else if (!inText && text[index] === '}' && text[index + 1] === '}')
            return index;
    }
    return -1;
};
const referencesAmong = (tokens) => tokens.flatMap((token, index) => {
    const next = tokens[index + 1];
    if (token.type !== lexer/* TokenType */.ks.IDENTIFIER || token.lexeme.toLowerCase() !== 'secrets')
        return [];
    if (tokens[index - 1]?.type === lexer/* TokenType */.ks.DOT || next?.type === lexer/* TokenType */.ks.LEFT_PAREN)
        return [];
    const [second, third] = [tokens[index + 2], tokens[index + 3]];
    const start = token.range.start.column;
    if (next?.type === lexer/* TokenType */.ks.DOT && second?.type === lexer/* TokenType */.ks.IDENTIFIER)
        return [{ start, end: second.range.end.column, secret: second.lexeme }];
    if (next?.type === lexer/* TokenType */.ks.LEFT_BRACKET &&
        second?.type === lexer/* TokenType */.ks.STRING &&
        third?.type === lexer/* TokenType */.ks.RIGHT_BRACKET)
        return [{ start, end: third.range.end.column, secret: String(second.value) }];
    return [{ start, end: token.range.end.column, secret: secret_use/* ANY_SECRET */.G }];
});
const referencesInExpression = (expression, from = 0) => {
    try {
        const { tokens } = new lexer/* Lexer */.JG(expression.replaceAll(/[\r\n]/g, ' ')).lex();
        const found = referencesAmong(tokens);
        return {
            found: found.map(({ start, end, secret }) => ({ start: from + start, end: from + end, secret })),
            refused: false,
        };
    }
    catch {
        return { found: [], refused: true };
    }
};
const referencesInTemplate = (text) => {
    const all = [];
    let at = text.indexOf(OPENING);
    while (at >= 0) {
        const from = at + OPENING.length;
        const end = endOfExpression(text, from);
        all.push(end < 0 ? { found: [], refused: true } : referencesInExpression(text.slice(from, end), from));
        at = end < 0 ? -1 : text.indexOf(OPENING, end);
    }
    return { found: all.flatMap(({ found }) => found), refused: all.some(({ refused }) => refused) };
};

;// CONCATENATED MODULE: ./build/adapters/workflow-files/scalar-text.js
const linear = (text, from) => ({
    text,
    start: (index) => from + index,
    end: (index) => from + index + 1,
});
const named = {
    '0': '\0',
    a: '\x07',
    b: '\b',
    e: '\x1b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
    N: '\x85',
    _: '\xa0',
    L: '\u2028',
    P: '\u2029',
};
const unescaped = (sequence) => {
    const sign = sequence[1] ?? '';
    if (sign === '\n' || sign === '\r')
        return '';
    if (/[xuU]/.test(sign))
        return String.fromCodePoint(Number.parseInt(sequence.slice(2), 16));
    return named[sign] ?? sign;
};
const escapes = {
    QUOTE_SINGLE: /''/g,
    QUOTE_DOUBLE: /\\(?:x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|\r?\n[ \t]*|.)/gs,
};
const quoted = (source, from, style) => {
    const parts = [];
    const starts = [];
    const ends = [];
    const literal = (begin, end) => {
        parts.push(source.slice(begin, end));
        for (let index = begin; index < end; index++) {
            starts.push(from + index);
            ends.push(from + index + 1);
        }
    };
    let done = 0;
    for (const { 0: sequence, index } of source.matchAll(escapes[style])) {
        literal(done, index);
        const meant = style === 'QUOTE_SINGLE' ? "'" : unescaped(sequence);
        parts.push(meant);
        done = index + sequence.length;
        for (let unit = 0; unit < meant.length; unit++) {
            starts.push(from + index);
            ends.push(from + done);
        }
    }
    literal(done, source.length);
    return {
        text: parts.join(''),
        start: (index) => starts[index] ?? from + source.length,
        end: (index) => ends[index] ?? from + source.length,
    };
};
const textOf = (file, scalar) => {
    const [from = 0, to = from] = scalar.range ?? [];
    switch (scalar.type) {
        case 'QUOTE_SINGLE':
        case 'QUOTE_DOUBLE':
            return quoted(file.slice(from + 1, to - 1), from + 1, scalar.type);
        case 'BLOCK_LITERAL':
        case 'BLOCK_FOLDED': {
            const first = file.indexOf('\n', from) + 1;
            return first === 0 || first > to ? linear('', to) : linear(file.slice(first, to), first);
        }
        default:
            return linear(file.slice(from, to), from);
    }
};

;// CONCATENATED MODULE: ./build/adapters/workflow-files/rooms.js
const doors = {
    file: { on: 'triggers', jobs: 'jobs', runs: 'runs' },
    triggers: { workflow_call: 'call trigger' },
    'call trigger': { secrets: 'declared secrets' },
    job: { if: 'condition', steps: 'steps', snapshot: 'snapshot' },
    snapshot: { if: 'condition' },
    step: { if: 'condition' },
    runs: { 'pre-if': 'condition', 'post-if': 'condition', steps: 'steps' },
};
const roomBehind = (room, key) => {
    if (room === 'jobs')
        return 'job';
    if (room === 'steps')
        return 'step';
    const known = doors[room];
    return (known && key !== undefined && Object.hasOwn(known, key) && known[key]) || 'anything';
};

;// CONCATENATED MODULE: ./build/adapters/workflow-files/walk.js


class AliasesRepeat extends Error {
    name = 'AliasesRepeat';
}
const MOST_NODES = 500_000;
const walkBudget = () => ({ left: 10_000_000 });
const valueBehind = ({ resolved }, map, key) => {
    const pair = map.items.find((item) => {
        const node = resolved(item.key);
        return (0,dist/* isScalar */.jn)(node) && node.value === key;
    });
    return resolved(pair?.value);
};
const walk = (yaml, visitor, budget) => {
    const steps = [{ node: yaml.contents, room: 'file', parent: 'anything', job: undefined, isKey: false }];
    const end = Math.max(0, budget.left - MOST_NODES);
    for (let step = steps.pop(); step; step = steps.pop()) {
        if (budget.left <= end)
            throw new AliasesRepeat();
        budget.left -= 1;
        const { room } = step;
        const node = (0,dist/* isAlias */.Vj)(step.node) ? yaml.resolved(step.node) : step.node;
        if ((0,dist/* isScalar */.jn)(node))
            visitor.scalar(node, step);
        if ((0,dist/* isSeq */.oP)(node)) {
            const inside = { room: roomBehind(room, undefined), parent: room, job: step.job, isKey: false };
            for (const item of node.items)
                steps.push({ ...inside, node: item });
        }
        if (!(0,dist/* isMap */.jh)(node))
            continue;
        visitor.map(node, room);
        const job = room === 'job' ? node : step.job;
        for (const { key, value } of node.items) {
            const name = yaml.resolved(key);
            const behind = roomBehind(room, (0,dist/* isScalar */.jn)(name) ? String(name.value) : undefined);
            steps.push({ node: key, room: 'anything', parent: room, job, isKey: true });
            steps.push({ node: value, room: behind, parent: room, job, isKey: false });
        }
    }
};

;// CONCATENATED MODULE: ./build/adapters/workflow-files/file-uses.js




const LOCAL = /^\.\//;
const literal = (node) => {
    if (!(0,dist/* isScalar */.jn)(node) || node.value === null)
        return undefined;
    const text = String(node.value);
    return text.includes('${{') || text === '' ? undefined : text;
};
const environmentOf = (yaml, job) => {
    if (!job)
        return undefined;
    const environment = valueBehind(yaml, job, 'environment');
    return literal((0,dist/* isMap */.jh)(environment) ? valueBehind(yaml, environment, 'name') : environment);
};
const rangeOf = ({ range }) => ({
    start: range?.[0] ?? 0,
    end: range?.[1] ?? 0,
});
const usesIn = (file, yaml, budget) => {
    const scalars = new Map();
    const jobs = new Set();
    const actions = new Set();
    const environments = new Map();
    const visitor = {
        map(node, room) {
            if (room === 'job') {
                jobs.add(node);
                environments.set(node, environmentOf(yaml, node));
            }
            if (room !== 'step')
                return;
            const action = literal(valueBehind(yaml, node, 'uses'));
            if (action !== undefined && LOCAL.test(action))
                actions.add(action);
        },
        scalar(node, { room, parent, job, isKey }) {
            const seen = scalars.get(node) ?? { environments: new Set(), isCondition: false, isDeclared: false };
            scalars.set(node, seen);
            seen.environments.add(environments.get(job));
            seen.isCondition ||= room === 'condition';
            seen.isDeclared ||= isKey && parent === 'declared secrets';
        },
    };
    walk(yaml, visitor, budget);
    const read = (scalar, isCondition) => {
        const placed = textOf(file, scalar);
        if (placed.text.includes('${{'))
            return { placed, references: referencesInTemplate(placed.text) };
        return { placed, references: isCondition ? referencesInExpression(placed.text) : { found: [], refused: false } };
    };
    const uses = [];
    const refused = [];
    for (const [scalar, { environments: all, isCondition, isDeclared }] of scalars) {
        const [first] = all;
        const environment = all.size === 1 ? first : undefined;
        if (isDeclared)
            uses.push({ ...rangeOf(scalar), secret: String(scalar.value), environment });
        const { placed, references } = read(scalar, isCondition);
        for (const { start, end, secret } of references.found)
            uses.push({ start: placed.start(start), end: placed.end(end - 1), secret, environment });
        if (references.refused)
            refused.push(rangeOf(scalar).start);
    }
    const namesIn = (node) => (0,dist/* isScalar */.jn)(node) ? read(node, false).references.found.map(({ secret }) => secret) : [];
    const calls = [...jobs].flatMap((job) => {
        const workflow = literal(valueBehind(yaml, job, 'uses'));
        const secrets = valueBehind(yaml, job, 'secrets');
        if (workflow === undefined)
            return [];
        if ((0,dist/* isMap */.jh)(secrets)) {
            const passes = new Map();
            for (const { key, value } of secrets.items) {
                const name = literal(yaml.resolved(key));
                if (name !== undefined)
                    passes.set(name, namesIn(yaml.resolved(value)));
            }
            return [{ workflow, passes }];
        }
        if (!(0,dist/* isScalar */.jn)(secrets) || secrets.value !== 'inherit')
            return [];
        return [{ workflow, passes: 'all', inherit: { ...rangeOf(secrets), environment: environments.get(job) } }];
    });
    return { uses, calls, actions: [...actions], refused: refused.sort((one, other) => one - other) };
};

;// CONCATENATED MODULE: ./build/adapters/workflow-files/read-files.js





const MOST_FILES = 2000;
const MOST_FOLDERS = 1000;
const WORKFLOWS = '.github/workflows';
const ACTIONS = '.github/actions';
const YAML = /\.ya?ml$/;
const actionFiles = ['action.yml', 'action.yaml'];
const localPath = (written) => {
    const path = external_node_path_.posix.normalize(written).replace(/\/$/, '');
    return path === '..' || path.startsWith('../') || path.startsWith('/') ? undefined : path;
};
const filesToRead = async (checkout, warn) => {
    const list = async (folder) => {
        const listing = await checkout.list(folder);
        if ('entries' in listing)
            return listing.entries;
        warn(`${folder} was skipped: ${listing.skipped}.`);
        return [];
    };
    const workflows = (await list(WORKFLOWS)).filter(({ name, isFolder }) => !isFolder && YAML.test(name));
    const files = workflows.map(({ name }) => external_node_path_.posix.join(WORKFLOWS, name));
    files.push(...(await list('')).filter(({ name }) => actionFiles.includes(name)).map(({ name }) => name));
    const folders = [ACTIONS];
    for (const folder of folders) {
        if (folders.length > MOST_FOLDERS)
            break;
        for (const { name, isFolder } of await list(folder)) {
            if (isFolder)
                folders.push(external_node_path_.posix.join(folder, name));
            else if (actionFiles.includes(name))
                files.push(external_node_path_.posix.join(folder, name));
        }
    }
    return files;
};
const parsed = (text, budget) => {
    const yaml = (0,bounded_yaml/* readBoundedYaml */.f)(text);
    const error = yaml.errors.find(({ duplicateKey }) => !duplicateKey);
    if (error)
        return { skipped: `it is not YAML that can be read (line ${error.place.line}: ${error.message})` };
    try {
        return { uses: usesIn(text, yaml, budget), placeAt: yaml.placeAt };
    }
    catch (thrown) {
        if (!(thrown instanceof AliasesRepeat))
            throw thrown;
        return {
            skipped: budget.left > 0 ? 'its aliases repeat too much' : 'aliases of the files before it repeat too much',
        };
    }
};
const readFiles = async (root, warn) => {
    const checkout = (0,open_checkout/* openCheckout */.H)(root);
    const files = new Map();
    const budget = walkBudget();
    const listed = await filesToRead(checkout, warn);
    const known = new Set(listed);
    const queue = [...listed];
    const enqueue = (folder) => {
        for (const name of actionFiles) {
            const path = external_node_path_.posix.join(folder, name);
            if (known.has(path))
                continue;
            known.add(path);
            queue.push(path);
        }
    };
    for (const [index, path] of queue.entries()) {
        if (index === MOST_FILES) {
            warn(`${path} and what follows it were skipped: at most ${MOST_FILES} files are read.`);
            break;
        }
        const skip = (why) => warn(`${path} was skipped: ${why}.`);
        const read = await checkout.read(path);
        const file = read && ('text' in read ? parsed(read.text, budget) : read);
        if (!file) {
            if (index < listed.length)
                skip('it is a link that leads nowhere');
        }
        else if ('skipped' in file) {
            skip(file.skipped);
        }
        else {
            files.set(path, file);
            for (const offset of file.uses.refused)
                warn(`${path}, line ${file.placeAt(offset).line}: GitHub would refuse an expression here; its uses are not shown.`);
            for (const action of file.uses.actions) {
                const folder = localPath(action);
                if (folder !== undefined)
                    enqueue(folder);
                else
                    warn(`${action}, which ${path} uses, was skipped: it leads out of the checkout.`);
            }
        }
    }
    return files;
};

;// CONCATENATED MODULE: ./build/adapters/workflow-files/find-secret-uses.js



const MOST_USES = 100_000;
function* withPassed(files) {
    const called = (workflow) => {
        const path = workflow.startsWith('./') ? localPath(workflow) : undefined;
        return path !== undefined && files.has(path) ? path : undefined;
    };
    const calls = [...files].flatMap(([caller, { uses }]) => uses.calls.flatMap(({ workflow, passes }) => {
        const callee = called(workflow);
        return callee === undefined ? [] : [{ caller, callee, passes }];
    }));
    const passed = followCalls(calls);
    for (const [file, { uses }] of files) {
        for (const use of uses.uses) {
            yield { ...use, file };
            const others = passed.get(file)?.get(use.secret.toUpperCase()) ?? [];
            for (const secret of others)
                yield { ...use, file, secret, environment: undefined };
        }
        for (const { workflow, inherit } of uses.calls)
            if (inherit && called(workflow) === undefined)
                yield { ...inherit, file, secret: secret_use/* ANY_SECRET */.G };
    }
}
const inOrder = (one, other) => {
    if (one.file !== other.file)
        return one.file < other.file ? -1 : 1;
    return one.line - other.line || one.column - other.column;
};
const findSecretUses = async (root) => {
    const warnings = [];
    const files = await readFiles(root, (text) => void warnings.push(text));
    const uses = [];
    for (const { file, start, end, secret, environment } of withPassed(files)) {
        if (uses.length === MOST_USES) {
            warnings.push(`More than ${MOST_USES} places use secrets; ${file} and what follows it are not shown whole.`);
            break;
        }
        const placeAt = files.get(file)?.placeAt;
        const [from, to] = [placeAt?.(start), placeAt?.(end)];
        if (!from || !to)
            continue;
        const place = { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
        uses.push({ file, ...place, secret, ...(environment === undefined ? {} : { environment }) });
    }
    return { uses: uses.sort(inOrder), warnings };
};


/***/ }),

/***/ 5558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ offsetOf),
/* harmony export */   f: () => (/* binding */ readBoundedYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

const DEEPEST = 20;
const MOST_LEXEMES = 600_000;
const tokensOf = (text, lines) => {
    const tokens = [];
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__.Parser(lines.addNewLine);
    lines.addNewLine(0);
    let lexemes = 0;
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        lexemes += 1;
        if (lexemes > MOST_LEXEMES)
            return 'it has too many parts';
        for (const token of parser.next(lexeme)) {
            tokens.push(token);
            if (token.type === 'error')
                return tokens;
        }
        if (parser.stack.length > DEEPEST + 2)
            return `it nests more than ${DEEPEST} levels deep`;
    }
    return [...tokens, ...parser.end()];
};
const walk = (document) => {
    const anchors = new Map();
    const aliases = new Map();
    const repeated = [];
    const noteRepeated = ({ items }) => {
        const keys = new Set();
        for (const { key } of items) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
                continue;
            const text = String(key.value);
            if (keys.has(text))
                repeated.push(key);
            keys.add(text);
        }
    };
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__.visit)(document, {
        Node: (_key, node) => {
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
                aliases.set(node, anchors.get(node.source));
            else if (node.anchor !== undefined)
                anchors.set(node.anchor, node);
        },
        Map: (_key, node) => {
            if (node.anchor !== undefined)
                anchors.set(node.anchor, node);
            noteRepeated(node);
        },
    });
    return { aliases, repeated };
};
const withoutSource = (message) => message.replace(/(?<=[\w)]):\s.*$/s, '').replace(/\.$/, '');
const offsetOf = (node) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? (node.range?.[0] ?? 0) : 0);
const readBoundedYaml = (text) => {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.LineCounter();
    const placeAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    const placeOf = (node) => placeAt(offsetOf(node));
    const unreadable = (offset, message) => {
        const error = { place: placeAt(offset), message: withoutSource(message), duplicateKey: false };
        return { contents: null, errors: [error], placeOf, placeAt, resolved: (node) => node };
    };
    const tokens = tokensOf(text, lines);
    if (typeof tokens === 'string')
        return unreadable(0, tokens);
    const options = { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' };
    const [document, second] = new yaml__WEBPACK_IMPORTED_MODULE_0__.Composer(options).compose(tokens, true, text.length);
    const [error] = document?.errors ?? [];
    if (error)
        return unreadable(error.pos[0], error.message);
    if (second)
        return unreadable(second.range[0], 'it holds more than one document');
    if (!document)
        return unreadable(0, 'it is empty');
    const { aliases, repeated } = walk(document);
    return {
        contents: document.contents,
        errors: repeated.map((key) => ({ place: placeOf(key), message: 'a key stands there twice', duplicateKey: true })),
        placeOf,
        placeAt,
        resolved: (node) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? aliases.get(node) : node),
    };
};


/***/ })

};
