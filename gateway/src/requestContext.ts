import { randomUUID } from 'node:crypto';
import { dayInVietNam } from '@haicap/domain-kit';
import { type Language, PUBLIC_VIEWER, type RequestContext } from '@haicap/subgraph-kit/protocol';
import Negotiator from 'negotiator';

/** Where the present comes from; a test gives its own. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** Short and plain enough to be repeated in headers and logs. */
const SANE_REQUEST_ID = /^[A-Za-z0-9._-]{1,128}$/;

/** The caller's own request id if it is a sane one, a fresh UUID otherwise. */
export function requestIdFrom(header: string | string[] | undefined): string {
  return typeof header === 'string' && SANE_REQUEST_ID.test(header) ? header : randomUUID();
}

/** Vietnamese unless `Accept-Language` prefers English to it. */
export function languageFrom(acceptLanguage: string | undefined): Language {
  if (acceptLanguage === undefined) return 'vi';
  const negotiator = new Negotiator({ headers: { 'accept-language': acceptLanguage } });
  return negotiator.language(['vi', 'en']) === 'en' ? 'en' : 'vi';
}

/**
 * Decides once what every subgraph shares about a request; "today" is never taken from the caller,
 * and nobody in particular asks until a token has been verified.
 */
export function decideRequestContext(
  requestId: string,
  acceptLanguage: string | undefined,
  clock: Clock,
): RequestContext {
  return {
    requestId,
    today: dayInVietNam(clock.now()),
    language: languageFrom(acceptLanguage),
    viewer: PUBLIC_VIEWER,
  };
}
