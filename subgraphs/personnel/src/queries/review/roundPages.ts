import { type ListSql, listPages, openList, refuseNulls, unitNamed } from '@haicap/subgraph-kit';
import type { Pool } from 'pg';
import type { ReviewRoundFilter } from '../../__generated__/types.ts';
import { type ReviewRoundRow, ROUND_COLUMNS } from '../../loaders/reviewRound.ts';

/** What lists of rounds take beside the page. */
export interface RoundArguments {
  readonly filter?: ReviewRoundFilter | null | undefined;
}

type Conditions = ListSql<ReviewRoundRow, RoundArguments>['conditions'];

const filtered: Conditions = ({ filter: given }, bind, { day }) => {
  const filter = given ?? {};
  refuseNulls('filter', filter);
  return [
    'r.opened_on <= k.day',
    ...(filter.openedBy
      ? [`r.unit_id = ${unitNamed('filter.openedBy', filter.openedBy, day, bind)}`]
      : []),
    ...(filter.mustCheck ? [`r.must_check && ${bind(filter.mustCheck)}::text[]`] : []),
    ...(filter.dueOn?.from ? [`r.due_on >= ${bind(filter.dueOn.from)}`] : []),
    ...(filter.dueOn?.to ? [`r.due_on <= ${bind(filter.dueOn.to)}`] : []),
  ];
};

/** Open to a unit: opened by itself, by its province or by the country. */
const ofUnit: Conditions = (args, bind, keys) => [
  ...filtered(args, bind, keys),
  `(r.unit_id in ('VN', k.id) or r.unit_id = (
    select s.province from unit_scope s
    where s.id = k.id and s.valid_from <= k.day order by s.valid_from desc limit 1))`,
];

const LIST = {
  columns: ROUND_COLUMNS,
  from: 'review_round r',
  order: [
    { sql: 'r.opened_on', type: 'date', descending: true },
    { sql: 'r.id', type: 'text', descending: false },
  ],
  place: ({ openedOn, id }: ReviewRoundRow) => [openedOn, id],
} as const;

/** Pages of rounds, of one request: all of them, or those that are open to units. */
export function createRoundPages(pool: Pool) {
  const reader = openList<ReviewRoundRow>(pool);
  return {
    all: listPages(reader, { ...LIST, conditions: filtered }),
    ofUnit: listPages(reader, { ...LIST, conditions: ofUnit }),
  };
}
