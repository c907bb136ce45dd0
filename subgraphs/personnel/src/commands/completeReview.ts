import type { GraphQLResolveInfo } from 'graphql';
import type { CompleteReviewInput } from '../__generated__/types.ts';
import type { PersonnelContext } from '../context.ts';
import {
  type ReviewCompletionRow,
  type ReviewRoundRow,
  ROUND_COLUMNS,
} from '../loaders/reviewRound.ts';
import { guardedCommand } from './guardedCommand.ts';
import { type ReviewRefusal, reviewRefusal } from './review/reviewRefusal.ts';
import { readText } from './rows/readText.ts';
import { readUnitId } from './rows/readUnitId.ts';
import { waitInLine } from './rows/waitInLine.ts';

/** A report that is noted. */
export interface ReviewCompleted {
  readonly __typename: 'ReviewCompleted';
  readonly round: ReviewRoundRow;
  readonly completion: ReviewCompletionRow;
  readonly alreadyCompleted: boolean;
}

const COLUMNS = `
round_id as "roundId", unit_id as "unitId", completed_on as "completedOn", note`;
// The country opens rounds for everybody, a province for its communes and its own bodies.
const OPEN_TO = `
select ${ROUND_COLUMNS} from review_round r
join unit_scope s on s.id = $2 and s.id <> 'VN' and (r.unit_id = 'VN' or r.unit_id = s.province)
  and s.valid_from <= $3 and (s.valid_to is null or s.valid_to > $3)
where r.id = $1`;
const KNOWN = `select ${COLUMNS} from review_completion where round_id = $1 and unit_id = $2`;
const INSERT = `
insert into review_completion (round_id, unit_id, completed_on, reported_on, completed_by, note)
values ($1, $2, $3, $4, $5, $6) returning ${COLUMNS}`;
const LONGEST_NOTE = 2000;

/** Notes that a unit has finished a round; round and unit are the key. Errors: BAD_USER_INPUT, FORBIDDEN. */
export function completeReview(
  input: CompleteReviewInput,
  context: PersonnelContext,
  info: GraphQLResolveInfo,
): Promise<ReviewCompleted | ReviewRefusal> {
  const { language, today, viewer } = context;
  const unit = readUnitId('input.unit', input.unit);
  const note = input.note ? readText('input.note', input.note, LONGEST_NOTE) : null;
  const completedOn = input.completedOn ?? today;
  return guardedCommand(context, info, async ({ client, record }) => {
    await waitInLine(client, 'completeReview', input.round, unit);
    const rounds = await client.query<ReviewRoundRow>(OPEN_TO, [input.round, unit, completedOn]);
    const round = rounds.rows[0];
    if (!round) return reviewRefusal('ROUND_NOT_OPEN', language);
    const known = (await client.query<ReviewCompletionRow>(KNOWN, [round.id, unit])).rows[0];
    if (known) {
      const same =
        known.note === note && (input.completedOn ?? known.completedOn) === known.completedOn;
      return same
        ? completed(round, known, true)
        : reviewRefusal('CONFLICTING_INPUT', language, { round, completion: known });
    }
    if (completedOn < round.openedOn || completedOn > today) {
      return reviewRefusal('DAY_OUT_OF_ORDER', language, { round });
    }
    const values = [round.id, unit, completedOn, today, viewer.subject, note];
    const rows = (await client.query<ReviewCompletionRow>(INSERT, values)).rows;
    const fields = ['completedOn', ...(note === null ? [] : ['note'])];
    await record({ entities: [round.id, unit], fields }, [
      { entity: 'ReviewRound', entityId: round.id, operation: 'UPDATED', fields: ['completions'] },
    ]);
    return completed(round, rows[0] as ReviewCompletionRow, false);
  });
}

const completed = (
  round: ReviewRoundRow,
  completion: ReviewCompletionRow,
  alreadyCompleted: boolean,
): ReviewCompleted => ({ __typename: 'ReviewCompleted', round, completion, alreadyCompleted });
