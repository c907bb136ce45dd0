import {
  badInput,
  insertRow,
  isRefused,
  optionalText,
  permit,
  possibleDay,
  staleVersion,
  updateRow,
} from '@haicap/subgraph-kit';
import type { SetQuotaInput } from '../../__generated__/types.ts';
import { notLiving } from '../../rules/staffing/placeFault.ts';
import { placeSpell } from '../../rules/staffing/placeSpell.ts';
import { holdsOn, type Spell } from '../../rules/staffing/StaffState.ts';
import type { CommandRequest, Outcome } from '../run/Command.ts';
import { runCommand } from '../run/runCommand.ts';
import { loadOrganisation } from '../state/organisations.ts';

const MOST = 100_000;
const QUOTAS = `
select valid_from as "validFrom", valid_to as "validTo", version from quota
where organisation_id = $1 and category = $2 and speciality = $3 order by valid_from`;

/**
 * Sets how many people a body may have in a cell from a day on: the quota in force ends, or one that
 * begins on the same day is put right. Errors: FORBIDDEN, BAD_USER_INPUT.
 */
export async function setQuota(request: CommandRequest, input: SetQuotaInput): Promise<Outcome> {
  permit(request, 'organisations:write');
  const { today } = request;
  const { organisation: organisationId, category, speciality, headcount } = input;
  const version = input.version ?? null;
  if (headcount < 0 || headcount > MOST) {
    throw badInput('input.headcount', `expected 0 to ${MOST}.`);
  }
  const on = possibleDay('input.on', input.on, today);
  const decision = optionalText('input.decision', input.decision);
  return runCommand(request, {
    name: 'setQuota',
    key: [organisationId, category, speciality, on, version ?? 'none'].join(' '),
    input,
    locks: { organisations: [organisationId] },
    async load(client) {
      const organisation = await loadOrganisation(client, organisationId);
      if (isRefused(organisation)) return organisation;
      const values = [organisationId, category, speciality];
      const quotas = await client.query<Spell & { version: number }>(QUOTAS, values);
      return { organisation, quotas: quotas.rows };
    },
    decide({ organisation, quotas }) {
      const present = quotas.find((quota) => holdsOn(quota, on))?.version ?? null;
      return (
        notLiving(organisation, on) ??
        staleVersion(version, present) ??
        placeSpell(quotas, on, organisation.validTo)
      );
    },
    async write(client, { ends, corrects, validTo }, { organisation, quotas }) {
      const cell = { organisation_id: organisationId, category, speciality };
      const next = Math.max(0, ...quotas.map((quota) => quota.version)) + 1;
      if (ends) {
        const end = { valid_to: on, end_reported_on: today, version: next };
        await updateRow(client, 'quota', { ...cell, valid_from: ends }, end);
      }
      const row = { headcount, decision, version: ends ? next + 1 : next };
      if (corrects) await updateRow(client, 'quota', { ...cell, valid_from: on }, row);
      else {
        await insertRow(client, 'quota', {
          ...cell,
          ...row,
          unit_id: organisation.unitId,
          valid_from: on,
          valid_to: validTo,
          reported_on: today,
          end_reported_on: validTo === null ? null : today,
          provenance: organisation.provenance === 'SAMPLE' ? 'SAMPLE' : 'OFFICIAL',
        });
      }
      const entityId = `${organisationId} ${category} ${speciality} ${on}`;
      const fields = ['headcount', 'decision', 'validFrom', 'validTo'];
      const operation = corrects ? ('UPDATED' as const) : ('CREATED' as const);
      const change = { entity: 'StaffQuota', entityId, operation, fields };
      return { entityId: organisationId, changes: [change] };
    },
  });
}
