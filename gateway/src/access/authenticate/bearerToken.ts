import type { IncomingMessage } from 'node:http';
import { TokenError } from './TokenError.ts';

/** A longer token is none of ours, and not worth the reading. */
const LONGEST_TOKEN = 8 * 1024;

const BEARER = /^Bearer +([A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+) *$/i;

/**
 * The token of a request's `Authorization: Bearer` header; null if it has no such header.
 * @throws TokenError when there is something else in it, or more than one
 */
export function bearerToken({ headers, rawHeaders }: IncomingMessage): string | null {
  const { authorization } = headers;
  if (authorization === undefined) return null;
  // Node keeps the first of several; a proxy may have kept another.
  if (count(rawHeaders, 'authorization') > 1) throw new TokenError('several headers');
  if (authorization.length > LONGEST_TOKEN) throw new TokenError('too long');
  const token = BEARER.exec(authorization)?.[1];
  if (token === undefined) throw new TokenError('no bearer token of three parts');
  return token;
}

function count(rawHeaders: readonly string[], name: string): number {
  let found = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const header = rawHeaders[at];
    if (header?.length === name.length && header.toLowerCase() === name) found += 1;
  }
  return found;
}
