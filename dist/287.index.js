export const id = 287;
export const ids = [287];
export const modules = {

/***/ 7287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readDestinationsInput: () => (/* binding */ readDestinationsInput)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/domain/destination.js
var domain_destination = __webpack_require__(2345);
;// CONCATENATED MODULE: ./build/config/bounded-yaml.js

const DEEPEST = 20;
const nestsTooDeep = (text) => {
    const waiting = [...new dist.Parser().parse(text)].map((token) => ({ token, depth: 0 }));
    for (let next = waiting.pop(); next; next = waiting.pop()) {
        const { token, depth } = next;
        if (depth > DEEPEST)
            return true;
        if (token.type === 'document' && token.value)
            waiting.push({ token: token.value, depth });
        if (!('items' in token))
            continue;
        for (const { key, value } of token.items) {
            for (const inner of [key, value])
                if (inner)
                    waiting.push({ token: inner, depth: depth + 1 });
        }
    }
    return false;
};
const aliasesOf = (document) => {
    const anchors = new Map();
    const aliases = new Map();
    (0,dist.visit)(document, {
        Node: (_key, node) => {
            if ((0,dist/* isAlias */.Vj)(node))
                aliases.set(node, anchors.get(node.source));
            else if (node.anchor !== undefined)
                anchors.set(node.anchor, node);
        },
    });
    return aliases;
};
const withoutSource = (message) => message.replace(/(?<=[\w)]):\s.*$/s, '').replace(/\.$/, '');
const readBoundedYaml = (text) => {
    const lines = new dist.LineCounter();
    const placeAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    const placeOf = (node) => placeAt((0,dist/* isNode */.Ll)(node) ? (node.range?.[0] ?? 0) : 0);
    if (nestsTooDeep(text)) {
        const error = { place: placeAt(0), message: `it nests more than ${DEEPEST} levels deep`, duplicateKey: false };
        return { contents: null, errors: [error], placeOf, resolved: (node) => node };
    }
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false });
    const syntaxError = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
    const errors = (syntaxError ? [syntaxError] : document.errors).map(({ pos, code, message }) => ({
        place: placeAt(pos[0]),
        message: withoutSource(message),
        duplicateKey: code === 'DUPLICATE_KEY',
    }));
    const aliases = aliasesOf(document);
    return {
        contents: document.contents,
        errors,
        placeOf,
        resolved: (node) => ((0,dist/* isAlias */.Vj)(node) ? aliases.get(node) : node),
    };
};

// EXTERNAL MODULE: ./build/config/github-names.js
var github_names = __webpack_require__(3861);
// EXTERNAL MODULE: ./build/config/near-miss.js
var near_miss = __webpack_require__(9514);
// EXTERNAL MODULE: ./build/config/parsed.js
var config_parsed = __webpack_require__(5362);
// EXTERNAL MODULE: ./build/config/problems.js
var config_problems = __webpack_require__(3515);
// EXTERNAL MODULE: ./build/config/rejection.js
var rejection = __webpack_require__(684);
;// CONCATENATED MODULE: ./build/config/destinations-input.js








const INPUT = 'destinations';
const LONGEST = 64 * 1024;
const EXAMPLE = 'Give a list such as: - { repository: acme/ingest, environment: production, secret: CONNECT_CLIENT_SECRET }';
const keys = {
    repository: github_names/* parseRepository */.SU,
    environment: github_names/* parseEnvironment */.Nq,
    secret: github_names/* parseSecretName */.bK,
};
const laterKeys = ['organization', 'app', 'visibility', 'repositories'];
const note = ({ problems }, place, message, hint) => problems.add({
    input: INPUT,
    place,
    message: `${INPUT}, line ${place.line}, column ${place.column}: ${message}`,
    hint,
});
const textOf = (node) => (0,dist/* isScalar */.jn)(node) && typeof node.value === 'string' ? node.value.trim() : undefined;
const noteUnknownKey = (reading, place, key) => {
    const quoted = reading.problems.quote(key);
    const known = Object.keys(keys);
    if (laterKeys.includes(key)) {
        note(reading, place, `the key ${quoted} is not supported yet by this version.`, 'Use repository, environment and secret.');
        return key === 'organization' ? 'repository' : undefined;
    }
    const meant = (0,near_miss/* nearest */.p)(key, known);
    const hint = meant === undefined ? `The keys are ${known.join(', ')}.` : `Did you mean ${meant}?`;
    note(reading, place, `the key ${quoted} is unknown.`, hint);
    return meant;
};
const readValue = (reading, key, node, place) => {
    const text = textOf(node);
    const parser = keys[key];
    if (text === undefined || text === '' || !parser) {
        const found = (0,dist/* isScalar */.jn)(node) && node.value !== null && text !== ''
            ? `${reading.problems.quote(node.source ?? String(node.value))}, which YAML takes for a ${typeof node.value}`
            : 'empty or not a text';
        note(reading, place, `${key} is ${found}; expected a text.`, `Write the value of ${key} in quotes.`);
        return undefined;
    }
    const parsed = (0,config_parsed/* parseBounded */.n)(parser, text);
    if ('value' in parsed)
        return parsed.value;
    const what = `${INPUT}, line ${place.line}, column ${place.column}: ${key}`;
    (0,rejection/* reject */.k)(reading.problems, { input: INPUT, what, place, text }, parsed);
    return undefined;
};
const readEntry = (reading, entry) => {
    const values = new Map();
    for (const { key: keyNode, value } of entry.items) {
        const place = reading.placeOf(keyNode);
        const key = textOf(keyNode);
        if (key === undefined) {
            note(reading, place, 'a key is not a text.', `The keys are ${Object.keys(keys).join(', ')}.`);
        }
        else if (Object.hasOwn(keys, key)) {
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
        if (!(0,dist/* isMap */.jh)(entry)) {
            note(reading, place, 'a destination must be a map of keys and values.', EXAMPLE);
            return [];
        }
        const destination = readEntry(reading, entry);
        if (!destination)
            return [];
        const label = (0,domain_destination/* destinationLabel */.f4)(destination);
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
    if (text.length > LONGEST) {
        const message = `${INPUT} is ${(0,config_problems/* sizeOf */.$)(text)}; expected at most ${LONGEST}.`;
        problems.add({ input: INPUT, message, hint: 'Share the destinations between several credentials.' });
        return [];
    }
    const { contents, errors, ...places } = readBoundedYaml(text);
    const reading = { ...places, problems };
    for (const { place, message, duplicateKey } of errors) {
        if (duplicateKey)
            note(reading, place, 'a key stands there twice.', 'Remove one of the two.');
        else
            note(reading, place, `not valid YAML: ${message}.`, EXAMPLE);
    }
    if (errors.length > 0)
        return [];
    if (!(0,dist/* isSeq */.oP)(contents) || contents.items.length === 0) {
        note(reading, reading.placeOf(contents), 'expected a YAML list with at least one destination.', EXAMPLE);
        return [];
    }
    return readEntries(reading, contents.items);
};


/***/ })

};
