import type { RequestContext } from '@haicap/subgraph-kit/protocol';
import { type GraphQLSchema, printSchema } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { LRUCache } from 'lru-cache';
import { type Access, accessOf } from './Access.ts';
import type { AccessRules } from './accessRules.ts';
import { completeAnswer } from './completeAnswer.ts';
import { collectDenials } from './Denials.ts';
import type { Executor, ExecutorAnswer, ExecutorRequest } from './Executor.ts';
import { introspect } from './introspect.ts';
import { fragmentsOf, touchedBy } from './operationAtoms.ts';
import { type Known, operationCache, type Prepared } from './operationCache.ts';
import { type Policies, type PolicyLog, satisfiedOf } from './policies.ts';
import { prepareOperation } from './prepareOperation.ts';
import type { Atom } from './Requirement.ts';
import { shapeOperation } from './shapeOperation.ts';
import { visibleSchema } from './visibleSchema.ts';

type Variables = { [name: string]: unknown };

/** What enforcing a graph's rules takes. */
export interface EnforceParts {
  /** The schema that clients see. */
  readonly schema: GraphQLSchema;
  readonly rules: AccessRules;
  readonly policies: Policies;
  /** Whether a question about the schema shows only what may be seen. */
  readonly hideUnauthorized: boolean;
  readonly log: PolicyLog;
}

/** Lets a graph answer each viewer what that viewer may see. */
export interface Enforcement {
  /** The executor that asks only for what is left of an operation, and completes its answer. */
  enforcing(executor: Executor): Executor;
  /** The schema that a viewer may see, printed. */
  schemaFor(request: RequestContext): Promise<string>;
}

const MOST_SCHEMAS = 50;

/** Puts the parts of enforcement together for one graph. */
export function enforceAccess(parts: EnforceParts): Enforcement {
  const { schema, rules, policies, hideUnauthorized, log } = parts;
  const cache = operationCache();
  let ids = 0;
  const schemas = new LRUCache<string, GraphQLSchema>({ max: MOST_SCHEMAS });

  async function schemaSeenBy(request: RequestContext): Promise<GraphQLSchema> {
    const satisfied = await satisfiedOf(rules.atoms, request, policies, log);
    const key = keyOf(satisfied);
    const known = schemas.get(key);
    if (known) return known;
    const visible = visibleSchema(schema, accessOf(schema, rules, new Set(satisfied)));
    schemas.set(key, visible);
    return visible;
  }

  function knownOf({ document, operation }: ExecutorRequest): Known {
    const remembered = cache.known.get(operation);
    if (remembered) return remembered;
    ids += 1;
    const known = { ...touchedBy(operation, fragmentsOf(document), schema, rules), id: ids };
    cache.known.set(operation, known);
    return known;
  }

  function prepare(
    { document, operation }: ExecutorRequest,
    satisfied: readonly Atom[],
    id: number,
  ): Prepared | 'whole' {
    const key = `${id} ${keyOf(satisfied)}`;
    const known = cache.prepared.get(key);
    if (known) return known;
    const access: Access = accessOf(schema, rules, new Set(satisfied));
    const prepared = prepareOperation(schema, document, operation, access, hideUnauthorized);
    cache.prepared.set(key, prepared);
    return prepared;
  }

  async function complete(
    request: ExecutorRequest,
    prepared: Prepared,
    variables: Variables,
    answer: ExecutorAnswer,
  ): Promise<ExecutorAnswer> {
    if (!answer.data) return answer;
    const { context } = request;
    const { document, operation } = prepared;
    const shape = shapeFor(schema, prepared, variables, hideUnauthorized);
    const asksForSchema = shape.entries.some(({ kind }) => kind === 'introspection');
    const introspected = asksForSchema
      ? introspect(
          shape,
          document,
          operation,
          request.request.variables ?? {},
          await schemaSeenBy(context.request),
        )
      : {};
    const denials = collectDenials(context.request);
    const data = completeAnswer(shape, answer.data, { denials, introspected });
    context.record.denials = denials.errors();
    return { ...answer, data };
  }

  /** The values of all variables, those of what was cut too, are held against their types. */
  function coerce({ operation, request }: ExecutorRequest) {
    return getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
  }

  async function execute(request: ExecutorRequest, executor: Executor) {
    const { operation, context } = request;
    const { id, atoms, introspects } = knownOf(request);
    if (atoms.length === 0 && !(hideUnauthorized && introspects)) {
      return executor(request as never);
    }
    const satisfied = await satisfiedOf(atoms, context.request, policies, log);
    const prepared = prepare(request, satisfied, id);
    if (prepared === 'whole') return executor(request as never);
    const { coerced, errors } = prepared.coerces ? coerce(request) : { coerced: {} };
    if (!coerced) return { errors };
    const { cut } = prepared;
    const answer = cut.document
      ? await executor({
          ...(request as unknown as Parameters<Executor>[0]),
          document: cut.document,
          operation: cut.operation ?? operation,
          queryHash: prepared.queryHash,
        })
      : { data: {} };
    return complete(request, prepared, coerced, answer);
  }

  return {
    enforcing: (executor) => (request) => execute(request as unknown as ExecutorRequest, executor),
    schemaFor: async (request) => printSchema(await schemaSeenBy(request)),
  };
}

function shapeFor(
  schema: GraphQLSchema,
  { document, operation, cut, access, conditions, shapes }: Prepared,
  variables: Variables,
  hideIntrospection: boolean,
) {
  const key = conditions.map((name) => String(variables[name])).join();
  const known = shapes.get(key);
  if (known) return known;
  const fragments = fragmentsOf(document);
  const shape = shapeOperation(
    schema,
    operation,
    fragments,
    variables,
    access,
    cut,
    hideIntrospection,
  );
  shapes.set(key, shape);
  return shape;
}

function keyOf(satisfied: readonly Atom[]): string {
  return JSON.stringify(satisfied);
}
