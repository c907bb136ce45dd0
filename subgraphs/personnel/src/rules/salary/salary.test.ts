import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULT_POLICIES } from '../policies/Policies.ts';
import type { Allowance, AllowanceKind } from './Allowance.ts';
import { baseSalary } from './baseSalary.ts';
import { COUNTED_ALLOWANCES, type SalaryRule } from './countedAllowances.ts';
import { monthlySalary } from './monthlySalary.ts';

const B = 2_340_000;

const coefficient = (kind: AllowanceKind, value: number): Allowance => ({
  kind,
  coefficient: value,
  rate: null,
  amount: null,
});
const rate = (kind: AllowanceKind, value: number): Allowance => ({
  kind,
  coefficient: null,
  rate: value,
  amount: null,
});

function salary(
  rank: number,
  allowances: readonly Allowance[],
  rule: SalaryRule = 'DECREE_178',
  policies = DEFAULT_POLICIES,
): string {
  return monthlySalary({ coefficient: rank, allowances }, rule, B, policies).toString();
}

describe('baseSalary', () => {
  it('is a table by month', () => {
    expect(baseSalary('2024-06', DEFAULT_POLICIES)).toBeNull();
    expect(baseSalary('2024-07', DEFAULT_POLICIES)).toBe(2_340_000);
    expect(baseSalary('2026-06', DEFAULT_POLICIES)).toBe(2_340_000);
    expect(baseSalary('2026-07', DEFAULT_POLICIES)).toBe(2_530_000);
    expect(baseSalary('2026-07', { baseSalaryFromJuly2026: 2_340_000 })).toBe(2_340_000);
  });
});

describe('monthlySalary', () => {
  const public25 = rate('PUBLIC_SERVICE', 0.25);

  it('follows the published examples of CV 1814', () => {
    expect(salary(4.65, [coefficient('LEADERSHIP', 0.6), public25])).toBe('15356250');
    expect(salary(3.66, [public25])).toBe('10705500');
    const excluded = [coefficient('PARTY_COMMITTEE', 0.3), coefficient('REGIONAL', 0.2)];
    const included = [coefficient('LEADERSHIP', 0.4), public25];
    expect(salary(5.42, [...included, ...excluded])).toBe('17023500');
  });

  it('need not be whole', () => {
    expect(salary(4.89, [rate('BEYOND_FRAME', 0.05), public25])).toBe('15018412.5');
  });

  it('holds no public service allowance under Decree 154', () => {
    expect(salary(3.66, [public25], 'DECREE_154')).toBe('8564400');
  });

  it('adds the difference kept in dong', () => {
    const kept = {
      ...coefficient('RESERVATION_DIFFERENCE', 0),
      coefficient: null,
      amount: 500_000,
    };
    expect(salary(3.66, [kept], 'DECREE_154')).toBe('9064400');
  });

  it('leaves to policies how percentages stack', () => {
    const two = [rate('PROFESSIONAL_SENIORITY', 0.1), public25];
    const compounded = { ...DEFAULT_POLICIES, percentageAllowances: 'COMPOUNDED' } as const;
    expect(salary(4, two)).toBe('12636000');
    expect(salary(4, two, 'DECREE_178', compounded)).toBe('12870000');
    const beyond = [coefficient('LEADERSHIP', 1), rate('BEYOND_FRAME', 0.1)];
    const all = { ...DEFAULT_POLICIES, beyondFrameBase: 'ALL_COEFFICIENTS' } as const;
    expect(salary(4, beyond)).toBe('12636000');
    expect(salary(4, beyond, 'DECREE_178', all)).toBe('12870000');
  });

  it('does not depend on the order of the allowances and never falls with the coefficient', () => {
    const kinds = [...COUNTED_ALLOWANCES.DECREE_178, 'REGIONAL', 'HAZARD'] as AllowanceKind[];
    const hundredths = fc.nat(200).map((n) => n / 100);
    const allowance = fc
      .tuple(fc.constantFrom(...kinds), hundredths, fc.boolean())
      .map(([kind, value, asRate]) => (asRate ? rate(kind, value) : coefficient(kind, value)));
    const lists = fc
      .array(allowance, { maxLength: 6 })
      .chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
      );
    fc.assert(
      fc.property(lists, hundredths, hundredths, ([list, other], low, more) => {
        expect(salary(low, other)).toBe(salary(low, list));
        const exact = (rank: number) =>
          monthlySalary({ coefficient: rank, allowances: list }, 'DECREE_178', B, DEFAULT_POLICIES);
        expect(exact(low + more).gte(exact(low))).toBe(true);
      }),
    );
  });
});
