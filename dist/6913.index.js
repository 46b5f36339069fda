export const id = 6913;
export const ids = [6913];
export const modules = {

/***/ 9375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rotateAll: () => (/* binding */ rotateAll)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6046);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7546);
/* harmony import */ var _side_by_side_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9231);



const steadfast = ({ progress, untold }) => {
    const anyhow = (tell) => {
        try {
            tell();
        }
        catch (error) {
            untold(error);
        }
    };
    const reporterOf = (reporter) => ({
        info: (...said) => anyhow(() => reporter.info(...said)),
        warning: (...said) => anyhow(() => reporter.warning(...said)),
        begins: (...said) => anyhow(() => reporter.begins?.(...said)),
        step: (line) => anyhow(() => reporter.step(line)),
    });
    return {
        begin: (credential) => reporterOf(progress.begin(credential)),
        end: (...said) => anyhow(() => progress.end(...said)),
    };
};
const workOn = async (job, { progress, clock, work }) => {
    const { task, portsWith, warnings } = job;
    const began = clock.elapsed();
    try {
        const reporter = progress.begin(task.identity.credential);
        for (const warning of warnings)
            reporter.warning(task.identity.credential, warning);
        return await work(task, portsWith(reporter));
    }
    catch (error) {
        const finishedAt = clock.now();
        const startedAt = finishedAt - (clock.elapsed() - began);
        return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOfCrash */ .D)(task, (0,_domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asRotationError */ .fq)(error), { startedAt, finishedAt });
    }
};
const rotateAll = (jobs, given) => {
    const options = { ...given, progress: steadfast(given) };
    let done = 0;
    return (0,_side_by_side_js__WEBPACK_IMPORTED_MODULE_2__/* .sideBySide */ .Q)(jobs, options.concurrency, async (job) => {
        const outcome = await workOn(job, options);
        done += 1;
        const tookMs = outcome.finishedAt - outcome.startedAt;
        options.progress.end(outcome.report, outcome.details, { done, all: jobs.length, tookMs });
        return outcome;
    });
};


/***/ }),

/***/ 9231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sideBySide)
/* harmony export */ });
/* harmony import */ var _together_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1251);

const sideBySide = async (items, concurrency, work) => {
    const results = [];
    const waiting = items.entries();
    const worker = async () => {
        for (const [index, item] of waiting)
            results[index] = await work(item);
    };
    await (0,_together_js__WEBPACK_IMPORTED_MODULE_0__/* .allDone */ .g)(Array.from({ length: Math.min(concurrency, items.length) }, worker));
    return results;
};


/***/ }),

/***/ 4168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ counting),
  V: () => (/* binding */ watched)
});

// EXTERNAL MODULE: ./build/adapters/report/moments.js
var moments = __webpack_require__(4073);
// EXTERNAL MODULE: ./build/adapters/report/untrusted.js
var untrusted = __webpack_require__(9790);
;// CONCATENATED MODULE: ./build/adapters/terminal/doing.js


const createDoing = (all, now) => {
    const active = new Map();
    let done = 0;
    const note = (credential, step) => void active.set(credential, { step, since: now() });
    return {
        noting: (progress) => ({
            begin(credential) {
                note(credential, 'begin');
                const reporter = progress.begin(credential);
                return {
                    ...reporter,
                    begins: note,
                    step: (line) => {
                        note(line.credential, 'wait');
                        reporter.step(line);
                    },
                };
            },
            end(report, details, ending) {
                active.delete(report.name);
                done = ending.done;
                progress.end(report, details, ending);
            },
        }),
        words() {
            const each = [...active].map(([credential, one]) => ({ ...one, name: (0,untrusted/* plainLine */.h0)(credential, 100) }));
            const [first] = each;
            if (!first)
                return '';
            if (all === 1)
                return `${first.name}: ${first.step}, ${(0,moments/* tookRoughly */.Ef)(now() - first.since)}`;
            const steps = [...new Set(each.map(({ step }) => step))].map((step) => {
                const those = each.filter((one) => one.step === step);
                const longest = now() - Math.min(...those.map(({ since }) => since));
                return `${step} ${those.map(({ name }) => name).join(', ')} (${(0,moments/* tookRoughly */.Ef)(longest)})`;
            });
            return [`${done} of ${all} done`, ...steps].join(' · ');
        },
    };
};

// EXTERNAL MODULE: ./build/entry/cli/screen.js + 1 modules
var screen = __webpack_require__(3223);
;// CONCATENATED MODULE: ./build/entry/cli/watched.js


const watched = ({ progress, all }, work) => {
    const doing = createDoing(all, () => performance.now());
    return (0,screen/* shown */.SP)(doing.words, () => work(doing.noting(progress)));
};
const counting = (all, work) => {
    let count = 0;
    const done = () => {
        count += 1;
    };
    return (0,screen/* shown */.SP)(() => `${count} of ${all} looked at`, () => work(done));
};


/***/ }),

/***/ 6913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   workedOn: () => (/* binding */ workedOn)
/* harmony export */ });
/* harmony import */ var _app_rotate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5387);
/* harmony import */ var _app_rotate_all_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9375);
/* harmony import */ var _compose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6789);
/* harmony import */ var _outlive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1237);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4524);
/* harmony import */ var _watched_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4168);






const workedOn = async ({ settings, part, progress, signal }, publish) => {
    const { concurrency } = settings;
    const { jobs, clock, end } = await (0,_compose_js__WEBPACK_IMPORTED_MODULE_2__.compose)(settings, signal, _shell_js__WEBPACK_IMPORTED_MODULE_4__/* .shell */ .v, part);
    const published = (0,_watched_js__WEBPACK_IMPORTED_MODULE_5__/* .watched */ .V)({ progress, all: jobs.length }, (shown) => (0,_app_rotate_all_js__WEBPACK_IMPORTED_MODULE_1__.rotateAll)(jobs, { concurrency, progress: shown, untold: _outlive_js__WEBPACK_IMPORTED_MODULE_3__/* .untold */ .r, clock, work: _app_rotate_js__WEBPACK_IMPORTED_MODULE_0__.rotateCredential })).then(publish);
    await published.finally(() => end(_shell_js__WEBPACK_IMPORTED_MODULE_4__/* .shell */ .v.log.info));
};


/***/ })

};
