import { TerritorialUnits1782864000000 } from './1782864000000-TerritorialUnits.ts';

/** In the order they run; never edited once merged. */
export const migrations = [TerritorialUnits1782864000000] as const;
