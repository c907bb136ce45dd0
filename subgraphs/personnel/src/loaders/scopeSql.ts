import type { CalendarDay } from '@haicap/domain-kit';
import { unitsUnderSql } from '@haicap/subgraph-kit';

/** A unit on a day, and until when reports count. */
export interface UnitDay {
  readonly id: string;
  readonly day: CalendarDay;
  readonly knownOn: CalendarDay;
}

/**
 * SQL for the units that each asked unit answers for. Reads `$1::text[], $2::date[], $3::date[]`,
 * answers `asked(at, id, day, known)` and `scope`: see unitsUnderSql.
 */
export const SCOPE_SQL = `
asked as (
  select * from unnest($1::text[], $2::date[], $3::date[]) with ordinality as k(id, day, known, at)
),
${unitsUnderSql()}`;

/** The values that SCOPE_SQL reads. */
export const scopeValues = (keys: readonly UnitDay[]) => [
  keys.map(({ id }) => id),
  keys.map(({ day }) => day),
  keys.map(({ knownOn }) => knownOn),
];

export const unitDayKey = ({ id, day, knownOn }: UnitDay) => `${id}@${day}@${knownOn}`;
