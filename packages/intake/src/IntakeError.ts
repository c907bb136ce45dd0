import type { Bilingual } from './Bilingual.ts';
import { ImportFileError } from './ImportFileError.ts';

/** Why a file cannot be imported at all. */
export type FileFault =
  | 'NOT_FOUND'
  | 'NOT_READABLE'
  | 'NOT_A_FILE'
  | 'TOO_LARGE'
  | 'OLD_EXCEL'
  | 'PROTECTED'
  | 'NOT_XLSX'
  | 'NOT_UTF8'
  | 'NOT_CSV'
  | 'EMPTY'
  | 'NO_HEADER'
  | 'MISSING_COLUMNS'
  | 'UNKNOWN_COLUMNS'
  | 'DUPLICATE_COLUMNS'
  | 'UNKNOWN_TABLE'
  | 'NOT_WRITABLE';

/** A file that cannot be imported at all, with one sentence in each language; the message is English. */
export class IntakeError extends ImportFileError {
  readonly reason: FileFault;
  readonly sentence: Bilingual;

  constructor(reason: FileFault, sentence: Bilingual, options?: ErrorOptions) {
    super(sentence.en, options);
    this.reason = reason;
    this.sentence = sentence;
  }
}
