import { randomOf } from '@haicap/domain-kit';
import type { SampleUnit } from '@haicap/subgraph-kit';
import { apportion } from '../figures/apportion.ts';
import { delegatesOfCommunes } from '../figures/congressDelegates.ts';
import { COMMUNE_COUNCIL_SEATS, communeSeats, VOTERS } from '../figures/electionFigures.ts';
import { PROVINCE_MEMBERS, UNDER_COMMUNES } from '../figures/partyMembers.ts';
import type { SampleProvince } from '../figures/sampleProvinces.ts';
import type { CommuneShare } from './addCommune.ts';

/**
 * Shares a province's figures out over all its communes, which are as many as the figures are of; in a
 * smaller tree each gets what it would have among so many.
 */
export function communeShares(
  { code, communes: count, highland }: SampleProvince,
  communes: readonly SampleUnit[],
): readonly CommuneShare[] {
  const spread = communes.map((unit) => randomOf(`${unit.code} share`).share());
  const places = [...spread, ...Array.from({ length: count - communes.length }, () => 0.5)];
  const weights = places.map((share) => 1 + share);
  const members = ((PROVINCE_MEMBERS.get(code) ?? 0) * UNDER_COMMUNES) / 10;
  const ofMembers = apportion(Math.floor(members), weights);
  const ofVoters = apportion(VOTERS.get(code) ?? 0, weights);
  const ofDelegates = apportion(delegatesOfCommunes(code, count), weights, 1);
  const ofSeats = communeSeats(COMMUNE_COUNCIL_SEATS.get(code) ?? 0, places);
  return communes.map((_, at) => ({
    members: ofMembers[at] ?? 0,
    voters: ofVoters[at] ?? 0,
    delegates: ofDelegates[at] ?? 0,
    councilSeats: ofSeats[at] ?? 0,
    highland,
  }));
}
