import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Place } from './place.ts';
import { SERVER_ENVIRONMENT } from './runAs.ts';
import { serverArguments } from './serverArguments.ts';

/**
 * Starts a server in a session of its own: a Ctrl-C in our terminal does not reach it, and it lives
 * on when we are killed. Its log is `logFile`; the log of the run before is kept beside.
 */
export async function launch(
  place: Place,
  logFile: string,
  port: number,
  durable: boolean,
): Promise<ChildProcess> {
  await rename(logFile, `${logFile}.previous`).catch(() => undefined);
  const log = await open(logFile, 'a', 0o600);
  try {
    const args = serverArguments({ dataFolder: place.dataFolder, port, durable });
    const child = spawn(join(place.binaries.home, 'bin', 'postgres'), args, {
      ...place.user,
      cwd: '/',
      env: SERVER_ENVIRONMENT,
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    });
    await once(child, 'spawn');
    child.unref();
    return child;
  } finally {
    await log.close();
  }
}

/** The last lines that the server logged. */
export async function lastLines(logFile: string): Promise<string[]> {
  const text = await readFile(logFile, 'utf8').catch(() => '');
  return text.trimEnd().split('\n').slice(-12);
}
