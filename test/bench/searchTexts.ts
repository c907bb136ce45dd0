import { foldDiacritics } from '@haicap/domain-kit';
import { misspell } from '@haicap/territory/testing/search/misspell';
import { pick, type Random, seededRandom } from '@haicap/territory/testing/search/random';
import type { TestTerritory } from '@haicap/territory/testing/territory';

type Database = TestTerritory['database'];

interface Named {
  readonly code: string;
  readonly fullName: string;
  readonly name: string;
  readonly province: string | null;
}

type MakeText = (unit: Named, random: Random) => string;

const withProvince: MakeText = ({ fullName, province }) => [fullName, province].join(', ');

/** What people type, each as often as the others. */
const KINDS: Readonly<Record<string, MakeText>> = {
  'full name': ({ fullName }) => fullName,
  name: ({ name }) => name,
  'without diacritics': ({ name }) => foldDiacritics(name),
  'beginning of 2 to 6 letters': ({ name }, random) =>
    foldDiacritics(name).slice(0, 2 + Math.floor(random() * 5)),
  'with the province': withProvince,
  code: ({ code }) => code,
  misspelling: ({ name }, random) => misspell(name, random) ?? name,
  nonsense: (_, random) =>
    Array.from({ length: 8 }, () => pick(random, [...'bcdghklmnpqrstvxaeiou '])).join(''),
};

/** A search, and of which kind it is. */
export interface BenchSearch {
  readonly kind: string;
  readonly text: string;
}

/** A mixed list of searches over every name that the database knows, the same for the same seed. */
export async function mixedSearches(
  database: Database,
  count: number,
  seed: number,
): Promise<readonly BenchSearch[]> {
  const units: Named[] = await database.query(
    `select v.code, v.full_name as "fullName", v.name, p.full_name as province
     from unit_version v
     left join lateral (select full_name from unit_version where unit_id = v.province_id
       order by valid_from desc limit 1) p on true
     where v.level <> 'COUNTRY' order by v.unit_id, v.valid_from`,
  );
  const random = seededRandom(seed);
  const kinds = Object.entries(KINDS);
  return Array.from({ length: count }, (_, i) => {
    const [kind, make] = kinds[i % kinds.length] ?? ['name', KINDS.name as MakeText];
    return { kind, text: make(pick(random, units), random) };
  });
}
