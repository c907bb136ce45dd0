import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';

/** A free port of 127.0.0.1: the one that `dataDir` had in the run before if it is free still. */
export async function rememberedPort(dataDir: string): Promise<number> {
  const last = Number(await readFile(portFile(dataDir), 'utf8').catch(() => ''));
  if (last > 0 && (await listenOnce(last)) === last) return last;
  return anyFreePort();
}

/** Keeps the port for the next run. */
export async function rememberPort(dataDir: string, port: number): Promise<void> {
  await writeFile(portFile(dataDir), `${port}\n`);
}

/** A port of 127.0.0.1 that nobody listens on now. */
export async function anyFreePort(): Promise<number> {
  const port = await listenOnce(0);
  if (port === undefined) throw new Error('This machine has no free port on 127.0.0.1.');
  return port;
}

async function listenOnce(port: number): Promise<number | undefined> {
  const server = createServer();
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  } catch {
    return undefined;
  } finally {
    server.close();
  }
}

function portFile(dataDir: string): string {
  return join(dataDir, 'port');
}
