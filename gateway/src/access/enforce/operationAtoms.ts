import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { AccessRules } from './accessRules.ts';
import type { Atom, Requirement } from './Requirement.ts';

/** An operation's fragments by name. */
export type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

export function fragmentsOf(document: DocumentNode): Fragments {
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  return fragments;
}

/** The fields of the root that ask about the schema. */
export function isIntrospection(fieldName: string): boolean {
  return fieldName === '__schema' || fieldName === '__type';
}

/** What an operation touches upon. */
export interface Touched {
  /** In a stable order. */
  readonly atoms: readonly Atom[];
  readonly introspects: boolean;
}

/** The atoms that decide what of an operation may be answered. */
export function touchedBy(
  operation: OperationDefinitionNode,
  fragments: Fragments,
  schema: GraphQLSchema,
  rules: AccessRules,
): Touched {
  const atoms = new Set<Atom>();
  const seen = new Map<SelectionSetNode, Set<string>>();
  let introspects = false;
  const add = (requirement: Requirement) => {
    for (const atom of requirement.flat(2)) atoms.add(atom);
  };

  /** `live` are the object types that the enclosing conditions leave. */
  function walk(
    set: SelectionSetNode,
    type: GraphQLNamedType,
    live: readonly GraphQLObjectType[],
  ): void {
    const key = live.map(({ name }) => name).join();
    const keys = seen.get(set) ?? new Set();
    if (keys.has(key)) return;
    seen.set(set, keys.add(key));
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const name = selection.name.value;
        if (isIntrospection(name)) introspects = true;
        for (const member of live) add(rules.ofField(member.name, name));
        const value = valueTypeOf(type, name);
        if (!value) continue;
        const objects = objectTypesOf(schema, value);
        for (const object of objects) add(rules.ofType(object.name));
        if (selection.selectionSet) walk(selection.selectionSet, value, objects);
      } else {
        const fragment =
          selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection;
        if (!fragment) continue;
        const condition = conditionOf(schema, fragment.typeCondition?.name.value, type);
        walk(fragment.selectionSet, condition, narrowed(schema, live, condition));
      }
    }
  }

  const root = schema.getRootType(operation.operation);
  if (root) walk(operation.selectionSet, root, [root]);
  return { atoms: [...atoms].sort(), introspects };
}

/** The named type of a field's value; undefined for the fields that every type has. */
export function valueTypeOf(type: GraphQLNamedType, field: string): GraphQLNamedType | undefined {
  const definition = 'getFields' in type ? type.getFields()[field] : undefined;
  return definition ? getNamedType(definition.type) : undefined;
}

/** The object types that a position of this type may hold. */
export function objectTypesOf(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
): readonly GraphQLObjectType[] {
  if (isAbstractType(type)) return schema.getPossibleTypes(type);
  return isObjectType(type) ? [type] : [];
}

/** The type that a fragment is on. */
export function conditionOf(
  schema: GraphQLSchema,
  name: string | undefined,
  enclosing: GraphQLNamedType,
): GraphQLCompositeType {
  const type = name === undefined ? enclosing : schema.getType(name);
  if (!isCompositeType(type)) throw new TypeError(`${name} is no type that has fields`);
  return type;
}

/** Those of the object types that satisfy a condition. */
export function narrowed(
  schema: GraphQLSchema,
  live: readonly GraphQLObjectType[],
  condition: GraphQLCompositeType,
): readonly GraphQLObjectType[] {
  const members = objectTypesOf(schema, condition);
  return live.every((one) => members.includes(one))
    ? live
    : live.filter((one) => members.includes(one));
}
