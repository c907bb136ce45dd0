import { badInput } from '@haicap/subgraph-kit';

const [YOUNGEST, OLDEST] = [18, 100];

/** The ages of all members, or null where they were left out. @throws UserError BAD_USER_INPUT */
export function readAges(
  ages: readonly number[] | null | undefined,
  members: number,
): readonly number[] | null {
  if (ages == null) return null;
  if (ages.length !== members) {
    throw badInput('input.ages', `expected ${members}, one of each member, got ${ages.length}.`);
  }
  const wrong = ages.findIndex((age) => age < YOUNGEST || age > OLDEST);
  if (wrong === -1) return ages;
  throw badInput(`input.ages[${wrong}]`, `expected from ${YOUNGEST} to ${OLDEST} years.`);
}
