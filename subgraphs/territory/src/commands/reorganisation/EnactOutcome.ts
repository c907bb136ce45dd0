import type { ReorganisationFault } from '../../rules/reorganisation/ReorganisationFault.ts';

/** What stands against a command beside its own content. */
export type CommandFault =
  | ReorganisationFault
  /** Another input was enacted under the legal text, or the text came with the import. */
  | { readonly code: 'CONFLICTING_INPUT'; readonly legalTextId: string }
  /** Someone who does not wait in line wrote at the same time. */
  | { readonly code: 'CONCURRENT_CHANGE' };

/** What became of a reorganisation: it is enacted, or everything that speaks against it. */
export type EnactOutcome =
  | {
      readonly legalTextId: string;
      readonly operatesFrom: string;
      /** True if the same input had been enacted before. */
      readonly alreadyEnacted: boolean;
    }
  | { readonly faults: readonly [CommandFault, ...CommandFault[]] };
