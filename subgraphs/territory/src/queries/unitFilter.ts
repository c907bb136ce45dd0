import { foldDiacritics } from '@haicap/domain-kit';
import { badInput, parseUnitReference } from '@haicap/subgraph-kit';
import type { UnitFilter } from '../__generated__/types.ts';

type Bind = (value: unknown) => string;

/** SQL for a filter over `unit_version v`, on the day `k.shown`. */
export function unitFilterSql(filter: UnitFilter | null | undefined, bind: Bind): string[] {
  if (!filter) return [];
  for (const [field, value] of Object.entries(filter)) {
    if (value === null)
      throw badInput(`filter.${field}`, 'expected a value; leave it out for any.');
  }
  const conditions: string[] = [];
  if (filter.kind) conditions.push(`v.kind = any(${bind(filter.kind)}::text[])`);
  if (filter.level) conditions.push(`v.level = any(${bind(filter.level)}::text[])`);
  if (filter.code) conditions.push(`v.code = any(${bind(filter.code)}::text[])`);
  if (filter.parent) conditions.push(`v.parent_id = ${unitSql('parent', filter.parent, bind)}`);
  if (filter.within) {
    const above = unitSql('within', filter.within, bind);
    conditions.push(`v.unit_id <> ${above} and (${above} in ('VN', v.province_id, v.district_id))`);
  }
  if (filter.name) {
    conditions.push(`v.folded_full_name like ${bind(containing(filter.name))}`);
  }
  return conditions;
}

/** SQL for the id of a unit named by id or by code; the day is the list's. */
function unitSql(field: string, text: string, bind: Bind): string {
  const reference = parseUnitReference(text);
  if (!reference || reference.day !== null) {
    throw badInput(`filter.${field}`, 'expected a unit as "26740.2" or "26740"; asOf has the day.');
  }
  if (reference.by === 'id') return `${bind(reference.id)}::text`;
  return `(select unit_id from unit_version where code = ${bind(reference.code)}
    and valid_from <= k.shown and (valid_to is null or valid_to > k.shown))`;
}

/** A LIKE pattern for a text anywhere in a folded name. */
function containing(text: string): string {
  return `%${foldDiacritics(text).replace(/[\\%_]/g, '\\$&')}%`;
}
