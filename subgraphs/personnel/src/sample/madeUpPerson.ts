import { addDays, type SampleRandom } from '@haicap/domain-kit';
import { SAMPLE_BEGIN } from '@haicap/subgraph-kit';
import type { Speciality } from '../__generated__/types.ts';
import type { Qualification, Sex } from '../entities/enums.ts';
import { madeUpName } from './madeUpName.ts';
import type { Place } from './Place.ts';
import type { PersonRow, Work } from './rows.ts';

/** Of 100 staff this many do not fit: 94.6 % were suitable on 28 October 2025. */
export const UNFIT_SHARE = 0.054;

const FIELDS = [
  'OFFICE',
  'HOME_AFFAIRS',
  'JUSTICE',
  'FINANCE',
  'LAND',
  'CONSTRUCTION',
  'AGRICULTURE',
  'CULTURE',
  'EDUCATION',
  'HEALTH',
] as const satisfies readonly Speciality[];

const RANKS = ['NONE', 'INTERMEDIATE', 'COLLEGE', 'BACHELOR', 'MASTER', 'DOCTOR'] as const;
const STEPS = [2.34, 2.67, 3, 3.33, 3.66, 3.99, 4.32, 4.65, 4.98] as const;
const ETHNICITIES = ['Kinh', 'Kinh', 'Kinh', 'Tày', 'Thái', 'Mường', 'Khmer', 'Nùng'] as const;

/** Where somebody is put. */
export interface Seat {
  readonly personId: string;
  readonly unitId: string;
  readonly organisationId: string;
  readonly postId: string;
  readonly reportedOn: string;
  readonly endedOn?: string | null;
}

/** Somebody on staff; one of 19 lacks the field or the qualification that the place asks for. */
export function madeUpPerson(random: SampleRandom, place: Place, seat: Seat): PersonRow {
  const unfit = random.chance(UNFIT_SHARE);
  const otherField = unfit && place.speciality !== 'LEADERSHIP' && random.chance(0.6);
  const sex: Sex = random.chance(place.body === 'military' ? 0.03 : 0.42) ? 'FEMALE' : 'MALE';
  const birthYear = 1966 + random.below(34);
  const { personId, unitId, reportedOn } = seat;
  return {
    id: personId,
    unitId,
    ...madeUpName(random, sex),
    birthDate: dayIn(random, birthYear),
    sex,
    qualification: qualificationFor(random, place.qualification, unfit && !otherField),
    specialities: fieldsFor(random, place, otherField),
    digitalSkills: skillsFor(random, place),
    leftOn: null,
    reportedOn,
    work: workOf(random, place, seat, birthYear, sex),
  };
}

/** A day of a year, evenly. */
export function dayIn(random: SampleRandom, year: number): string {
  return addDays(`${year}-01-01`, random.below(365));
}

function qualificationFor(random: SampleRandom, asked: Qualification, lower: boolean) {
  const rank = RANKS.indexOf(asked);
  if (lower) return RANKS[random.below(rank)] ?? 'NONE';
  const above = random.chance(0.2) ? 1 : 0;
  return RANKS[Math.min(rank + above, RANKS.length - 1)] ?? asked;
}

function fieldsFor(random: SampleRandom, place: Place, other: boolean): readonly Speciality[] {
  const any = random.pick(FIELDS);
  if (place.speciality === 'LEADERSHIP') return [any];
  if (other) return [any === place.speciality ? 'GENERAL' : any];
  const second = random.chance(0.15) && any !== place.speciality;
  return second ? [place.speciality, any] : [place.speciality];
}

function skillsFor(random: SampleRandom, place: Place) {
  if (place.speciality === 'INFORMATION_TECHNOLOGY') return 'ADVANCED';
  const at = random.share();
  return at < 0.05 ? 'NONE' : at < 0.8 ? 'BASIC' : 'ADVANCED';
}

function grade(random: SampleRandom): string {
  const at = random.share();
  return at < 0.18 ? 'E' : at < 0.83 ? 'G' : at < 0.99 ? 'C' : 'N';
}

function workOf(
  random: SampleRandom,
  { category, speciality, leadership }: Place,
  { organisationId, postId, endedOn = null }: Seat,
  birthYear: number,
  sex: Sex,
): Work {
  const since = birthYear + 22 + random.below(4);
  const years = Number(SAMPLE_BEGIN.slice(0, 4)) - since;
  const mayBeMother = sex === 'FEMALE' && birthYear > 1982;
  return {
    organisationId,
    postId,
    category,
    speciality,
    endedOn,
    coefficient: STEPS[Math.max(0, Math.min(STEPS.length - 1, Math.floor(years / 3)))] ?? STEPS[0],
    leadership,
    insuredFrom: `${Math.min(since, 2025)}-0${1 + random.below(6)}`,
    ratings: grade(random) + grade(random) + grade(random),
    ethnicity: random.chance(0.3) ? random.pick(ETHNICITIES) : null,
    partyJoinedOn: random.chance(0.7) ? dayIn(random, Math.min(since + 3, 2024)) : null,
    protection:
      mayBeMother && random.chance(0.06)
        ? random.pick(['PREGNANCY', 'MATERNITY_LEAVE', 'SMALL_CHILD', 'SMALL_CHILD'])
        : null,
    proceeding: random.chance(0.002)
      ? random.pick(['DISCIPLINE', 'PROSECUTION', 'INSPECTION'])
      : null,
  };
}
