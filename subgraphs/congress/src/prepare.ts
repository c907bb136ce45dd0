import { migrate } from '@haicap/subgraph-kit';
import { congressDatabase } from './database.ts';

export interface PrepareOptions {
  /** The owner's address. */
  readonly ownerUrl: string;
  /** The application's role, which is granted the tables. */
  readonly appRole: string;
}

/** Brings a congress database to the newest schema. */
export async function prepareCongress({ ownerUrl, appRole }: PrepareOptions): Promise<void> {
  const database = await congressDatabase(ownerUrl, 3).initialize();
  try {
    await migrate(database, appRole);
  } finally {
    await database.destroy();
  }
}
