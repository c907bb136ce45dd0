import { performance } from 'node:perf_hooks';
import { readAs } from '@haicap/subgraph-kit';
import type pg from 'pg';
import { openPeople, viewerOf } from '../access/people/openPeople.ts';

const BATCHES = 2000;
const UNITS = 5;

/** 34 provinces with 97 communes each, twenty people in every one, and the same without a guard. */
const FILL = `
create temp table made as
select lpad(p::text, 2, '0') || '.1' as province,
  lpad(p::text, 2, '0') || lpad(c::text, 3, '0') || '.1' as id
from generate_series(1, 34) p, generate_series(1, 97) c;
insert into unit_guard select id, id, '-infinity'::date, 'infinity'::date from made
union all select id, province, '-infinity', 'infinity' from made;
insert into person (id, unit_id, name, salary)
select made.id || '-' || n, made.id, 'Nguyễn Văn ' || n, n from made, generate_series(1, 20) n;
create table open_person (like person including indexes);
insert into open_person select * from person`;

const select = (table: string) => `select * from ${table} where unit_id = any($1::text[])`;

/** What a guarded batch of a loader costs beside the same statement without guard and transaction. */
export async function guard(): Promise<void> {
  const people = await openPeople();
  try {
    const client = await people.owner.connect();
    await client.query(`begin; set local haicap.import = on; ${FILL}; commit; analyze`);
    client.release();
    for (const territory of ['07001.1', '07.1', 'VN']) await measure(people.pool, territory);
  } finally {
    await people.close();
  }
}

/** Runs both in turn, so that a busy machine hinders both alike. */
async function measure(pool: pg.Pool, territory: string): Promise<void> {
  const viewer = viewerOf(territory);
  const ids = Array.from({ length: UNITS }, (_, i) => `07${String(i + 1).padStart(3, '0')}.1`);
  const guarded: number[] = [];
  const unguarded: number[] = [];
  for (let batch = 0; batch < BATCHES; batch += 1) {
    guarded.push(
      await timed(() => readAs(pool, viewer, (client) => client.query(select('person'), [ids]))),
    );
    // As many rows as the viewer is shown.
    const seen = territory === '07001.1' ? ids.slice(0, 1) : ids;
    unguarded.push(await timed(() => pool.query(select('open_person'), [seen])));
  }
  for (const [name, at] of [
    ['median', 0.5],
    ['quietest tenth', 0.1],
  ] as const) {
    const [one, other] = [quantile(guarded, at), quantile(unguarded, at)];
    console.log(
      `territory ${territory}, ${name}: guarded ${one.toFixed(2)} ms, unguarded ` +
        `${other.toFixed(2)} ms, ratio ${(one / other).toFixed(2)}, the guard costs ` +
        `${(one - other).toFixed(2)} ms a batch (${BATCHES} batches of ${UNITS} units)`,
    );
  }
}

/** A busy machine disturbs the median too; what the quietest tenth stays below it hardly does. */
function quantile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * at)] ?? Number.NaN;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
