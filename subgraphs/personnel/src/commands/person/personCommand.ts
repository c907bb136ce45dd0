import { isRefused, staleVersion, updateVersioned } from '@haicap/subgraph-kit';
import type { PoolClient } from 'pg';
import type { Refused } from '../../rules/CommandFault.ts';
import type { PersonState } from '../../rules/staffing/StaffState.ts';
import type { CommandRequest, Outcome } from '../run/Command.ts';
import { runCommand } from '../run/runCommand.ts';
import { loadPerson } from '../state/people.ts';

/** A command that changes what is on file about one person. */
export interface PersonCommand<State extends object, Plan extends object> {
  readonly name: string;
  /** What of the person it is about: `2024` for a rating. */
  readonly about: readonly (string | number)[];
  readonly input: { readonly person: string; readonly version: number };
  readonly fields: readonly string[];
  load(client: PoolClient, person: PersonState): Promise<State>;
  decide(state: State, person: PersonState): Plan | Refused;
  /** Writes, and answers with the columns of the person's own row that change. */
  write(
    client: PoolClient,
    plan: Plan,
    person: PersonState,
  ): Promise<Readonly<Record<string, unknown>>>;
}

/** Runs it under the person's lock, against the person's version, which it counts up. */
export function runPersonCommand<State extends object, Plan extends object>(
  request: CommandRequest,
  { name, about, input, fields, ...command }: PersonCommand<State, Plan>,
): Promise<Outcome> {
  const { person: personId, version } = input;
  return runCommand(request, {
    name,
    key: [personId, ...about, version].join(' '),
    input,
    locks: { persons: [personId] },
    async load(client) {
      const person = await loadPerson(client, personId);
      if (isRefused(person)) return person;
      return { person, state: await command.load(client, person) };
    },
    decide: ({ person, state }) =>
      staleVersion(version, person.version) ?? command.decide(state, person),
    async write(client, plan, { person }) {
      const set = await command.write(client, plan, person);
      await updateVersioned(client, 'person', person, set);
      return {
        entityId: personId,
        persons: [personId],
        changes: [{ entity: 'Person', entityId: personId, operation: 'UPDATED', fields }],
      };
    },
  });
}

/** For commands that need nothing beside the person. */
export const nothingMore = async (): Promise<object> => ({});
