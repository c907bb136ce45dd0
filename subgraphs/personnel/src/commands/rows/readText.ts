import { badInput } from '@haicap/subgraph-kit';

/** A text as it is kept: NFC, trimmed. Errors: BAD_USER_INPUT where it is empty or too long. */
export function readText(path: string, given: string, longest: number): string {
  const text = given.normalize('NFC').trim();
  if (text === '' || text.length > longest || text.includes('\0')) {
    throw badInput(path, `expected 1 to ${longest} characters.`);
  }
  return text;
}
