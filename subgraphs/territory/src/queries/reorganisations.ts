import type { CalendarDay } from '@haicap/domain-kit';
import {
  badInput,
  bindings,
  type Connection,
  keysetSql,
  type OrderTerm,
  type PageArguments,
  pageRequest,
  toConnection,
} from '@haicap/subgraph-kit';
import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import type { DayRange, UnitChangeKind } from '../__generated__/types.ts';
import { FIRST_RECORDED_DAY } from '../recordedDays.ts';

/** What one legal text changed on one day, counted. */
export interface ReorganisationRow {
  readonly effectiveOn: CalendarDay;
  readonly legalTextId: string | null;
  readonly formedCount: number;
  readonly dissolvedCount: number;
  readonly changedCount: number;
}

/** What happened to one unit in a reorganisation. */
export interface UnitChangeRow {
  readonly effectiveOn: CalendarDay;
  readonly unitId: string;
  readonly code: string;
  readonly kind: UnitChangeKind;
}

/** Every beginning, change and end of a unit that is recorded, as rows. */
const EVENTS = `(
  select v.valid_from as day, v.legal_text_id, v.unit_id, v.code,
         case when v.valid_from = u.valid_from then 'FORMED' else 'CHANGED' end as kind
  from unit_version v join unit u on u.id = v.unit_id
  where v.valid_from > '${FIRST_RECORDED_DAY}'
  union all
  select u.valid_to, u.dissolved_by, u.id, u.code, 'DISSOLVED' from unit u
  where u.valid_to is not null
)`;

/** The columns of a ReorganisationRow over events `e`, grouped by day and legal text. */
const COLUMNS = `
  day as "effectiveOn", legal_text_id as "legalTextId",
  count(*) filter (where kind = 'FORMED')::int as "formedCount",
  count(*) filter (where kind = 'DISSOLVED')::int as "dissolvedCount",
  count(*) filter (where kind = 'CHANGED')::int as "changedCount"`;

const REORGANISATION_ORDER: readonly OrderTerm[] = [
  { sql: 'day', type: 'date', descending: false },
  { sql: `coalesce(legal_text_id, '')`, type: 'text', descending: false },
];

/** A page of the reorganisations in a span of days. Errors: BAD_USER_INPUT, PAGE_TOO_LARGE. */
export async function reorganisations(
  database: DataSource,
  between: DayRange | null | undefined,
  args: PageArguments,
): Promise<Connection<ReorganisationRow>> {
  if (between?.from && between.to && between.from > between.to) {
    throw badInput('between', 'expected a span that does not end before it starts.');
  }
  const page = pageRequest(args, REORGANISATION_ORDER.length);
  const { values, bind } = bindings();
  const keyset = keysetSql(REORGANISATION_ORDER, page, bind);
  const rows: ReorganisationRow[] = await database.query(
    `select ${COLUMNS} from ${EVENTS} e
     where day >= coalesce(${bind(between?.from ?? null)}::date, day)
       and day <= coalesce(${bind(between?.to ?? null)}::date, day) and ${keyset.condition}
     group by day, legal_text_id
     order by ${keyset.orderBy} limit ${keyset.limit}`,
    [...values],
  );
  return toConnection(rows, page, (row) => [row.effectiveOn, row.legalTextId ?? '']);
}

/** What a legal text, which must be recorded to do something on the day, changed on it. */
export async function reorganisationOf(
  database: DataSource,
  day: CalendarDay,
  legalTextId: string,
): Promise<ReorganisationRow> {
  const [row]: ReorganisationRow[] = await database.query(
    `select ${COLUMNS} from ${EVENTS} e where day = $1 and legal_text_id = $2
     group by day, legal_text_id`,
    [day, legalTextId],
  );
  if (!row) throw new Error(`${legalTextId} changed nothing on ${day}.`);
  return row;
}

const CHANGE_ORDER: readonly OrderTerm[] = [
  { sql: 'e.code', type: 'text', descending: false },
  { sql: 'e.unit_id', type: 'text', descending: false },
];

/** A page of each reorganisation's changes, by code; all of them in one statement. */
export function reorganisationChangeLoader(database: DataSource, args: PageArguments) {
  return new DataLoader<ReorganisationRow, Connection<UnitChangeRow>, string>(
    (keys) => reorganisationChanges(database, keys, args),
    { cacheKeyFn: (row) => `${row.effectiveOn} ${row.legalTextId}` },
  );
}

async function reorganisationChanges(
  database: DataSource,
  keys: readonly ReorganisationRow[],
  args: PageArguments,
): Promise<Connection<UnitChangeRow>[]> {
  const page = pageRequest(args, CHANGE_ORDER.length);
  const { values, bind } = bindings();
  const days = bind(keys.map((key) => key.effectiveOn));
  const texts = bind(keys.map((key) => key.legalTextId));
  const keyset = keysetSql(CHANGE_ORDER, page, bind);
  const rows: (UnitChangeRow & { at: number })[] = await database.query(
    `select k.at::int, c.* from unnest(${days}::date[], ${texts}::text[])
       with ordinality as k(day, legal_text_id, at)
     cross join lateral (
       select e.day as "effectiveOn", e.unit_id as "unitId", e.code, e.kind,
              row_number() over (order by ${keyset.orderBy}) as position
       from ${EVENTS} e
       where e.day = k.day and e.legal_text_id is not distinct from k.legal_text_id
         and ${keyset.condition}
       order by ${keyset.orderBy} limit ${keyset.limit}
     ) c
     order by k.at, c.position`,
    [...values],
  );
  const groups = keys.map((): UnitChangeRow[] => []);
  for (const row of rows) groups[row.at - 1]?.push(row);
  return groups.map((group) => toConnection(group, page, (row) => [row.code, row.unitId]));
}
