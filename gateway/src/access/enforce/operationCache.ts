import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Access } from './Access.ts';
import type { Cut } from './Cut.ts';
import type { Touched } from './operationAtoms.ts';
import type { Shape } from './Shape.ts';

/** What has been worked out for an operation and the atoms that hold of a viewer. */
export interface Prepared {
  readonly cut: Cut;
  readonly access: Access;
  /** Stands for the operation that is left where the gateway caches its plans. */
  readonly queryHash: string;
  /** Its nodes are what `cut` knows: another parse of the same text has others. */
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** The variables that decide what is skipped. */
  readonly conditions: readonly string[];
  /** Whether variables must be held against their types here: the executor does it for what is left. */
  readonly coerces: boolean;
  /** The answer's shape, by the values of those. */
  readonly shapes: LRUCache<string, Shape>;
}

/** What is known of an operation, whoever asks. */
export interface Known extends Touched {
  /** Stands for the operation among what is prepared: shorter than its text or the text's hash. */
  readonly id: number;
}

/** What is remembered of a graph's operations; the least used is forgotten. */
export interface OperationCache {
  /** By the parsed operation, of which Apollo keeps one for a text and a name. */
  readonly known: LRUCache<OperationDefinitionNode, Known>;
  /** By the operation's id and the atoms that hold of a viewer. */
  readonly prepared: LRUCache<string, Prepared | 'whole'>;
}

const MOST_OPERATIONS = 2000;
/** Of cut operations written out; a selection with its shape takes less than a kilobyte. */
const MOST_SELECTIONS = 100_000;
const MOST_SHAPES = 8;

export function operationCache(): OperationCache {
  return {
    known: new LRUCache({ max: MOST_OPERATIONS }),
    prepared: new LRUCache({
      max: MOST_OPERATIONS,
      maxSize: MOST_SELECTIONS,
      sizeCalculation: (one) => (one === 'whole' ? 1 : one.cut.size + 1),
    }),
  };
}

export function shapeCache(): LRUCache<string, Shape> {
  return new LRUCache({ max: MOST_SHAPES });
}
