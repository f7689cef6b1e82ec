// Pictures of a page: node screenshots.mjs BROWSER PAGE.html FOLDER [ANCHOR] writes wide, phone, dark and print,
// and the picture of the README, of what stands at the anchor.
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const [browserPath, file, folder, anchor = ''] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: browserPath,
  args: [
    '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync',
  ],
});

async function picture(name, options, fullPage = true, at = '') {
  const context = await browser.newContext({ ...options, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(pathToFileURL(file).href + at);
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage });
  await context.close();
}

await picture('page', { viewport: { width: 1280, height: 860 } }, false, anchor);
await picture('wide', { viewport: { width: 1440, height: 900 } });
await picture('dark', { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' });
await picture('phone', { viewport: { width: 320, height: 800 } });
const context = await browser.newContext();
const page = await context.newPage();
await page.goto(pathToFileURL(file).href);
await page.pdf({ path: join(folder, 'print.pdf'), format: 'A4', preferCSSPageSize: true });
await browser.close();
