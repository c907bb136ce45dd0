import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IntakeWishes } from '@haicap/intake';
import type { ImportTableResult } from '@haicap/intake/postgres';
import { createAudit } from '@haicap/subgraph-kit';
import { congressTables } from '../../src/import/congressImports.ts';
import { importCongress } from '../../src/import/importCongress.ts';
import type { TestCongress } from './congress.ts';

/** The day on which files come in: after the congresses of provinces, before the election. */
export const IMPORTED_ON = '2026-02-27';

export type Wishes = Omit<IntakeWishes, 'file'> & { today?: string; batchRows?: number };

/** Imports files into a congress database of a test. */
export interface Importing {
  readonly folder: string;
  /** Imports a CSV file of these lines: a header, and cells as they are written. */
  csv(table: string, lines: readonly string[], wishes?: Wishes): Promise<ImportTableResult>;
  close(): Promise<void>;
}

export async function openImporting({ owner }: TestCongress): Promise<Importing> {
  const folder = await mkdtemp(join(tmpdir(), 'haicap-congress-import-'));
  const audit = createAudit({ pool: owner });
  return {
    folder,
    async csv(name, lines, wishes = {}) {
      const table = congressTables.find((one) => one.name === name);
      if (!table) throw new Error(`There is no table ${name}.`);
      const file = join(folder, `${name}.csv`);
      await writeFile(file, `${lines.join('\n')}\n`);
      return importCongress({ today: IMPORTED_ON, ...wishes, file, table, owner, audit });
    },
    async close() {
      await audit.close();
      await rm(folder, { recursive: true });
    },
  };
}

const TABLES = [
  ...['party_organisation', 'party_membership', 'congress', 'milestone', 'congress_document'],
  ...['personnel_plan', 'plan_body', 'subcommittee', 'committee_result', 'delegation'],
  ...['election_preparation', 'election_step', 'progress_event', 'change_log', 'audit_entry'],
];

/** What a database holds, by table, to be compared. */
export async function contents(congress: TestCongress): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const table of TABLES) {
    const [row] = await congress.arrange(
      `select count(*)::int as rows, md5(coalesce(string_agg(t::text, e'\\n' order by t::text), '')) as hash
       from ${table} t`,
    );
    found[table] = row;
  }
  return found;
}
