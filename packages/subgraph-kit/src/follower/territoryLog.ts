import type { FormattedExecutionResult } from 'graphql';
import type { Pool, PoolClient } from 'pg';
import type { ChangeOperation } from '../changeLog/Change.ts';
import type { Following, LogPage } from './follow.ts';
import { refreshGuards } from './refreshGuards.ts';
import type { UnitScope } from './UnitScope.ts';
import type { UnitSuccession } from './UnitSuccession.ts';

/** Asks the graph, or the territory subgraph itself: the log is plain GraphQL. */
export type AskGraph = (
  query: string,
  variables: Readonly<Record<string, unknown>>,
) => Promise<FormattedExecutionResult>;

interface ScopeChange {
  readonly operation: ChangeOperation;
  readonly scope: UnitScope | null;
  readonly lineage?: UnitSuccession | null;
}

const PAGE = 500;

const QUERY = `query FollowTerritory($after: String) {
  territoryChanges(after: $after, first: ${PAGE}) {
    edges {
      node {
        operation
        scope { id code parent province formerDistrict validFrom validTo }
        lineage { predecessor successor effectiveOn }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Answer {
  readonly territoryChanges: {
    readonly edges: readonly { readonly node: ScopeChange }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

async function fetchPage(ask: AskGraph, after: string | null): Promise<LogPage<ScopeChange>> {
  const result = await ask(QUERY, { after });
  const answer = result.data as Answer | null | undefined;
  if (!answer || result.errors?.length) {
    throw new Error(`The territory log could not be read: ${result.errors?.[0]?.message}`);
  }
  const { edges, pageInfo } = answer.territoryChanges;
  return { items: edges.map((edge) => edge.node), ...pageInfo };
}

const PUT = `
insert into unit_scope (id, code, parent, province, former_district, valid_from, valid_to)
select s.id, s.code, s.parent, s.province, s."formerDistrict", s."validFrom", s."validTo"
from jsonb_to_recordset($1::jsonb) as s(id text, code text, parent text, province text,
  "formerDistrict" text, "validFrom" date, "validTo" date)
on conflict (id, valid_from) do update set
  code = excluded.code, parent = excluded.parent, province = excluded.province,
  former_district = excluded.former_district, valid_to = excluded.valid_to`;

const REMOVE = `
delete from unit_scope u
using jsonb_to_recordset($1::jsonb) as s(id text, "validFrom" date)
where u.id = s.id and u.valid_from = s."validFrom"`;

const PUT_SUCCESSORS = `
insert into unit_successor (predecessor_id, successor_id, effective_on)
select s.predecessor, s.successor, s."effectiveOn"
from jsonb_to_recordset($1::jsonb) as s(predecessor text, successor text, "effectiveOn" date)
on conflict do nothing`;

const REMOVE_SUCCESSORS = `
delete from unit_successor u
using jsonb_to_recordset($1::jsonb) as s(predecessor text, successor text, "effectiveOn" date)
where u.predecessor_id = s.predecessor and u.successor_id = s.successor
  and u.effective_on = s."effectiveOn"`;

/** Brings the projection to what the changes say; of several changes to one row the last counts. */
async function apply(client: PoolClient, changes: readonly ScopeChange[]): Promise<void> {
  const scopes = lastOf(
    changes,
    ({ scope }) => scope,
    ({ id, validFrom }) => `${id} ${validFrom}`,
  );
  const lineage = lastOf(
    changes,
    (change) => change.lineage,
    ({ predecessor, successor, effectiveOn }) => `${predecessor} ${successor} ${effectiveOn}`,
  );
  await client.query(REMOVE, [JSON.stringify(scopes.removed)]);
  await client.query(PUT, [JSON.stringify(scopes.kept)]);
  await client.query(REMOVE_SUCCESSORS, [JSON.stringify(lineage.removed)]);
  await client.query(PUT_SUCCESSORS, [JSON.stringify(lineage.kept)]);
  await refreshGuards(client, [
    ...[...scopes.removed, ...scopes.kept].map(({ id }) => id),
    ...[...lineage.removed, ...lineage.kept].map(({ predecessor }) => predecessor),
  ]);
}

/** The rows of one table that the changes leave and that they take away. */
function lastOf<Row>(
  changes: readonly ScopeChange[],
  rowOf: (change: ScopeChange) => Row | null | undefined,
  keyOf: (row: Row) => string,
): { readonly kept: readonly Row[]; readonly removed: readonly Row[] } {
  const last = new Map<string, { readonly row: Row; readonly removed: boolean }>();
  for (const change of changes) {
    const row = rowOf(change);
    if (row) last.set(keyOf(row), { row, removed: change.operation === 'DELETED' });
  }
  const rows = [...last.values()];
  return {
    kept: rows.filter(({ removed }) => !removed).map(({ row }) => row),
    removed: rows.filter(({ removed }) => removed).map(({ row }) => row),
  };
}

/** What `follow` needs to keep a database's `unit_scope` at territory's log. */
export function territoryLog(pool: Pool, ask: AskGraph): Following<ScopeChange> {
  return { name: 'territory', pool, fetchPage: (after) => fetchPage(ask, after), apply };
}
