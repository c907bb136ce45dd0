import { randomUUID } from 'node:crypto';
import { badInput } from '@haicap/subgraph-kit';
import type { GraphQLResolveInfo } from 'graphql';
import type { OpenReviewRoundInput } from '../__generated__/types.ts';
import type { PersonnelContext } from '../context.ts';
import { type ReviewRoundRow, ROUND_COLUMNS } from '../loaders/reviewRound.ts';
import { guardedCommand } from './guardedCommand.ts';
import { type ReviewRefusal, reviewRefusal } from './review/reviewRefusal.ts';
import { readText } from './rows/readText.ts';
import { readUnitId } from './rows/readUnitId.ts';
import { waitInLine } from './rows/waitInLine.ts';

/** A round that is open. */
export interface ReviewRoundOpened {
  readonly __typename: 'ReviewRoundOpened';
  readonly round: ReviewRoundRow;
  readonly alreadyOpened: boolean;
}

const OPENS = `
select from unit_scope s
where s.id = $1 and (s.id = 'VN' or s.province = s.id)
  and s.valid_from <= $2 and (s.valid_to is null or s.valid_to > $2)`;
const KNOWN = `select ${ROUND_COLUMNS} from review_round r where r.unit_id = $1 and r.title = $2`;
const INSERT = `
insert into review_round as r (id, unit_id, title, must_check, opened_on, due_on, provenance)
values ($1, $2, $3, $4, $5, $6, 'OFFICIAL') returning ${ROUND_COLUMNS}`;
const LONGEST_TITLE = 200;

/** Opens a round of review; unit and title are its key. Errors: BAD_USER_INPUT, FORBIDDEN. */
export function openReviewRound(
  input: OpenReviewRoundInput,
  context: PersonnelContext,
  info: GraphQLResolveInfo,
): Promise<ReviewRoundOpened | ReviewRefusal> {
  const { language, today } = context;
  const unit = readUnitId('input.unit', input.unit);
  const title = readText('input.title', input.title, LONGEST_TITLE);
  const mustCheck = [...new Set(input.mustCheck)].sort();
  if (mustCheck.length === 0) throw badInput('input.mustCheck', 'expected one at least.');
  const openedOn = input.openedOn ?? today;
  const same = (round: ReviewRoundRow) =>
    round.mustCheck.join() === mustCheck.join() &&
    round.dueOn === input.dueOn &&
    (input.openedOn ?? round.openedOn) === round.openedOn;
  return guardedCommand(context, info, async ({ client, record }) => {
    await waitInLine(client, 'openReviewRound', unit, title);
    const known = (await client.query<ReviewRoundRow>(KNOWN, [unit, title])).rows[0];
    if (known && same(known)) return opened(known, true);
    if (known) return reviewRefusal('CONFLICTING_INPUT', language, { round: known });
    if (input.dueOn < openedOn) return reviewRefusal('DAY_OUT_OF_ORDER', language);
    const { rowCount } = await client.query(OPENS, [unit, openedOn]);
    if (rowCount === 0) return reviewRefusal('ROUND_NOT_OPENABLE', language);
    const values = [randomUUID(), unit, title, mustCheck, openedOn, input.dueOn];
    const round = (await client.query<ReviewRoundRow>(INSERT, values)).rows[0] as ReviewRoundRow;
    const fields = ['unit', 'title', 'mustCheck', 'openedOn', 'dueOn'];
    await record({ entities: [round.id, unit], fields }, [
      { entity: 'ReviewRound', entityId: round.id, operation: 'CREATED', fields },
    ]);
    return opened(round, false);
  });
}

const opened = (round: ReviewRoundRow, alreadyOpened: boolean): ReviewRoundOpened => ({
  __typename: 'ReviewRoundOpened',
  round,
  alreadyOpened,
});
