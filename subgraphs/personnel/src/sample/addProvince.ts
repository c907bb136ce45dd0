import { randomOf } from '@haicap/domain-kit';
import { SAMPLE_BEGIN, type SampleUnit, sampleId } from '@haicap/subgraph-kit';
import { addLeavers } from './addLeavers.ts';
import type { Leaver } from './leaver.ts';
import { departmentsOf } from './provincialPlaces.ts';
import type { PersonRow, SampleRows } from './rows.ts';
import { addBody, seatPeople } from './seatPeople.ts';

const SPECIALISTS = 4;
const SECONDED_ON = '2025-09-15';

/** What the sample must know of a province beside its unit. */
export interface ProvinceTraits {
  /** Its place among the provinces. */
  readonly rank: number;
  readonly leavers: readonly Leaver[];
  /** The communes that get sample rows: whoever is seconded goes there. */
  readonly communes: readonly SampleUnit[];
}

/**
 * Makes up a province's departments, about eight people in each, so that all staff are some 140,000,
 * with up to two specialists beyond the quota of four; who is beyond is offered, or seconded.
 */
export function addProvince(rows: SampleRows, unit: SampleUnit, traits: ProvinceTraits): void {
  const random = randomOf(unit.code);
  const departments = departmentsOf(traits.rank);
  const beyond = new Map(departments.map((each) => [each, random.below(3)]));
  const seats = departments.flatMap((department) => {
    const [head, deputy, specialists] = department.places;
    return [
      { place: head, quota: 1, people: random.chance(0.97) ? 1 : 0 },
      { place: deputy, quota: 3, people: 2 },
      {
        place: specialists,
        quota: SPECIALISTS,
        people: SPECIALISTS + (beyond.get(department) ?? 0),
      },
    ];
  });
  for (const { body } of departments) addBody(rows, unit, 'PROVINCE', body);
  const holders = seatPeople(rows, random, unit, seats, SAMPLE_BEGIN);
  for (const [at, department] of departments.entries()) {
    const [, , place] = department.places;
    const many = beyond.get(department) ?? 0;
    const [sent, ...rest] = (holders.get(place) ?? []).slice(SPECIALISTS);
    const target = traits.communes[(at * 7) % Math.max(traits.communes.length, 1)];
    if (many === 2 && sent && target) second(rows, sent, target);
    if (many === 1 || rest.length > 0) {
      rows.offers.push({
        id: sampleId(unit.code, place.body, 'offer'),
        unitId: unit.id,
        organisationId: sampleId(unit.code, place.body),
        category: place.category,
        speciality: place.speciality,
        headcount: 1,
      });
    }
  }
  const bodies = departments.map(({ body }) => sampleId(unit.code, body.slug));
  addLeavers(
    rows,
    unit,
    'PROVINCE',
    traits.leavers,
    (place) => bodies[place % bodies.length] ?? null,
  );
}

/** Sends somebody to a commune's economic department for three years (Article 12 of Decree 178). */
function second(rows: SampleRows, { id, work }: PersonRow, target: SampleUnit): void {
  if (!work) return;
  rows.otherAssignments.push({
    id: `${id}-seconded`,
    personId: id,
    organisationId: sampleId(target.code, 'economy'),
    unitId: target.id,
    postId: null,
    kind: 'SECONDED',
    category: work.category,
    speciality: work.speciality,
    validFrom: SECONDED_ON,
    expectedEnd: '2028-09-15',
    fromOrganisationId: work.organisationId,
  });
}
