import { afterAll, describe, expect, it } from '@jest/globals';
import { type Enforcing, openEnforcing } from './support/openEnforcing.ts';
import { readWorlds, viewerWith } from './support/world.ts';

describe.each(readWorlds())('$name', ({ cases, subgraphs: open, supergraph }) => {
  const subgraphs = open();
  let satisfied: readonly string[] = [];
  const policy = (name: string) => () => satisfied.includes(name);
  const policies = { hr: policy('hr'), audit: policy('audit'), lead: policy('lead') };
  const graphs = new Map<boolean, Enforcing>();

  /** One gateway for all cases, so that what it remembers of one could show in another. */
  function graph(hideUnauthorized: boolean): Enforcing {
    const known =
      graphs.get(hideUnauthorized) ??
      openEnforcing(subgraphs, { supergraph, policies, hideUnauthorized });
    graphs.set(hideUnauthorized, known);
    return known;
  }
  afterAll(() => Promise.all([...graphs.values()].map((one) => one.close())));

  it.each(cases)('$name', async (given) => {
    for (const { asked } of subgraphs) asked.splice(0);
    satisfied = given.policies ?? [];
    const { operation: query, operationName, variables, scopes } = given;
    const { ask } = graph(given.hideUnauthorized ?? false);
    const answer = await ask(viewerWith(scopes), { query, operationName, variables });

    // As text, since the order of keys is part of it.
    expect(JSON.stringify(answer.data)).toBe(JSON.stringify(given.data));
    const errors = (answer.errors ?? []).map(({ path, extensions: { code } }) =>
      code === 'UNAUTHORIZED_FIELD_OR_TYPE' ? path?.join('.') : { code, path },
    );
    expect(errors).toEqual(given.errors ?? []);
    const queries = subgraphs.flatMap(({ asked }) => asked);
    for (const word of given.never ?? []) {
      for (const one of queries) expect(one).not.toMatch(new RegExp(`\\b${word}\\b`));
    }
    if (given.asked !== undefined) expect(queries).toHaveLength(given.asked);
  });
});
