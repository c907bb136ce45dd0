import { describe, expect, it } from '@jest/globals';
import type { DataSubgraph } from './support/dataSubgraph.ts';
import { type Enforcing, openEnforcing } from './support/openEnforcing.ts';
import { type AccessCase, readWorlds, viewerWith, type World } from './support/world.ts';

function open({ subgraphs, supergraph }: World, { policies = [], hideUnauthorized = false }: AccessCase) {
  const asked: readonly DataSubgraph[] = subgraphs();
  const decide = (name: string) => () => policies.includes(name);
  const graph: Enforcing = openEnforcing(asked, {
    supergraph,
    hideUnauthorized,
    policies: { hr: decide('hr'), audit: decide('audit'), lead: decide('lead') },
  });
  return { graph, queries: () => asked.flatMap((one) => one.asked) };
}

describe.each(readWorlds())('$name', (world) => {
  it.each(world.cases)('$name', async (given) => {
    const { graph, queries } = open(world, given);
    const { operation: query, operationName, variables, scopes } = given;
    const answer = await graph.ask(viewerWith(scopes), { query, operationName, variables });

    expect(JSON.stringify(answer.data)).toBe(JSON.stringify(given.data));
    const errors = (answer.errors ?? []).map(({ path, extensions: { code } }) =>
      code === 'UNAUTHORIZED_FIELD_OR_TYPE' ? path?.join('.') : { code, path },
    );
    expect(errors).toEqual(given.errors ?? []);
    for (const word of given.never ?? []) {
      for (const one of queries()) expect(one).not.toMatch(new RegExp(`\\b${word}\\b`));
    }
    if (given.asked !== undefined) expect(queries()).toHaveLength(given.asked);
  });
});
