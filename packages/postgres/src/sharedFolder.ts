import { chmod, lstat, mkdir } from 'node:fs/promises';
import { PostgresStartError } from './PostgresStartError.ts';
import { canEnter, type ServerUser } from './runAs.ts';

const CANDIDATES = ['/var/lib/haicap', '/var/tmp/haicap'];

/** Root's folder outside of any private one, for what the server's user must reach. */
export async function sharedFolder(user: ServerUser): Promise<string> {
  for (const folder of CANDIDATES) {
    if ((await makeOwn(folder)) && (await canEnter(user, folder))) return folder;
  }
  throw new PostgresStartError(
    `Root found no folder for PostgreSQL's data that its user reaches: tried ${CANDIDATES.join(', ')}.`,
  );
}

/** Anybody may create names in /var/tmp: only a real folder that root alone writes is trusted. */
async function makeOwn(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true });
    const stat = await lstat(folder);
    if (!stat.isDirectory() || stat.uid !== 0) return false;
    await chmod(folder, 0o755);
    return true;
  } catch {
    return false;
  }
}
