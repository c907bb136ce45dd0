import { scaleOf } from './canonical.ts';
import { readNumber } from './readNumber.ts';

/** A number of a workbook as text that can be read in one way. */
export function writeNumber(cell: number): string {
  const reading = readNumber('', cell);
  if (reading?.kind !== 'ONE') return String(cell);
  return scaleOf(reading.value) === 3 ? `${reading.value}0` : reading.value;
}
