import { badInput } from '@haicap/subgraph-kit';
import type { Speciality, StaffCategory } from '../../__generated__/types.ts';
import type { PlaceRequest } from '../state/places.ts';

interface PlaceInput {
  readonly organisation: string;
  readonly post?: string | null | undefined;
  readonly category?: StaffCategory | null | undefined;
  readonly speciality?: Speciality | null | undefined;
}

/** Where somebody is to work. A post says capacity and field; without one they must be said. */
export function readPlace({ organisation, post, category, speciality }: PlaceInput): PlaceRequest {
  if (!post && (!category || !speciality)) {
    throw badInput('input.category', 'expected with a speciality where no post is named.');
  }
  if (post && (category || speciality)) {
    throw badInput('input.category', 'expected nothing beside a post, which says both.');
  }
  return {
    organisationId: organisation,
    postId: post ?? null,
    category: category ?? null,
    speciality: speciality ?? null,
  };
}
