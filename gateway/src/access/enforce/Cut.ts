import type { DocumentNode, FieldNode, OperationDefinitionNode } from 'graphql';

/** What is left of an operation for one who may not see all of it. */
export interface Cut {
  /** Undefined if nothing is left to ask any subgraph for. */
  readonly document: DocumentNode | undefined;
  readonly operation: OperationDefinitionNode | undefined;
  /** The fields whose values must be put together anew: something was cut or hidden within. */
  readonly opened: ReadonlySet<FieldNode>;
  /** Each field as the operation has it: the type that it was selected on, and its name. */
  readonly coordinates: ReadonlyMap<FieldNode, string>;
  /** The alias under which `__typename` was added. */
  readonly typenameAlias: string;
  /** How many selections it has, written out. */
  readonly size: number;
}
