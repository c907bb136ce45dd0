import type { Pool, PoolClient } from 'pg';
import type { AuditEntry } from '../audit/AuditEntry.ts';
import type { Audit } from '../audit/createAudit.ts';
import type { Change } from '../changeLog/Change.ts';
import type { RequestContext } from '../protocol/RequestContext.ts';
import type { AnyFault, ConflictingInput, Refused } from './Refused.ts';

/** A request that carries a command, as it runs and is audited. */
export interface CommandRequest
  extends RequestContext,
    Pick<AuditEntry, 'operation' | 'operationHash'> {
  readonly pool: Pool;
  readonly audit: Audit;
  /** Hashes keys and inputs, which are kept in no other form (`plainFingerprint`, or with a key). */
  readonly fingerprint: (text: string) => string;
}

/** What a command wrote, for the logs: references and names of fields, never a value. */
export interface Written {
  /** What the command is about: it answers with this, now and when the same input comes again. */
  readonly entityId: string;
  readonly changes: readonly Omit<Change, 'values'>[];
  readonly persons?: readonly string[];
}

/** One command: what names it, what it waits for, how it judges and writes. */
export interface Command<State extends object, Plan extends object, Fault extends AnyFault> {
  readonly name: string;
  /** Names what the input is about: the same key with another input is refused. Kept as a hash. */
  readonly key: string;
  readonly input: object;
  /** Nobody else commands under these names until the transaction ends (`lockInOrder`). */
  readonly locks: readonly string[];
  /** Reads, as the viewer, what is judged. Refuses what the viewer cannot see. */
  load(client: PoolClient): Promise<State | Refused<Fault>>;
  /** A rule: no clock, no IO. */
  decide(state: State): Plan | Refused<Fault>;
  write(client: PoolClient, plan: Plan, state: State): Promise<Written>;
  /**
   * The refusal that a constraint of the database stands for, where it guards what the viewer cannot
   * see; null for one that is a fault of ours.
   */
  readonly constraintFault?: (constraint: string) => Refused<Fault> | null;
  /** Whose data a refusal tells of, and which. */
  readonly judges?: { readonly persons: readonly string[]; readonly fields: readonly string[] };
}

/** What became of a command. */
export type Outcome<Fault extends AnyFault> = Recorded | Refused<Fault | ConflictingInput>;

/** What a command recorded. */
export interface Recorded {
  readonly entityId: string;
  readonly alreadyRecorded: boolean;
}
