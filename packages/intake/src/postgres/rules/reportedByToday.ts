import type { RowRule } from '../TableImport.ts';

/** A report that is still to come is a slip. */
export const reportedByToday: RowRule = {
  field: 'reportedOn',
  reason: 'OUT_OF_RANGE',
  expected: { vi: 'ngày không sau hôm nay', en: 'a day that is not after today' },
  when: 'i.reported_on > i.today',
};
