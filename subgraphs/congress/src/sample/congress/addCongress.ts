import type { SampleRandom } from '@haicap/domain-kit';
import { SAMPLE_BEGIN } from '@haicap/subgraph-kit';
import type { PlanBodyKind, SubcommitteeKind } from '../../entities/enums.ts';
import { dealsWithReports } from '../../rules/congress/contents.ts';
import { DOCUMENT_TITLES } from '../../rules/congress/documentTitles.ts';
import type { CommitteeFigures } from '../figures/provinceCommittees.ts';
import type { OrganisationRow, SampleRows } from '../rows/SampleRows.ts';
import { type Course, courseOf } from './Course.ts';
import { documentDays, milestoneDay, planDays } from './preparationDays.ts';
import { type SampleTerms, sampleTerms } from './sampleTerms.ts';

/** What the sample must know of a congress beside its organisation. */
export interface CongressTraits {
  /** True for an unmerged commune that had held its congress before. */
  readonly held?: boolean;
  /** False where people were not ready and the superior agreed. */
  readonly personnelReady?: boolean;
  readonly committee: CommitteeFigures;
  /** Who came to it; null where all members did. */
  readonly delegates: number | null;
}

/** A congress that was made up: its id, and what became of it. */
export interface MadeUpCongress {
  readonly id: string;
  readonly course: Course;
  readonly terms: SampleTerms;
}

interface Making extends MadeUpCongress {
  readonly rows: SampleRows;
  readonly random: SampleRandom;
  readonly unitId: string;
  readonly committee: CommitteeFigures;
}

/** The sub-committees that a commune reported; those that elect have one for people too. */
const SUBCOMMITTEES: readonly SubcommitteeKind[] = [
  'DOCUMENTS',
  'DISSEMINATION',
  'LOGISTICS',
  'SECURITY',
];

/** Makes up the congress of an organisation by the rules: its days, steps, documents, plan, result. */
export function addCongress(
  rows: SampleRows,
  random: SampleRandom,
  organisation: OrganisationRow,
  { held = false, personnelReady = true, committee, delegates }: CongressTraits,
): MadeUpCongress {
  const { level, merged, unitId } = organisation;
  const terms = sampleTerms({ level, merged, held, personnelReady, superiorAgrees: true });
  const course: Course =
    terms.latestOn === null
      ? { heldFrom: null, reached: 0 }
      : courseOf(random, level, terms.mostDays ?? 1);
  const id = `${organisation.id}-congress`;
  rows.congresses.push({
    id,
    organisationId: organisation.id,
    unitId,
    level,
    contents: terms.kind,
    committeeChoice: terms.committee,
    delegationChoice: terms.delegation,
    ageMonth: terms.ageMonth,
    latestOn: terms.latestOn,
    mostDays: terms.mostDays,
    plannedFrom: course.heldFrom,
    plannedTo: course.heldFrom && course.heldTo,
    preparatoryOn: course.heldFrom !== null && level !== 'BASE' ? course.heldFrom : null,
    heldFrom: course.heldFrom,
    heldTo: course.heldFrom && course.heldTo,
    reportedOn: course.heldFrom === null ? SAMPLE_BEGIN : course.heldTo,
  });
  const making = { rows, random, id, unitId, course, terms, committee };
  addMilestones(making, level === 'BASE');
  if (dealsWithReports(terms.kind)) addDocuments(making);
  if (terms.committee === 'ELECTED' || terms.committee === 'APPOINTED') {
    addPlan(making, level === 'BASE');
    if (course.heldFrom !== null) {
      rows.results.push({
        congressId: id,
        unitId,
        ...committee,
        decidedOn: course.heldTo,
        delegates,
      });
    }
  }
  return making;
}

function addMilestones(making: Making, isBase: boolean): void {
  const { rows, random, id: congressId, unitId, course, terms } = making;
  const reached = course.heldFrom === null ? course.reached : terms.milestones.length;
  for (const [at, { code, dueOn }] of terms.milestones.entries()) {
    const doneOn = at < reached ? milestoneDay(random, course, code, dueOn) : null;
    const evidence = code === 'PLAN_ISSUED' && doneOn !== null ? '01-KH/ĐU' : null;
    rows.milestones.push({ congressId, unitId, code, dueOn, doneOn, evidence });
    if (code !== 'SUBCOMMITTEES_SET_UP' || doneOn === null || isBase) continue;
    const kinds =
      terms.committee === 'ELECTED' ? [...SUBCOMMITTEES, 'PERSONNEL' as const] : SUBCOMMITTEES;
    for (const kind of kinds) {
      const members = 5 + random.below(7);
      rows.subcommittees.push({ congressId, unitId, kind, setUpOn: doneOn, members });
    }
  }
}

function addDocuments({ rows, random, id, unitId, course, terms }: Making): void {
  const dueOn = terms.documentsDueOn;
  for (const kind of ['POLITICAL_REPORT', 'REVIEW_REPORT'] as const) {
    const days = dueOn === null ? [] : documentDays(random, course, dueOn);
    const reached = course.heldFrom === null ? Math.min(course.reached, 3) : days.length;
    const [draftingOn = null, consultedOn = null, appraisedOn = null, approvedOn = null] =
      days.slice(0, reached);
    rows.documents.push({
      id: `${id}-${kind === 'POLITICAL_REPORT' ? 'political' : 'review'}`,
      congressId: id,
      unitId,
      kind,
      title: DOCUMENT_TITLES[kind],
      dueOn,
      draftingOn,
      consultedOn,
      appraisedOn,
      approvedOn,
      adoptedOn: course.heldFrom && course.heldTo,
    });
  }
}

function addPlan(making: Making, isBase: boolean): void {
  const { rows, random, id: congressId, unitId, course, terms, committee } = making;
  const dueOn = terms.planDueOn;
  const days = dueOn === null ? [] : planDays(random, course, dueOn);
  const reached = course.heldFrom === null ? Math.min(course.reached, 2) : days.length;
  const [builtOn = null, appraisedOn = null, decidedOn = null] = days.slice(0, reached);
  const id = `${congressId}-plan`;
  rows.plans.push({ id, congressId, unitId, dueOn, builtOn, appraisedOn, decidedOn });
  if (isBase) return;
  const seats: readonly (readonly [PlanBodyKind, number])[] = [
    ['COMMITTEE', committee.members],
    ['STANDING_COMMITTEE', committee.standing],
    ['INSPECTION_COMMITTEE', committee.inspection ?? 0],
    ['SECRETARY', 1],
    ['DEPUTY_SECRETARY', committee.deputies],
  ];
  for (const [body, count] of seats) {
    if (count > 0) rows.planBodies.push({ planId: id, unitId, body, seats: count });
  }
}
