export type { Bilingual, Language } from './Bilingual.ts';
export { ImportFileError } from './ImportFileError.ts';
export { type FileFault, IntakeError } from './IntakeError.ts';
export { BYTE_ORDER_MARK, csvText, safeText } from './output/csvText.ts';
export { OWN_EYES, openWholeFile, type WholeFile } from './output/openWholeFile.ts';
export { headerKey } from './source/headerKey.ts';
export { readCsv } from './source/readCsv.ts';
export { readSourceFile, type SourceFile } from './source/readSourceFile.ts';
export type { Cell, Sheet, SheetRow } from './source/Sheet.ts';
