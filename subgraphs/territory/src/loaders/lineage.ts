import type { CalendarDay } from '@haicap/domain-kit';
import type { DataSource } from 'typeorm';
import type { UnitLineage } from '../entities/UnitLineage.ts';
import { perUnitLoader } from './perUnit.ts';

/** One edge of the lineage, seen from one of its ends: the other unit, and the day to show it on. */
export interface LineageRow
  extends Pick<
    UnitLineage,
    'extent' | 'moved' | 'residentsFollow' | 'partName' | 'note' | 'effectiveOn' | 'legalTextId'
  > {
  readonly otherId: string;
  readonly otherDay: CalendarDay;
}

const COLUMNS = `
  l.extent, l.moved, l.residents_follow as "residentsFollow", l.part_name as "partName", l.note,
  l.effective_on as "effectiveOn", l.legal_text_id as "legalTextId", o.id as "otherId"`;

/** What went into a unit up to the day, each as on the day or its last one if that is earlier. */
export function predecessorLoader(database: DataSource) {
  return perUnitLoader<LineageRow>(
    database,
    `select k.at::int, ${COLUMNS}, least(k.day, o.valid_to - 1) as "otherDay"
     from unnest($1::text[], $2::date[]) with ordinality as k(id, day, at)
     join unit_lineage l on l.successor_id = k.id and l.effective_on <= k.day
     join unit o on o.id = l.predecessor_id
     order by k.at, l.effective_on, o.code, o.ordinal`,
  );
}

/** What a unit went into, each as on the day or its first one if that is later. */
export function successorLoader(database: DataSource) {
  return perUnitLoader<LineageRow>(
    database,
    `select k.at::int, ${COLUMNS}, greatest(k.day, o.valid_from) as "otherDay"
     from unnest($1::text[], $2::date[]) with ordinality as k(id, day, at)
     join unit_lineage l on l.predecessor_id = k.id
     join unit o on o.id = l.successor_id
     order by k.at, l.effective_on, o.code, o.ordinal`,
  );
}
