import type { CongressTerm } from '../../../entities/enums.ts';
import { congressTerms } from '../../../rules/congress/congressTerms.ts';
import { contentsOf } from '../../../rules/congress/contents.ts';
import {
  documentsDueOn,
  milestonesOf,
  personnelPlanDueOn,
} from '../../../rules/congress/milestones.ts';
import { committeeReferenceMonth } from '../../../rules/congress/referenceMonths.ts';
import { PARTY_LEVELS } from '../../../rules/PartyLevel.ts';
import type { Policies } from '../../../rules/policies/Policies.ts';

type Value = string | number | boolean | null;

/** Values of ours as SQL; none of them has a quote. */
const literal = (value: Value) => (typeof value === 'string' ? `'${value}'` : String(value));
const valuesOf = (rows: readonly (readonly Value[])[]) =>
  `values ${rows.map((row) => `(${row.map(literal).join(', ')})`).join(', ')}`;

const FACTS = { held: false, personnelReady: true, superiorAgrees: false, members: null } as const;
const TERM: CongressTerm = 'TERM_2025_2030';

/** The schedule of each level that has one. */
function schedules(policies: Policies) {
  return PARTY_LEVELS.map((level) => {
    const { schedule } = congressTerms({ ...FACTS, level, merged: false }, policies);
    if (!schedule) throw new Error(`No congress of a ${level} is dated.`);
    return { level, ...schedule };
  });
}

/**
 * SQL for what the rules set for an organisation as such:
 * `(level, merged, term, contents, age_month, latest_on, most_days)`. Directive 45-CT/TW dates this
 * term's congresses alone.
 */
export function termsValues(policies: Policies): string {
  const rows = PARTY_LEVELS.flatMap((level) =>
    [false, true].flatMap((merged) => {
      const { kind, schedule } = congressTerms({ ...FACTS, level, merged }, policies);
      const next = committeeReferenceMonth(level, 'TERM_2030_2035');
      const now = committeeReferenceMonth(level, TERM);
      return [
        [level, merged, TERM, kind, now, schedule?.latestOn ?? null, schedule?.mostDays ?? null],
        [level, merged, 'TERM_2030_2035', kind, next, null, null],
      ] as const;
    }),
  );
  return valuesOf(rows);
}

/** An organisation of each kind of contents, for what else follows from these. */
const OF_EACH_KIND = [
  { level: 'BASE' },
  { level: 'BASE', personnelReady: false, superiorAgrees: true },
  { level: 'PROVINCE', merged: true },
  { level: 'COMMUNE', held: true },
] as const;

/** SQL for how the committee and the delegation come about: `(contents, committee, delegation)`. */
export function choicesValues(): string {
  return valuesOf(
    OF_EACH_KIND.map((facts) => {
      const { kind, committee, delegation } = contentsOf({ ...FACTS, merged: false, ...facts });
      return [kind, committee, delegation];
    }),
  );
}

/** SQL for the steps of a level's congress: `(level, code, due_on)`. */
export function milestoneValues(policies: Policies): string {
  return valuesOf(
    schedules(policies).flatMap(({ level, latestOn }) =>
      milestonesOf(level, latestOn, policies).map(({ code, dueOn }) => [level, code, dueOn]),
    ),
  );
}

/** SQL for when a level's documents and its plan of people are due: `(level, documents, plan)`. */
export function dueValues(policies: Policies): string {
  return valuesOf(
    schedules(policies).map(({ level, latestOn }) => [
      level,
      documentsDueOn(latestOn, policies),
      personnelPlanDueOn(level, latestOn, policies),
    ]),
  );
}
