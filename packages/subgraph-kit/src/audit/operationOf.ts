import { createHash } from 'node:crypto';
import { type GraphQLResolveInfo, type OperationDefinitionNode, print } from 'graphql';
import type { AuditEntry } from './AuditEntry.ts';

const hashes = new WeakMap<OperationDefinitionNode, string>();

/** What an audit row says of the operation that a resolver answers: its name and its hash. */
export function operationOf(
  info: Pick<GraphQLResolveInfo, 'operation' | 'fieldName'>,
): Pick<AuditEntry, 'operation' | 'operationHash'> {
  const { operation } = info;
  const known = hashes.get(operation);
  const operationHash = known ?? createHash('sha256').update(print(operation)).digest('hex');
  hashes.set(operation, operationHash);
  return { operation: operation.name?.value ?? info.fieldName, operationHash };
}
