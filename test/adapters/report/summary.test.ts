import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summaryMarkdown } from '../../../src/adapters/report/summary.ts';
import { at, credential, detailsOf, failedCredential, reportOf } from './sample-report.ts';

const quiet = { unmanaged: [] };

describe('the job summary', () => {
  it('of one rotation', () => {
    expect(summaryMarkdown(reportOf(credential()), [detailsOf()])).toBe(
      [
        '## Client secrets: 1 rotated',
        '',
        '| | Credential | Secret | Expires | Destinations | Verified | Retired | Next rotation |',
        '|-|-|-|-|-|-|-|-|',
        '| ✅ | **ingest-prod** · 12 days were left | 3 → **7** | 2027-02-21 | 2 of 2 | [by fingerprint, 41 s](https://github.com/acme/ingest/actions/runs/42) | 3 | from 2027-01-22 |',
        '',
        '**Still valid for a while:** secret 3 of ingest-prod may be accepted until 09:16 UTC (a deletion takes up to an hour to take effect), tokens got with it until 10:16 UTC at the latest.',
        '',
        '**Not ours:** the client of ingest-prod also has secret 1 ("made by hand, laptop of the pilot line", expires 2026-12-24). If nobody uses it any more, delete it in the portal, or name it in `retire-ids`.',
        '',
        '```mermaid',
        '---',
        'displayMode: compact',
        'config:',
        '  gantt:',
        '    useWidth: 1000',
        '    leftPadding: 112',
        '---',
        'gantt',
        '  title Client secrets on 2026-11-23 (the line). Light: rotation window. Red: expired',
        '  dateFormat YYYY-MM-DD',
        '  axisFormat %Y-%m-%d',
        '  todayMarker off',
        '  section ingest-prod',
        '  secret 7, expires 2027-02-21 :2026-11-23, 2027-01-22',
        '  #160; :active, 2027-01-22, 2027-02-21',
        '  run of 2026-11-23 :vert, run, 2026-11-23, 0d',
        '```',
        '',
        '<details><summary>Steps</summary>',
        '',
        '| Credential | Step | Started | Took |',
        '|-|-|-|-:|',
        '| ingest-prod | create | 2026-11-23 08:15 UTC | 0.1 s |',
        '| ingest-prod | verify | 2026-11-23 08:15 UTC | 41.3 s |',
        '',
        '</details>',
        '',
        '',
      ].join('\n'),
    );
  });

  it('draws the secrets that end first, and no picture without a secret', () => {
    const ending = (name: string, expiresAt?: string) => {
      const { expiresAt: _, nextRotationAt: __, ...rest } = credential({ name });
      return { ...rest, ...(expiresAt === undefined ? {} : { expiresAt }) };
    };
    const report = reportOf(
      ending('never'),
      ending('later', '2027-03-01T00:00:00Z'),
      ending('sooner', '2026-12-01T00:00:00Z'),
    );
    const sections = summaryMarkdown(report, []).match(/^ {2}section .*$/gm);
    expect(sections).toEqual(['  section sooner', '  section later', '  section never']);
    const { secretId: _, ...none } = credential();
    expect(summaryMarkdown(reportOf(none), [])).not.toContain('mermaid');
  });

  it('names destinations that consumers do not read', () => {
    const shadows = [
      'acme:A cannot be read in acme/ingest: <b>.',
      'Workflows of acme/a read acme/a:A in place of acme:A.',
    ];
    const summary = summaryMarkdown(reportOf(credential()), [detailsOf({ ...quiet, shadows })]);
    expect(summary).toContain(
      '\n\n**Hidden from consumers** of ingest-prod:\n\n' +
        '- acme:A cannot be read in acme/ingest: &lt;b&gt;.\n' +
        '- Workflows of acme/a read acme/a:A in place of acme:A.\n\n**Still valid',
    );
    expect(summaryMarkdown(reportOf(credential()), [detailsOf()])).not.toContain('Hidden');
  });

  it('of several credentials counts them, failures first, and says what to do about those before anything else', () => {
    const credentials = [
      credential(),
      credential({
        name: 'billing',
        status: 'unchanged',
        reason: 'NotDue',
        secretId: 5,
        previousSecretIds: [],
        retiredSecretIds: [],
        verification: { status: 'none' },
      }),
      credential({
        name: 'reports',
        status: 'pending',
        reason: 'GracePeriod',
        secretId: 6,
        previousSecretIds: [2],
        retiredSecretIds: [],
        pendingRetirement: [{ secretId: 2, after: '2026-11-24T08:10:00Z' }],
        verification: { status: 'succeeded', evidence: 'fingerprint', url: 'https://github.com/acme/r/actions/runs/1' },
      }),
      failedCredential({ name: 'pilot', steps: [] }),
    ].map((one) => ({ ...one, steps: [] }));
    const details = [
      detailsOf({ ...quiet, leftMs: 36 * 3_600_000 }),
      detailsOf({ ...quiet, name: 'billing' }),
      detailsOf({ ...quiet, name: 'reports' }),
      detailsOf({ ...quiet, name: 'pilot', safety: 'Nothing stopped working.' }),
    ];
    expect(
      summaryMarkdown(reportOf(...credentials), details)
        .split('\n')
        .slice(0, 13),
    ).toEqual([
      '## Client secrets: 1 failed, 1 rotated, 1 unchanged, 1 waits',
      '',
      '**pilot** · `DELIVERY_FAILED` · 1 of 2 destinations refused the new secret: acme/billing#production:CONNECT_CLIENT_SECRET answered 403.<br>',
      'Nothing stopped working.<br>',
      '**Next:** Give the token "Environments: write" on acme/billing and run again.',
      '',
      '| | Credential | Secret | Expires | Destinations | Verified | Retired | Next rotation |',
      '|-|-|-|-|-|-|-|-|',
      '| ✅ | **ingest-prod** · 1 day was left | 3 → **7** | 2027-02-21 | 2 of 2 | [by fingerprint, 41 s](https://github.com/acme/ingest/actions/runs/42) | 3 | from 2027-01-22 |',
      '| ➖ | billing | 5 | 2027-02-21 | 2 of 2 |  |  | from 2027-01-22 |',
      '| ⏳ | reports · grace period | 2 → **6** | 2027-02-21 | 2 of 2 | [by fingerprint](https://github.com/acme/r/actions/runs/1) | 2, after 2026-11-24 08:10 UTC | from 2027-01-22 |',
      '| ❌ | **pilot** | 3 → **7** | 2027-02-21 | 1 of 2 |  |  | from 2027-01-22 |',
      '',
    ]);
  });

  it.each([
    [
      { status: 'timed_out', url: 'https://a.example/1', durationMs: 900_000 },
      '[timed out, 15 min 00 s](https://a.example/1)',
    ],
    [{ status: 'failed', url: 'https://a.example/1' }, '[failed](https://a.example/1)'],
    [{ status: 'pending', url: 'https://a.example/1' }, '[not yet](https://a.example/1)'],
    [{ status: 'none', evidence: 'acknowledged' }, 'by acknowledgement'],
    [{ status: 'none' }, ''],
    [{ status: 'succeeded', url: 'javascript:1' }, 'by fingerprint'],
  ] as const)('tells the verification %j', (verification, cell) => {
    const markdown = summaryMarkdown(reportOf(credential({ verification })), [detailsOf()]);
    expect(markdown).toContain(`| 2 of 2 | ${cell} | 3 |`);
  });

  it('of a dry run shows the plan', () => {
    const plannedChanges = { write: [], delete: [{ id: 3, expiresAt: null }], keep: [] };
    const planned = credential({ status: 'planned', reason: 'Superseded', retiredSecretIds: [], steps: [] });
    const report = { ...reportOf(planned), dryRun: true };
    const markdown = summaryMarkdown(report, [detailsOf({ ...quiet, plannedChanges, message: 'secret 3 superseded' })]);
    expect(markdown).toContain('## Client secrets: 1 planned (dry run, nothing was changed)\n');
    expect(markdown).toContain('| 📝 | ingest-prod · superseded | 7 |');
    expect(markdown).toContain(
      '```text\ningest-prod: retire, Superseded (secret 3 superseded)\n  - delete   secret 3 (never expires)\n  = keep     secret 7 (expires 2027-02-21)\n',
    );
  });

  it('says why a secret that looks like ours is left alone, and names the day when it is another', () => {
    const details = detailsOf({
      deletedAt: at('2026-11-23T23:30:00Z'),
      unmanaged: [
        { id: 1, description: 'mark', expiresAt: null, estrangement: 'DestinationRemoved' },
        { id: 2, description: '', expiresAt: null },
      ],
    });
    const markdown = summaryMarkdown(reportOf(credential()), [details]);
    expect(markdown).toContain('until 2026-11-24 00:30 UTC');
    expect(markdown).toContain(
      'also has secret 1 (made by this tool for a destination that is not given any more, so somebody may still use it; never expires), ' +
        'secret 2 (without a description, never expires). If nobody uses them any more, delete them in the portal, or name them in `retire-ids`.',
    );
  });

  it('says nothing of destinations when the run failed before it wrote to any', () => {
    const destinations = [
      { destination: 'acme/ingest:A', status: 'unchanged' as const },
      { destination: 'acme/ingest:B', status: 'unchanged' as const },
    ];
    const rowOf = (...changes: Parameters<typeof failedCredential>) =>
      summaryMarkdown(reportOf(failedCredential(...changes)), [])
        .split('\n')
        .find((line) => line.startsWith('| ❌'));
    expect(rowOf({ destinations })).toBe(
      '| ❌ | **ingest-prod** | 3 → **7** | 2027-02-21 |  |  |  | from 2027-01-22 |',
    );
    expect(rowOf({ destinations: [...destinations, { destination: 'acme/ingest:C', status: 'failed' }] })).toContain(
      '| 2 of 3 |',
    );
  });

  it('holds the whole message of a failure', () => {
    const labels = Array.from({ length: 300 }, (_, index) => `acme/consumer-${index}:CONNECT_CLIENT_SECRET`);
    const error = { code: 'DELIVERY_FAILED' as const, message: `${labels.join(', ')}.`, hint: 'Ask.' };
    expect(error.message.length).toBeGreaterThan(10_000);
    expect(summaryMarkdown(reportOf(failedCredential({ error })), [])).toContain(`${error.message}<br>`);
  });

  it('is not broken by what others write', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const unmanaged = [{ id: 1, description: text, expiresAt: null }];
        const plain = summaryMarkdown(reportOf(failedCredential()), [
          detailsOf({ unmanaged: [{ id: 1, description: 'x', expiresAt: null }], safety: 'x' }),
        ]);
        const error = { code: 'INTERNAL' as const, message: text, hint: text };
        const hostile = summaryMarkdown(reportOf(failedCredential({ error })), [
          detailsOf({ unmanaged, safety: text }),
        ]);
        expect(hostile.split('\n')).toHaveLength(plain.split('\n').length);
        const cells = (markdown: string) => markdown.match(/(?<!\\)\|/g)?.length;
        expect(cells(hostile)).toBe(cells(plain));
        const tags = (markdown: string) => markdown.match(/<[^>]*>/g);
        expect(tags(hostile)).toEqual(tags(plain));
      }),
    );
  });

  it('stays below 1 MiB, and counts what it leaves out', () => {
    const count = 8000;
    const names = Array.from({ length: count }, (_, index) => `credential-${index}-${'ä'.repeat(60)}`);
    const report = reportOf(...names.map((name) => credential({ name })));
    const markdown = summaryMarkdown(
      report,
      names.map((name) => detailsOf({ name })),
    );
    const bytes = Buffer.byteLength(markdown);
    expect(bytes).toBeLessThan(2 ** 20);
    expect(bytes).toBeGreaterThan(900_000);
    expect(markdown).toContain('## Client secrets: 8000 rotated');
    const rows = markdown.split('\n').filter((line) => line.startsWith('| ✅')).length;
    expect(markdown).toContain(
      `… and ${count - rows} more credentials, left out because a job summary holds 1 MiB at most.`,
    );
    expect(markdown).toContain('… and 16000 more steps, left out');
  });

  it('of nothing says so', () => {
    expect(summaryMarkdown(reportOf(), [])).toBe('## Client secrets: nothing to do\n\n');
  });
});
