import { readFile, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { majorOf } from './binaries.ts';
import { bringUp } from './bringUp.ts';
import { choosePlace } from './choosePlace.ts';
import { createCluster } from './createCluster.ts';
import { databaseUrl } from './databaseUrl.ts';
import { rememberedPort, rememberPort } from './freePort.ts';
import { keptPassword, passwordFile } from './keptPassword.ts';
import { openDataDir } from './openDataDir.ts';
import { PostgresStartError } from './PostgresStartError.ts';
import { innerFolder, type Place, pointerFile } from './place.ts';
import type { RunningPostgres } from './RunningPostgres.ts';
import { stopPostmaster } from './stopPostmaster.ts';

export type StartOptions = {
  /** The folder for everything of this server, made when missing; one process at a time uses it. */
  readonly dataDir: string;
  /** The port on 127.0.0.1; without it a free one, the same again in the next run if it can be. */
  readonly port?: number;
  /** False gives up safety against crashes for speed: for tests only. */
  readonly durable?: boolean;
  /** Is told in a line what happens; the server's own log is `<dataDir>/postgres.log`. */
  readonly log?: (line: string) => void;
};

const SUPERUSER = 'postgres';

/**
 * A PostgreSQL of our own on this machine: makes its data on the first call, takes over a server
 * that a killed process left running, else starts one. It runs until `stop()`, whatever happens
 * to this process. Throws PostgresStartError, whose message says what to do.
 */
export async function startPostgres(options: StartOptions): Promise<RunningPostgres> {
  const { dataDir, claim } = await openDataDir(options.dataDir);
  try {
    return await start({ ...options, dataDir }, claim.release);
  } catch (error) {
    await claim.release();
    if (error instanceof PostgresStartError) throw error;
    const reason = (error as Partial<Error>)?.message ?? String(error);
    throw new PostgresStartError(`PostgreSQL in ${dataDir} could not be started: ${reason}`, {
      cause: error,
    });
  }
}

async function start(options: StartOptions, release: () => Promise<void>) {
  const { dataDir, durable = true, log = () => undefined } = options;
  const place = await choosePlace(await realpath(dataDir), log);
  const password = await keptPassword(dataDir, SUPERUSER);
  await provideCluster(place, dataDir, password, durable, log);
  const adminUrl = (port: number) =>
    databaseUrl(port, { role: SUPERUSER, password, database: 'postgres' });
  const up = await bringUp({
    place,
    durable,
    port: options.port,
    logFile: join(dataDir, 'postgres.log'),
    passwordFile: passwordFile(dataDir, SUPERUSER),
    adminUrl,
    pickPort: () => rememberedPort(dataDir),
    log,
  });
  await rememberPort(dataDir, up.port);
  let stopped: Promise<void> | undefined;
  return {
    adminUrl: adminUrl(up.port),
    host: '127.0.0.1' as const,
    port: up.port,
    pid: up.postmaster.pid,
    adopted: up.adopted,
    dataFolder: place.dataFolder,
    stop() {
      stopped ??= stopPostmaster(up.postmaster).then(release);
      return stopped;
    },
  };
}

async function provideCluster(
  place: Place,
  dataDir: string,
  password: string,
  durable: boolean,
  log: (line: string) => void,
) {
  const version = await readFile(join(place.dataFolder, 'PG_VERSION'), 'utf8').catch(() => '');
  if (version === '') {
    log(`creating the database's data in ${place.dataFolder}`);
    await createCluster(place, password, durable);
    if (place.dataFolder !== innerFolder(await realpath(dataDir))) {
      await writeFile(pointerFile(dataDir), `${place.dataFolder}\n`, { flush: true });
    }
    return;
  }
  const major = majorOf(place.binaries.version);
  if (version.trim() === major) return;
  throw new PostgresStartError(
    `The data in ${place.dataFolder} are of PostgreSQL ${version.trim()}, this is PostgreSQL ` +
      `${major}: move them with pg_dump, or choose another folder.`,
  );
}
