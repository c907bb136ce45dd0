import type { TestCongress } from './congress.ts';

type Row = Readonly<Record<string, unknown>>;

const IMPORTED = { reported_on: '2025-07-01', provenance: 'IMPORTED' } as const;

/** Arranges facts by table: what a row leaves out has a plain value. */
const PLAIN = {
  party_organisation: {
    level: 'BASE',
    name: 'Đảng bộ cơ sở',
    folded_name: 'dang bo co so',
    valid_from: '2025-01-01',
    ...IMPORTED,
  },
  congress: {
    level: 'BASE',
    term: 'TERM_2025_2030',
    contents: 'FOUR',
    committee_choice: 'ELECTED',
    delegation_choice: 'ELECTED',
    age_month: '2025-04',
    ...IMPORTED,
  },
  milestone: { code: 'PLAN_ISSUED', due_on: '2025-07-01', provenance: 'IMPORTED' },
  congress_document: { kind: 'POLITICAL_REPORT', title: 'Báo cáo chính trị', ...IMPORTED },
  personnel_plan: IMPORTED,
  committee_result: {
    decided_on: '2025-07-01',
    members: 30,
    standing: 10,
    secretaries: 1,
    deputies: 2,
    ...IMPORTED,
  },
  progress_event: { subject: 'MILESTONE', item_id: 'PLAN_ISSUED', step: 'DONE', is_sample: false },
  election_preparation: { election_day: '2026-03-15', ...IMPORTED },
  election_step: { election_day: '2026-03-15', ...IMPORTED },
  week_report: { closed_by: 'somebody' },
} as const satisfies Readonly<Record<string, Row>>;

/** Inserts a row as the owner. */
export async function insert(
  congress: TestCongress,
  table: keyof typeof PLAIN,
  row: Row,
): Promise<void> {
  const full: Row = { ...PLAIN[table], ...row };
  const columns = Object.keys(full);
  await congress.arrange(
    `insert into ${table} (${columns.join(', ')})
     values (${columns.map((_, i) => `$${i + 1}`).join(', ')})`,
    Object.values(full),
  );
}

/** An organisation `o-<id>` at a unit, with its congress `<id>`. */
export async function party(
  congress: TestCongress,
  id: string,
  unit: string,
  { level = 'BASE', organisation = {}, ...more }: Row & { level?: string; organisation?: Row } = {},
): Promise<void> {
  const shared = { unit_id: unit, level };
  await insert(congress, 'party_organisation', { id: `o-${id}`, ...shared, ...organisation });
  await insert(congress, 'congress', { id, organisation_id: `o-${id}`, ...shared, ...more });
}

/** A milestone of a congress; done milestones were reported on their day. */
export function milestone(
  congress: TestCongress,
  id: string,
  unit: string,
  row: Row & { readonly done_on?: string },
): Promise<void> {
  const reported = row.done_on ? { reported_on: row.done_on } : {};
  return insert(congress, 'milestone', { congress_id: id, unit_id: unit, ...reported, ...row });
}
