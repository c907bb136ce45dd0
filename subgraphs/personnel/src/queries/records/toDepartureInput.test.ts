import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { records } from '../../../test/support/records.ts';
import type { DepartureRecords } from '../../loaders/departureRecords.ts';
import type { InsuranceRow, PayRow } from '../../loaders/perPerson.ts';
import { assess } from '../../rules/assessment/assess.ts';
import { DEFAULT_POLICIES } from '../../rules/policies/Policies.ts';
import { toDepartureInput } from './toDepartureInput.ts';

const pay = (component: PayRow['component'], measure: PayRow['measure'], value: string) => ({
  component,
  measure,
  value,
  validFrom: '2024-01-01',
  validTo: null,
});
const insured = (fromMonth: string, toMonth: string, says: Partial<InsuranceRow> = {}) => ({
  fromMonth,
  toMonth,
  publicBody: true,
  arduous: false,
  compensated: false,
  ...says,
});

describe('pay on record', () => {
  const salaryOf = (rows: readonly PayRow[], leavingOn = '2025-05-01') =>
    toDepartureInput(records({ pay: rows, departure: { leavingOn } })).salary;

  it('is that of the last day of the month before leaving', () => {
    const rows = [
      { ...pay('SALARY', 'COEFFICIENT', '4.32'), validTo: '2025-04-30' },
      { ...pay('SALARY', 'COEFFICIENT', '4.6500'), validFrom: '2025-04-30', validTo: '2025-05-01' },
      { ...pay('SALARY', 'COEFFICIENT', '4.98'), validFrom: '2025-05-01' },
    ];
    expect(salaryOf(rows).coefficient).toBe(4.65);
    expect(salaryOf(rows, '2025-05-31').coefficient).toBe(4.65);
    expect(salaryOf(rows, '2025-06-01').coefficient).toBe(4.98);
    expect(salaryOf(rows, '2023-06-01').coefficient).toBeNull();
  });

  it('has percentages as exact shares, and each allowance in its own form', () => {
    const { allowances, coefficient } = salaryOf([
      pay('PUBLIC_SERVICE', 'PERCENT', '25.0000'),
      pay('BEYOND_FRAME', 'PERCENT', '33.3333'),
      pay('LEADERSHIP', 'COEFFICIENT', '0.6000'),
      pay('RESERVATION_DIFFERENCE', 'AMOUNT', '1200000.0000'),
    ]);
    expect(coefficient).toBeNull();
    expect(allowances).toEqual([
      { kind: 'PUBLIC_SERVICE', coefficient: null, rate: 0.25, amount: null },
      { kind: 'BEYOND_FRAME', coefficient: null, rate: 0.333333, amount: null },
      { kind: 'LEADERSHIP', coefficient: 0.6, rate: null, amount: null },
      { kind: 'RESERVATION_DIFFERENCE', coefficient: null, rate: null, amount: 1_200_000 },
    ]);
  });

  it('in another measure than it is meant in, or of nothing, is not known', () => {
    expect(salaryOf([pay('SALARY', 'AMOUNT', '9000000')]).coefficient).toBeNull();
    expect(salaryOf([pay('SALARY', 'COEFFICIENT', '0.0000')]).coefficient).toBeNull();
    expect(salaryOf([pay('CONTRACT_WAGE', 'AMOUNT', '9000000')]).contractWage).toBeNull();
    const worker = records({
      departure: { category: 'CONTRACT' },
      pay: [pay('CONTRACT_WAGE', 'AMOUNT', '9000000.0000')],
    });
    expect(toDepartureInput(worker).salary.contractWage).toBe(9_000_000);
  });
});

