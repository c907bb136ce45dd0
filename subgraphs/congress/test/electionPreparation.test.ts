import { UNITS } from '@haicap/subgraph-kit/testing/smallTerritory';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openCongress, type TestCongress } from './support/congress.ts';
import { insert, milestone, party } from './support/facts.ts';

const { country, city, saigon, tanDinh, conDao, hanoi, hoanKiem } = UNITS;

const PREPARATION = `query ($units: [_Any!]!, $day: Date!) {
  _entities(representations: $units) { ... on TerritorialUnit {
    electionPreparation(electionDay: $day) {
      asOf electionDay isSample unit { id }
      coverage { reported existing latestReportedOn }
      bodies {
        body units seats electoralUnits firstConsultation secondConsultation thirdConsultation
        candidates selfNominated candidatesPerSeat womenShare youngShare ethnicMinoritiesShare
        selfNominatedShare voters pollingAreas
      }
      steps { step { code day } doneOn done late }
    }
  } } }`;

/** The day after the boards of the election are due. */
const TODAY = '2026-01-05';

let congress: TestCongress;

/**
 * Councils of Sài Gòn and Tân Định; the city's own council; the National Assembly in both provinces
 * and, of Hà Nội's communes, in Hoàn Kiếm, which Hà Nội counts itself. Nothing in Côn Đảo.
 */
beforeAll(async () => {
  congress = await openCongress();
  const rows = [
    {
      unit_id: saigon,
      body: 'COMMUNE_COUNCIL',
      seats: 30,
      electoral_units: 8,
      first_consultation: 60,
      second_consultation: 55,
      third_consultation: 50,
      candidates: 50,
      women: 20,
      young: 10,
      voters: 40_000,
      polling_areas: 20,
      reported_on: '2026-01-03',
    },
    { unit_id: tanDinh, body: 'COMMUNE_COUNCIL', seats: 20, candidates: 30, young: 15 },
    { unit_id: city, body: 'PROVINCIAL_COUNCIL', seats: 95, candidates: 150, women: 60 },
    { unit_id: city, body: 'NATIONAL_ASSEMBLY', seats: 30, candidates: 50, self_nominated: 2 },
    { unit_id: hanoi, body: 'NATIONAL_ASSEMBLY', seats: 29, candidates: 49, self_nominated: 0 },
    { unit_id: hoanKiem, body: 'NATIONAL_ASSEMBLY', candidates: 5 },
    {
      unit_id: hoanKiem,
      body: 'COMMUNE_COUNCIL',
      seats: 25,
      provenance: 'SAMPLE',
      reported_on: '2026-01-04',
    },
  ];
  for (const row of rows) await insert(congress, 'election_preparation', row);
  const done = [
    [saigon, 'STRUCTURE_AND_COMMITTEES', '2025-11-28'],
    [tanDinh, 'STRUCTURE_AND_COMMITTEES', '2025-12-02'],
    [city, 'STRUCTURE_AND_COMMITTEES', '2025-11-20'],
    [saigon, 'ELECTION_BOARDS', '2026-01-04'],
    [saigon, 'POLLING_TEAMS', '2026-01-06'],
    [country, 'STRUCTURE_AND_COMMITTEES', '2025-11-10'],
  ];
  for (const [unit_id, code, done_on] of done) {
    await insert(congress, 'election_step', { unit_id, code, done_on });
  }
});
afterAll(() => congress.close());

async function ask(ids: readonly string[], day = '2026-03-15') {
  const units = ids.map((id) => ({ __typename: 'TerritorialUnit', id }));
  const answer = await congress.ask(PREPARATION, { variables: { units, day }, today: TODAY });
  return { ...answer, rows: answer.data?._entities };
}

const UNTOLD = {
  electoralUnits: null,
  firstConsultation: null,
  secondConsultation: null,
  thirdConsultation: null,
  selfNominated: null,
  womenShare: null,
  youngShare: null,
  ethnicMinoritiesShare: null,
  selfNominatedShare: null,
  voters: null,
  pollingAreas: null,
};

