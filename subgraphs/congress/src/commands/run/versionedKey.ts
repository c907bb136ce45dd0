import { canonicalText } from '@haicap/subgraph-kit';

/**
 * The key of a command that names the version that it was based on: what is sent again is the same,
 * and anything else is judged by the version, not by what came first.
 */
export const versionedKey = (input: { readonly version: number }): string => canonicalText(input);
