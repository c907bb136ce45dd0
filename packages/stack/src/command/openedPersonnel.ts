import {
  type IdentifierVault,
  identifierVault,
  personnelDatabase,
  preparePersonnel,
} from '@haicap/personnel';
import { type Audit, catchUp, poolOf, territoryLog } from '@haicap/subgraph-kit';
import { territoryDatabase, territorySubgraph } from '@haicap/territory';
import type { Pool } from 'pg';
import { pino } from 'pino';
import { askInProcess } from '../askInProcess.ts';
import { auditOf } from '../auditOf.ts';
import { identifierKeysOf } from '../identifierKeysOf.ts';
import { terminalReport } from '../progress.ts';
import type { CommandOptions } from './CommandOptions.ts';
import { databasesOf, preparedTerritory } from './preparedTerritory.ts';

/** The personnel database as its owner, at the territory's present state. */
export interface OpenedPersonnel {
  readonly owner: Pool;
  readonly audit: Audit;
  readonly vault: IdentifierVault;
}

/**
 * Brings both databases up to date as `npm start` does, and the personnel's tree of units to the
 * territory's: units that a file names are looked up there.
 */
export async function openedPersonnel(options: CommandOptions<unknown>): Promise<OpenedPersonnel> {
  const { config, output, undo, signal } = options;
  const { step } = terminalReport(output);
  const databases = databasesOf(options);
  const units = await preparedTerritory(options, databases);
  const urls = await databases('personnel');
  signal.throwIfAborted();
  step('Bringing the personnel database up to date');
  await preparePersonnel({
    ownerUrl: urls.ownerUrl,
    appRole: decodeURIComponent(new URL(urls.appUrl).username),
  });
  const database = await undo.start(
    () => personnelDatabase(urls.ownerUrl, 2).initialize(),
    (opened) => opened.destroy(),
  );
  const owner = poolOf(database);
  const territory = await undo.start(
    () => territoryDatabase(units.appUrl).initialize(),
    (opened) => opened.destroy(),
  );
  await catchUp(territoryLog(owner, askInProcess(territorySubgraph(territory, {}))), signal);
  signal.throwIfAborted();
  const logger = pino({ level: config.logLevel }, pino.destination(2));
  const audit = await auditOf({ subgraph: 'personnel', pool: owner, config, logger, undo });
  return { owner, audit, vault: identifierVault(await identifierKeysOf(config)) };
}
