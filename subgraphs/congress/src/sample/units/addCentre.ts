import { randomOf } from '@haicap/domain-kit';
import type { SampleUnit } from '@haicap/subgraph-kit';
import { addCongress } from '../congress/addCongress.ts';
import { centralCommittee } from '../congress/madeUpCommittee.ts';
import { CONGRESS_DELEGATES } from '../figures/congressDelegates.ts';
import { UNDER_CENTRE } from '../figures/partyMembers.ts';
import type { SampleRows } from '../rows/SampleRows.ts';
import { addDelegations } from './addDelegations.ts';
import { addElectionSteps } from './addElections.ts';
import { sampleOrganisation } from './sampleOrganisation.ts';

/** Makes up the six organisations directly under the Centre that are no province's. */
export function addCentre(rows: SampleRows, unit: SampleUnit): void {
  for (const { slug, name, level, members, committee, standing } of UNDER_CENTRE) {
    const random = randomOf(`${unit.code} ${slug}`);
    const given = { unit, slug, name, level, merged: false, parentId: null };
    const organisation = sampleOrganisation(given);
    rows.organisations.push(organisation);
    const { id: organisationId, unitId } = organisation;
    rows.memberships.push({ organisationId, unitId, members, bases: null });
    const congress = addCongress(rows, random, organisation, {
      committee: centralCommittee(random, committee, standing),
      delegates: 250 + random.below(101),
    });
    addDelegations(rows, congress, unitId, CONGRESS_DELEGATES.get(slug));
  }
  addElectionSteps(rows, randomOf(`${unit.code} election`), unit.id);
}
