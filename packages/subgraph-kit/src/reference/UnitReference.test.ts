import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatUnitId, parseUnitReference } from './UnitReference.ts';

describe('parseUnitReference', () => {
  it.each([
    ['26740.2', { by: 'id', id: '26740.2', day: null }],
    ['26740.1@2025-06-30', { by: 'id', id: '26740.1', day: '2025-06-30' }],
    ['01.1', { by: 'id', id: '01.1', day: null }],
    ['001.1', { by: 'id', id: '001.1', day: null }],
    ['VN', { by: 'id', id: 'VN', day: null }],
    ['VN@2025-06-30', { by: 'id', id: 'VN', day: '2025-06-30' }],
    ['26740', { by: 'code', code: '26740', day: null }],
    ['26740@2025-06-30', { by: 'code', code: '26740', day: '2025-06-30' }],
    ['79', { by: 'code', code: '79', day: null }],
  ])('reads %s', (text, expected) => {
    expect(parseUnitReference(text)).toEqual(expected);
  });

  it.each([
    '',
    '26740.0',
    '26740.',
    '26740.2@',
    '26740.2@2025-02-30',
    '26740.2@today',
    '2674',
    '1',
    'vn',
    ' 26740',
    '26740.2@2025-06-30@2025-07-01',
    "26740'; drop table unit",
  ])('refuses %j', (text) => {
    expect(parseUnitReference(text)).toBeNull();
  });

  it('reads back what formatUnitId writes', () => {
    const day = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const code = fc.stringMatching(/^(\d{2}|\d{3}|\d{5})$/);
    fc.assert(
      fc.property(code, fc.integer({ min: 1, max: 99 }), day, day, (digits, ordinal, on, today) => {
        const id = `${digits}.${ordinal}`;
        const parsed = parseUnitReference(formatUnitId(id, on, today));
        expect(parsed).toEqual({ by: 'id', id, day: on === today ? null : on });
      }),
    );
  });
});
