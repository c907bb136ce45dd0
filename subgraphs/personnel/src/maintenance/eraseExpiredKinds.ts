import type { CalendarDay } from '@haicap/domain-kit';
import { type Audit, expiredBefore, type RetentionPolicy } from '@haicap/subgraph-kit';
import { PUBLIC_VIEWER, type RequestContext } from '@haicap/subgraph-kit/protocol';
import type { Pool, PoolClient } from 'pg';

type Erasing = Pick<RequestContext, 'requestId' | 'viewer'>;

/** The kinds that stand in tables of their own, with the fields that the audit names. */
const KINDS = {
  pay: { pay: 'pay', insurance: 'insurance_period' },
  identifiers: { identifier: 'person_identifier' },
  ethnicity: { ethnicity: 'person_ethnicity' },
  party: { partyMember: 'person_party' },
  health: { protections: 'person_protection' },
  discipline: { proceedings: 'person_discipline' },
} as const;

export type ErasableKind = keyof typeof KINDS;

/** Whose rows were erased, by kind. */
export type ErasedKinds = Readonly<Record<ErasableKind, readonly string[]>>;

const BY_ITSELF: Erasing = {
  requestId: 'retention',
  viewer: { ...PUBLIC_VIEWER, kind: 'SERVICE', subject: 'retention' },
};

/**
 * Erases the kinds of data whose period is over, of people who left before the day that the policy
 * gives; whoever is on staff keeps everything. Runs as the owner; the rows of the audit, which name
 * whose and which and no value, stand or fall with it. What was paid for a departure stays: it is
 * part of the decision.
 */
export async function eraseExpiredKinds(
  owner: Pool,
  audit: Audit,
  policy: RetentionPolicy,
  today: CalendarDay,
  request: Erasing = BY_ITSELF,
): Promise<ErasedKinds> {
  return audit.transaction(owner, async (client) => {
    // As importAs does; the audit's rows must be in the same transaction.
    await client.query('set local haicap.import = on');
    const erased = {} as Record<ErasableKind, readonly string[]>;
    for (const kind of Object.keys(KINDS) as ErasableKind[]) {
      const before = expiredBefore(policy, kind, today);
      erased[kind] = before === null ? [] : await eraseKind(client, audit, request, kind, before);
    }
    return erased;
  });
}

async function eraseKind(
  client: PoolClient,
  audit: Audit,
  request: Erasing,
  kind: ErasableKind,
  before: CalendarDay,
): Promise<readonly string[]> {
  const all = new Set<string>();
  for (const [field, table] of Object.entries(KINDS[kind])) {
    const { rows } = await client.query<{ person: string }>(
      `delete from ${table} t using person p where p.id = t.person_id and p.left_on < $1
       returning t.person_id as person`,
      [before],
    );
    const persons = [...new Set(rows.map(({ person }) => person))].sort();
    for (const person of persons) all.add(person);
    if (persons.length > 0) {
      const entry = { operation: 'eraseExpiredKinds', persons, fields: [field] };
      audit.write(client, request, entry);
    }
  }
  return [...all].sort();
}
