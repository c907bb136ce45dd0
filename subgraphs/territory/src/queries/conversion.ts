import type { CalendarDay } from '@haicap/domain-kit';
import type {
  ConversionFailure,
  ConversionMatch,
  ConversionStatus,
} from '../__generated__/types.ts';
import type { LineageExtent } from '../entities/enums.ts';
import type { UnitKey } from '../loaders/unit.ts';
import type { LineageEdge } from '../rules/convertUnit.ts';

/** What one input converts to; units stand as keys, to be read together. */
export interface Conversion {
  readonly input: string;
  readonly status: ConversionStatus;
  readonly matchedBy: ConversionMatch | null;
  readonly sources: readonly UnitKey[];
  readonly targets: readonly Target[];
  readonly residentsTarget: UnitKey | null;
  readonly failure: ConversionFailure | null;
  readonly firstRecordedDay: CalendarDay | null;
  readonly near: readonly UnitKey[];
}

export interface Target {
  readonly unit: UnitKey;
  readonly extent: LineageExtent;
  readonly residentsFollow: boolean;
  readonly path: readonly Step[];
}

export type Step = LineageEdge;

/** A unit that an input names: its life, its level, and the day on which the input was right. */
export interface Source {
  readonly id: string;
  readonly isDistrict: boolean;
  readonly validFrom: CalendarDay;
  readonly validTo: CalendarDay | null;
  readonly day: CalendarDay;
}

/** What an input was recognised as, before anything is converted. */
export interface Recognised {
  readonly input: string;
  readonly sources: readonly Source[];
  readonly matchedBy: ConversionMatch | null;
  readonly failure: ConversionFailure | null;
  readonly near: readonly UnitKey[];
}

/** An input that no unit answers to. */
export function unknown(recognised: Recognised, failure: ConversionFailure): Conversion {
  return {
    input: recognised.input,
    status: 'UNKNOWN',
    matchedBy: recognised.matchedBy,
    sources: recognised.sources.map(({ id, day }) => ({ id, day })),
    targets: [],
    residentsTarget: null,
    failure,
    firstRecordedDay: null,
    near: recognised.near,
  };
}
