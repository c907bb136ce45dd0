import { describe, expect, it } from '@jest/globals';
import { DEFAULT_POLICIES, POLICY_DEFINITIONS, parsePolicies, withPolicies } from './Policies.ts';

describe('the policies of congresses', () => {
  it('are set by name, choices and numbers', () => {
    const parsed = parsePolicies({ riskDays: '0', partialCouncilSteps: 'COUNTED' });
    expect(parsed).toEqual({
      policies: { ...DEFAULT_POLICIES, riskDays: 0, partialCouncilSteps: 'COUNTED' },
    });
  });

  it('tell every fault at once', () => {
    const parsed = parsePolicies({
      riskDays: '-1',
      oldBandFrom: '050',
      dossierHour: '16:00',
      x: '',
    });
    expect('faults' in parsed && parsed.faults).toEqual([
      'riskDays: expected a whole number, such as 30; got "-1".',
      'oldBandFrom: expected a whole number, such as 30; got "050".',
      'dossierHour: expected one of 17:00, END_OF_DAY; got "16:00".',
      'x: no such policy.',
    ]);
  });

  it('each say in both languages what is open, and on what they rest', () => {
    for (const { source, vi, en } of Object.values(POLICY_DEFINITIONS)) {
      expect(source && vi && en).toBeTruthy();
    }
  });

  it('are listed where an answer read them', () => {
    const { policies } = withPolicies({ ...DEFAULT_POLICIES, riskDays: 7 }, ({ riskDays }) => ({
      riskDays,
    }));
    expect(policies.map(({ name, value }) => [name, value])).toEqual([['riskDays', '7']]);
  });
});
