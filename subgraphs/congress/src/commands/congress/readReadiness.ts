import { badInput } from '@haicap/subgraph-kit';
import type { OpeningFacts } from '../../rules/steps/planOpening.ts';

interface ReadinessInput {
  readonly personnelReady?: boolean | null | undefined;
  readonly superiorAgrees?: boolean | null | undefined;
}

/** Whether people are ready, and what the superior says if not. Errors: BAD_USER_INPUT. */
export function readReadiness(
  input: ReadinessInput,
): Pick<OpeningFacts, 'personnelReady' | 'superiorAgrees'> {
  const { personnelReady, superiorAgrees } = input;
  if (superiorAgrees && (personnelReady ?? true)) {
    throw badInput('input.superiorAgrees', 'expected where personnelReady is false alone.');
  }
  return { personnelReady: personnelReady ?? true, superiorAgrees: superiorAgrees ?? false };
}
