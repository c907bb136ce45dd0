import type { Language } from '@haicap/subgraph-kit/protocol';
import type { CommandFault } from '../../rules/CommandFault.ts';
import { inEnglish } from '../messages/english.ts';
import { inVietnamese } from '../messages/vietnamese.ts';
import type { Outcome } from './Command.ts';

/** What a command recorded. */
export interface Recorded {
  readonly entityId: string;
  readonly alreadyRecorded: boolean;
}

/** A fault as the graph tells it. */
export type RefusedAnswer = CommandFault & { readonly message: string };

/** What a command answers with. */
export type CommandAnswer = Recorded | RefusedAnswer;

/** The answer of an outcome, in the request's language. */
export function answerOf(outcome: Outcome, language: Language): CommandAnswer {
  if (!('fault' in outcome)) return outcome;
  const { fault } = outcome;
  return { ...fault, message: language === 'en' ? inEnglish(fault) : inVietnamese(fault) };
}
