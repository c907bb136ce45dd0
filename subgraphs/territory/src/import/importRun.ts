import type { Pool, PoolClient } from 'pg';

/** What was imported last from a source. */
export interface ImportedRun {
  readonly source: string;
  /** Of what was imported. */
  readonly fingerprint: string;
  /** Of what that was made from, where that is known. */
  readonly inputs?: string | undefined;
}

/** True if this was imported last from its source. */
export async function isImported(client: PoolClient, run: ImportedRun): Promise<boolean> {
  const { rowCount } = await client.query(
    'select from import_run where source = $1 and fingerprint = $2',
    [run.source, run.fingerprint],
  );
  return rowCount === 1;
}

/** True if what was imported last from a source was made from these inputs. */
export async function isImportedFrom(
  owner: Pool,
  run: Required<Pick<ImportedRun, 'source' | 'inputs'>>,
): Promise<boolean> {
  const { rowCount } = await owner.query(
    `select from import_run as made join import_run as imported on imported.source = $1
     where made.source = $2 and made.fingerprint = $3 || ':' || imported.fingerprint`,
    [run.source, inputsOf(run.source), run.inputs],
  );
  return rowCount === 1;
}

/** Remembers what was imported, in the transaction that imports it. */
export async function rememberRun(
  client: PoolClient,
  { source, fingerprint, inputs }: ImportedRun,
  rows: number,
): Promise<void> {
  await remember(client, source, fingerprint, rows);
  // Bound to what was imported: a version that knows no inputs may import something else in between.
  if (inputs) await remember(client, inputsOf(source), `${inputs}:${fingerprint}`, rows);
}

const inputsOf = (source: string) => `inputs:${source}`;

async function remember(client: PoolClient, source: string, fingerprint: string, rows: number) {
  await client.query(
    `insert into import_run (source, fingerprint, rows) values ($1, $2, $3)
     on conflict (source) do update set
       fingerprint = excluded.fingerprint, rows = excluded.rows, finished_at = now()`,
    [source, fingerprint, rows],
  );
}
