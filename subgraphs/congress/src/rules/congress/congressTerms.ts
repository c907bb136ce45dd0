import type { YearMonth } from '@haicap/domain-kit';
import { isUnderCentre } from '../PartyLevel.ts';
import { type Policies, type PolicyUse, withPolicies } from '../policies/Policies.ts';
import { type CommitteeSizes, committeeSizes } from '../structure/committeeSizes.ts';
import { type Contents, contentsOf, type OrganisationFacts } from './contents.ts';
import { type Delegates, delegatesOf } from './delegates.ts';
import { committeeReferenceMonth, stateReferenceMonth } from './referenceMonths.ts';
import { type Schedule, schedule } from './schedule.ts';

/** An organisation as far as its congress depends on it. */
export interface CongressFacts extends OrganisationFacts {
  /** Its members; null when not known. */
  readonly members: number | null;
}

/** All that holds for the congress of an organisation. */
export interface CongressTerms extends Contents {
  /** Null where a conference takes the congress's place. */
  readonly schedule: Schedule | null;
  /** True where the congress is to be shorter than the most days, having two contents. */
  readonly shorter: boolean;
  readonly ageMonth: YearMonth;
  readonly stateAgeMonth: YearMonth;
  /** Where ages are counted when people for 2030 to 2035 are planned. */
  readonly planningAgeMonth: YearMonth;
  readonly delegates: Delegates | null;
  readonly sizes: CommitteeSizes;
  readonly policies: readonly PolicyUse[];
}

/** What Directive 45-CT/TW sets for the congress of an organisation. */
export function congressTerms(facts: CongressFacts, policies: Policies): CongressTerms {
  const { level, merged, members } = facts;
  const contents = contentsOf(facts);
  const isCongress = contents.kind !== 'CONFERENCE';
  return withPolicies(policies, (read) => ({
    ...contents,
    schedule: isCongress ? schedule(level, read) : null,
    shorter: isUnderCentre(level) && contents.kind === 'TWO',
    ageMonth: committeeReferenceMonth(level, 'TERM_2025_2030'),
    stateAgeMonth: stateReferenceMonth('TERM_2025_2030'),
    planningAgeMonth: committeeReferenceMonth(level, 'TERM_2030_2035'),
    delegates: isCongress ? delegatesOf(level, members, read) : null,
    sizes: committeeSizes(level, merged, read),
  }));
}
