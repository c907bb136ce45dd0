import type { PersonnelRun } from '../../PersonnelImport.ts';
import { endAssignments } from '../endAssignments.ts';

const DISSOLVED = `
from incoming i where i.old and 'validTo' = any (i.changed) and i.valid_to is not null
  and t.organisation_id = i.id and t.valid_from < i.valid_to
  and (t.valid_to is null or t.valid_to > i.valid_to)`;

const logged = (entity: string, id: string) => `
insert into change_log (entity, entity_id, operation, fields)
select '${entity}', ${id}, 'UPDATED', array['validTo'] from ended order by 2`;

/** What a dissolved body had ends with it: assignments, quotas and posts. */
export async function endWithOrganisations({ client }: PersonnelRun): Promise<void> {
  await endAssignments(
    client,
    `select id as organisation_id, null::text as person_id, valid_to as ends, 'DISSOLVED' as reason,
       reported_on
     from incoming where old and 'validTo' = any (changed) and valid_to is not null`,
  );
  await client.query(`
with ended as (
  update quota t set valid_to = i.valid_to, end_reported_on = i.reported_on, version = t.version + 1
  ${DISSOLVED} returning t.organisation_id, t.category, t.speciality, t.valid_from
)${logged('StaffQuota', `concat_ws(' ', organisation_id, category, speciality, valid_from)`)}`);
  await client.query(`
with ended as (
  update post t set valid_to = i.valid_to, version = t.version + 1 ${DISSOLVED} returning t.id
)${logged('Post', 'id')}`);
}
