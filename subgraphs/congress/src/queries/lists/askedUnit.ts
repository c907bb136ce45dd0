import type { CalendarDay } from '@haicap/domain-kit';
import { badInput, type ListOf, parseUnitReference, UserError } from '@haicap/subgraph-kit';
import { COUNTRY } from '@haicap/subgraph-kit/protocol';
import type { CongressContext } from '../../context.ts';

/**
 * The unit that an argument names by id or code, on the day that the reference carries or else on
 * `day`; the country when left out. Errors: BAD_USER_INPUT, NOT_FOUND.
 */
export async function askedUnit(
  path: string,
  text: string | null | undefined,
  day: CalendarDay,
  { units, today }: Pick<CongressContext, 'units' | 'today'>,
): Promise<ListOf> {
  if (text == null) return { id: COUNTRY, day };
  const reference = parseUnitReference(text);
  if (!reference) {
    throw badInput(path, 'expected a unit as "79.2" or "79", or on a day as "79.2@2025-07-01".');
  }
  const asked = reference.day ?? day;
  if (reference.by === 'id' && reference.id === COUNTRY) return { id: COUNTRY, day: asked };
  const isDated = reference.day !== null || asked === today;
  const unit = await units.load(isDated ? text : `${text}@${asked}`);
  if (unit) return { id: unit.id, day: asked };
  // Units are recorded from a day on; an id names its unit on the days before as well.
  if (reference.by === 'id' && (await units.load(reference.id)))
    return { id: reference.id, day: asked };
  throw new UserError('NOT_FOUND', `${path}: there is no unit ${text}.`, { argument: path });
}
