import type { Texts } from '../../queries/texts/Texts.ts';
import type { CongressFault } from '../../rules/steps/CongressFault.ts';
import { findingFaultTexts } from './findingFaultTexts.ts';
import { lookupFaultTexts } from './lookupFaultTexts.ts';
import { stepFaultTexts } from './stepFaultTexts.ts';

const TEXTS = { ...lookupFaultTexts, ...stepFaultTexts, ...findingFaultTexts };

/** The sentence that tells a refusal, in each language. */
export function faultText(fault: CongressFault): Texts {
  return (TEXTS[fault.code] as (fault: CongressFault) => Texts)(fault);
}
