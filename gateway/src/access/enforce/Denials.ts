import type { RequestContext } from '@haicap/subgraph-kit/protocol';
import type { GraphQLFormattedError } from 'graphql';
import { unauthorizedMessage } from '../../errors/neutralMessages.ts';
import type { Place } from './Shape.ts';

/** A path in the answer, from its end. */
export interface Path {
  readonly before: Path | undefined;
  readonly key: string | number;
}

/** So many errors tell what is missing; the number of the others is told by the last. */
const MOST_ERRORS = 100;

/** What an answer lacks because it may not be seen. */
export interface Denials {
  add(place: Place, path: Path | undefined): void;
  /** In the form in which they leave: they are no faults, and need no mask and no line in the log. */
  errors(): readonly GraphQLFormattedError[];
}

interface Denial {
  readonly place: Place;
  readonly path: Path | undefined;
}

/** Collects an error for each value that is missing, up to a hundred for a field of the operation. */
export function collectDenials({
  language,
  requestId,
}: Pick<RequestContext, 'language' | 'requestId'>): Denials {
  const told: Denial[] = [];
  const counts = new Map<string, number>();
  const last = new Map<string, Denial>();

  function errorOf(denial: Denial): GraphQLFormattedError {
    const { coordinate, id } = denial.place;
    const count = counts.get(id) ?? 0;
    const isLast = count > MOST_ERRORS && last.get(id) === denial;
    return {
      message: unauthorizedMessage(coordinate, language),
      path: keysOf(denial.path),
      extensions: {
        code: 'UNAUTHORIZED_FIELD_OR_TYPE',
        coordinate,
        ...(isLast && { occurrences: count }),
        requestId,
      },
    };
  }

  return {
    add(place, path) {
      const count = (counts.get(place.id) ?? 0) + 1;
      counts.set(place.id, count);
      if (count > MOST_ERRORS) return;
      const denial = { place, path };
      told.push(denial);
      last.set(place.id, denial);
    },
    errors: () => told.map(errorOf),
  };
}

function keysOf(path: Path | undefined): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at = path; at; at = at.before) keys.push(at.key);
  return keys.reverse();
}
