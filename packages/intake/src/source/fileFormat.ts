import { oldExcel, passwordProtected } from './fileFaults.ts';

export type FileFormat = 'csv' | 'xlsx';

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
const COMPOUND = Buffer.from('d0cf11e0', 'hex');
/** The entry of a compound file that holds a workbook with a password. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/** Tells a file by how it begins. Throws IntakeError for a workbook that cannot be opened. */
export function fileFormat(beginning: Buffer, name: string): FileFormat {
  const startsWith = (magic: Buffer) => beginning.subarray(0, magic.length).equals(magic);
  if (startsWith(COMPOUND)) {
    throw beginning.includes(ENCRYPTED) ? passwordProtected(name) : oldExcel(name);
  }
  return startsWith(ZIP) ? 'xlsx' : 'csv';
}
