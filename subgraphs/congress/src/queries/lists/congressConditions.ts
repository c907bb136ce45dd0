import type { CalendarDay } from '@haicap/domain-kit';
import { type ListSql, refuseNulls } from '@haicap/subgraph-kit';
import type { CongressDayRange, PartyCongressFilter } from '../../__generated__/types.ts';
import { readinessSql, readinessValues } from '../../loaders/readinessSql.ts';
import type { Policies } from '../../rules/policies/Policies.ts';
import type { ListedCongress } from './congressOrder.ts';
import { livingUnder } from './livingUnder.ts';

/** Where congresses are listed from. */
export const CONGRESSES = 'congress c join party_organisation o on o.id = c.organisation_id';

/** What the list of congresses takes beside the page; `within` is the list's unit. */
export interface CongressListArguments {
  readonly filter: Omit<PartyCongressFilter, 'within'>;
}

type Conditions = ListSql<ListedCongress, CongressListArguments>['conditions'];
type Bind = Parameters<Conditions>[1];

function inRange(
  field: 'latestOn' | 'heldOn',
  column: string,
  range: CongressDayRange | null | undefined,
  bind: Bind,
): readonly string[] {
  if (!range) return [];
  refuseNulls(`filter.${field}`, range);
  return [
    `${column} is not null`,
    ...(range.from ? [`${column} >= ${bind(range.from)}::date`] : []),
    ...(range.to ? [`${column} <= ${bind(range.to)}::date`] : []),
  ];
}

const anyOf = (column: string, values: readonly string[] | null | undefined, bind: Bind) =>
  values ? [`${column} = any(${bind(values)}::text[])`] : [];

const recorded: Conditions = ({ filter }, bind, keys) => {
  return [
    ...livingUnder(keys),
    ...anyOf('c.level', filter.level, bind),
    ...anyOf('c.term', filter.term, bind),
    ...anyOf('c.contents', filter.contents, bind),
    ...anyOf('c.provenance', filter.provenance, bind),
    ...inRange('latestOn', 'c.latest_on', filter.latestOn, bind),
    ...inRange('heldOn', 'c.held_to', filter.heldOn, bind),
    ...(typeof filter.pilot === 'boolean' ? [`c.pilot = ${bind(filter.pilot)}`] : []),
  ];
};

/**
 * The conditions of a list of congresses; states are those of `today`. An array, since the states
 * are then computed once, of what the other conditions leave alone.
 */
export function congressConditions(today: CalendarDay, policies: Policies): Conditions {
  return (args, bind, keys) => {
    const conditions = recorded(args, bind, keys);
    const { readiness } = args.filter;
    if (!readiness) return conditions;
    const [riskDays, readyFrom] = readinessValues(policies).map((value) => bind(value));
    const states = readinessSql({ riskDays: `${riskDays}`, readyFrom: `${readyFrom}` });
    return [
      ...conditions,
      `c.id = any (array(
        with congress_on as materialized (
          select ${bind(today)}::date as day, c.id as congress_id
          from ${CONGRESSES} where ${conditions.join(' and ')}
        ), ${states}
        select congress_id from readiness where state = any(${bind(readiness)}::text[])))`,
    ];
  };
}
