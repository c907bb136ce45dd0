import { safeText } from './csvText.ts';

/**
 * A cell as a file of rejected rows has it: what a spreadsheet would execute gets an apostrophe
 * before it, as does what begins so already, so that reading the file again takes off no other.
 */
export function escapeCell(text: string): string {
  return isEscaped(text) ? `'${text}` : safeText(text);
}

/** The cell that was rejected. */
export function unescapeCell(text: string): string {
  return isEscaped(text) ? text.slice(1) : text;
}

function isEscaped(text: string): boolean {
  if (!text.startsWith("'")) return false;
  const rest = text.replace(/^'+/, '');
  return safeText(rest) !== rest;
}
