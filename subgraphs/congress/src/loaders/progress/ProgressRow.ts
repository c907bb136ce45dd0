import type { CalendarDay } from '@haicap/domain-kit';
import type {
  CommitteeChoice,
  DocumentKind,
  PartyOrganisationLevel,
} from '../../entities/enums.ts';
import type { MilestoneCode } from '../../rules/congress/milestones.ts';
import type { DocumentStatus } from '../../rules/readiness/Preparation.ts';
import type { StructureCode } from '../../rules/structure/StructureLine.ts';

/** What a part rests on. */
interface Rested {
  readonly reportedOn: CalendarDay | null;
  readonly isSample: boolean;
}

/** An open milestone. */
export interface DueOf {
  readonly code: MilestoneCode;
  readonly dueOn: CalendarDay;
}

/** Organisations, their congresses by state and their personnel plans by step. */
export interface CongressCounts extends Rested {
  readonly organisations: number;
  readonly congresses: number;
  readonly notStarted: number;
  readonly onTrack: number;
  readonly atRisk: number;
  readonly late: number;
  readonly ready: number;
  readonly held: number;
  readonly draft: number;
  readonly built: number;
  readonly appraised: number;
  readonly decided: number;
  /** Of the congresses that were not held. */
  readonly nextDue: DueOf | null;
  readonly nextAhead: DueOf | null;
}

export interface DocumentsOf {
  readonly kind: DocumentKind;
  readonly status: DocumentStatus;
  readonly documents: number;
}

export interface ShortfallOf {
  readonly code: StructureCode;
  readonly committees: number;
  readonly countMissing: number;
  readonly short: number;
  readonly seatsShort: number;
}

export interface ResultsOf extends Rested {
  readonly committee: CommitteeChoice;
  readonly organisations: number;
  readonly members: number;
  readonly standing: number;
  readonly secretaries: number;
  readonly deputies: number;
  readonly inspectionChairs: number | null;
  readonly womenShare: number | null;
  readonly youngShare: number | null;
  readonly ethnicMinoritiesShare: number | null;
  readonly meanAge: number | null;
  readonly secretariesNotLocal: number | null;
}

export interface UnitsReported {
  readonly reported: number;
  readonly existing: number;
}

/** What each part of the statement finds. */
interface Found {
  readonly counts: CongressCounts;
  readonly documents: DocumentsOf;
  readonly structure: ShortfallOf;
  readonly results: ResultsOf;
  readonly coverage: UnitsReported;
}

/** A row of the statement: of the key at `at`, of a level or of all together (''). */
export type ProgressRow = {
  [Part in keyof Found]: {
    readonly at: number;
    readonly level: PartyOrganisationLevel | '';
    readonly part: Part;
    readonly found: Found[Part];
  };
}[keyof Found];
