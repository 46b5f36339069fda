export const id = 9530;
export const ids = [9530];
export const modules = {

/***/ 9530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parsePrivateKey: () => (/* binding */ parsePrivateKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const EXPECTED = 'the private key of a GitHub App, as its page gives it: a file that begins with "-----BEGIN RSA"';
const NEW_KEY = 'Generate a new private key on the page of the app, and store the whole file that it gives you.';
const LONGEST = 16_384;
const SHORTEST_MODULUS = 2048;
const wrong = (expected, hint) => ({ expected, hint });
const foreign = {
    'OPENSSH PRIVATE KEY': 'a key of OpenSSH',
    'EC PRIVATE KEY': 'a key of another kind than RSA',
    'DSA PRIVATE KEY': 'a key of another kind than RSA',
    'PUBLIC KEY': 'a public key',
    'RSA PUBLIC KEY': 'a public key',
    CERTIFICATE: 'a certificate',
};
const unpacked = (given) => {
    const text = given.trim().replace(/^(["'])([\s\S]*)\1$/, '$2');
    const plain = text.includes('-----BEGIN') ? text : Buffer.from(text, 'base64').toString('latin1');
    return (plain.includes('-----BEGIN') ? plain : text)
        .replaceAll(/(?:\\{1,2}r)?\\{1,2}n/g, '\n')
        .replaceAll(/\r\n?/g, '\n');
};
const keyIn = (pem) => {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(pem);
    }
    catch {
        return undefined;
    }
};
const withoutHeader = (text) => {
    if (/^ssh-|^ecdsa-/.test(text))
        return wrong(`${EXPECTED}, not a public key of SSH`, NEW_KEY);
    if (/^[0-9a-f]{40}$/.test(text))
        return wrong(`${EXPECTED}, not its client secret`, NEW_KEY);
    return wrong(EXPECTED, `If it was cut off when it was stored, store the whole file again. ${NEW_KEY}`);
};
const parsePrivateKey = (given) => {
    if (given.length > LONGEST)
        return wrong(`${EXPECTED}, at most ${LONGEST} characters`, NEW_KEY);
    const text = unpacked(given);
    const [, label, begun = ''] = /-----BEGIN ([A-Z0-9 ]{1,40})-----([\s\S]*)/.exec(text) ?? [];
    if (label === undefined)
        return withoutHeader(text);
    const other = foreign[label];
    if (other !== undefined)
        return wrong(`${EXPECTED}, not ${other}`, NEW_KEY);
    if (label === 'ENCRYPTED PRIVATE KEY' || /Proc-Type:[^\n]*ENCRYPTED/.test(begun)) {
        return wrong(`${EXPECTED}, without a passphrase`, `Store it decrypted (openssl pkey -in FILE). ${NEW_KEY}`);
    }
    const end = begun.indexOf(`-----END ${label}-----`);
    const damaged = wrong(`${EXPECTED}, whole to its last line`, `It was cut off or changed when it was stored. ${NEW_KEY}`);
    if (end < 0)
        return damaged;
    const lines = begun
        .slice(0, end)
        .replaceAll(/\s/g, '')
        .match(/.{1,64}/g) ?? [];
    const pem = [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
    const key = keyIn(pem);
    if (!key)
        return damaged;
    if (key.asymmetricKeyType !== 'rsa')
        return wrong(`${EXPECTED}, not a key of another kind than RSA`, NEW_KEY);
    const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
    return bits < SHORTEST_MODULUS ? wrong(`${EXPECTED}, of ${SHORTEST_MODULUS} bits or more`, NEW_KEY) : { value: pem };
};


/***/ })

};
