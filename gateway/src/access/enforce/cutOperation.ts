import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import type { Access } from './Access.ts';
import type { Cut } from './Cut.ts';
import { type Cutting, cutSelections } from './cutSelections.ts';
import { type Fragments, fragmentsOf } from './operationAtoms.ts';

/** A cut operation that asks each of many object types anew on many levels is refused beyond this. */
const MOST_SELECTIONS = 10_000;

/**
 * Takes from an operation what may not be seen.
 * @returns undefined if that is nothing
 * @throws GraphQLError OPERATION_TOO_COSTLY
 */
export function cutOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  access: Access,
  hideIntrospection: boolean,
): Cut | undefined {
  const root = schema.getRootType(operation.operation);
  if (!root) return undefined;
  const fragments = fragmentsOf(document);
  const opened = new Set<FieldNode>();
  const coordinates = new Map<FieldNode, string>();
  const typenameAlias = unusedName(document);
  const cutting = {
    schema,
    fragments,
    access,
    hideIntrospection,
    typenameAlias,
    opened,
    coordinates,
  };
  const cutOnce = () => {
    const pass: Cutting = { ...cutting, done: new Map() };
    return cutSelections(pass, operation.selectionSet, root, [root]);
  };

  // A field that is opened in one use of a fragment is put together anew in all its uses, and so
  // is what encloses them; each pass may find more such fields.
  let before = -1;
  let piece = cutOnce();
  while (opened.size > before) {
    before = opened.size;
    piece = cutOnce();
  }
  if (piece.set === operation.selectionSet) return undefined;
  if (piece.size > MOST_SELECTIONS) throw tooCostly();
  const size = piece.size;
  if (piece.set.selections.length === 0) {
    return { document: undefined, operation: undefined, opened, coordinates, typenameAlias, size };
  }
  const cut = withUsedVariables({ ...operation, selectionSet: piece.set }, fragments);
  const used = usedFragments(cut, fragments);
  return {
    document: { kind: Kind.DOCUMENT, definitions: [cut, ...used] },
    operation: cut,
    opened,
    coordinates,
    typenameAlias,
    size,
  };
}

function unusedName(document: DocumentNode): string {
  const used = new Set<string>();
  visit(document, { Field: ({ alias, name }) => void used.add((alias ?? name).value) });
  let name = 'typename_';
  while (used.has(name)) name += '_';
  return name;
}

function usedFragments(
  operation: OperationDefinitionNode,
  fragments: Fragments,
): readonly FragmentDefinitionNode[] {
  const used = new Map<string, FragmentDefinitionNode>();
  const follow = (node: OperationDefinitionNode | FragmentDefinitionNode) =>
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = fragments[name.value];
        if (!fragment || used.has(name.value)) return;
        used.set(name.value, fragment);
        follow(fragment);
      },
    });
  follow(operation);
  return [...used.values()];
}

function withUsedVariables(
  operation: OperationDefinitionNode,
  fragments: Fragments,
): OperationDefinitionNode {
  if (!operation.variableDefinitions?.length) return operation;
  const used = new Set<string>();
  const { variableDefinitions, ...rest } = operation;
  const note = { Variable: ({ name }: { name: { value: string } }) => void used.add(name.value) };
  for (const node of [rest, ...usedFragments(operation, fragments)]) visit(node, note);
  return {
    ...operation,
    variableDefinitions: variableDefinitions?.filter(({ variable }) =>
      used.has(variable.name.value),
    ),
  };
}

function tooCostly(): GraphQLError {
  const message = 'Asking only for what may be seen would take too many selections.';
  return new GraphQLError(message, { extensions: { code: 'OPERATION_TOO_COSTLY' } });
}
