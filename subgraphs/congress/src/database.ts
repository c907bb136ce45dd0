import { createDataSource } from '@haicap/subgraph-kit';
import type { DataSource } from 'typeorm';
import { entities } from './entities/index.ts';
import { migrations } from './migrations/index.ts';

/** The congress database at a URL; call `initialize()` before use. */
export function congressDatabase(url: string, poolSize = 10): DataSource {
  return createDataSource({
    url,
    entities,
    migrations,
    poolSize,
    applicationName: 'haicap-congress',
  });
}
