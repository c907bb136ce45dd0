import type { ConversionTable } from './conversionTable.ts';
import type { Correction } from './corrections/Correction.ts';
import { openCorrections } from './corrections/CorrectionBook.ts';
import { correctLinks } from './corrections/correctLinks.ts';
import { recode } from './corrections/recode.ts';
import type { Sources } from './sources/readSources.ts';
import { formerNames } from './table/formerNames.ts';
import { legacyUnits } from './table/legacyUnits.ts';
import { legalTexts } from './table/legalTexts.ts';
import { lineageRows } from './table/lineageRows.ts';
import { newCommunes, newProvinces } from './table/newUnits.ts';
import { unitChanges } from './table/unitChanges.ts';

/**
 * The conversion table of the units of 30 June and 1 July 2025, from what the packages say and our
 * corrections of it. Throws CorrectionsError when a correction does not find what it expects.
 */
export function officialTable(
  { today, older }: Sources,
  corrections: readonly Correction[],
): ConversionTable {
  const book = openCorrections(corrections);
  const source = recode(today, book);
  const texts = legalTexts(source.provinces, book);
  const links = correctLinks(source.links, older.communes, book);
  const legacy = legacyUnits(older, links, book);
  const communes = newCommunes(source, texts.behind, book);
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
    provincesTextId: texts.behind.get('provinces') ?? null,
    districtsTextId: texts.behind.get('districts') ?? null,
  };
}
