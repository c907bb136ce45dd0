import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ColumnType } from './ColumnType.ts';
import { columnTypes } from './columnTypes.ts';

const { day, month, integer, decimal, money } = columnTypes;

function valueOfCell(type: ColumnType<unknown>, cell: string | number): unknown {
  const parsed = type.parse(String(cell), cell);
  return 'value' in parsed ? parsed.value : parsed;
}

const isoDay = fc
  .date({
    min: new Date('1900-01-01T00:00:00Z'),
    max: new Date('2199-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

test('a day reads as it was, however it was written', () => {
  fc.assert(
    fc.property(isoDay, (iso) => {
      const date = new Date(`${iso}T00:00:00Z`);
      // The order of ICU: d/m/yyyy, and with two digits each.
      const short = new Intl.DateTimeFormat('vi-VN', { timeZone: 'UTC' }).format(date);
      const long = new Intl.DateTimeFormat('vi-VN', {
        timeZone: 'UTC',
        day: '2-digit',
        month: '2-digit',
        year: 'numeric',
      }).format(date);
      for (const written of [iso, short, long]) expect(valueOfCell(day(), written)).toBe(iso);
      const [year, number] = iso.split('-');
      expect(valueOfCell(month(), `${number}/${year}`)).toBe(iso.slice(0, 7));
      expect(valueOfCell(month(), iso.slice(0, 7))).toBe(iso.slice(0, 7));
    }),
  );
});

const vietnamese = (decimals: number) =>
  new Intl.NumberFormat('vi-VN', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });

test('a whole number reads as it was, with the separators of Viet Nam or none', () => {
  fc.assert(
    fc.property(fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }), (value) => {
      const type = integer();
      const written = [String(value), vietnamese(0).format(value), value];
      for (const cell of written) expect(valueOfCell(type, cell)).toBe(value);
      expect(
        valueOfCell(money({ min: -999_999_999_999 }), `${vietnamese(0).format(value)} đ`),
      ).toBe(value);
    }),
  );
});

test('a decimal reads as it was, exactly, or is refused as ambiguous and never as another', () => {
  const parts = fc.tuple(
    fc.bigInt({ min: 0n, max: 999_999_999_999n }),
    fc.integer({ min: 0, max: 6 }),
    fc.bigInt({ min: 0n, max: 999_999n }),
    fc.boolean(),
  );
  fc.assert(
    fc.property(parts, ([whole, scale, tail, isNegative]) => {
      const decimals = String(tail).padStart(6, '0').slice(0, scale);
      const sign = isNegative ? '-' : '';
      const kept = decimals.replace(/0+$/, '');
      const size = kept === '' ? `${whole}` : `${whole}.${kept}`;
      const exact = size === '0' ? '0' : `${sign}${size}`;
      const grouped = new Intl.NumberFormat('vi-VN').format(whole);
      const type = decimal({ scale: 6 });
      for (const [digits, point] of [
        [grouped, ','],
        [String(whole), ','],
        [String(whole), '.'],
      ] as const) {
        const parsed = type.parse(`${sign}${digits}${scale === 0 ? '' : point + decimals}`, '');
        // One separator before three digits may be either.
        if ('reason' in parsed) expect(parsed.reason).toBe('AMBIGUOUS_NUMBER');
        else expect(parsed.value).toBe(exact);
        const isOpen = scale !== 0 && scale !== 3 && !(digits === grouped && scale === 0);
        if (isOpen) expect(parsed).toEqual({ value: exact });
      }
    }),
    { numRuns: 500 },
  );
});

test('a number of a workbook is written so that it reads as the same', () => {
  const type = decimal({ scale: 20 });
  fc.assert(
    fc.property(
      fc.integer({ min: -999_999_999, max: 999_999_999 }),
      fc.integer({ min: 0, max: 9 }),
      (digits, scale) => {
        const cell = digits / 10 ** scale;
        expect(valueOfCell(type, type.write?.(cell) ?? '')).toBe(valueOfCell(type, cell));
      },
    ),
  );
});
