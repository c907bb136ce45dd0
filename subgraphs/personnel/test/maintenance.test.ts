import { createAudit, UNDECIDED_RETENTION } from '@haicap/subgraph-kit';
import { UNITS } from '@haicap/subgraph-kit/testing/smallTerritory';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eraseExpiredKinds } from '../src/maintenance/eraseExpiredKinds.ts';
import { settleUnits } from '../src/maintenance/settleUnits.ts';
import { command } from './support/command.ts';
import { OFFICES, openOffices, place } from './support/offices.ts';
import { openPersonnel, type TestPersonnel, TODAY } from './support/personnel.ts';

let personnel: TestPersonnel;
beforeAll(async () => {
  personnel = await openPersonnel();
  await openOffices(personnel);
});
afterAll(() => personnel.close());

describe('kinds whose period is over', () => {
  const erase = (policy: object, today = TODAY) => {
    const audit = createAudit({ pool: personnel.owner });
    const whole = { ...UNDECIDED_RETENTION, ...policy };
    return eraseExpiredKinds(personnel.owner, audit, whole, today);
  };
  const kept = (table: string) =>
    personnel.arrange(`select person_id as id from ${table} order by 1`);

  it('go for people who left before the day, and are named in the audit without a value', async () => {
    for (const [id, left_on] of [
      ['long-gone', '2024-11-24'],
      ['just-gone', '2024-11-25'],
      ['here', null],
    ] as const) {
      await place(personnel, id, 'saigon', { left_on });
      for (const row of [
        `person_protection values ($1, $2, 'PREGNANCY', '2020-01-01', null, '2020-01-01')`,
        `person_discipline values ($1, $2, 'INSPECTION', '2020-01-01', null, '2020-01-01')`,
        `pay values ($1, $2, 'SALARY', 'COEFFICIENT', 4.65, '2020-01-01', null, '2020-01-01')`,
        `insurance_period values ($1, $2, '2020-01', '2020-02', true, false, false, '2020-01-01')`,
      ]) {
        await personnel.arrange(`insert into ${row}`, [id, UNITS.saigon]);
      }
    }
    const none = { pay: [], identifiers: [], ethnicity: [], party: [], health: [], discipline: [] };
    expect(await erase({})).toEqual(none);
    expect(await kept('person_protection')).toHaveLength(3);
    const erased = await erase({ health: 24, pay: 24 });
    expect(erased).toEqual({ ...none, health: ['long-gone'], pay: ['long-gone'] });
    for (const table of ['person_protection', 'pay', 'insurance_period']) {
      expect(await kept(table)).toEqual([{ id: 'here' }, { id: 'just-gone' }]);
    }
    expect(await kept('person_discipline')).toHaveLength(3);
    expect(await erase({ health: 24, pay: 24 })).toEqual(none);
    const { rows } = await personnel.owner.query(
      `select action, operation, persons, fields from audit_entry
       where request_id = 'retention' order by fields`,
    );
    const entry = { action: 'WRITE', operation: 'eraseExpiredKinds', persons: ['long-gone'] };
    expect(rows).toEqual(
      ['insurance', 'pay', 'protections'].map((field) => ({ ...entry, fields: [field] })),
    );
  });
});

describe('people whose day has come', () => {
  it('follow to the unit that receives them, and back, by themselves', async () => {
    await place(personnel, 'ahead');
    await command(personnel, 'secondPerson', {
      person: 'ahead',
      version: 1,
      organisation: OFFICES.tanDinh,
      on: '2026-12-01',
      expectedEnd: '2027-06-01',
    });
    const audit = createAudit({ pool: personnel.owner });
    const settle = (day: string) => settleUnits(personnel.owner, audit, day);
    const unit = async () =>
      (await personnel.arrange(`select unit_id from person where id = 'ahead'`))[0]?.unit_id;
    expect(await settle('2026-11-30')).toEqual([]);
    expect(await settle('2026-12-01')).toEqual(['ahead']);
    expect(await unit()).toBe(UNITS.tanDinh);
    expect(await settle('2026-12-02')).toEqual([]);
    await personnel.arrange(`update assignment set valid_to = '2027-06-01',
      end_reported_on = '2027-05-01' where person_id = 'ahead' and kind = 'SECONDED'`);
    expect(await settle('2027-05-31')).toEqual([]);
    expect(await settle('2027-06-01')).toEqual(['ahead']);
    expect(await unit()).toBe(UNITS.saigon);
  });
});
