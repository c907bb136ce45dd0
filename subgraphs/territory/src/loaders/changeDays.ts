import type { CalendarDay } from '@haicap/domain-kit';
import type { DataSource } from 'typeorm';
import { FIRST_RECORDED_DAY } from '../recordedDays.ts';

const SELECT = `
select $1::date as day
union select valid_from from unit_version where valid_from > $1::date
union select valid_to from unit_version where valid_to > $1::date
order by day`;

/** The first recorded day and every later one on which the list of units changes, in order. */
export async function loadChangeDays(database: DataSource): Promise<readonly CalendarDay[]> {
  const rows: { day: CalendarDay }[] = await database.query(SELECT, [FIRST_RECORDED_DAY]);
  return rows.map(({ day }) => day);
}
