import type { Viewer } from '@haicap/subgraph-kit/protocol';
import { UNITS } from '@haicap/subgraph-kit/testing/smallTerritory';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OWN_FIELDS } from '../src/commands/own/ownFields.ts';
import { command } from './support/command.ts';
import { openOffices, place } from './support/offices.ts';
import { openPersonnel, TEST_VAULT, type TestPersonnel, TODAY } from './support/personnel.ts';

let personnel: TestPersonnel;
beforeAll(async () => {
  personnel = await openPersonnel();
  await openOffices(personnel);
  for (const id of ['self', 'other']) {
    await place(personnel, id, 'saigon', { subject: `subject-${id}` });
    const { cipher, keyId, lookup } = TEST_VAULT.seal(
      id,
      id === 'self' ? '079190000001' : '079190000002',
    );
    await personnel.arrange(`insert into person_identifier values ($1, $2, $3, $4, $5)`, [
      id,
      UNITS.saigon,
      cipher,
      keyId,
      lookup,
    ]);
    for (const row of [
      `person_ethnicity values ($1, $2, 'Kinh')`,
      `person_party values ($1, $2, '2015-02-03')`,
      `person_protection values ($1, $2, 'SMALL_CHILD', '2025-01-01', null, '2025-01-01')`,
      `person_discipline values ($1, $2, 'INSPECTION', '2026-01-01', null, '2026-01-01')`,
      `pay values ($1, $2, 'SALARY', 'COEFFICIENT', 4.65, '2025-01-01', null, '2025-01-01')`,
      `departure (person_id, unit_id, id, level, category, sector, kind, policy, leaving_on, status,
         proposed_on, proposed_reported_on, provenance) values ($1, $2, 'd-' || $1, 'COMMUNE', 'CADRE',
         'CIVIL', 'RESIGNATION', 'DECREE_178', '2027-01-01', 'PROPOSED', '2026-01-01', '2026-01-01',
         'IMPORTED')`,
      `payment values ('d-' || $1, $1, $2, 'UNC', '2026-02-02', 5000000, '2026-02-02')`,
    ]) {
      await personnel.arrange(`insert into ${row}`, [id, UNITS.saigon]);
    }
  }
});
afterAll(() => personnel.close());

const own = (subject: string, more: Partial<Viewer> = {}): Viewer => ({
  kind: 'PERSON',
  subject,
  name: null,
  scopes: ['own:read', 'own:write'],
  territory: [],
  purpose: null,
  ...more,
});
const ME = `{ me { id name unit { id } identifier ethnicity partyMember partyJoinedOn
  protections { reason } proceedings { reason } pay { component value } assignments { id }
  departures { id status } payments { departureId amount paidOn } contests { field text } } }`;
const WHOLE = {
  id: 'self',
  name: 'Nguyễn Văn An',
  unit: { id: UNITS.saigon },
  identifier: '079190000001',
  ethnicity: 'Kinh',
  partyMember: true,
  partyJoinedOn: '2015-02-03',
  protections: [{ reason: 'SMALL_CHILD' }],
  proceedings: [{ reason: 'INSPECTION' }],
  pay: [{ component: 'SALARY', value: '4.65' }],
  assignments: [{ id: 'a-self' }],
  departures: [{ id: 'd-self', status: 'PROPOSED' }],
  payments: [{ departureId: 'd-self', amount: 5_000_000, paidOn: '2026-02-02' }],
  contests: [],
};

