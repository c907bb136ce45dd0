import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { migrate } from '@haicap/subgraph-kit';
import { type TemplateDatabase, templateDatabase } from '@haicap/test-kit';
import { territoryDatabase } from '../../src/database.ts';
import { inputsFingerprint } from '../../src/import/inputs/inputsFingerprint.ts';
import { prepareTerritory } from '../../src/prepare.ts';

/** The role that tests read as. */
const roleOf = (url: string) => decodeURIComponent(new URL(url).username);

/** All that a prepared database depends on, as text. */
function sourcesOf(...folders: readonly string[]): string {
  const files = folders.flatMap((folder) => {
    const path = fileURLToPath(new URL(`../../${folder}/`, import.meta.url));
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`);
  });
  return files
    .sort()
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

/** A territory database with the official units. */
export async function officialTemplate(): Promise<TemplateDatabase> {
  return templateDatabase({
    name: 'territory_official',
    hash: await inputsFingerprint(),
    prepare: async (ownerUrl, appUrl) => {
      await prepareTerritory({ ownerUrl, appRole: roleOf(appUrl) });
    },
  });
}

/** A territory database with the schema and no unit. */
export function emptyTemplate(): Promise<TemplateDatabase> {
  return templateDatabase({
    name: 'territory_empty',
    hash: sourcesOf('src/migrations'),
    prepare: async (ownerUrl, appUrl) => {
      const database = await territoryDatabase(ownerUrl, 2).initialize();
      await migrate(database, roleOf(appUrl));
      await database.destroy();
    },
  });
}
