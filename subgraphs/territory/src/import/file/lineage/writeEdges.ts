import { appendChanges, type Change, copyRows } from '@haicap/subgraph-kit';
import type { PoolClient } from 'pg';
import { TWO_TIERS_DAY } from '../../days.ts';
import { EDGE_COLUMNS, type LineageEdge } from './LineageEdge.ts';
import type { EdgePlan, FileEdge } from './planEdges.ts';

const TOLD = EDGE_COLUMNS.map(([, column]) => column);
const ORIGIN = ['provenance', 'source'];
const ALL = ['predecessor_id', 'successor_id', 'effective_on', ...TOLD, 'legal_text_id', ...ORIGIN];

/** Writes a plan and its entries in the change log; each edge remembers the file and its line. */
export async function writeEdges(
  client: PoolClient,
  plan: EdgePlan,
  fileName: string,
): Promise<void> {
  await remove(client, plan.removed);
  await change(
    client,
    plan.changed.map(({ edge }) => edge),
    fileName,
  );
  await add(client, plan.added, fileName);
  await appendChanges(client, [
    ...plan.removed.map((edge) => entry(edge, 'DELETED', [])),
    ...plan.changed.map(({ edge, columns }) => entry(edge, 'UPDATED', [...columns, ...ORIGIN])),
    ...plan.added.map((edge) => entry(edge, 'CREATED', ALL)),
  ]);
}

function entry(
  { predecessorId, successorId }: LineageEdge,
  operation: Change['operation'],
  fields: readonly string[],
): Change {
  return {
    entity: 'UnitLineage',
    entityId: `${predecessorId}>${successorId}`,
    operation,
    fields,
    values: { predecessor: predecessorId, successor: successorId, effectiveOn: TWO_TIERS_DAY },
  };
}

function sourceOf(edge: FileEdge, fileName: string): string {
  return `${fileName}:${edge.line}`;
}

async function remove(client: PoolClient, edges: readonly LineageEdge[]): Promise<void> {
  if (edges.length === 0) return;
  await client.query(
    `delete from unit_lineage l
     using unnest($1::text[], $2::text[]) as gone(predecessor_id, successor_id)
     where l.predecessor_id = gone.predecessor_id and l.successor_id = gone.successor_id
       and l.effective_on = $3`,
    [edges.map((edge) => edge.predecessorId), edges.map((edge) => edge.successorId), TWO_TIERS_DAY],
  );
}

async function change(
  client: PoolClient,
  edges: readonly FileEdge[],
  fileName: string,
): Promise<void> {
  if (edges.length === 0) return;
  const rows = edges.map((edge) => ({ ...edge, source: sourceOf(edge, fileName) }));
  const columns = EDGE_COLUMNS.map(([name, column]) => [`"${name}"`, column] as const);
  await client.query(
    `update unit_lineage l
     set ${columns.map(([name, column]) => `${column} = n.${name}`).join(', ')},
         provenance = 'IMPORTED', source = n.source
     from jsonb_to_recordset($1::jsonb) as n("predecessorId" text, "successorId" text,
       extent text, moved text, "residentsFollow" boolean, "partName" text, note text, source text)
     where l.predecessor_id = n."predecessorId" and l.successor_id = n."successorId"
       and l.effective_on = $2`,
    [JSON.stringify(rows), TWO_TIERS_DAY],
  );
}

async function add(
  client: PoolClient,
  edges: readonly FileEdge[],
  fileName: string,
): Promise<void> {
  const rows = edges.map((edge) => [
    edge.predecessorId,
    edge.successorId,
    TWO_TIERS_DAY,
    ...EDGE_COLUMNS.map(([name]) => edge[name]),
    edge.legalTextId,
    'IMPORTED',
    sourceOf(edge, fileName),
  ]);
  if (rows.length > 0) await copyRows(client, `unit_lineage (${ALL.join(', ')})`, rows);
}
