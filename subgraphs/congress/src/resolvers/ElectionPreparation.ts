import type { ElectionPreparationResolvers } from '../__generated__/types.ts';

const BODIES = ['NATIONAL_ASSEMBLY', 'PROVINCIAL_COUNCIL', 'COMMUNE_COUNCIL'] as const;

export const ElectionPreparation: ElectionPreparationResolvers = {
  unit: ({ of }) => of,
  asOf: ({ of }) => of.day,
  bodies: ({ bodies }) =>
    [...bodies].sort((a, b) => BODIES.indexOf(a.body) - BODIES.indexOf(b.body)),
  coverage: ({ reported, existing, latestReportedOn }) => ({
    reported,
    existing,
    latestReportedOn,
  }),
};
