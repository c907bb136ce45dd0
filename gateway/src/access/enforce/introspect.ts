import {
  type DocumentNode,
  executeSync,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import type { Shape } from './Shape.ts';

/** All that a question about the schema can have for arguments. */
const ARGUMENT_TYPES: ReadonlySet<string> = new Set(['Boolean', 'String']);

/** Answers the questions about the schema that an operation holds, from the schema given. */
export function introspect(
  shape: Shape,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  schema: GraphQLSchema,
): { [key: string]: unknown } {
  const selections = shape.entries.flatMap((entry) =>
    entry.kind === 'introspection' ? entry.nodes.map(unconditional) : [],
  );
  if (selections.length === 0) return {};
  const question: OperationDefinitionNode = {
    kind: Kind.OPERATION_DEFINITION,
    operation: OperationTypeNode.QUERY,
    variableDefinitions: (operation.variableDefinitions ?? []).filter(({ type }) =>
      ARGUMENT_TYPES.has(namedTypeOf(type)),
    ),
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const { data, errors } = executeSync({
    schema,
    document: { kind: Kind.DOCUMENT, definitions: [question, ...fragments] },
    variableValues: variables,
  });
  if (!data) throw errors?.[0] ?? new Error('A question about the schema has no answer.');
  return data;
}

/** Whether they are skipped has been decided. */
function unconditional(node: FieldNode): FieldNode {
  return { ...node, directives: [] };
}

type TypeNode = NonNullable<OperationDefinitionNode['variableDefinitions']>[number]['type'];

function namedTypeOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type);
}
