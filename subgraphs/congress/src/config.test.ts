import { expect, test } from '@jest/globals';
import { congressPoliciesSetting } from './config.ts';
import { DEFAULT_POLICIES } from './rules/policies/Policies.ts';

test('CONGRESS_POLICIES names the readings that are not the defaults', () => {
  expect(congressPoliciesSetting.parse('riskDays=21, dossierHour = END_OF_DAY')).toEqual({
    ...DEFAULT_POLICIES,
    riskDays: 21,
    dossierHour: 'END_OF_DAY',
  });
});

test('every fault is told, those of form and those of value together', () => {
  const { error } = congressPoliciesSetting.safeParse(
    'riskDays,riskDays=x,__proto__=1,oldBandFrom=1,oldBandFrom=2',
  );
  expect(error?.issues.map(({ message }) => message)).toEqual([
    '"riskDays": expected name=value by commas.',
    '"__proto__=1": expected name=value by commas.',
    'oldBandFrom: expected once.',
    'riskDays: expected a whole number, such as 30; got "x".',
  ]);
});
