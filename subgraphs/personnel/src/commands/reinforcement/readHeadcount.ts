import { badInput } from '@haicap/subgraph-kit';

const MOST = 1000;

/** How many a need or an offer is about. Errors: BAD_USER_INPUT. */
export function readHeadcount(headcount: number): number {
  if (headcount < 1 || headcount > MOST) {
    throw badInput('input.headcount', `expected 1 to ${MOST}.`);
  }
  return headcount;
}
