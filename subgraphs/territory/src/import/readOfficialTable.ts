import type { ConversionTable } from './conversionTable.ts';
import { readCorrections } from './corrections/readCorrections.ts';
import { officialTable } from './officialTable.ts';
import { readSources } from './sources/readSources.ts';

/** Reads the official table from the two npm packages and the files in data/corrections. */
export async function readOfficialTable(): Promise<ConversionTable> {
  return officialTable(await readSources(), readCorrections());
}
