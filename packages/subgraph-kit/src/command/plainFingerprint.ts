import { createHash } from 'node:crypto';

/**
 * The hash by which a subgraph without keys tells whether a text is the same again. Where a text
 * says something of a person and could be guessed, hash it with a key instead.
 */
export function plainFingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
