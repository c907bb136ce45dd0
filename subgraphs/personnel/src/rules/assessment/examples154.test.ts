import { describe, expect, it } from '@jest/globals';
import { amounts, assessed } from '../../../test/support/assessed.ts';
import { departure, insured } from '../../../test/support/departure.ts';
import type { DepartureInput } from '../departure/DepartureInput.ts';

const P = 3_510_000;

const worker = (says: Partial<Omit<DepartureInput, 'salary'>>) =>
  departure({
    category: 'NON_SPECIALISED',
    basis: 'TWO_TIER_MODEL',
    leavingOn: '2025-07-01',
    sex: 'FEMALE',
    birthMonth: '1990-01',
    salary: { monthlyAllowance: P },
    ...says,
  });

const article9 = (says: Partial<Omit<DepartureInput, 'salary'>>) =>
  assessed('DECREE_154_ARTICLE_9', worker(says));

describe('Decree 154/2025, Art. 9', () => {
  it('48 months of work', () => {
    const { lines, total } = article9({ workingMonths: 48 });
    expect(lines.map(({ amount }) => amount)).toEqual([134_784_000, 21_060_000, 10_530_000]);
    expect(total).toBe(166_374_000);
  });

  it('9 years 6 months of work', () => {
    const done = article9({ workingMonths: 114 });
    expect(amounts(done)).toEqual([168_480_000, 50_017_500, 10_530_000]);
    expect(done.total).toBe(229_027_500);
  });

  it('144 months of work with 25 months left', () => {
    const done = article9({ workingMonths: 144, birthMonth: '1970-03' });
    expect(amounts(done)).toEqual([70_200_000, 63_180_000, 10_530_000]);
    expect(done.total).toBe(143_910_000);
  });

  it('a pensioner: 15 months of the allowance', () => {
    expect(article9({ receivesPension: true, birthMonth: null, sex: null }).total).toBe(52_650_000);
    expect(article9({ birthMonth: '1968-09', leavingOn: '2025-08-01' }).total).toBe(52_650_000);
  });

  it.each([
    [59, 60, 202_527_000],
    [60, 60, 205_335_000],
    [60, 59, 202_527_000],
  ])('%d months of work, %d left: %d', (workingMonths, left, total) => {
    const birthMonth = left === 60 ? '1972-02' : '1972-01';
    expect(article9({ workingMonths, birthMonth, leavingOn: '2025-07-01' }).total).toBe(total);
  });

  it('the case of Ms Ly: 23 years 5 months, 25 months left', () => {
    const ly = article9({ workingMonths: 23 * 12 + 5, birthMonth: '1970-03' });
    expect(ly.total).toBe(204_457_500);
    expect(ly.repayment).toBe('WITHIN_60_MONTHS');
  });

  it('a former commune cadre by the last salary, not by the allowance', () => {
    const input = worker({ workingMonths: 48 });
    const former = { ...input, salary: { ...input.salary, lastCadreSalary: P } };
    const { total, lines } = assessed('DECREE_154_ARTICLE_9', former);
    expect(total).toBe(166_374_000);
    expect(lines[0]?.formula).toBe('0.8 × S × w');
  });

  it('nothing for one who is placed in a village', () => {
    const { reasons, total } = article9({ workingMonths: 48, placedInVillagePost: true });
    expect(reasons).toEqual(['PLACED_IN_VILLAGE_POST']);
    expect(total).toBeNull();
  });

  it('ends with departures of 31 May 2026', () => {
    const on = (leavingOn: string) => article9({ workingMonths: 48, leavingOn });
    expect(on('2026-05-31').eligibility).toBe('ELIGIBLE');
    expect(on('2026-06-01').reasons).toEqual(['SCOPE_ENDED']);
    expect(on('2025-06-15').reasons).toEqual(['SCOPE_NOT_BEGUN']);
  });

  it('takes no allowance by itself, or 1.5 base salaries by the policy', () => {
    const unknown = {
      ...worker({ workingMonths: 48 }),
      salary: departure({ leavingOn: '' }).salary,
    };
    expect(assessed('DECREE_154_ARTICLE_9', unknown).missing).toEqual(['ALLOWANCE']);
    const policies = { decree154Allowance: 'ONE_AND_A_HALF_BASE' } as const;
    expect(assessed('DECREE_154_ARTICLE_9', unknown, policies).total).toBe(166_374_000);
  });

  it('gives no access to Articles 6 to 8', () => {
    for (const id of ['DECREE_154_ARTICLE_6', 'DECREE_154_ARTICLE_7'] as const) {
      expect(assessed(id, worker({ workingMonths: 48 })).reasons).toContain('NOT_COVERED_GROUP');
    }
  });

  it('Article 10 has the same lines for village workers', () => {
    const input = worker({
      category: 'VILLAGE_WORKER',
      basis: 'VILLAGE_ARRANGEMENT',
      workingMonths: 114,
    });
    expect(assessed('DECREE_154_ARTICLE_10', input).total).toBe(229_027_500);
  });
});

