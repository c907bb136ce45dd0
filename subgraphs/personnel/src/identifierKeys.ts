import { z } from 'zod';
import type { IdentifierKey } from './identifiers.ts';

/** Keys in the order of a setting: the first enciphers, the last is what numbers are found by. */
export type IdentifierKeys = readonly [IdentifierKey, ...IdentifierKey[]];

const SECRET_BYTES = 32;
const EXPECTED =
  'expected name=secret by commas, each secret 32 bytes or more as base64, the newest first';

function readKey(text: string): IdentifierKey | null {
  const [, id, secret] = /^([A-Za-z0-9._-]{1,40})=([A-Za-z0-9+/]+={0,2})$/.exec(text.trim()) ?? [];
  if (id === undefined || secret === undefined) return null;
  const bytes = Buffer.from(secret, 'base64');
  return bytes.length < SECRET_BYTES ? null : { id, secret: bytes };
}

/** The setting with the keys of identifiers: `2026=BASE64,2025=BASE64`. A fault tells no secret. */
export const identifierKeysSetting = z.string().transform((text, problems): IdentifierKeys => {
  const [first, ...others] = text.split(',').map(readKey);
  const keys = others.filter((key) => key !== null);
  const names = new Set([first, ...keys].map((key) => key?.id));
  if (!first || keys.length < others.length || names.size <= others.length) {
    problems.addIssue({ code: 'custom', message: EXPECTED });
    return z.NEVER;
  }
  return [first, ...keys];
});
