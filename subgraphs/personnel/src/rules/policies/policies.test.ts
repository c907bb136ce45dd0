import { recordPolicies } from '@haicap/domain-kit';
import { describe, expect, it } from '@jest/globals';
import { describePolicies } from './describePolicies.ts';
import { DEFAULT_POLICIES, POLICY_DEFINITIONS, POLICY_NAMES } from './Policies.ts';
import { parsePolicies } from './parsePolicies.ts';

describe('parsePolicies', () => {
  it('gives the defaults where nothing is set', () => {
    expect(parsePolicies({})).toEqual({ policies: DEFAULT_POLICIES });
  });

  it('sets choices, sums and days', () => {
    const parsed = parsePolicies({
      underTwoYearsFromMonth13: 'FULL',
      baseSalaryFromJuly2026: '2340000',
      decree154Article9LastDay: '2026-06-30',
    });
    expect(parsed).toEqual({
      policies: {
        ...DEFAULT_POLICIES,
        underTwoYearsFromMonth13: 'FULL',
        baseSalaryFromJuly2026: 2_340_000,
        decree154Article9LastDay: '2026-06-30',
      },
    });
  });

  it('tells every fault at once', () => {
    const parsed = parsePolicies({
      rounding: 'UP',
      civilScopeLastDay: '2025-02-30',
      baseSalaryFromJuly2026: '2.53',
      constructor: 'x',
      toString: 'x',
    });
    expect('faults' in parsed && parsed.faults).toEqual([
      'rounding: expected one of HALF_UP, DOWN; got "UP".',
      'civilScopeLastDay: expected a day as yyyy-mm-dd; got "2025-02-30".',
      'baseSalaryFromJuly2026: expected whole dong, such as 2340000; got "2.53".',
      'constructor: no such policy.',
      'toString: no such policy.',
    ]);
  });

  it('takes no name from the prototype of the definitions', () => {
    expect(parsePolicies(JSON.parse('{"__proto__": "x"}'))).toEqual({
      faults: ['__proto__: no such policy.'],
    });
  });
});

describe('describePolicies', () => {
  it('describes each in both languages with its source', () => {
    for (const use of describePolicies(DEFAULT_POLICIES)) {
      expect(use.value).toBe(use.default);
      expect(use.source && use.vi && use.en).toBeTruthy();
      if (use.kind === 'CHOICE') expect(use.options).toContain(use.default);
      else expect(use.options).toEqual([]);
    }
    expect(describePolicies(DEFAULT_POLICIES)).toHaveLength(POLICY_NAMES.length);
  });

  it('lists those used alone', () => {
    const { policies, used } = recordPolicies(DEFAULT_POLICIES);
    expect(describePolicies(policies, used)).toEqual([]);
    expect(policies.rounding).toBe(POLICY_DEFINITIONS.rounding.default);
    expect(describePolicies(DEFAULT_POLICIES, used).map(({ name }) => name)).toEqual(['rounding']);
  });
});
