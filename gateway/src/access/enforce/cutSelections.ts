import {
  type DirectiveNode,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type InlineFragmentNode,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Access } from './Access.ts';
import {
  conditionOf,
  type Fragments,
  isIntrospection,
  narrowed,
  objectTypesOf,
  valueTypeOf,
} from './operationAtoms.ts';

/** A selection set after cutting; an unchanged one is the same object as before. */
export interface Piece {
  readonly set: SelectionSetNode;
  readonly size: number;
}

/** What cutting works with, and what it finds out on the way. */
export interface Cutting {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  readonly access: Access;
  /** Whether fields about the schema are answered elsewhere. */
  readonly hideIntrospection: boolean;
  readonly typenameAlias: string;
  readonly opened: Set<FieldNode>;
  readonly coordinates: Map<FieldNode, string>;
  /** What has been cut already, by the object types that were left there. */
  readonly done: Map<SelectionSetNode, Map<string, Piece>>;
}

type Objects = readonly GraphQLObjectType[];

/** A selection after cutting: none, itself, or one for each object type that may be asked. */
interface Kept {
  readonly selections: readonly SelectionNode[];
  readonly size: number;
}

const GONE: Kept = { selections: [], size: 0 };

/**
 * Takes from a selection set what may not be seen. Where the object types of a position differ in
 * that, a field is asked of each that allows it, so that the others are never asked.
 * @param live the object types that the position may hold and the enclosing conditions leave
 */
export function cutSelections(
  cutting: Cutting,
  set: SelectionSetNode,
  type: GraphQLNamedType,
  live: Objects,
): Piece {
  const key = live.map(({ name }) => name).join();
  const done = cutting.done.get(set) ?? new Map<string, Piece>();
  const known = done.get(key);
  if (known) return known;
  const kept = set.selections.map((selection) =>
    selection.kind === Kind.FIELD
      ? cutField(cutting, selection, type, live)
      : cutFragment(cutting, selection, type, live),
  );
  const unchanged = kept.every(
    ({ selections }, index) => selections.length === 1 && selections[0] === set.selections[index],
  );
  const size = kept.reduce((sum, one) => sum + one.size, 0);
  const selections = kept.flatMap((one) => one.selections);
  const piece = { set: unchanged ? set : { ...set, selections }, size };
  cutting.done.set(set, done.set(key, piece));
  return piece;
}

function cutField(cutting: Cutting, field: FieldNode, type: GraphQLNamedType, live: Objects): Kept {
  const { access, coordinates, opened, hideIntrospection } = cutting;
  const name = field.name.value;
  coordinates.set(field, `${type.name}.${name}`);
  if (isIntrospection(name)) return hideIntrospection ? GONE : asItIs(field);
  if (name === '__typename') return mayAskTypename(cutting, live) ? asItIs(field) : GONE;

  const allowing = live.filter((object) => access.maySeeField(object, name));
  if (allowing.length === 0 && live.length > 0) return GONE;
  const value = valueTypeOf(type, name);
  let kept = field;
  let size = 1;
  if (field.selectionSet && value) {
    const within = cutSelections(
      cutting,
      field.selectionSet,
      value,
      objectTypesOf(cutting.schema, value),
    );
    if (within.set !== field.selectionSet || access.mayHoldUnseen(value)) opened.add(field);
    const needsType = opened.has(field) && isAbstractType(value);
    const selections = within.set.selections;
    const hidden = needsType || selections.length === 0 ? [typename(cutting)] : [];
    size += within.size + hidden.length;
    if (hidden.length > 0) {
      kept = { ...field, selectionSet: { ...within.set, selections: [...hidden, ...selections] } };
    } else if (within.set !== field.selectionSet) {
      kept = { ...field, selectionSet: within.set };
    }
  }
  if (allowing.length === live.length) return { selections: [kept], size };
  return {
    selections: allowing.map((object) => fragmentOn(object.name, [kept])),
    size: allowing.length * (size + 1),
  };
}

function cutFragment(
  cutting: Cutting,
  selection: Exclude<SelectionNode, FieldNode>,
  type: GraphQLNamedType,
  live: Objects,
): Kept {
  const { schema, fragments } = cutting;
  const fragment =
    selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection;
  if (!fragment) return GONE;
  const condition = conditionOf(schema, fragment.typeCondition?.name.value, type);
  const left = narrowed(schema, live, condition);
  if (left.length === 0) return GONE;
  const within = cutSelections(cutting, fragment.selectionSet, condition, left);
  if (within.set.selections.length === 0) return GONE;
  const size = within.size + 1;
  if (within.set === fragment.selectionSet) return { selections: [selection], size };
  return {
    selections: [fragmentOn(condition.name, within.set.selections, selection.directives)],
    size,
  };
}

/** Only a root has no position of its own above it that could be null in its stead. */
function mayAskTypename({ schema, access }: Cutting, live: Objects): boolean {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  return live.some((object) => !roots.includes(object) || access.maySeeType(object));
}

function asItIs(selection: SelectionNode): Kept {
  return { selections: [selection], size: 1 };
}

function typename({ typenameAlias }: Cutting): FieldNode {
  return {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: typenameAlias },
    name: { kind: Kind.NAME, value: '__typename' },
  };
}

function fragmentOn(
  type: string,
  selections: readonly SelectionNode[],
  directives: readonly DirectiveNode[] = [],
): InlineFragmentNode {
  return {
    kind: Kind.INLINE_FRAGMENT,
    typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type } },
    directives: directives.filter(({ name }) => name.value === 'skip' || name.value === 'include'),
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
}
