import type { PoolClient } from 'pg';

/**
 * Ends assignments that reach beyond what they rest on. `ends` is SQL for rows of
 * (organisation_id, person_id, ends, reason, reported_on), of which one of the first two is null.
 */
export async function endAssignments(client: PoolClient, ends: string): Promise<void> {
  await client.query(`
with e as materialized (${ends}),
reaching as (
  select a.id, e.ends, e.reason, e.reported_on
  from e join assignment a on a.organisation_id = e.organisation_id
  union all
  select a.id, e.ends, e.reason, e.reported_on from e join assignment a on a.person_id = e.person_id
),
ended as (
  update assignment a
  set valid_to = r.ends, end_reason = r.reason, end_reported_on = r.reported_on,
    version = a.version + 1
  from reaching r
  where a.id = r.id and a.valid_from < r.ends and (a.valid_to is null or a.valid_to > r.ends)
  returning a.id
)
insert into change_log (entity, entity_id, operation, fields)
select 'Assignment', id, 'UPDATED', array['validTo', 'endReason'] from ended order by id`);
}
