import type { RequestContext } from '@haicap/subgraph-kit/protocol';
import type { GraphQLFormattedError } from 'graphql';
import { unauthorizedMessage } from '../../errors/neutralMessages.ts';
import type { Place } from './Shape.ts';

/** A step of a path in the answer. */
export type Key = string | number;

/** So many errors tell what is missing; the number of the others is told by the last. */
const MOST_ERRORS = 100;

const code = 'UNAUTHORIZED_FIELD_OR_TYPE';

/** What an answer lacks because it may not be seen. */
export interface Denials {
  /** The path may be written to afterwards. */
  add(place: Place, path: readonly Key[]): void;
  /** In the form in which they leave: they are no faults, and need no mask and no line in the log. */
  errors(): readonly GraphQLFormattedError[];
}

/** A field of the operation that was denied, once or in many places of the answer. */
interface Denied {
  readonly coordinate: string;
  readonly message: string;
  count: number;
  /** Where in the list of errors its last one stands. */
  last: number;
}

/** Collects an error for each value that is missing, up to a hundred for a field of the operation. */
export function collectDenials({
  language,
  requestId,
}: Pick<RequestContext, 'language' | 'requestId'>): Denials {
  const errors: GraphQLFormattedError[] = [];
  const denied = new Map<string, Denied>();

  return {
    add({ id, coordinate }, path) {
      let field = denied.get(id);
      if (!field) {
        const message = unauthorizedMessage(coordinate, language);
        field = { coordinate, message, count: 0, last: 0 };
        denied.set(id, field);
      }
      field.count += 1;
      if (field.count > MOST_ERRORS) return;
      field.last = errors.length;
      const { message } = field;
      errors.push({ message, path: path.slice(), extensions: { code, coordinate, requestId } });
    },
    errors() {
      for (const { coordinate, count: occurrences, last } of denied.values()) {
        const error = errors[last];
        if (occurrences <= MOST_ERRORS || !error) continue;
        const extensions = { code, coordinate, occurrences, requestId };
        errors[last] = { ...error, extensions };
      }
      return errors;
    },
  };
}
