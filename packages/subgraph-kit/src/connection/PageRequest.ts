import { badInput, UserError } from '../errors/UserError.ts';
import { type CursorValues, decodeCursor } from './cursor.ts';

/** The Relay arguments of a list. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** One page to read: how many, in which direction, and between which places. */
export interface PageRequest {
  readonly limit: number;
  readonly backward: boolean;
  readonly after: CursorValues | null;
  readonly before: CursorValues | null;
}

export const DEFAULT_PAGE = 50;
export const LARGEST_PAGE = 500;

/**
 * Checks the arguments of a list: 50 items when left out, 500 at most.
 * `keyLength` is the number of values in the order's cursor, `orderName` what `namedPlace` put there.
 * Errors: PAGE_TOO_LARGE, BAD_USER_INPUT.
 */
export function pageRequest(
  args: PageArguments,
  keyLength: number,
  orderName?: string,
): PageRequest {
  const { first, last } = args;
  if (typeof first === 'number' && typeof last === 'number') {
    throw badInput('first, last', 'expected one of the two, not both.');
  }
  const backward = typeof last === 'number';
  return {
    limit: size(backward ? 'last' : 'first', (backward ? last : first) ?? DEFAULT_PAGE),
    backward,
    after: args.after ? decodeCursor(args.after, keyLength, 'after', orderName) : null,
    before: args.before ? decodeCursor(args.before, keyLength, 'before', orderName) : null,
  };
}

function size(argument: string, asked: number): number {
  if (asked < 0) throw badInput(argument, 'expected 0 or more.');
  if (asked > LARGEST_PAGE) {
    throw new UserError(
      'PAGE_TOO_LARGE',
      `${argument}: ${asked} items were asked for; a page holds at most ${LARGEST_PAGE}.`,
      { argument, largest: LARGEST_PAGE },
    );
  }
  return asked;
}
