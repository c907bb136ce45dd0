import type { Language } from '../Bilingual.ts';
import { FAULT_REASONS } from './faultReasons.ts';
import type { RowFault } from './RowFault.ts';

const WORDS = {
  vi: { line: 'dòng', column: 'cột', found: 'thấy', expected: 'cần' },
  en: { line: 'line', column: 'column', found: 'found', expected: 'expected' },
} as const;

/** A fault in one sentence, with its line. */
export function faultSentence(fault: RowFault, language: Language): string {
  return `${WORDS[language].line} ${fault.line}, ${faultWords(fault, language)}`;
}

/** A fault in one sentence for where the line is plain. */
export function faultWords(fault: RowFault, language: Language): string {
  const words = WORDS[language];
  const where = fault.column === null ? '' : `${words.column} “${fault.column}”: `;
  const found = fault.found === '' ? '' : `; ${words.found} “${fault.found}”`;
  const expected = `${words.expected} ${fault.expected[language]}`;
  return `${where}${FAULT_REASONS[fault.reason][language]}${found}; ${expected}.`;
}
