import { once } from 'node:events';
import { createServer } from 'node:net';
import { StartError } from '@haicap/gateway';

/**
 * Opens the gateway's port for a moment: what would refuse it in the end is told before the long
 * work begins. Another program may still take it in between.
 * @throws StartError when the port cannot be had
 */
export async function probePort(host: string, port: number): Promise<void> {
  const server = createServer();
  try {
    server.listen({ host, port });
    await once(server, 'listening');
  } catch (cause) {
    throw new StartError(refusal(host, port, (cause as NodeJS.ErrnoException).code), { cause });
  } finally {
    server.close();
  }
}

function refusal(host: string, port: number, code: string | undefined): string {
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program: set PORT to a free one.`;
  }
  if (code === 'EACCES') {
    return `Port ${port} may not be opened by this user: set PORT to one above 1023.`;
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `${host} is no address of this machine: set HOST to one that is.`;
  }
  return `Port ${port} of ${host} cannot be opened (${code}).`;
}
