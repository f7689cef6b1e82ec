// Opens pages that say hostile things, and tells as JSON what in each is alive: a script that ran, a request that left, an element
// or attribute that the first page, which says nothing hostile, doesn't have. The page's own policy is off: what is written must do.
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const [browserPath, harmless, ...pages] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: browserPath,
  args: [
    '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync',
  ],
});
const context = await browser.newContext({ bypassCSP: true });
const page = await context.newPage();
let address = '';
let alive = [];
await context.route('**', (route) => {
  const url = route.request().url();
  if (url === address) return route.continue();
  alive.push(`request ${url}`);
  return route.abort();
});
page.on('dialog', async (dialog) => {
  alive.push(`dialog ${dialog.message()}`);
  await dialog.dismiss();
});
page.on('pageerror', (error) => alive.push(`script ${error}`));
page.on('popup', () => alive.push('popup'));
page.on('framenavigated', (frame) => {
  if (frame.url() !== address) alive.push(`navigation ${frame.url()}`);
});

// Every element with each of its attributes, and every address that something could be loaded from or led to.
const look = () => page.evaluate(() => {
  const all = [...document.querySelectorAll('*')];
  return {
    shapes: [...new Set(all.flatMap((element) => [element.localName, ...[...element.attributes].map((attribute) => `${element.localName} ${attribute.name}`)]))],
    addresses: [...new Set(all.flatMap((element) => ['href', 'src', 'xlink:href', 'action', 'poster', 'srcset', 'data'].map((name) => element.getAttribute(name))).filter(Boolean))],
    styles: [...new Set(all.map((element) => element.getAttribute('style')).filter(Boolean))],
  };
});

async function open(file) {
  address = pathToFileURL(file).href;
  alive = [];
  await page.goto(address, { waitUntil: 'load' });
  // What waits for the reader: every link and field has the focus once, and the mouse has been over the middle.
  await page.mouse.move(400, 300);
  await page.evaluate(() => document.querySelectorAll('a, [tabindex]').forEach((element) => element.focus()));
  return look();
}

const safe = /^(#|https?:|mailto:|tel:|data:image\/(png|jpeg|gif|webp|svg\+xml);base64,)/;
const known = new Set((await open(harmless)).shapes);
const told = [];
for (const file of pages) {
  const { shapes, addresses, styles } = await open(file);
  const problems = [
    ...alive,
    ...shapes.filter((shape) => !known.has(shape)).map((shape) => `shape ${shape}`),
    ...addresses.filter((one) => !safe.test(one)).map((one) => `address ${one}`),
    ...styles.filter((style) => /url|expression|import|[<>\\]/i.test(style)).map((style) => `style ${style}`),
  ];
  told.push({ page: file.split('/').at(-1), problems });
}
await browser.close();
console.log(JSON.stringify(told));
