import type { RequestContext } from '@haicap/subgraph-kit/protocol';
import { DEFAULT_POLICIES, type Policies } from './rules/policies/Policies.ts';

/** What the resolvers of one request share. */
export type CongressContext = RequestContext & Shared;

interface Shared {
  /** How the directive is read where it can be read in more than one way. */
  readonly policies: Policies;
}

export interface CongressOptions {
  /** How disputed points are read; by their defaults when left out. */
  readonly policies?: Policies;
}

/** Makes the context of each request. */
export function congressContext({
  policies = DEFAULT_POLICIES,
}: CongressOptions): (request: RequestContext) => CongressContext {
  return (request) => ({ ...request, policies });
}
