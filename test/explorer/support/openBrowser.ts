import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const DEBIAN = '/usr/bin/chromium';

/** What keeps Chromium from asking its maker's servers for anything. */
const ALONE = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser of this machine; undefined when there is none. */
export function installedBrowser(): string | undefined {
  return [process.env.CHROMIUM_PATH, DEBIAN].find((path) => path && existsSync(path));
}

export async function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ALONE });
}
