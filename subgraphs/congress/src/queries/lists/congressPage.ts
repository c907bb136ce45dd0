import {
  type CountedPage,
  listPages,
  openList,
  type PageArguments,
  refuseNulls,
} from '@haicap/subgraph-kit';
import type { PartyCongressFilter, PartyCongressOrder } from '../../__generated__/types.ts';
import type { CongressContext } from '../../context.ts';
import { CONGRESS_COLUMNS } from '../../loaders/congress.ts';
import { askedUnit } from './askedUnit.ts';
import { CONGRESSES, congressConditions } from './congressConditions.ts';
import { congressOrder, type ListedCongress } from './congressOrder.ts';

/** The list of congresses as the arguments of its field name it. */
export interface CongressesAsked extends PageArguments {
  readonly filter?: PartyCongressFilter | null | undefined;
  readonly orderBy?: readonly PartyCongressOrder[] | null | undefined;
}

/** A page of congresses, in one statement. Errors: PAGE_TOO_LARGE, BAD_USER_INPUT, NOT_FOUND. */
export async function congressPage(
  { filter, orderBy, ...page }: CongressesAsked,
  context: CongressContext,
): Promise<CountedPage<ListedCongress>> {
  const { pool, policies, today, loaders } = context;
  refuseNulls('filter', filter ?? {});
  const { within, ...others } = filter ?? {};
  const of = await askedUnit('filter.within', within, today, context);
  const found = await listPages(openList<ListedCongress>(pool), {
    columns: `${CONGRESS_COLUMNS}, o.name`,
    from: CONGRESSES,
    conditions: congressConditions(today, policies),
    ...congressOrder(orderBy?.length ? orderBy : ['LATEST_ON_ASC']),
  }).load({ filter: others, ...page }, of);
  for (const { node } of found.edges) loaders.congress.prime(node.id, node);
  return found;
}
