import { lookupKey } from '@haicap/domain-kit';
import { describe, expect, test } from '@jest/globals';
import { singleEdits } from './singleEdits.ts';

describe('singleEdits', () => {
  test.each([
    ['ben nge', 'Bến Nghé'],
    ['ben ngheh', 'Bến Nghé'],
    ['bem nghe', 'Bến Nghé'],
    ['ebn nghe', 'Bến Nghé'],
    ['yv da', 'Vỹ Dạ'],
    ['may an', 'Mỹ An'],
    ['aty do', 'Tây Đô'],
  ])('of %s has the key of %s', (text, name) => {
    expect(singleEdits(text)).toContain(lookupKey(name));
  });

  test.each([
    ['p 1', 'P 2'],
    ['phu my', 'Phước Mỹ'],
  ])('of %s has not the key of %s', (text, name) => {
    expect(singleEdits(text)).not.toContain(lookupKey(name));
  });
});
