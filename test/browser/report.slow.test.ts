import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { renderDiffHtml } from '../../src/report/html/diff/page.js';
import { renderHtml } from '../../src/report/html/page.js';
import { coverageOf, cvOf, postingOf } from '../support/analysis.js';
import { browserPath, openBrowser } from '../support/browser.js';
import { diffTexts } from '../support/diffs.js';
import { ROOT } from '../support/vocabulary.js';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PATH = browserPath();
const WIDTHS = [390, 768, 1280];

/** What axe gives, as far as it is read here. */
interface Found {
  violations: { id: string; impact: string; nodes: { html: string }[] }[];
}

interface Look {
  width?: number;
  height?: number;
  colorScheme?: 'light' | 'dark';
}

if (PATH === null)
  test.skip('the page in a browser: none found; install chromium or set CHROMIUM_PATH', () => undefined);

describe.skipIf(PATH === null)('the page in a browser', () => {
  let browser: Browser;
  let folder: string;
  /** What a page asked for, or complained of, other than its own file. */
  let heard: string[] = [];
  const pages: Page[] = [];

  beforeAll(async () => {
    browser = await openBrowser(PATH ?? '');
    folder = mkdtempSync(join(tmpdir(), 'ats-page-'));
    const texts = { posting: read('jobs/senior-integration-engineer.md'), cv: read('cv/sector-growth.md') };
    const coverage = coverageOf({ ...texts, facts: read('cv/facts.yaml') });
    writeFileSync(join(folder, 'report.html'), renderHtml(coverage, { ...texts, cvLanguage: 'en' }));
    const evil = '"><img src=http://127.0.0.1:9/x onerror=alert(1)></script><script>alert(1)</script>';
    const hostile = { posting: postingOf([`Docker ${evil}`, 'Rust']), cv: cvOf([`Ran Docker ${evil}`]) };
    writeFileSync(join(folder, 'hostile.html'), renderHtml(coverageOf(hostile), { ...hostile, cvLanguage: evil }));
    const edit = { cv: texts.cv.replaceAll('zod', 'checks').replace('OpenTelemetry', 'OpenTelemetry and Kubernetes') };
    const odd = {
      posting: postingOf([`${'Frobnicator'.repeat(30)} experience`, 'ניסיון עם Docker', 'A lorry']),
      cv: cvOf(['כתבתי Docker במשך שנים', 'x'.repeat(300)]),
    };
    const unknownTerms = [{ text: 'Frobnicator'.repeat(30), count: 1, line: 7 }];
    writeFileSync(
      join(folder, 'odd.html'),
      renderHtml({ ...coverageOf(odd), unknownTerms }, { ...odd, cvLanguage: 'he' }),
    );
    const none = { posting: postingOf(['A lorry']), cv: cvOf(['Ran bees']) };
    writeFileSync(join(folder, 'none.html'), renderHtml(coverageOf(none), { ...none, cvLanguage: 'en' }));
    writeFileSync(join(folder, 'diff.html'), renderDiffHtml(diffTexts(texts, edit)));
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });
  afterEach(async () => {
    await Promise.all(pages.splice(0).map((page) => page.close()));
    expect(heard).toEqual([]);
  });

  const open = async ({ width = 1280, height = 800, ...look }: Look = {}, name = 'report.html'): Promise<Page> => {
    const address = pathToFileURL(join(folder, name)).href;
    const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce', ...look });
    pages.push(page);
    heard = [];
    page.on('request', (request) => request.url() === address || heard.push(request.url()));
    page.on('console', (message) => heard.push(message.text()));
    page.on('pageerror', (error) => heard.push(error.message));
    page.on('dialog', (dialog) => heard.push(dialog.message()));
    await page.goto(address);
    return page;
  };

  /** How many pixels the page, or a part of it, is wider than it shows. */
  const overflow = (page: Page): Promise<number> =>
    page.evaluate(
      `Math.max(...[document.documentElement, ...document.querySelectorAll('.text, .dock')].map((one) => one.scrollWidth - one.clientWidth))`,
    );

  test.each(['report.html', 'diff.html', 'odd.html'])('fits a phone, a tablet and a laptop: %s', async (name) => {
    const page = await open({}, name);
    const wider: number[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      wider.push(await overflow(page));
    }
    expect(wider.filter((pixels) => pixels > 0)).toEqual([]);
  });

  test('sets lists that are read from the right in from the right', async () => {
    const page = await open({}, 'odd.html');
    const indent = `(() => {
      const item = document.querySelector('#cv li');
      return item.parentElement.getBoundingClientRect().right - item.getBoundingClientRect().right;
    })()`;
    expect(await page.evaluate(indent)).toBeGreaterThan(10);
  });

  test('makes short texts no taller than they are', async () => {
    const page = await open({}, 'odd.html');
    expect((await page.locator('#posting .text').boundingBox())?.height).toBeLessThan(450);
    const long = await open();
    const height = (await long.locator('.stage').boundingBox())?.height;
    expect(height).toBeGreaterThan(600);
    expect(height).toBeLessThanOrEqual(800);
  });

  test('runs nothing that a posting or a CV brings', async () => {
    const page = await open({}, 'hostile.html');
    expect(await page.title()).toContain('Vacancy');
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('#posting .text').textContent()).toContain(
      '<img src=http://127.0.0.1:9/x onerror=alert(1)>',
    );
  });

  /** What axe finds wrong on a page as it stands, be it ever so slight. */
  const faults = async (page: Page, options = ''): Promise<string[]> => {
    await page.evaluate(AXE);
    const { violations } = await page.evaluate<Found>(`axe.run(document, { resultTypes: ['violations'], ${options} })`);
    return violations.map(({ id, impact, nodes }) => `${id} (${impact}): ${nodes[0]?.html}`);
  };

  test('has nothing that axe finds wrong, in light or in the dark', async () => {
    const page = await open({ colorScheme: 'light' });
    await page.locator('#posting a.m').first().click();
    await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
    expect(await faults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faults(page, "runOnly: ['color-contrast']")).toEqual([]);
  });

  test.each(['diff.html', 'odd.html', 'none.html'])('nor has %s', async (name) => {
    expect(await faults(await open({}, name))).toEqual([]);
  });

  test('is used by the keyboard: a mark lights its counterpart, Enter brings it into view, Escape lets go', async () => {
    const page = await open();
    const dock = page.locator('#dock');
    const focused = (): Promise<string> => page.evaluate('document.activeElement.textContent');
    await page.locator('#posting .text').focus();
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Integration Engineer');
    for (let i = 0; i < 8; i++) await page.keyboard.press('Tab');
    expect(await focused()).toBe('task queues');
    expect(await page.locator('#cv .lit').allTextContents()).toContain('task queues');
    expect(await dock.textContent()).toContain('cv:107');
    await page.keyboard.press('Enter');
    const seen = `(({ top, bottom }) => top >= 0 && bottom <= innerHeight)(document.querySelector('#c107 .lit').getBoundingClientRect())`;
    expect(await page.evaluate(seen)).toBe(true);
    expect(await page.locator('#said').textContent()).toMatch(/^Counterpart in the cv, line 107: /);
    await page.keyboard.press('Escape');
    expect(await page.locator('.lit').count()).toBe(0);
    expect(await dock.textContent()).not.toContain('cv:107');
  });

  test('shows by pointing what it holds by a click', async () => {
    const page = await open();
    const lit = page.locator('#posting .lit');
    await page.locator('#cv a.m', { hasText: 'HubSpot' }).first().hover();
    expect(await lit.allTextContents()).toEqual(['HubSpot', 'HubSpot']);
    await page.locator('h1').hover();
    expect(await lit.count()).toBe(0);
    await page.locator('#cv a.m', { hasText: 'HubSpot' }).first().click();
    await page.locator('h1').hover();
    expect(await lit.count()).toBe(2);
    await page.locator('#close').click();
    expect(await lit.count()).toBe(0);
  });

  test('says that a gap has nothing on the other side', async () => {
    const page = await open();
    await page.locator('#posting a.m', { hasText: 'Kubernetes' }).click();
    expect(await page.locator('#cv .lit').count()).toBe(0);
    expect(await page.locator('#cards').textContent()).toContain('Neither the CV nor the ledger has it.');
    expect(await page.locator('#said').textContent()).toBe('Nothing on the other side.');
  });

  test('narrows what it shows by status and importance, and says how much is left', async () => {
    const page = await open();
    const count = page.locator('#count');
    expect(await count.textContent()).toBe('42 terms; show only');
    await page.locator('button[data-value=missing]').focus();
    await page.keyboard.press('Space');
    expect(await count.textContent()).toBe('2 of 42 terms shown');
    expect(await page.locator('.term:visible').count()).toBe(2);
    expect(await page.locator('#posting a.m:not(.off)').allTextContents()).toEqual(['patience', 'Kubernetes']);
    await page.locator('button[data-value=required]').click();
    expect(await count.textContent()).toBe('1 of 42 terms shown');
    expect(await page.locator('.term:visible').count()).toBe(1);
    await page.locator('#all').click();
    expect(await count.textContent()).toBe('42 terms; show only');
    expect(await page.locator('.term:visible').count()).toBe(54);
  });

  test('jumps from a term to its line', async () => {
    const page = await open();
    await page.locator('#g-missing a.at').first().click();
    expect(await page.locator('#posting .r:target').getAttribute('data-n')).toBe('44');
    expect(await page.locator('#posting .r:target').isVisible()).toBe(true);
  });

  test('on a phone shows a term’s evidence over the text, and its counterpart', async () => {
    const page = await open({ width: 390, height: 844 });
    expect(await page.locator('#dock').isVisible()).toBe(false);
    await page.locator('#posting a.m', { hasText: 'NetSuite' }).click();
    expect(await page.locator('#dock').isVisible()).toBe(true);
    expect(await page.locator('#cv .lit').first().isVisible()).toBe(true);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  test('prints everything, also what a filter had hidden', async () => {
    const page = await open({ width: 688 });
    await page.locator('button[data-value=missing]').click();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.term:visible').count()).toBe(54);
    expect(await page.locator('#filter, #dock, .contents').filter({ visible: true }).count()).toBe(0);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    const clipped = `[...document.querySelectorAll('.text, .pane')].filter((one) => one.scrollHeight > one.clientHeight + 1).length`;
    expect(await page.evaluate(clipped)).toBe(0);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(50_000);
  });

  test('without script shows all, and marks lead to their terms', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(folder, 'report.html')).href);
    expect(await page.locator('.term:visible').count()).toBe(54);
    expect(await page.locator('#filter, #dock').filter({ visible: true }).count()).toBe(0);
    await page.locator('#posting a.m', { hasText: 'Kubernetes' }).click();
    expect(await page.locator('.term:target .name b').textContent()).toBe('Kubernetes');
    await context.close();
  });
});
