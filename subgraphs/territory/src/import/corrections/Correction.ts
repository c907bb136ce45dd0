/** Corrections that share a source and a reason, with what else their heading says. */
export interface CorrectionGroup {
  readonly title: string;
  readonly headings: Readonly<Partial<Record<Heading, string>>>;
}

/** One fact of ours: `what` of the unit `code` is `value`; `was` is what must be found there. */
export interface Correction {
  readonly file: string;
  readonly line: number;
  readonly group: CorrectionGroup;
  readonly code: string;
  readonly what: What;
  readonly was: string | null;
  readonly value: string;
}

/** What the lines under a group's title may say. */
export const HEADINGS = [
  'source',
  'why',
  'note',
  'number',
  'issuer',
  'title',
  'adoptedOn',
  'effectiveOn',
  'operatesFrom',
] as const;

export type Heading = (typeof HEADINGS)[number];

export type What =
  | 'recode'
  | 'newName'
  | 'oldName'
  | 'districtName'
  | 'provinceName'
  | 'dissolved'
  | 'district'
  | 'link'
  | 'parts'
  | 'noted'
  | 'zone'
  | 'area'
  | 'text'
  | 'becomes';

/** Corrections that cannot be read or do not fit the data; `problems` has one line for each. */
export class CorrectionsError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`Corrections do not fit:\n${problems.join('\n')}`);
    this.name = 'CorrectionsError';
    this.problems = problems;
  }
}

/** The error for one correction that does not fit the data. */
export function misfit(correction: Correction, found: string): CorrectionsError {
  const { file, line, code, what } = correction;
  return new CorrectionsError([`${file}:${line}: ${code} ${what}: ${found}`]);
}
