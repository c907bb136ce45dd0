import type { CalendarDay } from '@haicap/domain-kit';
import {
  badInput,
  type Connection,
  decodeCursor,
  encodeCursor,
  type PageArguments,
  pageRequest,
  parseUnitReference,
} from '@haicap/subgraph-kit';
import type { TerritoryContext } from '../context.ts';
import type { SearchPlace } from '../loaders/SearchKeys.ts';
import { requireRecorded } from '../recordedDays.ts';
import { findUnits } from './findUnits.ts';
import { leadOn, type SearchHit } from './leadOn.ts';
import { comparePlaces, PLACE_LENGTH, type Ranked, type RankPlace, ranked } from './rankFound.ts';

const COUNTRY = 'VN';
const LONGEST_TEXT = 200;
/** So many found units are led on at first, all others after them; most searches need no more. */
const FIRST_LED_ON = 50;

export interface SearchUnitsArguments extends Pick<PageArguments, 'first' | 'after'> {
  readonly text: string;
  readonly asOf?: string | null | undefined;
  readonly includeDissolved?: boolean | null | undefined;
  readonly within?: string | null | undefined;
}

interface PlacedHit {
  readonly hit: SearchHit;
  readonly place: RankPlace;
}

/**
 * The units that a text finds on a day, the best first, each once.
 * Errors: TERRITORY_DAY_NOT_RECORDED, PAGE_TOO_LARGE, BAD_USER_INPUT.
 */
export async function searchUnits(
  context: TerritoryContext,
  args: SearchUnitsArguments,
): Promise<Connection<SearchHit>> {
  if ([...args.text.normalize('NFC')].length > LONGEST_TEXT) {
    throw badInput('text', `expected at most ${LONGEST_TEXT} characters.`);
  }
  const { limit } = pageRequest({ first: args.first }, PLACE_LENGTH);
  const day = requireRecorded(args.asOf ?? context.today);
  const within = args.within ? placeOf(args.within, day) : null;
  const after = args.after ? decodeCursor(args.after, PLACE_LENGTH, 'after') : null;
  const found = ranked(await findUnits(context.database, { text: args.text, day, within }), day);
  const hits = placedHits(context, found, day, args.includeDissolved ?? false);
  const kept: PlacedHit[] = [];
  for await (const placed of hits) {
    if (after === null || comparePlaces(placed.place, after) > 0) kept.push(placed);
    if (kept.length > limit) break;
  }
  return toPage(kept, limit, after !== null);
}

/** Below the country lies everything: that is no place to look in. */
function placeOf(text: string, day: CalendarDay): SearchPlace | null {
  const reference = parseUnitReference(text);
  if (!reference) throw badInput('within', 'expected a unit as "79.2" or "79".');
  const unit = reference.by === 'id' ? reference.id : reference.code;
  return unit === COUNTRY ? null : { unit, day: reference.day ?? day };
}

/** What the found units are on the day, in their order, each unit once. */
async function* placedHits(
  context: TerritoryContext,
  found: readonly Ranked[],
  day: CalendarDay,
  keepDissolved: boolean,
): AsyncGenerator<PlacedHit> {
  const seen = new Set<string>();
  for (const some of [found.slice(0, FIRST_LED_ON), found.slice(FIRST_LED_ON)]) {
    const units = some.map(({ unit }) => unit);
    const led = await leadOn(context.database, units, day, keepDissolved);
    for (const [i, hits] of led.entries()) {
      for (const hit of hits) {
        if (seen.has(hit.unit.id)) continue;
        seen.add(hit.unit.id);
        yield { hit, place: [...(some[i]?.place ?? []), hit.unit.id] };
      }
    }
  }
}

function toPage(
  hits: readonly PlacedHit[],
  limit: number,
  hasPreviousPage: boolean,
): Connection<SearchHit> {
  const edges = hits
    .slice(0, limit)
    .map(({ hit, place }) => ({ node: hit, cursor: encodeCursor(place) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: hits.length > limit,
      hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
