import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvText, type IntakeWishes, type Table } from '@haicap/intake';
import { type Audit, createAudit } from '@haicap/subgraph-kit';
import writeSheet from 'write-excel-file/node';
import { importPersonnel, type PersonnelImportResult } from '../../src/import/importPersonnel.ts';
import { personnelTables } from '../../src/import/personnelImports.ts';
import { TEST_VAULT, type TestPersonnel, TODAY } from './personnel.ts';

export type Wishes = Omit<IntakeWishes, 'file'> & { today?: string; batchRows?: number };

/** Imports files into a personnel database of a test. */
export interface Importing {
  readonly folder: string;
  /** Imports a CSV file of these lines: headers and cells, as they are written. */
  csv(table: string, lines: readonly string[], wishes?: Wishes): Promise<PersonnelImportResult>;
  /** Imports a workbook of these rows, the first of them headers. */
  xlsx(
    table: string,
    rows: readonly (readonly (string | number | Date | null)[])[],
    wishes?: Wishes,
  ): Promise<PersonnelImportResult>;
  file(table: string, path: string, wishes?: Wishes): Promise<PersonnelImportResult>;
  close(): Promise<void>;
}

export function tableOf(name: string): Table {
  const table = personnelTables.find((one) => one.name === name);
  if (!table) throw new Error(`There is no table ${name}.`);
  return table;
}

export async function openImporting({ owner }: TestPersonnel): Promise<Importing> {
  const folder = await mkdtemp(join(tmpdir(), 'haicap-personnel-import-'));
  const audit: Audit = createAudit({ pool: owner });
  const file: Importing['file'] = (table, path, wishes = {}) =>
    importPersonnel({
      today: TODAY,
      ...wishes,
      file: path,
      table: tableOf(table),
      owner,
      audit,
      vault: TEST_VAULT,
    });
  return {
    folder,
    file,
    async csv(table, lines, wishes) {
      const path = join(folder, `${table}.csv`);
      await writeFile(path, `${lines.join('\n')}\n`);
      return file(table, path, wishes);
    },
    async xlsx(table, rows, wishes) {
      const path = join(folder, `${table}.xlsx`);
      const data = rows.map((row) =>
        row.map((value) =>
          value instanceof Date ? { value, type: Date, format: 'dd/mm/yyyy' } : { value },
        ),
      );
      await writeFile(path, await writeSheet(data as never).toBuffer());
      return file(table, path, wishes);
    },
    async close() {
      await audit.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Lines of CSV for cells that may hold anything. */
export const lines = (...rows: readonly (readonly string[])[]) =>
  csvText(rows).trimEnd().split('\r\n');

const TABLES = [
  ...['organisation', 'quota', 'post', 'person', 'person_identifier', 'person_ethnicity'],
  ...['person_party', 'assignment', 'departure', 'pay', 'insurance_period', 'staffing_tally'],
  ...['departure_tally', 'change_log', 'audit_entry'],
];

/** What a database holds, by table, to be compared. */
export async function contents(personnel: TestPersonnel): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const table of TABLES) {
    const [row] = await personnel.arrange(
      `select count(*)::int as rows, md5(coalesce(string_agg(t::text, e'\\n' order by t::text), '')) as hash
       from ${table} t`,
    );
    found[table] = row;
  }
  return found;
}
