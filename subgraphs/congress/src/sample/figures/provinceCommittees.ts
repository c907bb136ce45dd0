import { apportion } from './apportion.ts';
import { SAMPLE_PROVINCES, type SampleProvince } from './sampleProvinces.ts';

/** A committee in numbers, of a province, a commune or any other. */
export interface CommitteeFigures {
  readonly members: number;
  readonly standing: number;
  readonly inspection: number | null;
  readonly deputies: number;
  readonly inspectionChairs: number | null;
  readonly women: number;
  readonly womenInStanding: number;
  readonly young: number;
  readonly scienceTechnology: number;
  readonly ethnicMinorities: number;
  readonly newMembers: number | null;
  readonly ageSum: number;
  readonly secretaryLocal: boolean | null;
}

/** What a group of provinces came to in sum. */
interface GroupFigures {
  readonly members: readonly number[];
  readonly standing: readonly number[];
  readonly deputies: number;
  readonly women: readonly number[];
  readonly young: number;
  readonly ethnicMinorities: number;
  readonly ageSum: number;
}

const weightsOf = (group: readonly SampleProvince[]) => group.map(({ communes }) => communes);

/** Committees of a group of provinces that add up to its sums. */
function committeesOf(
  group: readonly SampleProvince[],
  sums: GroupFigures,
): readonly (readonly [string, CommitteeFigures])[] {
  const { members, standing, women } = sums;
  const deputies = apportion(sums.deputies, weightsOf(group), 3);
  const young = apportion(sums.young, members);
  const minorities = apportion(
    sums.ethnicMinorities,
    group.map(({ highland }, at) => highland * (members[at] ?? 0)),
  );
  const ageSum = apportion(sums.ageSum, members);
  return group.map(({ code, merged }, at) => {
    const size = members[at] ?? 0;
    return [
      code,
      {
        members: size,
        standing: standing[at] ?? 0,
        inspection: merged ? 11 : 9,
        deputies: deputies[at] ?? 0,
        inspectionChairs: 1,
        women: women[at] ?? 0,
        womenInStanding: 2,
        young: young[at] ?? 0,
        scienceTechnology: Math.ceil(size / 20),
        ethnicMinorities: minorities[at] ?? 0,
        // A third is renewed of a committee that is elected; of the merged none is asked for.
        newMembers: merged ? null : Math.ceil((size * 36) / 100),
        ageSum: ageSum[at] ?? 0,
        secretaryLocal: false,
      },
    ];
  });
}

/**
 * The eleven that elected: 634 members, 164 of them in standing committees, 11 secretaries; 17.03 %
 * women, 20.98 % of ethnic minorities, 10 % below 42, 49.76 years on average: the whole people that
 * come nearest. Deputies are made up.
 */
function unmerged(): readonly (readonly [string, CommitteeFigures])[] {
  const group = SAMPLE_PROVINCES.filter(({ merged }) => !merged);
  const members = apportion(634, weightsOf(group), 46);
  return committeesOf(group, {
    members,
    standing: apportion(164, weightsOf(group), 13),
    deputies: 11 * 3 + 3,
    women: apportion(108, members),
    young: 63,
    ethnicMinorities: 133,
    ageSum: 31_548,
  });
}

/** Ho Chi Minh City's committee, as published: 109 members, 25 of them women. */
const CITY = { code: '79', members: 109, women: 25 } as const;

/**
 * The 23 that were merged, whose superior appointed: 1,669 members, 461 of them in standing
 * committees, 99 deputy secretaries. Other counts are made up.
 */
function merged(): readonly (readonly [string, CommitteeFigures])[] {
  const group = SAMPLE_PROVINCES.filter((province) => province.merged);
  const at = group.findIndex(({ code }) => code === CITY.code);
  const others = weightsOf(group.toSpliced(at, 1));
  const members = apportion(1669 - CITY.members, others, 55).toSpliced(at, 0, CITY.members);
  const women = apportion(272 - CITY.women, others).toSpliced(at, 0, CITY.women);
  return committeesOf(group, {
    members,
    standing: apportion(461, weightsOf(group), 16),
    deputies: 99,
    women,
    young: 150,
    ethnicMinorities: 210,
    ageSum: Math.round(1669 * 50.4),
  });
}

/** The committees of the 34 provinces by code, adding up to the published results. */
export const PROVINCE_COMMITTEES: ReadonlyMap<string, CommitteeFigures> = new Map([
  ...unmerged(),
  ...merged(),
]);
