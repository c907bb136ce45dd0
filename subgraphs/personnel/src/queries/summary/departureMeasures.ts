import type { Counts } from '../../rules/disclosure/Counts.ts';
import type { Grouping } from './SummaryQuery.ts';

/** Sums of a departure table by name. */
type Sums = Readonly<Record<string, number>>;

const EVENTS = ['proposed', 'appraised', 'decided', 'left', 'paid', 'refused'] as const;

const sum = (sums: Sums, name: string) => sums[name] ?? 0;

/** Proposed and neither decided nor refused. */
export const pendingDecision = (sums: Sums): number =>
  sum(sums, 'proposed') - sum(sums, 'decided') - sum(sums, 'refused');

/** Decided and not paid. */
export const pendingPayment = (sums: Sums): number => sum(sums, 'decided') - sum(sums, 'paid');

/** The groups of people that a row of a departure table counts. */
export const departureCounts = (sums: Sums): readonly number[] => [
  ...EVENTS.map((event) => sum(sums, event)),
  pendingDecision(sums),
  pendingPayment(sums),
];

/** What is pending is no group where events are told apart by when they happened or were reported. */
export function departureGroups(told: readonly Grouping[]): Counts['groups'] {
  const timed = told.map(({ dimension }) => dimension === 'day' || dimension === 'report');
  return (grain) =>
    grain.some((level, i) => level > 0 && timed[i]) ? EVENTS.length : EVENTS.length + 2;
}
