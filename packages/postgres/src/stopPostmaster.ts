import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning, type ProcessIdentity } from './processIdentity.ts';

/** In order: fast (sessions end, all is written), immediate (recovery at the next start), the end. */
const STEPS = [
  ['SIGINT', 30_000],
  ['SIGQUIT', 10_000],
  ['SIGKILL', 5_000],
] as const;

/** Shuts a server down and returns when its process is gone. Signals nobody else with that pid. */
export async function stopPostmaster(postmaster: ProcessIdentity): Promise<void> {
  for (const [signal, patienceMs] of STEPS) {
    if (!isRunning(postmaster)) return;
    try {
      process.kill(postmaster.pid, signal);
    } catch {
      // Gone in between; anything else shows when it is still there after the last step.
    }
    if (await goneWithin(postmaster, patienceMs)) return;
  }
  throw new Error(`PostgreSQL (process ${postmaster.pid}) does not stop.`);
}

async function goneWithin(postmaster: ProcessIdentity, patienceMs: number): Promise<boolean> {
  const deadline = Date.now() + patienceMs;
  while (isRunning(postmaster)) {
    if (Date.now() > deadline) return false;
    await sleep(20);
  }
  return true;
}
