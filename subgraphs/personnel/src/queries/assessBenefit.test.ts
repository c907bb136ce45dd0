import { describe, expect, it } from '@jest/globals';
import type { AssessBenefitInput } from '../__generated__/types.ts';
import { DEFAULT_POLICIES } from '../rules/policies/Policies.ts';
import { assessBenefit } from './assessBenefit.ts';

const MR_C: AssessBenefitInput = {
  category: 'CIVIL_SERVANT',
  basis: 'DIRECTLY_AFFECTED',
  kind: 'EARLY_RETIREMENT',
  leavingOn: '2025-05-01',
  arrangementEffectiveOn: '2025-03-01',
  sex: 'MALE',
  birthDate: '1966-01-15',
  salary: {
    coefficient: 4.65,
    allowances: [
      { kind: 'PUBLIC_SERVICE', rate: 0.25 },
      { kind: 'LEADERSHIP', coefficient: 0.6 },
    ],
  },
  insurance: { years: 22 },
};

const assess = (says: Partial<AssessBenefitInput> = {}) =>
  assessBenefit({ ...MR_C, ...says }, DEFAULT_POLICIES);

describe('assessBenefit', () => {
  it('answers the example of CV 1814 to the dong', () => {
    const { cases, isDecision } = assess();
    expect(cases.map(({ id, total }) => [id, total])).toEqual([
      ['DECREE_178_ARTICLE_7', 744_778_125],
      ['DECREE_154_ARTICLE_6', null],
    ]);
    expect(isDecision).toBe(false);
  });

  it('names a salary that is missing', () => {
    expect(assess({ salary: null }).missing).toEqual(['SALARY']);
    expect(assess({ insurance: {} }).missing).toEqual(['INSURANCE']);
  });

  it.each<[string, Partial<AssessBenefitInput>]>([
    ['input.leavingOn', { leavingOn: '1999-12-31' }],
    ['input.birthDate', { birthDate: '2026-01-01' }],
    ['input.birthDate', { birthMonth: '1966-02' }],
    ['input.birthMonth', { birthDate: null, birthMonth: '1900-01' }],
    ['input.contractSignedOn', { contractSignedOn: '2025-06-01' }],
    ['input.termEndsOn', { termEndsOn: '2025-04-30' }],
    ['input.topAge', { topAge: 200 }],
    ['input.workingMonths', { workingMonths: -1 }],
    ['input.courseCost', { courseCost: 0 }],
    ['input.salary', { salary: { coefficient: 4, monthly178: 10_000_000 } }],
    ['input.salary.monthly178', { salary: { monthly178: -5 } }],
    ['input.salary.coefficient', { salary: { coefficient: -1 } }],
    ['input.salary.coefficient', { salary: { coefficient: 0.000_000_1 } }],
    ['input.salary.contractWage', { salary: { contractWage: 9_000_000 } }],
    ['input.salary.allowances[0]', { salary: { allowances: [{ kind: 'REGIONAL' }] } }],
    ['input.insurance', { insurance: { years: 3, periods: [] } }],
    ['input.insurance.years', { insurance: { years: 80 } }],
    ['input.insurance.stateMonths', { insurance: { years: 3, stateMonths: 37 } }],
    [
      'input.insurance.periods[0].to',
      { insurance: { periods: [{ from: '2020-02', to: '2020-01', inState: true }] } },
    ],
    [
      'input.insurance.periods[0].to',
      { insurance: { periods: [{ from: '2020-02', to: '2025-06', inState: true }] } },
    ],
    [
      'input.insurance.periods[0].from',
      { insurance: { periods: [{ from: '0001-01', to: '2025-01', inState: true }] } },
    ],
  ])('refuses %s for %j', (argument, says) => {
    expect(() => assess(says)).toThrow(
      expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT', argument } }),
    );
  });
});
