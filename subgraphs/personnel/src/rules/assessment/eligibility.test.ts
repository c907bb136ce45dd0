import { describe, expect, it } from '@jest/globals';
import { assessed } from '../../../test/support/assessed.ts';
import { departure, insured } from '../../../test/support/departure.ts';
import type { DepartureInput } from '../departure/DepartureInput.ts';
import { DEFAULT_POLICIES } from '../policies/Policies.ts';
import { assess } from './assess.ts';

const servant = (says: Partial<Omit<DepartureInput, 'salary'>> = {}) =>
  departure({
    leavingOn: '2025-05-01',
    sex: 'MALE',
    birthMonth: '1966-01',
    arrangementEffectiveOn: '2025-03-01',
    insurance: insured(25),
    salary: { monthly178: 10_000_000, monthly154: 8_000_000 },
    ...says,
  });

const article7 = (says: Partial<Omit<DepartureInput, 'salary'>>) =>
  assessed('DECREE_178_ARTICLE_7', servant(says));

describe('who is not let go', () => {
  it.each(['pregnantOrOnMaternityLeave', 'raisesChildUnder36Months'] as const)('%s', (flag) => {
    const refused = article7({ [flag]: true });
    expect(refused.reasons).toEqual(['PREGNANT_OR_SMALL_CHILD_WITHOUT_REQUEST']);
    expect(article7({ [flag]: true, asksToLeave: true }).eligibility).toBe('ELIGIBLE');
  });

  it.each(['underDisciplinaryReview', 'underProsecution', 'underInspection'] as const)(
    '%s, even who asks',
    (flag) => {
      const { reasons } = article7({ [flag]: true, asksToLeave: true });
      expect(reasons).toEqual(['UNDER_DISCIPLINE_OR_PROSECUTION']);
    },
  );
});

describe('the scope of Decree 178/2024', () => {
  it('ended for the civil side on 31 August 2025, or on 31 December if decided before 1 August', () => {
    const on = (leavingOn: string, decisionIssuedOn: string | null = null) =>
      article7({ leavingOn, decisionIssuedOn });
    expect(on('2025-08-31').eligibility).toBe('ELIGIBLE');
    expect(on('2025-09-01')).toMatchObject({
      eligibility: 'UNDECIDED',
      missing: ['DECISION_ISSUED_ON'],
    });
    expect(on('2025-12-31', '2025-07-31').eligibility).toBe('ELIGIBLE');
    expect(on('2025-12-31', '2025-08-01').reasons).toEqual(['SCOPE_ENDED']);
    expect(on('2026-01-01', '2025-07-31').reasons).toEqual(['SCOPE_ENDED']);
  });

  it('goes on for the armed forces, or not by the policy', () => {
    const soldier = servant({ sector: 'ARMED_FORCES', leavingOn: '2026-02-01' });
    expect(assessed('DECREE_178_ARTICLE_7', soldier).eligibility).toBe('ELIGIBLE');
    const asCivil = { armedForcesScope: 'AS_CIVIL' } as const;
    expect(assessed('DECREE_178_ARTICLE_7', soldier, asCivil).reasons).toEqual(['SCOPE_ENDED']);
  });
});

describe('who is covered', () => {
  it('contracts signed before 15 January 2019, or treated as civil servants', () => {
    const contract = (signedOn: string | null, asCivilServant = false) =>
      article7({
        category: 'CONTRACT',
        contractSignedOn: signedOn,
        contractAsCivilServant: asCivilServant,
      });
    expect(contract('2019-01-14').eligibility).toBe('ELIGIBLE');
    expect(contract('2019-01-15').reasons).toEqual(['CONTRACT_SIGNED_TOO_LATE']);
    expect(contract('2019-01-15', true).eligibility).toBe('ELIGIBLE');
    expect(contract(null).missing).toEqual(['CONTRACT_SIGNED_ON']);
  });

  it('no commune non-specialised worker', () => {
    expect(article7({ category: 'NON_SPECIALISED' }).reasons).toEqual(['NOT_COVERED_GROUP']);
  });

  it('Appendix II ends at 5 years', () => {
    // Appendix II, born 1/1975: 57 years in 1/2032, pension from 2/2032.
    expect(article7({ appendixTwo: true, birthMonth: '1975-01' }).reasons).toEqual([
      'TOO_MANY_YEARS_LEFT',
    ]);
  });
});

