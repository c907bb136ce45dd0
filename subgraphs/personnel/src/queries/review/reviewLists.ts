import {
  heldBy,
  type ListSql,
  listPages,
  openList,
  type PeopleReader,
  peopleList,
  unitNamed,
} from '@haicap/subgraph-kit';
import { COUNTRY } from '@haicap/subgraph-kit/protocol';
import type { Pool } from 'pg';
import { ASSIGNMENT_COLUMNS, type AssignmentRow } from '../../loaders/assignment.ts';
import { DEPARTURE_COLUMNS, type DepartureRow } from '../../loaders/departure.ts';
import { POST_COLUMNS, type PostRow } from '../../loaders/organisation.ts';
import { PERSON_COLUMNS, PERSON_FIELDS, type PersonRow } from '../../loaders/person.ts';

/** What the lists of the review take beside the page. */
export interface ReviewListArguments {
  /** The unit, by id or code, whose rows alone are meant. */
  readonly within?: string | null | undefined;
}

type ReviewList<Row> = ListSql<Row, ReviewListArguments>;

const inForce = (row: string) =>
  `${row}.valid_from <= k.day and (${row}.valid_to is null or ${row}.valid_to > k.day)`;

/** The conditions of a list: its own, and whose rows are meant. */
function under(unit: string, ...own: readonly string[]): ReviewList<never>['conditions'] {
  return ({ within }, bind, { day, everywhere }) => [
    ...(everywhere ? [] : [heldBy(unit, 'k.id', 'k.day')]),
    ...(within && within !== COUNTRY
      ? [heldBy(unit, unitNamed('within', within, day, bind), 'k.day')]
      : []),
    ...own,
  ];
}

// One look at somebody's assignments: two conditions would be joined over everybody's for each unit.
const LAST_DISSOLVED = `(
  select not bool_or(${inForce('a')} and ${inForce('o')})
    and (array_agg(o.valid_to <= k.day order by a.valid_from desc, a.id desc))[1] is true
  from assignment a join organisation o on o.id = a.organisation_id
  where a.person_id = p.id and a.valid_from <= k.day)`;

// Implied by it; of the whole country it is quicker to begin with the bodies.
const OF_DISSOLVED = `p.id in (
  select a.person_id from organisation o join assignment a on a.organisation_id = o.id
  where o.valid_to <= k.day)`;

/** Whose last assignment is in a body that is dissolved, and who has not left. */
const UNASSIGNED: ReviewList<PersonRow> = {
  columns: PERSON_COLUMNS,
  from: 'person p',
  countryApart: true,
  conditions: (args, bind, keys) => [
    ...under('p.unit_id', '(p.left_on is null or p.left_on > k.day)')(args, bind, keys),
    ...(keys.everywhere ? [OF_DISSOLVED] : []),
    LAST_DISSOLVED,
  ],
  order: [
    { sql: 'p.given_name', type: 'text', descending: false },
    { sql: 'p.name', type: 'text', descending: false },
    { sql: 'p.id', type: 'text', descending: false },
  ],
  place: ({ givenName, name, id }) => [givenName, name, id],
};

/** Who sits on a post whose field or qualification they do not have. */
const MISMATCHED: ReviewList<AssignmentRow & { readonly unitId: string }> = {
  columns: `${ASSIGNMENT_COLUMNS}, t.unit_id as "unitId"`,
  from: 'assignment t',
  countryApart: true,
  conditions: under(
    't.unit_id',
    '(t.speciality_fits = false or t.qualification_fits = false)',
    inForce('t'),
  ),
  order: [
    { sql: 't.unit_id', type: 'text', descending: false },
    { sql: 't.id', type: 'text', descending: false },
  ],
  place: ({ unitId, id }) => [unitId, id],
};

const DUE = under('t.unit_id', 't.is_head', 't.fill_by < k.day', inForce('t'), inForce('o'));

/** Heads' posts whose day has passed and that nobody holds but in an acting capacity. */
const OVERDUE: ReviewList<PostRow> = {
  columns: POST_COLUMNS,
  from: 'post t join organisation o on o.id = t.organisation_id',
  countryApart: true,
  conditions: (args, bind, keys) => {
    const due = DUE(args, bind, keys);
    return [
      ...due,
      `t.id in (select personnel_vacant_posts(array(
        select t.id from post t join organisation o on o.id = t.organisation_id
        where ${due.join(' and ')}), k.day))`,
    ];
  },
  order: [
    { sql: 't.fill_by', type: 'date', descending: false },
    { sql: 't.id', type: 'text', descending: false },
  ],
  place: ({ fillBy, id }) => [fillBy, id],
};

/** Who was rated excellent in one of the three years before they leave. */
const VALUED: ReviewList<DepartureRow> = {
  columns: DEPARTURE_COLUMNS,
  from: 'departure t',
  countryApart: true,
  conditions: under(
    't.unit_id',
    't.proposed_on <= k.day',
    '(t.refused_on is null or t.refused_on > k.day)',
    `t.leaving_on > k.day - interval '12 months'`,
    `exists (
      select from person_rating r
      where r.person_id = t.person_id and r.grade = 'EXCELLENT' and r.reported_on <= k.day
        and r.year between extract(year from t.leaving_on) - 3
          and extract(year from t.leaving_on) - 1)`,
  ),
  order: [
    { sql: 't.leaving_on', type: 'date', descending: false },
    { sql: 't.id', type: 'text', descending: false },
  ],
  place: ({ leavingOn, id }) => [leavingOn, id],
};

/** The lists of the review, of one request. */
export function createReviewLists(pool: Pool, people: PeopleReader) {
  return {
    unassigned: listPages(
      peopleList<PersonRow>(people, { fields: PERSON_FIELDS, personOf: ({ id }) => id }),
      UNASSIGNED,
    ),
    mismatched: listPages(
      peopleList<AssignmentRow & { readonly unitId: string }>(people, {
        fields: ['assignments'],
        personOf: ({ personId }) => personId,
      }),
      MISMATCHED,
    ),
    overdue: listPages(openList<PostRow>(pool), OVERDUE),
    valued: listPages(
      peopleList<DepartureRow>(people, {
        fields: ['departures', 'ratings'],
        personOf: ({ personId }) => personId,
      }),
      VALUED,
    ),
  };
}
