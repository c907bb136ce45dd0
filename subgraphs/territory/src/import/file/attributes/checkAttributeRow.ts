import { isCalendarDay } from '@haicap/domain-kit';
import { FIRST_RECORDED_DAY } from '../../days.ts';
import type { RowFault } from '../RowFault.ts';
import type { AttributeFileRow } from './AttributeFileRow.ts';
import type { AttributeSpan } from './AttributeSpan.ts';
import { ATTRIBUTE_NAMES, valueRule } from './attributeValues.ts';
import type { CodeHolders } from './CodeHolders.ts';

/** A row with the unit that it names, as far as that could be told, and what is wrong. */
export interface CheckedAttribute {
  readonly row: AttributeFileRow;
  readonly unitId: string | undefined;
  /** What it records; undefined when something is wrong. */
  readonly span: AttributeSpan | undefined;
  readonly faults: readonly RowFault[];
}

/** Checks one row by itself: its unit, its value, its days, its source. */
export function checkAttributeRow(row: AttributeFileRow, holders: CodeHolders): CheckedAttribute {
  const days = checkDays(row);
  const known = isCalendarDay(row.validFrom) && row.validFrom >= FIRST_RECORDED_DAY;
  const units = known ? holders(row.codes, row.validFrom) : [];
  const rule = valueRule(row.attribute);
  const value = rule?.read(row.value) ?? null;
  const faults = [...days];
  const fault = (column: string, found: string, reason: string, expected: string) =>
    faults.push({ line: row.line, column, reason, found, expected });

  if (known && units.length === 0) {
    fault('code', row.code, `no unit holds this code on ${row.validFrom}`, 'a code of that day');
  }
  if (units.length > 1) {
    const reason = 'the number has lost its leading zeros and may be several codes';
    fault('code', row.code, reason, `text: ${row.codes.join(' or ')}`);
  }
  if (!rule) {
    fault('attribute', row.attribute, 'there is no such attribute', ATTRIBUTE_NAMES.join(', '));
  } else if (value === null) {
    fault('value', row.value, `this is no value of ${row.attribute}`, rule.expected);
  }
  if (row.source === '') {
    fault('source', '', 'nothing says where the value comes from', 'a legal text or publication');
  }
  if (row.beyond.length > 0) {
    const expected = 'quotes around a text that has the delimiter in it';
    const found = row.beyond.join(', ');
    const reason = 'the row has more cells than the header';
    faults.push({ line: row.line, column: null, reason, found, expected });
  }
  const unitId = units.length === 1 ? units[0] : undefined;
  const { attribute: name, validFrom, source } = row;
  const fits = faults.length === 0 && unitId !== undefined && value !== null;
  const validTo = row.validTo || null;
  const span = fits ? { unitId, name, value, validFrom, validTo, source } : undefined;
  return { row, unitId, span, faults };
}

function checkDays({ line, validFrom, validTo }: AttributeFileRow): readonly RowFault[] {
  if (!isCalendarDay(validFrom)) {
    const reason = 'this is no day';
    return [{ line, column: 'valid_from', reason, found: validFrom, expected: 'yyyy-mm-dd' }];
  }
  if (validFrom < FIRST_RECORDED_DAY) {
    const reason = 'nothing is recorded of the units on this day';
    const expected = `${FIRST_RECORDED_DAY} or later`;
    return [{ line, column: 'valid_from', reason, found: validFrom, expected }];
  }
  if (validTo === '' || (isCalendarDay(validTo) && validTo > validFrom)) return [];
  const reason = isCalendarDay(validTo) ? 'the span ends before it begins' : 'this is no day';
  const expected = `yyyy-mm-dd, after ${validFrom}`;
  return [{ line, column: 'valid_to', reason, found: validTo, expected }];
}
