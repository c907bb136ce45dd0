import { createGateway, createLogger, freshKeyring, type GatewayOptions } from '@haicap/gateway';
import { generateKeyPair, SignJWT } from 'jose';
import { NEEDS, supergraph } from './page.ts';

/*
 * The gateways that are compared, in one process: they share its compiled code and its heap, and
 * differ by nothing but what they enforce and verify. The process is asked for its CPU time.
 */

const [subgraphUrl = ''] = process.argv.slice(2);
const { privateKey, publicKey } = await generateKeyPair('ES256');
const tokens = { issuer: 'bench', audience: 'bench', keys: async () => publicKey };
const keyring = await freshKeyring();

async function open(needs: string, options: Partial<GatewayOptions> = {}): Promise<string> {
  const logger = createLogger('silent');
  const gateway = createGateway({
    supergraph: supergraph(needs, subgraphUrl),
    port: 0,
    keyring,
    logger,
    ...options,
  });
  return (await gateway.listen()).url;
}

/** A token of an officer who lacks the scope. */
const token = await new SignJWT({
  name: 'Nguyễn Thị An',
  scope: 'own:read statistics:read',
  territory: ['26740.2'],
})
  .setProtectedHeader({ alg: 'ES256' })
  .setIssuer('bench')
  .setAudience('bench')
  .setSubject('officer')
  .setIssuedAt()
  .setExpirationTime('1h')
  .sign(privateKey);

let started: NodeJS.CpuUsage | undefined;

/** What a round leaves behind is collected within it, and is not the next one's to pay for. */
function collect(): void {
  (globalThis.gc as undefined | ((options: object) => void))?.({ type: 'minor' });
}

process.on('message', (message) => {
  if (message === 'begin') {
    collect();
    started = process.cpuUsage();
    process.send?.('begun');
  } else {
    collect();
    const { user, system } = process.cpuUsage(started);
    process.send?.((user + system) / 1000);
  }
});
process.on('disconnect', () => process.exit());

process.send?.({
  token,
  urls: {
    without: await open(''),
    withoutToo: await open(''),
    enforcing: await open(NEEDS),
    verifying: await open('', { tokens }),
    both: await open(NEEDS, { tokens }),
  },
});