describe('Decree 154/2025, Art. 6 to 8', () => {
  const streamlined = (says: Partial<Omit<DepartureInput, 'salary'>>) =>
    departure({
      basis: 'STREAMLINING',
      leavingOn: '2025-08-01',
      sex: 'MALE',
      birthMonth: '1966-03',
      insurance: insured(25),
      salary: { monthly154: 10_000_000 },
      ...says,
    });

  it('Art. 6: 5 months a year early and for 20 years, half a month a year beyond', () => {
    // 8/2025 to 1/2028: 29 months, 2.5 years; 5 + 0.5 × 5 months for 25 years.
    const early = assessed('DECREE_154_ARTICLE_6', streamlined({}));
    expect(amounts(early)).toEqual([125_000_000, 75_000_000]);
  });

  it('Art. 6: under 2 years the pension without deduction and nothing else', () => {
    const short = assessed('DECREE_154_ARTICLE_6', streamlined({ leavingOn: '2026-03-01' }));
    expect(short).toMatchObject({ eligibility: 'ELIGIBLE', lines: [], total: 0 });
    expect(short.entitlements).toEqual(['PENSION_WITHOUT_DEDUCTION']);
  });

  it('Art. 6: not beyond 5 years', () => {
    const young = streamlined({ birthMonth: '1975-01' });
    expect(assessed('DECREE_154_ARTICLE_6', young).reasons).toEqual(['TOO_MANY_YEARS_LEFT']);
  });

  it('Art. 7 and 8: three months, and half a month or one and a half a year', () => {
    expect(assessed('DECREE_154_ARTICLE_7', streamlined({})).total).toBe(155_000_000);
    expect(assessed('DECREE_154_ARTICLE_8', streamlined({})).total).toBe(405_000_000);
  });

  it('Art. 8 after training, below 45', () => {
    const young = streamlined({ birthMonth: '1985-01', trainingMonths: 8, courseCost: 70_000_000 });
    const trained = assessed('DECREE_154_ARTICLE_8_TRAINING', young);
    expect(amounts(trained)).toEqual([60_000_000, 60_000_000, 30_000_000, 125_000_000]);
    const unpaid = { decree154Article8PerYear: 'NOT_PAID' } as const;
    expect(assessed('DECREE_154_ARTICLE_8_TRAINING', young, unpaid).total).toBe(150_000_000);
    const old = assessed('DECREE_154_ARTICLE_8_TRAINING', streamlined({ kind: 'TRAINING' }));
    expect(old.reasons).toEqual(['TOO_OLD_FOR_TRAINING']);
    const edge = streamlined({ birthMonth: '1980-08', kind: 'TRAINING' });
    expect(assessed('DECREE_154_ARTICLE_8_TRAINING', edge).missing).toEqual([
      'BIRTH_DATE',
      'TRAINING_MONTHS',
      'COURSE_COST',
    ]);
    const day = { ...edge, birthDate: '1980-08-02' };
    expect(assessed('DECREE_154_ARTICLE_8_TRAINING', day).eligibility).toBe('ELIGIBLE');
  });

  it('takes no salary of the other decree', () => {
    const other = streamlined({});
    const input = {
      ...other,
      salary: { ...other.salary, monthly154: null, monthly178: 9_000_000 },
    };
    expect(assessed('DECREE_154_ARTICLE_7', input).missing).toEqual(['SALARY_154']);
  });
});
