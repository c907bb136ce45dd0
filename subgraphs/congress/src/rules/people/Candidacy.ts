import type { Sex, YearMonth } from '@haicap/domain-kit';
import type { CongressTerm } from '../congress/referenceMonths.ts';
import type { PartyLevel } from '../PartyLevel.ts';

/** What somebody stands for. */
export type CandidateBody = 'COMMITTEE' | 'INSPECTION_COMMITTEE' | 'STATE_POST' | 'FRONT_POST';

/** The place in a committee. */
export type CommitteeTitle = 'MEMBER' | 'STANDING_MEMBER' | 'DEPUTY_SECRETARY' | 'SECRETARY';

/** One candidacy, without a name: age, terms and posts alone. */
export interface Candidacy {
  readonly level: PartyLevel;
  readonly term: CongressTerm;
  readonly body: CandidateBody;
  readonly title: CommitteeTitle;
  /** True for who was in the body before. */
  readonly again: boolean;
  readonly sex: Sex;
  readonly birthMonth: YearMonth;
  /** Appendix II of Decree 135/2020: hard work, difficult areas. */
  readonly appendixTwo: boolean;
  /** An officer's highest age of service in years; null for others. */
  readonly topAge: number | null;
  /** The month of the Front body's own congress; null for other bodies. */
  readonly frontCongressMonth: YearMonth | null;
  /** Terms as secretary of the same place in a row, with the one stood for; null when not told. */
  readonly consecutiveTerms: number | null;
  /** Full years as secretary of the same place in a row, so far; null when not told. */
  readonly consecutiveYears: number | null;
  /** Whether the place is the candidate's home; null when not told. */
  readonly local: boolean | null;
  /** How many of the six top titles of a province, with the one stood for; null when not told. */
  readonly topTitles: number | null;
}
