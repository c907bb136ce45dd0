import { badInput } from '@haicap/subgraph-kit';

/** No salary, allowance or course comes near this. */
const MOST = 1_000_000_000;

/** A sum in dong, or null where it was left out. @throws UserError BAD_USER_INPUT out of range */
export function readMoney(path: string, value: number | null | undefined): number | null {
  if (value == null) return null;
  if (value > 0 && value <= MOST) return value;
  throw badInput(path, `expected from 1 to ${MOST} dong, got ${value}.`);
}
