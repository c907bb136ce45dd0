import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Operation } from './page.ts';

const REQUESTS = 40;
const IN_FLIGHT = 4;

export type Variant = 'without' | 'withoutToo' | 'enforcing' | 'verifying' | 'both';

/** Gateways in another process, their subgraph in a third, and a client of them in this one. */
export interface Gateways {
  /** Milliseconds of CPU time that so many requests take the gateways' process. */
  round(variant: Variant, operation: Operation): Promise<number>;
  /** One answer, to see that it is what is to be measured. */
  ask(variant: Variant, operation: Operation): Promise<string>;
  close(): void;
}

export async function openGateways(): Promise<Gateways> {
  const subgraph = start('subgraphMain.ts', []);
  const subgraphUrl = String(await said(subgraph));
  const gateways = start('gatewaysMain.ts', [subgraphUrl]);
  const { urls, token } = (await said(gateways)) as {
    readonly urls: Readonly<Record<Variant, string>>;
    readonly token: string;
  };
  const agent = new Agent({ keepAlive: true, maxSockets: IN_FLIGHT });
  let code = 0;

  function ask(variant: Variant, { query, first }: Operation): Promise<string> {
    const verified = variant === 'both' || variant === 'verifying';
    // Another code each time, or what several ask for at once would be fetched once.
    code = (code + 1) % 1000;
    const variables = { code: String(code), ...(query.includes('$first') && { first }) };
    const headers = {
      'content-type': 'application/json',
      ...(verified && { authorization: `Bearer ${token}` }),
    };
    return post(`${urls[variant]}/graphql`, agent, headers, JSON.stringify({ query, variables }));
  }

  async function round(variant: Variant, operation: Operation): Promise<number> {
    gateways.send('begin');
    await said(gateways);
    let left = REQUESTS;
    const askInTurn = async () => {
      while (left-- > 0) await ask(variant, operation);
    };
    await Promise.all(Array.from({ length: IN_FLIGHT }, askInTurn));
    gateways.send('end');
    return (await said(gateways)) as number;
  }

  function close(): void {
    agent.destroy();
    gateways.disconnect();
    subgraph.disconnect();
  }
  return { round, ask, close };
}

function start(file: string, args: readonly string[]): ChildProcess {
  const path = fileURLToPath(new URL(file, import.meta.url));
  return fork(path, args, { execArgv: [...process.execArgv, '--expose-gc'] });
}

async function said(child: ChildProcess): Promise<unknown> {
  const [message] = await once(child, 'message');
  return message;
}

function post(url: string, agent: Agent, headers: object, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { method: 'POST', agent, headers: { ...headers } };
    const sent = request(url, options, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve(text));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
