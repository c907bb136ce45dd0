import {
  executeSync,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  parse,
} from 'graphql';
import { ROOT } from './nodes.ts';
import { VARIABLES } from './randomOperation.ts';

/** The scopes of which one alternative is needed, by place: `A`, `A.label`. */
export type Needs = Readonly<Record<string, readonly (readonly string[])[]>>;

/** Who may see what, said as simply as can be. */
export function seenBy(scopes: readonly string[], needs: Needs, schema: GraphQLSchema) {
  const at = (place: string) =>
    needs[place]?.some((all) => all.every((scope) => scopes.includes(scope))) ?? true;
  const type = (one: GraphQLNamedType): boolean =>
    isAbstractType(one) ? schema.getPossibleTypes(one).some(type) : at(one.name);
  const field = (parent: string, name: string, value: GraphQLNamedType) =>
    at(parent) && at(`${parent}.${name}`) && type(value);
  return { at, field };
}

/** Runs the whole operation on plain graphql-js, with resolvers that throw where one may not see. */
export function answerByReference(
  schema: GraphQLSchema,
  operation: string,
  scopes: readonly string[],
  needs: Needs,
) {
  const seen = seenBy(scopes, needs, schema);
  const shown = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shown);
    const type = (value as { __typename?: string } | null | undefined)?.__typename;
    return type === undefined || seen.at(type) ? value : new Error('UNAUTHORIZED');
  };
  const { data, errors = [] } = executeSync({
    schema,
    document: parse(operation),
    rootValue: ROOT,
    variableValues: VARIABLES,
    fieldResolver(parent, _args, _context, { fieldName, parentType, returnType }) {
      if (!seen.field(parentType.name, fieldName, getNamedType(returnType))) {
        throw new Error('UNAUTHORIZED');
      }
      return shown(parent[fieldName]);
    },
  });
  return { data: data ?? null, paths: errors.map(({ path }) => path?.join('.')) };
}
