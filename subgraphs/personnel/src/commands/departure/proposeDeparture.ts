import { randomUUID } from 'node:crypto';
import {
  insertRow,
  isRefused,
  optionalText,
  pastDay,
  permit,
  possibleDay,
  staleVersion,
} from '@haicap/subgraph-kit';
import type { PoolClient } from 'pg';
import type { ProposeDepartureInput } from '../../__generated__/types.ts';
import { planProposal } from '../../rules/departure/planProposal.ts';
import type { AssignmentState } from '../../rules/staffing/StaffState.ts';
import type { CommandRequest, Outcome } from '../run/Command.ts';
import { runCommand } from '../run/runCommand.ts';
import { loadDepartures, loadRestraints } from '../state/departures.ts';
import { loadOrganisation } from '../state/organisations.ts';
import { loadStaffMember, type StaffMember } from '../state/people.ts';

/** Proposes that somebody leaves on a day. Errors: FORBIDDEN, BAD_USER_INPUT. */
export async function proposeDeparture(
  request: CommandRequest,
  input: ProposeDepartureInput,
): Promise<Outcome> {
  permit(request, 'people:read', 'departures:propose');
  const { today } = request;
  const { person: personId, version, policy, requested } = input;
  const on = pastDay('input.on', input.on, today);
  const leavingOn = possibleDay('input.leavingOn', input.leavingOn, today);
  const legalBasis = optionalText('input.legalBasis', input.legalBasis);
  return runCommand(request, {
    name: 'proposeDeparture',
    key: [personId, policy, leavingOn, version].join(' '),
    input,
    locks: { persons: [personId] },
    judges: { persons: [personId], fields: ['departures', 'protections', 'proceedings'] },
    async load(client) {
      const member = await loadStaffMember(client, personId);
      if (isRefused(member)) return member;
      const departures = await loadDepartures(client, personId);
      const restraints = await loadRestraints(client, personId, [on, leavingOn]);
      return { ...member, departures, restraints };
    },
    decide: (scene) =>
      staleVersion(version, scene.person.version) ?? planProposal(scene, { on, requested }),
    write: (client, left, scene) => write(client, left, scene),
  });

  async function write(client: PoolClient, left: AssignmentState, { person }: StaffMember) {
    const organisation = await loadOrganisation(client, left.organisationId);
    if (isRefused(organisation)) throw new Error('A post is kept in a body that is not there.');
    const id = randomUUID();
    await insertRow(client, 'departure', {
      id,
      person_id: personId,
      unit_id: person.unitId,
      organisation_id: organisation.id,
      level: organisation.level,
      category: left.category,
      sector: input.sector ?? 'CIVIL',
      kind: input.kind,
      policy,
      legal_basis: legalBasis,
      basis: input.basis ?? null,
      receives_pension: input.receivesPension ?? null,
      requested,
      arrangement_effective_on: input.arrangementEffectiveOn ?? null,
      leaving_on: leavingOn,
      status: 'PROPOSED',
      proposed_on: on,
      proposed_reported_on: today,
      proposed_by: request.viewer.subject,
      provenance: person.provenance === 'SAMPLE' ? 'SAMPLE' : 'OFFICIAL',
    });
    const fields = ['person', 'kind', 'policy', 'requested', 'leavingOn', 'status', 'proposedOn'];
    const change = { entity: 'Departure', entityId: id, operation: 'CREATED' as const, fields };
    return { entityId: id, persons: [personId], changes: [change] };
  }
}
