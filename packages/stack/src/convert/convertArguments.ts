import { parse, resolve } from 'node:path';
import { parseCommandLine } from '../command/parseCommandLine.ts';
import { UsageError } from '../command/UsageError.ts';

interface Common {
  readonly file: string;
  /** The columns that say which unit a row is about; none when they are to be found. */
  readonly columns: readonly string[];
}

/** To convert a file, or to find the day that it is of. */
export type ConvertArguments =
  | (Common & {
      readonly task: 'CONVERT';
      readonly from: string;
      readonly to: string | null;
      readonly out: string;
    })
  | (Common & { readonly task: 'DETECT'; readonly out: string | null });

export const USAGE = `Usage: npm run convert -- FILE.csv|FILE.xlsx --from DAY [options]
       npm run convert -- FILE.csv|FILE.xlsx --detect [options]

Converts a file of unit codes or addresses, right on one day, into the units of another day: every
row once for each unit that it may have become, with its own columns and the answer of convertUnits.
With --detect it finds the day whose list of units the file is, and the rows that do not fit.

Options:
  --from DAY      the day on which the file was right, 2025-06-30 for one
  --to DAY        the day to convert to; today in Viet Nam when left out
  --column NAME   the column of codes or addresses; several, from small to large, are joined to
                  one address; found by the headers or the cells when left out
  --out FILE      where to write, as CSV; FILE-converted.csv beside the file when left out;
                  with --detect the rows that do not fit
  --detect        find the day
  --help          this text

A cell of digits alone is a code, any other an address. The database is the one of npm start:
embedded in HAICAP_DATA_DIR, or at TERRITORY_DATABASE_URL and TERRITORY_ADMIN_DATABASE_URL.
Exit code: 0 done, 1 refused or failed, 2 wrong usage, 130 or 143 stopped.
`;

const OPTIONS = {
  from: { type: 'string' },
  to: { type: 'string' },
  column: { type: 'string', multiple: true },
  out: { type: 'string' },
  detect: { type: 'boolean' },
} as const;

/** Reads the command's arguments; `help` when that was asked for. Throws UsageError. */
export function convertArguments(args: readonly string[]): ConvertArguments | 'help' {
  const { values, positionals } = parseCommandLine(args, OPTIONS);
  if (values.help) return 'help';
  const [given, ...others] = positionals;
  if (given === undefined) throw new UsageError('The file is missing.');
  if (others.length > 0) throw new UsageError('One file at a time can be converted.');
  const file = resolve(given);
  const out = values.out === undefined ? null : resolve(values.out);
  if (out === file) throw new UsageError('The result would overwrite the file that is read.');
  const columns = values.column ?? [];
  if (values.detect) {
    if (values.from !== undefined || values.to !== undefined) {
      throw new UsageError('--detect finds the day: it takes neither --from nor --to.');
    }
    return { task: 'DETECT', file, columns, out };
  }
  if (values.from === undefined) {
    throw new UsageError(
      '--from, the day on which the file was right, is missing; --detect finds it.',
    );
  }
  const { dir, name } = parse(file);
  return {
    task: 'CONVERT',
    file,
    columns,
    from: values.from,
    to: values.to ?? null,
    out: out ?? resolve(dir, `${name}-converted.csv`),
  };
}
