/** SQL that copies the columns of a stage to a table as they are, with what every row of it has. */
export function insertStage(
  table: string,
  stage: string,
  columns: Readonly<Record<string, string>>,
  constants: Readonly<Record<string, string>>,
): string {
  const own = Object.keys(columns).join(', ');
  return `insert into ${table} (${own}, ${Object.keys(constants).join(', ')})
select ${own}, ${Object.values(constants).join(', ')} from ${stage}`;
}

/** SQL that logs the rows of a stage as created; `fields` are separated by commas. */
export const logCreated = (entity: string, stage: string, fields: string): string => `
insert into change_log (entity, entity_id, operation, fields)
select '${entity}', id, 'CREATED', '{${fields}}' from ${stage}`;
