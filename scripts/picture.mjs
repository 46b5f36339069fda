// Draws docs/lives.png, the picture of a job summary that the README shows, in the browser of this machine.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lifeGantt } from '../src/adapters/report/life-gantt.ts';
import { fewLives, today } from '../test/adapters/report/sample-lives.ts';
import { draw, mermaidPage, startChromium } from '../test/support/chromium.ts';

const path = join(dirname(dirname(fileURLToPath(import.meta.url))), 'docs', 'lives.png');
const browser = await startChromium();
try {
  const page = await mermaidPage(browser);
  await draw(page, lifeGantt(fewLives, today));
  await page.locator('#picture').screenshot({ path });
  console.log(`Drew ${path}`);
} finally {
  await browser.close();
}
