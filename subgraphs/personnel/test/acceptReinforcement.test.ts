import { UNITS } from '@haicap/subgraph-kit/testing/smallTerritory';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { arrangeLandSenders } from './support/landSenders.ts';
import { type AskOptions, openPersonnel, type TestPersonnel } from './support/personnel.ts';
import { officerOf } from './support/viewers.ts';

const { city, saigon, tanDinh, conDao } = UNITS;

let personnel: TestPersonnel;
beforeAll(async () => {
  personnel = await openPersonnel();
  await arrangeLandSenders(personnel);
});
afterAll(() => personnel.close());

const ACCEPT = `mutation ($input: AcceptReinforcementInput!) { acceptReinforcement(input: $input) {
  __typename
  ... on ReinforcementAccepted { alreadyAccepted secondments {
    id kind validFrom expectedEnd decision category speciality
    person { id unit { id } } organisation { id } fromOrganisation { id } } }
  ... on ReinforcementRefused { code message move organisation { id } recordedNeed { id } } } }`;

interface Move {
  readonly person: string;
  readonly fromOrganisation: string;
  readonly toOrganisation: string;
  readonly need?: string | null;
  readonly version?: number;
}

const BY = { viewer: officerOf(city) };
const DAYS = { startsOn: '2026-11-25', expectedEnd: '2029-11-25' };

async function accept(
  decision: string,
  moves: readonly Move[],
  more = {},
  options: AskOptions = BY,
) {
  const { data, errors } = await personnel.ask(ACCEPT, {
    ...options,
    variables: {
      input: {
        province: city,
        decision,
        ...DAYS,
        moves: moves.map((move) => ({ version: 1, ...move })),
        ...more,
      },
    },
  });
  return errors.length > 0 ? { error: errors[0]?.extensions?.code } : data.acceptReinforcement;
}

const move = (person: string, fromOrganisation: string, toOrganisation: string): Move => ({
  person,
  fromOrganisation,
  toOrganisation,
});

async function vacancies() {
  const { data } = await personnel.ask(
    `query ($units: [_Any!]!) { _entities(representations: $units) { ... on TerritorialUnit {
       staffing { total { vacancies surplus secondedIn secondedOut } } } } }`,
    {
      viewer: officerOf(city),
      variables: { units: [{ __typename: 'TerritorialUnit', id: city }] },
    },
  );
  return data._entities[0].staffing.total;
}

async function written() {
  const [row] = await personnel.arrange(`
    select (select count(*)::int from assignment where kind = 'SECONDED') as seconded,
      (select count(*)::int from person where version > 1) as moved,
      (select count(*)::int from change_log) as logged,
      (select count(*)::int from audit_entry where action = 'WRITE') as audited`);
  return row;
}

