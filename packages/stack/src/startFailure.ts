import { StartError } from '@haicap/gateway';
import { PostgresStartError } from '@haicap/postgres';
import { EnvironmentError } from '@haicap/subgraph-kit';

/** What node-postgres and the system say when a database cannot be used. */
const DATABASE_FAULTS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing answers at its address',
  ENOTFOUND: 'its host is not known',
  EAI_AGAIN: 'its host is not known',
  ETIMEDOUT: 'it does not answer',
  ECONNRESET: 'it closed the connection',
  '28P01': 'it refuses the password',
  '28000': 'it refuses the role',
  '3D000': 'there is no database of that name',
  '42501': 'the role may not do what is needed',
};

/** A database cannot be used, in one sentence that names it. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';

  constructor(which: string, cause: unknown) {
    super(`${which} cannot be used: ${faultOf(cause) ?? messageOf(cause)}.`, { cause });
  }
}

/** Why starting failed, in one sentence for the person at the terminal. */
export function startFailure(error: unknown): string {
  if (
    error instanceof StartError ||
    error instanceof PostgresStartError ||
    error instanceof EnvironmentError ||
    error instanceof DatabaseError
  ) {
    return error.message;
  }
  const fault = faultOf(error);
  if (fault) return `The database cannot be used: ${fault} (${messageOf(error)}).`;
  return `Haicap could not start: ${messageOf(error)}`;
}

function faultOf(error: unknown): string | undefined {
  const { code } = error as { code?: string };
  return code === undefined ? undefined : DATABASE_FAULTS[code];
}

/** Where a host has several addresses, the system's error has a code alone. */
function messageOf(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  return message || code || String(error);
}
