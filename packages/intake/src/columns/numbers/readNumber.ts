import type { Cell } from '../../source/Sheet.ts';
import { canonical } from './canonical.ts';

/**
 * What a cell says: a number, exact, as `-1234.5`; or one of two, where its only separator may set
 * thousands apart or begin the decimals ("1.234", "1,234").
 */
export type NumberReading =
  | { readonly kind: 'ONE'; readonly value: string }
  | { readonly kind: 'TWO'; readonly separator: '.' | ','; readonly grouped: string };

/** Most numbers, in their one form already. */
const PLAIN = /^[1-9]\d*$/;
const SHAPE = /^([+-]?)(\d[\d.,]*)$/;
const SPACED = /^[+-]?\d{1,3}( \d{3})+([.,]\d+)?$/;
/** A workbook keeps 15 digits. */
const DIGITS = 15;

/** Reads a number with Vietnamese separators, English ones or none; undefined where it is none. */
export function readNumber(text: string, cell: Cell): NumberReading | undefined {
  if (typeof cell === 'number') return fromWorkbook(cell);
  if (PLAIN.test(text)) return { kind: 'ONE', value: text };
  const minus = text.replace(/^[−–]/, '-');
  const [, sign, body] = SHAPE.exec(SPACED.test(minus) ? minus.replaceAll(' ', '') : minus) ?? [];
  if (body === undefined) return undefined;
  const [dots, commas] = [body.split('.').length - 1, body.split(',').length - 1];
  const one = (whole: string, decimals = ''): NumberReading => ({
    kind: 'ONE',
    value: canonical(sign === '-', whole, decimals),
  });
  if (dots + commas === 0) return one(body);
  const last = body.lastIndexOf('.') > body.lastIndexOf(',') ? '.' : ',';
  const at = body.lastIndexOf(last);
  const [whole, decimals] = [body.slice(0, at), body.slice(at + 1)];
  if (dots > 0 && commas > 0) {
    const other = last === '.' ? ',' : '.';
    return isGrouped(whole, other) && decimals !== '' ? one(plain(whole), decimals) : undefined;
  }
  if (dots + commas > 1) return isGrouped(body, last) ? one(plain(body)) : undefined;
  if (decimals === '') return undefined;
  if (!isGrouped(body, last) || whole.startsWith('0')) return one(whole, decimals);
  return { kind: 'TWO', separator: last, grouped: canonical(sign === '-', plain(body), '') };
}

function isGrouped(text: string, separator: '.' | ','): boolean {
  const [first = '', ...groups] = text.split(separator);
  return /^\d{1,3}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group));
}

function plain(text: string): string {
  return text.replace(/[.,]/g, '');
}

function fromWorkbook(cell: number): NumberReading | undefined {
  if (!Number.isFinite(cell) || Math.abs(cell) >= 10 ** DIGITS) return undefined;
  // What stands in the cell, and not what binary fractions make of it.
  const shown = Number(cell.toPrecision(DIGITS));
  const text = Math.abs(shown) < 1e-6 ? shown.toFixed(20) : String(shown);
  const [whole = '', decimals = ''] = text.replace('-', '').split('.');
  return { kind: 'ONE', value: canonical(shown < 0, whole, decimals) };
}
