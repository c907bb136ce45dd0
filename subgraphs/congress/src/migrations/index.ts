import { Congress1795824000000 } from './1795824000000-Congress.ts';

/** In the order they run; never edited once merged. */
export const migrations = [Congress1795824000000] as const;
