import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sarifOf } from '../../../src/adapters/report/sarif.ts';
import { finding, findingReasons } from '../../../src/domain/check-finding.ts';
import type { CheckReport } from '../../../src/domain/check-report.ts';
import type { UsedBy } from '../../../src/domain/secret-use.ts';
import { hostileText } from '../../support/hostile-texts.ts';

interface Sarif {
  runs: {
    tool: { driver: { rules: { id: string }[] } };
    results: {
      ruleId: string;
      ruleIndex: number;
      level: string;
      message: { text: string };
      locations: { physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } } }[];
      partialFingerprints: { primaryLocationLineHash: string };
    }[];
  }[];
}

const schema = JSON.parse(readFileSync('test/contract/sarif-2.1.0.json', 'utf8'));
const validate = addFormats.default(new Ajv({ strict: false, unicodeRegExp: false })).compile(schema);
const options = { version: '0.1.0', home: '.github/workflows/check.yml', informationUri: 'https://example.test/docs' };

const use = (file: string, line: number, column = 3): UsedBy => ({
  file,
  line,
  span: { column, endLine: line, endColumn: column + 9 },
  secret: 'CONNECT_SECRET',
  changed: false,
});
const report = (
  usedBy: readonly UsedBy[],
  findings = [finding('Expired', 'secret 3 expired', 'Rotate it.')],
): CheckReport => ({
  checkedAt: 0,
  credentials: [{ name: 'ingest-prod', findings, destinations: [], usedBy }],
  findings: [],
  leftOut: [],
});
const resultsOf = (given: CheckReport) => {
  const sarif = sarifOf(given, options);
  expect(validate(sarif), JSON.stringify(validate.errors)).toBe(true);
  const [run] = (sarif as Sarif).runs;
  for (const { ruleId, ruleIndex } of run?.results ?? []) expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  return run?.results ?? [];
};
const fingerprints = (given: CheckReport) =>
  resultsOf(given).map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);

it('is valid without results, so that old alerts are closed', () => {
  expect(resultsOf({ ...report([]), credentials: [] })).toEqual([]);
});

it('has a result for each place, at home where there is none, each with a rule', () => {
  const usedBy = [use('.github/workflows/a.yml', 4), use('.github/workflows/a.yml', 9), use('action.yml', 2)];
  expect(resultsOf(report(usedBy))).toMatchObject([
    { ruleId: 'client-secret/Expired', level: 'error' },
    { locations: [{ physicalLocation: { region: { startLine: 9, startColumn: 3, endLine: 9, endColumn: 12 } } }] },
    { locations: [{ physicalLocation: { artifactLocation: { uri: 'action.yml', uriBaseId: '%SRCROOT%' } } }] },
  ]);
  const [atHome] = resultsOf(report([]));
  expect(atHome?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('.github/workflows/check.yml');
  const every = findingReasons().map(([reason]) => finding(reason, 'x', 'y'));
  expect(resultsOf(report([], [...every, finding('NOT_FOUND', 'x', 'y')])).map(({ ruleId }) => ruleId)).toHaveLength(
    every.length + 1,
  );
});

it('knows an alert again wherever its line moves to, and none by the fingerprint of another', () => {
  const before = fingerprints(report([use('a.yml', 4), use('a.yml', 9), use('b.yml', 4)]));
  expect(fingerprints(report([use('a.yml', 14), use('a.yml', 19), use('b.yml', 1)]))).toEqual(before);
  expect(new Set(before).size).toBe(3);
  expect(before.every((text) => /^[0-9a-f]{16}:\d+$/.test(text))).toBe(true);
});

it('has no more results than GitHub shows, the worst first', () => {
  const many = Array.from({ length: 6000 }, (_, index) => use(`a-${index}.yml`, 1));
  expect(resultsOf(report(many))).toHaveLength(5000);
});

it.each([
  '/etc/passwd',
  'C:\\x.yml',
  'https://evil.test/x?y#z',
  '../up.yml',
  'a b/ü%2f.yml',
  './.github//workflows/x.yml',
])('makes a relative address of %j', (file) => {
  const [result] = resultsOf(report([use(file, 1)]));
  const uri = result?.locations[0]?.physicalLocation.artifactLocation.uri ?? '';
  expect(uri).not.toMatch(/^\/|^[a-z]+:|[?#\\ ]/i);
});

it('is valid whatever others say', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const [result] = resultsOf(report([use(text, 1)], [finding('Expired', text, text)]));
      expect(result?.message.text).not.toMatch(/[\n\r\u2028]/);
    }),
  );
});
