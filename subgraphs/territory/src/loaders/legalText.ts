import DataLoader from 'dataloader';
import { type DataSource, In } from 'typeorm';
import { LegalText } from '../entities/LegalText.ts';
import { perUnitLoader } from './perUnit.ts';

/** Legal texts by id. */
export function legalTextLoader(database: DataSource): DataLoader<string, LegalText | null> {
  return new DataLoader(async (ids) => {
    const rows = await database.getRepository(LegalText).findBy({ id: In([...ids]) });
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  });
}

/** The legal texts that formed, changed or ended a unit up to the day, oldest first. */
export function unitLegalTextLoader(database: DataSource) {
  return perUnitLoader<LegalText>(
    database,
    `select k.at::int, t.id, t.number, t.issuer, t.title, t.adopted_on as "adoptedOn",
            t.effective_on as "effectiveOn", t.operates_from as "operatesFrom"
     from unnest($1::text[], $2::date[]) with ordinality as k(id, day, at)
     cross join lateral (
       select legal_text_id from unit_version where unit_id = k.id and valid_from <= k.day
       union
       select dissolved_by from unit where unit.id = k.id and valid_to <= k.day
     ) x
     join legal_text t on t.id = x.legal_text_id
     order by k.at, coalesce(t.operates_from, t.effective_on), t.effective_on, t.id`,
  );
}
