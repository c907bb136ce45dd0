import type { CalendarDay } from '@haicap/domain-kit';
import type { PoolClient } from 'pg';
import { cellsOfProvince } from '../../queries/reinforcement/cellsOfProvince.ts';
import type { GivenMove, MovedPerson, MoveFacts } from '../../rules/reinforcement/judgeMoves.ts';

// In one order, so that two who send the same people wait and do not deadlock.
const LOCK = 'select p.id from person p where p.id = any($1::text[]) order by p.id for update';

const PEOPLE = `
select p.id, p.version, a.organisation_id as "organisationId", a.category, a.speciality,
  p.id in (select personnel_movable($1::text[], $2::date)) as movable
from person p
join assignment a on a.person_id = p.id and a.kind = 'PERMANENT'
  and a.valid_from <= $2 and (a.valid_to is null or a.valid_to > $2)
where p.id = any($1::text[])`;

const ORGANISATIONS = `
select o.id, o.unit_id as "unitId", s.province
from organisation o
join unit_scope s on s.id = o.unit_id
  and s.valid_from <= $2 and (s.valid_to is null or s.valid_to > $2)
where o.id = any($1::text[]) and o.level <> 'CENTRAL'
  and o.valid_from <= $2 and (o.valid_to is null or o.valid_to > $2)`;

/** What moves are judged by, with the people locked until the transaction ends. */
export async function loadMoveFacts(
  client: PoolClient,
  moves: readonly GivenMove[],
  of: {
    readonly province: string;
    readonly startsOn: CalendarDay;
    readonly today: CalendarDay;
    readonly limitPerOrganisation: number;
  },
): Promise<MoveFacts> {
  const ids = moves.map(({ personId }) => personId);
  const bodies = moves.flatMap((move) => [move.fromOrganisationId, move.toOrganisationId]);
  await client.query(LOCK, [ids]);
  const people = await client.query<MovedPerson & { id: string }>(PEOPLE, [ids, of.startsOn]);
  const organisations = await client.query<{ id: string; unitId: string; province: string }>(
    ORGANISATIONS,
    [bodies, of.startsOn],
  );
  const cells = await cellsOfProvince(client, {
    province: of.province,
    day: of.startsOn,
    knownOn: of.today,
    organisations: bodies,
  });
  const byKey = new Map(
    cells.map((cell) => [keyOf(cell.organisationId, cell.category, cell.speciality), cell]),
  );
  return {
    ...of,
    people: new Map(people.rows.map((row) => [row.id, row])),
    organisations: new Map(organisations.rows.map((row) => [row.id, row])),
    cell: (id, { category, speciality }) => byKey.get(keyOf(id, category, speciality)),
  };
}

const keyOf = (...words: readonly string[]) => words.join(' ');
