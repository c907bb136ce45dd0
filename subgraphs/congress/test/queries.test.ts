import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openCongress, type TestCongress } from './support/congress.ts';

let congress: TestCongress;
beforeAll(async () => {
  congress = await openCongress();
});
afterAll(() => congress.close());

const ask = (query: string, language: 'vi' | 'en' = 'vi') => congress.ask(query, { language });

async function data(query: string, language?: 'vi' | 'en') {
  const { data: found, errors, statements } = await ask(query, language);
  expect(errors).toEqual([]);
  expect(statements).toEqual([]);
  return found;
}

describe('the open queries, asked by the public', () => {
  it('electionCalendar', async () => {
    const { electionCalendar } = await data(`{
      electionCalendar(electionDay: "2026-03-15") {
        electionDay
        steps { code day daysBefore printedDay opensAt closesAt description }
        policies { name value confidence }
      }
    }`);
    expect(electionCalendar.steps).toHaveLength(18);
    expect(electionCalendar.steps[3]).toEqual({
      code: 'ELECTORAL_UNITS',
      day: '2025-12-25',
      daysBefore: 80,
      printedDay: '2025-12-15',
      opensAt: null,
      closesAt: null,
      description: 'Ấn định và công bố đơn vị bầu cử.',
    });
    expect(electionCalendar.policies).toEqual([
      { name: 'dossierHour', value: '17:00', confidence: 'UNSOURCED' },
    ]);
  });

  it('councilSize', async () => {
    const query = '{ councilSize(kind: WARD_OF_CITY, population: 52000) { seats } }';
    expect(await data(query)).toEqual({ councilSize: { seats: 21 } });
  });

  it('congressTerms of a commune, in either language', async () => {
    const query = `{
      congressTerms(level: COMMUNE) {
        kind contents committee delegation reason reasonText shorter
        ageMonth stateAgeMonth planningAgeMonth
        schedule { latestOn mostDays preparatoryDays pilot { from to early } }
        delegates { attendance most }
        sizes { basis committee { from to } standing { from to } offices }
        policies { description }
      }
    }`;
    const { congressTerms } = await data(query, 'en');
    expect(congressTerms).toMatchObject({
      kind: 'TWO',
      committee: 'APPOINTED',
      reason: 'COMMUNE_UNDER_PROVINCE',
      schedule: { latestOn: '2025-08-31', mostDays: 2, preparatoryDays: 0.5 },
      ageMonth: '2025-07',
      sizes: { committee: { from: 27, to: 33 } },
    });
    expect(congressTerms.reasonText).toContain('the superior appoints');
    const inVietnamese = (await data(query)).congressTerms;
    expect(inVietnamese.reasonText).toContain('cấp trên chỉ định');
    expect(inVietnamese.policies[0].description).toContain('Đại hội điểm');
  });

  it('committeeStructure', async () => {
    const { committeeStructure } = await data(`{
      committeeStructure(input: {
        level: COMMUNE, members: 4, standing: 2, women: 0, womenInStanding: 0,
        ethnicMinorities: 1, ethnicTarget: 0.3, ages: [41, 42, 50, 51]
      }) {
        lines { code state count of share targetShare targetSeats mostSeats short }
        plannedCommittee { from to }
      }
    }`);
    const [women] = committeeStructure.lines;
    expect(women).toEqual({
      code: 'WOMEN',
      state: 'SHORT',
      count: 0,
      of: 4,
      share: 0,
      targetShare: 0.15,
      targetSeats: 1,
      mostSeats: null,
      short: 1,
    });
    const ethnic = committeeStructure.lines.find(
      ({ code }: { code: string }) => code === 'ETHNIC_MINORITIES',
    );
    expect(ethnic).toMatchObject({ targetSeats: 2, targetShare: 0.3, short: 1 });
    expect(committeeStructure.plannedCommittee).toEqual({ from: 4, to: 6 });
  });

  it('checkCandidate, which says that it decides nothing', async () => {
    const { checkCandidate } = await data(
      `{
        checkCandidate(input: {
          level: PROVINCE, body: COMMITTEE, title: DEPUTY_SECRETARY, again: true,
          sex: MALE, birthMonth: "1967-03", topTitles: 2
        }) {
          outcome notice isDecision referenceMonth retirementMonth
          monthsLeft monthsNeeded specialMonthsNeeded
          findings { code weight figure limit message } unchecked { code message }
        }
      }`,
      'en',
    );
    expect(checkCandidate).toMatchObject({
      outcome: 'SPECIAL_DECISION',
      isDecision: false,
      referenceMonth: '2025-09',
      retirementMonth: '2029-03',
      monthsLeft: 42,
      monthsNeeded: 48,
      specialMonthsNeeded: 42,
      findings: [{ code: 'SPECIAL_CASE_ALONE', weight: 'SPECIAL_DECISION', figure: 42, limit: 48 }],
      unchecked: [{ code: 'STANDARDS_AND_APPRAISAL' }],
    });
    expect(checkCandidate.notice).toContain('no decision');
  });
});

