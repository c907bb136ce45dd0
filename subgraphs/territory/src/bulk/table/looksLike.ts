import { splitKindPrefix } from '@haicap/domain-kit';
import type { Cell } from '@haicap/intake';

/** How many of a column's cells must look alike to say what the column holds. */
const ENOUGH = 0.6;

/** A cell that can hardly be anything but a commune's code; shorter numbers count other things. */
export function looksLikeCode(cell: Cell): boolean {
  return /^\d{5}$/.test(String(cell).trim());
}

/** A cell that begins a part with the kind of a unit: "12 Nguyễn Huệ, P. Bến Nghé". */
export function looksLikeAddress(cell: Cell): boolean {
  return String(cell)
    .split(',')
    .some((part) => {
      const { kindWord, name } = splitKindPrefix(part);
      return kindWord !== null && name !== '' && splitKindPrefix(name).kindWord === null;
    });
}

/** True if most of the cells that are not empty look so. */
export function mostLook(cells: readonly Cell[], like: (cell: Cell) => boolean): boolean {
  const filled = cells.filter((cell) => String(cell).trim() !== '');
  return filled.length > 0 && filled.filter(like).length >= ENOUGH * filled.length;
}
