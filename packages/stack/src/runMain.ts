import type { Report } from './progress.ts';
import { startFailure } from './startFailure.ts';
import { type Undo, undoList } from './undo.ts';

/** A second signal this soon is the same Ctrl-C, forwarded by npm as well. */
const SAME_SIGNAL_MS = 1000;
/** SIGHUP: the terminal was closed. */
const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs what a program is there for. A signal stops what it started, in order, and the process ends
 * with code 0; a failure does the same, says why in one sentence and ends it with code 1.
 */
export function runMain(report: Report, work: (undo: Undo) => Promise<void>): void {
  const undo = undoList();
  let stoppedAt: number | undefined;

  async function stop(): Promise<void> {
    if (stoppedAt !== undefined) {
      if (Date.now() - stoppedAt > SAME_SIGNAL_MS) process.exit(1);
      return;
    }
    stoppedAt = Date.now();
    report.step('\nStopping');
    await undo.all().then(() => process.exit(0), fail);
  }

  async function stopAfter(error: unknown): Promise<void> {
    // What a stop interrupts fails; the stop itself decides how the process ends.
    if (stoppedAt !== undefined) return;
    await undo.all().catch(() => undefined);
    fail(error);
  }

  function fail(error: unknown): never {
    report.step(startFailure(error));
    process.exit(1);
  }

  for (const signal of STOP_SIGNALS) process.on(signal, stop);
  // A connection that is cut outside of any statement, or a terminal that is gone, has no one else.
  process.on('uncaughtException', stopAfter);
  work(undo).catch(stopAfter);
}