describe('the years of insurance', () => {
  it('must suffice for a pension', () => {
    expect(article7({ insurance: insured(14, 11) }).reasons).toEqual(['PENSION_NOT_REACHED']);
    expect(article7({ insurance: insured(15), leavingOn: '2025-07-01' }).eligibility).toBe(
      'ELIGIBLE',
    );
    expect(article7({ insurance: insured(19) })).toMatchObject({
      eligibility: 'UNDECIDED',
      missing: ['PENSION_ENTITLED'],
    });
    const told = article7({ insurance: insured(19), pensionEntitled: true });
    expect(told.total).toBe(300_000_000 + 125_000_000 + 60_000_000);
  });

  it('below 15 give no amount, and no total', () => {
    const { lines, total } = article7({ insurance: insured(12), pensionEntitled: true });
    expect(lines[2]).toMatchObject({ amount: null, gap: 'NO_AMOUNT_STATED' });
    expect(total).toBeNull();
  });
});

describe('resignation', () => {
  const article9 = (says: Partial<Omit<DepartureInput, 'salary'>>) =>
    assessed('DECREE_178_ARTICLE_9', servant(says));

  it('is not for those who may retire early, nor in the last two years', () => {
    expect(article9({}).reasons).toEqual(['ENTITLED_TO_EARLY_RETIREMENT']);
    expect(article9({ insurance: insured(10) }).eligibility).toBe('ELIGIBLE');
    expect(article9({ insurance: insured(10), birthMonth: '1965-01' }).reasons).toEqual([
      'TOO_FEW_YEARS_LEFT',
    ]);
  });

  it('of officers is in no text at hand', () => {
    const officer = { sector: 'ARMED_FORCES', topAge: 54, birthMonth: '1990-01' } as const;
    expect(article9(officer).reasons).toEqual(['NOT_STATED_FOR_GROUP']);
  });

  it('counts compensated months for k by a policy alone', () => {
    const input = servant({
      birthMonth: '1990-01',
      insurance: { months: 50, compensatedMonths: 10, stateMonths: 50 },
    });
    const lines = (policies = {}) => assessed('DECREE_178_ARTICLE_9', input, policies).lines;
    expect(lines()[0]?.amount).toBe(400_000_000);
    expect(lines({ severanceMonths: 'UNCOMPENSATED' })[0]?.amount).toBe(320_000_000);
    expect(lines()[1]?.amount).toBe(52_500_000);
  });
});

describe('an assessment', () => {
  it('names what is missing and gives no number', () => {
    const nothing = assess(departure({ leavingOn: '2025-07-01' }), DEFAULT_POLICIES);
    expect([...nothing.missing].sort()).toEqual([
      'ARRANGEMENT_EFFECTIVE_ON',
      'BIRTH_MONTH',
      'INSURANCE',
      'SALARY',
      'SALARY_154',
      'SEX',
    ]);
    expect(nothing.cases.every(({ total }) => total === null)).toBe(true);
    expect(nothing.mostFavourable).toBeNull();
    expect(nothing.isDecision).toBe(false);
    const unpaid = { ...servant(), salary: departure({ leavingOn: '' }).salary };
    expect(assessed('DECREE_178_ARTICLE_7', unpaid)).toMatchObject({
      eligibility: 'ELIGIBLE',
      missing: ['SALARY'],
      lines: [],
      total: null,
    });
  });

  it('keeps to the kind asked for', () => {
    const { cases } = assess(servant({ kind: 'RESIGNATION' }), DEFAULT_POLICIES);
    expect(new Set(cases.map(({ kind }) => kind))).toEqual(new Set(['RESIGNATION']));
  });

  it('marks nothing as most favourable while one case is open', () => {
    const input = servant({ leavingOn: '2025-07-01' });
    expect(assess(input, DEFAULT_POLICIES).mostFavourable).toBe('DECREE_178_ARTICLE_7');
    const half = { ...input, salary: { ...input.salary, monthly154: null } };
    expect(assess(half, DEFAULT_POLICIES).mostFavourable).toBeNull();
  });

  it('looks at training where it is asked for or told of', () => {
    const ids = (says: Partial<Omit<DepartureInput, 'salary'>>) =>
      assess(servant(says), DEFAULT_POLICIES).cases.map(({ id }) => id);
    expect(ids({})).not.toContain('DECREE_154_ARTICLE_8_TRAINING');
    expect(ids({ trainingMonths: 3 })).toContain('DECREE_154_ARTICLE_8_TRAINING');
    expect(ids({ kind: 'TRAINING' })).toEqual(['DECREE_154_ARTICLE_8_TRAINING']);
  });

  it('prints the policies that it rests on', () => {
    const names = (input: DepartureInput) =>
      assess(input, DEFAULT_POLICIES).policies.map(({ name }) => name);
    expect(names(servant())).not.toContain('boundaryDay');
    const boundary = servant({ leavingOn: '2025-06-16', arrangementEffectiveOn: '2024-06-16' });
    expect(names(boundary)).toContain('boundaryDay');
    const short = servant({ birthMonth: '1965-01', arrangementEffectiveOn: '2024-03-01' });
    expect(names(short)).toContain('underTwoYearsFromMonth13');
  });
});
