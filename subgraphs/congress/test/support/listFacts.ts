import { UNITS } from '@haicap/subgraph-kit/testing/smallTerritory';
import type { TestCongress } from './congress.ts';
import { insert, milestone, party } from './facts.ts';

const { city, saigon, tanDinh, conDao, hanoi, hoanKiem, country } = UNITS;
const PLACES = [saigon, tanDinh, conDao, hoanKiem, city, hanoi, country];
/** Not in the order of their letters' numbers: á before ạ, D before Đ, each after its plain letter. */
const NAMES = ['Đảng bộ Đa', 'Đảng bộ Da', 'Đảng bộ Ạ', 'Đảng bộ Á', 'Đảng bộ A', 'đảng bộ a'];
const LATEST = ['2025-06-30', '2025-08-31', '2025-08-20', '2025-09-03', '2025-09-04', null];
const HELD = [null, '2025-06-29', null, '2025-08-20', '2025-08-21'];

/** Congresses of every kind; `ended` is of an organisation that ended on 1 August 2025. */
export async function arrangeCongresses(congress: TestCongress): Promise<void> {
  for (let i = 0; i < 42; i += 1) await arrangeOne(congress, i);
  await party(congress, 'ended', saigon, { organisation: ENDED });
  await party(congress, 'saigon', saigon, { level: 'COMMUNE', contents: 'TWO' });
  await party(congress, 'begun', tanDinh, { level: 'COMMUNE', contents: 'TWO' });
  await milestone(congress, 'begun', tanDinh, { done_on: '2025-07-01' });
  const later = { code: 'DELEGATES_CHOSEN', due_on: '2025-12-01' };
  await milestone(congress, 'begun', tanDinh, later);
  await party(congress, 'city', city, { level: 'PROVINCE', contents: 'TWO', pilot: true });
}

const ENDED = { valid_to: '2025-08-01', end_reported_on: '2025-08-01' };
const of = <Value>(values: readonly Value[], i: number) => values[i % values.length] as Value;

/** Bases of every kind: the lists of values have lengths without a common divisor, or nearly so. */
async function arrangeOne(congress: TestCongress, i: number) {
  const unit = of(PLACES, i);
  const id = `c${String((i * 5) % 42).padStart(2, '0')}`;
  const held = of(HELD, i);
  await party(congress, id, unit, {
    level: of(['BASE', 'CELL', 'ABOVE_BASE'], Math.floor(i / 2)),
    term: of(['TERM_2025_2030', 'TERM_2025_2030', 'TERM_2030_2035'], Math.floor(i / 5)),
    contents: of(['FOUR', 'THREE', 'CONFERENCE'], i),
    latest_on: of(LATEST, i),
    held_from: held,
    held_to: held,
    pilot: i % 4 === 1,
    provenance: of(['OFFICIAL', 'IMPORTED', 'SAMPLE'], Math.floor(i / 3)),
    organisation: { name: of(NAMES, Math.floor(i / 2)) },
  });
  if (i % 2 === 0) {
    const done_on = of([null, '2025-08-01', '2025-08-25'], i / 2);
    await insert(congress, 'milestone', {
      ...{ congress_id: id, unit_id: unit, due_on: of(LATEST, i + 1) ?? '2025-12-01' },
      ...{ done_on, reported_on: done_on },
    });
  }
  if (i % 3 === 0) {
    const approved = {
      consulted_on: '2025-06-02',
      appraised_on: '2025-06-03',
      approved_on: '2025-06-04',
    };
    await insert(congress, 'congress_document', {
      ...{ id: `d-${id}`, congress_id: id, unit_id: unit, due_on: of(LATEST, i + 2) },
      ...(i % 6 === 0 ? { drafting_on: '2025-06-01', ...approved } : {}),
    });
  }
}
