export const id = 3008;
export const ids = [3008];
export const modules = {

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


/***/ }),

/***/ 5140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ destinationReader)
/* harmony export */ });
/* harmony import */ var _domain_destination_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2345);
/* harmony import */ var _destination_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6145);
/* harmony import */ var _github_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3861);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5362);
/* harmony import */ var _schema_problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5193);





const isMap = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const taken = (parser, value) => {
    if (typeof value !== 'string')
        return undefined;
    const parsed = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .parseBounded */ .n)(parser, value);
    return 'value' in parsed ? parsed.value : undefined;
};
const takenList = (value) => Array.isArray(value) && value.length > 0 ? value.map((item) => taken(_github_names_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRepository */ .SU, item)) : undefined;
const valuesOf = (entry) => ({
    repository: taken(_destination_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .destinationTexts */ .nX.repository, entry.repository),
    environment: taken(_destination_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .destinationTexts */ .nX.environment, entry.environment),
    organization: taken(_destination_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .destinationTexts */ .nX.organization, entry.organization),
    app: taken(_destination_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .destinationTexts */ .nX.app, entry.app),
    secret: taken(_destination_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .destinationTexts */ .nX.secret, entry.secret),
    visibility: taken(_destination_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .destinationTexts */ .nX.visibility, entry.visibility),
    repositories: takenList(entry.repositories),
});
const destinationReader = ({ yaml, source, problems, isMisspelt }) => {
    const known = new Map();
    const isNew = (destination, whose, place) => {
        const label = (0,_domain_destination_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalLabel */ .Z2)(destination);
        const before = known.get(label);
        if (!before) {
            known.set(label, { whose, place });
            return true;
        }
        const other = before.whose === whose ? '' : `, for ${before.whose}`;
        const what = `${problems.quote((0,_domain_destination_js__WEBPACK_IMPORTED_MODULE_0__/* .destinationLabel */ .f4)(destination))} stands already in line ${before.place.line}${other}.`;
        const message = whose === '' ? what : `${whose}: ${what}`;
        problems.add((0,_schema_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .placedProblem */ .lR)(source, place, message, 'Remove one of the two; GitHub ignores case in these names.'));
        return false;
    };
    const readEntry = (entry, path) => {
        if (!isMap(entry))
            return undefined;
        const given = valuesOf(entry);
        const keys = Object.keys(given);
        const has = new Set(keys.filter((key) => Object.hasOwn(entry, key) || isMisspelt([...path, key])));
        const wrong = (0,_destination_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .contradictionsIn */ .QP)(has, given, problems.quote);
        for (const { key, index, message, hint } of wrong) {
            const at = [...path, ...[key, index].filter((one) => one !== undefined)];
            const place = key === undefined ? yaml.keyPlaceOf(path) : yaml.placeOf(at);
            problems.add((0,_schema_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .placedProblem */ .lR)(source, place, message, hint));
        }
        const demanded = [
            ...Object.entries(given).filter(([key]) => has.has(key)),
            ...Object.entries(given.repositories ?? []),
        ];
        const whole = demanded.every(([, value]) => value !== undefined);
        return wrong.length === 0 && whole ? (0,_destination_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .destinationOf */ .My)(given) : undefined;
    };
    return ({ path, whose }) => {
        const list = yaml.valueAt(path);
        return (Array.isArray(list) ? list : []).flatMap((entry, index) => {
            const at = [...path, index];
            const destination = readEntry(entry, at);
            return destination && isNew(destination, whose, yaml.keyPlaceOf(at)) ? [destination] : [];
        });
    };
};


/***/ }),

/***/ 6145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   My: () => (/* binding */ destinationOf),
/* harmony export */   QP: () => (/* binding */ contradictionsIn),
/* harmony export */   nX: () => (/* binding */ destinationTexts),
/* harmony export */   xY: () => (/* binding */ EXAMPLE)
/* harmony export */ });
/* harmony import */ var _domain_destination_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2345);
/* harmony import */ var _github_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3861);
/* harmony import */ var _plain_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1034);



