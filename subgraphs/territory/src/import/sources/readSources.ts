import { type AddressDatabase, readAddressDatabase } from './readAddressDatabase.ts';
import { type ProvincesPackage, readProvincesPackage } from './readProvincesPackage.ts';

/** What the two npm packages hold. */
export interface Sources {
  readonly today: AddressDatabase;
  readonly older: ProvincesPackage;
}

/** Reads both packages as they are, mechanically normalised. */
export async function readSources(): Promise<Sources> {
  return { today: readAddressDatabase(), older: await readProvincesPackage() };
}
