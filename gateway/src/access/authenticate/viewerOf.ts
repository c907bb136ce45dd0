import {
  frozenViewer,
  purposeSchema,
  scopeSchema,
  unitIdSchema,
  type Viewer,
  viewerSchema,
} from '@haicap/subgraph-kit/protocol';
import { z } from 'zod';
import { TokenError } from './TokenError.ts';

/** `scope` is one string with spaces (RFC 8693) or, as `scp`, a list, as some issuers have it. */
const scopeText = z.string().transform((text) => text.split(' ').filter((scope) => scope !== ''));

const claimsSchema = z.object({
  sub: z.string().min(1).max(255),
  client_id: z.string().max(255).optional(),
  name: z.string().max(255).optional(),
  scope: scopeText.pipe(z.array(scopeSchema)).optional(),
  scp: z.array(scopeSchema).optional(),
  territory: z.union([unitIdSchema.transform((id) => [id]), z.array(unitIdSchema)]).optional(),
  purpose: purposeSchema.optional(),
});

/**
 * The viewer that a verified token speaks of.
 * @throws TokenError when a claim does not have the form that we know
 */
export function viewerOf(claims: unknown): Viewer {
  const read = claimsSchema.safeParse(claims);
  if (!read.success) throw new TokenError(z.prettifyError(read.error));
  const { sub, client_id, name = null, scope, scp, territory = [], purpose = null } = read.data;
  const viewer = viewerSchema.safeParse({
    // RFC 9068, 2.2: where no person stands behind a token, its subject is the client itself.
    kind: client_id === sub ? 'SERVICE' : 'PERSON',
    subject: sub,
    name,
    scopes: sortedSet([...(scope ?? []), ...(scp ?? [])]),
    territory: sortedSet(territory),
    purpose,
  });
  if (!viewer.success) throw new TokenError(z.prettifyError(viewer.error));
  return frozenViewer(viewer.data);
}

/**
 * The viewer with the purpose that a request names, where the token has not settled one.
 * @throws TokenError when the header does not have the form of a purpose
 */
export function withPurpose(viewer: Viewer, header: string | string[] | undefined): Viewer {
  if (header === undefined || viewer.kind === 'PUBLIC' || viewer.purpose !== null) return viewer;
  const purpose = purposeSchema.safeParse(header);
  if (!purpose.success) throw new TokenError('malformed purpose');
  return Object.freeze({ ...viewer, purpose: purpose.data });
}

function sortedSet(items: readonly string[]): string[] {
  return [...new Set(items)].sort();
}