const EXAMPLE = 'Give a list such as: - { repository: acme/ingest, environment: production, secret: CONNECT_CLIENT_SECRET }';
const destinationTexts = {
    repository: _github_names_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRepository */ .SU,
    environment: _github_names_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEnvironment */ .Nq,
    organization: _github_names_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOrganization */ .H4,
    app: (0,_plain_values_js__WEBPACK_IMPORTED_MODULE_2__/* .parseChoice */ .HU)(..._domain_destination_js__WEBPACK_IMPORTED_MODULE_0__/* .secretApps */ .Rq),
    secret: _github_names_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSecretName */ .bK,
    visibility: (0,_plain_values_js__WEBPACK_IMPORTED_MODULE_2__/* .parseChoice */ .HU)(..._domain_destination_js__WEBPACK_IMPORTED_MODULE_0__/* .visibilities */ .dm),
};
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
    const [stranger, ...more] = repositories.filter((one) => one && !one.toLowerCase().startsWith(own));
    const known = new Set();
    for (const [index, repository] of repositories.entries()) {
        if (repository === undefined)
            continue;
        const message = `${quote(repository)} stands in this list already.`;
        if (known.has(repository.toLowerCase()))
            found.push({ key: 'repositories', index, message, hint: 'Remove it.' });
        known.add(repository.toLowerCase());
    }
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
            ...(repositories === undefined ? {} : { repositories: repositories.filter((one) => one !== undefined) }),
        };
    }
    if (repository === undefined)
        return undefined;
    return environment === undefined ? { repository, ...read } : { repository, environment, secret };
};


/***/ }),

/***/ 4644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ destinationsSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3759);
/* harmony import */ var _destination_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6145);
/* harmony import */ var _schema_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4887);



const { repository, environment, organization, app, secret, visibility } = _destination_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .destinationTexts */ .nX;
const rules = {
    required: ['secret'],
    oneOf: [{ required: ['repository'] }, { required: ['organization'] }],
    dependencies: {
        environment: { required: ['repository'], properties: { app: { const: 'actions' } } },
        visibility: ['organization'],
        repositories: { required: ['organization', 'visibility'], properties: { visibility: { const: 'selected' } } },
    },
};
const destination = (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .map */ .Tj)({
    repository: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(repository, 'Repository that the secret belongs to, as owner/name.')),
    environment: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(environment, 'Environment of that repository that the secret belongs to.')),
    organization: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(organization, 'Organization that the secret belongs to, in place of a repository.')),
    app: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(app, 'Part of GitHub that reads the secret; actions by default.')),
    secret: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(secret, 'Name of the GitHub secret.')),
    visibility: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(visibility, 'Repositories of the organization that may read it; what the secret has is kept by default.')),
    repositories: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(repository, 'A repository of the organization, as owner/name.'))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._minLength */ .m9(1))
        .register(_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .told */ .Ev, { description: 'The repositories that may read it, where visibility is selected.' })),
}, 'A GitHub secret that holds the value for a consumer.', rules);
const destinationsSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(destination)
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._minLength */ .m9(1))
    .register(_schema_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .told */ .Ev, { description: 'The GitHub secrets that hold the value for the consumers.' });


/***/ }),

/***/ 7620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readPlacedYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _adapters_yaml_bounded_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5558);


