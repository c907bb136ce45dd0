import { describe, expect, it } from '@jest/globals';
import { amounts, assessed } from '../../../test/support/assessed.ts';
import { byCoefficient, byRate, departure, insured } from '../../../test/support/departure.ts';
import { DEFAULT_POLICIES } from '../policies/Policies.ts';
import { assess } from './assess.ts';

/** Colonel Long of Circular 19/2025/TT-BQP, examples VD02 to VD05. */
const long = (leavingOn: string, effectiveOn: string, years: number, months: number) =>
  departure({
    leavingOn,
    sector: 'ARMED_FORCES',
    sex: 'MALE',
    birthMonth: '1971-05',
    topAge: 58,
    arrangementEffectiveOn: effectiveOn,
    insurance: insured(years, months),
    salary: { monthly178: 30_000_000 },
  });

describe('the published examples of Decree 178/2024', () => {
  it('Mr C, CV 1814: early retirement 30 months early', () => {
    const mrC = departure({
      leavingOn: '2025-05-01',
      sex: 'MALE',
      birthMonth: '1966-01',
      arrangementEffectiveOn: '2025-03-01',
      insurance: insured(22),
      salary: {
        coefficient: 4.65,
        allowances: [byCoefficient('LEADERSHIP', 0.6), byRate('PUBLIC_SERVICE', 0.25)],
      },
    });
    const { time, salaries } = assess(mrC, DEFAULT_POLICIES);
    expect(salaries[0]).toMatchObject({ exact: '15356250', baseSalary: 2_340_000 });
    expect(time).toMatchObject({ pensionMonth: '2027-11', monthsEarly: 30, yearsEarly: '2.5' });
    const article7 = assessed('DECREE_178_ARTICLE_7', mrC);
    expect(amounts(article7)).toEqual([460_687_500, 191_953_125, 92_137_500]);
    expect(article7.total).toBe(744_778_125);
    expect(article7.lines.map(({ formula }) => formula)).toEqual([
      '1.0 × S × m',
      '5 × S × y',
      '(5 + 0.5 × (n − 20)) × S',
    ]);
  });

  it('Mr M, CV 1814: resignation of a civil servant', () => {
    const mrM = departure({
      leavingOn: '2025-06-01',
      sex: 'MALE',
      birthMonth: '1985-01',
      arrangementEffectiveOn: '2025-03-01',
      insurance: insured(15),
      salary: { coefficient: 3.66, allowances: [byRate('PUBLIC_SERVICE', 0.25)] },
    });
    const article9 = assessed('DECREE_178_ARTICLE_9', mrM);
    expect(amounts(article9)).toEqual([513_864_000, 240_873_750, 32_116_500]);
    expect(article9.total).toBe(786_854_250);
  });

  it('Colonel Long, VD02: 48 months early, the first 12 months', () => {
    const vd02 = assessed('DECREE_178_ARTICLE_7', long('2025-06-01', '2025-03-01', 35, 4));
    expect(amounts(vd02)).toEqual([1_440_000_000, 600_000_000, 382_500_000]);
    expect(vd02.total).toBe(2_422_500_000);
  });

  it('Colonel Long, VD03 to VD05: the months and the clock', () => {
    const vd03 = long('2026-01-01', '2025-03-01', 35, 11);
    expect(assess(vd03, DEFAULT_POLICIES).time).toMatchObject({
      monthsEarly: 41,
      yearsEarly: '3.5',
      insuranceYears: '36',
      inFirst12Months: true,
    });
    const case03 = assessed('DECREE_178_ARTICLE_7', vd03);
    expect(amounts(case03)).toEqual([1_230_000_000, 525_000_000, 435_000_000]);
    expect(case03.total).toBe(2_190_000_000);
    const case04 = assessed('DECREE_178_ARTICLE_7', long('2026-06-01', '2025-03-01', 36, 4));
    expect(amounts(case04)).toEqual([540_000_000, 450_000_000, 442_500_000]);
    expect(case04.total).toBe(1_432_500_000);
    const late = assessed('DECREE_178_ARTICLE_7', long('2028-06-01', '2027-03-01', 38, 4));
    expect(late.lines.map(({ formula }) => formula)).toEqual(['0.5 × S × m']);
    const inTime = assessed('DECREE_178_ARTICLE_7', long('2027-06-01', '2027-03-01', 37, 4));
    expect(inTime.lines.map(({ formula }) => formula)).toEqual([
      '1.0 × S × m',
      '5 × S × y',
      '(4 + 0.5 × (n − 15)) × S',
    ]);
  });

  it('Lieutenant Colonel Quân: 12 months early from month 13 on', () => {
    const quan = departure({
      leavingOn: '2026-06-01',
      sector: 'ARMED_FORCES',
      birthMonth: '1973-05',
      topAge: 54,
      arrangementEffectiveOn: '2025-03-01',
      insurance: insured(30),
      salary: { monthly178: 26_000_000 },
    });
    expect(assessed('DECREE_178_ARTICLE_7', quan).total).toBe(156_000_000);
    const asCircular = assessed('DECREE_178_ARTICLE_7', quan, { underTwoYearsFromMonth13: 'FULL' });
    expect(asCircular.total).toBe(312_000_000);
  });

  it('Lieutenant Colonel Mạnh: 84 months early after the new insurance law', () => {
    const manh = departure({
      leavingOn: '2025-08-01',
      sector: 'ARMED_FORCES',
      birthMonth: '1978-07',
      topAge: 54,
      arrangementEffectiveOn: '2025-03-01',
      insurance: {
        periods: [{ from: '1997-09', to: '2025-07', compensated: false, inState: true }],
      },
      salary: { monthly178: 20_000_000 },
    });
    expect(assess(manh, DEFAULT_POLICIES).time).toMatchObject({
      monthsEarly: 84,
      yearsEarly: '7',
      insuranceYears: '28',
    });
    expect(assessed('DECREE_178_ARTICLE_7', manh).total).toBe(1_850_000_000);
  });

  it('VD01: the pension of a man with 32 years is 69 %', () => {
    const vd01 = departure({ leavingOn: '2025-06-01', sex: 'MALE', insurance: insured(32) });
    expect(assess(vd01, DEFAULT_POLICIES).time.pensionRate).toBe(0.69);
  });

  it('Ms D, CV 1814: Appendix II and 19 years of insurance', () => {
    const msD = departure({
      leavingOn: '2025-07-01',
      sex: 'FEMALE',
      birthMonth: '1975-09',
      appendixTwo: true,
      arrangementEffectiveOn: '2025-03-01',
      insurance: insured(19),
      salary: { monthly178: 10_000_000 },
    });
    expect(assess(msD, DEFAULT_POLICIES).time.pensionMonth).toBe('2028-06');
    const insurance = assessed('DECREE_178_ARTICLE_7', msD).lines[2];
    expect(insurance?.quantities[0]).toEqual({
      symbol: 'f(n)',
      value: '6',
      unit: 'MONTHS_OF_SALARY',
    });
  });
});

