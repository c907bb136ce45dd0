import { ImportFileError } from '@haicap/intake';
import { FolderInUseError } from '@haicap/postgres';
import { startFailure } from '../startFailure.ts';
import { CommandError } from './CommandError.ts';

/** Why a command failed, in one sentence for the person at the terminal. */
export function commandFailure(error: unknown, what: string, dataDir: string | null): string {
  if (error instanceof ImportFileError || error instanceof CommandError) return error.message;
  if (error instanceof FolderInUseError && dataDir !== null) {
    return (
      `Haicap is running on ${dataDir} (process ${error.pid}): stop it first, or give a database ` +
      'with TERRITORY_DATABASE_URL and TERRITORY_ADMIN_DATABASE_URL.'
    );
  }
  return startFailure(error).replace(/^Haicap could not start:/, `The ${what} failed:`);
}
