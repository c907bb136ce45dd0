import { randomOf } from '@haicap/domain-kit';
import type { SampleUnit } from '@haicap/subgraph-kit';
import { addCongress } from '../congress/addCongress.ts';
import { CONGRESS_DELEGATES, delegatesOfCommunes } from '../figures/congressDelegates.ts';
import { ASSEMBLY_FIGURES, COUNCIL_FIGURES, VOTERS } from '../figures/electionFigures.ts';
import { PROVINCE_MEMBERS } from '../figures/partyMembers.ts';
import { PROVINCE_COMMITTEES } from '../figures/provinceCommittees.ts';
import type { SampleProvince } from '../figures/sampleProvinces.ts';
import type { SampleRows } from '../rows/SampleRows.ts';
import { addDelegations } from './addDelegations.ts';
import { addElection, addElectionSteps } from './addElections.ts';
import { nameOf, sampleOrganisation, type UnitNames } from './sampleOrganisation.ts';

/** What stands above a province's communes; the same id whether or not it is made up. */
export const PROVINCE_SLUG = 'party';

/** Those who came to Ho Chi Minh City's congress beside whom its communes sent. */
const EX_OFFICIO = 110;

/** Makes up a province's party organisation, its congress and the elections, by the figures of it. */
export function addProvince(
  rows: SampleRows,
  unit: SampleUnit,
  province: SampleProvince,
  names: UnitNames,
): void {
  const { code, merged, communes, highland } = province;
  const random = randomOf(`${code} congress`);
  const committee = PROVINCE_COMMITTEES.get(code);
  const assembly = ASSEMBLY_FIGURES.get(code);
  const council = COUNCIL_FIGURES.get(code);
  if (!committee || !assembly || !council) throw new Error(`The sample knows no province ${code}.`);
  const name = nameOf(names, unit);
  const slug = PROVINCE_SLUG;
  const level = 'PROVINCE';
  const organisation = sampleOrganisation({ unit, slug, name, level, merged, parentId: null });
  rows.organisations.push(organisation);
  rows.memberships.push({
    organisationId: organisation.id,
    unitId: unit.id,
    members: PROVINCE_MEMBERS.get(code) ?? 0,
    bases: null,
  });
  const sent = delegatesOfCommunes(code, communes);
  const congress = addCongress(rows, random, organisation, {
    committee,
    delegates: code === '79' ? sent + EX_OFFICIO : sent,
  });
  addDelegations(rows, congress, unit.id, CONGRESS_DELEGATES.get(code));
  addElectionSteps(rows, random, unit.id);
  const electorate = { unitId: unit.id, voters: VOTERS.get(code) ?? 0, highland };
  addElection(rows, random, { ...electorate, body: 'NATIONAL_ASSEMBLY' }, assembly);
  addElection(rows, random, { ...electorate, body: 'PROVINCIAL_COUNCIL' }, council);
}
