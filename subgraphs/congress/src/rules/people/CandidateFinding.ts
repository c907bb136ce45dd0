/** What speaks against a candidacy. */
export type FindingCode =
  | 'TOO_LITTLE_SERVICE_LEFT'
  | 'RETIRED_BEFORE_2021'
  | 'SPECIAL_CASE_ALONE'
  | 'TOO_MANY_TERMS'
  | 'LOCAL_SECRETARY'
  | 'TOO_MANY_TOP_TITLES';

/** How much it weighs. */
export type FindingWeight = 'BARS' | 'SPECIAL_DECISION' | 'ADVISES_AGAINST';

export interface CandidateFinding {
  readonly code: FindingCode;
  readonly weight: FindingWeight;
  /** What was counted: months, terms or titles; null where nothing is. */
  readonly figure: number | null;
  /** What it is held against; null where nothing is. */
  readonly limit: number | null;
}

/** What was not looked at, since no source or no fact is at hand. */
export type UncheckedCode =
  | 'STANDARDS_AND_APPRAISAL'
  | 'DIRECTIVE_46_LIST'
  | 'TERMS_NOT_TOLD'
  | 'ORIGIN_NOT_TOLD'
  | 'TOP_TITLES_NOT_TOLD'
  | 'FRONT_CONGRESS_NOT_TOLD';
