import { parseCommandLine } from '../command/parseCommandLine.ts';
import { UsageError } from '../command/UsageError.ts';

/** Whose token is wanted, and of which graph; null for the one of this machine's settings. */
export interface TokenArguments {
  readonly viewer: string;
  readonly url: string | null;
}

export const USAGE = `Usage: npm run token -- --viewer NAME [--url http://127.0.0.1:4000]

Prints a token for an hour, to try the graph out as somebody: analyst, ministry, agency,
commune-26740, province-01, or commune- and province- with any code of today. npm start must be
running on this machine.

  curl http://127.0.0.1:4000/graphql -H "authorization: Bearer $(npm run -s token -- --viewer analyst)" …

Exit code: 0 done, 1 refused or nothing runs there, 2 wrong usage, 130 or 143 stopped.
`;

/** Reads the command's arguments; `help` when that was asked for. Throws UsageError. */
export function tokenArguments(args: readonly string[]): TokenArguments | 'help' {
  const options = { viewer: { type: 'string' }, url: { type: 'string' } } as const;
  const { values, positionals } = parseCommandLine(args, options);
  if (values.help) return 'help';
  if (positionals.length > 0) throw new UsageError('Options alone were expected.');
  const { viewer, url = null } = values;
  if (viewer === undefined) throw new UsageError('--viewer is missing.');
  if (url !== null && !URL.canParse(url)) throw new UsageError(`--url ${url} is no address.`);
  return { viewer, url };
}
