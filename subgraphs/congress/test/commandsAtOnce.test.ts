import { importAs } from '@haicap/subgraph-kit';
import { UNITS } from '@haicap/subgraph-kit/testing/smallTerritory';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { APPRAISER, type CommandReply, command } from './support/command.ts';
import { openCongress, type TestCongress } from './support/congress.ts';
import { organise } from './support/organisations.ts';

let congress: TestCongress;
let opened: CommandReply;
let count = 0;
beforeAll(async () => {
  congress = await openCongress();
});
afterAll(() => congress.close());
beforeEach(async () => {
  count += 1;
  const id = `base${count}`;
  await organise(congress, [{ id, unit: UNITS.saigon, level: 'BASE' }]);
  opened = (await run('openCongress', { organisation: id })).congress;
});

const run = (name: string, input: object, options = {}) => command(congress, name, input, options);

describe('two officers at the same time', () => {
  /** Holds both up at the lock of the congress until they wait there, so that they are under way together. */
  async function together(start: () => readonly Promise<CommandReply>[]) {
    const lock = `select pg_advisory_xact_lock(hashtextextended('haicap congress ${opened.id}', 0))`;
    let replies: readonly Promise<CommandReply>[] = [];
    await importAs(congress.owner, async (client) => {
      await client.query(lock);
      let answered = false;
      replies = start().map((reply) =>
        reply.finally(() => {
          answered = true;
        }),
      );
      for (let waiting = 0; waiting < replies.length && !answered; ) {
        const { rows } = await client.query(
          `select count(*)::int as n from pg_locks where locktype = 'advisory' and not granted
           and database = (select oid from pg_database where datname = current_database())`,
        );
        waiting = rows[0].n;
      }
      expect(answered).toBe(false);
    });
    return Promise.all(replies);
  }

  it('who edit one plan: exactly one does, for the other it is stale, and nothing is lost', async () => {
    const plan = opened.personnelPlan.id;
    const seats = (n: number) => ({
      ageMonth: '2025-04',
      bodies: [{ body: 'COMMITTEE', seats: n }],
    });
    const replies = await together(() => [
      run('setPlanSeats', { plan, version: 1, ...seats(15) }),
      run('setPlanSeats', { plan, version: 1, ...seats(17) }, { viewer: APPRAISER }),
    ]);
    const stale = replies.filter(({ code }) => code === 'STALE_VERSION');
    expect(stale).toMatchObject([{ givenVersion: 1, version: 2 }]);
    const done = replies.find(({ alreadyRecorded }) => alreadyRecorded === false);
    const rows = await congress.arrange(
      `select b.seats, p.version from plan_body b join personnel_plan p on p.id = b.plan_id
       where p.id = $1`,
      [plan],
    );
    expect(rows).toEqual([{ seats: done.plan.bodies[0].seats, version: 2 }]);
    const lost = 32 - Number(rows[0]?.seats);
    const again = { plan, version: 2, ...seats(lost) };
    expect((await run('setPlanSeats', again)).plan).toMatchObject({
      version: 3,
      bodies: [{ seats: lost }],
    });
  });

  it('who send the same: it is done once, and both have the result', async () => {
    const input = { plan: opened.personnelPlan.id, version: 1, on: '2025-08-01' };
    const replies = await together(() => [run('submitPlan', input), run('submitPlan', input)]);
    expect(replies.map(({ alreadyRecorded }) => alreadyRecorded).sort()).toEqual([false, true]);
    const rows = await congress.arrange(
      `select count(*)::int as n from change_log where entity = 'PersonnelPlan' and entity_id = $1`,
      [input.plan],
    );
    // That it was opened with the congress, and that it was handed in.
    expect(rows).toEqual([{ n: 2 }]);
  });
});
