import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { installedBrowser, openBrowser } from './support/openBrowser.ts';
import { type OpenExplorer, openExplorer } from './support/openExplorer.ts';

const path = installedBrowser();

if (path) {
  describe('the explorer in Chromium', () => inBrowser(path));
} else {
  test('there is no Chromium here: nobody looks at the explorer', () => {
    process.stderr.write('No Chromium at /usr/bin/chromium or CHROMIUM_PATH: no browser test.\n');
    expect(installedBrowser()).toBeUndefined();
  });
}

function inBrowser(executablePath: string): void {
  let explorer: OpenExplorer;
  let browser: Browser;
  let shots: string;
  const faults: string[] = [];

  beforeAll(async () => {
    explorer = await openExplorer();
    browser = await openBrowser(executablePath);
    shots = await mkdtemp(join(tmpdir(), 'haicap-explorer-'));
    process.stderr.write(`Screenshots of the explorer: ${shots}\n`);
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await explorer?.close();
  });

  async function openPage(width: number, height: number, locale = 'vi-VN'): Promise<Page> {
    const context: BrowserContext = await browser.newContext({
      viewport: { width, height },
      locale,
      acceptDownloads: true,
    });
    const page = await context.newPage();
    const { origin } = new URL(explorer.url);
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) faults.push(`asked ${url}`);
    });
    page.on('pageerror', (error) => faults.push(`threw ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`said ${message.text()}`);
    });
    return page;
  }

  /** The answer as text, once it has what is expected. */
  const answer = (page: Page) => page.locator('#view-json');

  test('picks an example by keyboard and shows its answer as JSON and as a table', async () => {
    const page = await openPage(1280, 800);
    const response = await page.goto(explorer.url);
    expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
    expect(await page.getAttribute('html', 'lang')).toBe('vi');
    const example = page.getByRole('button', { name: 'Cũng mã ấy, một ngày trước đó' });
    await example.focus();
    await page.keyboard.press('Enter');
    await answer(page).getByText('Phường Bến Nghé').first().waitFor();
    await page.screenshot({ path: join(shots, '1280-json.png') });

    await page.getByRole('tab', { name: 'JSON' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('columnheader', { name: 'fullName', exact: true }).first().waitFor();
    await page.getByRole('cell', { name: 'Phường Bến Nghé' }).first().waitFor();
    await page.screenshot({ path: join(shots, '1280-table.png') });

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải CSV' }).first().click(),
    ]);
    const csv = await readFile(await download.path(), 'utf8');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv).toContain('26740.1@2025-06-30');
    await page.context().close();
  });

  test('speaks English, and opens the query that a link carries', async () => {
    const page = await openPage(1280, 800, 'en-GB');
    await page.goto(explorer.url);
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    await page.getByRole('button', { name: 'The same code on the day before' }).click();
    await answer(page).getByText('Phường Bến Nghé').first().waitFor();
    await page.getByRole('tab', { name: 'Table' }).click();
    await page.waitForFunction(`location.hash.startsWith('#q=')`);
    const link = page.url();
    const other = await openPage(1280, 800, 'en-GB');
    await other.goto(link);
    await other.getByRole('cell', { name: 'Phường Bến Nghé' }).first().waitFor();
    await page.context().close();
    await other.context().close();
  });

  test('works on a phone: nothing overflows', async () => {
    const page = await openPage(390, 844);
    await page.goto(explorer.url);
    await page.locator('.examples-toggle').click();
    await page.getByRole('button', { name: 'Cả nước có bao nhiêu đơn vị' }).click();
    await answer(page).getByText('2025-06-30').first().waitFor();
    const overflow = await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await page.screenshot({ path: join(shots, '390.png'), fullPage: true });
    await page.context().close();
  });

  test('has no serious barrier in its own parts', async () => {
    const page = await openPage(1280, 800);
    await page.goto(explorer.url);
    await answer(page).getByText('Phường Bến Nghé').first().waitFor();
    const cdp = await page.context().newCDPSession(page);
    // Not a script tag: the page's policy would rightly refuse it.
    await cdp.send('Runtime.evaluate', { expression: axe.source });
    const found = (await page.evaluate(`axe.run({ exclude: [['.monaco-editor']] })`)) as {
      violations: { id: string; impact: string; nodes: { html: string }[] }[];
    };
    const serious = found.violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    expect(serious).toEqual([]);
    await page.context().close();
  });

  test('asked no other machine, threw nothing and broke no policy', () => {
    expect(faults).toEqual([]);
  });
}
