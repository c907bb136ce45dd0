import { readdirSync, readFileSync } from 'node:fs';
import { migrate } from '@haicap/subgraph-kit';
import { type TemplateDatabase, templateDatabase } from '@haicap/test-kit';
import { congressDatabase } from '../../src/database.ts';

const MIGRATIONS = new URL('../../src/migrations/', import.meta.url);

/** The role that tests read as. */
const roleOf = (url: string) => decodeURIComponent(new URL(url).username);

/** A congress database with the schema and nothing in it. */
export function emptyTemplate(): Promise<TemplateDatabase> {
  return templateDatabase({
    name: 'congress_empty',
    hash: readdirSync(MIGRATIONS)
      .sort()
      .map((file) => readFileSync(new URL(file, MIGRATIONS), 'utf8'))
      .join('\n'),
    prepare: async (ownerUrl, appUrl) => {
      const database = await congressDatabase(ownerUrl, 2).initialize();
      await migrate(database, roleOf(appUrl));
      await database.destroy();
    },
  });
}
