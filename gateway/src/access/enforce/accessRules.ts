import {
  type DocumentNode,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { buildFullSchema, fieldsBehind } from './fieldsBehind.ts';
import { type Atom, atomsOf, both, implies, NOTHING, type Requirement } from './Requirement.ts';
import type { Requirements } from './readRequirements.ts';

/** What a graph requires of viewers, all things considered. */
export interface AccessRules {
  /** For the mere existence of an object of this type. */
  ofType(typeName: string): Requirement;
  /** For a field of an object: the object's, its own, its value's, and of all that it is made from. */
  ofField(typeName: string, fieldName: string): Requirement;
  /** Every atom that any of them depends on. */
  readonly atoms: readonly Atom[];
}

/** Derives the rules from what stands in the supergraph, hidden types and fields included. */
export function accessRules(document: DocumentNode, requirements: Requirements): AccessRules {
  const schema = buildFullSchema(document);
  const behind = fieldsBehind(document, schema);
  const types = new Map(
    objectTypes(schema).map((type) => [type.name, requirementOfType(type, schema, requirements)]),
  );
  const ofType = (name: string) => types.get(name) ?? requirements.types.get(name) ?? NOTHING;

  function own(typeName: string, fieldName: string): Requirement {
    const type = schema.getType(typeName);
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
    if (!isObjectType(type) || !field) return ofType(typeName);
    const value: GraphQLNamedType = getNamedType(field.type);
    return both(
      ofType(typeName),
      requirementOfField(type, fieldName, schema, requirements),
      isInterfaceType(value) ? NOTHING : ofType(value.name),
    );
  }

  const fields = new Map<string, Requirement>();
  function ofField(typeName: string, fieldName: string): Requirement {
    const coordinate = `${typeName}.${fieldName}`;
    const known = fields.get(coordinate);
    if (known) return known;
    const all = [[typeName, fieldName] as const, ...behind(typeName, fieldName)];
    const requirement = both(...all.map(([type, field]) => own(type, field)));
    fields.set(coordinate, requirement);
    return requirement;
  }

  const all = objectTypes(schema).flatMap((type) =>
    Object.keys(type.getFields()).map((field) => ofField(type.name, field)),
  );
  return { ofType, ofField, atoms: atomsOf([...all, ...types.values()].flat()) };
}

function objectTypes(schema: GraphQLSchema): readonly GraphQLObjectType[] {
  return Object.values(schema.getTypeMap()).filter(isObjectType);
}

function requirementOfType(
  type: GraphQLObjectType,
  schema: GraphQLSchema,
  { types }: Requirements,
): Requirement {
  const said = type
    .getInterfaces()
    .map((one) => saidByItself(types.get(one.name), one, schema, (member) => types.get(member)));
  return both(types.get(type.name) ?? NOTHING, ...said);
}

function requirementOfField(
  type: GraphQLObjectType,
  field: string,
  schema: GraphQLSchema,
  { fields }: Requirements,
): Requirement {
  const said = type
    .getInterfaces()
    .map((one) =>
      saidByItself(fields.get(`${one.name}.${field}`), one, schema, (member) =>
        fields.get(`${member}.${field}`),
      ),
    );
  return both(fields.get(`${type.name}.${field}`) ?? NOTHING, ...said);
}

/**
 * What an interface asks for beyond what its members ask for together. Composition writes the
 * latter onto the interface, where it says nothing of any one member; anything else was meant for
 * all of them, and a member cannot be reached past it by a fragment on the object.
 */
function saidByItself(
  requirement: Requirement | undefined,
  type: GraphQLInterfaceType,
  schema: GraphQLSchema,
  ofMember: (name: string) => Requirement | undefined,
): Requirement {
  if (!requirement) return NOTHING;
  const members = schema.getPossibleTypes(type).map(({ name }) => ofMember(name) ?? NOTHING);
  return implies(both(...members), requirement) ? NOTHING : requirement;
}
