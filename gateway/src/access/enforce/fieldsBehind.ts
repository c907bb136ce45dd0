import {
  buildASTSchema,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { constValueOf } from './constValueOf.ts';

/** A field of an object type: `['Person', 'salary']`. */
export type FieldOfObject = readonly [typeName: string, fieldName: string];

/** The supergraph's types, with those that clients do not see. */
export function buildFullSchema(document: DocumentNode): GraphQLSchema {
  return buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });
}

/**
 * Answers which other fields a field is made from: those that its `@requires` names, and theirs in
 * turn. A position of an interface or a union stands for all that it may hold.
 */
export function fieldsBehind(document: DocumentNode, schema: GraphQLSchema) {
  const requires = readRequires(document);

  /** Adds what the field at `type` needs, for each object type that the position may hold. */
  function follow(type: GraphQLNamedType, field: string, found: Map<string, FieldOfObject>): void {
    if (isAbstractType(type)) {
      for (const member of schema.getPossibleTypes(type)) follow(member, field, found);
      return;
    }
    if (!isObjectType(type)) return;
    const coordinate = `${type.name}.${field}`;
    if (found.has(coordinate)) return;
    found.set(coordinate, [type.name, field]);
    for (const place of [type, ...type.getInterfaces()]) {
      for (const set of requires.get(`${place.name}.${field}`) ?? []) walk(set, type, found);
    }
  }

  function walk(
    { selections }: SelectionSetNode,
    type: GraphQLNamedType,
    found: Map<string, FieldOfObject>,
  ): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const name = selection.name.value;
        follow(type, name, found);
        const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : null;
        if (field && selection.selectionSet) {
          walk(selection.selectionSet, getNamedType(field.type), found);
        }
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value;
        const within = condition === undefined ? type : schema.getType(condition);
        walk(selection.selectionSet, within ?? type, found);
      }
    }
  }

  return (typeName: string, fieldName: string): readonly FieldOfObject[] => {
    const found = new Map<string, FieldOfObject>();
    const type = schema.getType(typeName);
    if (type) follow(type, fieldName, found);
    found.delete(`${typeName}.${fieldName}`);
    return [...found.values()];
  };
}

/** The field sets in `@join__field(requires:)`, by coordinate. */
function readRequires(document: DocumentNode): ReadonlyMap<string, readonly SelectionSetNode[]> {
  const requires = new Map<string, SelectionSetNode[]>();
  for (const definition of document.definitions) {
    if (!('fields' in definition) || !('name' in definition) || !definition.name) continue;
    for (const field of definition.fields ?? []) {
      for (const { name, arguments: args } of field.directives ?? []) {
        const value = args?.find((one) => one.name.value === 'requires')?.value;
        if (name.value !== 'join__field' || !value) continue;
        const text = constValueOf(value as never);
        const [operation] = parse(`{ ${String(text)} }`, { noLocation: true }).definitions;
        if (operation?.kind !== Kind.OPERATION_DEFINITION) continue;
        const coordinate = `${definition.name.value}.${field.name.value}`;
        requires.set(coordinate, [...(requires.get(coordinate) ?? []), operation.selectionSet]);
      }
    }
  }
  return requires;
}
