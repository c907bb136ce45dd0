import { randomUUID } from 'node:crypto';
import type { CalendarDay } from '@haicap/domain-kit';
import type { Written } from '@haicap/subgraph-kit';
import type { PoolClient } from 'pg';
import { DOCUMENT_TITLES } from '../../rules/congress/documentTitles.ts';
import type { Opening } from '../../rules/steps/planOpening.ts';
import { change } from '../run/changes.ts';
import { type FoundOrganisation, OPENED_TERM } from '../state/openingOrganisations.ts';

/** A congress to write. */
export interface OpeningToWrite {
  readonly organisation: FoundOrganisation;
  readonly opening: Opening;
  readonly pilot: boolean;
  readonly planned: { readonly from: CalendarDay; readonly to: CalendarDay } | null;
}

const OF_ROW = { version: 1, source: null } as const;

function rowsOf({ organisation, opening, pilot, planned }: OpeningToWrite, today: CalendarDay) {
  const id = randomUUID();
  const { terms, level, milestones, documents, plan } = opening;
  const { unitId: unit_id, provenance } = organisation;
  const common = { ...OF_ROW, unit_id, provenance, reported_on: today };
  const part = { ...common, congress_id: id };
  return {
    congress: {
      ...common,
      id,
      organisation_id: organisation.id,
      level,
      term: OPENED_TERM,
      contents: terms.kind,
      committee_choice: terms.committee,
      delegation_choice: terms.delegation,
      age_month: terms.ageMonth,
      latest_on: terms.schedule?.latestOn ?? null,
      most_days: terms.schedule?.mostDays ?? null,
      pilot,
      planned_from: planned?.from ?? null,
      planned_to: planned?.to ?? null,
    },
    milestones: milestones.map(({ code, dueOn }) => ({
      ...part,
      code,
      due_on: dueOn,
      reported_on: null,
    })),
    documents: documents.map(([kind, dueOn]) => ({
      ...part,
      id: randomUUID(),
      kind,
      title: DOCUMENT_TITLES[kind],
      secrecy: 'NONE',
      due_on: dueOn,
    })),
    plans: plan ? [{ ...part, id: randomUUID(), secrecy: 'NONE', due_on: plan.dueOn }] : [],
  };
}

/** Writes congresses with all that belongs to them: a statement a table, however many they are. */
export async function writeOpenings(
  client: PoolClient,
  openings: readonly OpeningToWrite[],
  today: CalendarDay,
): Promise<readonly Written[]> {
  const sets = openings.map((each) => rowsOf(each, today));
  const write = async (table: string, rows: readonly object[]) => {
    if (rows.length === 0) return;
    await client.query(
      `insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
      [JSON.stringify(rows)],
    );
  };
  await write(
    'congress',
    sets.map(({ congress }) => congress),
  );
  await write(
    'milestone',
    sets.flatMap(({ milestones }) => milestones),
  );
  await write(
    'congress_document',
    sets.flatMap(({ documents }) => documents),
  );
  await write(
    'personnel_plan',
    sets.flatMap(({ plans }) => plans),
  );
  return sets.map(({ congress, documents, plans }) => ({
    entityId: congress.id,
    changes: [
      change('PartyCongress', congress.id, 'CREATED', CONGRESS_FIELDS),
      ...documents.map(({ id }) => change('CongressDocument', id, 'CREATED', DOCUMENT_FIELDS)),
      ...plans.map(({ id }) => change('PersonnelPlan', id, 'CREATED', PLAN_FIELDS)),
    ],
  }));
}

const CONGRESS_FIELDS = [
  ...['organisation', 'term', 'contents', 'committee', 'delegation', 'ageMonth', 'latestOn'],
  ...['mostDays', 'pilot', 'planned', 'milestones', 'documents', 'personnelPlan'],
];
const DOCUMENT_FIELDS = ['kind', 'title', 'dueOn', 'status'];
const PLAN_FIELDS = ['dueOn', 'step'];
