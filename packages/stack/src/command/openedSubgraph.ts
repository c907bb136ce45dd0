import { type Audit, catchUp, poolOf, territoryLog } from '@haicap/subgraph-kit';
import { territoryDatabase, territorySubgraph } from '@haicap/territory';
import type { Pool } from 'pg';
import { pino } from 'pino';
import { askInProcess } from '../askInProcess.ts';
import { auditOf } from '../auditOf.ts';
import { terminalReport } from '../progress.ts';
import type { SubgraphName } from '../subgraphNames.ts';
import type { CommandOptions } from './CommandOptions.ts';
import { databasesOf, preparedTerritory } from './preparedTerritory.ts';

type Database = ReturnType<typeof territoryDatabase>;

/** How a subgraph that follows the territory is opened. */
export interface SubgraphOpening {
  readonly subgraph: Exclude<SubgraphName, 'territory'>;
  /** Brings its database to the newest schema, as the owner. */
  readonly prepare: (options: { ownerUrl: string; appRole: string }) => Promise<void>;
  readonly database: (url: string, poolSize: number) => Database;
}

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
  { subgraph, prepare, database }: SubgraphOpening,
): Promise<OpenedSubgraphDatabase> {
  const { config, output, undo, signal } = options;
  const { step } = terminalReport(output);
  const databases = databasesOf(options);
  const units = await preparedTerritory(options, databases);
  const urls = await databases(subgraph);
  signal.throwIfAborted();
  step(`Bringing the ${subgraph} database up to date`);
  await prepare({
    ownerUrl: urls.ownerUrl,
    appRole: decodeURIComponent(new URL(urls.appUrl).username),
  });
  const own = await undo.start(
    () => database(urls.ownerUrl, 2).initialize(),
    (opened) => opened.destroy(),
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
