import { randomOf, type SampleRandom } from '@haicap/domain-kit';
import { SAMPLE_BEGIN, type SampleUnit, sampleId } from '@haicap/subgraph-kit';
import {
  COMMUNE_BODIES,
  COUNCIL_HEAD,
  PROJECT_BODY,
  SECRETARY,
  URBAN_DEPARTMENT,
} from './communePlaces.ts';
import { communeSeats, communeSize } from './communeSeats.ts';
import { madeUpPerson } from './madeUpPerson.ts';
import { addOpenDeparture } from './openDeparture.ts';
import { specialist } from './Place.ts';
import type { SampleRows } from './rows.ts';
import { addBody, postOf, type Seats, seatPeople } from './seatPeople.ts';

/** One-level centres of the city or province take the place of the communes' (Hà Nội, Quảng Ninh). */
const ONE_LEVEL_CENTRES: readonly string[] = ['01', '22'];

const DISSOLVED_ON = '2025-10-01';

/** What the sample must know of a commune beside its unit. */
export interface CommuneTraits {
  /** True for a ward, and for Phú Quốc. */
  readonly urban: boolean;
  readonly provinceCode: string;
}

/** Makes up a commune's bodies, places and people; the same for the same code, always. */
export function addCommune(rows: SampleRows, unit: SampleUnit, traits: CommuneTraits): void {
  const random = randomOf(unit.code);
  const hasCentre = !ONE_LEVEL_CENTRES.includes(traits.provinceCode);
  const has = ({ slug }: { slug: string }) => hasCentre || slug !== 'service';
  for (const body of COMMUNE_BODIES.filter(has)) {
    const department = body.slug === 'economy' && traits.urban ? URBAN_DEPARTMENT : {};
    addBody(rows, unit, 'COMMUNE', { ...body, ...department }, { parent: parentOf(body.slug) });
  }
  const seats = communeSeats(random, communeSize(random), ({ body }) => has({ slug: body }));
  const reportedOn = random.chance(0.15) ? '2025-07-15' : SAMPLE_BEGIN;
  const holders = seatPeople(rows, random, unit, seats, reportedOn);

  const secretary = holders.get(SECRETARY)?.[0];
  rows.posts.push(postOf(unit, COUNCIL_HEAD, secretary ? null : '2025-08-15'));
  if (secretary) {
    rows.otherAssignments.push({
      id: sampleId(unit.code, 'council-head'),
      personId: secretary.id,
      organisationId: sampleId(unit.code, COUNCIL_HEAD.body),
      unitId: unit.id,
      postId: sampleId(unit.code, COUNCIL_HEAD.body, COUNCIL_HEAD.slug),
      kind: 'CONCURRENT',
      category: COUNCIL_HEAD.category,
      speciality: COUNCIL_HEAD.speciality,
      validFrom: SAMPLE_BEGIN,
      expectedEnd: null,
      fromOrganisationId: null,
    });
  }
  if (random.chance(0.05)) addDissolvedBody(rows, random, unit, reportedOn);
  if (random.chance(0.07)) addOpenDeparture(rows, random, unit, 'COMMUNE', [...holders.values()]);
  if (random.chance(0.15)) addNeed(rows, unit, seats);
}

function parentOf(slug: string): string | null {
  if (['office', 'economy', 'culture', 'service'].includes(slug)) return 'committee';
  return ['party-office', 'party-building', 'inspection'].includes(slug) ? 'party' : null;
}

/** Two who have no assignment since their body was dissolved. */
function addDissolvedBody(
  rows: SampleRows,
  random: SampleRandom,
  unit: SampleUnit,
  reportedOn: string,
): void {
  addBody(rows, unit, 'COMMUNE', PROJECT_BODY, { validTo: DISSOLVED_ON });
  const place = {
    ...specialist(PROJECT_BODY.slug, 'CONSTRUCTION', 'Viên chức quản lý dự án'),
    category: 'PUBLIC_EMPLOYEE',
  } as const;
  const post = postOf(unit, place, null);
  rows.posts.push(post);
  for (const number of [1, 2]) {
    rows.people.push(
      madeUpPerson(random, place, {
        personId: sampleId(unit.code, PROJECT_BODY.slug, number),
        unitId: unit.id,
        organisationId: post.organisationId,
        postId: post.id,
        reportedOn,
        endedOn: DISSOLVED_ON,
      }),
    );
  }
}

/** Asks for people where most lack. */
function addNeed(rows: SampleRows, unit: SampleUnit, seats: readonly Seats[]): void {
  const [worst] = seats
    .filter(({ place }) => place.leadership === null)
    .toSorted((a, b) => b.quota - b.people - (a.quota - a.people));
  if (!worst || worst.quota <= worst.people) return;
  const { body, category, speciality } = worst.place;
  rows.needs.push({
    id: sampleId(unit.code, 'need'),
    unitId: unit.id,
    organisationId: sampleId(unit.code, body),
    category,
    speciality,
    headcount: worst.quota - worst.people,
  });
}
