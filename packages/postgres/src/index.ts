export {
  claimFolder,
  type FolderClaim,
  identityNamed,
  liveClaims,
  nameOf,
  selfIdentity,
} from './claimFolder.ts';
export { databaseUrl, withDatabase } from './databaseUrl.ts';
export { type DatabaseRoles, ensureDatabase } from './ensureDatabase.ts';
export { errnoOf } from './errnoOf.ts';
export { FolderInUseError } from './FolderInUseError.ts';
export { keptPassword } from './keptPassword.ts';
export { PostgresStartError } from './PostgresStartError.ts';
export { grantDatabase } from './privileges.ts';
export { identify, isRunning, type ProcessIdentity } from './processIdentity.ts';
export type { RunningPostgres } from './RunningPostgres.ts';
export { type StartOptions, startPostgres } from './startPostgres.ts';
export { withClient } from './withClient.ts';
