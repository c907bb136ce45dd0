import type { CalendarDay } from '@haicap/domain-kit';
import { groupBy } from '@haicap/subgraph-kit';
import DataLoader from 'dataloader';
import type { Pool } from 'pg';
import type { PartyOrganisationLevel, Provenance } from '../entities/enums.ts';

/** An organisation, as the table has it. */
export interface PartyOrganisationRow {
  readonly id: string;
  readonly unitId: string;
  readonly level: PartyOrganisationLevel;
  readonly name: string;
  readonly parentId: string | null;
  readonly agencyCode: string | null;
  readonly merged: boolean;
  readonly validFrom: CalendarDay;
  readonly validTo: CalendarDay | null;
  readonly version: number;
  readonly provenance: Provenance;
}

/** SQL for the columns of a PartyOrganisationRow over `party_organisation o`. */
export const PARTY_ORGANISATION_COLUMNS = `
o.id, o.unit_id as "unitId", o.level, o.name, o.parent_id as "parentId",
o.agency_code as "agencyCode", o.merged, o.valid_from as "validFrom", o.valid_to as "validTo",
o.version, o.provenance`;

export type PartyOrganisationLoader = DataLoader<string, PartyOrganisationRow | null>;

/** Organisations by id. */
export function partyOrganisationLoader(pool: Pool): PartyOrganisationLoader {
  return new DataLoader(async (ids) => {
    const { rows } = await pool.query<PartyOrganisationRow>(
      `select ${PARTY_ORGANISATION_COLUMNS} from party_organisation o where o.id = any($1::text[])`,
      [ids],
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}

/** A unit on a day. */
export interface UnitDay {
  readonly id: string;
  readonly day: CalendarDay;
}

export const unitDayKey = ({ id, day }: UnitDay) => `${id}@${day}`;

/** SQL that joins the committee `o` of a commune or a province `k(id, day)`. */
export const COMMITTEE_OF_UNIT = `
join party_organisation o on o.unit_id = k.id and o.level in ('COMMUNE', 'PROVINCE')
  and o.valid_from <= k.day and (o.valid_to is null or o.valid_to > k.day)`;

/** The committee of a commune or a province on a day. */
export function committeeOfUnitLoader(
  pool: Pool,
): DataLoader<UnitDay, PartyOrganisationRow | null, string> {
  return new DataLoader(
    async (keys) => {
      const { rows } = await pool.query<PartyOrganisationRow & { at: number }>(
        `select k.at::int, ${PARTY_ORGANISATION_COLUMNS}
         from unnest($1::text[], $2::date[]) with ordinality as k(id, day, at)
         ${COMMITTEE_OF_UNIT}`,
        [keys.map(({ id }) => id), keys.map(({ day }) => day)],
      );
      const found = new Map(rows.map((row) => [row.at, row]));
      return keys.map((_, i) => found.get(i + 1) ?? null);
    },
    { cacheKeyFn: unitDayKey },
  );
}

/** The organisations that each came from, in the order of their names. */
export function predecessorLoader(pool: Pool): DataLoader<string, readonly PartyOrganisationRow[]> {
  return new DataLoader(async (ids) => {
    const { rows } = await pool.query<PartyOrganisationRow & { of: string }>(
      `select p.successor_id as of, ${PARTY_ORGANISATION_COLUMNS}
       from party_organisation_predecessor p join party_organisation o on o.id = p.predecessor_id
       where p.successor_id = any($1::text[]) order by o.name, o.id`,
      [ids],
    );
    const bySuccessor = groupBy(rows, (row) => row.of);
    return ids.map((id) => bySuccessor.get(id) ?? []);
  });
}

/** A count of members, as the table has it. */
export interface MembershipRow {
  readonly countedOn: CalendarDay;
  readonly members: number;
  readonly bases: number | null;
  readonly cells: number | null;
}

/** The latest count of an organisation on or before a day. */
export function membershipLoader(
  pool: Pool,
  today: CalendarDay,
): DataLoader<string, MembershipRow | null> {
  return new DataLoader(async (ids) => {
    const { rows } = await pool.query<MembershipRow & { of: string }>(
      `select distinct on (organisation_id) organisation_id as of, counted_on as "countedOn", members,
         bases, cells
       from party_membership where organisation_id = any($1::text[]) and counted_on <= $2
       order by organisation_id, counted_on desc`,
      [ids, today],
    );
    const byId = new Map(rows.map((row) => [row.of, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}
