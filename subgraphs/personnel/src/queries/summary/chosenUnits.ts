import type { CalendarDay } from '@haicap/domain-kit';
import type { Condition } from './SummaryQuery.ts';

type Bind = (value: unknown) => string;

const WITHIN: readonly string[] = [
  '()',
  '(partition by coalesce(s.province, s.id))',
  '(partition by s.id)',
];

/**
 * SQL for the units of a day that a summary is about: id, province (its own id for the country)
 * and how many of them there are in a row that tells places apart to a level.
 */
export function chosenUnits(
  day: CalendarDay,
  level: number,
  bind: Bind,
  conditions: readonly Condition[],
): string {
  const on = `${bind(day)}::date`;
  const wanted = conditions.map(({ level: of, values }) => {
    const column = of === 1 ? 'coalesce(s.province, s.id)' : 's.id';
    return `and ${column} = any(${bind(values)}::text[])`;
  });
  return `select s.id, coalesce(s.province, s.id) as province,
      count(*) over ${WITHIN[level]} as existing
    from unit_scope s
    where s.valid_from <= ${on} and (s.valid_to is null or s.valid_to > ${on}) ${wanted.join(' ')}`;
}
