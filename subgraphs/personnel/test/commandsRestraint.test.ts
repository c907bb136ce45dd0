import { poolOf, readAs } from '@haicap/subgraph-kit';
import type { Viewer } from '@haicap/subgraph-kit/protocol';
import { UNITS } from '@haicap/subgraph-kit/testing/smallTerritory';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { command } from './support/command.ts';
import { openOffices, place } from './support/offices.ts';
import { openPersonnel, type TestPersonnel } from './support/personnel.ts';

let personnel: TestPersonnel;
beforeAll(async () => {
  personnel = await openPersonnel();
  await openOffices(personnel);
});
afterAll(() => personnel.close());

/** May propose, appraise and approve, and see nobody's health or discipline. */
const OFFICER: Viewer = {
  kind: 'PERSON',
  subject: 'officer',
  name: null,
  scopes: ['people:read', 'people:write', 'departures:propose', 'departures:appraise'],
  territory: [UNITS.saigon],
  purpose: null,
};
const restrain = (table: string, person: string, reason: string, from: string, to?: string) =>
  personnel.arrange(
    `insert into ${table} (person_id, unit_id, reason, valid_from, valid_to, reported_on)
     values ($1, $2, $3, $4, $5, '2026-01-01')`,
    [person, UNITS.saigon, reason, from, to ?? null],
  );
const propose = (person: string, requested = false) =>
  command(
    personnel,
    'proposeDeparture',
    {
      person,
      version: 1,
      kind: 'RESIGNATION',
      policy: 'DECREE_178',
      requested,
      leavingOn: '2026-12-01',
      on: '2026-10-01',
    },
    { viewer: OFFICER, requestId: `restraint-${person}` },
  );

describe('whoever may not see why', () => {
  it.each(['PREGNANCY', 'MATERNITY_LEAVE', 'SMALL_CHILD'])(
    'lets nobody go for whom there is %s, unless they ask',
    async (reason) => {
      const id = `kept-${reason}`;
      await place(personnel, id);
      await restrain('person_protection', id, reason, '2026-01-01', '2026-10-02');
      expect(await propose(id)).toEqual({
        __typename: 'ProtectedWithoutRequest',
        code: 'PROTECTED_WITHOUT_REQUEST',
        message: 'The person is let go only if they ask for it (Decree 178/2024/NĐ-CP).',
      });
      expect(await propose(id, true)).toMatchObject({ departure: { status: 'PROPOSED' } });
    },
  );

  it.each(['DISCIPLINE', 'PROSECUTION', 'INSPECTION'])(
    'lets nobody go for whom there is %s, even if they ask',
    async (reason) => {
      const id = `held-${reason}`;
      await place(personnel, id);
      await restrain('person_discipline', id, reason, '2026-11-30');
      for (const requested of [false, true]) {
        expect(await propose(id, requested)).toMatchObject({ code: 'UNDER_PROCEEDINGS' });
      }
    },
  );

  it('lets go whose restraints are over, or come after the day', async () => {
    await place(personnel, 'free');
    await restrain('person_protection', 'free', 'SMALL_CHILD', '2024-01-01', '2026-10-01');
    await restrain('person_discipline', 'free', 'DISCIPLINE', '2026-12-02');
    expect(await propose('free')).toMatchObject({ departure: { status: 'PROPOSED' } });
  });

  it('is asked again at each step: what came up since counts', async () => {
    await place(personnel, 'since');
    const { id } = (await propose('since')).departure;
    await restrain('person_discipline', 'since', 'PROSECUTION', '2026-10-03');
    const step = { departure: id, version: 1, on: '2026-10-05' };
    const answer = await command(personnel, 'appraiseDeparture', step, { viewer: OFFICER });
    expect(answer).toMatchObject({ code: 'UNDER_PROCEEDINGS' });
  });

  it('leaves a record of having asked', async () => {
    const { rows } = await personnel.owner.query(
      `select action, persons, fields from audit_entry where request_id = 'restraint-held-DISCIPLINE'`,
    );
    const entry = {
      action: 'READ',
      persons: ['held-DISCIPLINE'],
      fields: ['departures', 'protections', 'proceedings'],
    };
    expect(rows).toEqual([entry, entry]);
  });
});

describe('the function that knows', () => {
  const ask = (viewer: Viewer, person: string) =>
    readAs(poolOf(personnel.database), viewer, async (client) => {
      const { rows } = await client.query(
        `select personnel_restraints($1, '2026-10-01', '2026-12-01') as answer`,
        [person],
      );
      // What was opened to the function is shut again: the tables show nothing to this viewer.
      for (const table of ['person_discipline', 'person_protection']) {
        const seen = await client.query(`select 1 from ${table}`);
        expect(seen.rowCount).toBe(0);
      }
      const imports = await client.query(`select current_setting('haicap.import', true) as i`);
      expect(imports.rows[0].i).toBe('');
      return rows[0].answer;
    });

  it('says that it is so and not why, of people whom the viewer sees, to who lets people go', async () => {
    expect(await ask(OFFICER, 'held-DISCIPLINE')).toEqual(['UNDER_PROCEEDINGS']);
    expect(await ask(OFFICER, 'kept-PREGNANCY')).toEqual(['PROTECTED']);
    expect(await ask(OFFICER, 'nobody')).toBeNull();
    for (const viewer of [
      { ...OFFICER, territory: [UNITS.tanDinh] },
      { ...OFFICER, territory: [] },
      { ...OFFICER, scopes: ['departures:propose'] },
      { ...OFFICER, scopes: ['people:read'] },
      { ...OFFICER, scopes: ['people:read', 'departures:pay'] },
    ]) {
      expect(await ask(viewer, 'held-DISCIPLINE')).toBeNull();
    }
  });

  it('answers nothing outside a viewer’s transaction', async () => {
    const { rows } = await poolOf(personnel.database).query(
      `select personnel_restraints('held-DISCIPLINE', '2026-10-01', '2026-12-01') as answer,
         personnel_open_assignments('held-DISCIPLINE', '2026-10-01', '2026-10-01') as open`,
    );
    expect(rows).toEqual([{ answer: null, open: null }]);
  });
});
