export const id = 8632;
export const ids = [8632];
export const modules = {

/***/ 8632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findSecretUses: () => (/* binding */ findSecretUses)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


const findSecretUses = async (root) => {
    const folder = '.github/workflows';
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder)).catch(() => []);
    const found = await Promise.all(names.sort().map(async (name) => {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder, name), 'utf8');
        return text.split('\n').flatMap((line, index) => [...line.matchAll(/secrets\.(\w+)/g)].map((match) => {
            const column = match.index + 1;
            const endColumn = column + match[0].length;
            return {
                file: `${folder}/${name}`,
                line: index + 1,
                column,
                endLine: index + 1,
                endColumn,
                secret: match[1] ?? '',
            };
        }));
    }));
    return { uses: found.flat(), warnings: [] };
};


/***/ })

};
