import type { Audit, AuditEntry, Change } from '@haicap/subgraph-kit';
import type { RequestContext } from '@haicap/subgraph-kit/protocol';
import type { Pool, PoolClient } from 'pg';
import type { IdentifierVault } from '../../identifiers.ts';
import type { CommandFault, Refused } from '../../rules/CommandFault.ts';

/** A request that carries a command, as it runs and is audited. */
export interface CommandRequest extends RequestContext, Pick<AuditEntry, 'operation'> {
  readonly pool: Pool;
  readonly audit: Audit;
  readonly vault: IdentifierVault;
  readonly operationHash?: string | undefined;
}

/** What a command wrote, for the logs: references and names of fields, never a value. */
export interface Written {
  /** What the command is about: it answers with this, now and when the same input comes again. */
  readonly entityId: string;
  readonly changes: readonly Omit<Change, 'values'>[];
  readonly persons?: readonly string[];
}

/** One command: what names it, what it waits for, how it judges and writes. */
export interface Command<State extends object, Plan extends object> {
  readonly name: string;
  /** Names what the input is about: the same key with another input is refused. Kept as a hash. */
  readonly key: string;
  readonly input: object;
  /** Nobody else commands about these until the transaction ends. */
  readonly locks: Locks;
  /** Reads, as the viewer, what is judged. Refuses what the viewer cannot see. */
  load(client: PoolClient): Promise<State | Refused>;
  /** A rule: no clock, no IO. */
  decide(state: State): Plan | Refused;
  write(client: PoolClient, plan: Plan, state: State): Promise<Written>;
  /** Whose data a refusal tells of, and which. */
  readonly judges?: { readonly persons: readonly string[]; readonly fields: readonly string[] };
}

export interface Locks {
  readonly organisations?: readonly string[];
  readonly persons?: readonly string[];
}

/** What became of a command. */
export type Outcome =
  | { readonly entityId: string; readonly alreadyRecorded: boolean }
  | { readonly fault: CommandFault };
