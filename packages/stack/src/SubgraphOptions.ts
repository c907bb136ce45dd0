import type { Logger } from 'pino';
import type { DatabaseUrls, StackConfig } from './config.ts';
import type { Report } from './progress.ts';
import type { Undo } from './undo.ts';

/** What opening a subgraph in this process takes. */
export interface SubgraphOptions {
  readonly config: StackConfig;
  readonly urls: DatabaseUrls;
  readonly report: Report;
  readonly logger: Logger;
  readonly undo: Undo;
}
