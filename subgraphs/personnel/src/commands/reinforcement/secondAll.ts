import type { CalendarDay } from '@haicap/domain-kit';
import type { GivenMove, MovedPerson } from '../../rules/reinforcement/judgeMoves.ts';
import type { CommandRun } from '../guardedCommand.ts';
import { insertSecondment } from '../rows/insertSecondment.ts';

const FIELDS = [
  'assignments',
  'organisation',
  'unit',
  'validFrom',
  'expectedEnd',
  'fromOrganisation',
  'decision',
];

/** Makes secondments of moves that were judged, and puts them on record. */
export async function secondAll(
  { client, record }: CommandRun,
  moves: readonly GivenMove[],
  ids: readonly string[],
  people: ReadonlyMap<string, MovedPerson>,
  by: {
    readonly startsOn: CalendarDay;
    readonly expectedEnd: CalendarDay;
    readonly decision: string;
    readonly today: CalendarDay;
  },
): Promise<void> {
  const { today, ...decided } = by;
  for (const [i, move] of moves.entries()) {
    const { category, speciality } = people.get(move.personId) as MovedPerson;
    await insertSecondment(client, {
      ...move,
      ...decided,
      id: ids[i] as string,
      category,
      speciality,
      reportedOn: today,
    });
  }
  const bodies = moves.flatMap((move) => [move.fromOrganisationId, move.toOrganisationId]);
  const needs = moves.flatMap(({ needId }) => (needId === null ? [] : [needId]));
  await record(
    {
      persons: moves.map(({ personId }) => personId),
      entities: [...new Set([...bodies, ...needs])],
      fields: FIELDS,
    },
    [
      ...ids.map((entityId) => ({
        entity: 'Assignment',
        entityId,
        operation: 'CREATED' as const,
        fields: FIELDS.slice(1),
      })),
      ...moves.map(({ personId }) => ({
        entity: 'Person',
        entityId: personId,
        operation: 'UPDATED' as const,
        fields: ['unit'],
      })),
    ],
  );
}
