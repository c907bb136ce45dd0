import {
  type FieldNode,
  type GraphQLNamedType,
  GraphQLNonNull,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLString,
  getNamedType,
  isAbstractType,
  isObjectType,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import type { Access } from './Access.ts';
import type { Cut } from './Cut.ts';
import { type Fragments, isIntrospection } from './operationAtoms.ts';
import { positionOf } from './Position.ts';
import type { Data, Entry, Shape } from './Shape.ts';

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
    const entries = [...fields].map(([key, nodes]) => entry(type, key, nodes, within));
    return { entries, ordinary: !fields.has('__proto__') };
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
    const position = positionOf(valueType);
    const { nonNull } = position;
    if (!isSeen) return { key, kind: 'cut', nonNull, place };
    if (!nodes.some((one) => cut.opened.has(one))) return { key, kind: 'kept', nonNull };
    const named = getNamedType(valueType);
    return { key, kind: 'opened', position, place, shapeOf: shapesBelow(named, nodes, place.id) };
  }

  function shapesBelow(named: GraphQLNamedType, nodes: readonly FieldNode[], within: string) {
    const isAbstract = isAbstractType(named);
    const shapes = new Map<string, Shape | undefined>();
    return (data: Data): Shape | undefined => {
      const typename = isAbstract ? String(data[cut.typenameAlias]) : named.name;
      if (shapes.has(typename)) return shapes.get(typename);
      const type = schema.getType(typename);
      // A name that the schema does not have is not remembered: there may be any number of them.
      if (!isObjectType(type)) return undefined;
      const fields = collectSubfields(schema, fragments, variables, type, nodes as FieldNode[]);
      const found = access.maySeeType(type) ? shape(type, fields, within) : undefined;
      shapes.set(typename, found);
      return found;
    };
  }

  const root = schema.getRootType(operation.operation);
  if (!root) return { entries: [], ordinary: true };
  const fields = collectFields(schema, fragments, variables, root, operation.selectionSet);
  return shape(root, fields, '');
}
