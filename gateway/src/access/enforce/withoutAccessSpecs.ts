import {
  type DirectiveDefinitionNode,
  type DocumentNode,
  Kind,
  specifiedScalarTypes,
  visit,
} from 'graphql';
import type { AccessSpecs } from './accessSpecs.ts';

/** A supergraph without the access directives, their definitions, their scalars and their links. */
export function withoutAccessSpecs(document: DocumentNode, specs: AccessSpecs): DocumentNode {
  const { directives, links } = specs;
  const scalars = scalarsOnlyFor(document, specs);
  return visit(document, {
    Directive: (node) =>
      directives.has(node.name.value) || links.has(node as never) ? null : undefined,
    DirectiveDefinition: (node) => (directives.has(node.name.value) ? null : undefined),
    ScalarTypeDefinition: (node) => (scalars.has(node.name.value) ? null : undefined),
  });
}

/** The scalars of the directives' arguments, unless something else is of that type as well. */
function scalarsOnlyFor(document: DocumentNode, { directives }: AccessSpecs): ReadonlySet<string> {
  const isOurs = (node: DirectiveDefinitionNode) => directives.has(node.name.value);
  const within = new Set<string>();
  const elsewhere = new Set(specifiedScalarTypes.map(({ name }) => name));
  for (const definition of document.definitions) {
    const into = definition.kind === Kind.DIRECTIVE_DEFINITION && isOurs(definition);
    visit(definition, {
      NamedType: ({ name }) => void (into ? within : elsewhere).add(name.value),
    });
  }
  return new Set([...within].filter((name) => !elsewhere.has(name)));
}
