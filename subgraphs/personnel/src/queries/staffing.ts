import type { CalendarDay } from '@haicap/domain-kit';
import { groupBy, type ScopedUnit } from '@haicap/subgraph-kit';
import type { Shortage, StaffingFigures } from '../__generated__/types.ts';
import type { StaffingCell, StaffingCells } from '../loaders/staffing.ts';

/** The head counts of a unit on a day, with what was asked for. */
export interface StaffingOf extends StaffingCells {
  readonly of: ScopedUnit;
  readonly knownOn: CalendarDay;
}

/** Sums cells to the figures of the graph. */
export function figuresOf(cells: readonly StaffingCell[]): StaffingFigures {
  const sum = (count: (cell: StaffingCell) => number) =>
    cells.reduce((total, cell) => total + count(cell), 0);
  const assessed = sum((cell) => cell.assessed);
  return {
    quota: sum((cell) => cell.quota),
    actual: sum((cell) => cell.actual),
    secondedIn: sum((cell) => cell.secondedIn),
    secondedOut: sum((cell) => cell.secondedOut),
    vacancies: sum((cell) => cell.vacancies),
    surplus: sum((cell) => cell.surplus),
    qualifiedShare: assessed === 0 ? null : sum((cell) => cell.qualified) / assessed,
    suppressed: false,
  };
}

/** The figures of each capacity, in the order of their names. */
export function byCategory(cells: readonly StaffingCell[]) {
  return [...groupBy(cells, ({ category }) => category)].map(([category, group]) => ({
    category,
    figures: figuresOf(group),
  }));
}

/** The figures of each field, in the order of their names. */
export function bySpeciality(cells: readonly StaffingCell[]) {
  return [...groupBy(cells, ({ speciality }) => speciality)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([speciality, group]) => ({
      speciality,
      figures: figuresOf(group),
    }));
}

/** Where people lack, the most first; fields of as many by name. */
export function shortagesOf(cells: readonly StaffingCell[], limit: number): Shortage[] {
  return cells
    .filter(({ vacancies }) => vacancies > 0)
    .sort(
      (a, b) =>
        b.vacancies - a.vacancies ||
        (`${a.speciality} ${a.category}` < `${b.speciality} ${b.category}` ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ category, speciality, quota, vacancies, short }) => ({
      category,
      speciality,
      quota,
      vacancies,
      organisations: short,
    }));
}
