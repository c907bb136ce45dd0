import type { CalendarDay } from '@haicap/domain-kit';
import { groupBy, type ScopedUnit } from '@haicap/subgraph-kit';
import type { Shortage, Speciality, StaffingFigures } from '../__generated__/types.ts';
import type { OrganisationLevel, StaffCategory } from '../entities/enums.ts';
import type { StaffingCell, StaffingCells } from '../loaders/staffing.ts';
import type { HiddenStaffing } from './disclosure/HiddenStaffing.ts';
import { type Masked, tellableFigures } from './summary/staffingMeasures.ts';

/** The head counts of a unit on a day, with what was asked for and what of it is not told. */
export interface StaffingOf extends StaffingCells {
  readonly of: ScopedUnit;
  readonly knownOn: CalendarDay;
  readonly levels: readonly OrganisationLevel[];
  readonly hidden: HiddenStaffing;
}

/** Nothing recorded. */
export const NO_CELLS: StaffingCells = {
  cells: [],
  reported: 0,
  existing: 0,
  latestReportedOn: '',
  isSample: false,
};

const SUMMED = [
  'quota',
  'actual',
  'assessed',
  'qualified',
  'secondedIn',
  'secondedOut',
  'vacancies',
  'surplus',
] as const;

/** Sums cells to the figures of the graph. */
function figuresOf(cells: readonly StaffingCell[], masked: Masked): StaffingFigures {
  const sums = SUMMED.map((name) => [name, cells.reduce((sum, cell) => sum + cell[name], 0)]);
  return tellableFigures(Object.fromEntries(sums), masked);
}

/** Everything together. */
export function totalOf({ cells, levels, hidden }: StaffingOf): StaffingFigures {
  return figuresOf(cells, hidden({ dimensions: [], levels }).masked([]));
}

/** The figures of each value of a dimension, in the order of their names; hidden ones of nobody too. */
function figuresBy<Name extends 'category' | 'speciality'>(
  { cells, levels, hidden }: StaffingOf,
  name: Name,
) {
  const { values, masked } = hidden({ dimensions: [name], levels });
  const groups = groupBy(cells, (cell) => cell[name]);
  const all = new Set<StaffingCell[Name]>(groups.keys());
  // The tables hold the values that their checks and the enums of the graph name.
  for (const [value] of values) all.add(value as StaffingCell[Name]);
  return [...all]
    .sort()
    .map((value) => ({ value, figures: figuresOf(groups.get(value) ?? [], masked([value])) }));
}

/** The figures of each capacity. */
export const byCategory = (
  of: StaffingOf,
): readonly { readonly category: StaffCategory; readonly figures: StaffingFigures }[] =>
  figuresBy(of, 'category').map(({ value, figures }) => ({ category: value, figures }));

/** The figures of each field. */
export const bySpeciality = (
  of: StaffingOf,
): readonly { readonly speciality: Speciality; readonly figures: StaffingFigures }[] =>
  figuresBy(of, 'speciality').map(({ value, figures }) => ({ speciality: value, figures }));

/**
 * Where people lack, the most first; fields of as many by name. Then where that is not told: every
 * field with a quota, so that its being there tells nothing.
 */
export function shortagesOf(
  cells: readonly StaffingCell[],
  hidden: HiddenStaffing,
  limit: number,
): Shortage[] {
  const { masked } = hidden({ dimensions: ['category', 'speciality'], levels: [] });
  const isHidden = ({ category, speciality }: StaffingCell) =>
    masked([category, speciality]).actual;
  const byName = (a: StaffingCell, b: StaffingCell) =>
    `${a.speciality} ${a.category}` < `${b.speciality} ${b.category}` ? -1 : 1;
  const told = cells.filter((cell) => !isHidden(cell) && cell.vacancies > 0);
  const untold = cells.filter((cell) => isHidden(cell) && cell.quota > 0);
  return [
    ...told
      .sort((a, b) => b.vacancies - a.vacancies || byName(a, b))
      .map(({ vacancies, short, ...cell }) => ({ ...cell, vacancies, organisations: short })),
    ...untold.sort(byName).map((cell) => ({ ...cell, vacancies: null, organisations: null })),
  ]
    .slice(0, limit)
    .map(({ category, speciality, quota, vacancies, organisations }) => ({
      category,
      speciality,
      quota,
      vacancies,
      organisations,
    }));
}
