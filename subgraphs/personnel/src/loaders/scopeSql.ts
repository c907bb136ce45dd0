import type { CalendarDay } from '@haicap/domain-kit';

/** A unit on a day, and until when reports count. */
export interface UnitDay {
  readonly id: string;
  readonly day: CalendarDay;
  readonly knownOn: CalendarDay;
}

/**
 * SQL for the units that each asked unit answers for: itself and, for a province, what lies in it
 * on the day; for the country everything. Reads `$1::text[], $2::date[], $3::date[]`, answers
 * `asked(at, id, day, known)` and `scope(at, unit_id, day, known)`.
 */
export const SCOPE_SQL = `
asked as (
  select * from unnest($1::text[], $2::date[], $3::date[]) with ordinality as k(id, day, known, at)
),
scope as (
  select a.at, s.id as unit_id, a.day, a.known
  from asked a join unit_scope s on s.id = a.id
    and s.valid_from <= a.day and (s.valid_to is null or s.valid_to > a.day)
  union all
  select a.at, s.id, a.day, a.known
  from asked a join unit_scope s on s.province = a.id and s.id <> a.id
    and s.valid_from <= a.day and (s.valid_to is null or s.valid_to > a.day)
  union all
  select a.at, s.id, a.day, a.known
  from asked a join unit_scope s on s.id <> 'VN'
    and s.valid_from <= a.day and (s.valid_to is null or s.valid_to > a.day)
  where a.id = 'VN'
)`;

/** The values that SCOPE_SQL reads. */
export const scopeValues = (keys: readonly UnitDay[]) => [
  keys.map(({ id }) => id),
  keys.map(({ day }) => day),
  keys.map(({ knownOn }) => knownOn),
];

export const unitDayKey = ({ id, day, knownOn }: UnitDay) => `${id}@${day}@${knownOn}`;
