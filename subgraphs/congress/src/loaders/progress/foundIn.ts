import { groupBy } from '@haicap/subgraph-kit';
import { latest } from '../../rules/readiness/latest.ts';
import type { FiguresOf, ProgressFound } from './ProgressFound.ts';
import type { ProgressRow } from './ProgressRow.ts';

type Part = ProgressRow['part'];
type FoundOf<P extends Part> = Extract<ProgressRow, { part: P }>['found'];

function inPart<P extends Part>(rows: readonly ProgressRow[], part: P): readonly FoundOf<P>[] {
  return rows.filter((row) => row.part === part).map((row) => row.found as FoundOf<P>);
}

function figuresOf(rows: readonly ProgressRow[]): FiguresOf | null {
  const [counts] = inPart(rows, 'counts');
  if (!counts) return null;
  return {
    counts,
    documents: inPart(rows, 'documents'),
    structure: inPart(rows, 'structure'),
    results: inPart(rows, 'results'),
  };
}

/** Puts the rows of one key together; null where there is no organisation. */
export function foundIn(rows: readonly ProgressRow[]): ProgressFound | null {
  const levels = groupBy(rows, ({ level }) => level);
  const total = figuresOf(levels.get('') ?? []);
  if (!total) return null;
  const { counts, results } = total;
  const rested = [counts, ...results];
  return {
    total,
    byLevel: [...levels].flatMap(([level, of]) => {
      const figures = figuresOf(of);
      return level === '' || !figures ? [] : { level, figures };
    }),
    units: inPart(rows, 'coverage')[0] ?? { reported: 0, existing: 0 },
    latestReportedOn: latest(rested.map(({ reportedOn }) => reportedOn)),
    isSample: rested.some(({ isSample }) => isSample),
  };
}
