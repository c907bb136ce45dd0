import { Personnel1795737600000 } from './1795737600000-Personnel.ts';

/** In the order they run; never edited once merged. */
export const migrations = [Personnel1795737600000] as const;
