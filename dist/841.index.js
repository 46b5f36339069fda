export const id = 841;
export const ids = [841];
export const modules = {

/***/ 7841:
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

// EXTERNAL MODULE: ./build/config/parsed.js
var config_parsed = __webpack_require__(5362);
// EXTERNAL MODULE: ./build/config/rejection.js
var rejection = __webpack_require__(684);
;// CONCATENATED MODULE: ./build/config/destination-reading.js



const placed = ({ input }, { line, column }) => `${input}, line ${line}, column ${column}:`;
const note = (reading, place, message, hint) => reading.problems.add({ input: reading.input, place, message: `${placed(reading, place)} ${message}`, hint });
const textOf = (node) => (0,dist/* isScalar */.jn)(node) && typeof node.value === 'string' ? node.value.trim() : undefined;
const readText = (reading, { key, node, place }, parser) => {
    const { problems, input } = reading;
    const text = textOf(node);
    if (text === undefined || text === '') {
        const found = (0,dist/* isScalar */.jn)(node) && node.value !== null && text !== ''
            ? `${problems.quote(node.source ?? String(node.value))}, which YAML takes for a ${typeof node.value}`
            : 'empty or not a text';
        note(reading, place, `${key} is ${found}; expected a text.`, `Write the value of ${key} in quotes.`);
        return undefined;
    }
    const parsed = (0,config_parsed/* parseBounded */.n)(parser, text);
    if ('value' in parsed)
        return parsed.value;
    (0,rejection/* reject */.k)(problems, { input, what: `${placed(reading, place)} ${key}`, place, text }, parsed);
    return undefined;
};

;// CONCATENATED MODULE: ./build/config/destination-rules.js
const EXAMPLE = 'Give a list such as: - { repository: acme/ingest, environment: production, secret: CONNECT_CLIENT_SECRET }';
const destinationKeys = [
    'repository',
    'environment',
    'organization',
    'app',
    'secret',
    'visibility',
    'repositories',
];
const wrongOwner = (has) => {
    if (has.has('organization') && has.has('repository')) {
        const message = 'the destination has a repository and an organization; expected one of the two.';
        return [{ key: 'organization', message, hint: EXAMPLE }];
    }
    if (has.has('organization') && has.has('environment')) {
        const hint = 'Take the environment out, or give the repository that it belongs to in place of the organization.';
        return [{ key: 'environment', message: 'an organization has no environments.', hint }];
    }
    return has.has('organization') || has.has('repository')
        ? []
        : [{ message: 'the destination has neither repository nor organization.', hint: EXAMPLE }];
};
const wrongApp = (has, { app }) => {
    if (!has.has('environment') || app === undefined || app === 'actions')
        return [];
    const hint = 'Take app out for a secret of Actions, or environment for one of the repository.';
    return [{ key: 'app', message: `app is ${app}, but an environment has secrets of Actions only.`, hint }];
};
const wrongReaders = (has, { organization, visibility, repositories = [] }, quote) => {
    if (!has.has('organization')) {
        return ['visibility', 'repositories']
            .filter((key) => has.has(key))
            .map((key) => ({ key, message: `${key} is only for secrets of an organization.`, hint: `Take ${key} out.` }));
    }
    if (!has.has('repositories'))
        return [];
    const found = [];
    const wrong = (message, hint) => void found.push({ key: 'repositories', message, hint });
    if (!has.has('visibility'))
        wrong('repositories stands there without visibility.', 'Add visibility: selected.');
    else if (visibility !== undefined && visibility !== 'selected') {
        const hint = 'Set visibility to selected, or take repositories out.';
        wrong(`repositories is only for the visibility selected; it is ${visibility}.`, hint);
    }
    const own = organization === undefined ? '' : `${organization.toLowerCase()}/`;
    const [stranger, ...more] = repositories.filter((one) => !one.toLowerCase().startsWith(own));
    if (stranger !== undefined) {
        const who = `${quote(stranger)}${more.length > 0 ? ` and ${more.length} more do` : ' does'}`;
        wrong(`${who} not belong to the organization ${organization}.`, 'Name repositories of that organization alone.');
    }
    return found;
};
const contradictionsIn = (has, given, quote) => [
    ...wrongOwner(has),
    ...(has.has('secret') ? [] : [{ message: 'the destination has no secret.', hint: EXAMPLE }]),
    ...wrongApp(has, given),
    ...wrongReaders(has, given, quote),
];
const destinationOf = (given) => {
    const { repository, environment, organization, app, secret, visibility, repositories } = given;
    if (secret === undefined)
        return undefined;
    const read = { ...(app === undefined || app === 'actions' ? {} : { app }), secret };
    if (organization !== undefined) {
        return {
            organization,
            ...read,
            ...(visibility === undefined ? {} : { visibility }),
            ...(repositories === undefined ? {} : { repositories }),
        };
    }
    if (repository === undefined)
        return undefined;
    return environment === undefined ? { repository, ...read } : { repository, environment, secret };
};

// EXTERNAL MODULE: ./build/config/github-names.js
var github_names = __webpack_require__(3861);
// EXTERNAL MODULE: ./build/config/near-miss.js
var near_miss = __webpack_require__(9514);
// EXTERNAL MODULE: ./build/config/plain-values.js
var plain_values = __webpack_require__(1034);
;// CONCATENATED MODULE: ./build/config/destination-entry.js







const THE_KEYS = `The keys are ${destinationKeys.join(', ')}.`;
const isKey = (text) => destinationKeys.some((key) => key === text);
const noteUnknownKey = (reading, place, key) => {
    const near = (0,near_miss/* nearest */.p)(key, destinationKeys);
    const meant = destinationKeys.find((one) => one === near);
    const hint = meant === undefined ? THE_KEYS : `Did you mean ${meant}?`;
    note(reading, place, `the key ${reading.problems.quote(key)} is unknown.`, hint);
    return meant;
};
const readItems = (reading, node, place) => {
    if (!(0,dist/* isSeq */.oP)(node) || node.items.length === 0) {
        const hint = 'Give a list such as [acme/a, acme/b]; with an empty one nobody could read the secret.';
        note(reading, place, 'repositories is not a list with at least one repository.', hint);
        return undefined;
    }
    const seen = new Map();
    let good = true;
    for (const item of node.items) {
        const at = { key: 'a repository', node: reading.resolved(item), place: reading.placeOf(item) };
        const repository = readText(reading, at, github_names/* parseRepository */.SU);
        if (repository === undefined)
            good = false;
        else if (!seen.has(repository.toLowerCase()))
            seen.set(repository.toLowerCase(), repository);
        else {
            good = false;
            note(reading, at.place, `${reading.problems.quote(repository)} stands in this list already.`, 'Remove it.');
        }
    }
    return good ? [...seen.values()] : undefined;
};
const readRepositories = (reading, node, place) => {
    const read = reading.lists.has(node) ? reading.lists.get(node) : readItems(reading, node, place);
    reading.lists.set(node, read);
    return read;
};
const readValue = (reading, key, node, place) => {
    const at = { key, node, place };
    switch (key) {
        case 'repository':
            return { repository: readText(reading, at, github_names/* parseRepository */.SU) };
        case 'environment':
            return { environment: readText(reading, at, github_names/* parseEnvironment */.Nq) };
        case 'organization':
            return { organization: readText(reading, at, github_names/* parseOrganization */.H4) };
        case 'app':
            return { app: readText(reading, at, (0,plain_values/* parseChoice */.HU)(...domain_destination/* secretApps */.Rq)) };
        case 'secret':
            return { secret: readText(reading, at, github_names/* parseSecretName */.bK) };
        case 'visibility':
            return { visibility: readText(reading, at, (0,plain_values/* parseChoice */.HU)(...domain_destination/* visibilities */.dm)) };
        case 'repositories':
            return { repositories: readRepositories(reading, node, place) };
    }
};
const readDestinationEntry = (reading, map) => {
    const places = new Map();
    let given = {};
    for (const { key: keyNode, value } of map.items) {
        const keyPlace = reading.placeOf(keyNode);
        const text = textOf(keyNode);
        if (text === undefined) {
            note(reading, keyPlace, 'a key is not a text.', THE_KEYS);
        }
        else if (isKey(text)) {
            const place = value === null ? keyPlace : reading.placeOf(value);
            places.set(text, place);
            given = { ...given, ...readValue(reading, text, reading.resolved(value), place) };
        }
        else {
            const meant = noteUnknownKey(reading, keyPlace, text);
            if (meant !== undefined && !places.has(meant))
                places.set(meant, keyPlace);
        }
    }
    const wrong = contradictionsIn(new Set(places.keys()), given, reading.problems.quote);
    for (const { key, message, hint } of wrong) {
        note(reading, (key && places.get(key)) ?? reading.placeOf(map), message, hint);
    }
    const whole = [...places.keys()].every((key) => given[key] !== undefined);
    return wrong.length === 0 && whole ? destinationOf(given) : undefined;
};

// EXTERNAL MODULE: ./build/config/problems.js
var config_problems = __webpack_require__(3515);
;// CONCATENATED MODULE: ./build/config/destinations-input.js







const INPUT = 'destinations';
const LONGEST = 64 * 1024;
const readEntries = (reading, entries) => {
    const seen = new Map();
    for (const node of entries) {
        const place = reading.placeOf(node);
        const entry = reading.resolved(node);
        if (!(0,dist/* isMap */.jh)(entry)) {
            note(reading, place, 'a destination must be a map of keys and values.', EXAMPLE);
            continue;
        }
        const destination = readDestinationEntry(reading, entry);
        if (!destination)
            continue;
        const first = seen.get((0,domain_destination/* canonicalLabel */.Z2)(destination));
        if (!first) {
            seen.set((0,domain_destination/* canonicalLabel */.Z2)(destination), { destination, place });
            continue;
        }
        const shown = reading.problems.quote((0,domain_destination/* destinationLabel */.f4)(destination));
        const hint = 'Remove one of the two; GitHub ignores case in these names.';
        note(reading, place, `${shown} stands already in line ${first.place.line}.`, hint);
    }
    return [...seen.values()].map(({ destination }) => destination);
};
const readDestinationsInput = (text, problems) => {
    if (text.length > LONGEST) {
        const message = `${INPUT} is ${(0,config_problems/* sizeOf */.$)(text)}; expected at most ${LONGEST}.`;
        problems.add({ input: INPUT, message, hint: 'Share the destinations between several credentials.' });
        return [];
    }
    const { contents, errors, ...places } = readBoundedYaml(text);
    const reading = { ...places, input: INPUT, problems, lists: new Map() };
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
