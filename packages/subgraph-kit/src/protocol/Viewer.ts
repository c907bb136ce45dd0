import { z } from 'zod';

/** The root of the tree: whoever's territory it is in sees every unit. */
export const COUNTRY = 'VN';

/** A unit's id without a day, `26740.2`, or the country. */
const UNIT_ID = /^(VN|\d{2,5}\.[1-9]\d{0,3})$/;

/** A name out of a closed vocabulary: `people:read`, `salary-review`. */
const TOKEN = /^[A-Za-z0-9][A-Za-z0-9:._/-]{0,127}$/;

const MOST_SCOPES = 200;
const MOST_UNITS = 500;

export const scopeSchema = z.string().regex(TOKEN, 'expected a scope such as people:read');
export const unitIdSchema = z.string().regex(UNIT_ID, 'expected an id such as 26740.2, or VN');
export const purposeSchema = z.string().regex(TOKEN, 'expected a purpose such as salary-review');

/** What a Viewer may look like, wherever it comes from. */
export const viewerSchema = z.strictObject({
  kind: z.enum(['PUBLIC', 'PERSON', 'SERVICE']),
  subject: z.string().min(1).max(255).nullable(),
  name: z.string().max(255).nullable(),
  scopes: z.array(scopeSchema).max(MOST_SCOPES).readonly(),
  territory: z.array(unitIdSchema).max(MOST_UNITS).readonly(),
  purpose: purposeSchema.nullable(),
});

/**
 * Who asks (người truy vấn), as the gateway has decided it once for the request. `kind` tells
 * nobody in particular from a person and from a service account; `territory` names units by id
 * without a day, where a province covers its communes and `VN` everything; `purpose` is what the
 * caller says it needs sensitive data for.
 */
export type Viewer = z.output<typeof viewerSchema>;

/** The viewer as nobody changes it any more: one object serves many requests. */
export function frozenViewer(viewer: Viewer): Viewer {
  return Object.freeze({
    ...viewer,
    scopes: Object.freeze([...viewer.scopes]),
    territory: Object.freeze([...viewer.territory]),
  });
}

/** Whoever brings no token. */
export const PUBLIC_VIEWER: Viewer = frozenViewer({
  kind: 'PUBLIC',
  subject: null,
  name: null,
  scopes: [],
  territory: [],
  purpose: null,
});

/** True if the viewer has every one of the scopes. */
export function hasScopes(viewer: Viewer, ...scopes: readonly string[]): boolean {
  return scopes.every((scope) => viewer.scopes.includes(scope));
}
