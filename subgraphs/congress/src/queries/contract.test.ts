import { describe, expect, it } from '@jest/globals';
import type * as sdl from '../__generated__/types.ts';
import type { CommitteeChoice, ContentsKind } from '../entities/enums.ts';
import type * as contents from '../rules/congress/contents.ts';
import type { Delegates } from '../rules/congress/delegates.ts';
import type { CongressTerm } from '../rules/congress/referenceMonths.ts';
import type { CouncilUnitKind } from '../rules/council/councilSize.ts';
import type { ElectionStepCode } from '../rules/election/electionSteps.ts';
import type { PartyLevel } from '../rules/PartyLevel.ts';
import type { CandidateBody, CommitteeTitle } from '../rules/people/Candidacy.ts';
import type * as finding from '../rules/people/CandidateFinding.ts';
import type { CandidateOutcome } from '../rules/people/checkCandidate.ts';
import type { PolicyUse } from '../rules/policies/Policies.ts';
import type { SizeBasis } from '../rules/structure/committeeSizes.ts';
import type { StructureCode, StructureState } from '../rules/structure/StructureLine.ts';

/** True where two unions have the same members; the compiler holds it. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

interface Enums {
  readonly level: Same<sdl.PartyLevel, PartyLevel>;
  readonly term: Same<sdl.CongressTerm, CongressTerm>;
  readonly content: Same<sdl.CongressContent, contents.CongressContent>;
  readonly kind: Same<sdl.CongressContentsKind, ContentsKind>;
  readonly committee: Same<sdl.CommitteeChoice, CommitteeChoice>;
  readonly delegation: Same<sdl.DelegationChoice, NonNullable<contents.Contents['delegation']>>;
  readonly reason: Same<sdl.CongressContentsReason, contents.ContentsReason>;
  readonly attendance: Same<sdl.CongressAttendance, NonNullable<Delegates['attendance']>>;
  readonly basis: Same<sdl.CommitteeSizeBasis, SizeBasis>;
  readonly council: Same<sdl.CouncilUnitKind, CouncilUnitKind>;
  readonly step: Same<sdl.ElectionStepCode, ElectionStepCode>;
  readonly body: Same<sdl.CandidateBody, CandidateBody>;
  readonly title: Same<sdl.CommitteeTitle, CommitteeTitle>;
  readonly outcome: Same<sdl.CandidateOutcome, CandidateOutcome>;
  readonly finding: Same<sdl.CandidateFindingCode, finding.FindingCode>;
  readonly weight: Same<sdl.CandidateFindingWeight, finding.FindingWeight>;
  readonly unchecked: Same<sdl.UncheckedCode, finding.UncheckedCode>;
  readonly measure: Same<sdl.StructureCode, StructureCode>;
  readonly state: Same<sdl.StructureState, StructureState>;
  readonly policy: Same<sdl.CongressPolicyKind, PolicyUse['kind']>;
  readonly confidence: Same<sdl.CongressPolicyConfidence, PolicyUse['confidence']>;
}

describe('the contract of congresses', () => {
  it('has the enums of the rules, as the compiler holds', () => {
    const all: Same<Enums[keyof Enums], true> = true;
    expect(all).toBe(true);
  });
});