describe('the preparation of an election in a unit', () => {
  it('adds up communes, and shares over those that told them', async () => {
    const [{ electionPreparation }] = (await ask([city])).rows;
    expect(electionPreparation).toMatchObject({
      asOf: TODAY,
      electionDay: '2026-03-15',
      unit: { id: city },
      isSample: false,
      coverage: { reported: 3, existing: 4, latestReportedOn: '2026-01-03' },
    });
    expect(electionPreparation.bodies).toEqual([
      {
        ...UNTOLD,
        body: 'NATIONAL_ASSEMBLY',
        units: 1,
        seats: 30,
        candidates: 50,
        candidatesPerSeat: 50 / 30,
        selfNominated: 2,
        selfNominatedShare: 0.04,
      },
      {
        ...UNTOLD,
        body: 'PROVINCIAL_COUNCIL',
        units: 1,
        seats: 95,
        candidates: 150,
        candidatesPerSeat: 150 / 95,
        womenShare: 0.4,
      },
      {
        body: 'COMMUNE_COUNCIL',
        units: 2,
        seats: 50,
        electoralUnits: 8,
        firstConsultation: 60,
        secondConsultation: 55,
        thirdConsultation: 50,
        candidates: 80,
        selfNominated: null,
        candidatesPerSeat: 1.6,
        // Women were told in Sài Gòn alone.
        womenShare: 0.4,
        youngShare: 25 / 80,
        ethnicMinoritiesShare: null,
        selfNominatedShare: null,
        voters: 40_000,
        pollingAreas: 20,
      },
    ]);
  });

  it('counts nothing twice: what a unit recorded itself stands', async () => {
    const { rows } = await ask([country, hanoi, hoanKiem]);
    const assembly = rows.map(
      ({ electionPreparation: { bodies } }: { electionPreparation: { bodies: object[] } }) =>
        bodies[0],
    );
    expect(assembly).toMatchObject([
      { body: 'NATIONAL_ASSEMBLY', units: 2, seats: 59, candidates: 99 },
      { body: 'NATIONAL_ASSEMBLY', units: 1, seats: 29, candidates: 49 },
      { body: 'NATIONAL_ASSEMBLY', units: 1, seats: null, candidates: 5, candidatesPerSeat: null },
    ]);
    const councils = rows[0].electionPreparation.bodies[2];
    expect(councils).toMatchObject({ body: 'COMMUNE_COUNCIL', units: 3, seats: 75 });
    expect(rows[0].electionPreparation.isSample).toBe(true);
    await congress.arrange(`insert into election_preparation
      (unit_id, election_day, body, seats, electoral_units, candidates, reported_on, provenance)
      values ('VN', '2026-03-15', 'NATIONAL_ASSEMBLY', 500, 182, 864, '2026-01-05', 'OFFICIAL')`);
    const [own] = (await ask([country])).rows;
    expect(own.electionPreparation.bodies[0]).toMatchObject({ seats: 500, candidates: 864 });
  });

  it('has each step with its day, who did it, and who is late', async () => {
    const { rows } = await ask([city, country, `${saigon}@2025-12-01`]);
    const steps = rows.map(
      ({ electionPreparation }: { electionPreparation: { steps: object[] } }) => {
        expect(electionPreparation.steps).toHaveLength(18);
        return electionPreparation.steps;
      },
    );
    expect(steps[0].slice(0, 6)).toEqual([
      {
        step: { code: 'STRUCTURE_AND_COMMITTEES', day: '2025-11-30' },
        doneOn: '2025-11-20',
        done: 3,
        late: 0,
      },
      { step: { code: 'FIRST_CONSULTATION', day: '2025-12-10' }, doneOn: null, done: 0, late: 3 },
      { step: { code: 'FIRST_ADJUSTMENT', day: '2025-12-15' }, doneOn: null, done: 0, late: 3 },
      { step: { code: 'ELECTORAL_UNITS', day: '2025-12-25' }, doneOn: null, done: 0, late: 3 },
      { step: { code: 'ELECTION_BOARDS', day: '2026-01-04' }, doneOn: null, done: 1, late: 2 },
      // Done a day after today.
      { step: { code: 'POLLING_TEAMS', day: '2026-01-31' }, doneOn: null, done: 0, late: 0 },
    ]);
    // Hà Nội and Hoàn Kiếm reported figures and no step; the country itself is counted nowhere.
    expect(steps[1][0]).toMatchObject({ doneOn: '2025-11-10', done: 3, late: 2 });
    expect(rows[1].electionPreparation.coverage).toMatchObject({ reported: 5, existing: 6 });
    // Its figures were reported later.
    expect(rows[2].electionPreparation).toMatchObject({
      bodies: [],
      coverage: { reported: 1, existing: 1, latestReportedOn: '2025-07-01' },
    });
    expect(steps[2][0]).toMatchObject({ doneOn: '2025-11-28', done: 1, late: 0 });
  });

  it('is null where nothing is recorded, and refuses a day that is no Sunday', async () => {
    const { rows } = await ask([conDao]);
    expect(rows[0].electionPreparation).toBeNull();
    expect((await ask([city], '2021-05-23')).rows[0].electionPreparation).toBeNull();
    const { errors } = await ask([city], '2026-03-16');
    expect(errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument: 'electionDay' } },
    ]);
  });

  it('is read in one statement, beside one for progress and two for readiness', async () => {
    await party(congress, 'saigon', saigon, { level: 'COMMUNE' });
    await milestone(congress, 'saigon', saigon, { due_on: '2025-07-15' });
    const units = [city, saigon, tanDinh, conDao].map((id) => ({
      __typename: 'TerritorialUnit',
      id,
    }));
    const { data, errors, statements } = await congress.ask(
      `query ($units: [_Any!]!) { _entities(representations: $units) { ... on TerritorialUnit {
        congressProgress { total { late } }
        partyCongress { readiness { state nextLateMilestone { code daysLate } } }
        electionPreparation { steps { done } }
      } } }`,
      { variables: { units }, today: TODAY },
    );
    expect(errors).toEqual([]);
    expect(data._entities[1]).toMatchObject({
      congressProgress: { total: { late: 1 } },
      partyCongress: { readiness: { state: 'LATE', nextLateMilestone: { daysLate: 174 } } },
    });
    expect(statements).toHaveLength(4);
  });
});