const MOST_VALUES = 300_000;
const DEEPEST = 60;
const isCollection = (value) => typeof value === 'object' && value !== null;
class Converter {
    errors = [];
    entries = new WeakMap();
    refused = false;
    #yaml;
    #values = 0;
    constructor(yaml) {
        this.#yaml = yaml;
    }
    convert(given, depth = 0) {
        this.#values += 1;
        if (this.#values > MOST_VALUES || depth > DEEPEST)
            return this.#refuseAliases(given);
        const node = this.#yaml.resolved(given);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            return this.#map(node.items, depth);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            return this.#list(node.items, depth);
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.value : null;
    }
    #map(items, depth) {
        const map = Object.create(null);
        const entries = new Map();
        for (const { key, value } of items) {
            const name = this.#keyOf(key);
            if (name === undefined)
                continue;
            map[name] = this.convert(value, depth + 1);
            entries.set(name, this.#entry((0,_adapters_yaml_bounded_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .offsetOf */ .b)(key), value));
        }
        this.entries.set(map, entries);
        return map;
    }
    #list(items, depth) {
        const entries = new Map();
        const list = items.map((item, index) => {
            entries.set(index, this.#entry((0,_adapters_yaml_bounded_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .offsetOf */ .b)(item), item));
            return this.convert(item, depth + 1);
        });
        this.entries.set(list, entries);
        return list;
    }
    #entry(key, value) {
        const node = this.#yaml.resolved(value);
        return {
            key,
            value: value === null ? key : (0,_adapters_yaml_bounded_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .offsetOf */ .b)(value),
            source: (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.source : undefined,
        };
    }
    #keyOf(key) {
        const node = this.#yaml.resolved(key);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && typeof node.value === 'string') {
            if (node.value !== '__proto__')
                return node.value;
            this.#wrong(key, 'the key "__proto__" is unknown.', 'Remove it.');
            return undefined;
        }
        this.#wrong(key, 'a key is not a text.', 'Write the key in quotes, or remove it.');
        return undefined;
    }
    #wrong(node, message, hint) {
        this.errors.push({ place: this.#yaml.placeOf(node), message, hint });
    }
    #refuseAliases(given) {
        const message = 'its aliases repeat too much.';
        if (!this.refused)
            this.#wrong(given, message, 'Write out what they stand for.');
        this.refused = true;
        return null;
    }
}
const readPlaced = (text) => {
    const yaml = (0,_adapters_yaml_bounded_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readBoundedYaml */ .f)(text);
    const converter = new Converter(yaml);
    const fatal = yaml.errors.some(({ duplicateKey }) => !duplicateKey);
    const converted = fatal ? undefined : converter.convert(yaml.contents);
    const value = converter.refused ? undefined : converted;
    const { entries, errors } = converter;
    return { value, root: (0,_adapters_yaml_bounded_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .offsetOf */ .b)(yaml.contents), wrong: yaml.errors, entries, errors, placeAt: yaml.placeAt };
};
const readPlacedYaml = (text, hint) => {
    const { value, root, wrong, entries, errors, placeAt } = readPlaced(text);
    const find = (path) => {
        let [at, entry] = [value, undefined];
        for (const key of path) {
            const next = isCollection(at) ? entries.get(at)?.get(key) : undefined;
            if (!next || !isCollection(at))
                return { at: undefined, entry, found: false };
            entry = next;
            at = Reflect.get(at, key);
        }
        return { at, entry, found: true };
    };
    return {
        value,
        errors: [
            ...wrong.map(({ place, message, duplicateKey }) => duplicateKey
                ? { place, message: `${message}.`, hint: 'Remove one of the two.' }
                : { place, message: `not valid YAML: ${message}.`, hint }),
            ...errors,
        ],
        valueAt: (path) => find(path).at,
        placeOf: (path) => placeAt(find(path).entry?.value ?? root),
        keyPlaceOf: (path) => placeAt(find(path).entry?.key ?? root),
        sourceOf(path) {
            const { entry, found } = find(path);
            return found ? entry?.source : undefined;
        },
    };
};


/***/ }),

/***/ 4887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ told),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   bv: () => (/* binding */ variable),
/* harmony export */   lv: () => (/* binding */ asInput),
/* harmony export */   rD: () => (/* binding */ wholeNumber)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9396);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3759);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9190);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5362);
/* harmony import */ var _value_parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(927);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9274);





const told = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .registry */ .u5();
const judged = (parser, value) => value.trim() === value ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .parseBounded */ .n)(parser, value) : { expected: 'a text without spaces around it' };
const text = (parser, description) => zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
    .check(({ value, issues }) => {
    const rejected = judged(parser, value);
    if (!('value' in rejected))
        issues.push({ code: 'custom', input: value, params: { rejected } });
})
    .register(told, {
    description,
    ...(parser.pattern === undefined ? {} : { pattern: parser.pattern }),
    ...(parser.words === undefined ? {} : { enum: parser.words }),
});
const asInput = (name, kind) => text(_value_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .parsers */ .T[kind], _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .rotateInputs */ .fq[name].description);
const flag = (name) => zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY().register(told, { description: _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .rotateInputs */ .fq[name].description });
const map = (shape, description, more = {}) => zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? Object.keys(shape).join(', ') : undefined),
})
    .register(told, { description, ...more });
