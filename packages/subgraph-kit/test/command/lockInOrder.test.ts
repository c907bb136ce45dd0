import { inTransaction, lockInOrder } from '@haicap/subgraph-kit';
import { testPostgres } from '@haicap/test-kit';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';

let pool: pg.Pool;
beforeAll(async () => {
  const { adminUrl } = await testPostgres();
  pool = new pg.Pool({ connectionString: adminUrl, max: 6 });
});
afterAll(() => pool.end());

it('lets those who want the same names in other orders take turns', async () => {
  const names = Array.from({ length: 12 }, (_, i) => `lockInOrder test ${i}`);
  let inside = 0;
  let most = 0;
  const turn = (order: readonly string[]) =>
    inTransaction(pool, async (client) => {
      await lockInOrder(client, order);
      inside += 1;
      most = Math.max(most, inside);
      await client.query('select pg_sleep(0.005)');
      inside -= 1;
    });
  // Taken as they are given, these would wait for each other in a circle.
  await Promise.all(Array.from({ length: 20 }, (_, i) => turn(i % 2 ? names : names.toReversed())));
  expect(most).toBe(1);
});

it('keeps nobody waiting who wants other names', async () => {
  await inTransaction(pool, async (mine) => {
    await lockInOrder(mine, ['lockInOrder test mine']);
    const other = (name: string) =>
      inTransaction(pool, async (client) => {
        await client.query(`set local lock_timeout = '200ms'`);
        await lockInOrder(client, [name]);
      });
    await expect(other('lockInOrder test other')).resolves.toBeUndefined();
    await expect(other('lockInOrder test mine')).rejects.toMatchObject({ code: '55P03' });
  });
});
