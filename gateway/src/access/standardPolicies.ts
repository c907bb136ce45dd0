import type { Policies } from './enforce/policies.ts';

/**
 * The policies that every gateway knows, for any subgraph to name. `purpose`: the request says what
 * it needs the data for.
 */
export const STANDARD_POLICIES: Policies = {
  purpose: ({ purpose }) => purpose !== null,
};