const candidate = (says: string) =>
  `{ checkCandidate(input: { level: BASE, body: COMMITTEE, again: true, sex: MALE, birthMonth: "1970-01", ${says} }) { outcome } }`;

const committee = (says: string) =>
  `{ committeeStructure(input: { level: COMMUNE, ${says} }) { lines { code } } }`;

describe('what cannot be', () => {
  it.each([
    ['electionDay', '{ electionCalendar(electionDay: "2026-03-14") { electionDay } }'],
    ['electionDay', '{ electionCalendar(electionDay: "2100-03-14") { electionDay } }'],
    ['electionDay', '{ electionCalendar(electionDay: "1999-12-26") { electionDay } }'],
    ['population', '{ councilSize(kind: SPECIAL_ZONE, population: -1) { seats } }'],
    ['population', '{ councilSize(kind: SPECIAL_ZONE, population: 10000001) { seats } }'],
    ['held', '{ congressTerms(level: BASE, held: true) { kind } }'],
    ['held', '{ congressTerms(level: COMMUNE, held: true, merged: true) { kind } }'],
    ['superiorAgrees', '{ congressTerms(level: BASE, superiorAgrees: true) { kind } }'],
    ['members', '{ congressTerms(level: BASE, members: 0) { kind } }'],
    ['input.members', committee('members: 0, standing: 0')],
    ['input.standing', committee('members: 5, standing: 6')],
    ['input.women', committee('members: 5, standing: 2, women: 6')],
    ['input.womenInStanding', committee('members: 5, standing: 3, women: 2, womenInStanding: 3')],
    ['input.ages', committee('members: 2, standing: 1, ages: [40]')],
    ['input.ages[1]', committee('members: 2, standing: 1, ages: [40, 17]')],
    ['input.young', committee('members: 2, standing: 1, ages: [40, 45], young: 2')],
    ['input.ethnicTarget', committee('members: 2, standing: 1, ethnicTarget: 0.12345')],
    [
      'input.title',
      candidate('title: MEMBER')
        .replace('COMMITTEE', 'STATE_POST')
        .replace('title: MEMBER', 'title: SECRETARY'),
    ],
    ['input.birthMonth', candidate('term: TERM_2025_2030').replace('1970-01', '2009-01')],
    ['input.topAge', candidate('topAge: 20')],
    ['input.topTitles', candidate('topTitles: 7')],
    ['input.consecutiveTerms', candidate('consecutiveTerms: 0')],
    ['input.frontCongressMonth', candidate('frontCongressMonth: "2025-11"')],
    [
      'input.frontCongressMonth',
      candidate('frontCongressMonth: "2020-11"').replace('COMMITTEE', 'FRONT_POST'),
    ],
  ])('%s is refused by its name', async (argument, query) => {
    const { errors } = await ask(query);
    expect(errors?.map(({ extensions }) => extensions)).toEqual([
      expect.objectContaining({ code: 'BAD_USER_INPUT', argument }),
    ]);
  });
});
