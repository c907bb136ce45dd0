import type {
  QueryResolvers,
  ShortCommitteeResolvers,
  StructureReportResolvers,
  StructureTotalResolvers,
} from '../__generated__/types.ts';
import { askedUnit } from '../queries/lists/askedUnit.ts';
import { shortPage } from '../queries/structure/shortPage.ts';
import { structureReport } from '../queries/structure/structureReport.ts';
import { congressOf } from './congressOf.ts';
import { unitOf } from './unitOf.ts';

export const structureReportQueries = {
  async structureReport(_, { of, term }, context) {
    return structureReport(await askedUnit('of', of, context.today, context), term, context);
  },
} satisfies QueryResolvers;

export const StructureReport: StructureReportResolvers = {
  unit: unitOf,
  shortCommittees: ({ committees }, args) => shortPage(args, committees),
};

export const StructureTotal: StructureTotalResolvers = {
  met: ({ committees }) => committees.MET,
  short: ({ committees }) => committees.SHORT,
  over: ({ committees }) => committees.OVER,
  noTarget: ({ committees }) => committees.NO_TARGET,
  countMissing: ({ committees }) => committees.COUNT_MISSING,
};

export const ShortCommittee: ShortCommitteeResolvers = { congress: congressOf };
