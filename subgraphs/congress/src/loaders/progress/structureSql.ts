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

/**
 * SQL for what a committee's result `c`, with its organisation's `level` and `merged`, is measured by,
 * as `rules/structure` has it: rows (code, seats, count), the seats null where none are asked for. Ages
 * and the locality's own target are not recorded, so that what rests on them is not here.
 */
export function structureTargets(up: string, committee: string, standing: string): string {
  return `(values
    ('WOMEN', ${seats(women)}, c.women),
    ('WOMEN_IN_STANDING', 1, c.women_in_standing),
    ('YOUNG', case when c.level in ('PROVINCE', 'COMMUNE') then ${seats(young)} end, c.young),
    ('SCIENCE_TECHNOLOGY', case when ${up}::boolean then ${seats(scienceTechnology)}
      else ${nearest(scienceTechnology)} end, c.science_technology),
    ('RENEWAL', case when not c.merged then ${seats(renewal)} end, c.new_members),
    ('COMMITTEE_SIZE', case when c.level = 'COMMUNE' then ${committee}::int end, c.members),
    ('STANDING_SIZE', case when c.level = 'COMMUNE' then ${standing}::int end, c.standing)
  ) as target(code, seats, count)`;
}
