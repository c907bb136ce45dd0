import type { StaffCategory } from '../../entities/enums.ts';

/** A move that is to be made. */
export interface GivenMove {
  readonly personId: string;
  readonly version: number;
  readonly fromOrganisationId: string;
  readonly toOrganisationId: string;
  readonly needId: string | null;
}

/** Where somebody holds a post proper. */
export interface MovedPerson {
  readonly version: number;
  readonly organisationId: string;
  readonly category: StaffCategory;
  readonly speciality: string;
  readonly movable: boolean;
}

/** A cell as it is before the moves. */
export interface MovedCell {
  readonly quota: number;
  readonly present: number;
  readonly needs: readonly { readonly id: string; readonly lacking: number }[];
}

/** What moves are judged by. */
export interface MoveFacts {
  readonly province: string;
  readonly limitPerOrganisation: number;
  readonly people: ReadonlyMap<string, MovedPerson>;
  /** Bodies that exist, with their unit and its province. */
  readonly organisations: ReadonlyMap<
    string,
    { readonly unitId: string; readonly province: string | null }
  >;
  /** Undefined where exactly the quota is present and nobody is asked for. */
  cell(organisationId: string, person: MovedPerson): MovedCell | undefined;
}

/** Why a move cannot be made. */
export type MoveFault =
  | 'PERSON_NOT_AVAILABLE'
  | 'STALE_VERSION'
  | 'ORGANISATION_NOT_LIVING'
  | 'OUTSIDE_PROVINCE'
  | 'OVER_LIMIT'
  | 'BELOW_QUOTA'
  | 'NEED_ALREADY_MET';

/** The first of the moves that cannot be made, and why; null where all can be made together. */
export function judgeMoves(
  moves: readonly GivenMove[],
  facts: MoveFacts,
): { readonly move: number; readonly code: MoveFault } | null {
  const count = counter();
  for (const [move, given] of moves.entries()) {
    const code = personFault(given, facts, count) ?? placeFault(given, facts, count);
    if (code) return { move, code };
  }
  return null;
}

type Count = ReturnType<typeof counter>;

function personFault(given: GivenMove, facts: MoveFacts, count: Count): MoveFault | null {
  const person = facts.people.get(given.personId);
  if (!person) return 'PERSON_NOT_AVAILABLE';
  if (person.version !== given.version) return 'STALE_VERSION';
  const there = person.organisationId === given.fromOrganisationId;
  if (!there || !person.movable || count('person', given.personId) > 1) {
    return 'PERSON_NOT_AVAILABLE';
  }
  return null;
}

function placeFault(given: GivenMove, facts: MoveFacts, count: Count): MoveFault | null {
  const { fromOrganisationId, toOrganisationId, needId } = given;
  const person = facts.people.get(given.personId) as MovedPerson;
  const from = facts.organisations.get(fromOrganisationId);
  const to = facts.organisations.get(toOrganisationId);
  if (!from || !to) return 'ORGANISATION_NOT_LIVING';
  const inside = from.province === facts.province && to.province === facts.province;
  if (!inside || to.unitId === facts.province) return 'OUTSIDE_PROVINCE';
  if (count('sender', fromOrganisationId) > facts.limitPerOrganisation) return 'OVER_LIMIT';
  const kind = `${person.category} ${person.speciality}`;
  const sending = facts.cell(fromOrganisationId, person);
  const surplus = sending ? sending.present - sending.quota : 0;
  if (count('sent', fromOrganisationId, kind) > surplus) return 'BELOW_QUOTA';
  const taking = facts.cell(toOrganisationId, person);
  const need = taking?.needs.find(({ id }) => id === needId);
  const places = needId === null ? vacant(taking) : (need?.lacking ?? 0);
  return count('filled', toOrganisationId, kind, needId ?? '') > places ? 'NEED_ALREADY_MET' : null;
}

/** Vacancies that no need asks to fill. */
function vacant(cell: MovedCell | undefined): number {
  if (!cell) return 0;
  return cell.needs.reduce((left, { lacking }) => left - lacking, cell.quota - cell.present);
}

/** Counts how often it was called with the same words. */
function counter() {
  const counts = new Map<string, number>();
  return (...words: readonly string[]): number => {
    const key = words.join(' ');
    const times = (counts.get(key) ?? 0) + 1;
    counts.set(key, times);
    return times;
  };
}
