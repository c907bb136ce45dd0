import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { answers } from './answers.ts';
import { disarmStalePidFile, findPostmaster } from './findPostmaster.ts';
import { lastLines, launch } from './launch.ts';
import { PostgresStartError } from './PostgresStartError.ts';
import type { Place } from './place.ts';
import type { ProcessIdentity } from './processIdentity.ts';
import { stopPostmaster } from './stopPostmaster.ts';
import { whyItEnded } from './whyItEnded.ts';

export type Cluster = {
  readonly place: Place;
  readonly durable: boolean;
  /** The port it must have; undefined: a running server's own, else one of `pickPort`. */
  readonly port: number | undefined;
  readonly logFile: string;
  readonly passwordFile: string;
  adminUrl(port: number): string;
  pickPort(): Promise<number>;
  log(line: string): void;
};

type Up = {
  readonly postmaster: ProcessIdentity;
  readonly port: number;
  readonly adopted: boolean;
};

/** Recovery after a crash of the machine replays all that was written since the last checkpoint. */
const PATIENCE_MS = 180_000;
/** How long a start that may succeed the next time is tried again. */
const RETRY_MS = 20_000;

/**
 * Sees to it that a server runs on the cluster and answers: finds the one that a killed process
 * left, waits for one that starts or stops just now, or launches one.
 */
export async function bringUp(cluster: Cluster): Promise<Up> {
  const { place, logFile } = cluster;
  const begin = Date.now();
  let child: ChildProcess | undefined;
  for (; Date.now() < begin + PATIENCE_MS; await sleep(25)) {
    const found = await findPostmaster(place.dataFolder);
    if (found.kind === 'running') {
      const { postmaster, port } = found;
      const own = child?.pid === postmaster.pid;
      if (found.stopping || !found.ready) continue;
      if (cluster.port !== undefined && cluster.port !== port) {
        cluster.log(`PostgreSQL moves from port ${port} to ${cluster.port}`);
        await stopPostmaster(postmaster);
      } else if (await answers(cluster.adminUrl(port), place, cluster.passwordFile)) {
        return { postmaster, port, adopted: !own };
      }
    } else if (child === undefined) {
      if (found.kind === 'stale') await disarmStalePidFile(place.dataFolder);
      const port = cluster.port ?? (await cluster.pickPort());
      child = await launch(place, logFile, port, cluster.durable);
    } else if (child.exitCode !== null || child.signalCode !== null) {
      const serverLog = await lastLines(logFile);
      const reason = whyItEnded(serverLog, cluster);
      const again = reason.mayPass && Date.now() < begin + RETRY_MS;
      if (!again) throw new PostgresStartError(reason.sentence, { serverLog });
      child = undefined;
      await sleep(200);
    }
  }
  const serverLog = await lastLines(logFile);
  await stopWhatWeLaunched(cluster, child);
  throw new PostgresStartError(
    `PostgreSQL in ${place.dataFolder} was not ready within ${PATIENCE_MS / 1000} seconds.`,
    { serverLog },
  );
}

async function stopWhatWeLaunched({ place }: Cluster, child: ChildProcess | undefined) {
  const found = await findPostmaster(place.dataFolder);
  if (found.kind === 'running' && found.postmaster.pid === child?.pid) {
    await stopPostmaster(found.postmaster);
  }
}