const wholeNumber = (largest) => {
    const error = `a whole number from 1 to ${largest}`;
    return zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ._positive */ .NC({ error }), zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ._lte */ .Zm(largest, { error }));
};
const variable = (description) => text(_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVariable */ .mO, description);


/***/ }),

/***/ 5193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   lR: () => (/* binding */ placedProblem),
/* harmony export */   zh: () => (/* binding */ noteIssues)
/* harmony export */ });
/* harmony import */ var _near_miss_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9514);
/* harmony import */ var _rejection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(684);


const placedAt = (source, { line, column }) => `${source}, line ${line}, column ${column}:`;
const placedProblem = (source, place, message, hint) => ({
    input: source,
    place,
    message: `${placedAt(source, place)} ${message}`,
    hint,
});
const keysOf = (path) => path.filter((key) => typeof key === 'string').join('.');
const flattened = (issues, above = []) => issues.flatMap((issue) => {
    const path = [...above, ...issue.path];
    const alternatives = issue.code === 'invalid_union' ? issue.errors : [];
    const fits = (errors) => !errors.some((one) => one.code === 'invalid_type' && one.path.length === 0);
    const meant = alternatives.find(fits) ?? alternatives[0];
    return meant ? flattened(meant, path) : [{ ...issue, path }];
});
const wholeNumber = { what: 'a whole number', how: 'Write a whole number, without quotes.' };
const map = { what: 'a map of keys and values', how: 'Write { key: value }, or a line for each key.' };
const kinds = {
    string: { what: 'a text', how: 'Write the value in quotes.' },
    boolean: { what: 'true or false', how: 'Write true or false, without quotes.' },
    int: wholeNumber,
    number: wholeNumber,
    array: { what: 'a list', how: 'Write a line that begins with a hyphen for each.' },
    object: map,
    record: map,
};
const otherKind = { what: 'what it may be', how: 'Correct it, or leave it out.' };
const flags = { yes: 'true', on: 'true', no: 'false', off: 'false' };
const noteIssues = (judged, found) => {
    const { yaml, source, problems, nameOf, hintFor } = judged;
    const misspelt = new Set();
    const textOf = (path) => JSON.stringify(path.map(String));
    const isMisspelt = (path) => misspelt.has(textOf(path));
    const note = (place, message, hint) => problems.add(placedProblem(source, place, message, hint));
    const noteUnknown = (path, known) => {
        const key = String(path.at(-1));
        const meant = (0,_near_miss_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(key, known);
        const usual = meant === undefined ? `The keys are ${known.join(', ')}.` : `Did you mean ${meant}?`;
        note(yaml.keyPlaceOf(path), `the key ${problems.quote(key)} is unknown.`, hintFor(path) ?? usual);
        if (meant !== undefined)
            misspelt.add(textOf([...path.slice(0, -1), meant]));
    };
    const noteMissing = (path) => {
        if (isMisspelt(path))
            return;
        note(yaml.keyPlaceOf(path.slice(0, -1)), `${nameOf(path)} is missing.`, hintFor(path) ?? `Add ${String(path.at(-1))}.`);
    };
    const noteKind = (path, expected) => {
        const { what, how } = kinds[expected] ?? otherKind;
        const value = yaml.valueAt(path);
        const name = nameOf(path);
        const written = yaml.sourceOf(path) ?? '';
        if (written === '' || value === null) {
            note(yaml.placeOf(path), `${name} is empty or not ${what}.`, hintFor(path) ?? how);
            return;
        }
        const taken = typeof value === 'string' ? '' : `, which YAML takes for a ${typeof value}`;
        const meant = expected === 'boolean' && typeof value === 'string' ? flags[value.toLowerCase()] : undefined;
        const message = `${name} is ${problems.quote(written)}${taken}; expected ${what}.`;
        note(yaml.placeOf(path), message, meant === undefined ? (hintFor(path) ?? how) : `Did you mean ${meant}?`);
    };
    const noteRejected = (path, rejected) => {
        const place = yaml.placeOf(path);
        const text = yaml.sourceOf(path) ?? '';
        (0,_rejection_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .k)(problems, { input: source, what: `${placedAt(source, place)} ${nameOf(path)}`, place, text }, rejected);
    };
    const noteName = (path, rejected) => {
        const place = yaml.keyPlaceOf(path);
        const what = `${placedAt(source, place)} the name`;
        (0,_rejection_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .k)(problems, { input: source, what, place, text: String(path.at(-1)) }, rejected);
    };
    const issues = flattened(found);
    for (const issue of issues) {
        if (issue.code !== 'unrecognized_keys')
            continue;
        for (const key of issue.keys)
            noteUnknown([...issue.path, key], issue.message.split(', '));
    }
    for (const issue of issues) {
        const { path } = issue;
        if (issue.code === 'unrecognized_keys')
            continue;
        if (yaml.valueAt(path) === undefined)
            noteMissing(path);
        else if (issue.code === 'invalid_type')
            noteKind(path, issue.expected);
        else if (issue.code === 'custom')
            noteRejected(path, issue.params?.rejected);
        else if (issue.code === 'invalid_value')
            noteRejected(path, { expected: issue.values.map(String).join(' or ') });
        else if (issue.code === 'invalid_key')
            noteName(path, { expected: otherKind.what, ...rejectedIn(issue.issues) });
        else if (issue.code === 'too_small' && issue.origin === 'array')
            noteRejected(path, { expected: 'at least one', shown: 'empty', hint: 'Give at least one.' });
        else
            noteRejected(path, { expected: issue.message });
    }
    return isMisspelt;
};
const rejectedIn = ([first]) => first?.code === 'custom' ? first.params?.rejected : {};


/***/ }),

