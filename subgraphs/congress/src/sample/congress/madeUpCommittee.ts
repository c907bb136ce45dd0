import type { SampleRandom } from '@haicap/domain-kit';
import type { CommitteeFigures } from '../figures/provinceCommittees.ts';

const shareOf = (random: SampleRandom, all: number, from: number, to: number) =>
  Math.round(all * (from + random.share() * (to - from)));

/** What a committee is like: made up around the targets, so that some fall short of them. */
function composition(random: SampleRandom, members: number, standing: number, highland: number) {
  const minorities = highland / 10;
  return {
    members,
    standing,
    women: shareOf(random, members, 0.11, 0.34),
    womenInStanding: Math.min(random.below(4), standing),
    young: shareOf(random, members, 0.06, 0.34),
    scienceTechnology: shareOf(random, members, 0.02, 0.09),
    ethnicMinorities: shareOf(random, members, minorities * 0.3, minorities * 0.9),
    ageSum: Math.round(members * (43 + random.share() * 6)),
  };
}

/** A commune's committee: 27 to 33 members, 9 to 11 of them in the standing committee. */
export function communeCommittee(
  random: SampleRandom,
  merged: boolean,
  highland: number,
): CommitteeFigures {
  const members = 27 + random.below(7);
  return {
    ...composition(random, members, 9 + random.below(3), highland),
    inspection: 5 + 2 * random.below(2),
    deputies: 2 + random.below(2),
    inspectionChairs: 1,
    newMembers: merged ? null : shareOf(random, members, 0.28, 0.45),
    secretaryLocal: random.chance(0.35),
  };
}

/** The committee of a base, which is small. */
export function baseCommittee(random: SampleRandom, highland: number): CommitteeFigures {
  const members = 5 + 2 * random.below(4);
  return {
    ...composition(random, members, 3, highland),
    inspection: null,
    deputies: 1,
    inspectionChairs: null,
    newMembers: shareOf(random, members, 0.2, 0.5),
    secretaryLocal: null,
  };
}

/** A committee of a central body or of the armed forces. */
export function centralCommittee(
  random: SampleRandom,
  members: number,
  standing: number,
): CommitteeFigures {
  return {
    ...composition(random, members, standing, 1),
    inspection: 9,
    deputies: 3,
    inspectionChairs: 1,
    newMembers: Math.ceil((members * 2) / 5),
    secretaryLocal: null,
  };
}
