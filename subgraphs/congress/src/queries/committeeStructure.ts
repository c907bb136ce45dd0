import { badInput } from '@haicap/subgraph-kit';
import type { CommitteeStructureInput } from '../__generated__/types.ts';
import type { Policies } from '../rules/policies/Policies.ts';
import {
  type CommitteeCounts,
  type CommitteeStructure,
  committeeStructure as structureOf,
  YOUNG_BELOW,
} from '../rules/structure/committeeStructure.ts';
import type { Share } from '../rules/structure/StructureLine.ts';
import { readAges } from './readAges.ts';
import { readCount } from './readCount.ts';

/** No committee is as large. */
const MOST_MEMBERS = 500;

/** Hundredths of a per cent. */
const PARTS = 10_000;

/** A committee against its targets. @throws UserError BAD_USER_INPUT for counts that cannot be */
export function committeeStructure(
  input: CommitteeStructureInput,
  policies: Policies,
): CommitteeStructure {
  const members = size('members', input.members, MOST_MEMBERS);
  const standing = size('standing', input.standing, members);
  const among = (name: Counted, all = members, unit = 'members') =>
    readCount(`input.${name}`, input[name], { from: 0, to: all, unit });
  const women = among('women');
  const womenInStanding = among('womenInStanding', Math.min(standing, women ?? standing), 'women');
  const ages = readAges(input.ages, members);
  const young = among('young');
  if (ages && young !== null && young !== ages.filter((age) => age < YOUNG_BELOW).length) {
    throw badInput('input.young', 'expected as many as the ages have.');
  }
  const counts: CommitteeCounts = {
    level: input.level,
    merged: input.merged ?? false,
    members,
    standing,
    women,
    womenInStanding,
    young,
    scienceTechnology: among('scienceTechnology'),
    ethnicMinorities: among('ethnicMinorities'),
    ethnicTarget: readTarget(input.ethnicTarget),
    newMembers: among('newMembers'),
    ages,
  };
  return structureOf(counts, policies);
}

type Counted =
  | 'women'
  | 'womenInStanding'
  | 'young'
  | 'scienceTechnology'
  | 'ethnicMinorities'
  | 'newMembers';

function size(name: 'members' | 'standing', value: number, most: number): number {
  if (value >= 1 && value <= most) return value;
  throw badInput(`input.${name}`, `expected from 1 to ${most} members, got ${value}.`);
}

/** A share as whole parts, so that seats are exact. */
function readTarget(ratio: number | null | undefined): Share | null {
  if (ratio == null) return null;
  const parts = Math.round(ratio * PARTS);
  if (parts / PARTS === ratio) return { parts, of: PARTS };
  throw badInput('input.ethnicTarget', `expected 4 decimals at most, got ${ratio}.`);
}
