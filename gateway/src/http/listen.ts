import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { StartError } from '../StartError.ts';
import { portRefusal } from './portRefusal.ts';

const HERE: ReadonlySet<string> = new Set(['127.0.0.1', '::1', '0.0.0.0', '::', 'localhost']);

/** Where a gateway is found. */
export interface Address {
  readonly url: string;
  readonly port: number;
}

/**
 * Opens the port.
 * @throws StartError when it cannot be had
 */
export async function listen(app: FastifyInstance, port: number, host: string): Promise<Address> {
  try {
    await app.listen({ port, host });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const sentence = portRefusal(code, port, host);
    if (!sentence) throw cause;
    throw new StartError(sentence, { cause });
  }
  const taken = (app.server.address() as AddressInfo).port;
  const name = host.includes(':') ? `[${host}]` : host;
  return { url: `http://${HERE.has(host) ? 'localhost' : name}:${taken}`, port: taken };
}
