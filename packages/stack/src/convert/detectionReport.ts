import { type DetectTableResult, type RowMisfit, spanText } from '@haicap/territory';
import { count } from './count.ts';

/** How many rows that do not fit are told on the terminal. */
const TOLD = 50;

const REASONS = {
  NO_SUCH_CODE: 'no unit ever bore this code',
  NO_SUCH_NAME: 'no unit bears this name there on any recorded day',
  OTHER_DAYS: 'fits other days alone',
  FORMER_NAME: 'the name of a unit dissolved before the first recorded day',
} as const;

/** Every span of days with the share of rows that fit, the best first. */
export function dayLines({ days, rows }: DetectTableResult): readonly string[] {
  return days.map(
    (span) =>
      `  ${percent(span.share)} fit ${spanText(span)} (${count(span.fitCount)} of ${count(rows)})`,
  );
}

/** The first rows that do not fit, and how many more there are. */
export function misfitLines(misfits: readonly RowMisfit[]): readonly string[] {
  const lines = misfits.slice(0, TOLD).map(({ row, reason, otherDays }) => {
    const days = otherDays.length === 0 ? '' : `: ${otherDays.map(spanText).join('; ')}`;
    return `  line ${row.line}: “${row.input.text}” ${REASONS[reason]}${days}`;
  });
  const more = misfits.length - lines.length;
  return more === 0 ? lines : [...lines, `  and ${count(more)} more; --out FILE writes all.`];
}

/** What was found, in one line; more than one list that fits as well is said to be so. */
export function detectionSummary(
  name: string,
  { days, ambiguous, misfits }: DetectTableResult,
  out: string | null,
): string {
  const [first] = days;
  if (!first || first.fitCount === 0) return `${name}: no row fits any recorded day.`;
  const best = days.filter(({ fitCount }) => fitCount === first.fitCount);
  const lists = best.reduce((sum, { changes }) => sum + changes, 0);
  const unsure = ambiguous ? ` (${lists} recorded lists of units fit equally well)` : '';
  const written = out === null ? '' : `, written to ${out}`;
  return (
    `${name}: ${percent(first.share)} of the rows fit ${best.map(spanText).join(', or ')}${unsure}; ` +
    `${count(new Set(misfits.map(({ row }) => row)).size)} do not fit${written}.`
  );
}

/** A share that is not whole never reads as such. */
function percent(share: number): string {
  return `${(Math.floor(share * 10_000) / 100).toFixed(2)} %`;
}