describe('accepting moves', () => {
  it('is refused with the reason, and then writes nothing', async () => {
    const refused = async (code: string, moves: readonly Move[], more = {}) => {
      const told = await accept('từ chối', moves, more);
      expect(told).toMatchObject({ __typename: 'ReinforcementRefused', code });
      return told;
    };
    const fine = move('d-1', 'dept', 'td');
    const unavailable = 'PERSON_NOT_AVAILABLE';
    expect(await refused(unavailable, [fine, move('s-4', 'sg', 'td')])).toMatchObject({
      message: 'Người này không thuộc diện cử đi.',
      move: 1,
      organisation: { id: 'sg' },
    });
    await refused(unavailable, [move('h-1', 'hk', 'td')]);
    await refused(unavailable, [move('d-1', 'sg', 'td')]);
    await refused(unavailable, [fine, fine]);
    await refused('STALE_VERSION', [{ ...fine, version: 2 }]);
    await refused('ORGANISATION_NOT_LIVING', [move('d-1', 'dept', 'gone')]);
    await refused('OUTSIDE_PROVINCE', [move('d-1', 'dept', 'hk')]);
    await refused('OUTSIDE_PROVINCE', [move('s-1', 'sg', 'dept')]);
    const three = ['s-1', 's-2', 's-3'].map((person) => move(person, 'sg', 'td'));
    await refused('OVER_LIMIT', three);
    expect(await refused('NEED_ALREADY_MET', three, { limitPerOrganisation: 3 })).toMatchObject({
      move: 2,
      organisation: { id: 'td' },
    });
    // The vacancy in Côn Đảo is asked for: who fills it names the need, once.
    await refused('NEED_ALREADY_MET', [move('d-1', 'dept', 'cd')]);
    const needed = ['d-1', 'd-2'].map((person) => ({
      ...move(person, 'dept', 'cd'),
      need: 'need',
    }));
    expect(await refused('NEED_ALREADY_MET', needed)).toMatchObject({
      recordedNeed: { id: 'need' },
    });
    await refused('NEED_ALREADY_MET', [{ ...fine, need: 'need' }]);
    await refused('DAY_OUT_OF_ORDER', [fine], { startsOn: '2026-11-26' });
    await refused('DAY_OUT_OF_ORDER', [fine], { expectedEnd: '2026-11-25' });
    await personnel.arrange(`update quota set headcount = 3 where organisation_id = 'dept'`);
    await refused('BELOW_QUOTA', [fine]);
    await personnel.arrange(`update quota set headcount = 1 where organisation_id = 'dept'`);
    expect(await written()).toEqual({ seconded: 0, moved: 0, logged: 0, audited: 0 });
  });

  it('is not for officers of a commune, nor without the scope to write people', async () => {
    const moves = [move('s-1', 'sg', 'td')];
    // Who sends may not place somebody in a unit that is not theirs.
    const own = await accept('xã', moves, {}, { viewer: officerOf(saigon) });
    expect(own).toEqual({ error: 'FORBIDDEN' });
    const reader = { ...officerOf(city), scopes: ['people:read'] };
    const told = await accept('đọc', moves, {}, { viewer: reader });
    expect(told).toEqual({ error: 'FORBIDDEN' });
    expect(await written()).toMatchObject({ seconded: 0, moved: 0 });
  });

  it('of two at once that send the same people makes one', async () => {
    const both = await Promise.all(
      ['A', 'B'].map((decision) => accept(decision, [move('s-3', 'sg', 'td')])),
    );
    expect(both.map(({ __typename }) => __typename).sort()).toEqual([
      'ReinforcementAccepted',
      'ReinforcementRefused',
    ]);
    expect(both.find(({ code }) => code)).toMatchObject({ code: 'STALE_VERSION' });
    expect(await written()).toMatchObject({ seconded: 1, moved: 1, audited: 1 });
    // As it was, for the next test.
    await personnel.arrange(`delete from assignment where kind = 'SECONDED'`);
    await personnel.arrange(`delete from command_result`);
    await personnel.arrange(`update person set unit_id = $1, version = 1 where id = 's-3'`, [
      saigon,
    ]);
  });

  it('makes what a plan said, and as many vacancies fewer', async () => {
    const { data } = await personnel.ask(
      `{ reinforcementPlan(province: "${city}") { cost unmet { count } moves {
         person { id version } fromOrganisation { id } toOrganisation { id } need { id } } } }`,
      BY,
    );
    const { moves: planned, cost, unmet } = data.reinforcementPlan;
    // The department sends its two; one of Sài Gòn goes to Tân Định, which is near.
    expect({ cost, unmet, moves: planned.length }).toEqual({
      cost: 1 + 1 + 11,
      unmet: [],
      moves: 3,
    });
    // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
    const moves: readonly Move[] = planned.map((each: any) => ({
      person: each.person.id,
      version: each.person.version,
      fromOrganisation: each.fromOrganisation.id,
      toOrganisation: each.toOrganisation.id,
      need: each.need?.id ?? null,
    }));
    expect(await vacancies()).toEqual({ vacancies: 3, surplus: 5, secondedIn: 0, secondedOut: 0 });
    const told = await accept('12/QĐ-UBND', moves);
    expect(told).toMatchObject({ __typename: 'ReinforcementAccepted', alreadyAccepted: false });
    expect(await vacancies()).toEqual({ vacancies: 0, surplus: 2, secondedIn: 3, secondedOut: 3 });

    const unitOf: Readonly<Record<string, string>> = { td: tanDinh, cd: conDao };
    expect(told.secondments).toEqual(
      moves.map(({ person, fromOrganisation, toOrganisation }) => ({
        id: expect.any(String),
        kind: 'SECONDED',
        validFrom: '2026-11-25',
        expectedEnd: '2029-11-25',
        decision: '12/QĐ-UBND',
        category: 'CIVIL_SERVANT',
        speciality: 'LAND',
        person: { id: person, unit: { id: unitOf[toOrganisation] } },
        organisation: { id: toOrganisation },
        fromOrganisation: { id: fromOrganisation },
      })),
    );
    const again = await accept('12/QĐ-UBND', moves);
    expect(again).toEqual({ ...told, alreadyAccepted: true });
    const other = await accept('12/QĐ-UBND', moves.slice(1));
    expect(other).toMatchObject({ code: 'CONFLICTING_INPUT' });
    expect(await written()).toMatchObject({ seconded: 3, moved: 3 });
    expect(await personnel.arrange('select * from need_fill where people > 0')).toEqual([
      { need_id: 'need', people: 1 },
    ]);
  });

  it('lets the rows of who goes follow them, and their new officers see them', async () => {
    const rows = await personnel.arrange(
      `select p.unit_id = e.unit_id as follows, p.unit_id from person p
       join person_ethnicity e on e.person_id = p.id where p.id = 'd-1'`,
    );
    expect(rows).toEqual([{ follows: true, unit_id: expect.stringMatching(/^267(34|32)\.2$/) }]);
    const ids = async (unit: string) => {
      const { data } = await personnel.ask('{ people { edges { node { id } } } }', {
        viewer: officerOf(unit),
      });
      return data.people.edges.map((edge: { node: { id: string } }) => edge.node.id);
    };
    const seen = [...(await ids(tanDinh)), ...(await ids(conDao))].sort();
    expect(seen).toHaveLength(3);
    const left = await ids(saigon);
    expect(left.filter((id: string) => seen.includes(id))).toEqual([]);
  });
});
