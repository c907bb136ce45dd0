import { badInput, type ListOf, UserError } from '@haicap/subgraph-kit';
import { hasScopes } from '@haicap/subgraph-kit/protocol';
import type { GraphQLResolveInfo } from 'graphql';
import type { PersonFilter, PersonOrder } from '../__generated__/types.ts';
import type { PersonnelContext } from '../context.ts';
import { plainIdentifier } from '../identifiers.ts';
import type { PersonPage } from './CountedPage.ts';

/** The arguments of a list of people, as a field of the graph takes them. */
export interface PersonListQuery {
  readonly filter?: PersonFilter | null | undefined;
  readonly orderBy?: readonly PersonOrder[] | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** People of a unit. Errors: BAD_USER_INPUT, PAGE_TOO_LARGE, FORBIDDEN. */
export function personList(
  { id, day }: ListOf,
  { filter, ...args }: PersonListQuery,
  context: PersonnelContext,
  info: GraphQLResolveInfo,
): Promise<PersonPage> {
  context.people.during(info);
  const { identifier, ...conditions } = filter ?? {};
  const lookup = lookupOf(identifier, context);
  return context.personPages.load({ ...args, filter: conditions, lookup }, { id, day });
}

/** To search by a number is to learn it: it needs what reading it needs. */
function lookupOf(identifier: string | null | undefined, context: PersonnelContext) {
  if (identifier === undefined) return undefined;
  const { viewer, vault } = context;
  if (!hasScopes(viewer, 'people:identifiers') || viewer.purpose === null) {
    throw new UserError(
      'FORBIDDEN',
      'To search by identifier the scope people:identifiers and a purpose are needed.',
    );
  }
  if (identifier === null || !/^\d{9}(\d{3})?$/.test(plainIdentifier(identifier))) {
    throw badInput('filter.identifier', 'expected the 12 digits of an identity card, or 9.');
  }
  return vault.lookup(identifier);
}
