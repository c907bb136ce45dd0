import type { CalendarDay } from '@haicap/domain-kit';
import { groupBy } from '@haicap/subgraph-kit';
import type { DataSource } from 'typeorm';
import type { LineageEdge, LineageGraph, UnitLife } from '../rules/convertUnit.ts';

/** Units to start from, and the way to go from them. */
export interface ConversionSeeds {
  readonly forward: readonly string[];
  readonly backward: readonly string[];
  /** Districts that are gone on the day converted to: their communes lead on. */
  readonly districts: readonly string[];
  readonly to: CalendarDay;
}

export interface ConversionLineage {
  readonly graph: LineageGraph;
  /** The communes that a dissolved district had on its last day. */
  readonly communes: (districtId: string) => readonly string[];
}

const SELECT = `
with recursive part as (
  select v.district_id, v.unit_id
  from unit d
  join unit_version v on v.district_id = d.id and v.unit_id <> d.id
    and v.valid_from < d.valid_to and (v.valid_to is null or v.valid_to >= d.valid_to)
  where d.id = any($3::text[])
), walk(id, forward) as (
  select id, true from unnest($1::text[]) as seed(id)
  union select id, false from unnest($2::text[]) as seed(id)
  union select unit_id, true from part
  union
  select case when w.forward then l.successor_id else l.predecessor_id end, w.forward
  from walk w join unit_lineage l
    on (w.forward and l.predecessor_id = w.id and l.effective_on <= $4::date)
    or (not w.forward and l.successor_id = w.id and l.effective_on > $4::date)
)
select
  (select json_agg(json_build_object('id', u.id, 'validFrom', u.valid_from, 'validTo', u.valid_to))
   from unit u where u.id = any(array(select id from walk))) as lives,
  (select json_agg(json_build_object('predecessorId', l.predecessor_id,
     'successorId', l.successor_id, 'effectiveOn', l.effective_on, 'extent', l.extent,
     'residentsFollow', l.residents_follow, 'legalTextId', l.legal_text_id)
     order by l.successor_id, l.predecessor_id)
   from unit_lineage l
   where l.predecessor_id = any(array(select id from walk))
     and l.successor_id in (select id from walk)
  ) as edges,
  (select json_agg(json_build_object('districtId', district_id, 'unitId', unit_id) order by unit_id)
   from part) as parts`;

interface Answer {
  readonly lives: readonly UnitLife[] | null;
  readonly edges: readonly LineageEdge[] | null;
  readonly parts: readonly { readonly districtId: string; readonly unitId: string }[] | null;
}

/** All lineage that converting these units may walk, in one statement. */
export async function loadConversionLineage(
  database: DataSource,
  seeds: ConversionSeeds,
): Promise<ConversionLineage> {
  const [answer]: Answer[] = await database.query(SELECT, [
    seeds.forward,
    seeds.backward,
    seeds.districts,
    seeds.to,
  ]);
  const lives = new Map((answer?.lives ?? []).map((life) => [life.id, life]));
  const after = groupBy(answer?.edges ?? [], (edge) => edge.predecessorId);
  const before = groupBy(answer?.edges ?? [], (edge) => edge.successorId);
  const parts = groupBy(answer?.parts ?? [], (part) => part.districtId);
  return {
    graph: {
      life: (id) => lives.get(id),
      after: (id) => after.get(id) ?? [],
      before: (id) => before.get(id) ?? [],
    },
    communes: (districtId) => (parts.get(districtId) ?? []).map((part) => part.unitId),
  };
}
