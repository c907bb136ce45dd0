import { TerritorialUnits1782864000000 } from './1782864000000-TerritorialUnits.ts';
import { LineageInLog1795564800000 } from './1795564800000-LineageInLog.ts';
import { Audit1795568400000 } from './1795568400000-Audit.ts';

/** In the order they run; never edited once merged. */
export const migrations = [
  TerritorialUnits1782864000000,
  LineageInLog1795564800000,
  Audit1795568400000,
] as const;
