import type { RequestContext, Viewer } from '@haicap/subgraph-kit/protocol';
import { describeError } from '../../errors/describeError.ts';
import { type Atom, AUTHENTICATED } from './Requirement.ts';

/** Decides whether a viewer satisfies what `@policy` names. */
export type Policy = (viewer: Viewer, request: RequestContext) => boolean | Promise<boolean>;

/** Policies by their names in the schema. */
export type Policies = Readonly<Record<string, Policy>>;

/** Where a policy's failure is written. */
export interface PolicyLog {
  error(line: object, message: string): void;
}

/**
 * Tells which of the atoms hold of whoever asks, asking the policies among them once. A policy that
 * nobody has given, or that fails, denies.
 */
export async function satisfiedOf(
  atoms: readonly Atom[],
  request: RequestContext,
  policies: Policies,
  log: PolicyLog,
): Promise<readonly Atom[]> {
  const { viewer } = request;
  const holds = atoms.map((atom) => {
    if (atom === AUTHENTICATED) return viewer.kind !== 'PUBLIC';
    const [kind, name] = split(atom);
    return kind === 'scope' ? viewer.scopes.includes(name) : decide(name, request, policies, log);
  });
  const decided = holds.some((one) => typeof one !== 'boolean') ? await Promise.all(holds) : holds;
  return atoms.filter((_, index) => decided[index] === true);
}

function split(atom: Atom): readonly [string, string] {
  const end = atom.indexOf(':');
  return [atom.slice(0, end), atom.slice(end + 1)];
}

async function decide(
  name: string,
  request: RequestContext,
  policies: Policies,
  log: PolicyLog,
): Promise<boolean> {
  const policy = Object.hasOwn(policies, name) ? policies[name] : undefined;
  if (!policy) return false;
  try {
    return (await policy(request.viewer, request)) === true;
  } catch (error) {
    const { requestId } = request;
    log.error({ requestId, policy: name, error: describeError(error) }, 'a policy failed: denied');
    return false;
  }
}
