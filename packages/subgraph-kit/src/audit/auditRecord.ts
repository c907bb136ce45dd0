import type { RequestContext } from '../protocol/RequestContext.ts';
import type { AuditEntry, AuditRecord } from './AuditEntry.ts';

/** Who asks, as an audit row keeps it. */
export type AuditedRequest = Pick<RequestContext, 'requestId' | 'viewer'>;

/** The row that an entry becomes. */
export function auditRecord(
  action: AuditRecord['action'],
  { requestId, viewer }: AuditedRequest,
  entry: AuditEntry,
  now: Date,
): AuditRecord {
  return {
    at: now.toISOString(),
    action,
    subject: viewer.subject,
    subjectKind: viewer.kind,
    requestId,
    purpose: viewer.purpose,
    operation: entry.operation,
    operationHash: entry.operationHash ?? null,
    persons: [...new Set(entry.persons)],
    entities: [...new Set(entry.entities)],
    fields: [...new Set(entry.fields)],
  };
}
