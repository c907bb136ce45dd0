import { catchUp, migrate, territoryLog } from '@haicap/subgraph-kit';
import { PUBLIC_VIEWER } from '@haicap/subgraph-kit/protocol';
import { officialTemplate } from '@haicap/territory/testing/template';
import { openTerritory, TODAY } from '@haicap/territory/testing/territory';
import { type TemplateDatabase, templateDatabase } from '@haicap/test-kit';
import pg from 'pg';
import { personnelDatabase } from '../../src/database.ts';
import { sourcesOf } from './sourcesOf.ts';

/** The role that tests read as. */
const roleOf = (url: string) => decodeURIComponent(new URL(url).username);

/** Brings an empty database to the newest schema and follows the official units to their end. */
export async function followOfficialUnits(ownerUrl: string, appUrl: string): Promise<void> {
  const database = await personnelDatabase(ownerUrl, 2).initialize();
  await migrate(database, roleOf(appUrl));
  await database.destroy();
  const territory = await openTerritory(officialTemplate());
  const pool = new pg.Pool({ connectionString: appUrl, max: 2 });
  const context = {
    requestId: 'test',
    today: TODAY,
    language: 'vi',
    viewer: PUBLIC_VIEWER,
  } as const;
  await catchUp(
    territoryLog(pool, (query, variables) =>
      territory.subgraph.execute({ query, variables: { ...variables } }, context),
    ),
  );
  await pool.end();
  await territory.close();
}

/** A personnel database with the official units and nobody in them. */
export async function unitsTemplate(): Promise<TemplateDatabase> {
  const { database } = await officialTemplate();
  return templateDatabase({
    name: 'personnel_units',
    hash: `${database}\n${sourcesOf('src/migrations')}`,
    prepare: followOfficialUnits,
  });
}
