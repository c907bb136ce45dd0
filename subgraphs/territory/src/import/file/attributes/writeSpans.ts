import { appendChanges, type Change } from '@haicap/subgraph-kit';
import type { PoolClient } from 'pg';
import type { AttributeSpan } from './AttributeSpan.ts';
import type { FileSpan } from './checkSpans.ts';

/** What has to be written for the recorded spans to be what the file says. */
export interface SpanPlan {
  readonly added: readonly FileSpan[];
  readonly changed: readonly { readonly span: FileSpan; readonly columns: readonly string[] }[];
}

export function planSpans(
  spans: readonly FileSpan[],
  recorded: readonly AttributeSpan[],
): SpanPlan {
  const there = new Map(recorded.map((span) => [keyOf(span), span]));
  return {
    added: spans.filter((span) => !there.has(keyOf(span))),
    changed: spans.flatMap((span) => {
      const old = there.get(keyOf(span));
      const columns = old ? differences(old, span) : [];
      return columns.length > 0 ? [{ span, columns }] : [];
    }),
  };
}

/** Its id in the change log: the unit, what of it, and the first day. */
function keyOf({ unitId, name, validFrom }: AttributeSpan): string {
  return `${unitId}/${name}@${validFrom}`;
}

/** The line that a value stands in may change: it is not what the file says. */
function differences(old: AttributeSpan, span: FileSpan): readonly string[] {
  const pairs = [
    ['value', old.value, span.value],
    ['valid_to', old.validTo, span.validTo],
    ['source', old.source.replace(/ \[[^[\]]*:\d+\]$/, ''), span.source],
  ] as const;
  return pairs.filter(([, before, after]) => before !== after).map(([column]) => column);
}

const KEY = ['unit_id', 'name', 'valid_from'];
const TOLD = ['value', 'valid_to', 'source', 'provenance'];

const UPSERT = `
insert into unit_attribute (unit_id, name, value, valid_from, valid_to, source, provenance)
select "unitId", name, value, "validFrom", "validTo", source, 'IMPORTED'
from jsonb_to_recordset($1::jsonb) as n("unitId" text, name text, value text, "validFrom" date,
  "validTo" date, source text)
on conflict (unit_id, name, valid_from) do update set value = excluded.value,
  valid_to = excluded.valid_to, source = excluded.source, provenance = excluded.provenance`;

/** Writes a plan and its entries in the change log; each source names the file and the line. */
export async function writeSpans(
  client: PoolClient,
  { added, changed }: SpanPlan,
  fileName: string,
): Promise<void> {
  // Changes first: they may end a span that an added one follows.
  for (const spans of [changed.map(({ span }) => span), added]) {
    const rows = spans.map((span) => ({
      ...span,
      source: `${span.source} [${fileName}:${span.line}]`,
    }));
    await client.query(UPSERT, [JSON.stringify(rows)]);
  }
  await appendChanges(client, [
    ...changed.map(({ span, columns }) => entry(span, 'UPDATED', columns)),
    ...added.map((span) => entry(span, 'CREATED', [...KEY, ...TOLD])),
  ]);
}

function entry(span: FileSpan, operation: Change['operation'], fields: readonly string[]): Change {
  const entityId = keyOf(span);
  return { entity: 'UnitAttribute', entityId, operation, fields, values: null };
}
