import type { CalendarDay } from '@haicap/domain-kit';
import type { PartyOrganisationLevel } from '../../entities/enums.ts';
import type {
  CongressCounts,
  DocumentsOf,
  ResultsOf,
  ShortfallOf,
  UnitsReported,
} from './ProgressRow.ts';

/** The counts of a level, or of all together. */
export interface FiguresOf {
  readonly counts: CongressCounts;
  readonly documents: readonly DocumentsOf[];
  readonly structure: readonly ShortfallOf[];
  readonly results: readonly ResultsOf[];
}

export interface FiguresOfLevel {
  readonly level: PartyOrganisationLevel;
  readonly figures: FiguresOf;
}

/** The progress of a unit on a day, and what it rests on; every list is in no order. */
export interface ProgressFound {
  readonly total: FiguresOf;
  readonly byLevel: readonly FiguresOfLevel[];
  readonly units: UnitsReported;
  readonly latestReportedOn: CalendarDay | null;
  readonly isSample: boolean;
}
