import type { DataSource, EntityMetadata } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';

/** Tables that are the kit's own and have no entity. */
const OWN_TABLES: ReadonlySet<string> = new Set([
  'migrations',
  'change_log',
  'followed_log',
  'unit_scope',
  'unit_successor',
  'unit_guard',
  'audit_entry',
]);

const CATALOGUE = `
select c.relname as "table", a.attname as "column",
       format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then '' else ' null' end
         || case when a.attnum = any(p.conkey) then ' key' else '' end
         || coalesce(' -> ' || (
              select string_agg(f.confrelid::regclass::text, ', ' order by f.conname)
              from pg_constraint f
              where f.conrelid = c.oid and f.contype = 'f' and f.conkey = array[a.attnum]), '')
         as shape
from pg_class c
join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
left join pg_constraint p on p.conrelid = c.oid and p.contype = 'p'
where c.relkind in ('r', 'p')`;

const TYPE_NAMES: Readonly<Record<string, string>> = {
  timestamptz: 'timestamp with time zone',
};

/**
 * Where the entities and the migrated database differ, a sentence each: columns, types, nulls, keys
 * and references. Empty when they agree. (TypeORM's own check cannot see what stands in our SQL.)
 */
export async function entityDrift(database: DataSource): Promise<readonly string[]> {
  const rows: { table: string; column: string; shape: string }[] = await database.query(CATALOGUE);
  const actual = shapes(
    rows
      .filter((row) => !OWN_TABLES.has(row.table))
      .map((row) => [`${row.table}.${row.column}`, row.shape]),
  );
  const expected = shapes(database.entityMetadatas.flatMap(entityShapes));
  const names = [...new Set([...actual.keys(), ...expected.keys()])].sort();
  return names
    .filter((name) => actual.get(name) !== expected.get(name))
    .map(
      (name) =>
        `${name}: the entity says ${expected.get(name) ?? 'nothing'}, the database ${actual.get(name) ?? 'nothing'}`,
    );
}

const shapes = (entries: readonly (readonly [string, string])[]) => new Map(entries);

function typeOf(column: ColumnMetadata): string {
  const name = String(column.type);
  const { precision, scale, isArray } = column;
  const size = precision ? `(${precision},${scale ?? 0})` : '';
  return `${TYPE_NAMES[name] ?? name}${size}${isArray ? '[]' : ''}`;
}

function entityShapes(entity: EntityMetadata): [string, string][] {
  return entity.columns.map((column) => {
    const type = typeOf(column);
    const references = entity.foreignKeys
      .filter((key) => key.columnNames.length === 1 && key.columnNames[0] === column.databaseName)
      .map((key) => key.referencedTablePath)
      .sort();
    const shape = [
      type,
      column.isNullable ? ' null' : '',
      column.isPrimary ? ' key' : '',
      references.length > 0 ? ` -> ${references.join(', ')}` : '',
    ].join('');
    return [`${entity.tableName}.${column.databaseName}`, shape];
  });
}
