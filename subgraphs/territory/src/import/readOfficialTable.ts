import type { ConversionTable } from './conversionTable.ts';
import { openCorrections } from './corrections/CorrectionBook.ts';
import { correctLinks } from './corrections/correctLinks.ts';
import { readCorrections } from './corrections/readCorrections.ts';
import { recode } from './corrections/recode.ts';
import { readAddressDatabase } from './sources/readAddressDatabase.ts';
import { readProvincesPackage } from './sources/readProvincesPackage.ts';
import { formerNames } from './table/formerNames.ts';
import { legacyUnits } from './table/legacyUnits.ts';
import { legalTexts } from './table/legalTexts.ts';
import { lineageRows } from './table/lineageRows.ts';
import { newCommunes, newProvinces } from './table/newUnits.ts';
import { unitChanges } from './table/unitChanges.ts';

/**
 * The conversion table of the units of 30 June and 1 July 2025, from the two npm packages and our
 * corrections. Throws CorrectionsError when a correction does not find what it expects.
 */
export async function readOfficialTable(corrections = readCorrections()): Promise<ConversionTable> {
  const book = openCorrections(corrections);
  const older = await readProvincesPackage();
  const source = recode(readAddressDatabase(), book);

  const texts = legalTexts(source.provinces, book);
  const links = correctLinks(source.links, older.communes, book);
  const legacy = legacyUnits(older, links, book);
  const communes = newCommunes(source, texts.communeTextIds, book);
  const lineage = lineageRows(legacy, communes, links, source.withoutOrigin, book);
  const provinces = newProvinces(source, lineage);
  const changes = unitChanges([...provinces, ...communes], book);
  book.close();

  return {
    legacyProvinces: legacy.provinces,
    legacyDistricts: legacy.districts,
    legacyCommunes: legacy.communes,
    newProvinces: provinces,
    newCommunes: communes,
    lineage,
    formerNames: formerNames(source.linksByName, legacy),
    changes,
    legalTexts: texts.texts,
    provincesTextId: texts.provincesTextId,
    districtsTextId: texts.districtsTextId,
  };
}
