import type { CalendarDay } from '@haicap/domain-kit';
import { groupBy } from '@haicap/subgraph-kit';
import DataLoader from 'dataloader';
import type { Pool } from 'pg';
import type { ElectedBody } from '../entities/enums.ts';
import type { ElectionStepCode } from '../rules/election/electionSteps.ts';
import { electionSql } from './electionSql.ts';
import { type UnitDay, unitDayKey } from './partyOrganisation.ts';

/** A unit on a day, and the election. */
export interface ElectionKey extends UnitDay {
  readonly electionDay: CalendarDay;
}

/** The election of a body in numbers, added up; null where nobody told it. */
export interface ElectionFiguresRow {
  readonly body: ElectedBody;
  readonly units: number;
  readonly seats: number | null;
  readonly electoralUnits: number | null;
  readonly firstConsultation: number | null;
  readonly secondConsultation: number | null;
  readonly thirdConsultation: number | null;
  readonly candidates: number | null;
  readonly selfNominated: number | null;
  readonly voters: number | null;
  readonly pollingAreas: number | null;
  readonly candidatesPerSeat: number | null;
  readonly womenShare: number | null;
  readonly youngShare: number | null;
  readonly ethnicMinoritiesShare: number | null;
  readonly selfNominatedShare: number | null;
}

/** Which units did a step. */
export interface StepDone {
  readonly code: ElectionStepCode;
  /** When the unit itself did it; null while it did not. */
  readonly doneOn: CalendarDay | null;
  /** How many provinces and communes did it, the unit itself among them. */
  readonly done: number;
}

interface Coverage {
  readonly existing: number;
  readonly reported: number;
  readonly latestReportedOn: CalendarDay | null;
  readonly isSample: boolean;
}

/** The election in a unit and in all under it. */
export interface ElectionFound extends Coverage {
  readonly bodies: readonly ElectionFiguresRow[];
  readonly steps: readonly StepDone[];
}

type Row = { readonly at: number } & (
  | { readonly part: 'body'; readonly found: ElectionFiguresRow }
  | { readonly part: 'step'; readonly found: StepDone }
  | { readonly part: 'coverage'; readonly found: Coverage }
);

function foundIn(rows: readonly Row[]): ElectionFound | null {
  const coverage = rows.find(({ part }) => part === 'coverage')?.found as Coverage | undefined;
  if (!coverage) return null;
  return {
    ...coverage,
    bodies: rows.flatMap((row) => (row.part === 'body' ? row.found : [])),
    steps: rows.flatMap((row) => (row.part === 'step' ? row.found : [])),
  };
}

/** The elections in units and in all under them; null where nothing is recorded. */
export function electionPreparationLoader(
  pool: Pool,
): DataLoader<ElectionKey, ElectionFound | null, string> {
  return new DataLoader(
    async (keys) => {
      const { rows } = await pool.query<Row>(electionSql(keys.some(({ id }) => id === 'VN')), [
        keys.map(({ id }) => id),
        keys.map(({ day }) => day),
        keys.map(({ electionDay }) => electionDay),
      ]);
      const byKey = groupBy(rows, ({ at }) => at);
      return keys.map((_, i) => foundIn(byKey.get(i + 1) ?? []));
    },
    { cacheKeyFn: (key) => `${unitDayKey(key)} ${key.electionDay}` },
  );
}
