import { readAs } from '@haicap/subgraph-kit';
import type { Viewer } from '@haicap/subgraph-kit/protocol';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type OpenPeople, openPeople, viewerOf } from './people/openPeople.ts';

/** 34 provinces with 97 communes each, and twenty people in every one: 65,960. */
const FILL = `
create temp table made as
select lpad(p::text, 2, '0') || '.1' as province, lpad(p::text, 2, '0') || lpad(c::text, 3, '0') || '.1' as id
from generate_series(1, 34) p, generate_series(1, 97) c;
insert into unit_scope (id, code, parent, province, valid_from)
select id, split_part(id, '.', 1), province, province, '2025-07-01' from made;
insert into unit_guard select id, id, '-infinity'::date, 'infinity'::date from made
union all select id, province, '-infinity', 'infinity' from made;
insert into person (id, unit_id, name, salary)
select made.id || '-' || n, made.id, 'Nguyễn Văn ' || n, n from made, generate_series(1, 20) n;
analyze`;

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Subplan Name'?: string;
  readonly 'Parent Relationship'?: string;
  readonly 'Actual Loops': number;
  readonly Filter?: string;
  readonly Plans?: readonly Plan[];
}

let people: OpenPeople;
beforeAll(async () => {
  people = await openPeople();
  const client = await people.owner.connect();
  await client.query('begin; set local haicap.import = on');
  await client.query(FILL);
  await client.query('commit');
  client.release();
}, 180_000);
afterAll(() => people?.close());

const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];

async function explain(viewer: Viewer, sql: string, values: unknown[]): Promise<Plan[]> {
  const { rows } = await readAs(people.pool, viewer, (client) =>
    client.query(`explain (analyze, costs off, timing off, format json) ${sql}`, values),
  );
  return nodes(rows[0]['QUERY PLAN'][0].Plan);
}

const PAGE = `select p.* from person p
  where p.unit_id in (select s.id from unit_scope s where s.province = $1)
  order by p.unit_id, p.id limit 50`;
const BATCH = 'select * from person where unit_id = any($1::text[]) order by unit_id, id';

it.each([
  ['a page of one province', PAGE, '07.1'],
  ['a batch of units', BATCH, ['07001.1', '07002.1', '08001.1']],
] as const)('%s uses the index on unit_id, and asks the guard once', async (_, sql, value) => {
  const plan = await explain(viewerOf('07.1'), sql, [value]);
  const person = plan.filter((node) => node['Relation Name'] === 'person');
  expect(person.map((node) => node['Node Type'])).not.toContain('Seq Scan');
  expect(plan.map((node) => node['Index Name'])).toContain('person_unit');
  // Functions stand in init plans, which run once, and the guard is a hashed set, built once.
  expect(person[0]?.Filter).not.toMatch(/haicap_|current_setting/);
  expect(person[0]?.Filter).toMatch(/hashed SubPlan/);
  const guard = plan.filter((node) => node['Relation Name'] === 'unit_guard');
  expect(guard.map((node) => node['Actual Loops'])).toEqual([1]);
});

it('all the rows there are, unfiltered, ask the guard once as well', async () => {
  const plan = await explain(viewerOf('07.1'), 'select * from person', []);
  const guard = plan.filter((node) => node['Relation Name'] === 'unit_guard');
  expect(guard.map((node) => node['Actual Loops'])).toEqual([1]);
});

it('who sees the country asks it not at all', async () => {
  const plan = await explain(viewerOf('VN'), BATCH, [['07001.1']]);
  const guard = plan.filter((node) => node['Relation Name'] === 'unit_guard');
  expect(guard.map((node) => node['Actual Loops'])).toEqual([0]);
});