describe('a commune worker who was a cadre', () => {
  it.each([
    ['until the arrangement', 'CADRE', '2024-12-31', 'NOT_KNOWN'],
    ['long before', 'CIVIL_SERVANT', '2022-12-31', null],
    ['never', 'NON_SPECIALISED', '2024-12-31', null],
  ] as const)('%s', (_, category, validTo, lastCadreSalary) => {
    const worker = records({
      departure: {
        category: 'NON_SPECIALISED',
        kind: 'NON_SPECIALISED_END',
        basis: 'TWO_TIER_MODEL',
        leavingOn: '2025-07-01',
      },
      assignments: [{ category, validFrom: '2015-01-01', validTo }],
    });
    expect(toDepartureInput(worker).salary.lastCadreSalary).toBe(lastCadreSalary);
    const { missing } = assess(toDepartureInput(worker), DEFAULT_POLICIES);
    const pay = lastCadreSalary === null ? 'ALLOWANCE' : 'LAST_CADRE_SALARY';
    expect(missing).toContain(pay);
    expect(missing.includes('ALLOWANCE') && missing.includes('LAST_CADRE_SALARY')).toBe(false);
  });
});

describe('months on record', () => {
  const monthsOf = (says: Partial<DepartureRecords>, category = 'NON_SPECIALISED' as const) =>
    toDepartureInput(records({ ...says, departure: { category, leavingOn: '2025-07-01' } }));

  it('end before leaving, and none on record are not known', () => {
    const { insurance } = monthsOf({ insurance: [insured('2010-01', '2025-12')] });
    expect(insurance).toMatchObject({ periods: [{ from: '2010-01', to: '2025-06' }] });
    expect(monthsOf({})).toMatchObject({ insurance: null, appendixTwo: null, workingMonths: null });
    expect(monthsOf({ insurance: [insured('2025-07', '2025-08')] }).insurance).toBeNull();
  });

  it('are of Appendix II from 15 arduous years on, each month once', () => {
    const arduous = { arduous: true };
    const with15 = [
      insured('2000-01', '2014-12', arduous),
      insured('2014-01', '2014-12', arduous),
      insured('2015-01', '2020-12'),
    ];
    expect(monthsOf({ insurance: with15 }).appendixTwo).toBe(true);
    const less = [insured('2000-02', '2014-12', arduous), insured('2015-01', '2020-12')];
    expect(monthsOf({ insurance: less }).appendixTwo).toBe(false);
  });

  it('of work are those in workers’ posts and in insured posts of the State, each once', () => {
    const { workingMonths } = monthsOf({
      // 2016-07 to 2025-06: 108 months.
      assignments: [{ category: 'NON_SPECIALISED', validFrom: '2016-07-01', validTo: null }],
      insurance: [
        // 12 before, and 6 that overlap.
        insured('2015-07', '2016-12'),
        // Paid for already, and not of the State: neither counts.
        insured('2010-01', '2012-12', { compensated: true }),
        insured('2013-01', '2013-12', { publicBody: false }),
      ],
    });
    expect(workingMonths).toBe(120);
  });

  it('a worker who goes on in a village is placed there', () => {
    const village = (validFrom: string, validTo: string | null) =>
      monthsOf({ assignments: [{ category: 'VILLAGE_WORKER', validFrom, validTo }] });
    expect(village('2025-07-01', null).placedInVillagePost).toBe(true);
    expect(village('2020-01-01', '2025-07-01').placedInVillagePost).toBe(false);
  });
});

