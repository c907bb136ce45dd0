import { UNITS } from '@haicap/subgraph-kit/testing/smallTerritory';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openCongress, type TestCongress } from './support/congress.ts';
import { insert, milestone, party } from './support/facts.ts';

const { country, city, saigon, tanDinh, conDao, hanoi, hoanKiem } = UNITS;

const PROGRESS = `query ($units: [_Any!]!, $levels: [PartyOrganisationLevel!]) {
  _entities(representations: $units) { ... on TerritorialUnit {
    id
    congressProgress(levels: $levels) {
      asOf isSample term unit { id }
      coverage { reported existing latestReportedOn }
      total { ...figures }
      byLevel { level figures { ...figures } }
      policies { name }
    }
  } } }
fragment figures on CongressFigures {
  organisations congresses onTime late
  byState { notStarted onTrack atRisk late ready held }
  nextDue { code dueOn daysLate } nextAhead { code dueOn daysLate }
  documents { kind status documents }
  personnelPlans { draft built appraised decided }
  structure { code committees countMissing short seatsShort }
  results { committee organisations members standing secretaries deputies }
}`;

let congress: TestCongress;

/**
 * On 20 August: Sài Gòn late by its plan of the congress, with a base that is ready; Tân Định on
 * track, its report adopted on the 19th; nothing but the organisation in Côn Đảo; the city at risk;
 * Hoàn Kiếm held; nothing of Hà Nội's own; a central body that has not started.
 */
beforeAll(async () => {
  congress = await openCongress();
  await party(congress, 'saigon', saigon, { level: 'COMMUNE', latest_on: '2025-10-31' });
  await milestone(congress, 'saigon', saigon, { code: 'PLAN_ISSUED', due_on: '2025-08-10' });
  await milestone(congress, 'saigon', saigon, { code: 'DELEGATES_CHOSEN', due_on: '2025-10-01' });
  await party(congress, 'base', saigon);
  await milestone(congress, 'base', saigon, { due_on: '2025-07-01', done_on: '2025-07-02' });
  await party(congress, 'tandinh', tanDinh, { level: 'COMMUNE', latest_on: '2025-10-31' });
  await milestone(congress, 'tandinh', tanDinh, { code: 'PLAN_ISSUED', due_on: '2025-09-20' });
  await insert(congress, 'congress_document', {
    id: 'report',
    congress_id: 'tandinh',
    unit_id: tanDinh,
    drafting_on: '2025-07-05',
    consulted_on: '2025-07-20',
    appraised_on: '2025-08-01',
    approved_on: '2025-08-06',
    adopted_on: '2025-08-19',
    reported_on: '2025-08-19',
  });
  await insert(congress, 'party_organisation', {
    id: 'o-condao',
    unit_id: conDao,
    level: 'COMMUNE',
  });
  await party(congress, 'city', city, { level: 'PROVINCE', latest_on: '2025-10-31' });
  await insert(congress, 'personnel_plan', {
    id: 'plan',
    congress_id: 'city',
    unit_id: city,
    due_on: '2025-08-25',
    built_on: '2025-08-02',
  });
  await party(congress, 'hoankiem', hoanKiem, {
    level: 'COMMUNE',
    held_from: '2025-08-14',
    held_to: '2025-08-15',
    committee_choice: 'APPOINTED',
    organisation: { merged: true },
  });
  await milestone(congress, 'hoankiem', hoanKiem, { due_on: '2025-07-15' });
  // 26 members: 15 % is 3.9, 10 % is 2.6, 5 % is 1.3; the plan has 27 to 33 members.
  await insert(congress, 'committee_result', {
    congress_id: 'hoankiem',
    unit_id: hoanKiem,
    decided_on: '2025-08-15',
    members: 26,
    standing: 9,
    women: 2,
    women_in_standing: 0,
    young: 3,
    new_members: 0,
  });
  await party(congress, 'central', country, { level: 'CENTRAL_BODY' });
});
afterAll(() => congress.close());

async function ask(ids: readonly string[], levels?: readonly string[]) {
  const units = ids.map((id) => ({ __typename: 'TerritorialUnit', id }));
  const { data, errors, statements } = await congress.ask(PROGRESS, {
    variables: { units, levels },
  });
  expect(errors).toEqual([]);
  return { rows: data._entities, statements };
}

const NO_STATE = { notStarted: 0, onTrack: 0, atRisk: 0, late: 0, ready: 0, held: 0 };

