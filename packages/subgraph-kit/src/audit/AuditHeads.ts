import type { ChainHead } from './AuditEntry.ts';

/**
 * A second place that the heads of chains go to, out of reach of whoever can write the database:
 * by it a chain whose end was cut off is recognised.
 */
export interface AuditHeads {
  /** Resolves once the heads are kept for good. */
  keep(heads: readonly ChainHead[]): Promise<void>;
}
