import {
  type CommandAnswer as AnyAnswer,
  type RefusedAnswer as AnyRefusedAnswer,
  answerOf as answerWith,
} from '@haicap/subgraph-kit';
import type { Language } from '@haicap/subgraph-kit/protocol';
import type { CommandFault } from '../../rules/CommandFault.ts';
import { inEnglish } from '../messages/english.ts';
import { inVietnamese } from '../messages/vietnamese.ts';
import type { Outcome } from './Command.ts';

/** A fault as the graph tells it. */
export type RefusedAnswer = AnyRefusedAnswer<CommandFault>;

/** What a command answers with. */
export type CommandAnswer = AnyAnswer<CommandFault>;

/** The answer of an outcome, in the request's language. */
export function answerOf(outcome: Outcome, language: Language): CommandAnswer {
  return answerWith(outcome, language === 'en' ? inEnglish : inVietnamese);
}
