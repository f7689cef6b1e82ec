// Opens pages in a browser, in every width and theme that matters, and tells as JSON what is wrong with each view.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const [browserPath, ...pages] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// Twice the text size that a reader's browser is set to, which every length of the page follows.
const twice = '--blink-settings=defaultFontSize=32,defaultFixedFontSize=26';

const launch = (...more) => chromium.launch({
  executablePath: browserPath,
  args: [
    ...more,
    '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync',
  ],
});

// What a reader can't reach: a page that is wider than its window, words that are cut off or lie on each other.
function lost() {
  const found = [];
  if (document.documentElement.scrollWidth > window.innerWidth) found.push(`the page is ${document.documentElement.scrollWidth} wide`);
  for (const element of document.querySelectorAll('body *')) {
    const { overflowX, clipPath } = getComputedStyle(element);
    if (overflowX === 'hidden' && clipPath === 'none' && element.scrollWidth > element.clientWidth + 1) found.push(`cut off: ${element.outerHTML.slice(0, 200)}`);
  }
  const width = window.innerWidth;
  for (const element of document.querySelectorAll('main :is(p, li, dt, dd, h2, h3, h4, h5, caption), h1')) {
    const { left, right } = element.getBoundingClientRect();
    if (element.closest('.unseen, .table, [lang] .unseen') || right <= left) continue;
    if (left < -1 || right > width + 1) found.push(`outside the window: ${element.outerHTML.slice(0, 200)}`);
  }
  for (const chart of document.querySelectorAll('svg.bars')) {
    const texts = [...chart.querySelectorAll('text:not(.mark)')].map((text) => text.getBoundingClientRect());
    for (let i = 0; i + 1 < texts.length; i += 2)
      if (texts[i].width > 0 && texts[i].top === texts[i + 1].top && texts[i].right > texts[i + 1].left)
        found.push(`name and figure lie on each other: ${chart.querySelectorAll('text:not(.mark)')[i].textContent}`);
  }
  return found.slice(0, 5);
}

async function judge(browser, file, width, colorScheme) {
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
  const losses = await page.evaluate(lost);
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
    losses,
  };
}

// With larger text, only what is lost is looked at: the rest is the same page.
async function judgeLarge(browser, file, width) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, bypassCSP: true });
  await page.goto(pathToFileURL(file).href);
  const size = await page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  const losses = await page.evaluate(lost);
  await page.close();
  return { page: file.split('/').at(-1), width, size, losses };
}

const browser = await launch();
const views = [];
for (const file of pages)
  for (const width of [1440, 320])
    for (const colorScheme of ['light', 'dark'])
      views.push(await judge(browser, file, width, colorScheme));
await browser.close();
const largeBrowser = await launch(twice);
const large = [];
for (const file of pages) for (const width of [1920, 1280, 640]) large.push(await judgeLarge(largeBrowser, file, width));
await largeBrowser.close();
console.log(JSON.stringify({ views, large }, null, 2));
