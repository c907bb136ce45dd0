import type { CalendarDay } from '@haicap/domain-kit';
import DataLoader from 'dataloader';
import type { Pool } from 'pg';
import type {
  CommitteeChoice,
  CongressTerm,
  ContentsKind,
  DelegationChoice,
  PartyOrganisationLevel,
  Provenance,
} from '../entities/enums.ts';
import { COMMITTEE_OF_UNIT, type UnitDay, unitDayKey } from './partyOrganisation.ts';

/** A congress, as the table has it. */
export interface CongressRow {
  readonly id: string;
  readonly organisationId: string;
  readonly unitId: string;
  readonly level: PartyOrganisationLevel;
  readonly term: CongressTerm;
  readonly contents: ContentsKind;
  readonly committeeChoice: CommitteeChoice;
  readonly delegationChoice: DelegationChoice | null;
  readonly ageMonth: string;
  readonly latestOn: CalendarDay | null;
  readonly mostDays: number | null;
  readonly pilot: boolean;
  readonly plannedFrom: CalendarDay | null;
  readonly plannedTo: CalendarDay | null;
  readonly preparatoryOn: CalendarDay | null;
  readonly heldFrom: CalendarDay | null;
  readonly heldTo: CalendarDay | null;
  readonly version: number;
  readonly provenance: Provenance;
}

/** SQL for the columns of a CongressRow over `congress c`. */
export const CONGRESS_COLUMNS = `
c.id, c.organisation_id as "organisationId", c.unit_id as "unitId", c.level, c.term, c.contents,
c.committee_choice as "committeeChoice", c.delegation_choice as "delegationChoice",
c.age_month as "ageMonth", c.latest_on as "latestOn", c.most_days as "mostDays", c.pilot,
c.planned_from as "plannedFrom", c.planned_to as "plannedTo", c.preparatory_on as "preparatoryOn",
c.held_from as "heldFrom", c.held_to as "heldTo", c.version, c.provenance`;

export type CongressLoader = DataLoader<string, CongressRow | null>;

/** Congresses by id. */
export function congressLoader(pool: Pool): CongressLoader {
  return new DataLoader(async (ids) => {
    const { rows } = await pool.query<CongressRow>(
      `select ${CONGRESS_COLUMNS} from congress c where c.id = any($1::text[])`,
      [ids],
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}

/** The congress of an organisation in a term. */
export interface OrganisationTerm {
  readonly organisationId: string;
  readonly term: CongressTerm;
}

const termKey = ({ organisationId, term }: OrganisationTerm) => `${organisationId} ${term}`;

export function congressOfTermLoader(
  pool: Pool,
): DataLoader<OrganisationTerm, CongressRow | null, string> {
  return new DataLoader(
    async (keys) => {
      const { rows } = await pool.query<CongressRow>(
        `select ${CONGRESS_COLUMNS} from unnest($1::text[], $2::text[]) as k(organisation_id, term)
         join congress c on c.organisation_id = k.organisation_id and c.term = k.term`,
        [keys.map(({ organisationId }) => organisationId), keys.map(({ term }) => term)],
      );
      const byKey = new Map(rows.map((row) => [termKey(row), row]));
      return keys.map((key) => byKey.get(termKey(key)) ?? null);
    },
    { cacheKeyFn: termKey },
  );
}

/** A unit on a day, and the term. */
export interface UnitTerm extends UnitDay {
  readonly term: CongressTerm;
}

/** The congress of the committee of a commune or a province. */
export function congressOfUnitLoader(pool: Pool): DataLoader<UnitTerm, CongressRow | null, string> {
  return new DataLoader(
    async (keys) => {
      const { rows } = await pool.query<CongressRow & { at: number }>(
        `select k.at::int, ${CONGRESS_COLUMNS}
         from unnest($1::text[], $2::date[], $3::text[]) with ordinality as k(id, day, term, at)
         ${COMMITTEE_OF_UNIT} join congress c on c.organisation_id = o.id and c.term = k.term`,
        [keys.map(({ id }) => id), keys.map(({ day }) => day), keys.map(({ term }) => term)],
      );
      const found = new Map(rows.map((row) => [row.at, row]));
      return keys.map((_, i) => found.get(i + 1) ?? null);
    },
    { cacheKeyFn: (key) => `${unitDayKey(key)} ${key.term}` },
  );
}
