import { addToMonth } from '@haicap/domain-kit';
import {
  COHORTS,
  PRINTED,
  PRINTED_OF_APPENDIX_2,
} from '@haicap/domain-kit/testing/retirementCohorts';
import { personnelPoliciesSetting, personnelSubgraph } from '@haicap/personnel';
import { TEST_VAULT } from '@haicap/personnel/testing/personnel';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type OpenGraph, openGraph } from '../support/openGraph.ts';
import { DERIVED, long, MR_A, MR_C, MS_D, PUBLISHED, QUAN, WORKERS } from './benefitExamples.ts';
import { type OpenStaff, openStaff } from './openStaff.ts';

let staff: OpenStaff;
let graph: OpenGraph;

beforeAll(async () => {
  staff = await openStaff();
  graph = await openGraph([staff.territory.subgraph, staff.personnel.subgraph]);
}, 240_000);
afterAll(async () => {
  await graph?.close();
  await staff?.close();
});

const ASSESS = `query ($input: AssessBenefitInput!) { assessBenefit(input: $input) {
  isDecision notice
  mostFavourable
  cases { id eligibility total isMostFavourable
    lines { code amount formula quantities { symbol value } } }
  missing { code message }
  time { pensionMonth monthsEarly yearsEarly insuranceYears inFirst12Months pensionRate }
  salaries { rule exact counted leftOut }
  policies { name value default }
} }`;

/** What anyone is told who sends no token. */
async function assess(
  input: Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, string>> = {},
  { ask } = graph,
) {
  const { data, errors } = await ask(ASSESS, { input }, headers);
  expect(errors).toBeUndefined();
  return data.assessBenefit;
}

// biome-ignore lint/suspicious/noExplicitAny: a case as the answer has it.
const caseOf = ({ cases }: any, rule: string) => cases.find(({ id }: any) => id === rule);

describe('every worked example, through the graph', () => {
  it.each([...PUBLISHED, ...DERIVED, ...WORKERS].map((each) => [each.name, each] as const))(
    '%s',
    async (_, { input, rule, lines, total }) => {
      const found = caseOf(await assess(input), rule);
      expect(found).toMatchObject({ eligibility: 'ELIGIBLE', total });
      const amounts = found.lines.map(({ amount }: { amount: number }) => amount);
      if (lines) expect(amounts).toEqual(lines);
      expect(amounts.reduce((sum: number, amount: number) => sum + amount, 0)).toBe(total);
    },
  );

  it('Mr C: the salary, the months and the years', async () => {
    const { salaries, time, isDecision } = await assess(MR_C);
    expect(salaries[0]).toMatchObject({ rule: 'DECREE_178', exact: '15356250' });
    expect(time).toMatchObject({ pensionMonth: '2027-11', monthsEarly: 30, yearsEarly: '2.5' });
    expect(isDecision).toBe(false);
  });

  it('Mr A: what belongs to the salary', async () => {
    const [salary] = (await assess(MR_A)).salaries;
    expect(salary).toEqual({
      rule: 'DECREE_178',
      exact: '17023500',
      counted: ['LEADERSHIP', 'PUBLIC_SERVICE'],
      leftOut: ['PARTY_COMMITTEE', 'REGIONAL'],
    });
  });

  it('VD01: 32 years of a man are a pension of 69 %', async () => {
    const { time } = await assess({ ...MR_C, insurance: { years: 32 } });
    expect(time.pensionRate).toBe(0.69);
  });

  it.each([
    ['2026-01-01', '2025-03-01', 41, '3.5', true],
    ['2026-06-01', '2025-03-01', 36, '3', false],
    ['2028-06-01', '2027-03-01', 12, '1', false],
    ['2027-06-01', '2027-03-01', 24, '2', true],
  ])('Colonel Long on %s of a merger of %s', async (leaving, effective, m, y, first) => {
    const { time, cases } = await assess(long(leaving, effective, 35, 11));
    expect(time).toMatchObject({ monthsEarly: m, yearsEarly: y, inFirst12Months: first });
    const codes = cases[0].lines.map(({ code }: { code: string }) => code);
    const whole = ['LUMP_SUM', 'YEARS_EARLY', 'INSURANCE_YEARS'];
    expect(codes).toEqual(m < 24 ? ['LUMP_SUM'] : whole);
    expect(time.insuranceYears).toBe('36');
  });

  it('Ms D: Appendix II and f(19) = 6', async () => {
    const answer = await assess(MS_D);
    expect(answer.time.pensionMonth).toBe('2028-06');
    const { lines } = caseOf(answer, 'DECREE_178_ARTICLE_7');
    expect(lines[2].quantities).toContainEqual({ symbol: 'f(n)', value: '6' });
  });
});

