import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { officialTemplate } from './support/template.ts';
import { openTerritory, type TestTerritory } from './support/territory.ts';

let territory: TestTerritory;
beforeAll(async () => {
  territory = await openTerritory(officialTemplate());
});
afterAll(() => territory.close());

interface Seen {
  readonly entity: string;
  readonly entityId: string;
  readonly operation: string;
  readonly scope: Record<string, unknown> | null;
}

describe('territoryChanges', () => {
  it('pages the whole import in order: every row once, with its scope', async () => {
    const seen: Seen[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { data, errors } = await territory.ask(
        `query ($after: String) { territoryChanges(after: $after, first: 500) {
           edges { node { entity entityId operation scope { id code parent province formerDistrict validFrom validTo } } }
           pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      expect(errors).toEqual([]);
      const page: { edges: { node: (typeof seen)[number] }[]; pageInfo: Record<string, never> } =
        data.territoryChanges;
      seen.push(...page.edges.map((edge) => edge.node));
      after = page.pageInfo.endCursor ?? null;
      more = page.pageInfo.hasNextPage ?? false;
    }
    const expected: { entity: string; id: string }[] = await territory.database.query(
      `select entity, entity_id as id from change_log order by transaction, sequence`,
    );
    expect(seen.map((change) => `${change.entity} ${change.entityId}`)).toEqual(
      expected.map((change) => `${change.entity} ${change.id}`),
    );
    const count = (entity: string, operation = 'CREATED') =>
      seen.filter((change) => change.entity === entity && change.operation === operation).length;
    const [rows] = await territory.database.query(
      `select (select count(*)::int from unit_version) as versions,
              (select count(*)::int from unit_lineage) as lineage,
              (select count(*)::int from legal_text) as texts,
              (select count(*)::int from former_name) as formers`,
    );
    expect({
      versions: count('UnitVersion'),
      lineage: count('UnitLineage'),
      texts: count('LegalText'),
      formers: count('FormerName'),
    }).toEqual(rows);
    // Each of the 25 changes of 2026 ended a version.
    expect(count('UnitVersion', 'UPDATED')).toBe(25);
    const saigon = seen.find((change) => change.entityId === '26740.2@2025-07-01');
    expect(saigon?.scope).toEqual({
      id: '26740.2',
      code: '26740',
      parent: '79.2',
      province: '79.2',
      formerDistrict: '760.1',
      validFrom: '2025-07-01',
      validTo: null,
    });
  });
});

describe('reorganisations', () => {
  const QUERY = `query ($between: DayRange) { reorganisations(between: $between, first: 100) {
    edges { node { effectiveOn legalText { number operatesFrom } formedCount dissolvedCount changedCount } } } }`;

  it('lists what changed in 2026, by legal text', async () => {
    // ../shared/data/README.md, "Later changes".
    const { data } = await territory.ask(QUERY, { between: { from: '2026-01-01' } });
    expect(
      data.reorganisations.edges.map(
        ({
          node,
        }: {
          node: { effectiveOn: string; legalText: { number: string }; changedCount: number };
        }) => [node.effectiveOn, node.legalText.number, node.changedCount],
      ),
    ).toEqual([
      ['2026-04-30', '237/NQ-UBTVQH16', 10],
      ['2026-04-30', '30/2026/QH16', 1],
      ['2026-09-01', '36/2026/QH16', 1],
      ['2026-09-20', '388/NQ-UBTVQH16', 12],
      ['2026-09-20', '39/2026/QH16', 1],
    ]);
  });

  it('adds up to the two tiers on 1 July 2025', async () => {
    const { data } = await territory.ask(QUERY, {
      between: { from: '2025-07-01', to: '2025-07-01' },
    });
    const nodes = data.reorganisations.edges.map(
      (edge: { node: Record<string, never> }) => edge.node,
    );
    const sum = (field: string) =>
      nodes.reduce((total: number, node: Record<string, number>) => total + (node[field] ?? 0), 0);
    // One text each for the provinces and for the end of the districts, 34 for the communes. 132
    // communes and 11 provinces went on; all other units of before ended, all other new ones are new.
    expect(nodes).toHaveLength(36);
    const [formed] = await territory.database.query(
      `select count(*)::int as n from unit where valid_from = '2025-07-01'`,
    );
    const [dissolved] = await territory.database.query(
      `select count(*)::int as n from unit where valid_to = '2025-07-01'`,
    );
    expect(sum('formedCount')).toBe(formed.n);
    expect(sum('formedCount')).toBe(23 + 3321 - 132);
    expect(sum('dissolvedCount')).toBe(dissolved.n);
    expect(sum('dissolvedCount')).toBe(52 + 696 + 10_035 - 132);
    expect(sum('changedCount')).toBe(132);
  });

  it('shows each change before and after, in one statement for all reorganisations', async () => {
    const query = (
      from: string,
    ) => `{ reorganisations(between: { from: "${from}" }) { edges { node {
      changes(first: 2) { edges { node { kind before { fullName kind } after { fullName kind } } } } } } } }`;
    const last = await territory.ask(query('2026-09-20'));
    expect(last.data.reorganisations.edges[1].node.changes.edges).toEqual([
      {
        node: {
          kind: 'CHANGED',
          before: { fullName: 'Tỉnh Bắc Ninh', kind: 'PROVINCE' },
          after: { fullName: 'Thành phố Bắc Ninh', kind: 'MUNICIPALITY' },
        },
      },
    ]);
    const all = await territory.ask(query('2025-07-01'));
    expect(all.statements.length).toBe(last.statements.length);
  });

  it('refuses a span that ends before it starts', async () => {
    const { errors } = await territory.ask(QUERY, {
      between: { from: '2026-01-01', to: '2025-01-01' },
    });
    expect(errors.map((error) => error.extensions?.code)).toEqual(['BAD_USER_INPUT']);
  });
});

describe('_entities', () => {
  const QUERY = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) { ... on TerritorialUnit { id fullName } } }`;

  it('reads ids and codes, with and without a day, in two statements at most', async () => {
    const ids = ['26740.2', '26740', '26740.1@2025-06-30', '26740@2025-06-30', '26740.1', 'VN'];
    const { data, errors, statements } = await territory.ask(QUERY, {
      representations: ids.map((id) => ({ __typename: 'TerritorialUnit', id })),
    });
    expect(errors).toEqual([]);
    expect(data._entities.map((unit: { id: string }) => unit.id)).toEqual([
      '26740.2',
      '26740.2',
      '26740.1@2025-06-30',
      '26740.1@2025-06-30',
      '26740.1',
      'VN',
    ]);
    expect(statements.length).toBe(2);
  });

  it('answers null for what is not there, was not there yet, or is no reference', async () => {
    const ids = ['99999.1', '99999', '26740.2@2025-06-30', '26740@2024-01-01', 'Quận 1', ''];
    const { data, errors } = await territory.ask(QUERY, {
      representations: ids.map((id) => ({ __typename: 'TerritorialUnit', id })),
    });
    expect(errors).toEqual([]);
    expect(data._entities).toEqual(ids.map(() => null));
  });
});
