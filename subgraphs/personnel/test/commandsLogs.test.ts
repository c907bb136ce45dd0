import { verifyAudit } from '@haicap/subgraph-kit';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { CITY_OFFICER, command } from './support/command.ts';
import { OFFICES, openOffices } from './support/offices.ts';
import { openPersonnel, type TestPersonnel } from './support/personnel.ts';

let personnel: TestPersonnel;
beforeAll(async () => {
  personnel = await openPersonnel();
  await openOffices(personnel);
});
afterAll(() => personnel.close());

const run = (name: string, input: object, requestId = name, viewer = CITY_OFFICER) =>
  command(personnel, name, input, { requestId, viewer });

/** Words that stand in nothing but the data, so that finding them tells of a value. */
const HIRE = {
  name: 'Zyxqua Wvutten',
  birthDate: '1973-04-05',
  sex: 'FEMALE',
  qualification: 'DOCTOR',
  identifier: '079173004567',
  ethnicity: 'Qhmongz',
  partyMember: true,
  partyJoinedOn: '1999-09-19',
  organisation: OFFICES.saigon,
  category: 'CIVIL_SERVANT',
  speciality: 'FINANCE',
  on: '2026-05-01',
};
const VALUES = [
  ...['Zyxqua', 'zyxqua', 'Wvutten', '1973', '079173004567', 'Qhmongz', '1999-09', 'DOCTOR'],
  ...['7.3141', 'PREGNANCY', 'PROSECUTION', 'EXCELLENT', '271828182', 'Lydoz'],
];

async function logs(): Promise<string> {
  const { rows } = await personnel.owner.query(
    `select string_agg(line, e'\\n') as all from (
       select c::text as line from change_log c
       union all select a::text from audit_entry a
       union all select r::text from command_result r) lines`,
  );
  return rows[0].all;
}

it('each command is in the change log and the audit, and no value is', async () => {
  const hired = await run('hirePerson', HIRE);
  const { id } = hired.person;
  let version = 1;
  const next = async (name: string, more: object) => {
    const reply = await run(name, { person: id, version, ...more });
    expect(reply).toMatchObject({ alreadyRecorded: false });
    version += 1;
    return reply;
  };
  await next('changePerson', { name: 'Zyxqua Wvutten Lydoz', qualification: 'MASTER' });
  const coefficient = { component: 'SALARY', measure: 'COEFFICIENT', value: '7.3141' };
  await next('recordPay', { ...coefficient, from: '2026-05-01' });
  await next('recordInsurance', { fromMonth: '1999-09', toMonth: '2026-04' });
  await next('recordRating', { year: 2025, grade: 'EXCELLENT' });
  await next('recordProtection', { reason: 'PREGNANCY', from: '2026-06-01', to: '2026-07-01' });
  await next('recordProceeding', { reason: 'PROSECUTION', from: '2026-06-01', to: '2026-07-01' });
  const proposal = { kind: 'RESIGNATION', policy: 'DECREE_178', requested: true };
  const days = { leavingOn: '2026-12-01', on: '2026-11-01' };
  const proposed = await run('proposeDeparture', { person: id, version, ...proposal, ...days });
  const departure = proposed.departure.id;
  await run('appraiseDeparture', { departure, version: 1, on: '2026-11-02' });
  const other = { ...CITY_OFFICER, subject: 'another' };
  const decision = { departure, version: 2, on: '2026-11-03', decision: 'Lydoz' };
  await run('approveDeparture', decision, 'approveDeparture', other);
  const payment = { reference: 'UNC-1', amount: 271_828_182, isLast: true, on: '2026-11-04' };
  await run('payDeparture', { departure, version: 3, ...payment });

  const all = await logs();
  expect(VALUES.filter((value) => all.includes(value))).toEqual([]);
  expect(all).toContain(id);

  const { rows: writes } = await personnel.owner.query(
    `select request_id as command, persons, fields from audit_entry where action = 'WRITE' order by at`,
  );
  expect(writes.map((row) => row.command)).toEqual([
    ...['hirePerson', 'changePerson', 'recordPay', 'recordInsurance', 'recordRating'],
    ...['recordProtection', 'recordProceeding', 'proposeDeparture', 'appraiseDeparture'],
    ...['approveDeparture', 'payDeparture'],
  ]);
  expect(writes.every((row) => row.persons.join() === id)).toBe(true);
  expect(writes[2].fields).toEqual(['pay']);
  expect(writes[9].fields).toEqual(
    expect.arrayContaining(['validTo', 'endReason', 'leftOn', 'status', 'decidedOn', 'decision']),
  );
  const { rows: changes } = await personnel.owner.query(
    `select distinct entity, operation, "values" from change_log order by 1, 2`,
  );
  expect(changes).toEqual([
    { entity: 'Assignment', operation: 'CREATED', values: null },
    { entity: 'Assignment', operation: 'UPDATED', values: null },
    { entity: 'Departure', operation: 'CREATED', values: null },
    { entity: 'Departure', operation: 'UPDATED', values: null },
    { entity: 'Person', operation: 'CREATED', values: null },
    { entity: 'Person', operation: 'UPDATED', values: null },
  ]);
  expect((await verifyAudit(personnel.owner, [])).map(({ fault }) => fault)).toEqual([null]);
});

it('what is refused, or fails, leaves nothing but that it was asked', async () => {
  const count = async () => {
    const { rows } = await personnel.owner.query(
      `select (select count(*) from change_log)::int as changes,
         (select count(*) from command_result)::int as results,
         (select count(*) from audit_entry where action = 'WRITE')::int as writes`,
    );
    return rows[0];
  };
  const before = await count();
  await run('hirePerson', { ...HIRE, name: 'B C', organisation: 'none' });
  await run('hirePerson', { ...HIRE, name: 'B C' });
  await run('setQuota', {
    organisation: OFFICES.hoanKiem,
    category: 'CADRE',
    speciality: 'LAND',
    headcount: 1,
    on: '2026-01-01',
  });
  expect(await count()).toEqual(before);
});

it('the logs stand or fall with the rows', async () => {
  await personnel.owner.query(`alter table audit_entry add constraint full_up
    check (action <> 'WRITE' or request_id <> 'no-room')`);
  const hire = { ...HIRE, name: 'D E', identifier: undefined };
  const reply = await run('hirePerson', hire, 'no-room');
  expect(reply.error).toMatch(/full_up/);
  const rows = await personnel.arrange(
    `select (select count(*) from person where name = 'D E')::int as people,
       (select count(*) from change_log where at > now() - interval '0 s')::int as changes`,
  );
  expect(rows).toEqual([{ people: 0, changes: 0 }]);
  expect(await run('hirePerson', hire, 'room')).toMatchObject({ alreadyRecorded: false });
});
