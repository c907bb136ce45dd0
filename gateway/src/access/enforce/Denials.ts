import type { Language } from '@haicap/subgraph-kit/protocol';
import { GraphQLError } from 'graphql';
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
  errors(): readonly GraphQLError[];
}

/** Collects an error for each value that is missing, up to a hundred for a field of the operation. */
export function collectDenials(language: Language): Denials {
  const places = new Map<
    string,
    { paths: (Path | undefined)[]; coordinate: string; count: number }
  >();
  return {
    add({ id, coordinate }, path) {
      const known = places.get(id) ?? { paths: [], coordinate, count: 0 };
      known.count += 1;
      if (known.count <= MOST_ERRORS) known.paths.push(path);
      places.set(id, known);
    },
    errors: () =>
      [...places.values()].flatMap(({ paths, coordinate, count }) =>
        paths.map(
          (path, index) =>
            new GraphQLError(unauthorizedMessage(coordinate, language), {
              path: keysOf(path),
              extensions: {
                code: 'UNAUTHORIZED_FIELD_OR_TYPE',
                coordinate,
                ...(count > MOST_ERRORS && index === MOST_ERRORS - 1 && { occurrences: count }),
              },
            }),
        ),
      ),
  };
}

function keysOf(path: Path | undefined): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at = path; at; at = at.before) keys.push(at.key);
  return keys.reverse();
}
