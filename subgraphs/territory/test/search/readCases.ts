import { readFileSync } from 'node:fs';

/** What a hit must be: any of the codes, by any of the ways, and the day its name ended. */
export interface ExpectedHit {
  readonly codes: readonly string[];
  readonly matchedBy: readonly string[];
  readonly formerUntil: string | null;
}

/** One row of cases.tsv: `first` is null for no hit at all, 'any' for any hit or none. */
export interface SearchCase {
  readonly text: string;
  readonly asOf: string | undefined;
  readonly within: string | undefined;
  readonly first: ExpectedHit | 'any' | null;
  readonly also: readonly string[];
  readonly never: readonly string[];
}

const FILE = new URL('cases.tsv', import.meta.url);

/** The searches of cases.tsv; lines that begin with # are titles, the first line names the columns. */
export function readCases(): readonly SearchCase[] {
  const [, ...lines] = readFileSync(FILE, 'utf8').trimEnd().split('\n');
  return lines.filter((line) => !line.startsWith('# ')).map(readCase);
}

function readCase(line: string): SearchCase {
  const columns = line.split('\t');
  if (columns.length < 4) throw new Error(`Expected at least four columns: ${line}`);
  const [text = '', asOf = '', within = '', first = '', also = '', never = ''] = columns;
  return {
    text,
    asOf: asOf || undefined,
    within: within || undefined,
    first: readHit(first),
    also: listed(also),
    never: listed(never),
  };
}

function readHit(cell: string): SearchCase['first'] {
  if (cell === '-') return null;
  if (cell === '*') return 'any';
  const [codes = '', matchedBy = '', formerUntil = null] = cell.split(' ');
  return { codes: codes.split('/'), matchedBy: matchedBy.split('/'), formerUntil };
}

function listed(cell: string): readonly string[] {
  return cell.split(' ').filter((code) => code !== '');
}
