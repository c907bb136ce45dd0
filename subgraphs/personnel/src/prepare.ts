import { migrate } from '@haicap/subgraph-kit';
import { personnelDatabase } from './database.ts';

export interface PrepareOptions {
  /** The owner's address. */
  readonly ownerUrl: string;
  /** The application's role, which is granted the tables. */
  readonly appRole: string;
}

/** Brings a personnel database to the newest schema. */
export async function preparePersonnel({ ownerUrl, appRole }: PrepareOptions): Promise<void> {
  const database = await personnelDatabase(ownerUrl, 3).initialize();
  try {
    await migrate(database, appRole);
  } finally {
    await database.destroy();
  }
}
