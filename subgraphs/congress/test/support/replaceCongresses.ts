import type { TestCongress } from './congress.ts';
import { type RandomCongress, SLOTS } from './randomCongresses.ts';

type Row = Readonly<Record<string, unknown>>;
const REPORTED = { reported_on: '2025-08-01', provenance: 'IMPORTED' };

async function insertAll({ arrange }: TestCongress, table: string, rows: readonly Row[]) {
  const columns = Object.keys(Object.assign({}, ...rows)).join(', ');
  if (rows.length === 0) return;
  await arrange(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`,
    [JSON.stringify(rows)],
  );
}

const DOCUMENT_COLUMNS = [
  'drafting_on',
  'consulted_on',
  'appraised_on',
  'approved_on',
  'adopted_on',
];
const PLAN_COLUMNS = ['built_on', 'appraised_on', 'decided_on'];
const inColumns = (columns: readonly string[], days: readonly string[]) =>
  Object.fromEntries(columns.map((column, i) => [column, days[i] ?? null]));

/** The organisations of all slots. */
export function insertSlots(congresses: TestCongress): Promise<void> {
  const rows = SLOTS.map(({ id, unit, level, merged }) => ({
    id,
    unit_id: unit,
    level,
    merged,
    name: id,
    folded_name: id,
    valid_from: '2025-07-01',
    ...REPORTED,
  }));
  return insertAll(congresses, 'party_organisation', rows);
}

/** Puts congresses in place of those that are there. */
export async function replaceCongresses(to: TestCongress, all: readonly RandomCongress[]) {
  await to.arrange('delete from congress');
  const of = ({ slot: { id, unit } }: RandomCongress) => ({ congress_id: id, unit_id: unit });
  await insertAll(
    to,
    'congress',
    all.map(({ slot: { id, unit, level }, latest, held }) => ({
      id,
      organisation_id: id,
      unit_id: unit,
      level,
      term: 'TERM_2025_2030',
      contents: 'TWO',
      committee_choice: 'APPOINTED',
      age_month: '2025-07',
      latest_on: latest,
      held_from: held,
      held_to: held,
      ...REPORTED,
    })),
  );
  await insertAll(
    to,
    'milestone',
    all.flatMap((one) =>
      one.milestones.map(({ code, due, done }) => ({
        ...of(one),
        code,
        due_on: due,
        done_on: done,
        reported_on: done,
        provenance: 'IMPORTED',
      })),
    ),
  );
  await insertAll(
    to,
    'congress_document',
    all.flatMap((one) =>
      one.documents.map(({ due, days }, i) => ({
        ...of(one),
        id: `${one.slot.id} ${i}`,
        kind: 'OTHER',
        title: `${i}`,
        due_on: due,
        ...inColumns(DOCUMENT_COLUMNS, days),
        ...REPORTED,
      })),
    ),
  );
  await insertAll(
    to,
    'personnel_plan',
    all.flatMap((one) =>
      one.plan
        ? [
            {
              ...of(one),
              id: one.slot.id,
              due_on: one.plan.due,
              ...inColumns(PLAN_COLUMNS, one.plan.days),
              ...REPORTED,
            },
          ]
        : [],
    ),
  );
  await insertAll(
    to,
    'committee_result',
    all.flatMap((one) =>
      one.result
        ? [
            {
              ...of(one),
              decided_on: one.result.decided,
              members: one.result.members,
              standing: one.result.standing,
              secretaries: 1,
              deputies: 2,
              women: one.result.women,
              women_in_standing: one.result.womenInStanding,
              young: one.result.young,
              science_technology: one.result.scienceTechnology,
              new_members: one.result.newMembers,
              ...REPORTED,
            },
          ]
        : [],
    ),
  );
}
