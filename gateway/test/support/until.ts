import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = 100_000;

/** Waits for something to come true, however slow the machine is. */
export async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`waited in vain for ${holds}`);
    await sleep(10);
  }
}
