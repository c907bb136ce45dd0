import { type Audit, catchUp, poolOf, territoryLog } from '@haicap/subgraph-kit';
import { territoryDatabase, territorySubgraph } from '@haicap/territory';
import type { Pool } from 'pg';
import { pino } from 'pino';
import { askInProcess } from '../askInProcess.ts';
import { auditOf } from '../auditOf.ts';
import { type Follower, openedDatabase } from '../followers.ts';
import { terminalReport } from '../progress.ts';
import type { CommandOptions } from './CommandOptions.ts';
import { databasesOf, preparedTerritory } from './preparedTerritory.ts';

/** A subgraph's database as its owner, at the territory's present state. */
export interface OpenedSubgraphDatabase {
  readonly owner: Pool;
  readonly audit: Audit;
}

/**
 * Brings both databases up to date as `npm start` does, and the subgraph's tree of units to the
 * territory's: units that a file names are looked up there.
 */
export async function openedSubgraph(
  options: CommandOptions<unknown>,
  follower: Follower,
): Promise<OpenedSubgraphDatabase> {
  const { config, output, undo, signal } = options;
  const { step } = terminalReport(output);
  const databases = databasesOf(options);
  const units = await preparedTerritory(options, databases);
  const { subgraph } = follower;
  const urls = await databases(subgraph);
  signal.throwIfAborted();
  const own = await openedDatabase(follower, { urls, step, undo }, (open) =>
    open(urls.ownerUrl, 2),
  );
  const owner = poolOf(own);
  const territory = await undo.start(
    () => territoryDatabase(units.appUrl).initialize(),
    (opened) => opened.destroy(),
  );
  await catchUp(territoryLog(owner, askInProcess(territorySubgraph(territory, {}))), signal);
  signal.throwIfAborted();
  const logger = pino({ level: config.logLevel }, pino.destination(2));
  const audit = await auditOf({ subgraph, pool: owner, config, logger, undo });
  return { owner, audit };
}
