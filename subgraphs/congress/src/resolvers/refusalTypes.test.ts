import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { faultText } from '../commands/messages/faultText.ts';
import type { CongressFault } from '../rules/steps/CongressFault.ts';
import { REFUSAL_TYPES } from './refusalTypes.ts';

const SDL = readFileSync(new URL('../schema/CongressRefusal.graphql', import.meta.url), 'utf8');
/** Everything that any refusal tells. */
const FACTS = {
  on: '2025-08-01',
  subject: 'DOCUMENT',
  at: 'DRAFTING',
  expected: ['CONSULTED', 'APPRAISED'],
  givenMonth: '2025-03',
  referenceMonth: '2025-04',
  findings: [{ code: 'TOO_MANY_TERMS' }],
  body: 'COMMITTEE',
  given: 34,
  seats: 33,
  days: 2.5,
  mostDays: 2,
};

describe.each(Object.entries(REFUSAL_TYPES))('%s', (code, type) => {
  it('has a type of its own, which names it, and a sentence in each language', () => {
    expect(SDL).toContain(`type ${type} implements Refusal {`);
    if (!['CONFLICTING_INPUT', 'STALE_VERSION'].includes(code))
      expect(SDL).toContain(`  ${code}\n`);
    const { vi, en } = faultText({ code, ...FACTS } as unknown as CongressFault);
    for (const sentence of [vi, en]) expect(sentence).toMatch(/^\p{Lu}(?!.*undefined).*\.$/u);
    expect(vi).toMatch(/[à-ỹ]/);
    expect(en).not.toMatch(/[ạ-ỹ]/);
  });
});

it('no two reasons have one type', () => {
  const types = Object.values(REFUSAL_TYPES);
  expect(new Set(types).size).toBe(types.length);
});
