import { hasScopes, type Viewer } from '@haicap/subgraph-kit/protocol';

/** Units whose people a viewer may see: a province covers its communes, `VN` everything. */
export type Sight = readonly string[];

/** A unit and the province that it lies in. */
export interface SeenUnit {
  readonly id: string;
  readonly province: string | null;
}

/** Whose people a viewer may see; without the scope nobody's. */
export const sightOf = (viewer: Viewer): Sight =>
  hasScopes(viewer, 'people:read') ? viewer.territory : [];

/** True if the viewer may see all people of the unit and of those under it. */
export function sees(sight: Sight, { id, province }: SeenUnit): boolean {
  return sight.some((each) => each === 'VN' || each === id || each === province);
}
