import { cleanText } from '@haicap/domain-kit';
import { badInput } from '../errors/UserError.ts';

const LONGEST = 500;

/** A text of one line, cleaned. Errors: BAD_USER_INPUT. */
export function requiredText(path: string, text: string, longest = LONGEST): string {
  const clean = cleanText(text);
  if (clean === '' || clean.length > longest || clean.includes('\0')) {
    throw badInput(path, `expected 1 to ${longest} characters.`);
  }
  return clean;
}

/** The same for a text that may be left out. Errors: BAD_USER_INPUT. */
export function optionalText(
  path: string,
  text: string | null | undefined,
  longest = LONGEST,
): string | null {
  return text === null || text === undefined ? null : requiredText(path, text, longest);
}
