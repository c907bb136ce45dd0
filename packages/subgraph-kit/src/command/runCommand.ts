import type { PoolClient } from 'pg';
import { appendChanges } from '../changeLog/appendChanges.ts';
import type { Command, CommandRequest, Outcome } from './Command.ts';
import { canonicalText } from './canonicalText.ts';
import { brokenConstraint, isCollision, isForbidden } from './databaseErrors.ts';
import { lockInOrder } from './lockInOrder.ts';
import { NotWritable, outsideTerritory } from './permit.ts';
import { type AnyFault, isRefused } from './Refused.ts';

const EARLIER = `
select input_hash as "inputHash", entity_id as "entityId" from command_result
where command = $1 and key = $2`;
const REMEMBER = `
insert into command_result (command, key, input_hash, entity_id) values ($1, $2, $3, $4)`;

/**
 * Runs a command as the viewer, all of it with its entries in the change log and its row of the
 * audit, or nothing. What the viewer cannot see is refused before anything else is said of it; the
 * same input again answers with the first result. Errors: FORBIDDEN.
 */
export async function runCommand<State extends object, Plan extends object, Fault extends AnyFault>(
  request: CommandRequest,
  command: Command<State, Plan, Fault>,
): Promise<Outcome<Fault>> {
  const attempt = () =>
    request.audit.transaction(request.pool, (client) => runIn(client, request, command), request);
  const outcome = await attempt()
    .catch((error) => (isCollision(error) ? attempt() : Promise.reject(error)))
    .catch((error) => {
      const constraint = brokenConstraint(error);
      const fault = constraint === undefined ? null : command.constraintFault?.(constraint);
      if (fault) return fault;
      const forbidden = error instanceof NotWritable || isForbidden(error);
      throw forbidden ? outsideTerritory(request.language) : error;
    });
  if (isRefused(outcome) && command.judges) {
    // A refusal tells something of a person: that it was asked is on record.
    await request.audit.read(request, { ...operationOf(request), ...command.judges });
  }
  return outcome;
}

async function runIn<State extends object, Plan extends object, Fault extends AnyFault>(
  client: PoolClient,
  request: CommandRequest,
  command: Command<State, Plan, Fault>,
): Promise<Outcome<Fault>> {
  const { name } = command;
  await lockInOrder(client, command.locks);
  const state = await command.load(client);
  if (isRefused<Fault>(state)) return state;
  // Hashed: neither what is on file about somebody nor its day is left lying about.
  const key = request.fingerprint(command.key);
  const hash = request.fingerprint(canonicalText(command.input));
  const { rows } = await client.query<{ inputHash: string; entityId: string }>(EARLIER, [
    name,
    key,
  ]);
  const [earlier] = rows;
  if (earlier) {
    const { entityId, inputHash } = earlier;
    if (inputHash === hash) return { entityId, alreadyRecorded: true };
    return { fault: { code: 'CONFLICTING_INPUT', entityId } };
  }
  const plan = command.decide(state);
  if (isRefused<Fault>(plan)) return plan;
  const { entityId, changes, persons = [] } = await command.write(client, plan, state);
  await client.query(REMEMBER, [name, key, hash, entityId]);
  await appendChanges(
    client,
    changes.map((change) => ({ ...change, values: null })),
  );
  const others = changes.filter(({ entity }) => entity !== 'Person');
  request.audit.write(client, request, {
    ...operationOf(request),
    persons: [...persons].sort(),
    entities: others.map(({ entity, entityId: id }) => `${entity} ${id}`).sort(),
    fields: changes.flatMap(({ fields }) => fields),
  });
  return { entityId, alreadyRecorded: false };
}

const operationOf = ({ operation, operationHash }: CommandRequest) => ({
  operation,
  operationHash,
});
