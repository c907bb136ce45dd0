import { badInput, type ScopedUnit } from '@haicap/subgraph-kit';
import type { PersonnelContext } from '../../context.ts';
import type { Condition } from './SummaryQuery.ts';

/** The places that a filter names. */
export interface PlaceFilter {
  readonly province?: readonly string[] | null | undefined;
  readonly unit?: readonly string[] | null | undefined;
}

/** Where a summary looks: its conditions, and the units that they name. */
export interface Places {
  readonly conditions: readonly Condition[];
  readonly units: readonly ScopedUnit[];
}

/** Finds the units that a filter names, by id or code, without a day. Errors: BAD_USER_INPUT. */
export async function placeConditions(
  filter: PlaceFilter,
  { units }: PersonnelContext,
): Promise<Places> {
  const find = async (field: 'province' | 'unit') => {
    const references = filter[field];
    if (!references) return null;
    const found = await Promise.all(
      references.map(async (reference) => {
        const unit = reference.includes('@') ? null : await units.load(reference);
        const fits = unit && (field === 'unit' || (unit.province ?? unit.id) === unit.id);
        if (!fits) throw badInput(`filter.${field}`, expected(field));
        return unit;
      }),
    );
    return { units: found, values: found.map(({ id }) => id) };
  };
  const [province, unit] = await Promise.all([find('province'), find('unit')]);
  return {
    conditions: [
      ...(province ? [{ dimension: 'place', level: 1, values: province.values }] : []),
      ...(unit ? [{ dimension: 'place', level: 2, values: unit.values }] : []),
    ],
    units: [...(province?.units ?? []), ...(unit?.units ?? [])],
  };
}

const expected = (field: 'province' | 'unit') =>
  field === 'province'
    ? 'expected provinces as "79.2" or "79", without a day, or VN for bodies of the Centre.'
    : 'expected units as "26740.2" or "26740", without a day.';

/** The provinces that the units of a filter lie in; null where it names none. */
export const provincesOf = ({ units }: Places): readonly string[] | null =>
  units.length === 0 ? null : units.map(({ id, province }) => province ?? id);
