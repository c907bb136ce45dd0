import type { CalendarDay } from '@haicap/domain-kit';
import type { DataSource } from 'typeorm';
import type { Recognised } from './conversion.ts';

export async function recogniseAddresses(
  _database: DataSource,
  addresses: readonly string[],
  _from: CalendarDay | null,
  _to: CalendarDay,
): Promise<ReadonlyMap<string, Recognised>> {
  return new Map(
    addresses.map((input) => [
      input,
      { input, sources: [], matchedBy: null, failure: 'NO_SUCH_NAME' as const, near: [] },
    ]),
  );
}
