import type { CongressContext } from '../context.ts';
import type { CongressRow } from '../loaders/congress.ts';

/** The congress that a row belongs to, as its foreign key holds. */
export async function congressOf(
  { congressId }: { readonly congressId: string },
  _: unknown,
  { loaders }: CongressContext,
): Promise<CongressRow> {
  const congress = await loaders.congress.load(congressId);
  if (!congress) throw new Error(`No congress ${congressId}.`);
  return congress;
}
