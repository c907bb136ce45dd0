import type { CalendarDay } from '@haicap/domain-kit';
import { groupBy } from '@haicap/subgraph-kit';
import DataLoader from 'dataloader';
import type { Pool } from 'pg';
import type { OrganisationKind, Speciality } from '../__generated__/types.ts';
import type {
  OrganisationLevel,
  Provenance,
  Qualification,
  StaffCategory,
} from '../entities/enums.ts';

/** A body, as the table has it. */
export interface OrganisationRow {
  readonly id: string;
  readonly unitId: string;
  readonly level: OrganisationLevel;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly parentId: string | null;
  readonly agencyCode: string | null;
  readonly functions: string | null;
  readonly legalBasis: string | null;
  readonly headCountBefore: number | null;
  readonly headCountAfter: number | null;
  readonly validFrom: CalendarDay;
  readonly validTo: CalendarDay | null;
  readonly reportedOn: CalendarDay;
  readonly version: number;
  readonly provenance: Provenance;
}

/** SQL for the columns of an OrganisationRow over `organisation o`. */
export const ORGANISATION_COLUMNS = `
o.id, o.unit_id as "unitId", o.level, o.kind, o.name, o.parent_id as "parentId",
o.agency_code as "agencyCode", o.functions, o.legal_basis as "legalBasis",
o.head_count_before as "headCountBefore", o.head_count_after as "headCountAfter",
o.valid_from as "validFrom", o.valid_to as "validTo", o.reported_on as "reportedOn", o.version,
o.provenance`;

export type OrganisationLoader = DataLoader<string, OrganisationRow | null>;

/** Bodies by id. */
export function organisationLoader(pool: Pool): OrganisationLoader {
  return new DataLoader(async (ids) => {
    const { rows } = await pool.query<OrganisationRow>(
      `select ${ORGANISATION_COLUMNS} from organisation o where o.id = any($1::text[])`,
      [ids],
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}

/** The ids that go with each of others, in order: `sql` reads `$1::text[]` and answers of, id. */
function idsLoader(pool: Pool, sql: string): DataLoader<string, readonly string[]> {
  return new DataLoader(async (keys) => {
    const { rows } = await pool.query<{ of: string; id: string }>(sql, [keys]);
    const byKey = groupBy(rows, (row) => row.of);
    return keys.map((key) => (byKey.get(key) ?? []).map(({ id }) => id));
  });
}

export const predecessorLoader = (pool: Pool) =>
  idsLoader(
    pool,
    `select successor_id as of, predecessor_id as id from organisation_predecessor
     where successor_id = any($1::text[]) order by predecessor_id`,
  );

export const successorLoader = (pool: Pool) =>
  idsLoader(
    pool,
    `select predecessor_id as of, successor_id as id from organisation_predecessor
     where predecessor_id = any($1::text[]) order by successor_id`,
  );

/** The units that bodies serve on a day. */
export const servedUnitLoader = (pool: Pool, today: CalendarDay) =>
  idsLoader(
    pool,
    `select organisation_id as of, unit_id as id from served_unit
     where organisation_id = any($1::text[]) and valid_from <= '${today}'
       and (valid_to is null or valid_to > '${today}')
     order by unit_id`,
  );

/** A body on a day. */
export interface OrganisationDay {
  readonly id: string;
  readonly day: CalendarDay;
}

/**
 * What belongs to bodies on a day. `sql` reads `unnest($1::text[], $2::date[]) with ordinality as
 * k(id, day, at)` and answers `k.at::int` beside each row, in order.
 */
export function perOrganisation<Row extends object>(
  pool: Pool,
  sql: string,
): DataLoader<OrganisationDay, readonly Row[], string> {
  return new DataLoader(
    async (keys) => {
      const { rows } = await pool.query<Row & { at: number }>(sql, [
        keys.map(({ id }) => id),
        keys.map(({ day }) => day),
      ]);
      const byKey = groupBy(rows, (row) => row.at);
      return keys.map((_, i) => byKey.get(i + 1) ?? []);
    },
    { cacheKeyFn: ({ id, day }) => `${id}@${day}` },
  );
}

/** A quota, as the table has it. */
export interface QuotaRow {
  readonly category: StaffCategory;
  readonly speciality: Speciality;
  readonly headcount: number;
  readonly validFrom: CalendarDay;
  readonly validTo: CalendarDay | null;
  readonly decision: string | null;
  readonly reportedOn: CalendarDay;
  readonly version: number;
  readonly provenance: Provenance;
}

const IN_FORCE = 't.valid_from <= k.day and (t.valid_to is null or t.valid_to > k.day)';

export const quotaLoader = (pool: Pool) =>
  perOrganisation<QuotaRow>(
    pool,
    `select k.at::int, t.category, t.speciality, t.headcount, t.valid_from as "validFrom",
       t.valid_to as "validTo", t.decision, t.reported_on as "reportedOn", t.version, t.provenance
     from unnest($1::text[], $2::date[]) with ordinality as k(id, day, at)
     join quota t on t.organisation_id = k.id and ${IN_FORCE}
     order by k.at, t.category, t.speciality`,
  );

/** A post, as the table has it. */
export interface PostRow {
  readonly id: string;
  readonly organisationId: string;
  readonly title: string;
  readonly isHead: boolean;
  readonly category: StaffCategory;
  readonly speciality: Speciality;
  readonly requiredQualification: Qualification | null;
  readonly fillBy: CalendarDay | null;
  readonly validFrom: CalendarDay;
  readonly validTo: CalendarDay | null;
  readonly version: number;
  readonly provenance: Provenance;
}

/** SQL for the columns of a PostRow over `post t`. */
export const POST_COLUMNS = `
t.id, t.organisation_id as "organisationId", t.title, t.is_head as "isHead", t.category,
t.speciality, t.required_qualification as "requiredQualification", t.fill_by as "fillBy",
t.valid_from as "validFrom", t.valid_to as "validTo", t.version, t.provenance`;

/** The posts of bodies on a day, the head's first. */
export const organisationPostLoader = (pool: Pool) =>
  perOrganisation<PostRow>(
    pool,
    `select k.at::int, ${POST_COLUMNS}
     from unnest($1::text[], $2::date[]) with ordinality as k(id, day, at)
     join post t on t.organisation_id = k.id and ${IN_FORCE}
     order by k.at, t.is_head desc, t.title, t.id`,
  );

/** Posts by id. */
export function postLoader(pool: Pool): DataLoader<string, PostRow | null> {
  return new DataLoader(async (ids) => {
    const { rows } = await pool.query<PostRow>(
      `select ${POST_COLUMNS} from post t where t.id = any($1::text[])`,
      [ids],
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}
