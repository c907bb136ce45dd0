import type { Browser, Page } from 'playwright-core';
import type { OpenExplorer } from './openExplorer.ts';

const PATIENCE_MS = 60_000;

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
}

/** A browser whose pages tell what must not happen in any of them. */
export interface WatchedBrowser {
  /** Requests to elsewhere, errors thrown or said; a breach of the policy is said as one. */
  readonly faults: readonly string[];
  newPage(options?: PageOptions): Promise<Page>;
}

export function watch(browser: Browser, { url }: OpenExplorer): WatchedBrowser {
  const faults: string[] = [];

  function listen(page: Page): void {
    page.on('request', (request) => {
      const asked = request.url();
      if (!asked.startsWith(url) && !/^(data|blob):/.test(asked)) faults.push(`asked ${asked}`);
    });
    page.on('pageerror', (error) => faults.push(`threw ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`said ${message.text()}`);
    });
  }

  return {
    faults,
    async newPage({ width = 1280, height = 800, locale = 'vi-VN', colorScheme = 'light' } = {}) {
      const context = await browser.newContext({
        viewport: { width, height },
        locale,
        colorScheme,
        acceptDownloads: true,
      });
      context.setDefaultTimeout(PATIENCE_MS);
      const page = await context.newPage();
      listen(page);
      return page;
    },
  };
}
