import { randomOf, type SampleRandom } from '@haicap/domain-kit';
import { type SampleUnit, sampleId } from '@haicap/subgraph-kit';
import type { OrganisationLevel, StaffCategory } from '../entities/enums.ts';
import type { Leaver } from './leaver.ts';
import { madeUpName } from './madeUpName.ts';
import { dayIn } from './madeUpPerson.ts';
import type { SampleRows } from './rows.ts';

/** From when the decisions that made units new count, by tier. */
const ARRANGED_ON = {
  CENTRAL: '2025-03-01',
  PROVINCE: '2025-06-12',
  COMMUNE: '2025-06-16',
} as const;

const CATEGORIES: Readonly<
  Record<OrganisationLevel, readonly [StaffCategory, ...StaffCategory[]]>
> = {
  CENTRAL: ['CIVIL_SERVANT', 'CIVIL_SERVANT', 'PUBLIC_EMPLOYEE'],
  PROVINCE: ['CIVIL_SERVANT', 'CIVIL_SERVANT', 'PUBLIC_EMPLOYEE', 'CONTRACT'],
  COMMUNE: ['CADRE', 'CIVIL_SERVANT', 'CIVIL_SERVANT'],
};

/** Makes up those who left a unit, with no more than who and how; `bodyOf` gives what they left. */
export function addLeavers(
  rows: SampleRows,
  unit: SampleUnit,
  level: OrganisationLevel,
  leavers: readonly Leaver[],
  bodyOf: (place: number) => string | null = () => null,
): void {
  const random = randomOf(`${unit.code} leavers`);
  for (const [place, leaver] of leavers.entries()) {
    const personId = sampleId(unit.code, 'left', place + 1);
    rows.people.push({
      id: personId,
      unitId: unit.id,
      ...whoLeft(random, leaver),
      digitalSkills: null,
      leftOn: leaver.leavingOn,
      reportedOn: leaver.decided.reportedOn,
      work: null,
    });
    rows.departures.push({
      id: sampleId(unit.code, 'departure', place + 1),
      personId,
      unitId: unit.id,
      organisationId: bodyOf(place),
      level,
      category: random.pick(CATEGORIES[level]),
      sector: leaver.sector,
      kind: leaver.kind,
      policy: 'DECREE_178',
      arrangementEffectiveOn: ARRANGED_ON[level],
      leavingOn: leaver.leavingOn,
      status: leaver.paid ? 'PAID' : 'APPROVED',
      refusalReason: null,
      proposedOn: leaver.proposed.on,
      proposedReportedOn: leaver.proposed.reportedOn,
      appraisedOn: leaver.appraised.on,
      appraisedReportedOn: leaver.appraised.reportedOn,
      decidedOn: leaver.decided.on,
      decidedReportedOn: leaver.decided.reportedOn,
      refusedOn: null,
      refusedReportedOn: null,
      paidOn: leaver.paid?.on ?? null,
      paidReportedOn: leaver.paid?.reportedOn ?? null,
      amount: leaver.amount,
    });
  }
}

/** Up to ten years before the age of those who retire, younger if they resign. */
function whoLeft(random: SampleRandom, { kind }: Leaver) {
  const sex = random.chance(0.4) ? ('FEMALE' as const) : ('MALE' as const);
  const oldest = sex === 'FEMALE' ? 1969 : 1964;
  const year = kind === 'EARLY_RETIREMENT' ? oldest + random.below(9) : 1975 + random.below(22);
  return {
    ...madeUpName(random, sex),
    birthDate: dayIn(random, year),
    sex,
    qualification: random.pick(['COLLEGE', 'BACHELOR', 'BACHELOR', 'MASTER'] as const),
    specialities: [],
  };
}
