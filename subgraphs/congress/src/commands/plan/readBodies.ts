import { badInput } from '@haicap/subgraph-kit';
import type { PlanBodyInput } from '../../__generated__/types.ts';

/** No body is as large. */
const MOST_SEATS = 500;
const COUNTS = ['women', 'young', 'scienceTechnology', 'ethnicMinorities', 'newMembers'] as const;

/** The bodies of a plan, each once, with counts that fit their seats. Errors: BAD_USER_INPUT. */
export function readBodies(bodies: readonly PlanBodyInput[]): readonly PlanBodyInput[] {
  for (const [i, body] of bodies.entries()) {
    const path = `input.bodies[${i}]`;
    if (bodies.findIndex((other) => other.body === body.body) < i) {
      throw badInput(`${path}.body`, 'expected each body once.');
    }
    if (body.seats < 1 || body.seats > MOST_SEATS) {
      throw badInput(`${path}.seats`, `expected from 1 to ${MOST_SEATS} seats.`);
    }
    for (const name of COUNTS) {
      const count = body[name] ?? 0;
      if (count < 0 || count > body.seats) {
        throw badInput(`${path}.${name}`, `expected from 0 to ${body.seats}.`);
      }
    }
  }
  const seats = (kind: PlanBodyInput['body']) => bodies.find(({ body }) => body === kind)?.seats;
  const [all, standing] = [seats('COMMITTEE'), seats('STANDING_COMMITTEE')];
  if (all !== undefined && standing !== undefined && standing > all) {
    throw badInput('input.bodies', 'expected no more seats of the standing committee than of all.');
  }
  return bodies;
}
