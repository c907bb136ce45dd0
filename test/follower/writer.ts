import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { changeUnits } from './changeUnits.ts';

/**
 * A process that writes units until it is killed: `node writer.ts URL`. It waits for a line on its
 * standard input, then writes in several transactions at a time and says `committed` at the first.
 */
const [, , url] = process.argv;

/** Each lane has units of its own: two writers of one unit would wait for each other. */
const LANES = 4;
const PROVINCES = ['01.1', '04.1', '79.2', '92.2'];

const chance = (one: number) => Math.random() < 1 / one;

async function write(lane: number): Promise<never> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  while (true) {
    await client.query('begin');
    const writes = 1 + Math.floor(Math.random() * 5);
    for (let i = 0; i < writes; i += 1) {
      await changeUnits(client, `9${lane}`, PROVINCES);
      if (chance(2)) await sleep(Math.random() * 15);
    }
    // Others begin and commit meanwhile, with higher numbers.
    if (chance(5)) await sleep(50 + Math.random() * 250);
    const rollsBack = chance(5);
    await client.query(rollsBack ? 'rollback' : 'commit');
    if (!rollsBack) process.stdout.write('committed\n');
  }
}

process.stdin.once('data', () => {
  for (let lane = 0; lane < LANES; lane += 1) void write(lane);
});
process.stdout.write('ready\n');
