import { badInput } from '@haicap/subgraph-kit';
import {
  type CongressFacts,
  type CongressTerms,
  congressTerms as termsOf,
} from '../rules/congress/congressTerms.ts';
import type { Policies } from '../rules/policies/Policies.ts';
import { readCount } from './readCount.ts';

/** More members than the whole party has. */
const MOST_MEMBERS = 10_000_000;

/** What holds for a congress. @throws UserError BAD_USER_INPUT for facts that contradict each other */
export function congressTerms(facts: CongressFacts, policies: Policies): CongressTerms {
  const { level, merged, held, personnelReady, superiorAgrees } = facts;
  if (held && (level !== 'COMMUNE' || merged)) {
    throw badInput('held', 'expected of an unmerged commune alone.');
  }
  if (superiorAgrees && personnelReady) {
    throw badInput('superiorAgrees', 'expected where personnelReady is false alone.');
  }
  const range = { from: 1, to: MOST_MEMBERS, unit: 'members' };
  return termsOf({ ...facts, members: readCount('members', facts.members, range) }, policies);
}
