import type { TerritoryContext } from '../../context.ts';
import { type ReorganisationRow, reorganisationOf } from '../../queries/reorganisations.ts';
import type { ReorganisationInput } from '../../rules/reorganisation/ReorganisationInput.ts';
import type { EnactOutcome } from './EnactOutcome.ts';
import { type Refused, refusal } from './refusals.ts';

/** A reorganisation that is recorded. */
export interface Enacted {
  readonly reorganisation: ReorganisationRow;
  readonly alreadyEnacted: boolean;
}

/** What the mutation answers. */
export async function resultOf(
  outcome: EnactOutcome,
  { legalText }: ReorganisationInput,
  { database, language }: TerritoryContext,
): Promise<Enacted | Refused> {
  if ('faults' in outcome) return refusal(outcome.faults, language, legalText.operatesFrom);
  const { operatesFrom, legalTextId, alreadyEnacted } = outcome;
  const reorganisation = await reorganisationOf(database, operatesFrom, legalTextId);
  return { reorganisation, alreadyEnacted };
}
