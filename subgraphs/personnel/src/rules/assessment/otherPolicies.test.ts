import { describe, expect, it } from '@jest/globals';
import { amounts, assessed } from '../../../test/support/assessed.ts';
import { byCoefficient, departure, insured } from '../../../test/support/departure.ts';
import { DEFAULT_POLICIES } from '../policies/Policies.ts';
import { assess } from './assess.ts';

describe('Decree 178/2024, Art. 11 to 13', () => {
  it('kept leadership pay: by the month, for 6 months or to the end of the term', () => {
    const moved = departure({
      basis: 'MOVED_TO_LOWER_POST',
      leavingOn: '2025-07-01',
      termEndsOn: '2026-05-31',
      salary: { allowances: [byCoefficient('LEADERSHIP', 0.6)] },
    });
    const kept = assessed('DECREE_178_ARTICLE_11', moved);
    expect(kept.lines[0]).toMatchObject({ formula: 'h × B', per: 'MONTH', amount: 1_404_000 });
    expect(kept).toMatchObject({ paidUntil: '2026-05-31', total: null });
    const fromDistrict = { ...moved, leaderFromDistrictOrOldCommune: true };
    expect(assessed('DECREE_178_ARTICLE_11', fromDistrict).paidUntil).toBe('2026-01-01');
  });

  it('secondment: 10 base salaries for a commune, 3 for a province', () => {
    const to = (secondedTo: 'COMMUNE' | 'PROVINCE') =>
      departure({ basis: 'SECONDED', leavingOn: '2025-07-01', secondedTo });
    expect(assessed('DECREE_178_ARTICLE_12', to('COMMUNE')).total).toBe(23_400_000);
    expect(assessed('DECREE_178_ARTICLE_12', to('PROVINCE')).total).toBe(7_020_000);
    const difficult = { ...to('COMMUNE'), inSpeciallyDifficultArea: true };
    const replaced = assessed('DECREE_178_ARTICLE_12', difficult);
    expect(replaced.total).toBeNull();
    expect(replaced.lines[0]).toMatchObject({ gap: 'REPLACED_BY_DECREE_76', amount: null });
  });

  it('talent: a step and a bonus of which no sum is stated', () => {
    const talent = departure({ basis: 'TALENT', leavingOn: '2025-07-01' });
    const { lines, total, entitlements } = assessed('DECREE_178_ARTICLE_13', talent);
    expect(lines.map(({ gap }) => gap)).toEqual(['NO_AMOUNT_STATED', 'NO_AMOUNT_STATED']);
    expect(total).toBeNull();
    expect(entitlements).toEqual(['SALARY_STEP', 'PLANNING_PRIORITY']);
  });
});

describe('those who are not elected again', () => {
  // Born 1/1966: pension from 11/2027, 30 months after 5/2025.
  const cadre = departure({
    category: 'CADRE',
    basis: 'NO_AGE_FOR_REELECTION',
    leavingOn: '2025-05-01',
    sex: 'MALE',
    birthMonth: '1966-01',
    insurance: insured(25),
    salary: { monthly178: 10_000_000 },
  });

  it('Art. 7b: the lump sum is whole, with no clock', () => {
    expect(amounts(assessed('DECREE_178_ARTICLE_7B', cadre))).toEqual([
      300_000_000, 125_000_000, 75_000_000,
    ]);
  });

  it('Decree 177: years early and years of insurance; the other is more favourable', () => {
    expect(amounts(assessed('DECREE_177', cadre))).toEqual([125_000_000, 75_000_000]);
    const { mostFavourable, cases } = assess(cadre, DEFAULT_POLICIES);
    expect(mostFavourable).toBe('DECREE_178_ARTICLE_7B');
    expect(cases.filter((one) => one.isMostFavourable).map(({ id }) => id)).toEqual([
      'DECREE_178_ARTICLE_7B',
    ]);
  });

  it('Art. 7b: 30 to 60 months from the month of the congress', () => {
    const of = (congressMonth: string) =>
      assessed('DECREE_178_ARTICLE_7B', { ...cadre, basis: 'AGE_FOR_REELECTION', congressMonth });
    expect(of('2025-05').eligibility).toBe('ELIGIBLE');
    expect(of('2025-06').reasons).toEqual(['TOO_FEW_YEARS_LEFT']);
    expect(of('2022-11').eligibility).toBe('ELIGIBLE');
    expect(of('2022-10').reasons).toEqual(['TOO_MANY_YEARS_LEFT']);
  });
});

describe('Art. 7a', () => {
  it('has its own clock from 15 March 2025 and ends at 5 years', () => {
    const on = (leavingOn: string, birthMonth = '1966-01') =>
      assessed(
        'DECREE_178_ARTICLE_7A',
        departure({
          basis: 'STREAMLINING',
          sector: 'ARMED_FORCES',
          leavingOn,
          sex: 'MALE',
          birthMonth,
          insurance: insured(25),
          salary: { monthly178: 10_000_000 },
        }),
      );
    expect(on('2025-05-01').lines[0]?.formula).toBe('1.0 × S × m');
    expect(on('2026-04-01', '1967-01').lines[0]?.formula).toBe('0.5 × S × m');
    expect(on('2025-03-14').reasons).toEqual(['SCOPE_NOT_BEGUN']);
    expect(on('2025-05-01', '1968-05').reasons).toEqual(['TOO_MANY_YEARS_LEFT']);
  });
});
