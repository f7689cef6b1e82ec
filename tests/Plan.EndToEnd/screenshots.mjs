// Pictures of pages, to be looked at: node screenshots.mjs BROWSER FOLDER PAGE.html[#ANCHOR]… makes of each page NAME
//   NAME.wide.png, NAME.dark.png, NAME.phone.png, NAME.large.png (twice the text size): the whole page
//   NAME.print.pdf: on A4
//   NAME.view.png: a window of what stands at the anchor, as the README shows it
import { pathToFileURL } from 'node:url';
import { basename, join } from 'node:path';
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';

const [browserPath, folder, ...pages] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

const launch = (...more) => chromium.launch({
  executablePath: browserPath,
  args: [
    ...more,
    '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync',
  ],
});

const views = {
  wide: { viewport: { width: 1440, height: 900 } },
  dark: { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
  phone: { viewport: { width: 320, height: 800 } },
  view: { viewport: { width: 1280, height: 860 } },
};

async function picture(browser, file, anchor, name, options) {
  const context = await browser.newContext({ ...options, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(pathToFileURL(file).href + (name === 'view' ? anchor : ''));
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(folder, `${basename(file, '.html')}.${name}.png`), fullPage: name !== 'view' });
  await context.close();
}

async function print(browser, file) {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(file).href);
  await page.pdf({ path: join(folder, `${basename(file, '.html')}.print.pdf`), format: 'A4', preferCSSPageSize: true });
  await page.close();
}

const browser = await launch();
const large = await launch('--blink-settings=defaultFontSize=32,defaultFixedFontSize=26');
for (const [file, fragment] of pages.map((page) => page.split('#'))) {
  const anchor = fragment ? `#${fragment}` : '';
  for (const [name, options] of Object.entries(views)) await picture(browser, file, anchor, name, options);
  await picture(large, file, anchor, 'large', views.wide);
  await print(browser, file);
}
await browser.close();
await large.close();
