import type { Target, TargetColumn } from '../Target.ts';

/** The statements that merge `incoming` into a target. */
export interface MergeSql {
  /** Finds the rows that are there, and says of every row which fields would be written. */
  readonly mark: string;
  /** Updates, of which the first make room for the others, and the insert; `$1` and `$2` the source. */
  readonly write: readonly string[];
  readonly log: string;
}

/** Where a row comes from: the file and its line, and the day. */
const SOURCE = `$1::text || ':' || i.line || ', ' || $2::text`;
const CHANGED = `i.old and i.changed <> '{}'`;

const inserted = ({ column, insert = `i.${column}` }: TargetColumn) => insert;
const updated = (column: TargetColumn) => column.update ?? inserted(column);
const list = (items: readonly string[]) => items.join(', ');

/** Writes the statements for a file with certain fields. */
export function mergeSql(target: Target, has: (field: string) => boolean): MergeSql {
  const { table, key, columns, partOf, beside = [] } = target;
  const sameAs = (row: string) =>
    key.map((column) => `t.${column} = ${row}.${column}`).join(' and ');
  const kept = columns.filter(({ field }) => field === null || (field !== undefined && has(field)));
  const sets = kept.map((column) => `${column.column} = ${updated(column)}`);
  const own = partOf === null;
  const stamps = own
    ? [`version = t.version + 1`, `provenance = 'IMPORTED'`, `source = ${SOURCE}`]
    : [];
  const stamped = own ? ['provenance', 'source'] : [];
  const update = (set: readonly string[], where: string) => `
update ${table} t set ${list(set)} from incoming i where ${sameAs('i')} and ${CHANGED} and ${where}`;
  const ends = kept.filter(({ column }) => column === 'valid_to' || column === 'end_reported_on');
  const sooner = `i.valid_to < coalesce(t.valid_to, 'infinity')`;
  return {
    mark: `
update incoming i set old = t.there is not null, changed = ${marks(target, kept)}
from incoming n left join lateral (
  select true as there, t.* from ${table} t where ${sameAs('n')}
) t on true
${beside.map(({ join }) => join).join('\n')}
where i.line = n.line`,
    write: [
      ...(target.isSpell && ends.length > 0
        ? [
            update(
              ends.map((column) => `${column.column} = ${updated(column)}`),
              sooner,
            ),
          ]
        : []),
      ...(sets.length > 0 ? [update([...sets, ...stamps], 'true')] : []),
      `
insert into ${table} (${list([...key, ...columns.map(({ column }) => column), ...stamped])})
select ${list([...key.map((column) => `i.${column}`), ...columns.map(inserted)])}${
        own ? `, 'IMPORTED', ${SOURCE}` : ''
      }
from incoming i where not i.old order by i.line`,
    ],
    log: logSql(target),
  };
}

/** The names of the fields in which a row differs from what is there, or has a value where it is new. */
function marks({ columns, beside = [] }: Target, kept: readonly TargetColumn[]): string {
  const differs = kept.map(
    (column) =>
      `case when t.${column.column} is distinct from ${updated(column)} then '${column.as}' end`,
  );
  const filled = columns.map(
    (column) => `case when ${inserted(column)} is not null then '${column.as}' end`,
  );
  const others = beside.map(({ as, differs }) => `case when ${differs} then '${as}' end`);
  const names = (cases: readonly string[]) =>
    `array_remove(array[${list([...cases, ...others])}]::text[], null)`;
  return `case when t.there then ${names(differs)} else ${names(filled)} end`;
}

function logSql({ entity, partOf }: Target): string {
  if (partOf !== null) {
    return `
with touched as (
  update ${partOf.table} p set version = p.version + 1
  where p.id in (select ${entity.id} from incoming i where not i.old or i.changed <> '{}')
  returning p.id
)
insert into change_log (entity, entity_id, operation, fields)
select '${entity.name}', id, 'UPDATED', array['${partOf.field}'] from touched order by id`;
  }
  return `
insert into change_log (entity, entity_id, operation, fields)
select '${entity.name}', ${entity.id}, case when i.old then 'UPDATED' else 'CREATED' end,
  array(select distinct unnest(i.changed) order by 1)
from incoming i where not i.old or i.changed <> '{}' order by i.line`;
}
