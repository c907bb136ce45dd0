import { chown, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runAs, type ServerUser } from './runAs.ts';

/** Tries out whether a folder below `parent` can be given to `user` and be written by him. */
export async function canOwnFilesIn(parent: string, user: ServerUser): Promise<boolean> {
  const probe = await mkdtemp(join(parent, '.probe-'));
  try {
    await chown(probe, user.uid, user.gid);
    const script = 'test -x "$1" && : > "$1/written"';
    return (await runAs(user, '/bin/sh', ['-c', script, 'sh', probe])).code === 0;
  } catch {
    return false;
  } finally {
    await rm(probe, { recursive: true, force: true });
  }
}
