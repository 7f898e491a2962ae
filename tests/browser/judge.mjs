// Opens pages in Chromium, and lists in sentences what is wrong with each.
//
//   node judge.mjs PACKAGES CHROMIUM < pages.json > findings.json
//
// pages.json is [{name, file, pdf, first_page, parts}]: `file` is the page, `pdf` where its print goes, `parts` what is
// to be done with it: `read` it as a reader does, `print` it, open it `unguarded` by its own policy, give it to `axe`.
// findings.json is [{name, findings: [sentence], text, language, first: {found, last, next}}]: `text` is what a reader
// sees; `first` tells of the element with the id `first_page`, where the row names one: its last words and the heading
// that follows it, for whoever reads the print.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findInDocument, findFirstPage } from './document.mjs';

const [packages, chromium] = process.argv.slice(2);
const require = createRequire(resolve(packages, 'node_modules', 'here.js'));
const { chromium: driver } = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const PATIENCE = 120_000;  // ms: the machine may be busy with other tests
const DESK = { width: 1200, height: 800 };
const PHONE = { width: 390, height: 844 };
const SMALL_PHONE = { width: 320, height: 568 };

// A window, in which one page after the other is opened: a new one for each takes a second. `url` and `findings` are of
// the page that is open now.
class Window {
  static async open(browser, options) {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
    context.setDefaultTimeout(PATIENCE);
    return new Window(context, await context.newPage());
  }

  constructor(context, page) {
    Object.assign(this, { context, page, url: '', findings: new Set() });
    this.listen();
  }

  // What a page does that no page of accord may do.
  listen() {
    const found = (sentence) => this.findings.add(sentence);
    this.context.on('request', (request) => {
      const wanted = request.url();
      if (wanted !== this.url && !wanted.startsWith('data:')) found(`asks for ${wanted}`);
    });
    this.page.on('dialog', (dialog) => {
      found(`opens a dialog: ${dialog.message()}`);
      dialog.dismiss();
    });
    this.page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) found(`console: ${message.text()}`);
    });
    this.page.on('pageerror', (error) => found(`script fails: ${error.message}`));
    this.context.on('page', () => found('opens another window'));
  }

  // Work on a page that may surprise: whether the window is still good for the next one.
  async visit(file, findings, work) {
    Object.assign(this, { url: pathToFileURL(file).href, findings });
    try {
      await this.page.emulateMedia({ media: 'screen', colorScheme: 'light' });
      await this.page.setViewportSize(DESK);
      await this.page.goto(this.url, { waitUntil: 'load' });
      await work(this.page);
      if (await this.page.evaluate(() => window.__pwned !== undefined)) findings.add('runs what the data says');
      if (this.page.url().split('#')[0] !== this.url) findings.add(`goes to ${this.page.url()}`);
      this.findings = new Set();  // what this page still does is not the next one's
      await this.page.goto('about:blank');
      return true;
    } catch (error) {
      findings.add(`can't be judged: ${error.message.split('\n')[0]}`);
      return false;
    }
  }
}

// The windows of one that judges: by the page's own policy, or without it.
class Windows {
  constructor(browser) {
    Object.assign(this, { browser, open: new Map() });
  }

  async visit(bypassCSP, file, findings, work) {
    const window = this.open.get(bypassCSP) ?? await Window.open(this.browser, { bypassCSP });
    this.open.delete(bypassCSP);
    if (await window.visit(file, findings, work)) this.open.set(bypassCSP, window);
    else await window.context.close();
  }
}

async function findTooWide(page, findings) {
  for (const viewport of [DESK, PHONE, SMALL_PHONE]) {
    await page.setViewportSize(viewport);
    const width = await page.evaluate(
      () => Math.max(document.scrollingElement.scrollWidth, document.body.scrollWidth));
    if (width > viewport.width) findings.add(`is ${width} px wide on a screen of ${viewport.width} px`);
  }
}

function sentenceOf(violation, view) {
  const [node] = violation.nodes;
  const more = violation.nodes.length > 1 ? ` and ${violation.nodes.length - 1} more` : '';
  return `axe ${violation.id} (${view}): ${violation.help}: ${node.html.slice(0, 160)}${more}`;
}

// Every rule at both widths and in both schemes; in the two views that are left, those that follow from what is seen.
const SIGHT = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];
const VIEWS = [
  { viewport: DESK, colorScheme: 'light' },
  { viewport: DESK, colorScheme: 'dark', runOnly: SIGHT },
  { viewport: PHONE, colorScheme: 'dark' },
  { viewport: PHONE, colorScheme: 'light', runOnly: SIGHT },
];

async function findWithAxe(page, findings) {
  await page.evaluate(axe);
  for (const { viewport, colorScheme, runOnly } of VIEWS) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    const options = { resultTypes: ['violations'], ...(runOnly ? { runOnly } : {}) };
    const { violations } = await page.evaluate((given) => axe.run(document, given), options);
    for (const one of violations) findings.add(sentenceOf(one, `${colorScheme}, ${viewport.width} px`));
  }
}

// As a reader has it: the page's policy holds.
async function read(page, findings, seen) {
  for (const finding of await page.evaluate(findInDocument)) findings.add(finding);
  seen.text = await page.evaluate(() => document.body.innerText);
  seen.language = await page.evaluate(() => document.documentElement.lang);
  await findTooWide(page, findings);
}

async function print(page, row, seen) {
  await page.emulateMedia({ media: 'print' });
  if (row.first_page) seen.first = await page.evaluate(findFirstPage, row.first_page);
  await page.pdf({ path: row.pdf, format: 'A4', preferCSSPageSize: true, printBackground: true });
}

async function judge(windows, row) {
  const findings = new Set();
  const seen = {};
  const guarded = (work) => windows.visit(false, row.file, findings, work);
  const unguarded = (work) => windows.visit(true, row.file, findings, work);
  if (row.parts.includes('read')) await guarded((page) => read(page, findings, seen));
  if (row.parts.includes('print')) await guarded((page) => print(page, row, seen));
  // What is hostile has to be inert by itself; and the policy would keep axe out.
  if (row.parts.includes('unguarded')) await unguarded(() => {});
  if (row.parts.includes('axe')) await unguarded((page) => findWithAxe(page, findings));
  return { name: row.name, findings: [...findings], ...seen };
}

// Two at a time, each with windows of its own.
async function judgeAll(browser, rows) {
  const judged = [];
  const waiting = [...rows.entries()];
  const work = async () => {
    const windows = new Windows(browser);
    for (let next = waiting.shift(); next; next = waiting.shift()) judged[next[0]] = await judge(windows, next[1]);
  };
  await Promise.all([work(), work()]);
  return judged;
}

const rows = JSON.parse(readFileSync(0, 'utf8'));
const browser = await driver.launch({ executablePath: chromium, args: FLAGS, timeout: PATIENCE });
try {
  process.stdout.write(JSON.stringify(await judgeAll(browser, rows)));
} finally {
  await browser.close();
}
