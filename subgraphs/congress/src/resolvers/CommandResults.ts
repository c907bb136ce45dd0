import type {
  CandidateCommandResultResolvers,
  CongressCommandResultResolvers,
  CongressDocumentRecordedResolvers,
  CongressRecordedResolvers,
  CongressWeekReportedResolvers,
  DocumentCommandResultResolvers,
  PersonnelPlanRecordedResolvers,
  PlanCandidateRecordedResolvers,
  PlanCommandResultResolvers,
  RefusalResolvers,
  ReportWeekResultResolvers,
} from '../__generated__/types.ts';
import type { CongressContext } from '../context.ts';
import type { WeekReportRow } from '../loaders/weekReport.ts';
import { daysLate } from '../queries/progress/daysLate.ts';
import { typeOfAnswer } from './refusalTypes.ts';
import { required } from './required.ts';

const resultOf = (recorded: string) => ({ __resolveType: typeOfAnswer(recorded) });

export const Refusal = resultOf('') as RefusalResolvers;
export const CongressCommandResult = resultOf('CongressRecorded') as CongressCommandResultResolvers;
export const DocumentCommandResult = resultOf(
  'CongressDocumentRecorded',
) as DocumentCommandResultResolvers;
export const PlanCommandResult = resultOf('PersonnelPlanRecorded') as PlanCommandResultResolvers;
export const CandidateCommandResult = resultOf(
  'PlanCandidateRecorded',
) as CandidateCommandResultResolvers;
export const ReportWeekResult = resultOf('CongressWeekReported') as ReportWeekResultResolvers;

export const CongressRecorded: CongressRecordedResolvers = {
  congress: ({ entityId }, _, { loaders }) => loaders.congress.load(entityId),
  async daysLate({ entityId }, _, { loaders, today }) {
    const congress = await loaders.congress.load(entityId);
    if (!congress?.latestOn || !congress.heldTo) return null;
    return daysLate({ dueOn: congress.latestOn, doneOn: congress.heldTo }, today);
  },
};

export const CongressDocumentRecorded: CongressDocumentRecordedResolvers = {
  document: ({ entityId }, _, { loaders }) => loaders.document.load(entityId),
};

export const PersonnelPlanRecorded: PersonnelPlanRecordedResolvers = {
  plan: ({ entityId }, _, { loaders }) => loaders.planById.load(entityId),
};

export const PlanCandidateRecorded: PlanCandidateRecordedResolvers = {
  candidate: ({ entityId }, _, { candidates }) => candidates.load(entityId),
};

/** The week that an id names: its unit and its Monday. */
function weekOf(entityId: string, { loaders }: CongressContext): Promise<WeekReportRow> {
  const [unitId = '', week = ''] = entityId.split(' ');
  return required(loaders.weekReport.load({ unitId, week }));
}

export const CongressWeekReported: CongressWeekReportedResolvers = {
  unit: async ({ entityId }, _, context) =>
    context.units.load((await weekOf(entityId, context)).unitId),
  week: async ({ entityId }, _, context) => (await weekOf(entityId, context)).week,
  closedAt: async ({ entityId }, _, context) => (await weekOf(entityId, context)).closedAt,
};
