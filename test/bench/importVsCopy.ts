import { performance } from 'node:perf_hooks';
import { inTransaction, poolOf } from '@haicap/subgraph-kit';
import { territoryDatabase } from '@haicap/territory/bench/database';
import { buildDataset } from '@haicap/territory/bench/import/buildDataset';
import { importDataset } from '@haicap/territory/bench/import/importDataset';
import { readOfficialTable } from '@haicap/territory/bench/import/readOfficialTable';
import { emptyTemplate } from '@haicap/territory/testing/template';
import { cloneDatabase } from '@haicap/test-kit';
import { compare } from './compare.ts';
import { copyTables, readTables } from './copyTables.ts';

/** The tables that an import writes, in an order that satisfies their foreign keys. */
const TABLES = [
  'legal_text',
  'unit',
  'unit_version',
  'unit_lineage',
  'former_name',
  'former_name_unit',
  'reorganisation',
  'change_log',
];

/** The import's writing against a plain COPY of the same rows into the same tables. */
export async function importVsCopy(): Promise<void> {
  const dataset = buildDataset(await readOfficialTable());
  const template = await emptyTemplate();
  const once = async <Result>(work: (url: string) => Promise<Result>): Promise<Result> => {
    const clone = await cloneDatabase(template);
    try {
      return await work(clone.ownerUrl);
    } finally {
      await clone.drop();
    }
  };
  const importing = (url: string) =>
    timed(url, (pool) => importDataset(pool, { source: 'bench', dataset }));
  const rows = await once(async (url) => {
    await importing(url);
    return readTables(url, TABLES);
  });
  await compare('import', 'COPY', 5, {
    one: () => once(importing),
    other: () =>
      once((url) =>
        timed(url, (pool) => inTransaction(pool, (client) => copyTables(client, rows))),
      ),
  });
}

/** Milliseconds that work takes on an owner's pool, without connecting. */
async function timed(
  url: string,
  work: (pool: ReturnType<typeof poolOf>) => Promise<unknown>,
): Promise<number> {
  const database = await territoryDatabase(url, 2).initialize();
  const start = performance.now();
  await work(poolOf(database));
  const taken = performance.now() - start;
  await database.destroy();
  return taken;
}
