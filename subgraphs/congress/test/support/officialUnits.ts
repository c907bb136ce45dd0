import type { TestCongress } from './congress.ts';

/** Communes of each province of 1 July 2025 by its code, as Decision 19/2025/QĐ-TTg has them. */
const COMMUNES = `01 126, 04 56, 08 124, 11 45, 12 38, 14 75, 15 99, 19 92, 20 65, 22 54, 24 99, 25 148,
31 114, 33 104, 37 129, 38 166, 40 130, 42 69, 44 78, 46 40, 48 94, 51 96, 52 135, 56 65, 66 102, 68 124,
75 95, 79 168, 80 96, 82 102, 86 124, 91 102, 92 103, 96 64`;

/** The eleven provinces that no merger touched. Resolution 202/2025/QH15. */
export const UNMERGED = ['01', '46', '04', '11', '42', '12', '20', '40', '22', '38', '14'] as const;

/**
 * Fills the projection of the tree with as many units as the country has, under codes of their own; in
 * each province the first two communes were there before.
 */
export async function followOfficialUnits({ arrange }: TestCongress): Promise<void> {
  await arrange('delete from unit_scope');
  await arrange(`insert into unit_scope (id, code, valid_from) values ('VN', 'VN', '2020-01-01')`);
  for (const [, code, count] of COMMUNES.matchAll(/(\d\d) (\d+)/g)) {
    await arrange(
      `insert into unit_scope (id, code, parent, province, valid_from)
       values ($1 || '.2', $1, 'VN', $1 || '.2', '2025-07-01')`,
      [code],
    );
    await arrange(
      `insert into unit_scope (id, code, parent, province, valid_from, valid_to)
       select $1 || lpad(n::text, 3, '0') || '.2', $1 || lpad(n::text, 3, '0'), $1 || '.2', $1 || '.2', f, t
       from generate_series(1, $2::int) n,
         (values (date '2025-07-01', null::date), ('2020-01-01', '2025-07-01')) as v(f, t)
       where t is null or n <= 2`,
      [code, count],
    );
  }
}
