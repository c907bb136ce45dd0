import {
  type CommandAnswer as Answer,
  answerOf,
  operationOf,
  plainFingerprint,
} from '@haicap/subgraph-kit';
import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { CongressContext } from '../../context.ts';
import type { CongressFault } from '../../rules/steps/CongressFault.ts';
import { faultText } from '../messages/faultText.ts';
import type { CongressOutcome, CongressRequest } from './CongressRequest.ts';

/** What a command answers with. */
export type CommandAnswer = Answer<CongressFault>;

/** The request of a command. */
export function requestOf(context: CongressContext, info: GraphQLResolveInfo): CongressRequest {
  context.candidates.during(info);
  return { ...context, ...operationOf(info), fingerprint: plainFingerprint };
}

/** What was loaded before a command says nothing of what it wrote. */
export function forget({ loaders, candidates }: CongressContext): void {
  candidates.clear();
  for (const loader of Object.values<unknown>(loaders)) {
    if (loader instanceof DataLoader) loader.clearAll();
  }
}

/** Answers a mutation with a command. */
export async function commanded(
  context: CongressContext,
  info: GraphQLResolveInfo,
  run: (request: CongressRequest) => Promise<CongressOutcome>,
): Promise<CommandAnswer> {
  const outcome = await run(requestOf(context, info));
  forget(context);
  return answerOf(outcome, (fault) => faultText(fault)[context.language]);
}
