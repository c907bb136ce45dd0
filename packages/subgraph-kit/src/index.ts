export { guardOwnTableDdl, type OwnTable } from './access/guardOwnTable.ts';
export { VIEWER_SUBJECT } from './access/guardSql.ts';
export { type GuardedTable, guardTableDdl } from './access/guardTable.ts';
export { importAs, OPEN_TO_OWNER } from './access/importAs.ts';
export { readAs } from './access/readAs.ts';
export type { GuardedViewer } from './access/viewerSettings.ts';
export { writeAs } from './access/writeAs.ts';
export type { AuditEntry, AuditRecord, ChainedRecord, ChainHead } from './audit/AuditEntry.ts';
export type { AuditHeads } from './audit/AuditHeads.ts';
export type { AuditedRequest } from './audit/auditRecord.ts';
export { type Audit, type AuditOptions, createAudit } from './audit/createAudit.ts';
export { AUDIT_DDL } from './audit/ddl.ts';
export { fileHeads, type KeptHeads, readHeads } from './audit/fileHeads.ts';
export { operationOf } from './audit/operationOf.ts';
export { type PeopleRead, type PeopleReader, peopleReader } from './audit/peopleReader.ts';
export { type ChainReport, verifyAudit } from './audit/verifyAudit.ts';
export { appendChanges, type SqlRunner } from './changeLog/appendChanges.ts';
export type { Change, ChangeOperation, LoggedChange } from './changeLog/Change.ts';
export { CHANGE_LOG_DDL } from './changeLog/ddl.ts';
export { readChanges } from './changeLog/readChanges.ts';
export {
  answerOf,
  type CommandAnswer,
  type RefusedAnswer,
} from './command/answerOf.ts';
export type { Command, CommandRequest, Outcome, Recorded, Written } from './command/Command.ts';
export { canonicalText } from './command/canonicalText.ts';
export { brokenConstraint, isCollision, isForbidden } from './command/databaseErrors.ts';
export { laterDay, pastDay, possibleDay } from './command/days.ts';
export { COMMAND_RESULT_DDL } from './command/ddl.ts';
export { lockInOrder } from './command/lockInOrder.ts';
export { NotWritable, outsideTerritory, permit } from './command/permit.ts';
export { plainFingerprint } from './command/plainFingerprint.ts';
export {
  type AnyFault,
  type CommonFault,
  type ConflictingInput,
  isRefused,
  type Refused,
  type StaleVersion,
  staleVersion,
} from './command/Refused.ts';
export { insertRow, updateRow, updateVersioned } from './command/rows.ts';
export { runCommand } from './command/runCommand.ts';
export { optionalText, requiredText } from './command/texts.ts';
export {
  databaseUrl,
  EnvironmentError,
  logLevel,
  parseEnvironment,
  port,
} from './config/parseEnvironment.ts';
export { policiesSetting } from './config/policiesSetting.ts';
export { configuredVerifier, proofSettings } from './config/proofSettings.ts';
export { type Connection, type Edge, toConnection } from './connection/Connection.ts';
export { type CursorValues, decodeCursor, encodeCursor, namedPlace } from './connection/cursor.ts';
export { type KeysetSql, keysetSql, type OrderTerm } from './connection/keyset.ts';
export { listLoaders } from './connection/listLoaders.ts';
export {
  DEFAULT_PAGE,
  LARGEST_PAGE,
  type PageArguments,
  type PageRequest,
  pageRequest,
} from './connection/PageRequest.ts';
export { pageOf } from './connection/pageOf.ts';
export { type Bindings, bindings } from './database/bindings.ts';
export { type CopyValue, copyRows } from './database/copyRows.ts';
export { createDataSource, type DatabaseParts, poolOf } from './database/createDataSource.ts';
export { entityDrift } from './database/entityDrift.ts';
export { grantToApplication } from './database/grantToApplication.ts';
export { inTransaction } from './database/inTransaction.ts';
export { migrate } from './database/migrate.ts';
export { badInput, UserError } from './errors/UserError.ts';
export { askGraphAt } from './follower/askGraphAt.ts';
export { FOLLOWED_LOG_DDL, UNIT_SCOPE_DDL } from './follower/ddl.ts';
export {
  catchUp,
  type Following,
  type FollowOptions,
  follow,
  followPage,
  type LogPage,
} from './follower/follow.ts';
export { type AskGraph, territoryLog } from './follower/territoryLog.ts';
export type { UnitScope } from './follower/UnitScope.ts';
export type { UnitSuccession } from './follower/UnitSuccession.ts';
export { type ScopedUnit, unitScopeLoader } from './follower/unitScopeLoader.ts';
export { unitsUnderSql } from './follower/unitsUnderSql.ts';
export { groupBy } from './groupBy.ts';
export type { CountedPage } from './list/CountedPage.ts';
export { heldBy } from './list/heldBy.ts';
export {
  type ListKeys,
  type ListOf,
  type ListPages,
  type ListReader,
  type ListSql,
  listPages,
} from './list/listPages.ts';
export { openList } from './list/openList.ts';
export { peopleList } from './list/peopleList.ts';
export { primed } from './list/primed.ts';
export { containing, refuseNulls, unitNamed, unitUnder } from './list/unitCondition.ts';
export { formatUnitId, parseUnitReference, type UnitReference } from './reference/UnitReference.ts';
export { type ExpiringColumns, eraseExpired } from './retention/eraseExpired.ts';
export { expiredBefore } from './retention/expiredBefore.ts';
export {
  RETENTION_KINDS,
  type RetentionKind,
  type RetentionPolicy,
  UNDECIDED_RETENTION,
} from './retention/RetentionPolicy.ts';
export { retentionSetting } from './retention/retentionSetting.ts';
export { SAMPLE_RUN_DDL } from './sample/ddl.ts';
export { type FillBatchesOptions, fillBatches, type SampleFilled } from './sample/fillBatches.ts';
export { fillOnce, type SampleBatch } from './sample/fillOnce.ts';
export {
  readSampleUnits,
  SAMPLE_BEGIN,
  type SampleUnit,
  type SampleUnits,
} from './sample/readSampleUnits.ts';
export type { Stage } from './sample/Stage.ts';
export { sampleId } from './sample/sampleId.ts';
export { lockBatch, lockSample } from './sample/sampleLock.ts';
export { insertStage, logCreated } from './sample/stageSql.ts';
export { withoutImports } from './sample/withoutImports.ts';
export { writeRows } from './sample/writeRows.ts';
export { maskError } from './server/maskError.ts';
export {
  type ServedSubgraph,
  type ServeOptions,
  type ServeTls,
  serveSubgraph,
} from './server/serveSubgraph.ts';
export { stopOnSignals } from './server/stopOnSignals.ts';
export { type OnceOnly, onceOnlyHere } from './statement/onceOnly.ts';
export {
  mutualTlsVerifier,
  SECRET_HEADER,
  sharedSecretVerifier,
  VIEWER_HEADER,
} from './statement/otherVerifiers.ts';
export {
  type StatementKeys,
  statementKeysAt,
  statementKeysGiven,
  statementKeysIn,
} from './statement/statementKeys.ts';
export { type StatementVerifierOptions, statementVerifier } from './statement/statementVerifier.ts';
export {
  type Proof,
  ProofError,
  type UnprovenRequest,
  type Verifier,
} from './statement/Verifier.ts';
export { createSubgraph, type Subgraph, type SubgraphParts } from './subgraph/createSubgraph.ts';
export { lintSdl } from './subgraph/lintSdl.ts';
export { readSdl } from './subgraph/readSdl.ts';
