import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Starts the browser of this machine, headless and without a network. */
export const startChromium = async (): Promise<Browser> => {
  const executablePath = [process.env.CHROMIUM ?? '', ...places].find((path) => existsSync(path));
  if (executablePath === undefined)
    throw new Error('There is no Chromium: apt-get install chromium, or name its program in CHROMIUM.');
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'],
  });
};

const MERMAID = fileURLToPath(new URL('../../node_modules/mermaid/dist/mermaid.min.js', import.meta.url));

/** An empty page that can draw Mermaid's pictures, as GitHub does: nothing in them can run. */
export const mermaidPage = async (browser: Browser): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 1040, height: 400 }, deviceScaleFactor: 2 });
  await page.route('**/*', (route) => route.abort());
  await page.setContent('<!doctype html><meta charset="utf-8"><body style="margin:0"><div id="picture"></div>');
  await page.addScriptTag({ path: MERMAID });
  return page;
};

/** As much of the page as is used here. */
interface PageGlobals {
  readonly document: {
    querySelector(selector: string): { innerHTML: string } | null;
    querySelectorAll(selector: string): Iterable<{ readonly textContent: string | null }>;
  };
  readonly mermaid: {
    initialize(options: { startOnLoad: boolean; securityLevel: 'strict' }): void;
    render(id: string, source: string): Promise<{ svg: string }>;
  };
}

/** Draws a picture into the page, and hands out its words; rejects with what Mermaid says is wrong with it. */
export const draw = (page: Page, source: string): Promise<string[]> =>
  page.evaluate(async (text) => {
    const { document, mermaid } = globalThis as unknown as PageGlobals;
    mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' });
    const { svg } = await mermaid.render('drawn', text);
    const place = document.querySelector('#picture');
    if (place) place.innerHTML = svg;
    return [...document.querySelectorAll('#picture text')].map(({ textContent }) => textContent ?? '');
  }, source);
