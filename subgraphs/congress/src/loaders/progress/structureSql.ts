import type { Policies } from '../../rules/policies/Policies.ts';
import { committeeSizes } from '../../rules/structure/committeeSizes.ts';
import { TARGET_SHARES } from '../../rules/structure/committeeStructure.ts';
import type { Share } from '../../rules/structure/StructureLine.ts';

/** SQL for the least whole seats of a committee that reach a share of them all. */
const seats = ({ parts, of }: Share) => `(c.members * ${parts} + ${of - 1}) / ${of}`;

/** SQL for the whole seats nearest to a share, a half up. */
const nearest = ({ parts, of }: Share) => `(c.members * ${2 * parts} + ${of}) / ${2 * of}`;

const { women, young, renewal, scienceTechnology } = TARGET_SHARES;

/** The values that structureTargets reads. */
export function structureValues(policies: Policies): readonly [boolean, number, number] {
  const { committee, standing } = committeeSizes('COMMUNE', false, policies);
  return [policies.approximateSeats === 'UP', committee?.from ?? 0, standing?.from ?? 0];
}

/** What is counted of committees by one measure. */
const figuresOf = ({ code, seats: asked, count }: Measure): readonly string[] => {
  const name = code.toLowerCase();
  return [
    `count(${asked})::int as ${name}_committees`,
    `(count(${asked}) filter (where ${count} is null))::int as ${name}_missing`,
    `(count(*) filter (where ${count} < ${asked}))::int as ${name}_short`,
    `coalesce(sum(greatest(${asked} - ${count}, 0)), 0)::int as ${name}_seats`,
  ];
};

/** What a committee is measured by: the seats asked for, null where none are, and its count. */
interface Measure {
  readonly code: string;
  readonly seats: string;
  readonly count: string;
}

/** The measures of a committee's result `c`, with its organisation's `level` and `merged`. */
function measuresOf(up: string, committee: string, standing: string): readonly Measure[] {
  const ofCommune = (least: string) => `case when c.level = 'COMMUNE' then ${least}::int end`;
  const technology = `case when ${up}::boolean then ${seats(scienceTechnology)}
      else ${nearest(scienceTechnology)} end`;
  return [
    { code: 'WOMEN', seats: seats(women), count: 'c.women' },
    { code: 'WOMEN_IN_STANDING', seats: '1', count: 'c.women_in_standing' },
    {
      code: 'YOUNG',
      seats: `case when c.level in ('PROVINCE', 'COMMUNE') then ${seats(young)} end`,
      count: 'c.young',
    },
    { code: 'SCIENCE_TECHNOLOGY', seats: technology, count: 'c.science_technology' },
    {
      code: 'RENEWAL',
      seats: `case when not c.merged then ${seats(renewal)} end`,
      count: 'c.new_members',
    },
    { code: 'COMMITTEE_SIZE', seats: ofCommune(committee), count: 'c.members' },
    { code: 'STANDING_SIZE', seats: ofCommune(standing), count: 'c.standing' },
  ];
}

/**
 * SQL for how committees meet what they are measured by, as `rules/structure` has it: common table
 * expressions over `of_result c` that end in `structure`, a row for each measure that is asked of some.
 * Counted side by side and told apart afterwards, since a row for each measure of each committee would
 * be many times as many. Ages and the locality's own target are not recorded, so that what rests on
 * them is not here.
 */
export function structureSql(
  { level, per }: { readonly level: string; readonly per: string },
  {
    up,
    committee,
    standing,
  }: { readonly up: string; readonly committee: string; readonly standing: string },
): string {
  const measures = measuresOf(up, committee, standing);
  const rows = measures.map(({ code }) => {
    const name = code.toLowerCase();
    return `('${code}', s.${name}_committees, s.${name}_missing, s.${name}_short, s.${name}_seats)`;
  });
  return `
structures as (
  select c.at, ${level}, ${measures.flatMap(figuresOf).join(',\n    ')}
  from of_result c
  ${per}
),
structure as (
  select s.at, s.level, m.* from structures s
  cross join lateral (values ${rows.join(',\n    ')})
    as m(code, committees, "countMissing", short, "seatsShort")
  where m.committees > 0
)`;
}
