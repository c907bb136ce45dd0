import type { DepartureSummaryResolvers } from '../__generated__/types.ts';
import type { DepartureSummaryRow } from '../queries/summary/departureSummary.ts';
import { placeOf, valueOf } from '../queries/summary/rowValues.ts';

const shown = (name: string) => (row: DepartureSummaryRow) =>
  row.suppressed ? null : (row.sums[name] ?? null);

export const DepartureSummary: DepartureSummaryResolvers = {
  policy: (row) => valueOf(row, 'policy', 1),
  kind: (row) => valueOf(row, 'kind', 1),
  level: (row) => valueOf(row, 'level', 1),
  category: (row) => valueOf(row, 'category', 1),
  sector: (row) => valueOf(row, 'sector', 1),
  province: (row, _, context) => placeOf(row, 1, context),
  unit: (row, _, context) => placeOf(row, 2, context),
  month: (row) => valueOf(row, 'day', 1),
  day: (row) => valueOf(row, 'day', 2),
  reportedOn: (row) => valueOf(row, 'report', 1),
  proposed: shown('proposed'),
  appraised: shown('appraised'),
  decided: shown('decided'),
  left: shown('left'),
  paid: shown('paid'),
  refused: shown('refused'),
  pendingDecision: ({ suppressed, pending }) => (suppressed ? null : (pending?.decision ?? null)),
  pendingPayment: ({ suppressed, pending }) => (suppressed ? null : (pending?.payment ?? null)),
  amountPaid: shown('amountPaid'),
};
