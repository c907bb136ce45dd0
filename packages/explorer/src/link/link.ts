import { deflate, inflate } from './deflate.ts';
import type { SharedQuery } from './SharedQuery.ts';

/** A fragment never leaves the browser, so no server's log has the query. */
const PREFIX = '#q=';

/** A longer query is none that a person has written. */
const MOST_BYTES = 512 * 1024;

/** The fragment of a link to a query. */
export async function toFragment(shared: SharedQuery): Promise<string> {
  const { query, variables, view } = shared;
  const bytes = await deflate(new TextEncoder().encode(JSON.stringify([query, variables, view])));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return PREFIX + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The query that a fragment carries; undefined if it carries none, or is damaged. */
export async function fromFragment(fragment: string): Promise<SharedQuery | undefined> {
  if (!fragment.startsWith(PREFIX)) return undefined;
  try {
    const base64 = fragment.slice(PREFIX.length).replaceAll('-', '+').replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    return read(JSON.parse(new TextDecoder().decode(await inflate(bytes, MOST_BYTES))));
  } catch {
    return undefined;
  }
}

function read(value: unknown): SharedQuery | undefined {
  if (!Array.isArray(value)) return undefined;
  const [query, variables, view] = value;
  if (typeof query !== 'string' || typeof variables !== 'string') return undefined;
  return { query, variables, view: view === 'table' ? 'table' : 'json' };
}
