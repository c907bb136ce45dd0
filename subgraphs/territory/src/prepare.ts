import { migrate, poolOf } from '@haicap/subgraph-kit';
import { territoryDatabase } from './database.ts';
import type { ImportProgress, ImportResult } from './import/importDataset.ts';
import { importOfficial } from './import/importOfficial.ts';

export interface PrepareOptions {
  /** The owner's address. */
  readonly ownerUrl: string;
  /** The application's role, which is granted the tables. */
  readonly appRole: string;
  readonly onProgress?: ImportProgress;
}

/** Brings a territory database to the newest schema and imports the official units into it. */
export async function prepareTerritory(options: PrepareOptions): Promise<ImportResult> {
  const database = await territoryDatabase(options.ownerUrl, 3).initialize();
  try {
    await migrate(database, options.appRole);
    return await importOfficial(poolOf(database), options.onProgress);
  } finally {
    await database.destroy();
  }
}
