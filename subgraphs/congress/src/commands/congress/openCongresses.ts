import {
  appendChanges,
  badInput,
  isForbidden,
  isRefused,
  lockInOrder,
  outsideTerritory,
  permit,
} from '@haicap/subgraph-kit';
import type { PoolClient } from 'pg';
import type { OpenCongressesInput } from '../../__generated__/types.ts';
import { type CongressRefused, refused } from '../../rules/steps/CongressFault.ts';
import { planOpening } from '../../rules/steps/planOpening.ts';
import type { CongressRequest } from '../run/CongressRequest.ts';
import { organisationLocks } from '../run/locks.ts';
import { provinceCommittees, type UnitCommittee } from '../state/openingOrganisations.ts';
import { readReadiness } from './readReadiness.ts';
import { type OpeningToWrite, writeOpenings } from './writeOpenings.ts';

/** A committee whose congress was not opened. */
export interface SkippedOpening {
  readonly unitId: string;
  readonly reason: 'OPENED_BEFORE' | 'NO_ORGANISATION';
  readonly congressId: string | null;
}

/** What a command that opens many did. */
export interface OpenedCongresses {
  readonly opened: number;
  readonly skipped: readonly SkippedOpening[];
}

/**
 * Opens all congresses of a province that are not, in one transaction. It remembers no input: what
 * is opened is not opened again, and what has come since is. Errors: FORBIDDEN, BAD_USER_INPUT.
 */
export async function openCongresses(
  request: CongressRequest,
  input: OpenCongressesInput,
): Promise<OpenedCongresses | CongressRefused> {
  permit(request, 'congress:write');
  readReadiness(input);
  const { audit, pool, language } = request;
  try {
    return await audit.transaction(pool, (client) => openAll(client, request, input), request);
  } catch (error) {
    throw isForbidden(error) ? outsideTerritory(language) : error;
  }
}

async function openAll(
  client: PoolClient,
  request: CongressRequest,
  input: OpenCongressesInput,
): Promise<OpenedCongresses | CongressRefused> {
  const committees = await lockedCommittees(client, request, input);
  const held = new Set(input.held ?? []);
  const unknown = [...held].find((id) => !committees.some((one) => one.organisation?.id === id));
  if (unknown !== undefined) {
    return refused({ code: 'PARTY_ORGANISATION_NOT_FOUND', organisationId: unknown });
  }
  const [openings, skipped]: [OpeningToWrite[], SkippedOpening[]] = [[], []];
  for (const { unitId, organisation } of committees) {
    if (!organisation) {
      skipped.push({ unitId, reason: 'NO_ORGANISATION', congressId: null });
      continue;
    }
    if (organisation.congressId !== null) {
      skipped.push({ unitId, reason: 'OPENED_BEFORE', congressId: organisation.congressId });
      continue;
    }
    const isHeld = held.has(organisation.id);
    if (isHeld && (organisation.level !== 'COMMUNE' || organisation.merged)) {
      throw badInput('input.held', 'expected unmerged communes alone.');
    }
    const facts = { ...readReadiness(input), held: isHeld };
    const opening = planOpening(organisation, facts, request.today, request.policies);
    if (isRefused(opening)) throw new Error(`The congress of ${organisation.id} cannot be opened.`);
    openings.push({ organisation, opening, pilot: false, planned: null });
  }
  await writeAll(client, request, openings);
  return { opened: openings.length, skipped };
}

/** The committees that are meant, once nobody else opens a congress of theirs. */
async function lockedCommittees(
  client: PoolClient,
  { today }: CongressRequest,
  { province, withProvince }: OpenCongressesInput,
): Promise<readonly UnitCommittee[]> {
  const read = async () =>
    (await provinceCommittees(client, province, today)).filter(
      ({ unitId }) => withProvince || unitId !== province,
    );
  const found = await read();
  if (found.length === 0) {
    throw badInput('input.province', 'expected the id of a province such as 79.2, without a day.');
  }
  const ids = found.flatMap(({ organisation }) => organisation?.id ?? []);
  await lockInOrder(client, organisationLocks(ids));
  return read();
}

async function writeAll(
  client: PoolClient,
  request: CongressRequest,
  openings: readonly OpeningToWrite[],
): Promise<void> {
  if (openings.length === 0) return;
  const written = await writeOpenings(client, openings, request.today);
  const changes = written.flatMap((each) => each.changes);
  await appendChanges(
    client,
    changes.map((each) => ({ ...each, values: null })),
  );
  request.audit.write(client, request, {
    operation: request.operation,
    operationHash: request.operationHash,
    entities: changes.map(({ entity, entityId }) => `${entity} ${entityId}`).sort(),
    fields: [...new Set(changes.flatMap(({ fields }) => fields))],
  });
}
