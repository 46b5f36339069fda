export const id = 1487;
export const ids = [1487];
export const modules = {

/***/ 1487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/sandbox/sample-workflows.js
var sample_workflows = __webpack_require__(9487);
// EXTERNAL MODULE: ./build/sandbox/seeded-sandbox.js + 90 modules
var seeded_sandbox = __webpack_require__(3106);
;// CONCATENATED MODULE: ./build/sandbox/demo.js



const readable = (line) => {
    if (line.startsWith('##[endgroup]') || line.startsWith('::add-mask::'))
        return undefined;
    return line.replace(/^##\[group\]/, '').replace(/^##\[(error|warning|notice)\]/, '$1: ');
};
const printLog = (print, printed) => {
    for (const line of printed.split('\n')) {
        const text = readable(line);
        if (text)
            print(`  ${text}`);
    }
};
const printRun = (print, run) => {
    if (run.startupError !== undefined)
        print(`  ${run.title} could not be run: ${run.startupError.split('\n')[0]}`);
    for (const job of run.jobs)
        print(`  ${run.title} · job ${job.name}: ${job.conclusion ?? job.status}`);
};
const runDemo = async (actionsRoot, { print, signal }) => {
    const sandbox = await (0,seeded_sandbox/* startSeededSandbox */.w)({
        actionsRoot,
        consumers: 'of both',
        onLog({ workflow }, _, text) {
            if ((0,external_node_path_.basename)(workflow.path) === sample_workflows/* ROTATE_WORKFLOW */.Y)
                printLog(print, text);
        },
    });
    const { seed, connect, github } = sandbox;
    signal.addEventListener('abort', () => {
        for (const { cancellation } of github.runs())
            cancellation.abort();
    });
    try {
        const { clientId, clientSecret, secretId } = seed.connect;
        print(`Credential API on ${seed.connect.url}, GitHub on ${seed.github.apiUrl}, both emulated on this machine.`);
        print(`Client ${clientId} has secret ${secretId}, made by hand, which ends in 12 days. Two GitHub secrets hold it.`);
        print('');
        print(`Workflow ${sample_workflows/* ROTATE_WORKFLOW */.Y} is dispatched:`);
        const run = await github.startRun({ repository: seed.github.repository, workflow: sample_workflows/* ROTATE_WORKFLOW */.Y });
        await github.settled();
        if (signal.aborted)
            return false;
        if (run.conclusion !== 'success')
            printRun(print, run);
        print('');
        print('Verification, run by the consumer:');
        const proofs = github.runs().filter(({ id }) => id !== run.id);
        for (const proof of proofs)
            printRun(print, proof);
        print('');
        print('Job summary:');
        for (const { summary } of run.jobs.flatMap(({ steps }) => steps))
            if (summary)
                print(summary);
        const places = [seed.github.repository, `${seed.github.repository}#${seed.github.environment}`];
        const held = places.map((place) => github.secretValue(place, 'CONNECT_CLIENT_SECRET'));
        const works = held.every((value) => value !== undefined && connect.accepts(clientId, value));
        const oldIsGone = !connect.accepts(clientId, clientSecret);
        const ids = connect.secretsOf(clientId).map(({ id }) => id);
        print(`Now the client has secret ${ids.join(', ')}. ${works ? 'Both GitHub secrets hold a working value' : 'A GitHub secret holds a dead value'}, and the old one is ${oldIsGone ? 'gone' : 'still accepted'}.`);
        return (run.conclusion === 'success' && proofs.every(({ conclusion }) => conclusion === 'success') && works && oldIsGone);
    }
    finally {
        await sandbox.close();
    }
};

// EXTERNAL MODULE: ./build/entry/echo.js
var echo = __webpack_require__(7206);
// EXTERNAL MODULE: ./build/entry/package-root.js
var package_root = __webpack_require__(940);
;// CONCATENATED MODULE: ./build/entry/demo.js



const demo = async () => {
    const controller = new AbortController();
    let first = 0;
    process.on('SIGINT', () => {
        if (controller.signal.aborted && performance.now() - first > echo/* ECHO_MS */.N)
            process.exit(130);
        first ||= performance.now();
        controller.abort();
    });
    const good = await runDemo((0,package_root/* packageRoot */.Z)(), { print: (line) => console.log(line), signal: controller.signal });
    if (controller.signal.aborted)
        process.exitCode = 130;
    else
        process.exitCode = good ? 0 : 1;
};


/***/ }),

/***/ 7206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ ECHO_MS)
/* harmony export */ });
const ECHO_MS = 1000;


/***/ })

};
