import { badInput, isRefused, permit, runCommand } from '@haicap/subgraph-kit';
import type { OpenCongressInput } from '../../__generated__/types.ts';
import { refused } from '../../rules/steps/CongressFault.ts';
import { tooLong } from '../../rules/steps/congressDays.ts';
import { planOpening } from '../../rules/steps/planOpening.ts';
import type { CongressOutcome, CongressRequest } from '../run/CongressRequest.ts';
import { organisationLocks } from '../run/locks.ts';
import { OPENED_TERM, openingOrganisation } from '../state/openingOrganisations.ts';
import { readDays } from './readDays.ts';
import { readReadiness } from './readReadiness.ts';
import { writeOpenings } from './writeOpenings.ts';

/** Opens the congress of an organisation. Errors: FORBIDDEN, BAD_USER_INPUT. */
export async function openCongress(
  request: CongressRequest,
  input: OpenCongressInput,
): Promise<CongressOutcome> {
  permit(request, 'congress:write');
  const { today, policies } = request;
  const { organisation: organisationId } = input;
  const [held, pilot] = [input.held ?? false, input.pilot ?? false];
  const facts = { ...readReadiness(input), held };
  const planned = input.planned ? readDays('input.planned', input.planned, today) : null;
  return runCommand(request, {
    name: 'openCongress',
    key: [organisationId, OPENED_TERM].join(' '),
    input,
    locks: organisationLocks([organisationId]),
    async load(client) {
      const found = await openingOrganisation(client, organisationId, today);
      if (!found) return refused({ code: 'PARTY_ORGANISATION_NOT_FOUND', organisationId });
      if (held && (found.level !== 'COMMUNE' || found.merged)) {
        throw badInput('input.held', 'expected of an unmerged commune alone.');
      }
      return found;
    },
    decide(organisation) {
      const opening = planOpening(organisation, facts, today, policies);
      if (isRefused(opening)) return opening;
      const mostDays = opening.terms.schedule?.mostDays ?? null;
      const long = planned && tooLong({ ...planned, preparatoryOn: null }, mostDays);
      return long ?? opening;
    },
    async write(client, opening, organisation) {
      const rows = [{ organisation, opening, pilot, planned }];
      const [written] = await writeOpenings(client, rows, today);
      if (!written) throw new Error('A congress was opened and nothing was written.');
      return written;
    },
  });
}
