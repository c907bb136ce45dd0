import { type Audit, createAudit, fileHeads } from '@haicap/subgraph-kit';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { StackConfig } from './config.ts';
import type { SubgraphName } from './subgraphNames.ts';
import type { Undo } from './undo.ts';

export interface AuditPlace {
  readonly subgraph: SubgraphName;
  readonly pool: Pool;
  readonly config: Pick<StackConfig, 'auditHeads'>;
  readonly logger: Logger;
  readonly undo: Undo;
}

/** Opens a subgraph's audit; the heads of its chains are kept in the data folder. */
export function auditOf({ subgraph, pool, config, logger, undo }: AuditPlace): Promise<Audit> {
  return undo.start(
    async () =>
      createAudit({
        pool,
        heads: fileHeads(config.auditHeads, subgraph),
        onError: (err) => logger.error({ err }, 'The heads of the audit could not be kept'),
      }),
    (audit) => audit.close(),
  );
}
