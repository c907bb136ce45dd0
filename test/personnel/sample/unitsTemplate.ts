import { personnelDatabase } from '@haicap/personnel/bench/database';
import { sourcesOf } from '@haicap/personnel/testing/sourcesOf';
import { type AskGraph, catchUp, migrate, territoryLog } from '@haicap/subgraph-kit';
import { PUBLIC_VIEWER } from '@haicap/subgraph-kit/protocol';
import { officialTemplate } from '@haicap/territory/testing/template';
import { openTerritory, TODAY } from '@haicap/territory/testing/territory';
import { type TemplateDatabase, templateDatabase } from '@haicap/test-kit';
import pg from 'pg';

/** The role that tests read as. */
const roleOf = (url: string) => decodeURIComponent(new URL(url).username);

/** Runs work that asks the official territory. */
export async function withOfficialTerritory<Result>(
  work: (ask: AskGraph) => Promise<Result>,
): Promise<Result> {
  const territory = await openTerritory(officialTemplate());
  const context = {
    requestId: 'test',
    today: TODAY,
    language: 'vi',
    viewer: PUBLIC_VIEWER,
  } as const;
  try {
    return await work((query, variables) =>
      territory.subgraph.execute({ query, variables: { ...variables } }, context),
    );
  } finally {
    await territory.close();
  }
}

/** A personnel database with the official units and nobody in them. */
export async function unitsTemplate(): Promise<TemplateDatabase> {
  const { database } = await officialTemplate();
  return templateDatabase({
    name: 'personnel_units',
    hash: `${database}\n${sourcesOf('src/migrations')}`,
    async prepare(ownerUrl, appUrl) {
      const database = await personnelDatabase(ownerUrl, 2).initialize();
      await migrate(database, roleOf(appUrl));
      await database.destroy();
      const pool = new pg.Pool({ connectionString: appUrl, max: 2 });
      await withOfficialTerritory((ask) => catchUp(territoryLog(pool, ask)));
      await pool.end();
    },
  });
}
