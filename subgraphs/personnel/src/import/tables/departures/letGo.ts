import type { PersonnelRun } from '../../PersonnelImport.ts';
import { endAssignments } from '../endAssignments.ts';

const APPROVED = `(not i.old or i.changed <> '{}') and i.status in ('APPROVED', 'PAID')`;

/** Whoever was let go has left on the day, and works nowhere from then on. */
export async function letGo({ client }: PersonnelRun): Promise<void> {
  await client.query(`
with gone as (
  update person p set left_on = i.leaving_on, version = p.version + 1
  from incoming i where p.id = i.person_id and p.left_on is null and ${APPROVED}
  returning p.id
)
insert into change_log (entity, entity_id, operation, fields)
select 'Person', id, 'UPDATED', array['leftOn'] from gone order by id`);
  await endAssignments(
    client,
    `select null::text as organisation_id, i.person_id, i.leaving_on as ends, 'LEFT' as reason,
       i.reported_on
     from incoming i where ${APPROVED}`,
  );
}
