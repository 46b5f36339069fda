export const id = 208;
export const ids = [208];
export const modules = {

/***/ 2208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/adapters/report/annotations.js
var annotations = __webpack_require__(7830);
// EXTERNAL MODULE: ./build/adapters/report/log.js
var log = __webpack_require__(2534);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/adapters/report/outputs.js


const LONGEST_OUTPUT = 2 ** 20 / 2;
const namesWith = (report, status) => JSON.stringify(report.credentials.filter((credential) => credential.status === status).map(({ name }) => name));
const outputsOf = (report) => {
    const [only, second] = report.credentials;
    const single = second ? undefined : only;
    const next = report.credentials
        .flatMap(({ nextRotationAt }) => (nextRotationAt === undefined ? [] : [nextRotationAt]))
        .sort((a, b) => Date.parse(a) - Date.parse(b))[0];
    const outputs = {
        result: JSON.stringify(report),
        rotated: namesWith(report, 'rotated'),
        failed: namesWith(report, 'failed'),
        'secret-id': single?.secretId?.toString(),
        'expires-at': single?.expiresAt,
        'next-rotation-at': next,
    };
    return Object.fromEntries(Object.entries(outputs).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
};
const writeOutputs = (report, sink) => {
    for (const [name, value] of Object.entries(outputsOf(report))) {
        const fits = value.length <= LONGEST_OUTPUT;
        if (!fits)
            sink.warning(`The output ${name} is empty, because it would be too large. Use result-file instead.`);
        sink.setOutput(name, fits ? value : '');
    }
};
const reasonOf = (error) => (error instanceof Error ? error.message : String(error));
const writeResultFile = async (path, report, sink) => {
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(path, `${JSON.stringify(report, undefined, 2)}\n`);
    }
    catch (error) {
        sink.warning(`The result-file could not be written: ${reasonOf(error)}`);
    }
};
const writeSummary = async (path, markdown, sink) => {
    if (!path)
        return;
    try {
        await (0,promises_.appendFile)(path, markdown);
    }
    catch (error) {
        sink.warning(`The job summary could not be written: ${reasonOf(error)}`);
    }
};

// EXTERNAL MODULE: ./build/adapters/report/moments.js
var moments = __webpack_require__(4073);
// EXTERNAL MODULE: ./build/adapters/report/untrusted.js
var untrusted = __webpack_require__(9790);
;// CONCATENATED MODULE: ./build/adapters/report/plan-view.js


const actionOf = ({ create, write, verify, delete: doomed }) => {
    if (create || write.length > 0)
        return 'rotate';
    if (verify !== undefined)
        return 'verify again';
    return doomed.length > 0 ? 'retire' : 'nothing to do';
};
const changeLines = ({ create, write, verify, delete: doomed, keep }) => {
    const widest = Math.max(0, ...write.map(({ destination }) => destination.length));
    return [
        ...(create ? [`  + create   secret, expires ${(0,moments/* day */.vd)(create.expiresAt)}`] : []),
        ...write.map(({ destination, updatedAt }) => {
            const now = updatedAt === null ? '(not there yet)' : `(written ${(0,moments/* day */.vd)(updatedAt)})`;
            return `  ~ write    ${(0,untrusted/* plainLine */.h0)(destination).padEnd(widest + 2)}${now}`;
        }),
        ...(verify === undefined ? [] : [`  ? verify   ${(0,untrusted/* plainLine */.h0)(verify)}`]),
        ...doomed.map(({ id, expiresAt }) => {
            const end = expiresAt === null ? 'never expires' : `expires ${(0,moments/* day */.vd)(expiresAt)}`;
            return `  - delete   secret ${id} (${end})`;
        }),
        ...keep.map(({ id, description }) => {
            const described = (0,untrusted/* plainLine */.h0)(description, 200);
            return `  = keep     secret ${id}, not ours${described === '' ? '' : ` ("${described}")`}`;
        }),
    ];
};
const planView = ({ name, reason }, { message, plannedChanges }) => {
    const action = plannedChanges ? actionOf(plannedChanges) : 'nothing to do';
    const why = (0,untrusted/* plainLine */.h0)(message);
    return [
        (0,untrusted/* plainLine */.h0)(`${name}: ${action}, ${reason}${why === '' ? '' : ` (${why})`}`, 1000),
        ...(plannedChanges ? changeLines(plannedChanges) : []),
        'Nothing was changed.',
    ].join('\n');
};

;// CONCATENATED MODULE: ./build/adapters/report/fit.js
const bytes = (text) => Buffer.byteLength(text, 'utf8');
const omitted = (count, noun) => `\n\n… and ${count} more ${noun}, left out because a job summary holds 1 MiB at most.\n\n`;
const fitted = (sections, budget) => {
    let left = budget - sections.reduce((sum, { noun, items }) => sum + bytes(omitted(items.length, noun)), 0);
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
            parts.push(omitted(items.length - kept.length, noun));
    }
    return parts.join('');
};

