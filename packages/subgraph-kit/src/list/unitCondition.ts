import type { CalendarDay } from '@haicap/domain-kit';
import { badInput } from '../errors/UserError.ts';
import { parseUnitReference } from '../reference/UnitReference.ts';

type Bind = (value: unknown) => string;

/**
 * SQL that is true of a `unit` column whose unit is the one that `under` (SQL for an id, not of the
 * country) names, or lies under it on a day. An array, since an index of the column serves that for
 * each of many units, and no `in` or `or` does.
 */
export function unitUnder(unit: string, under: string, day: string): string {
  return `${unit} = any (array(
    select ${under} union all
    select s.id from unit_scope s where s.province = ${under} and s.id <> ${under}
      and s.valid_from <= ${day} and (s.valid_to is null or s.valid_to > ${day})))`;
}

/** SQL for the id of a unit that a filter names by id or by code on a day. Errors: BAD_USER_INPUT. */
export function unitNamed(path: string, text: string, day: CalendarDay, bind: Bind): string {
  const reference = parseUnitReference(text);
  if (!reference || reference.day !== null) {
    throw badInput(path, 'expected a unit as "26740.2" or "26740", without a day.');
  }
  if (reference.by === 'id') return bind(reference.id);
  return `(select s.id from unit_scope s where s.code = ${bind(reference.code)}
    and s.valid_from <= ${bind(day)} and (s.valid_to is null or s.valid_to > ${bind(day)}) limit 1)`;
}

/** Refuses null where a filter's field may only be left out. Errors: BAD_USER_INPUT. */
export function refuseNulls(path: string, filter: object): void {
  for (const [field, value] of Object.entries(filter)) {
    if (value === null)
      throw badInput(`${path}.${field}`, 'expected a value; leave it out for any.');
  }
}

/** A LIKE pattern for folded text that holds the words of another. */
export function containing(folded: string): string {
  return `%${folded.replace(/[\\%_]/g, '\\$&')}%`;
}
