import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type EnumTypeExtensionNode,
  type InterfaceTypeDefinitionNode,
  type InterfaceTypeExtensionNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  parse,
  type ScalarTypeDefinitionNode,
  type ScalarTypeExtensionNode,
  visit,
} from 'graphql';
import { type AccessSpecs, readAccessSpecs } from './accessSpecs.ts';
import { both, NOTHING, type Requirement } from './Requirement.ts';
import { requirementOf } from './requirementOf.ts';
import { withoutAccessSpecs } from './withoutAccessSpecs.ts';

/** What the access directives of a supergraph say, each where it stands. */
export interface Requirements {
  /** By the name of an object type, an interface, an enum or a scalar. */
  readonly types: ReadonlyMap<string, Requirement>;
  /** By coordinate: `Person.salary`. */
  readonly fields: ReadonlyMap<string, Requirement>;
}

/** A supergraph and what it requires of viewers. */
export interface ReadSupergraph {
  readonly requirements: Requirements;
  /** The supergraph without its access directives, which Apollo's gateway refuses to load. */
  readonly document: DocumentNode;
  /** False if nothing was taken away. */
  readonly changed: boolean;
}

/**
 * Reads who may see what from a composed supergraph.
 * @throws Error where the supergraph says something of access that cannot be enforced
 */
export function readRequirements(supergraphSdl: string): ReadSupergraph {
  const document = parse(supergraphSdl, { noLocation: true });
  const specs = readAccessSpecs(document);
  const changed = specs.links.size > 0;
  if (!changed) {
    return { requirements: { types: new Map(), fields: new Map() }, document, changed };
  }
  const requirements = collect(document, specs);
  return { requirements, document: withoutAccessSpecs(document, specs), changed };
}

function collect(document: DocumentNode, { directives }: AccessSpecs): Requirements {
  const types = new Map<string, Requirement>();
  const fields = new Map<string, Requirement>();
  const read = new Set<ConstDirectiveNode>();

  function add(
    into: Map<string, Requirement>,
    place: string,
    applied: readonly ConstDirectiveNode[] | undefined,
  ): void {
    const requirement = requirementOf(applied, directives, place);
    for (const directive of applied ?? []) read.add(directive);
    if (requirement !== NOTHING && requirement.length > 0) {
      into.set(place, both(into.get(place) ?? NOTHING, requirement));
    }
  }

  for (const definition of document.definitions) {
    if (!isProtectable(definition)) continue;
    const type = definition.name.value;
    add(types, type, definition.directives);
    if (!('fields' in definition)) continue;
    for (const field of definition.fields ?? []) {
      add(fields, `${type}.${field.name.value}`, field.directives);
    }
  }
  refuseElsewhere(
    document,
    (directive) => directives.has(directive.name.value) && !read.has(directive),
  );
  return { types, fields };
}

type Protectable =
  | ObjectTypeDefinitionNode
  | ObjectTypeExtensionNode
  | InterfaceTypeDefinitionNode
  | InterfaceTypeExtensionNode
  | EnumTypeDefinitionNode
  | EnumTypeExtensionNode
  | ScalarTypeDefinitionNode
  | ScalarTypeExtensionNode;

const PROTECTABLE = /^(ObjectType|InterfaceType|EnumType|ScalarType)(Definition|Extension)$/;

function isProtectable(definition: DefinitionNode): definition is Protectable {
  return PROTECTABLE.test(definition.kind);
}

/** What stands on an argument, a union or an input says something that would go unheard. */
function refuseElsewhere(
  document: DocumentNode,
  isStray: (directive: ConstDirectiveNode) => boolean,
): void {
  visit(document, {
    Directive(directive) {
      if (!isStray(directive as ConstDirectiveNode)) return;
      const name = directive.name.value;
      throw new Error(
        `@${name} stands in the supergraph where it cannot be enforced: only fields, object types, ` +
          'interfaces, enums and scalars can carry it.',
      );
    },
  });
}