// EXTERNAL MODULE: ./build/adapters/report/words.js
var words = __webpack_require__(169);
;// CONCATENATED MODULE: ./build/adapters/report/summary-notes.js



const HOUR = 3_600_000;
const failureNote = ({ code, name, message, safety, hint }) => [
    `${name === undefined ? '' : `**${(0,untrusted/* markdownText */.p7)(name)}** · `}\`${code}\` · ${(0,untrusted/* markdownText */.p7)(message, 1500)}`,
    ...(safety === undefined ? [] : [(0,untrusted/* markdownText */.p7)(safety, 1000)]),
    `**Next:** ${(0,untrusted/* markdownText */.p7)(hint, 1000)}`,
].join('<br>\n');
const stillValidNote = ({ name, retiredSecretIds }, deletedAt, { finishedAt }) => {
    const until = (hours) => (0,moments/* minuteSeenOn */.vu)(deletedAt + hours * HOUR, finishedAt);
    return (`**Still valid for a while:** ${(0,words/* secretsNamed */.LE)(retiredSecretIds)} of ${(0,untrusted/* markdownText */.p7)(name)} may be accepted until ${until(1)} ` +
        `(a deletion takes up to an hour to take effect), tokens got with ${retiredSecretIds.length === 1 ? 'it' : 'them'} until ${until(2)} at the latest.\n\n`);
};
const estrangements = {
    DestinationRemoved: 'made by this tool for a destination that is not given any more, so somebody may still use it',
    SuspiciousMarker: 'marked as ours, but the mark is a copy or dated ahead',
};
const unmanagedWords = ({ id, description, expiresAt, estrangement }) => {
    const end = expiresAt === null ? 'never expires' : `expires ${(0,moments/* day */.vd)(expiresAt)}`;
    const described = estrangement ? estrangements[estrangement] : (0,untrusted/* markdownText */.p7)(description, 200);
    if (estrangement)
        return `secret ${id} (${described}; ${end})`;
    return `secret ${id} (${described === '' ? 'without a description' : `"${described}"`}, ${end})`;
};
const notOursNote = ({ name, unmanaged }) => {
    const it = unmanaged.length === 1 ? 'it' : 'them';
    return (`**Not ours:** the client of ${(0,untrusted/* markdownText */.p7)(name)} also has ${unmanaged.map(unmanagedWords).join(', ')}. ` +
        `If nobody uses ${it} any more, delete ${it} in the portal, or name ${it} in \`retire-ids\`.\n\n`);
};

;// CONCATENATED MODULE: ./build/adapters/report/summary-table.js



const signs = {
    rotated: '✅',
    retired: '✅',
    unchanged: '➖',
    pending: '⏳',
    skipped: '⏭️',
    planned: '📝',
    failed: '❌',
};
const verbs = {
    failed: 'failed',
    rotated: 'rotated',
    retired: 'finished',
    planned: 'planned',
    unchanged: 'unchanged',
    pending: 'waits',
    skipped: 'skipped',
};
const headline = (credentials) => {
    const counts = Object.keys(verbs).flatMap((status) => {
        const count = credentials.filter((credential) => credential.status === status).length;
        const verb = status === 'pending' && count > 1 ? 'wait' : verbs[status];
        return count === 0 ? [] : [`${count} ${verb}`];
    });
    return counts.join(', ') || 'nothing to do';
};
const nameCell = ({ name, status, reason }, details) => {
    const shown = (0,untrusted/* markdownText */.p7)(name);
    const left = details?.daysLeft;
    switch (status) {
        case 'rotated':
            return left === undefined ? `**${shown}**` : `**${shown}** · ${daysWere(left)}`;
        case 'failed':
        case 'retired':
            return `**${shown}**`;
        case 'unchanged':
            return shown;
        default:
            return `${shown} · ${(0,words/* reasonWords */.IK)(reason)}`;
    }
};
const daysWere = (left) => left < 0 ? 'had expired' : `${(0,words/* counted */.hS)(left, 'day')} ${left === 1 ? 'was' : 'were'} left`;
const secretCell = ({ secretId, previousSecretIds, status }) => {
    if (secretId === undefined)
        return previousSecretIds.join(', ');
    const changed = status === 'rotated' || status === 'pending' || status === 'failed';
    const before = previousSecretIds.filter((id) => id !== secretId);
    return changed && before.length > 0 ? `${before.join(', ')} → **${secretId}**` : String(secretId);
};
const destinationsCell = ({ destinations }) => {
    const good = destinations.filter(({ status }) => status !== 'failed').length;
    return destinations.length === 0 ? '' : `${good} of ${destinations.length}`;
};
const verifiedCell = ({ verification }) => {
    const { status, evidence, url, durationMs } = verification;
    const words = {
        succeeded: evidence === 'acknowledged' ? 'by acknowledgement' : 'by fingerprint',
        failed: 'failed',
        timed_out: 'timed out',
        pending: 'not yet',
        none: evidence === 'acknowledged' ? 'by acknowledgement' : '',
    }[status];
    const text = words === '' || durationMs === undefined ? words : `${words}, ${(0,moments/* tookRoughly */.Ef)(durationMs)}`;
    return url === undefined || text === '' ? text : (0,untrusted/* markdownLink */.iQ)(text, url);
};
const retiredCell = ({ retiredSecretIds, pendingRetirement }) => [
    ...retiredSecretIds.map(String),
    ...pendingRetirement.map(({ secretId, after }) => `${secretId}, after ${(0,moments/* minute */.Vc)(after)}`),
].join(', ');
const tableHead = [
    '| | Credential | Secret | Expires | Destinations | Verified | Retired | Next rotation |',
    '|-|-|-|-|-|-|-|-|',
    '',
].join('\n');
const tableRow = (report, details) => {
    const { status, expiresAt, nextRotationAt } = report;
    const cells = [
        signs[status],
        nameCell(report, details),
        secretCell(report),
        expiresAt === undefined ? '' : (0,moments/* day */.vd)(expiresAt),
        destinationsCell(report),
        verifiedCell(report),
        retiredCell(report),
        nextRotationAt === undefined ? '' : `from ${(0,moments/* day */.vd)(nextRotationAt)}`,
    ];
    return `| ${cells.join(' | ')} |\n`;
};

