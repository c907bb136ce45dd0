import { importAs } from '@haicap/subgraph-kit';
import { UNITS } from '@haicap/subgraph-kit/testing/smallTerritory';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type CommandReply, command } from './support/command.ts';
import { insert } from './support/facts.ts';
import { OFFICES, openOffices, place } from './support/offices.ts';
import { openPersonnel, type TestPersonnel } from './support/personnel.ts';
import { officerOf } from './support/viewers.ts';

let personnel: TestPersonnel;
let people = 0;
let id = '';
beforeAll(async () => {
  personnel = await openPersonnel();
  await openOffices(personnel);
});
afterAll(() => personnel.close());
beforeEach(async () => {
  people += 1;
  id = `p${people}`;
  await place(personnel, id);
});

const run = (name: string, input: object, options = {}) => command(personnel, name, input, options);
const told = (replies: readonly CommandReply[]) =>
  replies.map((reply) => reply.code ?? reply.error ?? (reply.alreadyRecorded ? 'AGAIN' : 'DONE'));
const move = (organisation: string) => ({
  person: id,
  version: 1,
  kind: 'PERMANENT',
  organisation,
  category: 'CIVIL_SERVANT',
  speciality: 'LAND',
  on: '2026-03-01',
  ends: `a-${id}`,
});

/**
 * Holds everybody up at the lock of a person or a body until so many wait there, so that transactions are truly
 * under way together.
 */
async function together(
  waiting: number,
  start: () => readonly Promise<CommandReply>[],
  at = `person ${id}`,
) {
  const lock = `select pg_advisory_xact_lock(hashtextextended('haicap personnel ${at}', 0))`;
  let replies: readonly Promise<CommandReply>[] = [];
  await importAs(personnel.owner, async (client) => {
    await client.query(lock);
    let answered = false;
    replies = start().map((reply) =>
      reply.finally(() => {
        answered = true;
      }),
    );
    for (let seen = 0; seen < waiting && !answered; ) {
      const { rows } = await client.query(
        `select count(*)::int as n from pg_locks where locktype = 'advisory' and not granted
         and database = (select oid from pg_database where datname = current_database())`,
      );
      seen = rows[0].n;
    }
    expect(answered).toBe(false);
  });
  return told(await Promise.all(replies));
}

describe('two officers at the same time', () => {
  it('who move somebody to different bodies: one does, for the other it is stale', async () => {
    const replies = await together(2, () => [
      run('assignPerson', move(OFFICES.tanDinh)),
      run('assignPerson', move(OFFICES.city)),
    ]);
    expect([...replies].sort()).toEqual(['DONE', 'STALE_VERSION']);
    const rows = await personnel.arrange(
      `select count(*)::int as n from assignment where person_id = $1 and valid_to is null`,
      [id],
    );
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('who send the same: it is done once, and all have the same result', async () => {
    const replies = await together(3, () =>
      [1, 2, 3].map(() => run('assignPerson', move(OFFICES.tanDinh))),
    );
    expect([...replies].sort()).toEqual(['AGAIN', 'AGAIN', 'DONE']);
    const logged = await personnel.arrange(
      `select count(*)::int as n from change_log where entity = 'Person' and entity_id = $1`,
      [id],
    );
    expect(logged).toEqual([{ n: 1 }]);
  });

  it('of whom one approves and one refuses: the first counts', async () => {
    await insert(personnel, 'departure', {
      id: `d-${id}`,
      person_id: id,
      unit_id: UNITS.saigon,
      status: 'APPRAISED',
      leaving_on: '2026-12-01',
      appraised_on: '2025-07-01',
      appraised_reported_on: '2025-07-01',
      appraised_by: 'somebody',
    });
    const step = { departure: `d-${id}`, version: 1, on: '2026-10-01' };
    const replies = await together(2, () => [
      run('approveDeparture', { ...step, decision: '1/QĐ' }),
      run('refuseDeparture', { ...step, reason: 'Không' }),
    ]);
    expect([...replies].sort()).toEqual(['DONE', 'STALE_VERSION']);
  });

  it('who take the last place of a quota: one gets it', async () => {
    await insert(personnel, 'organisation', { id: `o-${id}`, unit_id: UNITS.tanDinh });
    await insert(personnel, 'quota', {
      organisation_id: `o-${id}`,
      unit_id: UNITS.tanDinh,
      headcount: 2,
    });
    const hire = (letter: string) =>
      run('hirePerson', {
        name: `Lê Thị ${letter}`,
        birthDate: '1990-01-01',
        sex: 'FEMALE',
        qualification: 'BACHELOR',
        organisation: `o-${id}`,
        category: 'CIVIL_SERVANT',
        speciality: 'LAND',
        on: '2026-03-01',
      });
    const replies = await together(4, () => [...'ABCD'].map(hire), `organisation o-${id}`);
    expect([...replies].sort()).toEqual(['DONE', 'DONE', 'OVER_QUOTA', 'OVER_QUOTA']);
  });

  it('of whom one sees nothing: the row guard speaks before anything else', async () => {
    await run('assignPerson', move(OFFICES.tanDinh));
    const viewer = officerOf(UNITS.hoanKiem);
    const replies = await Promise.all([
      run('assignPerson', move(OFFICES.tanDinh), { viewer }),
      run('assignPerson', { ...move(OFFICES.tanDinh), title: 'A' }, { viewer }),
    ]);
    expect(told(replies)).toEqual(['PERSON_NOT_FOUND', 'PERSON_NOT_FOUND']);
  });
});

describe('an import that was there first', () => {
  it('with a post proper that nobody saw: the constraint speaks for it', async () => {
    let reply: Promise<CommandReply> | undefined;
    await personnel.arrange(`update assignment set valid_to = '2026-01-01',
      end_reported_on = '2026-01-01' where id = 'a-${id}'`);
    await importAs(personnel.owner, async (client) => {
      await client.query(
        `insert into assignment (id, person_id, organisation_id, unit_id, kind, category, speciality,
           valid_from, reported_on, provenance)
         values ('i-${id}', $1, $2, $3, 'PERMANENT', 'CADRE', 'LAND', '2026-02-01', '2026-02-01',
           'IMPORTED')`,
        [id, OFFICES.hoanKiem, UNITS.hoanKiem],
      );
      let answered = false;
      reply = run('assignPerson', { ...move(OFFICES.tanDinh), ends: undefined }).finally(() => {
        answered = true;
      });
      for (let waits = false; !waits && !answered; ) {
        const { rows } = await client.query(
          `select 1 from pg_locks where not granted and transactionid = pg_current_xact_id()::xid`,
        );
        waits = rows.length > 0;
      }
      expect(answered).toBe(false);
    });
    // The import's row lies in another province: this officer learns that it is, not where.
    expect(await reply).toMatchObject({ code: 'DOUBLE_FULL_TIME_ASSIGNMENT' });
  });
});
