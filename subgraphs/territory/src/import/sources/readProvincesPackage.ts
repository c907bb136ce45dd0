import { cleanText } from '@haicap/domain-kit';
import { getAllCommunes } from 'vietnam-provinces-js/communes';
import { getAllDistricts } from 'vietnam-provinces-js/districts';
import { getAllProvince } from 'vietnam-provinces-js/provinces';
import type { LegacyCommune, LegacyDistrict, LegacyProvince } from '../conversionTable.ts';
import { cleanCode } from './cleanCode.ts';

/** What the package vietnam-provinces-js holds: the three levels as of some time before July 2025. */
export interface ProvincesPackage {
  readonly provinces: readonly LegacyProvince[];
  readonly districts: readonly LegacyDistrict[];
  readonly communes: readonly Omit<LegacyCommune, 'provinceCode'>[];
}

/** Reads vietnam-provinces-js 2.0.0. */
export async function readProvincesPackage(): Promise<ProvincesPackage> {
  const provinces = await getAllProvince();
  const districts = await getAllDistricts();
  const communes = await getAllCommunes();
  return {
    provinces: provinces.map((row) => ({
      code: cleanCode(row.idProvince, 2),
      fullName: cleanText(row.name),
    })),
    districts: districts.map((row) => ({
      code: cleanCode(row.idDistrict, 3),
      fullName: cleanText(row.name),
      provinceCode: cleanCode(row.idProvince, 2),
    })),
    communes: communes.map((row) => ({
      code: cleanCode(row.idCommune, 5),
      fullName: cleanText(row.name),
      districtCode: cleanCode(row.idDistrict, 3),
    })),
  };
}