;// CONCATENATED MODULE: ./build/adapters/report/summary.js







const LARGEST = 1_000_000;
const stepRows = ({ credentials }) => credentials.flatMap(({ name, steps }) => steps.map(({ step, startedAt, durationMs }) => `| ${(0,untrusted/* markdownText */.p7)(name)} | ${step} | ${(0,moments/* minute */.Vc)(startedAt)} | ${(0,moments/* took */.sm)(durationMs)} |\n`));
const summaryMarkdown = (report, details) => {
    const { credentials, dryRun } = report;
    const detailsByName = new Map(details.map((one) => [one.name, one]));
    const planned = credentials.flatMap((credential) => {
        const found = detailsByName.get(credential.name);
        return dryRun && found && credential.status !== 'failed' ? [planView(credential, found)] : [];
    });
    const sections = [
        {
            head: '',
            items: [`## Client secrets: ${headline(credentials)}${dryRun ? ' (dry run, nothing was changed)' : ''}\n\n`],
            foot: '',
            noun: 'headings',
        },
        {
            head: '',
            items: (0,annotations/* failuresOf */.d)(report, details).map((failure) => `${failureNote(failure)}\n\n`),
            foot: '',
            noun: 'failures',
        },
        {
            head: tableHead,
            items: credentials.map((credential) => tableRow(credential, detailsByName.get(credential.name))),
            foot: '\n',
            noun: 'credentials',
        },
        { head: '', items: planned.map((plan) => `\`\`\`text\n${plan}\n\`\`\`\n\n`), foot: '', noun: 'plans' },
        {
            head: '',
            items: credentials.flatMap((credential) => {
                const deletedAt = detailsByName.get(credential.name)?.deletedAt;
                const any = credential.retiredSecretIds.length > 0;
                return any && deletedAt !== undefined ? [stillValidNote(credential, deletedAt, report)] : [];
            }),
            foot: '',
            noun: 'notes on secrets that were deleted',
        },
        {
            head: '',
            items: details.filter(({ unmanaged }) => unmanaged.length > 0).map(notOursNote),
            foot: '',
            noun: 'notes on secrets that are not ours',
        },
        {
            head: '<details><summary>Steps</summary>\n\n| Credential | Step | Started | Took |\n|-|-|-|-:|\n',
            items: stepRows(report),
            foot: '\n</details>\n\n',
            noun: 'steps',
        },
    ];
    return fitted(sections, LARGEST);
};

// EXTERNAL MODULE: ./build/domain/instant.js
var instant = __webpack_require__(2224);
;// CONCATENATED MODULE: ./build/entry/publish.js







const publish = async ({ dryRun, summary, resultFile }, outcomes) => {
    const credentials = outcomes.map(({ report }) => report);
    const details = outcomes.map((one) => one.details);
    const report = {
        version: 1,
        startedAt: (0,instant/* isoSeconds */.nE)(Math.min(...outcomes.map((one) => one.startedAt))),
        finishedAt: (0,instant/* isoSeconds */.nE)(Math.max(...outcomes.map((one) => one.finishedAt))),
        dryRun,
        credentials,
    };
    for (const one of outcomes)
        core.info(dryRun && one.report.status !== 'failed' ? planView(one.report, one.details) : (0,log/* resultLine */.ow)(one.report));
    (0,annotations/* announceFailures */.r)(core, (0,annotations/* failuresOf */.d)(report, details));
    writeOutputs(report, core);
    if (resultFile !== undefined)
        await writeResultFile(resultFile, report, core);
    if (summary)
        await writeSummary(process.env.GITHUB_STEP_SUMMARY, summaryMarkdown(report, details), core);
    if (credentials.some(({ status }) => status === 'failed'))
        process.exitCode = core.ExitCode.Failure;
};


/***/ })

};
