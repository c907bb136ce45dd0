import { headerKey } from '../source/headerKey.ts';

/** What a file of rejected rows has before the columns as they were found. */
export const REJECTED_HEADERS = ['Dòng / Line', 'Lý do', 'Reason (English)'] as const;

const REASON = headerKey(REJECTED_HEADERS[1]);
const REJECTED: ReadonlySet<string> = new Set(REJECTED_HEADERS.map(headerKey));
const COUNTERS: ReadonlySet<string> = new Set(['stt', 'so tt', 'so thu tu', 'tt', 'no', 'number']);

/** True for a column that says nothing of its row: a count of the rows, or why one was rejected. */
export function isSideColumn(header: string): boolean {
  return COUNTERS.has(headerKey(header)) || isRejectedHeader(header);
}

/** True for the header of a column that says why a row was rejected. */
export function isRejectedHeader(header: string): boolean {
  return REJECTED.has(headerKey(header));
}

/** True for the header of a file of rejected rows, whose cells are escaped. */
export function isOfRejected(headers: readonly string[]): boolean {
  return headers.some((header) => headerKey(header) === REASON);
}
