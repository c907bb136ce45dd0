import type { CongressProgressResolvers } from '../__generated__/types.ts';
import { congressFigures, fromTheCellsUp } from '../queries/progress/congressFigures.ts';

export const CongressProgress: CongressProgressResolvers = {
  unit: ({ of }) => of,
  asOf: ({ of }) => of.day,
  term: () => 'TERM_2025_2030',
  total: ({ total, of }) => congressFigures(total, of.day),
  byLevel: ({ byLevel, of }) =>
    fromTheCellsUp(byLevel).map(({ level, figures }) => ({
      level,
      figures: congressFigures(figures, of.day),
    })),
  coverage: ({ units, latestReportedOn }) => ({ ...units, latestReportedOn }),
};
