import { readdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draw, mermaidPage, startChromium } from '../support/chromium.ts';
import { allBlocks } from '../support/fenced-blocks.ts';
import { type Flowchart, readFlowchart } from '../support/flowchart.ts';
import { type Imports, importsIn } from '../support/imports.ts';

const PAGE = 'docs/architecture.md';
const pictures = allBlocks().filter(({ language }) => language === 'mermaid');
const [picture] = pictures.filter(({ page }) => page === PAGE);
const drawn = readFlowchart(picture?.text ?? '');

const floorOf = (path: string): string | undefined => /^src\/([^/]+)\//.exec(path)?.[1];

/** `from -> to` for each floor that imports from another. */
const importsBetweenFloors = ({ edges }: Pick<Imports, 'edges'>): string[] => [
  ...new Set(
    edges.flatMap(({ from, to }) => {
      const [one, other] = [floorOf(from), floorOf(to)];
      return one === undefined || other === undefined || one === other ? [] : [`${one} -> ${other}`];
    }),
  ),
];

const differences = ({ arrows }: Flowchart, imports: Pick<Imports, 'edges'>): string[] => {
  const real = importsBetweenFloors(imports);
  return [
    ...arrows.filter((arrow) => !real.includes(arrow)).map((arrow) => `drawn, but not imported: ${arrow}`),
    ...real.filter((arrow) => !arrows.includes(arrow)).map((arrow) => `imported, but not drawn: ${arrow}`),
  ];
};

describe('the picture of the floors', () => {
  const imports = importsIn('.');

  it('shows each folder of src, and each import between them, and nothing else', () => {
    const folders = readdirSync('src', { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []));
    expect([...drawn.nodes].sort()).toEqual(folders.sort());
    expect(differences(drawn, imports)).toEqual([]);
    expect(drawn.arrows.length).toBeGreaterThan(10);
  });

  it('has no way from a floor back to itself', () => {
    const above = (floor: string): string[] =>
      drawn.arrows.flatMap((arrow) => (arrow.endsWith(` -> ${floor}`) ? [arrow.split(' -> ')[0] ?? ''] : []));
    const left = new Set(drawn.nodes);
    for (let size = 0; size !== left.size; ) {
      size = left.size;
      for (const floor of left) if (above(floor).every((one) => !left.has(one))) left.delete(floor);
    }
    expect([...left]).toEqual([]);
  });

  it('would be caught lying', () => {
    const text = picture?.text ?? '';
    const without = readFlowchart(text.replace('app --> ports & domain', 'app --> domain'));
    expect(differences(without, imports)).toEqual(['imported, but not drawn: app -> ports']);
    const more = readFlowchart(`${text}  domain --> ports\n`);
    expect(differences(more, imports)).toEqual(['drawn, but not imported: domain -> ports']);
    const upwards = { edges: [...imports.edges, { from: 'src/domain/plan.ts', to: 'src/app/rotate.ts' }] };
    expect(differences(drawn, upwards)).toEqual(['imported, but not drawn: domain -> app']);
    expect(() => readFlowchart(`${text}  domain -.-> ports\n`)).toThrow('no node and no arrow: domain -.-> ports');
  });
});

describe('in a browser, Mermaid draws', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser?.close();
  });

  it.each(pictures)('the picture at $page:$line', async ({ page: document, text }) => {
    const page = await mermaidPage(browser);
    await draw(page, text);
    const count = (selector: string) => page.locator(`#picture ${selector}`).count();
    expect(await count('.node')).toBeGreaterThan(3);
    if (document === PAGE) {
      expect(await count('.node')).toBe(drawn.nodes.length);
      expect(await count('path.flowchart-link')).toBe(drawn.arrows.length);
    }
  });

  it('nothing of a picture that is wrong', async () => {
    const page = await mermaidPage(browser);
    await expect(draw(page, 'flowchart TD\n  a -->\n')).rejects.toThrow('Parse error');
  });
});
