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

/** Why starting failed, in one sentence for the person at the terminal. */
export function startFailure(error: unknown): string {
  if (
    error instanceof StartError ||
    error instanceof PostgresStartError ||
    error instanceof EnvironmentError
  ) {
    return error.message;
  }
  const { code, message } = error as { code?: string; message?: string };
  const fault = code === undefined ? undefined : DATABASE_FAULTS[code];
  if (fault) return `The database cannot be used: ${fault} (${message || code}).`;
  return `Haicap could not start: ${message || String(error)}`;
}
