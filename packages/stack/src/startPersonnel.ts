import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import {
  type IdentifierKeys,
  identifierKeysSetting,
  identifierVault,
  personnelDatabase,
  personnelSubgraph,
  preparePersonnel,
} from '@haicap/personnel';
import { poolOf } from '@haicap/subgraph-kit';
import { auditOf } from './auditOf.ts';
import type { StackConfig } from './config.ts';
import { keptSecret } from './keptSecret.ts';
import type { SubgraphOptions } from './SubgraphOptions.ts';
import type { OpenedSubgraph } from './startTerritory.ts';

const KEY_FILE = 'identifier-keys';

/** Brings the personnel database up to date and opens the subgraph over it. */
export async function startPersonnel(options: SubgraphOptions): Promise<OpenedSubgraph> {
  const { config, urls, report, undo } = options;
  report.step('Bringing the personnel database up to date');
  await preparePersonnel({
    ownerUrl: urls.ownerUrl,
    appRole: decodeURIComponent(new URL(urls.appUrl).username),
  });
  const database = await undo.start(
    () => personnelDatabase(urls.appUrl).initialize(),
    (opened) => opened.destroy(),
  );
  const pool = poolOf(database);
  const audit = await auditOf({ ...options, subgraph: 'personnel', pool });
  const vault = identifierVault(await identifierKeys(config));
  const { policies } = config;
  return { subgraph: personnelSubgraph(database, { audit, vault, policies }), pool };
}

/** The configured keys, or one that is made once and kept in the data folder. */
async function identifierKeys(config: StackConfig): Promise<IdentifierKeys> {
  if (config.identifierKeys) return config.identifierKeys;
  const kept = await keptSecret(
    join(config.dataDir, KEY_FILE),
    () => `kept=${randomBytes(32).toString('base64')}`,
  );
  return identifierKeysSetting.parse(kept);
}
