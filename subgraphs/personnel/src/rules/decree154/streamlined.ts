import { protectionElsewhere } from '../conditions/protection.ts';
import { scope154 } from '../conditions/scope154.ts';
import { stillInService } from '../conditions/yearsLeft.ts';
import { type Check, met } from '../departure/Check.ts';
import type { Basis, Category } from '../departure/DepartureInput.ts';
import type { Situation } from '../departure/Situation.ts';

/** The reasons for leaving that Articles 6 to 8 of Decree 154/2025 are looked at for. */
export const BASES_154: readonly Basis[] = [
  'STREAMLINING',
  'DIRECTLY_AFFECTED',
  'LEADER_EASING',
  'TWO_TIER_MODEL',
  'VILLAGE_ARRANGEMENT',
];

const CATEGORIES: readonly Category[] = ['CADRE', 'CIVIL_SERVANT', 'PUBLIC_EMPLOYEE', 'CONTRACT'];

/** Commune and village workers have no access (Art. 9.4); the arrangement's own people by a policy. */
function group({ input, policies }: Situation): Check {
  if (!CATEGORIES.includes(input.category)) return { reason: 'NOT_COVERED_GROUP' };
  const streamlined =
    input.basis === 'STREAMLINING' || policies.decree154For === 'ALL_ARRANGEMENTS';
  return met(streamlined, 'NOT_COVERED_GROUP');
}

/** What Articles 6 to 8 of Decree 154/2025 ask of everyone. */
export function streamlined(situation: Situation): readonly Check[] {
  return [
    group(situation),
    met(situation.input.sector === 'CIVIL', 'NOT_STATED_FOR_GROUP'),
    ...protectionElsewhere(situation),
    ...scope154(situation),
    ...stillInService(situation),
  ];
}
