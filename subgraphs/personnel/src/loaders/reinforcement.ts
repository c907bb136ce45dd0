import type { CalendarDay } from '@haicap/domain-kit';
import DataLoader from 'dataloader';
import type { Pool } from 'pg';
import type { Speciality } from '../__generated__/types.ts';
import type { Provenance, StaffCategory } from '../entities/enums.ts';

interface AskedRow {
  readonly id: string;
  readonly organisationId: string;
  readonly category: StaffCategory;
  readonly speciality: Speciality;
  readonly headcount: number;
  readonly reportedOn: CalendarDay;
  readonly closedOn: CalendarDay | null;
  readonly version: number;
  readonly provenance: Provenance;
}

/** A need, as the tables have it. */
export interface NeedRow extends AskedRow {
  readonly neededFrom: CalendarDay;
  /** How many were sent to meet it. */
  readonly sent: number;
}

/** An offer, as the table has it. */
export interface OfferRow extends AskedRow {
  readonly until: CalendarDay | null;
}

const ASKED_COLUMNS = `
t.id, t.organisation_id as "organisationId", t.category, t.speciality, t.headcount,
t.reported_on as "reportedOn", t.closed_on as "closedOn", t.version, t.provenance`;

/** SQL for the columns of a NeedRow over `reinforcement_need t`. */
export const NEED_COLUMNS = `${ASKED_COLUMNS}, t.needed_from as "neededFrom",
coalesce((select f.people from need_fill f where f.need_id = t.id), 0) as sent`;

/** SQL for the columns of an OfferRow over `reinforcement_offer t`. */
export const OFFER_COLUMNS = `${ASKED_COLUMNS}, t.until`;

/** SQL that is true of a need that is open on a day: not closed, and not met. */
export const needOpen = (day: string) => `(t.closed_on is null or t.closed_on > ${day})
  and t.headcount > coalesce((select f.people from need_fill f where f.need_id = t.id), 0)`;

/** SQL that is true of an offer that holds on a day. */
export const offerOpen = (day: string) => `(t.closed_on is null or t.closed_on > ${day})
  and (t.until is null or t.until >= ${day})`;

/** Needs by id. */
export function needLoader(pool: Pool): DataLoader<string, NeedRow | null> {
  return new DataLoader(async (ids) => {
    const { rows } = await pool.query<NeedRow>(
      `select ${NEED_COLUMNS} from reinforcement_need t where t.id = any($1::text[])`,
      [ids],
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}
