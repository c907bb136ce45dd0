import type { ImportTables } from './tables/SubgraphTables.ts';

const TERRITORY = `Usage: npm run import -- territory FILE.csv|FILE.xlsx [options]

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
`;

const TABLES = `
Options for tables:
  --table TABLE     the table; found by the headers when left out
  --skip-bad        write the rows that fit, and the others to FILE.rejected.csv, where they
                    can be mended and imported
  --rejected FILE   where to write those
  --template TABLE  write an empty table to fill in, TABLE.xlsx; a second sheet explains it
  --format FORMAT   csv or xlsx, for the template
  --output FILE     where to write the template
`;

const END = `
The databases are those of npm start: embedded in HAICAP_DATA_DIR, or at TERRITORY_DATABASE_URL
and TERRITORY_ADMIN_DATABASE_URL, and for personnel also at PERSONNEL_DATABASE_URL and
PERSONNEL_ADMIN_DATABASE_URL, for congress at CONGRESS_DATABASE_URL and
CONGRESS_ADMIN_DATABASE_URL.
Exit code: 0 done, 1 refused or failed, 2 wrong usage, 130 or 143 stopped.
`;

/** How the command is used, with the tables of every subgraph that has some. */
export function importUsage(subgraphs: ImportTables): string {
  if (subgraphs.size === 0) return `${TERRITORY}${END}`;
  const listed = [...subgraphs].map(([name, { tables }]) => {
    const each = tables.map(
      (table) => `  ${table.name.padEnd(20)}  ${table.title.vi} / ${table.title.en}`,
    );
    return (
      `\n       npm run import -- ${name} FILE.csv|FILE.xlsx [--table TABLE] [options]\n` +
      `       npm run import -- ${name} --template TABLE [--format csv|xlsx] [--output FILE]\n` +
      `\nTables of ${name}:\n${each.join('\n')}\n`
    );
  });
  return `${TERRITORY}${listed.join('')}${TABLES}${END}`;
}
