import type { CalendarDay } from '@haicap/domain-kit';
import type { DocumentKind, PartyOrganisationLevel } from '../../entities/enums.ts';
import { type CongressTerms, congressTerms } from '../congress/congressTerms.ts';
import { dealsWithReports } from '../congress/contents.ts';
import {
  type DatedMilestone,
  documentsDueOn,
  milestonesOf,
  personnelPlanDueOn,
} from '../congress/milestones.ts';
import type { PartyLevel } from '../PartyLevel.ts';
import type { Policies } from '../policies/Policies.ts';
import { type CongressRefused, refused } from './CongressFault.ts';

/** An organisation that is to hold a congress. */
export interface OpeningOrganisation {
  readonly id: string;
  readonly level: PartyOrganisationLevel;
  readonly merged: boolean;
  readonly members: number | null;
  readonly validFrom: CalendarDay;
  readonly validTo: CalendarDay | null;
  /** Its congress of the term; null where none is recorded. */
  readonly congressId: string | null;
}

/** What an officer says of it. */
export interface OpeningFacts {
  readonly held: boolean;
  readonly personnelReady: boolean;
  readonly superiorAgrees: boolean;
}

/** What is written when a congress is opened. */
export interface Opening {
  readonly level: PartyLevel;
  readonly terms: CongressTerms;
  readonly milestones: readonly DatedMilestone[];
  readonly documents: readonly (readonly [Exclude<DocumentKind, 'OTHER'>, CalendarDay | null])[];
  /** Null where no plan of people is asked for. */
  readonly plan: { readonly dueOn: CalendarDay | null } | null;
}

/** Why an organisation has no congress to open; null where it has. */
function openingFault(
  { id, level, validFrom, validTo, congressId }: OpeningOrganisation,
  today: CalendarDay,
): CongressRefused | null {
  if (level === 'CELL') return refused({ code: 'NO_CONGRESS_TERMS', organisationId: id });
  if (validFrom > today || (validTo !== null && validTo <= today)) {
    const code = 'PARTY_ORGANISATION_NOT_LIVING';
    return refused({ code, organisationId: id, on: today, validFrom, validTo });
  }
  return congressId === null ? null : refused({ code: 'CONGRESS_ALREADY_OPENED', congressId });
}

/**
 * All that Directive 45-CT/TW and the policies fill in when a congress is opened: contents, days,
 * steps, its two documents and the plan of people. A conference on the superiors' drafts
 * has neither days, steps nor documents; no plan is asked for where the committee is elected later
 * or reviewed.
 */
export function planOpening(
  organisation: OpeningOrganisation,
  facts: OpeningFacts,
  today: CalendarDay,
  policies: Policies,
): Opening | CongressRefused {
  const fault = openingFault(organisation, today);
  if (fault || organisation.level === 'CELL') {
    return fault ?? refused({ code: 'NO_CONGRESS_TERMS', organisationId: organisation.id });
  }
  const { level, merged, members } = organisation;
  const terms = congressTerms({ level, merged, members, ...facts }, policies);
  const latestOn = terms.schedule?.latestOn ?? null;
  const documentsDue = latestOn && documentsDueOn(latestOn, policies);
  const planned = terms.committee === 'ELECTED' || terms.committee === 'APPOINTED';
  return {
    level,
    terms,
    milestones: latestOn === null ? [] : milestonesOf(level, latestOn, policies),
    documents: dealsWithReports(terms.kind)
      ? [
          ['POLITICAL_REPORT', documentsDue],
          ['REVIEW_REPORT', documentsDue],
        ]
      : [],
    plan: planned ? { dueOn: latestOn && personnelPlanDueOn(level, latestOn, policies) } : null,
  };
}
