import { describe, expect, test } from '@jest/globals';
import { movedOf, residentsFollow } from './noteMeaning.ts';

describe('what moved', () => {
  test.each([
    ['Nhập một phần diện tích', 'AREA'],
    ['Nhập toàn bộ diện tích', 'AREA'],
    ['Nhập một phần dân số', 'POPULATION'],
    ['Nhập một phần diện tích, toàn bộ dân số', 'AREA_AND_POPULATION'],
    ['Nhập một phần', 'AREA_AND_POPULATION'],
    ['Nhập toàn bộ', 'AREA_AND_POPULATION'],
  ])('%s: %s', (note, moved) => {
    expect(movedOf(note)).toBe(moved);
  });
});

test('residents follow the whole unit, or the part that took the whole population', () => {
  expect(residentsFollow({ extent: 'WHOLE', note: 'Nhập toàn bộ' })).toBe(true);
  expect(residentsFollow({ extent: 'PARTIAL', note: 'Nhập một phần' })).toBe(false);
  expect(residentsFollow({ extent: 'PARTIAL', note: 'Nhập toàn bộ diện tích' })).toBe(false);
  const note = 'Nhập một phần diện tích, toàn bộ dân số';
  expect(residentsFollow({ extent: 'PARTIAL', note })).toBe(true);
});
