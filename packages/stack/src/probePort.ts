import { once } from 'node:events';
import { createServer } from 'node:net';
import { portRefusal, StartError } from '@haicap/gateway';

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
    const { code } = cause as NodeJS.ErrnoException;
    const unknown = `Port ${port} of ${host} cannot be opened (${code}).`;
    throw new StartError(portRefusal(code, port, host) ?? unknown, { cause });
  } finally {
    server.close();
  }
}
