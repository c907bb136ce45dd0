import { expect, test } from '@jest/globals';
import { personnelPoliciesSetting } from './personnelPoliciesSetting.ts';
import { DEFAULT_POLICIES } from './rules/policies/Policies.ts';

/** The faults of a setting, in its order. */
const faultsOf = (text: string) =>
  personnelPoliciesSetting.safeParse(text).error?.issues.map(({ message }) => message);

test('names the readings that are not the defaults', () => {
  expect(
    personnelPoliciesSetting.parse(
      'underTwoYearsFromMonth13=FULL, baseSalaryFromJuly2026 = 2340000,civilScopeLastDay=2025-09-30',
    ),
  ).toEqual({
    ...DEFAULT_POLICIES,
    underTwoYearsFromMonth13: 'FULL',
    baseSalaryFromJuly2026: 2_340_000,
    civilScopeLastDay: '2025-09-30',
  });
});

test('every fault is told, those of form and those of value together', () => {
  expect(
    faultsOf('boundaryDay,rounding=UP,noSuch=1,civilScopeLastDay=2025-02-30,rounding=DOWN,'),
  ).toEqual([
    '"boundaryDay": expected name=value by commas.',
    'rounding: expected once.',
    '"": expected name=value by commas.',
    'rounding: expected one of HALF_UP, DOWN; got "UP".',
    'noSuch: no such policy.',
    'civilScopeLastDay: expected a day as yyyy-mm-dd; got "2025-02-30".',
  ]);
});

test('takes no name from the prototype of objects', () => {
  expect(faultsOf('constructor=x')).toEqual(['constructor: no such policy.']);
});
