import {
  type AuditEntry,
  appendChanges,
  type Change,
  isForbidden,
  operationOf,
  UserError,
} from '@haicap/subgraph-kit';
import type { GraphQLResolveInfo } from 'graphql';
import type { PoolClient } from 'pg';
import type { PersonnelContext } from '../context.ts';

/** What a command has at hand in its transaction. */
export interface CommandRun {
  readonly client: PoolClient;
  /** Puts a write on record: in the audit, and in the change log by ids and fields. */
  record(
    entry: Pick<AuditEntry, 'persons' | 'entities' | 'fields'>,
    changes: readonly Omit<Change, 'values'>[],
  ): Promise<void>;
}

/** Runs a command as the viewer, in one transaction with its records. Errors: FORBIDDEN. */
export async function guardedCommand<Result>(
  { audit, pool, ...request }: PersonnelContext,
  info: GraphQLResolveInfo,
  work: (run: CommandRun) => Promise<Result>,
): Promise<Result> {
  const operation = operationOf(info);
  try {
    return await audit.transaction(
      pool,
      (client) =>
        work({
          client,
          async record(entry, changes) {
            audit.write(client, request, { ...operation, ...entry });
            await appendChanges(
              client,
              changes.map((change) => ({ ...change, values: null })),
            );
          },
        }),
      request,
    );
  } catch (error) {
    throw isForbidden(error) ? forbidden(request) : error;
  }
}

/** That a write lies outside the viewer's territory or scopes. */
export function forbidden({ language }: Pick<PersonnelContext, 'language'>): UserError {
  const vi = 'Không có quyền ghi đối với đơn vị này.';
  return new UserError('FORBIDDEN', language === 'en' ? 'You may not write for this unit.' : vi);
}
