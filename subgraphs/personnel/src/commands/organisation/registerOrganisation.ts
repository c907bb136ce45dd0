import { randomUUID } from 'node:crypto';
import { type CalendarDay, foldDiacritics } from '@haicap/domain-kit';
import {
  badInput,
  insertRow,
  isRefused,
  parseUnitReference,
  permit,
  possibleDay,
  requiredText,
  type ScopedUnit,
} from '@haicap/subgraph-kit';
import type { RegisterOrganisationInput } from '../../__generated__/types.ts';
import type { OrganisationLevel } from '../../entities/enums.ts';
import type { CommandRequest, Outcome } from '../run/Command.ts';
import { runCommand } from '../run/runCommand.ts';
import { loadOrganisations } from '../state/organisations.ts';
import { organisationColumns, requireAgencyCode } from './organisationColumns.ts';

/** Finds a unit as a resolver does, on a day. */
export type FindUnit = (reference: string) => Promise<ScopedUnit | null>;

/** Registers a body from a day on, with what went into it. Errors: FORBIDDEN, BAD_USER_INPUT. */
export async function registerOrganisation(
  request: CommandRequest,
  input: RegisterOrganisationInput,
  findUnit: FindUnit,
): Promise<Outcome> {
  permit(request, 'organisations:write');
  const { today } = request;
  const on = possibleDay('input.on', input.on, today);
  const unit = await unitOn('input.unit', input.unit, on, findUnit);
  const name = requiredText('input.name', input.name);
  const agencyCode = requireAgencyCode(input.agencyCode);
  const served: string[] = [];
  for (const [i, each] of (input.servedUnits ?? []).entries()) {
    served.push((await unitOn(`input.servedUnits[${i}]`, each, on, findUnit)).id);
  }
  const predecessors = [...new Set(input.predecessors ?? [])];
  const others = [...predecessors, ...(input.parent ? [input.parent] : [])];
  return runCommand(
    request,
    {
      name: 'registerOrganisation',
      key: agencyCode ?? [unit.id, input.kind, on, foldDiacritics(name)].join(' '),
      input,
      locks: {},
      load: (client) => loadOrganisations(client, others),
      decide: () => ({}),
      async write(client, _, known) {
        const id = randomUUID();
        await insertRow(client, 'organisation', {
          id,
          unit_id: unit.id,
          level: levelOf(unit),
          kind: input.kind,
          name,
          folded_name: foldDiacritics(name),
          ...organisationColumns({ ...input, agencyCode }),
          valid_from: on,
          reported_on: today,
          provenance: isRefused(known) ? 'OFFICIAL' : provenanceOf([...known.values()]),
        });
        for (const predecessor of predecessors) {
          await insertRow(client, 'organisation_predecessor', {
            predecessor_id: predecessor,
            successor_id: id,
            effective_on: on,
          });
        }
        for (const unitId of new Set(served)) {
          const row = { organisation_id: id, unit_id: unitId, valid_from: on };
          await insertRow(client, 'served_unit', row);
        }
        const fields = Object.keys(input);
        const change = { entity: 'Organisation', entityId: id, operation: 'CREATED' as const };
        return { entityId: id, changes: [{ ...change, fields }] };
      },
    },
    { agencyCode: agencyCode ?? '' },
  );
}

/** What grows out of a sample body is sample. */
function provenanceOf(known: readonly { readonly provenance: string }[]): string {
  return known.some(({ provenance }) => provenance === 'SAMPLE') ? 'SAMPLE' : 'OFFICIAL';
}

function levelOf({ parent }: ScopedUnit): OrganisationLevel {
  if (parent === null) return 'CENTRAL';
  return parent === 'VN' ? 'PROVINCE' : 'COMMUNE';
}

async function unitOn(
  path: string,
  text: string,
  day: CalendarDay,
  findUnit: FindUnit,
): Promise<ScopedUnit> {
  const reference = parseUnitReference(text);
  const unit = reference?.day === null ? await findUnit(`${text}@${day}`) : null;
  if (unit && (unit.validTo === null || unit.validTo > day)) return unit;
  throw badInput(path, `expected a unit of ${day} as "26740.2" or "26740", without a day.`);
}
