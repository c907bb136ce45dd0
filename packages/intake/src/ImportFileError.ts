/** A file that cannot be imported at all: one sentence for the person who gave it. */
export class ImportFileError extends Error {
  override readonly name = 'ImportFileError';
}
