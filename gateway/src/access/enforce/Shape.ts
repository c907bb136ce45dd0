import type { FieldNode } from 'graphql';
import type { Position } from './Position.ts';

/** One key of an object in the answer. */
export type Entry = { readonly key: string } & (
  | {
      /** A value that the executor's answer has just as it is. */
      readonly kind: 'kept';
      readonly nonNull: boolean;
    }
  | {
      /** A field that was cut: null, and an error. */
      readonly kind: 'cut';
      readonly nonNull: boolean;
      readonly place: Place;
    }
  | {
      /** Objects that are put together anew, according to what each is. */
      readonly kind: 'opened';
      readonly position: Position;
      readonly place: Place;
      /** The shape of an object of the answer; undefined if it may not be known of. */
      readonly shapeOf: (data: Data) => Shape | undefined;
    }
  | {
      /** A question about the schema, answered here. */
      readonly kind: 'introspection';
      readonly nodes: readonly FieldNode[];
    }
);

/** An object of an answer. */
export type Data = { [key: string]: unknown };

/** An object of the answer: its keys, in the order in which the operation asks for them. */
export interface Shape {
  readonly entries: readonly Entry[];
  /** Whether it can be an ordinary object: none of its keys is `__proto__`. */
  readonly ordinary: boolean;
}

/** A field of the operation, for errors. */
export interface Place {
  /** As the operation has it: `Person.salary`. It names no type that the operation does not. */
  readonly coordinate: string;
  /** Its path in the answer without the indices of lists. */
  readonly id: string;
}
