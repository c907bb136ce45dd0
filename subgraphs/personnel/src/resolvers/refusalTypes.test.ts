import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { inEnglish } from '../commands/messages/english.ts';
import { inVietnamese } from '../commands/messages/vietnamese.ts';
import type { CommandFault } from '../rules/CommandFault.ts';
import { REFUSAL_TYPES } from './refusalTypes.ts';

const SDL = readFileSync(new URL('../schema/PersonnelRefusal.graphql', import.meta.url), 'utf8');
/** Everything that any refusal tells. */
const FACTS = {
  on: '2026-01-01',
  validTo: '2026-01-01',
  agencyCode: 'H29',
  headcount: 1,
  occupied: 1,
};

describe.each(Object.entries(REFUSAL_TYPES))('%s', (code, type) => {
  it('has a type of its own, which names it, and a sentence in each language', () => {
    expect(SDL).toContain(`type ${type} implements Refusal {`);
    expect(SDL).toContain(`\n${code}: `);
    const fault = { code, ...FACTS } as unknown as CommandFault;
    const sentences = [inEnglish(fault), inVietnamese(fault)];
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}(?!.*undefined).*\.$/u);
    expect(sentences[1]).toMatch(/[à-ỹ]/);
    expect(sentences[0]).not.toBe(sentences[1]);
  });
});

it('no two reasons have one type', () => {
  const types = Object.values(REFUSAL_TYPES);
  expect(new Set(types).size).toBe(types.length);
});
