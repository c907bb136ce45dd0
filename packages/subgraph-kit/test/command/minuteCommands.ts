import {
  type Command,
  type CommandRequest,
  insertRow,
  type Outcome,
  type Refused,
  runCommand,
  staleVersion,
  updateVersioned,
} from '@haicap/subgraph-kit';
import type { MinuteFault } from './openMinutes.ts';

type MinuteCommand<State extends object> = Command<State, object, MinuteFault>;

const refused = (code: MinuteFault['code']): Refused<MinuteFault> => ({ fault: { code } });

/** Writes a minute down; its id is told by the meeting. */
export function record(
  request: CommandRequest,
  input: { meeting: string; number: string; words: string; unit?: string },
  more: Partial<MinuteCommand<object>> = {},
): Promise<Outcome<MinuteFault>> {
  const { meeting: id, number, words, unit: unit_id = '26740.2' } = input;
  return runCommand<object, object, MinuteFault>(request, {
    name: 'recordMinute',
    key: id,
    input,
    locks: [`minute ${id}`],
    load: async () => ({}),
    decide: () => ({}),
    async write(client) {
      await insertRow(client, 'minute', { id, unit_id, number, words });
      const fields = ['number', 'words'];
      return {
        entityId: id,
        persons: ['somebody'],
        changes: [
          { entity: 'Minute', entityId: id, operation: 'CREATED', fields },
          { entity: 'Person', entityId: 'somebody', operation: 'UPDATED', fields: ['minutes'] },
        ],
      };
    },
    constraintFault: (constraint) =>
      constraint === 'minute_number_key' ? refused('NUMBER_TAKEN') : null,
    ...more,
  });
}

/** Puts other words into a minute, based on a version. */
export function reword(
  request: CommandRequest,
  input: { id: string; version: number; words: string },
): Promise<Outcome<MinuteFault>> {
  const { id, version, words } = input;
  return runCommand<{ id: string; version: number }, object, MinuteFault>(request, {
    name: 'rewordMinute',
    key: `${id} ${version} ${words}`,
    input,
    locks: [`minute ${id}`],
    async load(client) {
      const { rows } = await client.query<{ id: string; version: number }>(
        'select id, version from minute where id = $1',
        [id],
      );
      return rows[0] ?? refused('MINUTE_NOT_FOUND');
    },
    decide: (minute) => staleVersion(version, minute.version) ?? {},
    async write(client, _, minute) {
      await updateVersioned(client, 'minute', minute, { words });
      const change = { entity: 'Minute', entityId: id, operation: 'UPDATED' as const };
      return { entityId: id, changes: [{ ...change, fields: ['words'] }] };
    },
    judges: { persons: ['somebody'], fields: ['minutes'] },
  });
}
