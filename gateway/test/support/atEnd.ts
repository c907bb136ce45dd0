import { afterEach } from '@jest/globals';

const endings: (() => unknown)[] = [];

/** Closes something when the test that opened it ends, the last opened first. */
export function atEnd(close: () => unknown): void {
  endings.push(close);
}

afterEach(async () => {
  for (const close of endings.splice(0).reverse()) await close();
});