describe('what stands against letting somebody go', () => {
  const [pregnancy] = [{ reason: 'PREGNANCY', validFrom: '2025-01-01', validTo: null }] as const;
  it('counts on the leaving day, and what may not be seen is not known', () => {
    const on = (says: Partial<DepartureRecords>) => toDepartureInput(records(says));
    expect(on({ protections: [pregnancy] }).pregnantOrOnMaternityLeave).toBe(true);
    const over = { ...pregnancy, validTo: '2025-05-01' };
    expect(on({ protections: [over] }).pregnantOrOnMaternityLeave).toBe(false);
    expect(on({ protections: null })).toMatchObject({
      pregnantOrOnMaternityLeave: null,
      raisesChildUnder36Months: null,
    });
    const proceeding = { reason: 'PROSECUTION', validFrom: '2025-05-01', validTo: null } as const;
    expect(on({ proceedings: [proceeding] })).toMatchObject({
      underDisciplinaryReview: false,
      underProsecution: true,
      underInspection: false,
    });
    expect(on({ proceedings: null }).underInspection).toBeNull();
  });

  it('is missing where it decides, and not where the person asks to leave', () => {
    const full = {
      pay: [pay('SALARY', 'COEFFICIENT', '4.65')],
      insurance: [insured('2003-05', '2025-04')],
    };
    const missing = (says: Partial<DepartureRecords>, requested = false) =>
      assess(
        toDepartureInput(records({ ...full, ...says, departure: { requested } })),
        DEFAULT_POLICIES,
      ).missing;
    expect(missing({})).toEqual([]);
    expect(missing({ protections: null, proceedings: null })).toEqual([
      'PROTECTIONS',
      'PROCEEDINGS',
    ]);
    expect(missing({ protections: null, proceedings: null }, true)).toEqual(['PROCEEDINGS']);
  });
});

describe('the order of records', () => {
  const day = fc.integer({ min: 1, max: 9 }).map((n) => `202${n % 6}-0${n}-01`);
  const spans = fc.tuple(day, fc.option(day)).map(([validFrom, end]) => ({
    validFrom,
    validTo: end !== null && end > validFrom ? end : null,
  }));
  const rows = fc.record({
    pay: fc.uniqueArray(
      fc
        .tuple(fc.constantFrom('SALARY', 'LEADERSHIP', 'PUBLIC_SERVICE', 'REGIONAL'), spans)
        .map(([component, span]) => ({
          component: component as PayRow['component'],
          measure: component === 'PUBLIC_SERVICE' ? ('PERCENT' as const) : ('COEFFICIENT' as const),
          value: `${span.validFrom.slice(3, 4)}.5`,
          ...span,
        })),
      { selector: ({ component, validFrom }) => `${component} ${validFrom}`, maxLength: 8 },
    ),
    insurance: fc.array(
      fc
        .tuple(fc.integer({ min: 1985, max: 2024 }), fc.nat(12), fc.boolean(), fc.boolean())
        .map(([year, more, publicBody, compensated]) =>
          insured(`${year}-03`, `${year + more}-07`, {
            publicBody,
            compensated,
            arduous: more > 6,
          }),
        ),
      { maxLength: 6 },
    ),
    assignments: fc.array(
      spans.map((span) => ({ category: 'NON_SPECIALISED' as const, ...span })),
      { maxLength: 4 },
    ),
    category: fc.constantFrom('CIVIL_SERVANT' as const, 'NON_SPECIALISED' as const),
  });
  const whole = <T>(list: readonly T[]) =>
    fc.shuffledSubarray([...list], { minLength: list.length });

  it('does not matter', () => {
    const shuffled = rows.chain((one) =>
      fc.record({
        one: fc.constant(one),
        pay: whole(one.pay),
        insurance: whole(one.insurance),
        assignments: whole(one.assignments),
      }),
    );
    const answer = (
      says: Partial<DepartureRecords>,
      category: 'CIVIL_SERVANT' | 'NON_SPECIALISED',
    ) =>
      assess(
        toDepartureInput(
          records({
            ...says,
            departure: {
              category,
              basis: category === 'CIVIL_SERVANT' ? 'DIRECTLY_AFFECTED' : 'TWO_TIER_MODEL',
              kind: category === 'CIVIL_SERVANT' ? 'EARLY_RETIREMENT' : 'NON_SPECIALISED_END',
              receivesPension: false,
              leavingOn: '2025-07-01',
            },
          }),
        ),
        DEFAULT_POLICIES,
      );
    fc.assert(
      fc.property(shuffled, ({ one: { category, ...one }, ...other }) => {
        expect(answer(other, category)).toEqual(answer(one, category));
      }),
      { numRuns: 200 },
    );
  });
});
