import type { CalendarDay } from '@haicap/domain-kit';
import type { Viewer } from './Viewer.ts';

/** The languages that messages to people are written in. */
export type Language = 'vi' | 'en';

/** What the gateway decides once per request and every subgraph shares. */
export interface RequestContext {
  /** Names the request in answers and logs. */
  readonly requestId: string;
  /** "Today" in Viet Nam for the whole request, whichever subgraph answers. */
  readonly today: CalendarDay;
  /** From `Accept-Language`: Vietnamese unless English is asked for. */
  readonly language: Language;
  /** Who asks, decided by the gateway and by nobody else. */
  readonly viewer: Viewer;
}

/** The headers that carry a RequestContext to a subgraph reached over HTTP. */
export const CONTEXT_HEADERS = {
  requestId: 'x-request-id',
  today: 'haicap-today',
  language: 'accept-language',
} as const;
