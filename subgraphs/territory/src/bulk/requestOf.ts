import type { CalendarDay } from '@haicap/domain-kit';
import type { DataSource } from 'typeorm';
import { type TerritoryContext, territoryContext } from '../context.ts';

/** What a batch is read with: as a request would, so that nothing but it is kept in memory. */
export function requestOf(database: DataSource, today: CalendarDay): TerritoryContext {
  const contextFor = territoryContext(database, { acceptCommands: false });
  return contextFor({ requestId: 'bulk', today, language: 'vi' });
}
