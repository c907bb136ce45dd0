import type { PoolClient } from 'pg';
import type { StaffCategory } from '../../entities/enums.ts';
import { type Refused, refused } from '../../rules/CommandFault.ts';
import type { Place } from '../../rules/staffing/placeFault.ts';
import type { CellDay, PostState, Spell } from '../../rules/staffing/StaffState.ts';
import { loadOrganisation } from './organisations.ts';

const POST = `
select id, organisation_id as "organisationId", is_head as "isHead", category, speciality, version,
  valid_from as "validFrom", valid_to as "validTo"
from post where id = $1`;
const HELD = `
select person_id as "personId", valid_from as "validFrom", valid_to as "validTo"
from assignment where post_id = $1 and kind = 'PERMANENT'`;

/** From the tally, which counts whom the viewer may not see as well: running sums, day by day. */
const CELLS = `
with days as (
  select speciality, on_date, sum(quota) as quota, sum(actual) as actual,
    sum(actual + seconded_in - seconded_out) as present
  from staffing_tally where organisation_id = $1 and category = $2 group by speciality, on_date)
select speciality, on_date as day,
  (sum(quota) over running)::int as quota, (sum(actual) over running)::int as actual,
  (sum(present) over running)::int as present
from days window running as (partition by speciality order by on_date)
order by speciality, on_date`;

/** A post with whoever holds it; refused where it is not there. */
export async function loadPost(client: PoolClient, id: string): Promise<PostState | Refused> {
  const { rows } = await client.query<Omit<PostState, 'held'>>(POST, [id]);
  const [post] = rows;
  if (!post) return refused({ code: 'POST_NOT_FOUND', postId: id });
  const held = await client.query<Spell & { personId: string }>(HELD, [id]);
  return { ...post, held: held.rows };
}

/** What a body's fields of a capacity may hold, and hold, day by day. */
export async function loadCells(
  client: PoolClient,
  organisationId: string,
  category: StaffCategory,
): Promise<readonly CellDay[]> {
  return (await client.query<CellDay>(CELLS, [organisationId, category])).rows;
}

/** Where somebody is to work: capacity and field are the post's where there is one. */
export interface PlaceRequest {
  readonly organisationId: string;
  readonly postId: string | null;
  readonly category: StaffCategory | null;
  readonly speciality: string | null;
}

export interface PlaceState {
  readonly place: Place;
  readonly cells: readonly CellDay[];
}

/** A place with what its cell holds. `requirePlace` has seen to it that capacity and field are said. */
export async function loadPlace(
  client: PoolClient,
  { organisationId, postId, ...said }: PlaceRequest,
): Promise<PlaceState | Refused> {
  const organisation = await loadOrganisation(client, organisationId);
  if ('fault' in organisation) return organisation;
  const post = postId === null ? null : await loadPost(client, postId);
  if (post && 'fault' in post) return post;
  const category = post?.category ?? (said.category as StaffCategory);
  const speciality = post?.speciality ?? (said.speciality as string);
  const cells = await loadCells(client, organisationId, category);
  return { place: { organisation, post, category, speciality }, cells };
}
