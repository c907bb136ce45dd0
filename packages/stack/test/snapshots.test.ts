import { lintSdl } from '@haicap/subgraph-kit';
import { describe, expect, it } from '@jest/globals';
import { contracts } from '../src/subgraphs.ts';
import { breakingChanges } from '../src/supergraph/breakingChanges.ts';
import { composeGraph } from '../src/supergraph/compose.ts';
import { readSnapshots } from '../src/supergraph/snapshots.ts';

describe('the committed supergraph', () => {
  it('is what the contracts compose to', () => {
    expect(composeGraph(contracts)).toEqual(readSnapshots());
  });

  it.each(contracts.map((contract) => [contract.name, contract] as const))(
    'rests on a contract of %s that keeps the habits of the graph',
    (_, contract) => {
      expect(lintSdl(contract.typeDefs)).toEqual([]);
    },
  );
});

describe('breakingChanges', () => {
  const older =
    'type Query { unit(code: String): Unit old: Int } type Unit { id: ID! name: String! }';

  it('names each thing that a client could no longer do', async () => {
    const newer = 'type Query { unit(code: String!): Unit } type Unit { id: ID! name: String }';
    const messages = await breakingChanges(older, newer);
    expect(messages).toHaveLength(3);
    expect(messages.join('\n')).toContain("'old' was removed from object type 'Query'");
    expect(messages.join('\n')).toContain("'Unit.name' changed type from 'String!' to 'String'");
    expect(messages.join('\n')).toContain('Query.unit');
  });

  it('lets additions pass', async () => {
    const newer =
      'type Query { unit(code: String, asOf: String): Unit old: Int } type Unit { id: ID! name: String! more: Int }';
    expect(await breakingChanges(older, newer)).toEqual([]);
  });

  it('throws with every reason when subgraphs do not compose', () => {
    const [territory] = contracts;
    if (!territory) throw new Error('There is no contract.');
    expect(() => composeGraph([territory, { ...territory, name: 'other' }])).toThrow(
      /do not compose[\s\S]*Query\.unit/,
    );
  });
});
