import { cleanText } from '@haicap/domain-kit';
import { z } from 'zod';
import { cleanCode } from './cleanCode.ts';

const text = z.string().transform(cleanText);
const optionalText = z
  .string()
  .nullable()
  .transform((value) => cleanText(value ?? ''));
const provinceCode = z.string().transform((code) => cleanCode(code, 2));
const communeCode = z.string().transform((code) => cleanCode(code, 5));

const database = z.array(z.object({ name: z.string().optional(), data: z.unknown().optional() }));

/** The table of provinces; `type` is "Tỉnh" or "Thành phố Trung Ương". */
export const provinceTable = z.array(
  z
    .object({ province_code: provinceCode, name: text, place_type: text })
    .transform((row) => ({ code: row.province_code, name: row.name, type: row.place_type })),
);

/** The table of the communes of today. */
export const wardTable = z.array(
  z
    .object({ ward_code: communeCode, name: text, province_code: provinceCode })
    .transform((row) => ({
      code: row.ward_code,
      fullName: row.name,
      provinceCode: row.province_code,
    })),
);

/** The table of links; what a row does not say is an empty string. */
export const wardMappingTable = z.array(
  z
    .object({
      old_ward_code: z
        .string()
        .nullable()
        .transform((code) => (code ? cleanCode(code, 5) : '')),
      old_ward_name: optionalText,
      old_district_name: optionalText,
      old_province_name: optionalText,
      new_ward_code: communeCode,
      new_ward_name: text,
      new_province_name: text,
    })
    .transform((row) => ({
      oldCode: row.old_ward_code,
      oldName: row.old_ward_name,
      districtName: row.old_district_name,
      provinceName: row.old_province_name,
      newCode: row.new_ward_code,
      newName: row.new_ward_name,
      newProvinceName: row.new_province_name,
    })),
);

/** The raw rows of one of the package's tables. */
export function tableRows(source: unknown, name: string): unknown {
  return database.parse(source).find((part) => part.name === name)?.data;
}
