import type { CalendarDay } from '@haicap/domain-kit';
import { type PageArguments, refuseNulls } from '@haicap/subgraph-kit';
import type { StaffingGrouping, StaffingSummaryFilter } from '../../__generated__/types.ts';
import type { PersonnelContext } from '../../context.ts';
import { sees, sightOf } from '../sight.ts';
import { rowKey } from './hiddenIn.ts';
import { hiddenSummaryRows } from './hiddenSummaryRows.ts';
import { placeConditions, provincesOf } from './placeConditions.ts';
import type { Grouping, SummaryQuery, SummaryRow } from './SummaryQuery.ts';
import {
  EVERYTHING_HIDDEN,
  type Masked,
  maskOf,
  NOTHING_HIDDEN,
  STAFFING_KINDS,
} from './staffingMeasures.ts';
import { STAFFING_SUBJECT } from './staffingSubject.ts';
import { type SummaryPage, summaryPage } from './summaryPage.ts';
import { summaryRows } from './summaryRows.ts';
import { mergeGroupings, valueConditions } from './toldApart.ts';
import { withHidden } from './withHidden.ts';

/** A summary of head counts as the arguments of its field name it. */
export interface StaffingSummaryArguments extends PageArguments {
  readonly groupBy?: readonly StaffingGrouping[] | null | undefined;
  readonly filter?: StaffingSummaryFilter | null | undefined;
  readonly asOf?: CalendarDay | null | undefined;
  readonly knownOn?: CalendarDay | null | undefined;
}

const GROUPINGS: Readonly<Record<StaffingGrouping, Grouping>> = {
  LEVEL: { dimension: 'level', level: 1 },
  CATEGORY: { dimension: 'category', level: 1 },
  SPECIALITY: { dimension: 'speciality', level: 1 },
  ORGANISATION_KIND: { dimension: 'organisationKind', level: 1 },
  PROVINCE: { dimension: 'place', level: 1 },
  UNIT: { dimension: 'place', level: 2 },
};

/** A row as resolvers read it. */
export interface StaffingSummaryRow extends SummaryRow {
  readonly groups: readonly Grouping[];
  readonly day: CalendarDay;
  /** Which kinds of head counts are not told. */
  readonly masked: Masked;
}

/** Head counts against quotas. Errors: PAGE_TOO_LARGE, BAD_USER_INPUT, OPERATION_TOO_COSTLY. */
export async function staffingSummary(
  args: StaffingSummaryArguments,
  context: PersonnelContext,
): Promise<SummaryPage<StaffingSummaryRow>> {
  const { today, pool, viewer } = context;
  refuseNulls('filter', args.filter ?? {});
  const groups = mergeGroupings((args.groupBy ?? []).map((each) => GROUPINGS[each]));
  const { province, unit, ...values } = args.filter ?? {};
  const places = await placeConditions({ province, unit }, context);
  const sight = sightOf(viewer);
  const everything = sight.includes('VN');
  const seen =
    everything || (places.units.length > 0 && places.units.every((each) => sees(sight, each)));
  const asOf = args.asOf ?? today;
  const knownOn = args.knownOn ?? today;
  const query: SummaryQuery = {
    subject: STAFFING_SUBJECT,
    span: { day: everything ? asOf : today, from: null, to: asOf, knownOn },
    groups,
    conditions: [...places.conditions, ...valueConditions(values)],
  };
  const rows = await summaryRows(pool, query);
  const answer = (each: SummaryRow, masked: Masked) => ({
    ...each,
    groups,
    day: query.span.day,
    masked,
  });
  if (seen)
    return summaryPage(
      rows.map((row) => answer(row, NOTHING_HIDDEN)),
      groups,
      args,
    );
  if (asOf !== today || knownOn !== today) {
    const open = rows.filter(({ sums }) => (sums.quota ?? 0) > 0);
    const bare = open.map((row) => answer({ ...row, coverage: null }, EVERYTHING_HIDDEN));
    return summaryPage(bare, groups, args);
  }
  const by = { sight, span: query.span, picks: [], provinces: provincesOf(places) };
  const hidden = await hiddenSummaryRows(pool, query, by, STAFFING_KINDS);
  const all = withHidden(rows, Object.values(hidden), hidden.actual);
  const masked = all.map((row) => answer(row, maskOf(hidden, rowKey(row.path))));
  return summaryPage(masked, groups, args);
}