describe('the derived boundaries of Decree 178/2024', () => {
  const earlyBy = (m: number) =>
    departure({
      leavingOn: '2025-05-01',
      arrangementEffectiveOn: '2025-03-01',
      insurance: insured(25),
      salary: { monthly178: 10_000_000 },
      ...birthFor(m),
    });

  /** A birth month whose pension comes `m` months after May 2025, by an officer's age of 60. */
  function birthFor(m: number) {
    const month = 2025 * 12 + 4 + m - 1 - 60 * 12;
    const birthMonth = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    return { birthMonth, topAge: 60 };
  }

  it.each([
    [23, 230_000_000],
    [24, 415_000_000],
    [25, 450_000_000],
    [60, 925_000_000],
    [61, 835_000_000],
    [84, 895_000_000],
    [120, 1_015_000_000],
  ])('%d months early come to %d', (m, total) => {
    expect(assessed('DECREE_178_ARTICLE_7', earlyBy(m)).total).toBe(total);
  });

  it.each([
    [24, '0.5 × S × m', 120_000_000],
    [84, '0.45 × S × 60', 270_000_000],
  ])('%d months early from month 13 on: %s', (m, formula, amount) => {
    const input = { ...earlyBy(m), arrangementEffectiveOn: '2024-03-01' };
    const [lump] = assessed('DECREE_178_ARTICLE_7', input).lines;
    expect(lump).toMatchObject({ formula, amount });
  });

  it.each([
    [121, 'TOO_MANY_YEARS_LEFT'],
    [0, 'ALREADY_AT_RETIREMENT_AGE'],
  ])('%d months early: %s', (m, reason) => {
    const { reasons, total } = assessed('DECREE_178_ARTICLE_7', earlyBy(m));
    expect(reasons).toContain(reason);
    expect(total).toBeNull();
  });

  it('a public employee with 3 years 7 months: 404,000,000', () => {
    const employee = departure({
      category: 'PUBLIC_EMPLOYEE',
      leavingOn: '2025-06-01',
      sex: 'FEMALE',
      birthMonth: '1996-09',
      arrangementEffectiveOn: '2025-03-01',
      insurance: insured(3, 7),
      salary: { monthly178: 10_000_000 },
    });
    const article10 = assessed('DECREE_178_ARTICLE_10', employee);
    expect(article10.total).toBe(404_000_000);
    expect(article10.entitlements).toContain('UNEMPLOYMENT_INSURANCE');
  });

  it('a civil servant with 15 years from month 13 on: 495,000,000', () => {
    const servant = departure({
      leavingOn: '2025-08-01',
      sex: 'MALE',
      birthMonth: '1985-01',
      arrangementEffectiveOn: '2024-07-31',
      insurance: insured(15),
      salary: { monthly178: 10_000_000 },
    });
    expect(assessed('DECREE_178_ARTICLE_9', servant).total).toBe(495_000_000);
  });
});
