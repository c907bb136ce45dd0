import type { SampleRandom } from '@haicap/domain-kit';
import { type SampleUnit, sampleId } from '@haicap/subgraph-kit';
import { foldOnce } from './foldOnce.ts';
import { madeUpPerson } from './madeUpPerson.ts';
import type { Body, Place } from './Place.ts';
import type { PersonRow, PostRow, QuotaRow, SampleRows } from './rows.ts';

/** How many of a kind of place there are, and how many people hold one. */
export interface Seats {
  readonly place: Place;
  readonly quota: number;
  readonly people: number;
}

/** The days by which a head's place that stands empty was to be filled. */
const FILL_BY = ['2025-08-15', '2025-08-31', '2025-09-30'] as const;

/** Sets up the posts, quotas and people of a unit's bodies; answers who holds which kind of place. */
export function seatPeople(
  rows: SampleRows,
  random: SampleRandom,
  unit: SampleUnit,
  seats: Iterable<Seats>,
  reportedOn: string,
): ReadonlyMap<Place, readonly PersonRow[]> {
  const quotas = new Map<string, QuotaRow>();
  const holders = new Map<Place, PersonRow[]>();
  let number = 0;
  for (const { place, quota, people } of seats) {
    const organisationId = sampleId(unit.code, place.body);
    const post = postOf(unit, place, people === 0 ? random.pick(FILL_BY) : null);
    rows.posts.push(post);
    addQuota(quotas, { ...place, organisationId, unitId: unit.id, headcount: quota });
    const seated = Array.from({ length: people }, () =>
      madeUpPerson(random, place, {
        personId: sampleId(unit.code, ++number),
        unitId: unit.id,
        organisationId,
        postId: post.id,
        reportedOn,
      }),
    );
    rows.people.push(...seated);
    holders.set(place, seated);
  }
  rows.quotas.push(...quotas.values());
  return holders;
}

function addQuota(quotas: Map<string, QuotaRow>, row: QuotaRow): void {
  const key = [row.organisationId, row.category, row.speciality].join();
  const headcount = (quotas.get(key)?.headcount ?? 0) + row.headcount;
  quotas.set(key, { ...row, headcount });
}

/** The post of a kind of place; one that a head leaves empty has a day to be filled by. */
export function postOf(unit: SampleUnit, place: Place, fillBy: string | null): PostRow {
  return {
    id: sampleId(unit.code, place.body, place.slug),
    organisationId: sampleId(unit.code, place.body),
    unitId: unit.id,
    title: place.title,
    isHead: place.isHead,
    category: place.category,
    speciality: place.speciality,
    requiredSpeciality: place.speciality !== 'LEADERSHIP',
    requiredQualification: place.qualification,
    fillBy: place.isHead ? fillBy : null,
  };
}

/** Adds a body of a unit. */
export function addBody(
  rows: SampleRows,
  unit: SampleUnit,
  level: 'COMMUNE' | 'PROVINCE' | 'CENTRAL',
  { slug, kind, name }: Body,
  { parent = null, validTo = null }: { parent?: string | null; validTo?: string | null } = {},
): void {
  rows.organisations.push({
    id: sampleId(unit.code, slug),
    unitId: unit.id,
    level,
    kind,
    name,
    foldedName: foldOnce(name),
    parentId: parent && sampleId(unit.code, parent),
    validTo,
  });
}
