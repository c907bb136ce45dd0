import { describe, expect, it } from '@jest/globals';
import { PARTY_LEVELS, type PartyLevel } from '../PartyLevel.ts';
import { contentsOf, type OrganisationFacts } from './contents.ts';

const of = (level: PartyLevel, says: Partial<OrganisationFacts> = {}) =>
  contentsOf({
    level,
    merged: false,
    held: false,
    personnelReady: true,
    superiorAgrees: false,
    ...says,
  });

const NOT_READY = { personnelReady: false, superiorAgrees: true };
const OTHERS = PARTY_LEVELS.filter((level) => level !== 'COMMUNE');

describe('contentsOf', () => {
  it.each(OTHERS)('an unmerged %s has four contents and elects', (level) => {
    expect(of(level)).toEqual({
      kind: 'FOUR',
      contents: [
        'REVIEW_AND_DIRECTIONS',
        'DRAFTS_OF_SUPERIORS',
        'ELECTION_OF_COMMITTEE',
        'ELECTION_OF_DELEGATION',
      ],
      committee: 'ELECTED',
      delegation: 'ELECTED',
      reason: 'NORMAL',
    });
  });

  it.each(OTHERS)('a %s whose people are not ready elects its delegation alone', (level) => {
    const { kind, contents, committee, delegation } = of(level, NOT_READY);
    expect([kind, committee, delegation]).toEqual(['THREE', 'LATER', 'ELECTED']);
    expect(contents).not.toContain('ELECTION_OF_COMMITTEE');
    expect(contents).toHaveLength(3);
  });

  it.each(OTHERS)('a %s whose superior does not agree keeps four', (level) => {
    const facts = of(level, { personnelReady: false });
    expect([facts.kind, facts.reason]).toEqual(['FOUR', 'SUPERIOR_HAS_NOT_AGREED']);
  });

  it.each(PARTY_LEVELS)('a merged %s has two, appointed, its people ready or not', (level) => {
    for (const says of [{}, NOT_READY]) {
      const { reason, ...rest } = of(level, { merged: true, ...says });
      expect(reason).toBe('MERGED_OR_NEW');
      expect(rest).toEqual({
        kind: 'TWO',
        contents: ['REVIEW_AND_DIRECTIONS', 'DRAFTS_OF_SUPERIORS'],
        committee: 'APPOINTED',
        delegation: 'APPOINTED',
      });
    }
  });

  it('an unmerged commune has two as well, unless it held its congress', () => {
    const { kind, committee, reason } = of('COMMUNE');
    expect([kind, committee, reason]).toEqual(['TWO', 'APPOINTED', 'COMMUNE_UNDER_PROVINCE']);
    expect(of('COMMUNE', NOT_READY).kind).toBe('TWO');
    expect(of('COMMUNE', { held: true })).toEqual({
      kind: 'CONFERENCE',
      contents: ['DRAFTS_OF_SUPERIORS'],
      committee: 'REVIEWED',
      delegation: null,
      reason: 'HELD_ALREADY',
    });
  });
});