describe('the progress of congresses in a unit', () => {
  it('of a province is that of its own committee and of all in its communes', async () => {
    const [{ congressProgress }] = (await ask([city])).rows;
    expect(congressProgress).toMatchObject({
      asOf: '2025-08-20',
      term: 'TERM_2025_2030',
      unit: { id: city },
      isSample: false,
      // Côn Đảo has an organisation without a congress; the city is the fourth unit.
      coverage: { reported: 3, existing: 4, latestReportedOn: '2025-08-19' },
    });
    expect(congressProgress.total).toEqual({
      organisations: 5,
      congresses: 4,
      onTime: 3,
      late: 1,
      byState: { ...NO_STATE, onTrack: 1, atRisk: 1, late: 1, ready: 1 },
      nextDue: { code: 'PLAN_ISSUED', dueOn: '2025-08-10', daysLate: 10 },
      nextAhead: { code: 'PLAN_ISSUED', dueOn: '2025-09-20', daysLate: 0 },
      documents: [{ kind: 'POLITICAL_REPORT', status: 'ADOPTED', documents: 1 }],
      personnelPlans: { draft: 0, built: 1, appraised: 0, decided: 0 },
      structure: [],
      results: [],
    });
    const levels = congressProgress.byLevel.map(
      ({ level, figures }: { level: string; figures: { organisations: number } }) => [
        level,
        figures.organisations,
      ],
    );
    expect(levels).toEqual([
      ['BASE', 1],
      ['COMMUNE', 3],
      ['PROVINCE', 1],
    ]);
    const policies = congressProgress.policies.map(({ name }: { name: string }) => name);
    expect(policies).toEqual(expect.arrayContaining(['riskDays', 'approximateSeats']));
  });

  it('tells how many committees fall short in what, and by how many seats', async () => {
    const [{ congressProgress }] = (await ask([hoanKiem])).rows;
    expect(congressProgress.total.structure).toEqual([
      { code: 'WOMEN', committees: 1, countMissing: 0, short: 1, seatsShort: 2 },
      { code: 'WOMEN_IN_STANDING', committees: 1, countMissing: 0, short: 1, seatsShort: 1 },
      { code: 'YOUNG', committees: 1, countMissing: 0, short: 0, seatsShort: 0 },
      { code: 'SCIENCE_TECHNOLOGY', committees: 1, countMissing: 1, short: 0, seatsShort: 0 },
      { code: 'COMMITTEE_SIZE', committees: 1, countMissing: 0, short: 1, seatsShort: 1 },
      { code: 'STANDING_SIZE', committees: 1, countMissing: 0, short: 0, seatsShort: 0 },
    ]);
    expect(congressProgress.total.results).toEqual([
      {
        committee: 'APPOINTED',
        organisations: 1,
        members: 26,
        standing: 9,
        secretaries: 1,
        deputies: 2,
      },
    ]);
    expect(congressProgress.total.byState).toEqual({ ...NO_STATE, held: 1 });
    expect(congressProgress.total.nextDue).toBeNull();
  });

  it('on an earlier day knows nothing of what was done later', async () => {
    const { rows } = await ask([`${city}@2025-08-05`, `${hoanKiem}@2025-08-05`]);
    const [inCity, inHoanKiem] = rows.map(
      ({ congressProgress: { total } }: { congressProgress: { total: object } }) => total,
    );
    expect(inCity).toMatchObject({
      byState: { ...NO_STATE, onTrack: 2, atRisk: 1, ready: 1 },
      nextDue: { dueOn: '2025-08-10', daysLate: 0 },
      nextAhead: { dueOn: '2025-08-10', daysLate: 0 },
      documents: [{ kind: 'POLITICAL_REPORT', status: 'APPRAISED', documents: 1 }],
    });
    expect(inHoanKiem).toMatchObject({
      byState: { ...NO_STATE, late: 1 },
      nextDue: { dueOn: '2025-07-15', daysLate: 21 },
      structure: [],
      results: [],
    });
  });

  it('of the country is that of the provinces and of what is at the Centre', async () => {
    const { rows } = await ask([country, city, hanoi]);
    const [all, ofCity, ofHanoi] = rows.map(
      ({ congressProgress: { total } }: { congressProgress: { total: object } }) => total,
    );
    expect(all.byState).toEqual({
      notStarted: 1 + ofCity.byState.notStarted + ofHanoi.byState.notStarted,
      onTrack: ofCity.byState.onTrack + ofHanoi.byState.onTrack,
      atRisk: ofCity.byState.atRisk + ofHanoi.byState.atRisk,
      late: ofCity.byState.late + ofHanoi.byState.late,
      ready: ofCity.byState.ready + ofHanoi.byState.ready,
      held: ofCity.byState.held + ofHanoi.byState.held,
    });
    expect([all.congresses, ofCity.congresses, ofHanoi.congresses]).toEqual([6, 4, 1]);
    // Neither Côn Đảo nor Hà Nội itself; the country is no unit that reports.
    expect(rows[0].congressProgress.coverage).toMatchObject({ reported: 4, existing: 6 });
  });

  it('of some levels is held against the units that have them', async () => {
    const { rows } = await ask([city, country], ['COMMUNE']);
    const found = rows.map(
      ({
        congressProgress: { total, coverage },
      }: {
        congressProgress: Record<string, object>;
      }) => ({
        ...total,
        ...coverage,
      }),
    );
    expect(found).toMatchObject([
      { organisations: 3, congresses: 2, reported: 2, existing: 3 },
      { organisations: 4, congresses: 3, reported: 3, existing: 4 },
    ]);
    const central = await ask([country], ['CENTRAL_BODY']);
    expect(central.rows[0].congressProgress).toMatchObject({
      total: { organisations: 1, byState: { ...NO_STATE, notStarted: 1 } },
      coverage: { reported: 0, existing: 0 },
    });
  });

  it('is null where there is no organisation, and marked where there is a sample', async () => {
    const before = await ask([`${saigon}@2025-07-01`, `${hanoi}@2025-07-01`], ['PROVINCE']);
    expect(before.rows.map((row: { congressProgress: unknown }) => row.congressProgress)).toEqual([
      null,
      null,
    ]);
    await congress.arrange(`update milestone set provenance = 'SAMPLE' where congress_id = 'base'`);
    const { rows } = await ask([country, saigon, tanDinh]);
    const samples = rows.map(
      (row: { congressProgress: { isSample: boolean } }) => row.congressProgress.isSample,
    );
    expect(samples).toEqual([true, true, false]);
  });

  it('is read in one statement after that of the units, however many', async () => {
    const { statements } = await ask(Object.values(UNITS));
    expect(statements).toHaveLength(1);
  });
});
