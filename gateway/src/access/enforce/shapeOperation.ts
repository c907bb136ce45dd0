import {
  type FieldNode,
  GraphQLNonNull,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLString,
  getNamedType,
  isAbstractType,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import type { Access } from './Access.ts';
import type { Cut } from './Cut.ts';
import { type Fragments, isIntrospection } from './operationAtoms.ts';
import type { Entry, Shape } from './Shape.ts';

type Variables = { [name: string]: unknown };
type Fields = ReadonlyMap<string, readonly FieldNode[]>;

/**
 * The shape of the answer to a whole operation of which a part was cut. Below the root it is worked
 * out as objects turn up, once for each type of object at each place.
 * @param variables coerced; only those of `@skip` and `@include` matter
 */
export function shapeOperation(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  variables: Variables,
  access: Access,
  cut: Cut,
  hideIntrospection: boolean,
): Shape {
  function shape(type: GraphQLObjectType, fields: Fields, within: string): Shape {
    return [...fields].map(([key, nodes]) => entry(type, key, nodes, within));
  }

  function entry(
    type: GraphQLObjectType,
    key: string,
    nodes: readonly FieldNode[],
    within: string,
  ): Entry {
    const [node] = nodes;
    if (!node) throw new TypeError(`Nothing asks for ${key}`);
    const name = node.name.value;
    if (isIntrospection(name) && hideIntrospection) return { key, kind: 'introspection', nodes };
    const valueType = type.getFields()[name]?.type ?? new GraphQLNonNull(GraphQLString);
    const place = { coordinate: cut.coordinates.get(node) ?? name, id: `${within}.${key}` };
    const isSeen =
      name === '__typename' || isIntrospection(name)
        ? within !== '' || access.maySeeType(type)
        : access.maySeeField(type, name);
    if (!isSeen) return { key, kind: 'cut', type: valueType, place };
    if (!nodes.some((one) => cut.opened.has(one))) return { key, kind: 'kept', type: valueType };
    return { key, kind: 'opened', type: valueType, place, shapeOf: shapesBelow(nodes, place.id) };
  }

  function shapesBelow(nodes: readonly FieldNode[], within: string) {
    const shapes = new Map<string, Shape | undefined>();
    return (type: GraphQLObjectType): Shape | undefined => {
      if (!shapes.has(type.name)) {
        const fields = collectSubfields(schema, fragments, variables, type, nodes as FieldNode[]);
        shapes.set(type.name, access.maySeeType(type) ? shape(type, fields, within) : undefined);
      }
      return shapes.get(type.name);
    };
  }

  const root = schema.getRootType(operation.operation);
  if (!root) return [];
  const fields = collectFields(schema, fragments, variables, root, operation.selectionSet);
  return shape(root, fields, '');
}

/** The object type of a value at a position of this type. */
export function objectTypeAt(
  schema: GraphQLSchema,
  position: Parameters<typeof getNamedType>[0],
  typename: unknown,
): GraphQLObjectType | undefined {
  const type = getNamedType(position);
  const object = isAbstractType(type) ? schema.getType(String(typename)) : type;
  return object && 'getInterfaces' in object && !isAbstractType(object) ? object : undefined;
}
