import type { MadeUpCongress } from '../congress/addCongress.ts';
import type { CongressDelegates } from '../figures/congressDelegates.ts';
import type { SampleRows } from '../rows/SampleRows.ts';

/** The delegates of an organisation under the Centre to the 14th Congress. */
export function addDelegations(
  rows: SampleRows,
  { id: congressId, terms, course }: MadeUpCongress,
  unitId: string,
  delegates: CongressDelegates | undefined,
): void {
  if (!delegates || terms.delegation === null || course.heldFrom === null) return;
  const decided = { congressId, unitId, decidedOn: course.heldTo };
  const { exOfficio, chosen } = delegates;
  rows.delegations.push({
    ...decided,
    choice: 'EX_OFFICIO',
    delegates: exOfficio,
    women: Math.floor(exOfficio / 8),
  });
  rows.delegations.push({
    ...decided,
    choice: terms.delegation,
    delegates: chosen,
    women: Math.floor(chosen / 6),
  });
}
