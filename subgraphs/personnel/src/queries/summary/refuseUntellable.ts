import { UserError } from '@haicap/subgraph-kit';
import type { Grouping } from './SummaryQuery.ts';

/**
 * What is not told apart for those who may not see the people, since everybody knows how it hangs
 * together with what is: a province's own bodies are those of its tier, most kinds of bodies are of
 * one tier, a report follows soon upon what happened. Two tables of nearly the same groups, each
 * hiding others, would tell what both hide.
 */
const UNTELLABLE: readonly string[] = ['level', 'organisationKind', 'report'];

/** Refuses to tell apart what those may not have who may not see the people. Errors: FORBIDDEN. */
export function refuseUntellable(told: readonly Grouping[]): void {
  const found = told.find(({ dimension }) => UNTELLABLE.includes(dimension));
  if (!found) return;
  throw new UserError(
    'FORBIDDEN',
    `Counts by ${found.dimension} are for those who may see all people counted.`,
    { dimension: found.dimension },
  );
}
