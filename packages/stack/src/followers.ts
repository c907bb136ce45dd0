import { congressDatabase, prepareCongress } from '@haicap/congress';
import { personnelDatabase, preparePersonnel } from '@haicap/personnel';
import type { territoryDatabase } from '@haicap/territory';
import type { DatabaseUrls } from './config.ts';
import type { Undo } from './undo.ts';

type Database = ReturnType<typeof territoryDatabase>;

/** A subgraph that follows the territory: how its database is brought up to date and opened. */
export interface Follower {
  readonly subgraph: 'personnel' | 'congress';
  /** Brings its database to the newest schema, as the owner. */
  readonly prepare: (options: { ownerUrl: string; appRole: string }) => Promise<void>;
  readonly database: (url: string, poolSize?: number) => Database;
}

export const PERSONNEL: Follower = {
  subgraph: 'personnel',
  prepare: preparePersonnel,
  database: personnelDatabase,
};

export const CONGRESS: Follower = {
  subgraph: 'congress',
  prepare: prepareCongress,
  database: congressDatabase,
};

export interface OpenOptions {
  readonly urls: DatabaseUrls;
  readonly step: (text: string) => void;
  /** Closes it in its turn. */
  readonly undo: Undo;
}

/** Brings a follower's database up to date, and opens it by one of its addresses. */
export async function openedDatabase(
  { subgraph, prepare, database }: Follower,
  { urls, step, undo }: OpenOptions,
  open: (open: Follower['database']) => Database,
): Promise<Database> {
  step(`Bringing the ${subgraph} database up to date`);
  await prepare({
    ownerUrl: urls.ownerUrl,
    appRole: decodeURIComponent(new URL(urls.appUrl).username),
  });
  return undo.start(
    () => open(database).initialize(),
    (opened) => opened.destroy(),
  );
}
