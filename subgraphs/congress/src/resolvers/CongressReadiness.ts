import type {
  CongressReadinessResolvers,
  ReadinessReasonResolvers,
} from '../__generated__/types.ts';
import { reasonText } from '../queries/texts/reasonText.ts';
import type { MilestoneCode } from '../rules/congress/milestones.ts';

export const CongressReadiness: CongressReadinessResolvers = {
  nextMilestone: ({ open }) => open[0] ?? null,
  nextLateMilestone: ({ open: [first], today }) => (first && first.dueOn < today ? first : null),
};

export const ReadinessReason: ReadinessReasonResolvers = {
  milestone: ({ subject, id }) => (subject === 'MILESTONE' ? (id as MilestoneCode) : null),
  document: ({ subject, id, documents }) =>
    (subject === 'DOCUMENT' ? documents.find((document) => document.id === id) : null) ?? null,
  text: (reason, _, { language }) => reasonText(reason)[language],
};
