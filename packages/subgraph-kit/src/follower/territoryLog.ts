import type { FormattedExecutionResult } from 'graphql';
import type { Pool, PoolClient } from 'pg';
import type { ChangeOperation } from '../changeLog/Change.ts';
import type { Following, LogPage } from './follow.ts';
import type { UnitScope } from './UnitScope.ts';

/** Asks the graph, or the territory subgraph itself: the log is plain GraphQL. */
export type AskGraph = (
  query: string,
  variables: Readonly<Record<string, unknown>>,
) => Promise<FormattedExecutionResult>;

interface ScopeChange {
  readonly operation: ChangeOperation;
  readonly scope: UnitScope | null;
}

const PAGE = 500;

const QUERY = `query FollowTerritory($after: String) {
  territoryChanges(after: $after, first: ${PAGE}) {
    edges { node { operation scope { id code parent province formerDistrict validFrom validTo } } }
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

/** Brings `unit_scope` to what the changes say; of several changes to one row the last counts. */
async function apply(client: PoolClient, changes: readonly ScopeChange[]): Promise<void> {
  const last = new Map<string, ScopeChange>();
  for (const change of changes) {
    if (change.scope) last.set(`${change.scope.id} ${change.scope.validFrom}`, change);
  }
  const scopes = (wanted: (change: ScopeChange) => boolean) =>
    JSON.stringify([...last.values()].filter(wanted).map((change) => change.scope));
  await client.query(REMOVE, [scopes((change) => change.operation === 'DELETED')]);
  await client.query(PUT, [scopes((change) => change.operation !== 'DELETED')]);
}

/** What `follow` needs to keep a database's `unit_scope` at territory's log. */
export function territoryLog(pool: Pool, ask: AskGraph): Following<ScopeChange> {
  return { name: 'territory', pool, fetchPage: (after) => fetchPage(ask, after), apply };
}
