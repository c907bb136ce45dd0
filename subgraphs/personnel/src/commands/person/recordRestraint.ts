import { laterDay, permit, possibleDay } from '@haicap/subgraph-kit';
import type { RecordProceedingInput, RecordProtectionInput } from '../../__generated__/types.ts';
import type { CommandRequest, Outcome } from '../run/Command.ts';
import { nothingMore, runPersonCommand } from './personCommand.ts';
import { recordRow } from './recordRow.ts';

interface RestraintKind {
  readonly name: string;
  readonly scope: string;
  readonly table: string;
  readonly field: string;
}

function recordRestraint(
  request: CommandRequest,
  input: RecordProtectionInput | RecordProceedingInput,
  { name, scope, table, field }: RestraintKind,
): Promise<Outcome> {
  permit(request, 'people:read', 'people:write', scope);
  const { reason } = input;
  const { today } = request;
  const from = possibleDay('input.from', input.from, today);
  const to = laterDay('input.to', input.to, from);
  return runPersonCommand(request, {
    name,
    about: [reason, from],
    input,
    fields: [field],
    load: nothingMore,
    decide: () => ({}),
    write: (client, _, person) =>
      recordRow(
        client,
        table,
        person,
        { reason, valid_from: from },
        { valid_to: to, reported_on: today },
      ),
  });
}

/** Records why somebody is let go only on request. Errors: FORBIDDEN, BAD_USER_INPUT. */
export async function recordProtection(request: CommandRequest, input: RecordProtectionInput) {
  return recordRestraint(request, input, {
    name: 'recordProtection',
    scope: 'people:health',
    table: 'person_protection',
    field: 'protections',
  });
}

/** Records why somebody may not be let go at all. Errors: FORBIDDEN, BAD_USER_INPUT. */
export async function recordProceeding(request: CommandRequest, input: RecordProceedingInput) {
  return recordRestraint(request, input, {
    name: 'recordProceeding',
    scope: 'people:discipline',
    table: 'person_discipline',
    field: 'proceedings',
  });
}
