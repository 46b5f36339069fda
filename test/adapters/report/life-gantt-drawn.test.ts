import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lifeGantt, type SecretLife } from '../../../src/adapters/report/life-gantt.ts';
import { summaryMarkdown } from '../../../src/adapters/report/summary.ts';
import { draw, mermaidPage, startChromium } from '../../support/chromium.ts';
import { fewLives, fortyLives, life, today } from './sample-lives.ts';
import { credential, detailsOf, reportOf } from './sample-report.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(async () => {
  await browser?.close();
});

const drawn = async (source: string) => {
  const page = await mermaidPage(browser);
  const texts = (await draw(page, source)).map((text) => text.trim());
  const count = (selector: string) => page.locator(`#picture ${selector}`).count();
  return { page, texts, count };
};

describe('in a browser, Mermaid draws', () => {
  it.each<[string, readonly SecretLife[]]>([
    ['one credential', fewLives.slice(0, 1)],
    ['a few', fewLives],
    ['forty', fortyLives],
  ])('%s, each with its name and its secret', async (_, lives) => {
    const { texts, count } = await drawn(lifeGantt(lives, today));
    for (const { credential, secretId } of lives) {
      expect(texts).toContain(credential);
      expect(texts.filter((text) => text.startsWith(`secret ${secretId}, `)).length).toBeGreaterThan(0);
    }
    expect(await count('rect.vert')).toBe(1);
    const expired = lives.filter(({ expiresAt = Infinity }) => expiresAt <= today);
    expect(await count('rect[class*="crit" i]')).toBe(2 * expired.length);
    const windows = lives.filter(({ rotateFrom }) => rotateFrom !== undefined);
    expect(await count('rect[class*="active" i]')).toBe(windows.length);
  });

  it('every credential in a row of its own, so that no two texts cover each other', async () => {
    const { page } = await drawn(lifeGantt(fortyLives, today));
    const rows = await page.locator('#picture text[class*="taskText"]').all();
    const boxes = await Promise.all(
      rows.map(async (row) => ({ text: (await row.textContent())?.trim() ?? '', box: await row.boundingBox() })),
    );
    const tops = boxes.filter(({ text }) => text.startsWith('secret')).map(({ box }) => Math.round(box?.y ?? 0));
    expect(new Set(tops).size).toBe(40);
    const [first = 0, second = 0] = tops.sort((a, b) => a - b);
    expect(second - first).toBeGreaterThanOrEqual(20);
  });

  it('hostile names as text, and runs nothing', async () => {
    const names = [
      '<script>globalThis.ran = true</script>',
      '<img src=x onerror="globalThis.ran = true">',
      '"]; click a href "https://evil.example"',
      'a\n  click run call alert()\n  section b',
      '%%{init: {"securityLevel": "loose"}}%%',
      '---\nconfig:\n  securityLevel: loose\n---',
      '```\n\n# heading',
      '#35; &lt; &amp; ;;; ::: #',
      'done, crit, 2020-01-01 : x',
      '42',
      '7',
      '__proto__',
      'constructor',
      'toString',
      'title',
      'gantt',
      'end',
      '  ',
      '\u202eevil\u0000',
      '$&$1\\n',
      '😀 größe 東京',
    ];
    const lives = names.map((name, index) => life(name, index + 1, index));
    const { page, texts, count } = await drawn(lifeGantt(lives, today));
    expect(await page.evaluate('globalThis.ran')).toBeUndefined();
    expect(await count(':is(a, script, img, foreignObject)')).toBe(0);
    for (const shown of ['<script>globalThis.ran = true</script>', '42', '7', '__proto__', 'constructor', 'end'])
      expect(texts).toContain(shown);
    expect(texts).toContain('😀 größe 東京');
    expect(texts).toContain('#35; &lt; &amp; ;;; ::: #');
    // Names stand beside their own bars: both from the top.
    const labels = texts.slice(texts.indexOf('<script>globalThis.ran = true</script>'));
    expect(labels.indexOf('42')).toBeLessThan(labels.indexOf('7'));
    expect(labels.indexOf('7')).toBeLessThan(labels.indexOf('constructor'));
  });

  it('what stands in the summary of a rotation', async () => {
    const report = reportOf(credential(), credential({ name: 'billing', secretId: 5 }));
    const summary = summaryMarkdown(report, [detailsOf(), detailsOf({ name: 'billing' })]);
    const [, source = ''] = /```mermaid\n([\s\S]*?)```/.exec(summary) ?? [];
    const { texts } = await drawn(source);
    expect(texts).toEqual(expect.arrayContaining(['ingest-prod', 'billing', 'secret 5, expires 2027-02-21']));
  });
});
