import { describe, expect, it } from '@jest/globals';
import type { PartyLevel } from '../PartyLevel.ts';
import { DEFAULT_POLICIES } from '../policies/Policies.ts';
import { type CongressFacts, congressTerms } from './congressTerms.ts';

const of = (level: PartyLevel, says: Partial<CongressFacts> = {}, policies = DEFAULT_POLICIES) =>
  congressTerms(
    {
      level,
      merged: false,
      held: false,
      personnelReady: true,
      superiorAgrees: false,
      members: null,
      ...says,
    },
    policies,
  );

/** Level, latest day, days, preparatory days, month of age, that of planning, pilot early. */
const TABLE: readonly (readonly [
  PartyLevel,
  string,
  number,
  number | null,
  string,
  string,
  boolean | null,
])[] = [
  ['BASE', '2025-06-30', 2, null, '2025-04', '2030-04', null],
  ['ABOVE_BASE', '2025-08-31', 2, 0.5, '2025-06', '2030-06', true],
  ['COMMUNE', '2025-08-31', 2, 0.5, '2025-07', '2030-07', true],
  ['PROVINCE', '2025-10-31', 4, 0.5, '2025-09', '2030-09', false],
  ['CENTRAL_BODY', '2025-10-31', 4, 0.5, '2025-09', '2030-09', false],
  ['ARMED_FORCES', '2025-10-31', 4, 0.5, '2025-09', '2030-09', false],
];

describe('congressTerms', () => {
  it.each(TABLE)('%s ends by %s', (level, latestOn, mostDays, preparatoryDays, ...rest) => {
    const [ageMonth, planningAgeMonth, early] = rest;
    const terms = of(level);
    expect(terms).toMatchObject({ ageMonth, planningAgeMonth, stateAgeMonth: '2026-03' });
    const quarter = { from: '2025-07-01', to: '2025-09-30', early };
    const pilot = early === null ? null : quarter;
    expect(terms.schedule).toEqual({ latestOn, mostDays, preparatoryDays, pilot });
  });

  it('a congress under the Centre with two contents is to be shorter', () => {
    expect(of('PROVINCE', { merged: true }).shorter).toBe(true);
    expect(of('PROVINCE').shorter).toBe(false);
    expect(of('COMMUNE').shorter).toBe(false);
  });

  it.each<[number | null, string | null]>([
    [1, 'ALL_MEMBERS'],
    [199, 'ALL_MEMBERS'],
    [200, 'DELEGATES'],
    [201, 'DELEGATES'],
    [null, null],
  ])('a base of %s members meets as %s', (members, attendance) => {
    const { delegates } = of('BASE', { members });
    const superiorMayDecide = attendance === 'ALL_MEMBERS';
    expect(delegates).toEqual({ attendance, superiorMayDecide, fewest: null, most: null });
  });

  it.each<[PartyLevel, number | null, number | null]>([
    ['ABOVE_BASE', null, 300],
    ['COMMUNE', null, 300],
    ['CENTRAL_BODY', 250, 450],
    ['PROVINCE', null, null],
    ['ARMED_FORCES', null, null],
  ])('%s has from %s to %s delegates', (level, fewest, most) => {
    expect(of(level).delegates).toMatchObject({ attendance: 'DELEGATES', fewest, most });
  });

  it('a commune is 27 to 33 strong, 9 to 11 in its standing committee, with 3 offices', () => {
    expect(of('COMMUNE').sizes).toEqual({
      basis: 'RANGE',
      committee: { from: 27, to: 33 },
      standing: { from: 9, to: 11 },
      reducedWithinYears: null,
      offices: 3,
    });
  });

  it('a province is as appointed, or as before', () => {
    const { sizes } = of('PROVINCE', { merged: true });
    expect(sizes).toMatchObject({ basis: 'AS_APPOINTED_AND_REDUCED', reducedWithinYears: 5 });
    expect(of('PROVINCE').sizes).toMatchObject({ basis: 'AS_2015_2020', committee: null });
    expect(of('BASE').sizes).toMatchObject({ basis: 'NOT_STATED', standing: null });
  });

  it('a conference has neither dates nor delegates', () => {
    expect(of('COMMUNE', { held: true })).toMatchObject({ schedule: null, delegates: null });
  });

  it('names the readings that it rests on, and follows them', () => {
    const names = (terms: ReturnType<typeof of>) => terms.policies.map(({ name }) => name);
    expect(names(of('BASE', { members: 3 }))).toEqual(['delegatesFromMembers']);
    expect(names(of('PROVINCE'))).toEqual([]);
    const set = {
      ...DEFAULT_POLICIES,
      communePilot: 'NONE',
      communeDelegates: 'NOT_LIMITED',
    } as const;
    const commune = of('COMMUNE', {}, set);
    expect(commune.schedule?.pilot).toBeNull();
    expect(commune.delegates?.most).toBeNull();
    expect(of('ABOVE_BASE', {}, set).schedule?.pilot).not.toBeNull();
  });
});
