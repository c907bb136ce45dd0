import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { buildASTSchema, graphql, parse } from 'graphql';
import { sdl } from './page.ts';

/*
 * The subgraph of the gateways that are compared, in a process of its own: what it takes to answer
 * is none of their time. Each question is worked out once.
 */

const PROVINCE = {
  id: '79.1',
  code: '79',
  fullName: 'Thành phố Hồ Chí Minh',
  kind: 'CITY',
  validFrom: null,
  officers: 41_000,
  parent: { id: 'VN', fullName: 'Việt Nam' },
  children: ({ first }: { readonly first: number }) => ({
    totalCount: 168,
    pageInfo: { hasNextPage: true, endCursor: cursor(first) },
    edges: Array.from({ length: first }, (_, index) => ({ node: commune(index) })),
  }),
};

function commune(index: number) {
  const code = String(26_740 + 3 * index);
  return {
    id: `${code}.2`,
    code,
    fullName: `Phường Sài Gòn ${index}`,
    kind: 'WARD',
    validFrom: '2025-07-01',
    officers: 40,
    parent: PROVINCE,
  };
}

function cursor(index: number): string {
  return Buffer.from(JSON.stringify([index])).toString('base64url');
}

const schema = buildASTSchema(parse(sdl('')), { assumeValid: true, assumeValidSDL: true });
const answers = new Map<string, string>();

async function answerTo(body: string): Promise<string> {
  const { query, variables } = JSON.parse(body);
  const key = `${query} ${variables?.first}`;
  const known = answers.get(key);
  if (known) return known;
  const rootValue = { unit: PROVINCE };
  const answer = JSON.stringify(
    await graphql({ schema, source: query, variableValues: variables, rootValue }),
  );
  answers.set(key, answer);
  return answer;
}

const server = createServer(async (request, response) => {
  const answer = await answerTo(await text(request));
  response.setHeader('content-type', 'application/graphql-response+json; charset=utf-8');
  response.end(answer);
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.send?.(`http://127.0.0.1:${port}/graphql`);
});
process.on('disconnect', () => process.exit());
