import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 8995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 6848:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline/promises");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 6046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ RotationError),
/* harmony export */   fq: () => (/* binding */ asRotationError)
/* harmony export */ });
/* unused harmony export errorCodes */
const errorCodes = (/* unused pure expression or super */ null && ([
    'CONFIG_INVALID',
    'AUTHENTICATION_FAILED',
    'FORBIDDEN',
    'NOT_FOUND',
    'CAPACITY_EXHAUSTED',
    'CREATE_UNCONFIRMED',
    'MARKER_REJECTED',
    'SECRET_NOT_ACCEPTED',
    'DELIVERY_FAILED',
    'DESTINATION_CHANGED',
    'VERIFICATION_FAILED',
    'VERIFICATION_TIMED_OUT',
    'RETIREMENT_FAILED',
    'RATE_LIMITED',
    'SERVICE_UNAVAILABLE',
    'CANCELLED',
    'INTERNAL',
]));
class RotationError extends Error {
    code;
    hint;
    effect;
    constructor({ code, message, hint, effect = 'none', cause }) {
        super(message, cause === undefined ? undefined : { cause });
        this.name = 'RotationError';
        this.code = code;
        this.hint = hint;
        this.effect = effect;
    }
}
const kindOf = (error) => {
    const name = /^[\w$]{1,60}$/.test(error.name) ? error.name : 'Error';
    return 'code' in error && typeof error.code === 'string' && /^\w{1,60}$/.test(error.code)
        ? `${name} (${error.code})`
        : name;
};
const FRAME = /^ {4}at (?:async )?(?:([\w$.<>#]{1,80}) )?\(?(.{1,500}?):(\d{1,7}):\d{1,7}\)?$/;
const FILE = /([\w.-]{1,80}\.[cm]?[jt]s)$/;
const placeIn = ({ stack = '', message }) => {
    const start = stack.indexOf(message);
    if (start < 0)
        return '';
    for (const line of stack.slice(start + message.length).split('\n', 50)) {
        const [, name, path = '', row] = FRAME.exec(line) ?? [];
        const file = path.includes('node_modules') ? undefined : FILE.exec(path)?.[1];
        if (file !== undefined)
            return ` in ${name === undefined ? '' : `${name}, `}${file}:${row}`;
    }
    return '';
};
const asRotationError = (error) => error instanceof RotationError
    ? error
    : new RotationError({
        code: 'INTERNAL',
        message: `Unexpected ${error instanceof Error ? `${kindOf(error)}${placeIn(error)}` : `throw of ${typeof error}`}.`,
        hint: 'This is a bug. Please report it with the log of this run; the log holds no secret.',
        effect: 'unknown',
        cause: error,
    });


/***/ }),

/***/ 1237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ outlive),
/* harmony export */   r: () => (/* binding */ untold)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6046);

const outlive = ({ announce, status, mayLeave }) => {
    const told = new Set();
    const survive = (error) => {
        process.exitCode = status;
        const { message } = (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asRotationError */ .fq)(error);
        if (told.has(message))
            return;
        told.add(message);
        announce(error).catch(() => { });
    };
    process.on('uncaughtException', survive).on('unhandledRejection', survive);
    process.stdout.on('error', (error) => {
        if (!(mayLeave && 'code' in error && error.code === 'EPIPE'))
            process.exitCode ||= status;
    });
    process.stderr.on('error', () => { });
};
const untold = (error) => void Promise.reject(error);


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6046);
/* harmony import */ var _outlive_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1237);


const load = {
    rotate: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(143), __nccwpck_require__.e(7340), __nccwpck_require__.e(253), __nccwpck_require__.e(6239), __nccwpck_require__.e(4344)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4344))).rotate,
    post: async () => (await __nccwpck_require__.e(/* import() */ 2233).then(__nccwpck_require__.bind(__nccwpck_require__, 2233))).post,
    check: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(143), __nccwpck_require__.e(7340), __nccwpck_require__.e(253), __nccwpck_require__.e(371), __nccwpck_require__.e(3854)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2646))).check,
    verify: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2164), __nccwpck_require__.e(4343), __nccwpck_require__.e(8348), __nccwpck_require__.e(143), __nccwpck_require__.e(3097), __nccwpck_require__.e(253), __nccwpck_require__.e(7537)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7178))).verify,
    plan: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(143), __nccwpck_require__.e(7340), __nccwpck_require__.e(253), __nccwpck_require__.e(6239), __nccwpck_require__.e(8836)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8836))).plan,
    merge: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2164), __nccwpck_require__.e(4343), __nccwpck_require__.e(143), __nccwpck_require__.e(253), __nccwpck_require__.e(8747)]).then(__nccwpck_require__.bind(__nccwpck_require__, 603))).merge,
    demo: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2164), __nccwpck_require__.e(8815), __nccwpck_require__.e(4768), __nccwpck_require__.e(2896), __nccwpck_require__.e(3752), __nccwpck_require__.e(3225), __nccwpck_require__.e(1487)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1487))).demo,
    sandbox: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2164), __nccwpck_require__.e(8815), __nccwpck_require__.e(4768), __nccwpck_require__.e(2896), __nccwpck_require__.e(3752), __nccwpck_require__.e(3225), __nccwpck_require__.e(243), __nccwpck_require__.e(4463)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9848))).sandbox,
    cli: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(253), __nccwpck_require__.e(243), __nccwpck_require__.e(8641)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8641))).cli,
};
const announce = async (command, error) => {
    const { code, message, hint } = (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asRotationError */ .fq)(error);
    const onRunner = ['rotate', 'check', 'verify', 'plan', 'merge'];
    if (!onRunner.includes(command))
        return console.error(`${code}: ${message} ${hint}`);
    const { announceFailures } = await __nccwpck_require__.e(/* import() */ 7830).then(__nccwpck_require__.bind(__nccwpck_require__, 7830));
    announceFailures(await Promise.all(/* import() */[__nccwpck_require__.e(143), __nccwpck_require__.e(4613)]).then(__nccwpck_require__.bind(__nccwpck_require__, 143)), [{ code, message, hint }]);
};
const main = async (command) => {
    const status = command === 'post' ? undefined : 1;
    const mayLeave = command === 'cli' && !process.argv.includes('--json');
    (0,_outlive_js__WEBPACK_IMPORTED_MODULE_1__/* .outlive */ .B)({ announce: (error) => announce(command, error), status, mayLeave });
    try {
        await (await load[command]())();
    }
    catch (error) {
        process.exitCode = 1;
        await announce(command, error);
    }
};

var __webpack_exports__main = __webpack_exports__.i;
export { __webpack_exports__main as main };
