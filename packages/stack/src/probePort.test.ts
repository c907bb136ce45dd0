import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, test } from '@jest/globals';
import { probePort } from './probePort.ts';

test('a port that is taken is told by its number; once free, it can be had', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  await expect(probePort('127.0.0.1', port)).rejects.toMatchObject({
    name: 'StartError',
    message: `Port ${port} is taken by another program: set PORT to a free one.`,
  });
  other.close();
  await once(other, 'close');
  await probePort('127.0.0.1', port);
  await probePort('127.0.0.1', port);
});

test('a host that is not this machine is told', async () => {
  // 192.0.2.0/24 is for documentation alone (RFC 5737).
  await expect(probePort('192.0.2.1', 0)).rejects.toThrow(
    '192.0.2.1 is no address of this machine: set HOST to one that is.',
  );
});
