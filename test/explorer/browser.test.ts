import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { installedBrowser, openBrowser } from './support/openBrowser.ts';
import { type OpenExplorer, openExplorer } from './support/openExplorer.ts';
import { seriousBarriers } from './support/seriousBarriers.ts';
import { type WatchedBrowser, watch } from './support/watchedPage.ts';

/** Thủ đô Hà Nội was not touched: it goes on as the unit that it was. */
const HANOI = '01.1';

// A browser beside other tests on two cores is slow.
jest.setTimeout(180_000);

const program = installedBrowser();

if (program) {
  describe('the explorer in Chromium', () => inBrowser(program));
} else {
  test('there is no Chromium here: nobody looks at the explorer', () => {
    process.stderr.write('No Chromium at /usr/bin/chromium or CHROMIUM_PATH: no browser test.\n');
    expect(installedBrowser()).toBeUndefined();
  });
}

function inBrowser(executablePath: string): void {
  let explorer: OpenExplorer;
  let browser: Browser;
  let watched: WatchedBrowser;
  let shots: string;

  beforeAll(async () => {
    explorer = await openExplorer();
    browser = await openBrowser(executablePath);
    watched = watch(browser, explorer);
    shots = await mkdtemp(join(tmpdir(), 'haicap-explorer-'));
    process.stderr.write(`Screenshots of the explorer: ${shots}\n`);
  });

  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
  afterAll(async () => {
    await browser?.close();
    await explorer?.close();
  });

  const shot = (page: Page, name: string) =>
    page.screenshot({ path: join(shots, `${name}.png`), fullPage: true });
  const json = (page: Page, text: string) =>
    page.locator('#view-json').getByText(text).first().waitFor();
  const cell = (page: Page, name: string) =>
    page.getByRole('cell', { name, exact: true }).first().waitFor();
  const pick = (page: Page, name: string) =>
    page.getByRole('button', { name, exact: true }).click();
  const overflow = (page: Page) =>
    page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

  test('picks an example by keyboard and shows its answer as JSON and as a table', async () => {
    const page = await watched.newPage();
    const response = await page.goto(explorer.url);
    expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
    expect(await page.getAttribute('html', 'lang')).toBe('vi');
    await page.getByRole('button', { name: 'Một đơn vị và tiền thân của nó' }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await json(page, 'Phường Bến Nghé');
    await shot(page, '1280-json');

    await page.getByRole('tab', { name: 'JSON' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('columnheader', { name: 'fullName', exact: true }).first().waitFor();
    await cell(page, 'Phường Bến Nghé');
    await shot(page, '1280-table');

    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải CSV' }).first().click();
    const csv = await readFile(await (await saved).path(), 'utf8');
    expect(csv.startsWith('\uFEFFid,fullName\r\n26740.1@2025-06-30,Phường Bến Nghé\r\n')).toBe(
      true,
    );
  });

  test('catches nobody in an editor, and has a way around the menu', async () => {
    const page = await watched.newPage();
    await page.goto(explorer.url);
    await json(page, 'Phường Bến Nghé');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const within = (selector: string) =>
      page.evaluate(`document.activeElement.closest('${selector}') !== null`);
    expect(await within('.query-editor')).toBe(true);
    await page.keyboard.press('Enter');
    expect(await within('.query-editor .monaco-editor')).toBe(true);
    await page.keyboard.press('Tab');
    expect(await within('.query-editor')).toBe(false);
  });

  test('speaks English when told to, and opens the query that a link carries', async () => {
    const page = await watched.newPage();
    await page.goto(explorer.url);
    await pick(page, 'EN: English');
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    await pick(page, 'How many units the country has');
    await page.getByRole('tab', { name: 'Table' }).click();
    await cell(page, '2621');
    await pick(page, 'Copy link');
    await page.getByText('The link to this query is copied.').waitFor();

    const other = await watched.newPage({ locale: 'en-GB' });
    await other.goto(page.url());
    await cell(other, '2621');
    expect(await other.getByRole('tab', { name: 'Table' }).getAttribute('aria-selected')).toBe(
      'true',
    );
  });

  test('asks as whom one chooses, and as the public again', async () => {
    const page = await watched.newPage({ locale: 'en-GB' });
    await page.goto(explorer.url);
    await json(page, 'Phường Bến Nghé');
    const bearer = async () => {
      const asked = page.waitForRequest('**/graphql');
      await page.getByRole('button', { name: 'Run' }).click();
      return (await asked).headers().authorization;
    };
    expect(await bearer()).toBeUndefined();
    const token = page.waitForResponse('**/development/token');
    await page.getByLabel('Ask as').selectOption('province-01');
    const claims = String((await (await token).json()).token).split('.')[1] ?? '';
    expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({
      sub: 'province-01',
      territory: [HANOI],
    });
    await json(page, 'Phường Bến Nghé');
    expect(await bearer()).toMatch(/^Bearer ey/);
    await json(page, 'Phường Bến Nghé');
    await shot(page, '1280-viewer');
    const none = page.waitForResponse('**/development/token');
    await page.getByLabel('Ask as').selectOption('public');
    await none;
    expect(await bearer()).toBeUndefined();
  });

  test('says where data come from, on the page and in the file', async () => {
    const page = await watched.newPage({ locale: 'en-GB' });
    await page.route('**/graphql', async (route) => {
      const response = await route.fetch();
      const extensions = { provenance: 'SAMPLE' };
      await route.fulfill({ response, json: { ...(await response.json()), extensions } });
    });
    await page.goto(explorer.url);
    await page.getByText('Source of the data: SAMPLE').waitFor();
    await page.getByRole('tab', { name: 'Table' }).click();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download CSV' }).click();
    expect((await saved).suggestedFilename()).toBe('haicap-unit-SAMPLE.csv');
    expect(await readFile(await (await saved).path(), 'utf8')).toMatch(/,SAMPLE\r\n$/);
  });

  test('works on a phone: nothing overflows', async () => {
    const page = await watched.newPage({ width: 390, height: 844 });
    await page.goto(explorer.url);
    await json(page, 'Phường Sài Gòn');
    await page.locator('.examples-toggle').click();
    await pick(page, 'Cả nước có bao nhiêu đơn vị');
    await json(page, '2025-06-30');
    expect(await overflow(page)).toBe(0);
    await shot(page, '390-json');
    await page.getByRole('tab', { name: 'Bảng' }).click();
    await pick(page, 'Tài liệu');
    await page.getByText('Root Types').waitFor();
    expect(await overflow(page)).toBe(0);
    await shot(page, '390-table-docs');
    expect(await seriousBarriers(page)).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('has no serious barrier in %s', async (colorScheme) => {
    const page = await watched.newPage({ colorScheme });
    await page.goto(explorer.url);
    await json(page, 'Phường Bến Nghé');
    expect(await seriousBarriers(page)).toEqual([]);
    await page.getByRole('tab', { name: 'Bảng' }).click();
    await pick(page, 'Tài liệu');
    await page.getByText('Root Types').waitFor();
    await shot(page, `1280-docs-${colorScheme}`);
    expect(await seriousBarriers(page)).toEqual([]);
  });

  test('asked no other machine, threw nothing and broke no policy', () => {
    expect(watched.faults).toEqual([]);
  });
}
