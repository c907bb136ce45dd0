import { oldExcel, passwordProtected } from './fileFaults.ts';

export type FileFormat = 'csv' | 'xlsx';

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
const COMPOUND = Buffer.from('d0cf11e0', 'hex');
/** The entry of a compound file that holds a workbook with a password. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/** Tells a file by its content. Throws IntakeError for a workbook that cannot be opened. */
export function fileFormat(bytes: Buffer, name: string): FileFormat {
  if (isCompound(bytes)) throw bytes.includes(ENCRYPTED) ? passwordProtected(name) : oldExcel(name);
  return startsWith(bytes, ZIP) ? 'xlsx' : 'csv';
}

/** True for a file of the format that Excel had before, and that it still puts passwords on. */
export function isCompound(bytes: Buffer): boolean {
  return startsWith(bytes, COMPOUND);
}

function startsWith(bytes: Buffer, magic: Buffer): boolean {
  return bytes.subarray(0, magic.length).equals(magic);
}
