import { createHash, randomUUID } from 'node:crypto';
import { badInput } from '@haicap/subgraph-kit';
import type { GraphQLResolveInfo } from 'graphql';
import type { AcceptReinforcementInput } from '../__generated__/types.ts';
import type { PersonnelContext } from '../context.ts';
import { readLimit } from '../queries/reinforcement/planOptions.ts';
import { type GivenMove, judgeMoves } from '../rules/reinforcement/judgeMoves.ts';
import { guardedCommand } from './guardedCommand.ts';
import { loadMoveFacts } from './reinforcement/loadMoveFacts.ts';
import {
  type ReinforcementRefusal,
  reinforcementRefusal,
} from './reinforcement/reinforcementRefusal.ts';
import { secondAll } from './reinforcement/secondAll.ts';
import { readText } from './rows/readText.ts';
import { readUnitId } from './rows/readUnitId.ts';
import { waitInLine } from './rows/waitInLine.ts';

/** Moves that are made: the ids of the secondments, in the order of the moves. */
export interface Accepted {
  readonly __typename: 'ReinforcementAccepted';
  readonly secondmentIds: readonly string[];
  readonly alreadyAccepted: boolean;
}

const COMMAND = 'acceptReinforcement';
const KNOWN = `
select input_hash as hash, string_to_array(entity_id, ' ') as ids
from command_result where command = $1 and key = $2`;
const REMEMBER = `
insert into command_result (command, key, input_hash, entity_id) values ($1, $2, $3, $4)`;
const MOST_MOVES = 500;
const LONGEST_DECISION = 100;

/**
 * Makes secondments of moves, all or none; province and decision are the key. Who sends in a
 * province takes turns, so that no place is filled and no surplus taken twice.
 * Errors: BAD_USER_INPUT, FORBIDDEN.
 */
export function acceptReinforcement(
  input: AcceptReinforcementInput,
  context: PersonnelContext,
  info: GraphQLResolveInfo,
): Promise<Accepted | ReinforcementRefusal> {
  const { language, today } = context;
  const { startsOn, expectedEnd } = input;
  const province = readUnitId('input.province', input.province);
  const decision = readText('input.decision', input.decision, LONGEST_DECISION);
  const limitPerOrganisation = readLimit('input.limitPerOrganisation', input.limitPerOrganisation);
  const moves = input.moves.map(
    (move): GivenMove => ({
      personId: move.person,
      version: move.version,
      fromOrganisationId: move.fromOrganisation,
      toOrganisationId: move.toOrganisation,
      needId: move.need ?? null,
    }),
  );
  if (moves.length < 1 || moves.length > MOST_MOVES) {
    throw badInput('input.moves', `expected 1 to ${MOST_MOVES}.`);
  }
  const key = `${province} ${decision}`;
  const hash = createHash('sha256')
    .update(JSON.stringify([startsOn, expectedEnd, limitPerOrganisation, moves]))
    .digest('hex');

  return guardedCommand(context, info, async (run) => {
    const { client } = run;
    await waitInLine(client, 'reinforcement', province);
    const known = (await client.query<{ hash: string; ids: string[] }>(KNOWN, [COMMAND, key]))
      .rows[0];
    if (known?.hash === hash) return accepted(known.ids, true);
    if (known) return reinforcementRefusal('CONFLICTING_INPUT', language);
    if (startsOn > today || expectedEnd <= startsOn) {
      return reinforcementRefusal('DAY_OUT_OF_ORDER', language);
    }
    const of = { province, startsOn, today, limitPerOrganisation };
    const facts = await loadMoveFacts(client, moves, of);
    const fault = judgeMoves(moves, facts);
    if (fault) {
      const { fromOrganisationId, toOrganisationId, needId } = moves[fault.move] as GivenMove;
      const receiving = fault.code === 'NEED_ALREADY_MET';
      return reinforcementRefusal(fault.code, language, {
        move: fault.move,
        organisationId: receiving ? toOrganisationId : fromOrganisationId,
        ...(receiving && needId !== null ? { needId } : {}),
      });
    }
    const ids = moves.map(() => randomUUID());
    await secondAll(run, moves, ids, facts.people, { startsOn, expectedEnd, decision, today });
    await client.query(REMEMBER, [COMMAND, key, hash, ids.join(' ')]);
    return accepted(ids, false);
  });
}

const accepted = (secondmentIds: readonly string[], alreadyAccepted: boolean): Accepted => ({
  __typename: 'ReinforcementAccepted',
  secondmentIds,
  alreadyAccepted,
});
