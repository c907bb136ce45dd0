import { personnelDatabase } from '@haicap/personnel/bench/database';
import { fillSample } from '@haicap/personnel/bench/sample/fillSample';
import { urbanUnits } from '@haicap/personnel/bench/sample/urbanUnits';
import { sourcesOf } from '@haicap/personnel/testing/sourcesOf';
import { catchUp, migrate, territoryLog } from '@haicap/subgraph-kit';
import { officialTemplate } from '@haicap/territory/testing/template';
import { type TemplateDatabase, templateDatabase } from '@haicap/test-kit';
import pg from 'pg';
import { withOfficialTerritory } from './unitsTemplate.ts';

/** How long the template may take to make: give it to the `beforeAll` that asks for it. */
export const SAMPLE_PATIENCE = 600_000;

/** A personnel database with the official units and the whole sample; 0.8 GB. */
export async function sampleTemplate(): Promise<TemplateDatabase> {
  const { database } = await officialTemplate();
  return templateDatabase({
    name: 'personnel_sample',
    hash: `${database}\n${sourcesOf('src/migrations', 'src/sample')}`,
    async prepare(ownerUrl, appUrl) {
      const database = await personnelDatabase(ownerUrl, 2).initialize();
      await migrate(database, decodeURIComponent(new URL(appUrl).username));
      await database.destroy();
      const app = new pg.Pool({ connectionString: appUrl, max: 2 });
      const owner = new pg.Pool({ connectionString: ownerUrl, max: 2 });
      await withOfficialTerritory(async (ask) => {
        await catchUp(territoryLog(app, ask));
        await fillSample({ owner, urban: await urbanUnits(ask) });
      });
      await owner.end();
      await app.end();
    },
  });
}