type Sex = 'MALE' | 'FEMALE';

/** The first month of pension of one born so, as the graph tells it. */
async function pensionOf(sex: Sex, birthMonth: string, appendixTwo: boolean): Promise<string> {
  const born = { ...MR_C, birthDate: null, leavingOn: '2021-01-01', sex, birthMonth };
  const { time } = await assess({ ...born, appendixTwo });
  return time.pensionMonth;
}

describe.each([
  ['Appendix I', false, 0],
  ['Appendix II', true, 60],
] as const)('%s of Decree 135/2020, through the graph', (_, appendixTwo, younger) => {
  const HIGHEST = { MALE: 62 * 12, FEMALE: 60 * 12 };
  const STEP = { MALE: 3, FEMALE: 4 };

  it.each(COHORTS)('%s born %s to %s, and a month around', async (sex, first, last, y, m) => {
    const age = y * 12 + m;
    const older = age - STEP[sex];
    const next = Math.min(age + STEP[sex], HIGHEST[sex]);
    for (const [born, months] of [
      [addToMonth(first, -1), older],
      [first, age],
      [last, age],
      [addToMonth(last, 1), next],
    ] as const) {
      const birth = addToMonth(born, younger);
      const pension = addToMonth(birth, months - younger + 1);
      expect([birth, await pensionOf(sex, birth, appendixTwo)]).toEqual([birth, pension]);
    }
  });

  it.each(PRINTED)('%s born %s draws a pension from %s', async (sex, birth, month) => {
    expect(await pensionOf(sex, addToMonth(birth, younger), appendixTwo)).toBe(month);
  });
});

describe('the printed tests of Appendix II', () => {
  it.each(PRINTED_OF_APPENDIX_2)('%s born %s: from %s', async (sex, birth, month) => {
    expect(await pensionOf(sex, birth, true)).toBe(month);
  });
});

describe('what cannot be', () => {
  it.each([
    ['input.birthDate', { birthDate: '2020-01-01' }],
    ['input.leavingOn', { leavingOn: '1999-12-31' }],
    ['input.salary', { salary: { coefficient: 4, monthly178: 10_000_000 } }],
    ['input.insurance.stateMonths', { insurance: { years: 3, stateMonths: 37 } }],
    ['input.topAge', { topAge: 200 }],
  ])('is refused by its name, %s', async (argument, says) => {
    const { data, errors } = await graph.ask(ASSESS, { input: { ...MR_C, ...says } });
    expect(data ?? null).toBeNull();
    expect(errors).toEqual([
      expect.objectContaining({
        extensions: expect.objectContaining({ code: 'BAD_USER_INPUT', argument }),
      }),
    ]);
  });
});

describe('in words', () => {
  it('answers in Vietnamese, or in English for who asks for it', async () => {
    const { birthDate, ...unborn } = MR_C;
    expect(birthDate).toBeDefined();
    const vi = await assess(unborn);
    expect(vi.notice).toMatch(/không phải quyết định/);
    expect(vi.missing).toEqual([{ code: 'BIRTH_MONTH', message: 'tháng sinh' }]);
    const en = await assess(unborn, { 'accept-language': 'en' });
    expect(en.notice).toMatch(/no decision/);
    expect(en.missing).toEqual([{ code: 'BIRTH_MONTH', message: 'the month of birth' }]);
  });
});

describe('readings by configuration', () => {
  it('change the answer, which says so', async () => {
    const policies = personnelPoliciesSetting.parse('underTwoYearsFromMonth13=FULL');
    const own = personnelSubgraph(staff.personnel.database, { vault: TEST_VAULT, policies });
    const other = await openGraph([staff.territory.subgraph, own]);
    const answer = await assess(QUAN, {}, other);
    await other.close();
    expect(caseOf(answer, 'DECREE_178_ARTICLE_7').total).toBe(312_000_000);
    const reading = { name: 'underTwoYearsFromMonth13', value: 'FULL', default: 'HALF' };
    expect(answer.policies).toContainEqual(reading);
  });
});
