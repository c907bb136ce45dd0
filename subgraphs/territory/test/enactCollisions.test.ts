import { poolOf } from '@haicap/subgraph-kit';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PoolClient } from 'pg';
import { enactReorganisation } from '../src/commands/enactReorganisation.ts';
import type { EnactOutcome } from '../src/commands/reorganisation/EnactOutcome.ts';
import { territoryDatabase } from '../src/database.ts';
import { seedSmallTerritory } from './support/seedSmallTerritory.ts';
import { change, dissolve, form, moveTo, onDay } from './support/smallTerritory.ts';
import { emptyTemplate } from './support/template.ts';
import { MINISTRY, openTerritory, type TestTerritory } from './support/territory.ts';

let territory: TestTerritory;
let other: Awaited<ReturnType<ReturnType<typeof territoryDatabase>['initialize']>>;
beforeAll(async () => {
  territory = await openTerritory(emptyTemplate(), MINISTRY);
  await seedSmallTerritory(territory.clone.ownerUrl);
  other = await territoryDatabase(territory.clone.appUrl, 1).initialize();
});
afterAll(async () => {
  await other.destroy();
  await territory.close();
});

const codes = (outcome: EnactOutcome) =>
  'faults' in outcome ? outcome.faults.map(({ code }) => code) : 'enacted';

describe('two conflicting commands at once', () => {
  it('one wins and the other is refused, whichever comes first', async () => {
    const winners = new Set<number>();
    let version = '2025-07-01';
    for (let round = 0; round < 40; round += 1) {
      const day = `2026-${String(1 + Math.floor(round / 20)).padStart(2, '0')}-${String(1 + (round % 20)).padStart(2, '0')}`;
      const command = (side: number) =>
        onDay(
          day,
          { changed: [change('10001', { version, fullName: `Xã An ${round} ${side}` })] },
          `${round}/${side}`,
        );
      const pools = [poolOf(territory.database), poolOf(other)] as const;
      const order = round % 2 === 0 ? [0, 1] : [1, 0];
      const outcomes = await Promise.all(
        order.map((side) => enactReorganisation(pools[side as 0 | 1], command(side), () => {})),
      );
      const told = outcomes.map(codes);
      expect(told.filter((one) => one === 'enacted')).toHaveLength(1);
      expect(told).toContainEqual(['LATER_CHANGE']);
      winners.add(order[told.indexOf('enacted')] as number);
      version = day;
    }
    expect(winners.size).toBe(2);
  });

  it('of two that dissolve one unit into different ones, one leaves no trace', async () => {
    const into = (code: string, name: string) =>
      onDay(
        '2026-05-01',
        {
          formed: [form(code, name, '10')],
          dissolved: [dissolve('10002', [moveTo(code)])],
        },
        `vào ${code}`,
      );
    const [one, two] = await Promise.all([
      enactReorganisation(poolOf(territory.database), into('10010', 'Xã Mười'), () => {}),
      enactReorganisation(poolOf(other), into('10011', 'Xã Mười Một'), () => {}),
    ]);
    expect([codes(one), codes(two)].sort()).toEqual([['NOT_LIVING'], 'enacted'].sort());
    const rows = await territory.database.query(
      `select u.id from unit u join unit_lineage l on l.successor_id = u.id
       where l.predecessor_id = '10002.1'`,
    );
    expect(rows).toHaveLength(1);
    const formedNow = await territory.database.query(
      `select id from unit where code in ('10010', '10011')`,
    );
    expect(formedNow).toEqual(rows);
  });
});

it('is refused, not broken, by a writer who does not wait in line', async () => {
  const client = await poolOf(other).connect();
  await client.query('begin');
  await client.query(`update unit_version set valid_to = '2026-06-15' where unit_id = '10003.1'`);
  await client.query(
    `insert into unit_version (unit_id, valid_from, code, kind, level, full_name, name,
       folded_full_name, lookup_key, parent_id, province_id)
     values ('10003.1', '2026-06-15', '10003', 'WARD', 'COMMUNE', 'Phường Khác', 'Khác', 'x', 'x',
       '10.1', '10.1')`,
  );
  const rename = onDay('2026-06-20', {
    changed: [change('10003', { fullName: 'Phường Chi Mới' })],
  });
  const waiting = enactReorganisation(poolOf(territory.database), rename, () => {});
  await untilSomeoneWaits(client);
  await client.query('commit');
  client.release();
  expect(codes(await waiting)).toEqual(['CONCURRENT_CHANGE']);
  const left = await territory.database.query(
    `select id from legal_text where operates_from = $1`,
    [rename.legalText.operatesFrom],
  );
  expect(left).toEqual([]);
});

/** Waits until the command stands before the rows that this client has changed. */
async function untilSomeoneWaits(client: PoolClient): Promise<void> {
  for (;;) {
    const { rows } = await client.query(
      `select pid from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if (rows.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
