import { performance } from 'node:perf_hooks';
import { poolOf } from '@haicap/subgraph-kit';
import { type OpenSample, openSample } from '../personnel/openSample.ts';
import { officer } from '../personnel/openStaff.ts';
import { compare } from './compare.ts';
import { median } from './median.ts';
import { multiplyPeople } from './multiplyPeople.ts';

const PAIRS = 40;
const CITY = '79.2';
const TODAY = '2026-11-25';

const PROVINCES = `{ units(filter: { level: [PROVINCE] }, first: 50) { edges { node { id fullName
  staffing { total { quota actual vacancies surplus } byCategory { category figures { actual } } }
  shortages(limit: 3) { speciality category vacancies } } } } }`;

const COMMUNES = `query ($id: ID!) { unit(id: $id) { children(first: 500) { edges { node { id fullName
  staffing { total { quota actual vacancies surplus } byCategory { category figures { actual } } }
  organisations(first: 50) { edges { node { id name kind } } } } } } } }`;

/** The cells of units, as somebody would ask PostgreSQL for them who knows the tables. */
const CELLS = `
select u.above, t.category, t.speciality, sum(q) as quota, sum(a) as actual,
  sum(greatest(q - p, 0)) as vacancies, sum(greatest(p - q, 0)) as surplus
from (
  select unit_id, organisation_id, category, speciality, sum(quota) as q, sum(actual) as a,
    sum(actual - seconded_out + seconded_in) as p
  from staffing_tally where on_date <= $1 and reported_on <= $1
  group by unit_id, organisation_id, category, speciality
) t
join (select id, $ABOVE as above from unit_scope
      where valid_from <= $1 and (valid_to is null or valid_to > $1) and $WHICH) u on u.id = t.unit_id
group by u.above, t.category, t.speciality`;

const cells = (above: string, which: string) =>
  CELLS.replace('$ABOVE', above).replace('$WHICH', which);

const BODIES = `select o.id, o.unit_id, o.name, o.kind from organisation o
join unit_scope s on s.id = o.unit_id and s.province = $2 and s.id <> $2
  and s.valid_from <= $1 and (s.valid_to is null or s.valid_to > $1)
where o.valid_from <= $1 and (o.valid_to is null or o.valid_to > $1) order by o.unit_id, o.name, o.id`;

const NAMES = `select unit_id, full_name from unit_version
where valid_from <= $1 and (valid_to is null or valid_to > $1) and $WHICH order by name`;

/** How long units' staffing takes beside SQL by hand, and with fourteen times as many people. */
export async function staffing(): Promise<void> {
  const sample = await openSample();
  try {
    await beside(sample);
    const few = await timeOf(() => communes(sample), PAIRS);
    await multiplyPeople(sample.personnel, 2_000_000);
    const many = await timeOf(() => communes(sample), PAIRS);
    console.log(`2,000,000 people to 140,000, a page of one province: ${(many / few).toFixed(2)}`);
  } finally {
    await sample.close();
  }
}

async function communes({ graph }: OpenSample): Promise<void> {
  await graph.ask(COMMUNES, { id: CITY }, await officer('VN'));
}

async function beside(sample: OpenSample): Promise<void> {
  const { graph, personnel, territory } = sample;
  const [people, units] = [poolOf(personnel.database), poolOf(territory.database)];
  const headers = await officer('VN');
  await compare('34 provinces, the graph', 'SQL by hand', PAIRS, {
    one: timed(() => graph.ask(PROVINCES, {}, headers)),
    other: timed(async () => {
      await units.query(NAMES.replace('$WHICH', `level = 'PROVINCE'`), [TODAY]);
      await people.query(cells('province', 'province is not null'), [TODAY]);
    }),
  });
  await compare('168 communes with bodies, the graph', 'SQL by hand', PAIRS, {
    one: timed(() => graph.ask(COMMUNES, { id: CITY }, headers)),
    other: timed(async () => {
      await units.query(NAMES.replace('$WHICH', 'province_id = $2 and unit_id <> $2'), [
        TODAY,
        CITY,
      ]);
      await people.query(cells('id', 'province = $2 and id <> $2'), [TODAY, CITY]);
      await people.query(BODIES, [TODAY, CITY]);
    }),
  });
}

function timed(work: () => Promise<unknown>): () => Promise<number> {
  return async () => {
    const begin = performance.now();
    await work();
    return performance.now() - begin;
  };
}

/** The median time of some runs, after a few that do not count. */
async function timeOf(work: () => Promise<void>, runs: number): Promise<number> {
  const run = timed(work);
  for (let i = 0; i < 5; i += 1) await run();
  const times: number[] = [];
  for (let i = 0; i < runs; i += 1) times.push(await run());
  return median(times);
}
