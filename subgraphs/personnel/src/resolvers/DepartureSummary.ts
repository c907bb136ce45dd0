import type { DepartureSummaryResolvers } from '../__generated__/types.ts';
import type { DepartureSummaryRow } from '../queries/summary/departureSummary.ts';
import { placeOf, toldValue } from '../queries/summary/rowValues.ts';

const shown = (name: string) => (row: DepartureSummaryRow) =>
  row.suppressed ? null : (row.sums[name] ?? null);

export const DepartureSummary: DepartureSummaryResolvers = {
  policy: (row) => toldValue(row, 'policy', 1),
  kind: (row) => toldValue(row, 'kind', 1),
  level: (row) => toldValue(row, 'level', 1),
  category: (row) => toldValue(row, 'category', 1),
  sector: (row) => toldValue(row, 'sector', 1),
  province: (row, _, context) => placeOf(row, 1, context),
  unit: (row, _, context) => placeOf(row, 2, context),
  month: (row) => toldValue(row, 'day', 1),
  day: (row) => toldValue(row, 'day', 2),
  reportedOn: (row) => toldValue(row, 'report', 1),
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
