import { type ConstDirectiveNode, type DocumentNode, Kind } from 'graphql';
import { type ConstValue, constValueOf } from './constValueOf.ts';

/** The specifications of Federation 2 that say who may see what. */
export type AccessSpec = 'authenticated' | 'requiresScopes' | 'policy';

/** How a supergraph names them. */
export interface AccessSpecs {
  /** By the name that the directive has in this supergraph. */
  readonly directives: ReadonlyMap<string, AccessSpec>;
  /** The applications of `@link` that bring them in. */
  readonly links: ReadonlySet<ConstDirectiveNode>;
}

const SPECS = 'https://specs.apollo.dev/';
const ACCESS_SPECS: readonly AccessSpec[] = ['authenticated', 'requiresScopes', 'policy'];

/** What the gateway itself sees to. */
const SEEN_TO: ReadonlySet<string> = new Set([`${SPECS}inaccessible`]);

/**
 * Finds the access directives by the identity of their specification, whatever they are called.
 * @throws Error on a link for security that nobody here sees to, and on an access directive that
 *   is applied without its specification being linked
 */
export function readAccessSpecs(document: DocumentNode): AccessSpecs {
  const directives = new Map<string, AccessSpec>();
  const links = new Set<ConstDirectiveNode>();
  const claimed = new Set<string>();
  for (const directive of schemaDirectives(document)) {
    const args = argumentsOf(directive);
    const url = args.url ?? args.feature;
    if (typeof url !== 'string') continue;
    const { identity, name } = parseSpecUrl(url);
    const spec = ACCESS_SPECS.find((one) => identity === SPECS + one);
    if (!spec) {
      if (args.for === 'SECURITY' && !SEEN_TO.has(identity)) throw unknownSecurity(url);
      for (const local of importedNames(args.import)) claimed.add(local);
      claimed.add(typeof args.as === 'string' ? args.as : name);
      continue;
    }
    links.add(directive);
    directives.set(localNameOf(spec, args), spec);
  }
  refuseUnlinked(document, (name) => directives.has(name) || claimed.has(name));
  return { directives, links };
}

function schemaDirectives(document: DocumentNode): readonly ConstDirectiveNode[] {
  return document.definitions.flatMap((definition) =>
    definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION
      ? (definition.directives ?? [])
      : [],
  );
}

function argumentsOf(directive: ConstDirectiveNode): Readonly<Record<string, ConstValue>> {
  return Object.fromEntries(
    (directive.arguments ?? []).map(({ name, value }) => [name.value, constValueOf(value)]),
  );
}

/** The identity is the address without its version. */
function parseSpecUrl(text: string): { readonly identity: string; readonly name: string } {
  if (!URL.canParse(text)) return { identity: text, name: text };
  const { protocol, host, pathname } = new URL(text);
  const path = pathname.replace(/\/+$/, '').replace(/\/v\d+(\.\d+)*$/, '');
  return { identity: `${protocol}//${host}${path}`, name: path.slice(path.lastIndexOf('/') + 1) };
}

/** An import's own alias goes before the link's `as`, which goes before the specification's name. */
function localNameOf(spec: AccessSpec, args: Readonly<Record<string, ConstValue>>): string {
  const imported = importsOf(args.import).find(({ name }) => name === `@${spec}`);
  if (imported) return imported.local;
  return typeof args.as === 'string' ? args.as : spec;
}

function importsOf(value: ConstValue | undefined) {
  return (Array.isArray(value) ? value : []).flatMap((one) => {
    const { name, as } = typeof one === 'object' && one !== null ? Object(one) : { name: one };
    if (typeof name !== 'string') return [];
    return [{ name, local: (typeof as === 'string' ? as : name).replace(/^@/, '') }];
  });
}

function importedNames(value: ConstValue | undefined): readonly string[] {
  return importsOf(value).map(({ local }) => local);
}

function unknownSecurity(url: string): Error {
  return new Error(`The supergraph links ${url} for security, which this gateway cannot enforce.`);
}

/** A directive that looks like ours must not go by as if it said nothing. */
function refuseUnlinked(document: DocumentNode, isKnown: (name: string) => boolean): void {
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.DIRECTIVE_DEFINITION) continue;
    const name = definition.name.value;
    if (ACCESS_SPECS.includes(name.replace(/^.*__/, '') as AccessSpec) && !isKnown(name)) {
      throw new Error(`The supergraph defines @${name} without a link to its specification.`);
    }
  }
}
