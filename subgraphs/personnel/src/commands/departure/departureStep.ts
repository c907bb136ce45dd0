import type { CalendarDay } from '@haicap/domain-kit';
import { isRefused, staleVersion, updateVersioned, type Written } from '@haicap/subgraph-kit';
import type { PoolClient } from 'pg';
import { type Refused, refused } from '../../rules/CommandFault.ts';
import type { DepartureState } from '../../rules/departure/DepartureState.ts';
import { restraintFault } from '../../rules/departure/restraintFault.ts';
import { type DepartureStep, stepFault } from '../../rules/departure/stepFault.ts';
import type { CommandRequest, Outcome } from '../run/Command.ts';
import { runCommand } from '../run/runCommand.ts';
import { takeLocks } from '../run/takeLocks.ts';
import { loadDeparture, loadRestraints } from '../state/departures.ts';
import type { StaffMember } from '../state/people.ts';
import { loadStaffMember } from '../state/people.ts';

export interface StepScene extends StaffMember {
  readonly departure: DepartureState;
}

/** A step of a departure: who may take it on when, and what it writes. */
export interface Step<Plan extends object> {
  readonly name: string;
  readonly step: DepartureStep;
  readonly input: { readonly departure: string; readonly version: number };
  readonly on: CalendarDay;
  /** What the natural key says beside the departure; the version when left out. */
  readonly about?: string;
  /** False for a step that lets nobody go. */
  readonly lets: boolean;
  readonly fields: readonly string[];
  plan(scene: StepScene): Plan | Refused;
  /** Writes what else there is, and answers with the departure's columns. */
  write(
    client: PoolClient,
    plan: Plan,
    scene: StepScene,
  ): Promise<{
    readonly set: Readonly<Record<string, unknown>>;
    readonly changes?: Written['changes'];
  }>;
}

/** Takes a step under the lock of the person who leaves. */
export function departureStep<Plan extends object>(
  request: CommandRequest,
  { name, step, input, on, about, lets, fields, ...rest }: Step<Plan>,
): Promise<Outcome> {
  const { departure: departureId, version } = input;
  const { subject } = request.viewer;
  return runCommand(request, {
    name,
    key: [departureId, about ?? version].join(' '),
    input,
    locks: {},
    async load(client) {
      const found = await loadDeparture(client, departureId);
      if (isRefused(found)) return found;
      await takeLocks(client, { persons: [found.personId] });
      const departure = await loadDeparture(client, departureId);
      if (isRefused(departure)) return departure;
      const { personId, leavingOn } = departure;
      const member = await loadStaffMember(client, personId);
      if (isRefused(member)) return refused({ code: 'DEPARTURE_NOT_FOUND', departureId });
      const restraints = lets ? await loadRestraints(client, personId, [on, leavingOn]) : [];
      return { ...member, departure, restraints };
    },
    decide: ({ restraints, ...scene }) =>
      staleVersion(version, scene.departure.version) ??
      stepFault(scene.departure, step, on, subject) ??
      restraintFault(scene.person.id, scene.departure.requested, restraints) ??
      rest.plan(scene),
    async write(client, plan, scene) {
      const { set, changes = [] } = await rest.write(client, plan, scene);
      await updateVersioned(client, 'departure', scene.departure, set);
      const change = { entity: 'Departure', entityId: departureId, operation: 'UPDATED' as const };
      return {
        entityId: departureId,
        persons: [scene.person.id],
        changes: [...changes, { ...change, fields }],
      };
    },
  });
}
