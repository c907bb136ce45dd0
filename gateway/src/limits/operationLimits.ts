import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';
import { rootFieldsRule } from './rootFieldsRule.ts';

/** What one operation may hold at most. */
export interface OperationLimits {
  /** Words and signs of the whole document. */
  readonly tokens: number;
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly rootFields: number;
}

/** Far above what the explorer, code generators and GraphiQL's introspection ask for. */
export const OPERATION_LIMITS: OperationLimits = {
  tokens: 5_000,
  depth: 20,
  aliases: 60,
  directives: 60,
  rootFields: 40,
};

/** Tells that a limit is passed; `limitPassed` knows it again. */
function tooCostly(limit: keyof OperationLimits, most: number): GraphQLError {
  return new GraphQLError(`The operation has more ${NAMES[limit]} than the ${most} allowed.`, {
    extensions: { limit, most },
  });
}

export const NAMES: Readonly<Record<keyof OperationLimits, string>> = {
  tokens: 'words and signs',
  depth: 'levels',
  aliases: 'aliases',
  directives: 'directives',
  rootFields: 'fields at its root',
};

/** The rules by which an operation is measured before it is planned. */
export function limitRules(limits: OperationLimits): ValidationRule[] {
  const options = (limit: keyof OperationLimits) => ({
    n: limits[limit],
    propagateOnRejection: false,
    onReject: [
      (context: ValidationContext | null) => context?.reportError(tooCostly(limit, limits[limit])),
    ],
  });
  return [
    maxDepthRule(options('depth')),
    maxAliasesRule(options('aliases')),
    maxDirectivesRule(options('directives')),
    rootFieldsRule(limits.rootFields, () => tooCostly('rootFields', limits.rootFields)),
  ] as ValidationRule[];
}
