// Opens pages in a browser, in every width and theme that matters, and tells as JSON what is wrong with each view.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const [browserPath, ...pages] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const browser = await chromium.launch({
  executablePath: browserPath,
  args: [
    '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync',
  ],
});

async function judge(file, width, colorScheme) {
  // The page's own policy forbids scripts: it must not stop the judge.
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
  const page = await context.newPage();
  const address = pathToFileURL(file).href;
  const requests = [];
  const errors = [];
  page.on('request', (request) => {
    if (request.url() !== address && !request.url().startsWith('data:')) requests.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(address);
  const overflows = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  await page.evaluate(axe);
  const result = await page.evaluate((only) => window.axe.run(document, { runOnly: only }), tags);
  await context.close();
  return {
    page: file.split('/').at(-1),
    width,
    colorScheme,
    rules: result.passes.length + result.violations.length,
    violations: result.violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.slice(0, 3).map((node) => node.html) })),
    requests,
    errors,
    overflows,
  };
}

const views = [];
for (const file of pages)
  for (const width of [1440, 320])
    for (const colorScheme of ['light', 'dark'])
      views.push(await judge(file, width, colorScheme));
await browser.close();
console.log(JSON.stringify(views, null, 2));
