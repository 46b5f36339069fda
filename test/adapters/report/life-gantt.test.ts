import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lifeGantt, type SecretLife } from '../../../src/adapters/report/life-gantt.ts';
import { hostileText } from '../../support/hostile-texts.ts';
import { fewLives, fortyLives, life, today } from './sample-lives.ts';

const DAY = 86_400_000;
const drawnOf = (...lives: SecretLife[]): string[] => {
  const lines = lifeGantt(lives, today).trimEnd().split('\n');
  return lines.slice(lines.indexOf('  todayMarker off') + 1, -1);
};

describe('a picture of lives', () => {
  it('has a bar until the rotation window opens, one for the window, and a line at the day of the run', () => {
    expect(lifeGantt([life('ingest-prod', 7, 12)], today)).toBe(
      [
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
        '  secret 7, expires 2026-12-05 :2026-09-06, 2026-11-05',
        '  #160; :active, 2026-11-05, 2026-12-05',
        '  run of 2026-11-23 :vert, run, 2026-11-23, 0d',
        '',
      ].join('\n'),
    );
  });

  it.each<[string, Partial<SecretLife> & { expiresAt: number }, string[]]>([
    [
      'expired',
      { createdAt: today - 92 * DAY, rotateFrom: today - 32 * DAY, expiresAt: today - 2 * DAY },
      ['  secret 1, expired 2026-11-21 :crit, 2026-08-23, 2026-10-22', '  #160; :crit, active, 2026-10-22, 2026-11-21'],
    ],
    [
      'expires today, later',
      { createdAt: today - DAY, expiresAt: today + 3_600_000 },
      ['  secret 1, expires 2026-11-23 :2026-11-22, 2026-11-23'],
    ],
    [
      'expired long ago',
      { createdAt: today - 900 * DAY, rotateFrom: today - 800 * DAY, expiresAt: today - 700 * DAY },
      ['  secret 1, expired 2024-12-23 :crit, 2026-07-25, 2026-07-26'],
    ],
    [
      'expires in ten years',
      { expiresAt: today + 3650 * DAY },
      ['  secret 1, expires 2036-11-20 :2026-11-23, 2027-12-28'],
    ],
    [
      'was made nobody knows when',
      { rotateFrom: today - 5 * DAY, expiresAt: today + 25 * DAY },
      ['  secret 1, expires 2026-12-18 :active, 2026-11-18, 2026-12-18'],
    ],
    [
      'says nonsense',
      { createdAt: today + 50 * DAY, rotateFrom: today + 80 * DAY, expiresAt: today + 20 * DAY },
      ['  secret 1, expires 2026-12-13 :2026-12-12, 2026-12-13'],
    ],
  ])('of a secret that %s', (_, times, bars) => {
    expect(drawnOf({ credential: 'a', secretId: 1, ...times })).toEqual(['  section a', ...bars]);
  });

  it('of a secret that never expires has one bar that goes on', () => {
    const { createdAt } = life('a', 1, 60);
    expect(drawnOf({ credential: 'a', secretId: 1, createdAt })).toEqual([
      '  section a',
      '  secret 1, never expires :2026-10-24, 2027-03-23',
    ]);
  });

  it('draws forty, and says of how many', () => {
    const all = [...fortyLives, life('one-more', 41, 90)];
    const source = lifeGantt(all, today);
    expect(source.match(/^ {2}section /gm)).toHaveLength(40);
    expect(source).toContain('(the line), the first 40 of 41. Light');
    expect(source).not.toContain('one-more');
  });

  it('of nothing is nothing', () => {
    expect(lifeGantt([], today)).toBe('');
  });

  it.each([
    ['42', '#52;2'],
    ['constructor', '#99;onstructor'],
    ['__proto__', '#95;#95;proto#95;#95;'],
    ['', '#63;'],
    ['a\n  section b', 'a   section b'],
    ['a: b; c', 'a#58; b#59; c'],
    ['%%{init: x}%%', '#37;#37;#123;init#58; x#125;#37;#37;'],
    ['--- x', '#45;-- x'],
    ['größe 東京', 'größe 東京'],
    [`acme/${'x'.repeat(90)}:SECRET`, `acme/${'x'.repeat(18)}#8230;${'x'.repeat(16)}#58;SECRET`],
  ])('writes the name %j so that it stays one', (name, written) => {
    expect(drawnOf({ credential: name, secretId: 1 })[0]).toBe(`  section ${written}`);
  });

  it('keeps two credentials apart whose names look alike', () => {
    const sections = drawnOf(life('a\u200b', 1, 1), life('a', 2, 2)).filter((line) => line.includes('section'));
    expect(sections).toEqual(['  section a', '  section a #40;2#41;']);
  });

  it('has the same lines whatever a credential is called, and none that a fence or statement could end', () => {
    const shape = (name: string) => lifeGantt([life(name, 1, 10), ...fewLives], today).split('\n');
    const usual = shape('usual');
    fc.assert(
      fc.property(hostileText, (name) => {
        const lines = shape(name);
        expect(lines).toHaveLength(usual.length);
        const section = usual.indexOf('  section usual');
        expect(lines[section]).toMatch(/^ {2}section (?:[\p{L}\p{N} ./-]|#\d+;)+$/u);
        expect(lines.filter((_, index) => index !== section && !/leftPadding/.test(lines[index] ?? ''))).toEqual(
          usual.filter((_, index) => index !== section && !/leftPadding/.test(usual[index] ?? '')),
        );
      }),
    );
  });

  it('never throws, whatever the times are', () => {
    const time = fc.option(fc.double(), { nil: undefined });
    fc.assert(
      fc.property(time, time, time, (createdAt, rotateFrom, expiresAt) => {
        const given = Object.entries({ createdAt, rotateFrom, expiresAt }).filter(([, at]) => at !== undefined);
        const lines = drawnOf({ credential: 'a', secretId: 1, ...Object.fromEntries(given) });
        expect(lines.length).toBeGreaterThan(1);
        for (const line of lines.slice(1)) {
          const [from = '', to = ''] = line.match(/\d{4}-\d\d-\d\d(?=,|$)/g)?.slice(-2) ?? [];
          expect(from < to).toBe(true);
        }
      }),
    );
  });
});