describe('one’s own record', () => {
  it('shows all that is on file, without territory, scopes of kinds or a purpose', async () => {
    expect((await personnel.ask(ME, { viewer: own('subject-self') })).data).toEqual({ me: WHOLE });
  });

  it('is the viewer’s alone, however much else an officer sees', async () => {
    const officer = own('subject-self', {
      scopes: ['own:read', 'people:read', 'people:pay', 'people:health', 'people:discipline'],
      territory: ['VN'],
    });
    expect((await personnel.ask(ME, { viewer: officer })).data).toEqual({ me: WHOLE });
    expect(
      (await personnel.ask('{ people { edges { node { id } } } }', { viewer: own('subject-self') }))
        .data,
    ).toEqual({ people: { edges: [{ node: { id: 'self' } }] } });
  });

  it.each([
    ['nobody on file', own('subject-nobody')],
    ['a service of that name', own('subject-self', { kind: 'SERVICE' })],
  ])('is null for %s', async (_, viewer) => {
    expect((await personnel.ask(ME, { viewer })).data).toEqual({ me: null });
  });

  it('is not to be written by its person', async () => {
    const viewer = own('subject-self', { scopes: ['people:read', 'people:write', 'own:write'] });
    const change = { person: 'self', version: 1, qualification: 'DOCTOR' };
    expect((await command(personnel, 'changePerson', change, { viewer })).error).toBe('FORBIDDEN');
  });
});

describe('contesting it', () => {
  const CONTEST = `mutation ($input: ContestOwnRecordInput!) { contestOwnRecord(input: $input) {
    __typename ... on OwnRecordContested { contest { field text requestedOn } }
    ... on Refusal { code message } ... on ContestFieldUnknown { fields }
    ... on ContestConflict { recorded { text } } } }`;
  const INPUT = { field: 'pay', text: 'Hệ số là 4,98' };
  const contest = async (input: object, viewer = own('subject-self'), today = TODAY) => {
    const answer = await personnel.ask(CONTEST, { viewer, variables: { input }, today });
    return answer.data?.contestOwnRecord ?? answer.errors[0]?.extensions?.code;
  };

  it('is noted once a day in the same words, and shows in the record', async () => {
    const noted = {
      __typename: 'OwnRecordContested',
      contest: { ...INPUT, requestedOn: TODAY },
    };
    expect(await contest(INPUT)).toEqual(noted);
    expect(await contest(INPUT, own('subject-self'), '2026-11-28')).toEqual(noted);
    expect(await contest({ ...INPUT, text: 'Khác' })).toEqual({
      __typename: 'ContestConflict',
      code: 'CONFLICTING_INPUT',
      message: 'Hôm nay bạn đã có ý kiến khác về trường này.',
      recorded: { text: INPUT.text },
    });
    const { data } = await personnel.ask('{ me { contests { field text } } }', {
      viewer: own('subject-self'),
    });
    expect(data.me.contests).toEqual([INPUT]);
    const { rows } = await personnel.owner.query(
      `select persons, fields, a::text as line from audit_entry a where action = 'WRITE'`,
    );
    expect(rows).toMatchObject([{ persons: ['self'], fields: ['pay'] }]);
    expect(rows[0].line).not.toContain('4,98');
  });

  it('is refused for a field that there is not, for nobody, and without the scope', async () => {
    for (const field of ['id', 'contests', 'salary', 'constructor', '']) {
      expect(await contest({ ...INPUT, field })).toMatchObject({
        code: 'FIELD_UNKNOWN',
        fields: [...OWN_FIELDS],
      });
    }
    expect(await contest(INPUT, own('subject-nobody'))).toMatchObject({ code: 'NOT_ON_STAFF' });
    for (const text of ['', ' \n', 'x'.repeat(2001), 'a\0b']) {
      expect(await contest({ ...INPUT, text })).toBe('BAD_USER_INPUT');
    }
    expect(await contest(INPUT, own('subject-self', { scopes: ['own:read'] }))).toBe('FORBIDDEN');
  });

  it('takes every field of the record but its id and the contests', () => {
    const type = personnel.subgraph.schema.getType('OwnRecord') as unknown as {
      getFields(): Record<string, unknown>;
    };
    const fields = Object.keys(type.getFields()).filter(
      (name) => !['id', 'contests'].includes(name),
    );
    expect([...OWN_FIELDS].sort()).toEqual(fields.sort());
  });
});
