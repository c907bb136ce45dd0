import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';

const PATIENCE_MS = 2000;
const SESSIONS = `SELECT FROM pg_stat_activity WHERE datname = $1 AND backend_type = 'client backend'`;

/**
 * Waits, for two seconds at most, until nobody is connected to a database. A pool that has ended may
 * still have sessions about to leave; whoever cuts these makes it fail after its end, where nobody
 * listens any more.
 */
export async function untilLeft(admin: pg.Client, database: string): Promise<void> {
  for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; await sleep(10)) {
    if ((await admin.query(SESSIONS, [database])).rowCount === 0) return;
  }
}
