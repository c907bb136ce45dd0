import { type AskGraph, readAs } from '@haicap/subgraph-kit';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type OpenPeople, openPeople, viewerOf } from './people/openPeople.ts';
import { guardiansOf, type SmallTree, smallTree, territory, unitsOf } from './smallTree.ts';

let people: OpenPeople;
beforeAll(async () => {
  people = await openPeople();
}, 180_000);
afterAll(() => people?.close());

type Change = Readonly<Record<'operation' | 'scope' | 'lineage', unknown>>;

/** What the log tells of a tree: each unit as it first was, then how its life went, then lineage. */
function changesOf({ spans, edges }: SmallTree): Change[] {
  const told = (operation: string, span: object): Change => ({
    operation,
    scope: { code: '', parent: null, formerDistrict: null, ...span },
    lineage: null,
  });
  return [
    ...spans.map((span) => told('CREATED', { ...span, validTo: null })),
    ...spans.filter(({ validTo }) => validTo).map((span) => told('UPDATED', span)),
    ...edges.map((lineage) => ({ operation: 'CREATED', scope: null, lineage })),
  ];
}

/** The territory's log, in pages of some size. */
function logOf(changes: readonly Change[], pageSize: number): AskGraph {
  return async (_, { after }) => {
    const start = Number(after ?? 0);
    const end = Math.min(start + pageSize, changes.length);
    return {
      data: {
        territoryChanges: {
          edges: changes.slice(start, end).map((node) => ({ node })),
          pageInfo: { hasNextPage: end < changes.length, endCursor: String(end) },
        },
      },
    };
  };
}

async function begin(units: readonly string[]): Promise<void> {
  await people.owner.query(
    `begin; set local haicap.import = on;
     delete from person; delete from unit_scope; delete from unit_successor;
     delete from unit_guard; delete from followed_log; commit`,
  );
  await people.hire(units);
}

async function expectRows(tree: SmallTree, viewed: readonly (readonly string[])[]): Promise<void> {
  for (const ids of viewed) {
    const { rows } = await readAs(people.pool, viewerOf(...ids), (client) =>
      client.query('select unit_id from person order by unit_id'),
    );
    const expected = unitsOf(tree).filter(
      (unit) => ids.includes('VN') || [...guardiansOf(tree, unit)].some((id) => ids.includes(id)),
    );
    expect(rows.map((row) => row.unit_id)).toEqual(expected);
  }
}

it('shows the rows that a reference in plain TypeScript says', async () => {
  await fc.assert(
    fc.asyncProperty(
      smallTree,
      fc.array(territory, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 60 }),
      async (tree, viewed, pageSize) => {
        await begin(unitsOf(tree));
        await people.follow(logOf(changesOf(tree), pageSize));
        await expectRows(tree, viewed);
      },
    ),
    { numRuns: 60, seed: 20_250_701 },
  );
}, 240_000);

it('comes to the same in whatever order the pages arrive, and when lineage is taken back', async () => {
  const extra = { predecessor: '10001.1', successor: '10002.1', effectiveOn: '2021-01-01' };
  await fc.assert(
    fc.asyncProperty(smallTree, territory, fc.nat(), async (tree, viewed, at) => {
      await begin(unitsOf(tree));
      const wrong = !tree.edges.some((edge) => JSON.stringify(edge) === JSON.stringify(extra));
      const changes = changesOf(tree);
      // Lineage first, then lives: what a page does must not depend on what came before it.
      changes.reverse();
      const final = changes.filter(({ operation }) => operation !== 'CREATED');
      const once = changes.filter(
        (change) => change.operation === 'CREATED' && change.lineage !== null,
      );
      const first = changes.filter((change) => change.operation === 'CREATED' && change.scope);
      const log = [...once, ...first, ...final];
      if (wrong) {
        log.splice(at % log.length, 0, { operation: 'CREATED', scope: null, lineage: extra });
        log.push({ operation: 'DELETED', scope: null, lineage: extra });
      }
      await people.follow(logOf(log, 3));
      await expectRows(tree, [viewed, ['10002.1'], ['02.1']]);
    }),
    { numRuns: 30, seed: 7 },
  );
}, 240_000);
