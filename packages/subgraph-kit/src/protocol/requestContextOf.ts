import { dayInVietNam, isCalendarDay } from '@haicap/domain-kit';
import { CONTEXT_HEADERS, type RequestContext } from './RequestContext.ts';

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** Reads the context that the gateway sent beside an operation; sane values where it sent none. */
export function requestContextOf(headers: Headers, now: Date): RequestContext {
  const text = (name: string) => {
    const value = headers[name];
    return typeof value === 'string' ? value : '';
  };
  const today = text(CONTEXT_HEADERS.today);
  return {
    requestId: text(CONTEXT_HEADERS.requestId) || 'none',
    today: isCalendarDay(today) ? today : dayInVietNam(now),
    language: text(CONTEXT_HEADERS.language).startsWith('en') ? 'en' : 'vi',
  };
}
