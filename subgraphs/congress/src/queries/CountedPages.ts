import type { CountedPage } from '@haicap/subgraph-kit';
import type { ListedCongress } from './lists/congressOrder.ts';
import type { LateMilestoneRow } from './lists/latePage.ts';
import type { ShortCommitteeOf } from './structure/shortPage.ts';
import type { ProgressEventRow } from './week/ProgressEventRow.ts';

export type PartyCongressPage = CountedPage<ListedCongress>;
export type LateMilestonePage = CountedPage<LateMilestoneRow>;
export type ShortCommitteePage = CountedPage<ShortCommitteeOf>;
export type ProgressEventPage = CountedPage<ProgressEventRow>;
