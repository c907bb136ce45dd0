import { composeServices } from '@apollo/composition';
import {
  createGateway,
  createLogger,
  type GatewayOptions,
  inlineTransport,
  type SubgraphTransport,
} from '@haicap/gateway';
import { parse } from 'graphql';
import { generateKeyPair, SignJWT } from 'jose';
import { compare } from './compare.ts';

const ROWS = 100;
const REQUESTS = 25;
const RUNS = 41;
const WARM_UPS = 8;

const sdl = (needs: string) => `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@requiresScopes"])
  type Query { people: [Person!]! me: Person }
  interface Named { id: ID! name: String }
  type Person implements Named {
    id: ID! name: String salary: Int ${needs} note: String posts: [Post!]! friend: Named
  }
  type Robot implements Named { id: ID! name: String ${needs} }
  type Post { id: ID! title: String grade: Int ${needs} }
`;
const NEEDS = '@requiresScopes(scopes: [["pay:read"]])';

const REST = 'people { id name note posts { id title } }';

const OPERATIONS = {
  open: `{ me { id name } ${REST} }`,
  cut: `{ me { id name salary } ${REST} }`,
  cutInEachRow: '{ people { id name note salary posts { id title } } }',
} as const;

const PEOPLE = Array.from({ length: ROWS }, (_, index) => ({
  __typename: 'Person',
  id: String(index),
  name: `Person ${index}`,
  note: null,
  posts: [
    { id: 'a', title: 'first' },
    { id: 'b', title: 'second' },
  ],
}));

/**
 * How much CPU time verifying the token and cutting take of a warm request, against the same gateway
 * that does neither.
 */
export async function enforce(): Promise<void> {
  const without = await open('');
  const enforcing = await open(NEEDS);
  const verifying = await open(NEEDS, await somebody());
  try {
    for (let run = 0; run < WARM_UPS; run += 1) {
      for (const query of Object.values(OPERATIONS)) {
        for (const ask of [without, enforcing, verifying]) await cpuTime(ask, query);
      }
    }
    for (const [name, query] of Object.entries(OPERATIONS)) {
      await compare(`${name}: enforcing`, 'without', RUNS, {
        one: () => cpuTime(enforcing, query),
        other: () => cpuTime(without, query),
      });
    }
    await compare('cut: verifying and enforcing', 'without', RUNS, {
      one: () => cpuTime(verifying, OPERATIONS.cut),
      other: () => cpuTime(without, OPERATIONS.cut),
    });
  } finally {
    await verifying.close();
    await without.close();
    await enforcing.close();
  }
}

interface Ask {
  (query: string): Promise<unknown>;
  close(): Promise<void>;
}

/** The subgraph takes no time, so that the share of the gateway's own work is the largest it can be. */
async function open(needs: string, { tokens, headers = {} }: Somebody = {}): Promise<Ask> {
  const { supergraphSdl: supergraph = '' } = composeServices([
    { name: 'people', typeDefs: parse(sdl(needs)), url: 'inline:people' },
  ]) as { supergraphSdl?: string };
  const execute: SubgraphTransport['execute'] = async () => ({
    data: { people: PEOPLE, me: PEOPLE[0] },
  });
  const gateway = createGateway({
    supergraph,
    transports: { people: inlineTransport({ name: 'people', execute }) },
    logger: createLogger('silent'),
    tokens,
  });
  const ask = (query: string) =>
    gateway.app.inject({ method: 'POST', url: '/graphql', headers, payload: { query } });
  return Object.assign(ask, { close: () => gateway.stop() });
}

interface Somebody {
  readonly tokens?: GatewayOptions['tokens'];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Who has a token, but not the scope. */
async function somebody(): Promise<Somebody> {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const token = new SignJWT({ scope: 'people:read', territory: ['26740.2'] })
    .setProtectedHeader({ alg: 'ES256' })
    .setIssuer('bench')
    .setAudience('bench')
    .setSubject('officer')
    .setIssuedAt()
    .setExpirationTime('1h');
  return {
    tokens: { issuer: 'bench', audience: 'bench', keys: async () => publicKey },
    headers: { authorization: `Bearer ${await token.sign(privateKey)}` },
  };
}

/** Milliseconds of CPU time that so many requests take. */
async function cpuTime(ask: Ask, query: string): Promise<number> {
  const before = process.cpuUsage();
  for (let request = 0; request < REQUESTS; request += 1) await ask(query);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
