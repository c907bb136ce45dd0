import type { CalendarDay } from '@haicap/domain-kit';
import { congressTerms } from '../../rules/congress/congressTerms.ts';
import type { Contents, OrganisationFacts } from '../../rules/congress/contents.ts';
import {
  type DatedMilestone,
  documentsDueOn,
  milestonesOf,
  personnelPlanDueOn,
} from '../../rules/congress/milestones.ts';
import { DEFAULT_POLICIES } from '../../rules/policies/Policies.ts';

/** All that the rules set for a congress, as far as the sample writes it. */
export interface SampleTerms extends Contents {
  readonly ageMonth: string;
  readonly latestOn: CalendarDay | null;
  readonly mostDays: number | null;
  readonly milestones: readonly DatedMilestone[];
  readonly documentsDueOn: CalendarDay | null;
  readonly planDueOn: CalendarDay | null;
}

const known = new Map<string, SampleTerms>();

/** What the rules set, by the readings taken where nothing else is set; found out once for equals. */
export function sampleTerms(facts: OrganisationFacts): SampleTerms {
  const key = JSON.stringify(facts);
  const before = known.get(key);
  if (before) return before;
  const { schedule, ...terms } = congressTerms({ ...facts, members: null }, DEFAULT_POLICIES);
  const latestOn = schedule?.latestOn ?? null;
  const found: SampleTerms = {
    ...terms,
    latestOn,
    mostDays: schedule?.mostDays ?? null,
    milestones: latestOn === null ? [] : milestonesOf(facts.level, latestOn, DEFAULT_POLICIES),
    documentsDueOn: latestOn && documentsDueOn(latestOn, DEFAULT_POLICIES),
    planDueOn: latestOn && personnelPlanDueOn(facts.level, latestOn, DEFAULT_POLICIES),
  };
  known.set(key, found);
  return found;
}
