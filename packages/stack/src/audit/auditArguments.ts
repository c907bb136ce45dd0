import { parseCommandLine } from '../command/parseCommandLine.ts';
import { UsageError } from '../command/UsageError.ts';

export const USAGE = `Usage: npm run audit -- verify

Verifies the audit of every subgraph: each chain of rows against its own hashes, and against the
heads that were kept in HAICAP_DATA_DIR/audit/heads.jsonl. Prints a line for each chain.

The database is the one of npm start, which must not be running on the data folder: embedded in
HAICAP_DATA_DIR, or at the two addresses of each subgraph (TERRITORY_DATABASE_URL and
TERRITORY_ADMIN_DATABASE_URL, and the like of PERSONNEL and CONGRESS).
Exit code: 0 whole, 1 broken or failed, 2 wrong usage, 130 or 143 stopped.
`;

/** Reads the command's one word; `help` when that was asked for. Throws UsageError. */
export function auditArguments(args: readonly string[]): 'verify' | 'help' {
  const { values, positionals } = parseCommandLine(args, {});
  if (values.help) return 'help';
  const [word, ...others] = positionals;
  if (word !== 'verify' || others.length > 0) throw new UsageError('');
  return word;
}
