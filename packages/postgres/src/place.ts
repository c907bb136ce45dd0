import { join } from 'node:path';
import type { Binaries } from './binaries.ts';
import type { ServerUser } from './runAs.ts';

/** Where a cluster lies, which programs serve it, and as whom. */
export type Place = {
  /** PostgreSQL's own data directory: below `dataDir`, or elsewhere if its user cannot enter there. */
  readonly dataFolder: string;
  readonly user: ServerUser | undefined;
  readonly binaries: Binaries;
};

/** The cluster's folder where its user reaches `dataDir`. */
export function innerFolder(dataDir: string): string {
  return join(dataDir, 'pgdata');
}

/** The file that says where the cluster lies, if not in `dataDir`. */
export function pointerFile(dataDir: string): string {
  return join(dataDir, 'pgdata-lies-in');
}
