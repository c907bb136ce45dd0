import type { Texts } from '../../queries/texts/Texts.ts';
import type { CongressFault, FaultCode } from '../../rules/steps/CongressFault.ts';

/** How the faults of some codes are told. */
export type ToldFaults<Codes extends FaultCode> = {
  readonly [Code in Codes]: (fault: Extract<CongressFault, { readonly code: Code }>) => Texts;
};
