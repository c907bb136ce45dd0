import { dayInVietNam, isCalendarDay } from '@haicap/domain-kit';
import { CONTEXT_HEADERS, type RequestContext } from './RequestContext.ts';
import type { Viewer } from './Viewer.ts';

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** Reads what the gateway sent beside a proven viewer's operation; sane values where it sent none. */
export function requestContextOf(headers: Headers, now: Date, viewer: Viewer): RequestContext {
  const text = (name: string) => {
    const value = headers[name];
    return typeof value === 'string' ? value : '';
  };
  const today = text(CONTEXT_HEADERS.today);
  return {
    requestId: text(CONTEXT_HEADERS.requestId) || 'none',
    today: isCalendarDay(today) ? today : dayInVietNam(now),
    language: text(CONTEXT_HEADERS.language).startsWith('en') ? 'en' : 'vi',
    viewer,
  };
}
