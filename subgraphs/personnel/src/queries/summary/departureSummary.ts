import type { CalendarDay } from '@haicap/domain-kit';
import { type PageArguments, refuseNulls } from '@haicap/subgraph-kit';
import type {
  DepartureGrouping,
  DepartureSpan,
  DepartureSummaryFilter,
} from '../../__generated__/types.ts';
import type { PersonnelContext } from '../../context.ts';
import { sees, sightOf } from '../sight.ts';
import {
  departureCounts,
  departureGroups,
  pendingDecision,
  pendingPayment,
} from './departureMeasures.ts';
import { DEPARTURE_SUBJECT } from './departureSubject.ts';
import type { DimensionPick } from './hiddenIn.ts';
import { rowKey } from './hiddenIn.ts';
import { hiddenSummaryRows } from './hiddenSummaryRows.ts';
import { placeConditions, provincesOf } from './placeConditions.ts';
import type { Grouping, SummaryQuery, SummaryRow } from './SummaryQuery.ts';
import { type SummaryPage, summaryPage } from './summaryPage.ts';
import { summaryRows } from './summaryRows.ts';
import { mergeGroupings, valueConditions } from './toldApart.ts';
import { withHidden } from './withHidden.ts';

/** A summary of departures as the arguments of its field name it. */
export interface DepartureSummaryArguments extends PageArguments {
  readonly groupBy?: readonly DepartureGrouping[] | null | undefined;
  readonly between?: DepartureSpan | null | undefined;
  readonly filter?: DepartureSummaryFilter | null | undefined;
  readonly asOf?: CalendarDay | null | undefined;
  readonly knownOn?: CalendarDay | null | undefined;
}

const GROUPINGS: Readonly<Record<DepartureGrouping, Grouping>> = {
  POLICY: { dimension: 'policy', level: 1 },
  KIND: { dimension: 'kind', level: 1 },
  LEVEL: { dimension: 'level', level: 1 },
  CATEGORY: { dimension: 'category', level: 1 },
  SECTOR: { dimension: 'sector', level: 1 },
  PROVINCE: { dimension: 'place', level: 1 },
  UNIT: { dimension: 'place', level: 2 },
  MONTH: { dimension: 'day', level: 1 },
  DAY: { dimension: 'day', level: 2 },
  REPORT: { dimension: 'report', level: 1 },
};

/** A row as resolvers read it. */
export interface DepartureSummaryRow extends SummaryRow {
  readonly groups: readonly Grouping[];
  readonly day: CalendarDay;
  readonly suppressed: boolean;
  readonly pending: { readonly decision: number; readonly payment: number } | null;
}

/** Who left, counted. Errors: PAGE_TOO_LARGE, BAD_USER_INPUT, OPERATION_TOO_COSTLY. */
export async function departureSummary(
  args: DepartureSummaryArguments,
  context: PersonnelContext,
): Promise<SummaryPage<DepartureSummaryRow>> {
  const { filter = {}, between } = args;
  refuseNulls('filter', filter ?? {});
  const groups = mergeGroupings((args.groupBy ?? []).map((each) => GROUPINGS[each]));
  const { province, unit, ...values } = filter ?? {};
  const places = await placeConditions({ province, unit }, context);
  const sight = sightOf(context.viewer);
  const everything = sight.includes('VN');
  const seen =
    everything || (places.units.length > 0 && places.units.every((each) => sees(sight, each)));
  const limit = (day: CalendarDay) => (seen || day < context.today ? day : context.today);
  const span = {
    day: everything ? (args.asOf ?? context.today) : context.today,
    from: between?.from ?? null,
    to: limit(between?.to ?? context.today),
    knownOn: limit(args.knownOn ?? context.today),
  };
  const query: SummaryQuery = {
    subject: DEPARTURE_SUBJECT,
    span,
    groups,
    conditions: [...places.conditions, ...valueConditions(values)],
  };
  const rows = await summaryRows(context.pool, query);
  const { all: hidden } = seen
    ? { all: new Map<string, SummaryRow['path']>() }
    : await hiddenSummaryRows(
        context.pool,
        query,
        {
          sight,
          span: { ...span, from: null, to: context.today, knownOn: context.today },
          picks: timePicks(query, context.today),
          provinces: provincesOf(places),
        },
        { all: { counts: departureCounts, groups: departureGroups } },
      );
  const timed = groups.some(({ dimension }) => dimension === 'day' || dimension === 'report');
  const answered = withHidden(rows, [hidden], hidden).map((row) => ({
    ...row,
    groups,
    day: span.day,
    suppressed: hidden.has(rowKey(row.path)),
    pending:
      timed || span.from !== null
        ? null
        : { decision: pendingDecision(row.sums), payment: pendingPayment(row.sums) },
  }));
  return summaryPage(answered, groups, args);
}

/** The days and reports that a span takes of everything until today; none where it takes all. */
function timePicks({ span }: SummaryQuery, today: CalendarDay): readonly DimensionPick[] {
  const { from, to, knownOn } = span;
  const happened = ([, day = '']: readonly string[]) => (from === null || day >= from) && day <= to;
  return [
    ...(from !== null || to < today ? [{ dimension: 'day', level: 2, accepts: happened }] : []),
    ...(knownOn < today
      ? [
          {
            dimension: 'report',
            level: 1,
            accepts: ([day = '']: readonly string[]) => day <= knownOn,
          },
        ]
      : []),
  ];
}
