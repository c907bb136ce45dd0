import { MapperKind, mapSchema, pruneSchema } from '@graphql-tools/utils';
import { type GraphQLNamedType, GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { Access } from './Access.ts';

/**
 * The schema without what may not be seen, and without what only that led to. An interface shows a
 * field only where every member that is seen has it, so that the schema stays a valid one.
 */
export function visibleSchema(schema: GraphQLSchema, access: Access): GraphQLSchema {
  const seen = (type: GraphQLNamedType) => (access.maySeeType(type) ? undefined : null);
  const query = schema.getQueryType();
  if (!query || !Object.keys(query.getFields()).some((name) => access.maySeeField(query, name))) {
    const nothing = new GraphQLObjectType({ name: query?.name ?? 'Query', fields: {} });
    return new GraphQLSchema({ query: nothing, assumeValid: true });
  }
  const mapped = mapSchema(schema, {
    [MapperKind.OBJECT_TYPE]: seen,
    [MapperKind.INTERFACE_TYPE]: seen,
    [MapperKind.UNION_TYPE]: seen,
    [MapperKind.ENUM_TYPE]: seen,
    [MapperKind.SCALAR_TYPE]: seen,
    [MapperKind.OBJECT_FIELD]: (_field, name, typeName) => {
      const type = schema.getType(typeName) as GraphQLObjectType;
      return access.maySeeField(type, name) ? undefined : null;
    },
    [MapperKind.INTERFACE_FIELD]: (_field, name, typeName) => {
      const members = schema
        .getPossibleTypes(schema.getType(typeName) as never)
        .filter(access.maySeeType);
      return members.every((member) => access.maySeeField(member, name)) ? undefined : null;
    },
  });
  return pruneSchema(mapped);
}
