import type { CalendarDay } from '@haicap/domain-kit';
import { PUBLIC_VIEWER } from '@haicap/subgraph-kit/protocol';
import type { DataSource } from 'typeorm';
import { type TerritoryContext, territoryContext } from '../context.ts';

/** What a batch is read with: as a request would, so that nothing but it is kept in memory. */
export function requestOf(database: DataSource, today: CalendarDay): TerritoryContext {
  const contextFor = territoryContext(database, {});
  return contextFor({ requestId: 'bulk', today, language: 'vi', viewer: PUBLIC_VIEWER });
}
