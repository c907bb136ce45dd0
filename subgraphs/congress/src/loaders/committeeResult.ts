import type { CalendarDay } from '@haicap/domain-kit';
import DataLoader from 'dataloader';
import type { Pool } from 'pg';
import type { CommitteeChoice, PartyOrganisationLevel } from '../entities/enums.ts';

/** A committee in numbers, as the table has it, and what its targets depend on. */
export interface CommitteeResultRow {
  readonly congressId: string;
  readonly level: PartyOrganisationLevel;
  readonly merged: boolean;
  readonly committee: CommitteeChoice;
  readonly decidedOn: CalendarDay;
  readonly members: number;
  readonly standing: number;
  readonly inspection: number | null;
  readonly secretaries: number;
  readonly deputies: number;
  readonly secretaryLocal: boolean | null;
  readonly women: number | null;
  readonly womenInStanding: number | null;
  readonly young: number | null;
  readonly scienceTechnology: number | null;
  readonly ethnicMinorities: number | null;
  readonly newMembers: number | null;
  readonly ageSum: number | null;
}

/** SQL for the columns of a CommitteeResultRow over `committee_result r`, `congress c`, `party_organisation o`. */
export const COMMITTEE_RESULT_COLUMNS = `
r.congress_id as "congressId", c.level, o.merged, c.committee_choice as committee,
r.decided_on as "decidedOn", r.members, r.standing, r.inspection, r.secretaries, r.deputies,
r.secretary_local as "secretaryLocal", r.women, r.women_in_standing as "womenInStanding", r.young,
r.science_technology as "scienceTechnology", r.ethnic_minorities as "ethnicMinorities",
r.new_members as "newMembers", r.age_sum as "ageSum"`;

/** The committees that came of congresses. */
export function committeeResultLoader(pool: Pool): DataLoader<string, CommitteeResultRow | null> {
  return new DataLoader(async (ids) => {
    const { rows } = await pool.query<CommitteeResultRow>(
      `select ${COMMITTEE_RESULT_COLUMNS} from committee_result r join congress c on c.id = r.congress_id
       join party_organisation o on o.id = c.organisation_id where r.congress_id = any($1::text[])`,
      [ids],
    );
    const byCongress = new Map(rows.map((row) => [row.congressId, row]));
    return ids.map((id) => byCongress.get(id) ?? null);
  });
}
