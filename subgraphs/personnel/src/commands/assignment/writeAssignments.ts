import { randomUUID } from 'node:crypto';
import type { CalendarDay } from '@haicap/domain-kit';
import {
  insertRow,
  NotWritable,
  updateRow,
  updateVersioned,
  type Written,
} from '@haicap/subgraph-kit';
import type { PoolClient } from 'pg';
import { presentUnit } from '../../rules/staffing/presentUnit.ts';
import type {
  AssignmentPlan,
  NewAssignment,
  PersonState,
} from '../../rules/staffing/StaffState.ts';
import { loadAssignments } from '../state/people.ts';

export interface AssignmentWrite {
  readonly person: PersonState;
  readonly plan: AssignmentPlan;
  readonly decision: string | null;
  readonly today: CalendarDay;
  /** What is written to the person beside the unit. */
  readonly set?: Readonly<Record<string, unknown>>;
}

/**
 * Writes what becomes of somebody's assignments and has the person follow to the unit that they
 * belong to today. Answers with the new assignment's id, or the ended one's.
 */
export async function writeAssignments(
  client: PoolClient,
  { person, plan, decision, today, set = {} }: AssignmentWrite,
): Promise<Written> {
  const changes: Written['changes'][number][] = [];
  for (const { id, on, reason } of plan.ends) {
    await endAssignmentRow(client, id, { on, reason, today });
    changes.push({
      entity: 'Assignment',
      entityId: id,
      operation: 'UPDATED',
      fields: ['validTo', 'endReason'],
    });
  }
  const id = plan.begins && (await beginAssignment(client, person, plan.begins, decision, today));
  if (id !== null) {
    const fields = [
      'person',
      'organisation',
      'post',
      'kind',
      'category',
      'speciality',
      'validFrom',
    ];
    changes.push({ entity: 'Assignment', entityId: id, operation: 'CREATED', fields });
  }
  const unitId = await unitToday(client, person, today);
  const moved = unitId === person.unitId ? {} : { unit_id: unitId };
  await updateVersioned(client, 'person', person, { ...set, ...moved });
  const fields = ['assignments', ...(unitId === person.unitId ? [] : ['unit'])];
  changes.push({ entity: 'Person', entityId: person.id, operation: 'UPDATED', fields });
  const entityId = id ?? plan.ends[0]?.id ?? person.id;
  return { entityId, changes, persons: [person.id] };
}

interface Ending {
  readonly on: CalendarDay;
  readonly reason: string;
  readonly today: CalendarDay;
}

async function endAssignmentRow(client: PoolClient, id: string, { on, reason, today }: Ending) {
  const { rows } = await client.query<{ version: number }>(
    'select version from assignment where id = $1',
    [id],
  );
  const version = (rows[0]?.version ?? 0) + 1;
  const set = { valid_to: on, end_reason: reason, end_reported_on: today, version };
  await updateRow(client, 'assignment', { id }, set);
}

/** Inserts an assignment; what concerns sample people or bodies is sample. */
export async function beginAssignment(
  client: PoolClient,
  person: Pick<PersonState, 'id' | 'provenance'>,
  begins: NewAssignment,
  decision: string | null,
  today: CalendarDay,
): Promise<string> {
  const { organisation, ...rest } = begins;
  const isSample = [person.provenance, organisation.provenance].includes('SAMPLE');
  const id = randomUUID();
  await insertRow(client, 'assignment', {
    id,
    person_id: person.id,
    organisation_id: organisation.id,
    unit_id: organisation.unitId,
    post_id: rest.postId,
    kind: rest.kind,
    category: rest.category,
    speciality: rest.speciality,
    title: rest.title,
    valid_from: rest.on,
    valid_to: rest.until?.on ?? null,
    end_reason: rest.until?.reason ?? null,
    end_reported_on: rest.until === null ? null : today,
    expected_end: rest.expectedEnd,
    from_organisation_id: rest.fromOrganisationId,
    need_id: rest.needId,
    decision,
    reported_on: today,
    provenance: isSample ? 'SAMPLE' : 'OFFICIAL',
  });
  return id;
}

/**
 * Where the person belongs now. Who lent somebody out keeps the post: whoever sees the secondment and
 * not the post cannot say where the person goes back to, and may not decide it either.
 */
async function unitToday(client: PoolClient, person: PersonState, today: CalendarDay) {
  const assignments = await loadAssignments(client, [person.id]);
  const seesPost = assignments.some(({ kind }) => kind === 'PERMANENT');
  if (!seesPost && assignments.some(({ kind }) => kind === 'SECONDED')) {
    throw new NotWritable('The post is kept elsewhere.');
  }
  return presentUnit(assignments, today) ?? person.unitId;
}
