import { randomOf, type SampleRandom } from '@haicap/domain-kit';
import type { SampleUnit } from '@haicap/subgraph-kit';
import { addCongress } from '../congress/addCongress.ts';
import { baseCommittee, communeCommittee } from '../congress/madeUpCommittee.ts';
import { apportion } from '../figures/apportion.ts';
import type { OrganisationRow, SampleRows } from '../rows/SampleRows.ts';
import { addElection, addElectionSteps } from './addElections.ts';
import { nameOf, sampleOrganisation, type UnitNames } from './sampleOrganisation.ts';

/** A commune of the sample. */
export interface SampleCommune extends SampleUnit {
  /** True for one that was there before the two tiers, which no merger touched. */
  readonly existed: boolean;
}

/** What falls to a commune of its province's figures. */
export interface CommuneShare {
  readonly members: number;
  /** Delegates to the province’s congress. */
  readonly delegates: number;
  readonly councilSeats: number;
  readonly voters: number;
  readonly highland: number;
}

interface Given {
  readonly names: UnitNames;
  readonly parentId: string | null;
  readonly share: CommuneShare;
}

/** Half of the communes that no merger touched had held their congress before. */
const HELD_BEFORE = 0.5;

/** Makes up a commune's party organisation, its bases, their congresses, and the elections. */
export function addCommune(
  rows: SampleRows,
  unit: SampleCommune,
  { names, parentId, share }: Given,
): void {
  const random = randomOf(`${unit.code} congress`);
  const merged = !unit.existed;
  const name = nameOf(names, unit);
  const organisation = sampleOrganisation({
    unit,
    slug: 'party',
    name,
    level: 'COMMUNE',
    merged,
    parentId,
  });
  rows.organisations.push(organisation);
  const bases = 3 + random.below(5);
  const { id: organisationId, unitId } = organisation;
  rows.memberships.push({ organisationId, unitId, members: share.members, bases });
  const {
    id: congressId,
    terms,
    course,
  } = addCongress(rows, random, organisation, {
    held: unit.existed && random.chance(HELD_BEFORE),
    committee: communeCommittee(random, merged, share.highland),
    delegates: 120 + random.below(81),
  });
  if (terms.delegation !== null && course.heldFrom !== null && share.delegates > 0) {
    const { delegates } = share;
    const women = Math.round(delegates * random.share() * 0.5);
    const decidedOn = course.heldTo;
    rows.delegations.push({
      congressId,
      unitId,
      choice: terms.delegation,
      delegates,
      women,
      decidedOn,
    });
  }
  addBases(rows, random, organisation, { unit, name, bases, share });
  addCouncil(rows, random, unit, share);
}

/** Bases under a commune: their members add up to its own. */
function addBases(
  rows: SampleRows,
  random: SampleRandom,
  above: OrganisationRow,
  given: { unit: SampleUnit; name: string; bases: number; share: CommuneShare },
): void {
  const { unit, name, bases, share } = given;
  const weights = Array.from({ length: bases }, () => 1 + random.share());
  for (const [at, members] of apportion(share.members, weights).entries()) {
    const organisation = sampleOrganisation({
      unit,
      slug: `base-${at + 1}`,
      name: `Tổ chức cơ sở đảng số ${at + 1}, ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
      level: 'BASE',
      merged: false,
      parentId: above.id,
    });
    rows.organisations.push(organisation);
    rows.memberships.push({
      organisationId: organisation.id,
      unitId: unit.id,
      members,
      bases: null,
    });
    addCongress(rows, random, organisation, {
      personnelReady: random.chance(0.98),
      committee: baseCommittee(random, share.highland),
      delegates: members < 200 ? null : 100 + random.below(51),
    });
  }
}

/** The commune's council: on average 1.65 stand for a seat, as for the provinces'. */
function addCouncil(
  rows: SampleRows,
  random: SampleRandom,
  unit: SampleUnit,
  { councilSeats: seats, voters, highland }: CommuneShare,
): void {
  addElectionSteps(rows, random, unit.id);
  const electorate = { unitId: unit.id, body: 'COMMUNE_COUNCIL', voters, highland } as const;
  const figures = {
    seats,
    electoralUnits: Math.ceil(seats / 4),
    candidates: Math.round(seats * (1.6 + random.share() / 10)),
    selfNominated: null,
  };
  addElection(rows, random, electorate, figures);
}
