import { describe, expect, it } from '@jest/globals';
import { records } from '../../../test/support/records.ts';
import type { DepartureRow } from '../../loaders/departure.ts';
import { recordedBasis } from './recordedBasis.ts';

const basisOf = (says: Partial<DepartureRow>) =>
  recordedBasis(records({ departure: { basis: null, ...says } }).departure);

describe('the reason for leaving', () => {
  it.each<[string, string | null, Partial<DepartureRow>]>([
    ['as recorded, whatever else', 'TALENT', { basis: 'TALENT', policy: 'DECREE_177' }],
    ['by the decree of those not re-elected', 'NO_AGE_FOR_REELECTION', { policy: 'DECREE_177' }],
    [
      'by the end of non-specialised workers',
      'TWO_TIER_MODEL',
      { policy: 'DECREE_154', kind: 'NON_SPECIALISED_END', category: 'NON_SPECIALISED' },
    ],
    [
      'by the decree for village workers',
      'VILLAGE_ARRANGEMENT',
      { policy: 'DECREE_154', kind: 'RESIGNATION', category: 'VILLAGE_WORKER' },
    ],
    ['not by Decree 178 alone', null, {}],
    ['not by Decree 154 alone', null, { policy: 'DECREE_154' }],
    [
      'not for a non-specialised worker who resigns',
      null,
      { policy: 'DECREE_154', kind: 'RESIGNATION', category: 'NON_SPECIALISED' },
    ],
  ])('%s', (_, basis, says) => {
    expect(basisOf(says)).toBe(basis);
  });

  it.each([
    ['Điều 7 Nghị định 178/2024/NĐ-CP', 'DIRECTLY_AFFECTED'],
    ['theo điều 7a của Nghị định số 178/2024/NĐ-CP', 'STREAMLINING'],
    ['khoản 1, Điều 10, Nghị định 178/2024/NĐ-CP', 'DIRECTLY_AFFECTED'],
    ['Điều 9 Nghị định 178/2024/NĐ-CP; Điều 7 Nghị định 178/2024/NĐ-CP', 'DIRECTLY_AFFECTED'],
    ['Điều 9 Nghị định 154/2025/NĐ-CP', 'TWO_TIER_MODEL'],
    ['Điều 7 Nghị định 178/2024/NĐ-CP, Điều 7a Nghị định 178/2024/NĐ-CP', null],
    ['Điều 7b Nghị định 178/2024/NĐ-CP', null],
    ['Điều 6 Nghị định 154/2025/NĐ-CP', null],
    ['Điều 7 Nghị định 29/2023/NĐ-CP', null],
    ['Điều 7 Luật Bảo hiểm xã hội; Nghị định 178/2024/NĐ-CP', null],
    ['Điều 7 Nghị định 178/2024/NĐ-CP và Điều 6 Nghị định 154/2025/NĐ-CP', null],
  ])('%s: %s', (legalBasis, basis) => {
    expect(basisOf({ legalBasis })).toBe(basis);
    expect(basisOf({ legalBasis: legalBasis.normalize('NFD') })).toBe(basis);
  });
});
