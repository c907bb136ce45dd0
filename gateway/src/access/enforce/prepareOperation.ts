import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  print,
  visit,
} from 'graphql';
import type { Access } from './Access.ts';
import { cutOperation } from './cutOperation.ts';
import { type Prepared, shapeCache } from './operationCache.ts';

/** Works out what is left of an operation, or that it stays whole. */
export function prepareOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  access: Access,
  hideIntrospection: boolean,
): Prepared | 'whole' {
  const cut = cutOperation(schema, document, operation, access, hideIntrospection);
  if (!cut) return 'whole';
  const text = cut.document ? print(cut.document) : '';
  const conditions = conditionsOf(document);
  const left = cut.operation?.variableDefinitions?.length ?? 0;
  return {
    cut,
    access,
    document,
    operation,
    queryHash: createHash('sha256').update(text).digest('hex'),
    conditions,
    coerces: conditions.length > 0 || left < (operation.variableDefinitions?.length ?? 0),
    shapes: shapeCache(),
  };
}

function conditionsOf(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ name, arguments: args }) {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of args ?? []) {
        if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      }
    },
  });
  return [...names];
}
