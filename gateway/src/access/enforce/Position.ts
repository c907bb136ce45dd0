import { type GraphQLOutputType, isListType, isNonNullType } from 'graphql';

/** What may stand where a value does, read once from its type: asking the type takes longer. */
export interface Position {
  readonly nonNull: boolean;
  /** Where a list stands: what may stand at each of its items. */
  readonly item: Position | undefined;
}

export function positionOf(type: GraphQLOutputType): Position {
  const nonNull = isNonNullType(type);
  const nullable = nonNull ? type.ofType : type;
  return { nonNull, item: isListType(nullable) ? positionOf(nullable.ofType) : undefined };
}