/***/ 9274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ isVariable),
/* harmony export */   mO: () => (/* binding */ parseVariable),
/* harmony export */   tc: () => (/* binding */ protectVariables)
/* harmony export */ });
/* harmony import */ var _input_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3051);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5362);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(468);



const parseName = (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .matching */ .w)(/^(?!(?:ACTIONS|GITHUB|INPUT|RUNNER)_)[A-Z_][A-Z0-9_]{0,99}$/, 'its name: capital letters, digits and _, not beginning with ACTIONS_, GITHUB_, INPUT_ or RUNNER_', () => 'Give the name of an environment variable. If this is a secret, whoever can read the file knows it: rotate it.');
const isVariable = (text) => 'value' in parseName(text);
const parseVariable = Object.assign((given) => {
    const parsed = parseName(given);
    return 'value' in parsed ? parsed : { ...parsed, shown: 'not the name of an environment variable' };
}, { pattern: parseName.pattern ?? '' });
const BUNDLE = 'CONNECT_CLIENT_SECRETS';
const bundled = (text, problems) => {
    const values = new Map();
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        const [, name, value] = /^\s*([^=\s]+)=(.*)$/.exec(line) ?? [];
        if (line.trim() === '')
            continue;
        if (name !== undefined && value !== undefined && isVariable(name)) {
            values.set(name, value.trim());
            continue;
        }
        problems.add({
            input: BUNDLE,
            message: `${BUNDLE}, line ${index + 1}: expected NAME=value.`,
            hint: `Write a line such as INGEST_CLIENT_SECRET=\${{ secrets.INGEST_CLIENT_SECRET }} for each secret.`,
        });
    }
    return values;
};
const protectVariables = (names, { environment, protect, surroundings = _surroundings_js__WEBPACK_IMPORTED_MODULE_1__/* .inWorkflow */ .F }, { problems, warn }) => {
    const bundle = bundled(environment[BUNDLE] ?? '', problems);
    const secrets = new Map();
    for (const name of names) {
        if (secrets.has(name) || !isVariable(name))
            continue;
        const value = environment[name]?.trim() || (bundle.get(name) ?? '');
        if (value === '')
            continue;
        secrets.set(name, protect(value));
        problems.hide(value);
        const problem = (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .problemWithSecret */ .q8)(name, value, { kind: 'secret', surroundings });
        if (problem)
            problems.add(problem);
        for (const oddity of (0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .oddInSecret */ .jP)(name, value))
            warn(oddity);
    }
    return secrets;
};


/***/ })

};
