import type { ApolloGateway } from '@apollo/gateway';
import { type GraphQLSchema, print } from 'graphql';
import { accessRules } from './accessRules.ts';
import { type Enforcement, type EnforceParts, enforceAccess } from './enforceAccess.ts';
import { readRequirements } from './readRequirements.ts';

/** What ApolloServer asks of a gateway. */
type ServerGateway = Pick<ApolloGateway, 'load' | 'stop' | 'onSchemaLoadOrUpdate'>;

/** What is known once the gateway has loaded. */
export interface Loaded {
  /** The schema that clients see, if all of it may be seen. */
  readonly schema: GraphQLSchema;
  /** Only where viewers see different schemas. */
  readonly schemaFor?: Enforcement['schemaFor'] | undefined;
}

/**
 * Puts enforcement between Apollo Server and its gateway. A graph that requires nothing of anybody
 * is left alone.
 * @param make makes the gateway for a supergraph without access directives
 * @throws Error where the supergraph says something of access that cannot be enforced
 */
export function enforcingGateway(
  supergraphSdl: string,
  make: (supergraphSdl: string) => ApolloGateway,
  options: Pick<EnforceParts, 'policies' | 'hideUnauthorized' | 'log'>,
): { readonly gateway: ServerGateway; readonly enforcement: () => Loaded } {
  const { document, requirements, changed } = readRequirements(supergraphSdl);
  const apollo = make(changed ? print(document) : supergraphSdl);
  const rules = changed ? accessRules(document, requirements) : undefined;
  let schemaFor: Enforcement['schemaFor'] | undefined;

  const gateway: ServerGateway = {
    async load(given) {
      const { schema, executor } = await apollo.load(given);
      if (!rules?.atoms.length) return { schema, executor };
      const enforcement = enforceAccess({ schema, rules, ...options });
      if (options.hideUnauthorized) schemaFor = enforcement.schemaFor;
      return { schema, executor: enforcement.enforcing(executor) };
    },
    stop: () => apollo.stop(),
    onSchemaLoadOrUpdate: (callback) => apollo.onSchemaLoadOrUpdate(callback),
  };

  function enforcement(): Loaded {
    if (!apollo.schema) throw new Error('Apollo has started without a schema.');
    return { schema: apollo.schema, schemaFor };
  }
  return { gateway, enforcement };
}
