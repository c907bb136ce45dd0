import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
} from 'graphql';
import type { AccessRules } from './accessRules.ts';
import { type Atom, isSatisfied } from './Requirement.ts';

/** What one set of atoms lets its holder see of a graph. */
export interface Access {
  /** True if objects of this type may be known of. */
  maySeeType(type: GraphQLNamedType): boolean;
  /** True if this field of this object type may be asked for. */
  maySeeField(type: GraphQLObjectType, fieldName: string): boolean;
  /** True if a position of this type may hold an object that must not be known of. */
  mayHoldUnseen(type: GraphQLNamedType): boolean;
}

/** Decides by the rules, remembering each decision. */
export function accessOf(
  schema: GraphQLSchema,
  rules: AccessRules,
  satisfied: ReadonlySet<Atom>,
): Access {
  const holds = (atom: Atom) => satisfied.has(atom);
  const types = new Map<string, boolean>();
  const fields = new Map<string, boolean>();

  function maySeeType(type: GraphQLNamedType): boolean {
    const known = types.get(type.name);
    if (known !== undefined) return known;
    const members = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
    const decided =
      members.length > 0 ? members.some(maySeeType) : isSatisfied(rules.ofType(type.name), holds);
    types.set(type.name, decided);
    return decided;
  }

  function maySeeField(type: GraphQLObjectType, fieldName: string): boolean {
    const coordinate = `${type.name}.${fieldName}`;
    const known = fields.get(coordinate);
    if (known !== undefined) return known;
    const field = type.getFields()[fieldName];
    const decided =
      isSatisfied(rules.ofField(type.name, fieldName), holds) &&
      (field === undefined || maySeeType(getNamedType(field.type)));
    fields.set(coordinate, decided);
    return decided;
  }

  return {
    maySeeType,
    maySeeField,
    mayHoldUnseen: (type) =>
      isAbstractType(type) && !schema.getPossibleTypes(type).every(maySeeType),
  };
}
