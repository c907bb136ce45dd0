import {
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type TypeDefinitionNode,
  type TypeExtensionNode,
  type TypeNode,
} from 'graphql';

type Definition = TypeDefinitionNode | TypeExtensionNode;

/** Types that Federation itself gives meaning to. */
const ROOTS: ReadonlySet<string> = new Set(['Query', 'Mutation', 'Subscription']);

/**
 * Where a subgraph's contract departs from the habits of the graph, a sentence each: everything is
 * described, lists that page do so as connections, codes and days are no bare Int or String, every
 * command needs a scope.
 */
export function lintSdl(typeDefs: DocumentNode): readonly string[] {
  return typeDefs.definitions.flatMap((definition) => {
    if (!('name' in definition) || !definition.name || !definition.kind.includes('Type')) return [];
    return lintType(definition as Definition);
  });
}

function lintType(type: Definition): string[] {
  const name = type.name.value;
  const isExtension = type.kind.endsWith('Extension');
  const described = 'description' in type && type.description !== undefined;
  const own = isExtension || ROOTS.has(name) || described ? [] : [`${name}: no description`];
  if ('values' in type) return [...own, ...undescribed(name, type.values ?? [])];
  if (!('fields' in type)) return own;
  const fields = (type.fields ?? []) as readonly FieldDefinitionNode[];
  return [
    ...own,
    ...undescribed(name, fields),
    ...fields.flatMap((field) => lintField(name, field)),
    ...(name === 'Mutation' ? fields.flatMap(lintCommand) : []),
  ];
}

interface Described {
  readonly name: { readonly value: string };
  readonly description?: unknown;
}

function undescribed(owner: string, members: readonly Described[]): string[] {
  return members
    .filter((member) => member.description === undefined)
    .map((member) => `${owner}.${member.name.value}: no description`);
}

function lintField(owner: string, field: FieldDefinitionNode): string[] {
  const path = `${owner}.${field.name.value}`;
  const args = field.arguments ?? [];
  const paged = args.some((argument) => argument.name.value === 'first');
  const returns = namedType(field.type);
  const faults = undescribed(path, args);
  if (paged && !returns.endsWith('Connection'))
    faults.push(`${path}: takes first, is no connection`);
  if (!paged && field.kind === Kind.FIELD_DEFINITION && returns.endsWith('Connection')) {
    faults.push(`${path}: is a connection, takes no first`);
  }
  if (/(^|[a-z])(Code|Id)$/.test(field.name.value) && returns === 'Int') {
    faults.push(`${path}: a code or id loses its leading zeros as Int`);
  }
  if (/(On|From|To|Day)$/.test(field.name.value) && returns === 'String') {
    faults.push(`${path}: a day is a Date`);
  }
  return faults;
}

/** Every command needs a scope. */
function lintCommand(field: FieldDefinitionNode): string[] {
  const guarded = field.directives?.some(({ name }) => name.value === 'requiresScopes');
  return guarded ? [] : [`Mutation.${field.name.value}: needs no scope (@requiresScopes)`];
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
