import type { CalendarDay } from '@haicap/domain-kit';
import type { CongressFigures } from '../../__generated__/types.ts';
import {
  COMMITTEE_CHOICES,
  DOCUMENT_KINDS,
  PARTY_ORGANISATION_LEVELS,
} from '../../entities/enums.ts';
import type { FiguresOf, FiguresOfLevel } from '../../loaders/progress/ProgressFound.ts';
import type { DueOf } from '../../loaders/progress/ProgressRow.ts';
import { latest } from '../../rules/readiness/latest.ts';
import { DOCUMENT_STATUSES } from '../../rules/readiness/Preparation.ts';
import { STRUCTURE_CODES } from '../../rules/structure/StructureLine.ts';
import { daysLate } from './daysLate.ts';

/** In the order of places in lists. */
function inOrder<Row>(rows: readonly Row[], ...places: readonly ((row: Row) => number)[]) {
  return [...rows].sort((a, b) => {
    for (const place of places) if (place(a) !== place(b)) return place(a) - place(b);
    return 0;
  });
}

const placeIn = (list: readonly string[]) => (value: string) => list.indexOf(value);

/** Levels from the cells up. */
export const fromTheCellsUp = (figures: readonly FiguresOfLevel[]) =>
  inOrder(figures, ({ level }) => placeIn(PARTY_ORGANISATION_LEVELS)(level));

const due = (found: DueOf | null, day: CalendarDay) =>
  found && { ...found, daysLate: daysLate({ ...found, doneOn: null }, day) };

/** What a statement counted, as the graph has it. */
export function congressFigures(
  { counts, documents, structure, results }: FiguresOf,
  day: CalendarDay,
): CongressFigures {
  const { organisations, congresses, late } = counts;
  return {
    organisations,
    congresses,
    byState: counts,
    late,
    onTime: congresses - late,
    nextDue: due(counts.nextDue, day),
    nextAhead: due(counts.nextAhead, day),
    documents: inOrder(
      documents,
      ({ kind }) => placeIn(DOCUMENT_KINDS)(kind),
      ({ status }) => placeIn(DOCUMENT_STATUSES)(status),
    ),
    personnelPlans: counts,
    structure: inOrder(structure, ({ code }) => placeIn(STRUCTURE_CODES)(code)),
    resultCoverage: {
      reported: results.reduce((sum, one) => sum + one.organisations, 0),
      existing: congresses,
      latestReportedOn: latest(results.map(({ reportedOn }) => reportedOn)),
    },
    results: inOrder(results, ({ committee }) => placeIn(COMMITTEE_CHOICES)(committee)),
  };
}
