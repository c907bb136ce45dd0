import { poolOf } from '@haicap/subgraph-kit';
import { recordStatements } from '@haicap/test-kit';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenGraph } from '../support/openGraph.ts';
import { CASES } from './cases.ts';
import { type Federation, openFederation } from './openFederation.ts';

let federation: Federation;
beforeAll(async () => {
  federation = await openFederation();
}, 180_000);
afterAll(() => federation?.close());

describe.each(['inline', 'http'] as const)('by %s transports', (way) => {
  let graph: OpenGraph;
  beforeAll(async () => {
    graph = await federation.open(way);
  });

  it.each(CASES)('$name', async ({ query, data }) => {
    expect(await graph.ask(query)).toEqual({ data });
  });
});

describe('today', () => {
  const QUERY = `{
    unit(code: "26740") { id fullName asOf headCount headCountDay }
    projects(units: ["26740"]) { unit { fullName headCountDay } }
  }`;

  /** 17:00 UTC is midnight in Viet Nam; what is served keeps a clock that is years ahead. */
  it.each([
    ['inline', '2025-06-30T16:59:59Z', '2025-06-30', '26740.1', 'Phường Bến Nghé', 41],
    ['inline', '2025-06-30T17:30:00Z', '2025-07-01', '26740.2', 'Phường Sài Gòn', 57],
    ['http', '2025-06-30T16:59:59Z', '2025-06-30', '26740.1', 'Phường Bến Nghé', 41],
    ['http', '2025-06-30T17:30:00Z', '2025-07-01', '26740.2', 'Phường Sài Gòn', 57],
  ] as const)(
    'is decided at the gateway: by %s at %s it is %s',
    async (way, instant, today, id, fullName, headCount) => {
      const { ask } = await federation.open(way, { now: () => new Date(instant) });
      expect(await ask(QUERY)).toEqual({
        data: {
          unit: { id, fullName, asOf: today, headCount, headCountDay: today },
          projects: [{ unit: { fullName, headCountDay: today } }],
        },
      });
    },
  );
});

describe('the statements of the second subgraph', () => {
  let graph: OpenGraph;
  beforeAll(async () => {
    graph = await federation.open('inline');
  });

  async function statementsFor(query: string, variables = {}) {
    const record = recordStatements(federation.staffing.pool);
    const answer = await graph.ask(query, variables);
    record.stop();
    expect(answer.errors).toBeUndefined();
    return { data: answer.data, statements: record.dataStatements() };
  }
  const PROVINCES = `query ($first: Int) {
    units(filter: { level: [PROVINCE] }, first: $first) {
      edges { node { headCount headCountDay scopeCode } }
    }
  }`;

  it('are one batch, for one province as for 34', async () => {
    const one = await statementsFor(PROVINCES, { first: 1 });
    const all = await statementsFor(PROVINCES, { first: 34 });
    expect(all.data.units.edges).toHaveLength(34);
    // One finds the units in unit_scope, one counts heads.
    expect(all.statements).toHaveLength(2);
    expect(all.statements).toEqual(one.statements);
  });

  it('are one batch for the references of a third, whatever form they have', async () => {
    const query = `query ($units: [ID!]!) { projects(units: $units) { unit { headCount } } }`;
    const { rows } = await federation.staffing.pool.query<{ code: string; id: string }>(
      `select code, id from unit_scope where valid_to is null order by id limit 30`,
    );
    const units = rows.flatMap(({ code, id }) => [code, id, `${id}@2026-06-30`]);
    const few = await statementsFor(query, { units: units.slice(0, 3) });
    const many = await statementsFor(query, { units });
    expect(many.data.projects).toHaveLength(90);
    expect(many.statements).toHaveLength(2);
    expect(many.statements).toEqual(few.statements);
  });
});

describe('the projection that the follower filled', () => {
  it('is the versions of the units', async () => {
    const own = await federation.staffing.pool.query(
      `select id, code, parent, province, former_district, valid_from, valid_to
       from unit_scope order by id, valid_from`,
    );
    const { rows } = await poolOf(federation.territory.database).query(
      `select unit_id as id, code, parent_id as parent, province_id as province,
              former_district_id as former_district, valid_from, valid_to
       from unit_version order by unit_id, valid_from`,
    );
    expect(rows.length).toBeGreaterThan(10_035 + 3_321);
    expect(own.rows).toEqual(rows);
  });
});
