import type { CountedPage } from '@haicap/subgraph-kit';
import type { AssignmentRow } from '../loaders/assignment.ts';
import type { DepartureRow } from '../loaders/departure.ts';
import type { OrganisationRow, PostRow } from '../loaders/organisation.ts';
import type { PersonRow } from '../loaders/person.ts';
import type { NeedRow, OfferRow } from '../loaders/reinforcement.ts';
import type { ReviewRoundRow } from '../loaders/reviewRound.ts';
import type { UnitRound } from './review/UnitRound.ts';

export type OrganisationPage = CountedPage<OrganisationRow>;
export type PersonPage = CountedPage<PersonRow>;
export type AssignmentPage = CountedPage<AssignmentRow>;
export type PostPage = CountedPage<PostRow>;
export type DeparturePage = CountedPage<DepartureRow>;
export type ReviewRoundPage = CountedPage<ReviewRoundRow>;
export type UnitRoundPage = CountedPage<UnitRound>;
export type NeedPage = CountedPage<NeedRow>;
export type OfferPage = CountedPage<OfferRow>;
