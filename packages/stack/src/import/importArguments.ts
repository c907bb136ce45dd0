import { resolve } from 'node:path';
import { parseCommandLine } from '../command/parseCommandLine.ts';
import { UsageError } from '../command/UsageError.ts';

/** What the import command was asked for. */
export interface ImportArguments {
  readonly file: string;
  readonly skipBad: boolean;
  readonly dryRun: boolean;
  /** Where to write every fault as CSV. */
  readonly report: string | null;
}

export const USAGE = `Usage: npm run import -- territory FILE.csv|FILE.xlsx [options]

Imports a file into the territory database:
  - the conversion table of old and new commune codes (Mã xã cũ, Tên xã cũ, Mã huyện cũ,
    Mã tỉnh cũ, Mã xã mới, Mã tỉnh mới, Ghi chú; or old_code, old_name, old_district_code,
    old_province_code, new_code, new_province_code, note_vi): what became of each old unit
    in it is then exactly what the file says;
  - or dated attributes of units (code, attribute, value, valid_from, valid_to, source).
Nothing is written unless every row fits.

Options:
  --skip-bad      write what fits, and leave out every unit that has a row that does not
  --dry-run       check and count, write nothing
  --report FILE   write all rows that do not fit to FILE, as CSV
  --help          this text

The database is the one of npm start: embedded in HAICAP_DATA_DIR, or at
TERRITORY_DATABASE_URL and TERRITORY_ADMIN_DATABASE_URL.
Exit code: 0 done, 1 refused or failed, 2 wrong usage, 130 or 143 stopped.
`;

const OPTIONS = {
  'skip-bad': { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  report: { type: 'string' },
} as const;

/** Reads the command's arguments; `help` when that was asked for. Throws UsageError. */
export function importArguments(args: readonly string[]): ImportArguments | 'help' {
  const { values, positionals } = parseCommandLine(args, OPTIONS);
  if (values.help) return 'help';
  const [subgraph, file, ...others] = positionals;
  if (subgraph !== 'territory') {
    throw new UsageError(
      subgraph === undefined
        ? 'What to import into is missing.'
        : `“${subgraph}” is nothing that a file can be imported into.`,
    );
  }
  if (file === undefined) throw new UsageError('The file is missing.');
  if (others.length > 0) throw new UsageError('One file at a time can be imported.');
  const report = values.report === undefined ? null : resolve(values.report);
  if (report === resolve(file)) {
    throw new UsageError('The report would overwrite the file that is imported.');
  }
  return {
    file: resolve(file),
    skipBad: values['skip-bad'] ?? false,
    dryRun: values['dry-run'] ?? false,
    report,
  };
}
