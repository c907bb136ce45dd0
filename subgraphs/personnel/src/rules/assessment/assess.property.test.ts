import { addToMonth } from '@haicap/domain-kit';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { departure } from '../../../test/support/departure.ts';
import type { Basis, Category, DepartureInput } from '../departure/DepartureInput.ts';
import { DEFAULT_POLICIES } from '../policies/Policies.ts';
import type { Allowance, AllowanceKind } from '../salary/Allowance.ts';
import type { InsurancePeriod } from '../time/insuranceMonths.ts';
import { assess } from './assess.ts';

const month = fc.nat(600).map((n) => addToMonth('1975-01', n));
const period: fc.Arbitrary<InsurancePeriod> = fc
  .tuple(month, fc.nat(200), fc.boolean(), fc.boolean())
  .map(([from, count, compensated, inState]) => ({
    from,
    to: addToMonth(from, count),
    compensated,
    inState,
  }));
const KINDS: readonly AllowanceKind[] = [
  'LEADERSHIP',
  'BEYOND_FRAME',
  'PUBLIC_SERVICE',
  'PROFESSIONAL_SENIORITY',
  'REGIONAL',
  'RESERVATION_DIFFERENCE',
];
const allowance: fc.Arbitrary<Allowance> = fc
  .tuple(fc.constantFrom(...KINDS), fc.nat(100), fc.boolean())
  .map(([kind, value, asRate]) => ({
    kind,
    coefficient: asRate ? null : value / 100,
    rate: asRate ? value / 100 : null,
    amount: null,
  }));

const input: fc.Arbitrary<DepartureInput> = fc
  .record({
    category: fc.constantFrom<Category>(
      'CADRE',
      'CIVIL_SERVANT',
      'PUBLIC_EMPLOYEE',
      'NON_SPECIALISED',
      'VILLAGE_WORKER',
    ),
    basis: fc.constantFrom<Basis>(
      'DIRECTLY_AFFECTED',
      'STREAMLINING',
      'NO_AGE_FOR_REELECTION',
      'TWO_TIER_MODEL',
      'VILLAGE_ARRANGEMENT',
    ),
    sex: fc.constantFrom('MALE' as const, 'FEMALE' as const),
    birthMonth: fc.nat(480).map((n) => addToMonth('1960-01', n)),
    leavingOn: fc.nat(30).map((n) => `${addToMonth('2025-02', n)}-01`),
    arrangementEffectiveOn: fc.constantFrom('2024-05-01', '2025-03-01', '2025-06-16'),
    appendixTwo: fc.boolean(),
    sector: fc.constantFrom('CIVIL' as const, 'ARMED_FORCES' as const),
    workingMonths: fc.nat(400),
    periods: fc.array(period, { maxLength: 5 }),
    coefficient: fc.integer({ min: 100, max: 1000 }).map((n) => n / 100),
    allowances: fc.array(allowance, { maxLength: 5 }),
    monthlyAllowance: fc.integer({ min: 1, max: 10 ** 7 }),
  })
  .map(({ periods, coefficient, allowances, monthlyAllowance, ...rest }) =>
    departure({
      ...rest,
      decisionIssuedOn: '2025-07-01',
      pensionEntitled: true,
      insurance: { periods },
      salary: { coefficient, allowances, monthlyAllowance },
    }),
  );

describe('assessments of any departure', () => {
  it('have no negative amount, and totals that are those of their lines', () => {
    fc.assert(
      fc.property(input, (one) => {
        for (const { lines, total } of assess(one, DEFAULT_POLICIES).cases) {
          for (const { amount } of lines) expect(amount ?? 0).toBeGreaterThanOrEqual(0);
          const sum = lines.reduce((all, { amount }) => all + (amount ?? 0), 0);
          if (total !== null) expect(total).toBe(sum);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('never fall when the salary or the allowance rises', () => {
    fc.assert(
      fc.property(input, fc.nat(300), (one, more) => {
        const { coefficient, monthlyAllowance } = one.salary;
        const better = assess(
          {
            ...one,
            salary: {
              ...one.salary,
              coefficient: Math.round((coefficient ?? 0) * 100 + more) / 100,
              monthlyAllowance: (monthlyAllowance ?? 0) + more,
            },
          },
          DEFAULT_POLICIES,
        );
        const before = assess(one, DEFAULT_POLICIES);
        before.cases.forEach(({ lines }, i) => {
          lines.forEach(({ amount }, j) => {
            expect(better.cases[i]?.lines[j]?.amount ?? 0).toBeGreaterThanOrEqual(amount ?? 0);
          });
        });
      }),
      { numRuns: 100 },
    );
  });

  it('do not depend on the order of the records', () => {
    const shuffled = input.chain((one) => {
      const periods = one.insurance && 'periods' in one.insurance ? one.insurance.periods : [];
      const { allowances } = one.salary;
      return fc.record({
        one: fc.constant(one),
        periods: fc.shuffledSubarray([...periods], { minLength: periods.length }),
        allowances: fc.shuffledSubarray([...allowances], { minLength: allowances.length }),
      });
    });
    fc.assert(
      fc.property(shuffled, ({ one, periods, allowances }) => {
        const other = { ...one, insurance: { periods }, salary: { ...one.salary, allowances } };
        expect(assess(other, DEFAULT_POLICIES)).toEqual(assess(one, DEFAULT_POLICIES));
      }),
      { numRuns: 100 },
    );
  });
});
